"""``analysis compare``, as a user meets it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis import __main__ as command_line
from tests.tellings.pairs import PAIRS

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the program in an empty folder with three articles."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    texts = {"one": PAIRS["mayor"]["first"], "two": PAIRS["mayor"]["second"], "three": PAIRS["cup final"]["first"]}
    for name, text in texts.items():
        Path(f"{name}.txt").write_text(text, encoding="utf-8", newline="")

    def run(*arguments: str) -> tuple[int, str, str]:
        code = command_line.main(["compare", *arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def test_it_shows_sentences_and_changes(run: Run) -> None:
    code, out, err = run("one.txt", "two.txt")
    assert (code, err) == (0, "")
    assert "is told otherwise: “54 per cent” is “45 per cent”" in out
    assert "figure changed" in out


def test_an_article_against_itself(run: Run) -> None:
    code, out, _ = run("one.txt", "one.txt")
    assert code == 0
    assert out.startswith("A reader of the second learns all that the first tells.")


def test_json(run: Run) -> None:
    _, out, _ = run("one.txt", "two.txt", "--format", "json")
    given = json.loads(out)
    changed = [row for row in given["changes"] if row["change"] == "figure changed"]
    assert [(row["first_text"], row["second_text"]) for row in changed] == [("54 per cent", "45 per cent")]
    assert given["first"]["text"][changed[0]["first_start"] : changed[0]["first_end"]] == "54 per cent"
    assert len(given["sentences"]) == 3


def test_csv(run: Run) -> None:
    _, out, _ = run("one.txt", "two.txt", "--format", "csv")
    assert "figure changed" in {row["change"] for row in csv.DictReader(io.StringIO(out))}


def test_a_page(run: Run) -> None:
    assert run("one.txt", "two.txt", "--to", "both.html") == (0, "", "")
    assert run("one.txt", "two.txt", "--to", "both.html")[0] == 0
    assert Path("both.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert not list(Path().glob(".both*"))


def test_no_other_file_is_overwritten(run: Run) -> None:
    Path("mine.html").write_text("<p>mine</p>", encoding="utf-8")
    code, _, err = run("one.txt", "two.txt", "--to", "mine.html")
    assert (code, Path("mine.html").read_text(encoding="utf-8")) == (2, "<p>mine</p>")
    assert "name another file" in err


@pytest.mark.parametrize(
    ("form", "files"),
    [((), {"tellings.html", "changes.csv"}), (("--format", "json"), {"tellings.html", "changes.json"})],
)
def test_a_folder(run: Run, form: tuple[str, ...], files: set[str]) -> None:
    assert run("one.txt", "two.txt", "--to", "both", *form)[0] == 0
    assert {path.name for path in Path("both").iterdir()} - {".written"} == files


def test_more_than_two(run: Run) -> None:
    code, out, _ = run("one.txt", "two.txt", "three.txt")
    assert code == 0
    assert "may come from" in out
    assert "no proof" in out
    _, out, _ = run("one.txt", "two.txt", "three.txt", "--format", "json")
    assert {name: len(json.loads(out)[name]) for name in ("pairs", "descent")} == {"pairs": 6, "descent": 3}
    assert run("one.txt", "two.txt", "three.txt", "--to", "all")[0] == 0
    assert {path.name for path in Path("all").iterdir()} - {".written"} == {"pairs.csv", "descent.csv"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("one.txt",), "Name two articles"),
        (("one.txt", "two.txt", "three.txt", "--to", "all.html"), "A page shows two texts"),
        (("one.txt", "two.txt", "--to", "both.html", "--format", "csv"), "name a folder"),
        (("one.txt", "two.txt", "--to", "nowhere/both.html"), "There is no folder nowhere"),
        (("one.txt", "none.txt"), "none.txt"),
    ],
)
def test_bad_use(run: Run, arguments: tuple[str, ...], told: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert told in err
