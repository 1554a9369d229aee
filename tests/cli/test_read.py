"""`analysis read`: what it prints, and what it writes."""

import csv
import io
import json
import os
from pathlib import Path

import pytest

from analysis.article import Article
from analysis.folder import MANIFEST
from tests.cli.running import SAID, program

TABLES = [
    "sources",
    "attributions",
    "claims",
    "figures",
    "dates",
    "holdings",
    "relations",
    "layout",
    "findings",
    "readability",
]


def test_topics_of_the_readers_own(run) -> None:
    Path("mine.csv").write_text("topic,words\nwater,dam;levee\n", encoding="utf-8")
    done = run("read", "dam.txt", "--format", "json", "--topics", "mine.csv")
    assert [claim["topics"] for claim in json.loads(done.out)["claims"]] == [["water"], None, None]
    assert (done.code, done.err) == (0, "")


def test_json_is_one_object(run) -> None:
    done = run("read", "dam.txt", "--format", "json")
    whole = json.loads(done.out)
    assert list(whole) == ["article", *TABLES]
    assert whole["article"]["name"] == "dam"
    assert len(whole["attributions"]) == 2
    for table in TABLES[:-2]:
        assert all(SAID[row["start"] : row["end"]] == row["text"] for row in whole[table] if row["text"] is not None)
    assert (done.code, done.err) == (0, "")


def test_json_of_several_articles_is_a_line_each(run) -> None:
    Path("other.md").write_text("She said so.")
    done = run("read", "dam.txt", "other.md", "--format", "json")
    assert [json.loads(line)["article"]["name"] for line in done.out.splitlines()] == ["dam", "other"]


def test_the_summary(run) -> None:
    done = run("read", "dam.txt")
    assert "two engineers" in done.out
    assert "Ann Lee" in done.out
    assert "\x1b" not in done.out
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("columns", [20, 38, 200])
def test_the_summary_keeps_to_the_width(run, monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert max(map(len, run("read", "dam.txt").out.splitlines())) <= columns


def test_the_summary_shows_markup_and_control_characters_as_text(run) -> None:
    Path("odd.txt").write_text(f"The [red]Blue[/red] \x1b[31mParty\x07 said so.\n{SAID}")
    done = run("read", "odd.txt")
    assert done.code == 0
    assert "\x1b" not in done.out
    assert "\x07" not in done.out


def test_csv_is_a_file_a_table(run) -> None:
    done = run("read", "dam.txt", "--format", "csv", "--to", "tables")
    assert (done.code, done.out, done.err) == (0, "", "")
    written = {path.name for path in Path("tables").iterdir()}
    assert written == {f"{table}.csv" for table in ("articles", *TABLES)} | {"datapackage.json", "texts", MANIFEST}
    with Path("tables/articles.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (Path("tables") / row["file"]).read_text(encoding="utf-8") == SAID
    with Path("tables/attributions.csv").open(encoding="utf-8", newline="") as file:
        assert [row["cue_text"] for row in csv.DictReader(file)] == ["told", "said"]


def test_csv_of_several_articles_is_a_file_a_table(run) -> None:
    Path("other.md").write_text("She said so.")
    assert run("read", "dam.txt", "other.md", "--to", "tables").code == 0
    rows = list(csv.DictReader(io.StringIO(Path("tables/sources.csv").read_text(encoding="utf-8"))))
    assert len({row["article_id"] for row in rows}) == 2


def test_json_into_a_folder(run) -> None:
    Path("other.md").write_text("She said so.")
    assert run("read", "dam.txt", "other.md", "--format", "json", "--to", "tables").code == 0
    assert json.loads(Path("tables/other.json").read_text(encoding="utf-8"))["article"]["name"] == "other"
    assert {path.name for path in Path("tables").iterdir()} == {"dam.json", "other.json", MANIFEST}


def test_tables_are_written_again(run) -> None:
    for _ in range(2):
        assert run("read", "dam.txt", "--to", "tables").code == 0


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("parquet", {f"{table}.parquet" for table in ("articles", *TABLES)} | {"texts"}),
        ("jsonl", {f"{table}.jsonl" for table in ("articles", *TABLES)} | {"texts"}),
        ("xlsx", {"tables.xlsx", "texts"}),
        ("json", {"dam.json"}),
        ("brat", {"annotation.conf", "articles.csv", "datapackage.json", "ID.ann", "ID.txt"}),
        ("webanno", {"articles.csv", "datapackage.json", "ID.jsonld", "texts"}),
        ("citron", {"articles.csv", "datapackage.json", "ID.json"}),
        ("schemaorg", {"articles.csv", "datapackage.json", "ID.jsonld", "texts"}),
    ],
)
def test_every_format_is_written_into_a_folder(run, form: str, written: set[str]) -> None:
    for _ in range(2):
        done = run("read", "dam.txt", "--format", form, "--to", "tables")
        assert (done.code, done.out, done.err) == (0, "", "")
    id_ = Article(SAID).article_id
    assert {path.name.replace(id_, "ID") for path in Path("tables").iterdir()} == written | {MANIFEST}


