"""The commands of a review, as a user meets them."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis import __main__ as command_line
from analysis.article import Article
from analysis.review.correction import Review
from analysis.review.file import load_review, save
from tests.review.making import correction

TEXT = "Floods killed 12 people on May 3, Ann Lee said. It rained."
Said = tuple[int, str, str]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Run the program in this process, in an empty folder with one article."""
    monkeypatch.chdir(tmp_path)
    Path("flood.txt").write_text(TEXT, encoding="utf-8")

    def run(*arguments: str) -> Said:
        code = command_line.main(arguments)
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def written(path: str, **more: object) -> None:
    mended = correction(TEXT, "figures", "edit", "12", **({"now": {"low": 11.0}} | more))
    save(Review(Article(TEXT).article_id, "flood", (mended,)), path)


def test_init_writes_the_file_once(run) -> None:
    assert run("review", "init", "flood.txt") == (0, "flood.review.toml\n", "")
    assert load_review("flood.review.toml") == Review(Article(TEXT).article_id, "flood")
    code, _, told = run("review", "init", "flood.txt")
    assert (code, told) == (2, "analysis: flood.review.toml is there already: edit it, or move it away.\n")


@pytest.mark.parametrize("command", ["read", "check"])
def test_it_is_followed_and_what_does_not_fit_is_told(run, command: str) -> None:
    written("flood.review.toml")
    assert run(command, "flood.txt", "--format", "json")[::2] == (0, "")
    Path("flood.txt").write_text(TEXT.replace("12", "13"), encoding="utf-8")
    code, _, told = run(command, "flood.txt")
    assert code == 0
    assert told == (
        "analysis: flood: This correction does not fit by now, and was not applied: edit of figures “12”: low 11.0: its words do "
        "not stand in their place by now.\n"
    )


def test_the_tables_are_as_corrected(run) -> None:
    written("other.toml")
    code, out, told = run("read", "flood.txt", "--format", "json", "--review", "other.toml")
    assert (code, told) == (0, "")
    assert '"low": 11.0' in out
    assert '"who": "Ann"' in out


@pytest.mark.parametrize("form", ["csv", "parquet", "jsonl", "xlsx", "brat", "webanno", "citron", "schemaorg"])
def test_every_format_is_written(run, form: str) -> None:
    written("flood.review.toml")
    assert run("read", "flood.txt", "--format", form, "--to", "tables") == (0, "", "")


def test_csv_says_who_and_its_description_too(run) -> None:
    from analysis.tables.export import from_csv

    written("flood.review.toml")
    run("read", "flood.txt", "--to", "tables")
    figures = Path("tables/figures.csv").read_text(encoding="utf-8")
    assert from_csv("figures", figures)["who"].to_list() == ["Ann"]
    assert '"name": "who"' in Path("tables/datapackage.json").read_text(encoding="utf-8")


def test_merge_tells_what_contradicts(run) -> None:
    written("a.toml")
    written("b.toml", now={"low": 10.0}, who="Bo")
    code, out, _ = run("review", "merge", "a.toml", "b.toml", "--to", "both.toml")
    assert code == 0
    assert out.splitlines() == [
        "2 corrections; they contradict each other on 1 row: both.toml",
        "  Ann: edit of figures “12”: low 11.0",
        "  Bo: edit of figures “12”: low 10.0",
    ]
    assert len(load_review("both.toml").corrections) == 2
    assert run("review", "merge", "a.toml", "b.toml", "--to", "both.toml")[0] == 2


def test_cases_find_the_article_beside(run) -> None:
    written("flood.review.toml")
    code, out, _ = run("review", "cases", "flood.review.toml")
    assert code == 0
    assert '"figures", {"text": "12", "low": 11.0}, True),' in out
    written("other.toml")
    assert run("review", "cases", "other.toml")[0] == 2
    assert run("review", "cases", "other.toml", "--article", "flood.txt")[1] == out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("read", "flood.txt", "--review", "no.toml"), "The review no.toml cannot be read: No such file or directory."),
        (("read", "flood.txt", "flood.txt", "--review", "no.toml"), "hold the same article: give it once."),
        (("review", "init", "-"), "Standard input has no place for a file beside it: save the article in a file."),
        (("review", "serve", "-"), "The page reads its article more than once: save it in a file, and name that."),
        (("review", "serve", "no.txt"), "There is no file no.txt: check the path."),
        (("review", "merge", "no.toml", "no.toml", "--to", "c"), "The review no.toml cannot be read: No such file"),
    ],
)
def test_bad_use_is_told_in_one_sentence(run, arguments: tuple[str, ...], told: str) -> None:
    code, _, err = run(*arguments)
    assert code == 2
    assert told in err
    assert len(err.splitlines()) == 1
