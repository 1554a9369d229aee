"""A corpus is given as a folder, files, tables or a list: its articles in an order, and what is none as a fault."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from analysis import Article
from analysis.corpus.given import CorpusError
from analysis.corpus.source import items


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def write(files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())


def given(source) -> list[tuple[str, object, dict, str]]:
    return [(one.item, one.content, dict(one.said), one.fault) for one in (give() for _, give in items(source))]


def test_a_folder_is_searched_with_those_below_it() -> None:
    write({
        "in/b.txt": "B.", "in/a/c.md": "C.", "in/a/page.html": "<p>P.</p>", "in/.git/x.txt": "no", "in/.hidden": "no",
        "in/b.toml": 'title = "Bee"\npublished = 2024-11-20', "in/rows.jsonl": '{"text": "R."}\n',
    })  # fmt: skip
    assert given("in") == [
        ("a/c.md", b"C.", {}, ""),
        ("a/page.html", b"<p>P.</p>", {}, ""),
        ("b.txt", b"B.", {"title": "Bee", "published": date(2024, 11, 20)}, ""),
        ("rows.jsonl:1", "R.", {}, ""),
    ]


def test_the_folder_that_is_written_is_no_source() -> None:
    write({"in/a.txt": "A.", "in/out/articles/part-000000.parquet": "no"})
    assert [name for name, _ in items("in", but=Path("in/out"))] == ["a.txt"]


def test_a_list_has_paths_folders_and_articles_each_once() -> None:
    write({"a.txt": "A.", "in/b.txt": "B."})
    names = [name for name, _ in items(["a.txt", Path("in"), Article("C.", "c"), Article("D.", "c"), "a.txt"])]
    assert names == ["a.txt", "in/b.txt", "c:3", "c:4"]


ROW = {"text": "R.", "title": "T", "publisher": "P", "published": "2024-11-20", "address": "https://a.example"}
SAID = {key: ROW[key] for key in ("title", "publisher", "published", "address")}


def jsonl(rows: list[dict]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def csv(rows: list[dict]) -> bytes:
    lines = [",".join(rows[0]), *(",".join(row.values()) for row in rows)]
    return ("\ufeff" + "\n".join(lines)).encode()


def as_parquet(rows: list[dict]) -> bytes:
    sink = pa.BufferOutputStream()
    parquet.write_table(pa.Table.from_pylist(rows), sink)
    return sink.getvalue().to_pybytes()


@pytest.mark.parametrize(("suffix", "made"), [(".jsonl", jsonl), (".csv", csv), (".parquet", as_parquet)])
def test_a_table_has_an_article_a_row(suffix: str, made) -> None:
    write({f"news{suffix}": made([ROW | {"other": "1"}, ROW | {"title": "", "other": "2"}])})
    assert given(f"news{suffix}") == [
        (f"news{suffix}:1", "R.", SAID, ""),
        (f"news{suffix}:2", "R.", {key: SAID[key] for key in SAID if key != "title"}, ""),
    ]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("2024-11-20T23:30:00Z", date(2024, 11, 20)),
        ("2024-11-20", "2024-11-20"),
        ("20 November 2024", "20 November 2024"),
    ],
)
def test_the_day_of_a_time_is_taken_and_what_is_no_day_is_left(told: str, day: object) -> None:
    write({"news.jsonl": jsonl([ROW | {"published": told}])})
    assert given("news.jsonl")[0][2]["published"] == day


def test_a_time_in_parquet_is_the_day_of_the_article() -> None:
    write({"news.parquet": as_parquet([{"text": "Rain.", "published": datetime(2024, 11, 20, 8)}])})  # noqa: DTZ001
    ((_, give),) = items("news.parquet")
    assert give().article().published == date(2024, 11, 20)


@pytest.mark.parametrize(
    ("name", "content", "item", "fault"),
    [
        ("a.jsonl", b'{"text": \n', "a.jsonl:1", "a.jsonl:1 is not JSON: give one object a line."),
        ("a.jsonl", b"[1]\n", "a.jsonl:1", "a.jsonl:1 is no row of a table: give an object with a text."),
        ("a.jsonl", b'"x"\n', "a.jsonl:1", "a.jsonl:1 is no row of a table: give an object with a text."),
        ("a.jsonl", b'{"text": "\xff"}\n', "a.jsonl:1", "a.jsonl:1 is not UTF-8."),
        ("a.jsonl", b"[" * 100_000, "a.jsonl:1", "a.jsonl:1 is not JSON: give one object a line."),
        ("a.jsonl", b'{"text": 7}', "a.jsonl:1", "a.jsonl:1 has no text: give it a column text."),
        ("a.jsonl", b'{"text": "R.", "title": 7}', "a.jsonl:1", "a.jsonl:1 has a title that is not a text: 7."),
        ("a.csv", b"text\n\xff\n", "a.csv:1", "a.csv:1 is not UTF-8: save the table as UTF-8."),
        ("a.csv", b"body\nR.\n", "a.csv:1", "a.csv cannot be read from row 1 on: it has no column text."),
        ("a.csv", b"", "a.csv:1", "a.csv cannot be read from row 1 on: it has no column text."),
        ("a.parquet", as_parquet([{"body": "R."}]), "a.parquet:1",
         "a.parquet cannot be read from row 1 on: it has no column text."),
        ("a.parquet", b"PAR1", "a.parquet:1", "a.parquet cannot be read from row 1 on: "),
        ("in/a.txt", b"", "in/a.txt", ""),
    ],
)  # fmt: skip
def test_what_is_no_article_is_given_with_its_fault(name: str, content: bytes, item: str, fault: str) -> None:
    write({name: content})
    ((told_item, _, _, told),) = given(name)
    assert (told_item, told[: len(fault)]) == (item, fault)
    assert "\n" not in told


def test_a_fault_of_a_side_file_is_told_in_the_words_of_the_corpus() -> None:
    write({"in/a.txt": "A.", "in/a.toml": "title = 7"})
    (told,) = given(Path("in").resolve())
    assert told[3] == "The side file a.toml has a title that is not a string: put it in quotation marks."


def test_a_file_that_is_none_and_a_name_that_is_not_utf8() -> None:
    write({"in/a.txt": "A."})
    Path("in/gone.txt").symlink_to("nowhere")
    Path(b"in/\xff.txt".decode("utf-8", "surrogateescape")).write_text("B.")
    assert [(item, bool(fault)) for item, _, _, fault in given("in")] == [
        ("a.txt", False),
        ("gone.txt", True),
        ("\\xff.txt", False),
    ]


@pytest.mark.parametrize("source", ["nowhere", ["nowhere"], "nowhere.csv"])
def test_a_path_that_is_wrong_is_told(source: object) -> None:
    with pytest.raises(CorpusError, match=r"^There is no file or folder nowhere(\.csv)?: check the path\.$"):
        list(items(source))  # type: ignore[arg-type]