@pytest.mark.parametrize("command", ["read", "check"])
def test_the_command_line_goes_before_the_side_file(run, command: str) -> None:
    Path("dam.toml").write_text('title = "Old"\npublisher = "The Post"\npublished = "2024-11-20"\n', encoding="utf-8")
    options = ("--title", "New", "--published", "2024-12-24", "--address", "https://news.example/dam")
    article = json.loads(run(command, "dam.txt", "--format", "json", *options).out)["article"]
    assert {key: article[key] for key in ("title", "publisher", "published", "address")} == {
        "title": "New",
        "publisher": "The Post",
        "published": "2024-12-24",
        "address": "https://news.example/dam",
    }


def test_a_day_on_the_command_line_resolves_dates(run) -> None:
    done = run("read", "dam.txt", "--format", "json", "--published", "2024-11-20")
    assert json.loads(done.out)["dates"][0]["earliest"] == "2024-11-19"


def test_publisher_and_day_of_several_articles(run) -> None:
    Path("other.md").write_text("She said so.")
    done = run("read", "dam.txt", "other.md", "--format", "json", "--publisher", "The Post")
    assert [json.loads(line)["article"]["publisher"] for line in done.out.splitlines()] == ["The Post", "The Post"]


def test_a_cell_that_a_workbook_cannot_hold_is_told(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analysis.tables.formats.xlsx.LONGEST", 10)
    done = run("read", "dam.txt", "--format", "xlsx", "--to", "tables")
    assert done.code == 2
    assert done.err.endswith("which a workbook cannot hold: use csv or parquet.\n")
    assert not Path("tables").exists()


@pytest.mark.parametrize(
    "text",
    [
        "“An unclosed quotation, she said.",
        "a",
        "Stray \x00 and \x07 and \x1b[31m in a text that is otherwise a text, he said, and goes on for a while.",
        "<script>alert(1)</script> said <b>so</b>, & “why”? he asked.",
        "One. \r\n\r\n\r Two, he said.\u2028Three",
        "\ufeffThe mayor said so.",
        "Ъ 漢字 عربى 🌊🌊 said.",
        "(" * 2000 + "a",
        "said " * 2000,
        "SAID ACCORDING TO SAID",
        "“" * 500 + "a said",
        "1,000 km² of 70-80 % a" + "0" * 400,
    ],
    ids=range(12),
)
def test_odd_texts_yield_tables(run, text: str) -> None:
    Path("odd.txt").write_text(text, encoding="utf-8", newline="")
    done = run("read", "odd.txt", "--format", "json")
    assert (done.code, done.err) == (0, "")
    for table in TABLES[:-2]:
        rows = json.loads(done.out)[table]
        assert all(text[row["start"] : row["end"]] == row["text"] for row in rows if row["text"] is not None)


def test_the_same_text_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "dam.txt"
    path.write_text(SAID, encoding="utf-8")
    outputs = {
        program("read", str(path), "--format", "json", env=os.environ | {"PYTHONHASHSEED": seed}).stdout
        for seed in ("0", "1")
    }
    assert len(outputs) == 1
