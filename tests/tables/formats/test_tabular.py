"""Formats of rows and columns: what is read back is what was written."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from datetime import datetime
from functools import cache
from pathlib import Path

import frictionless
import pandas as pd
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pyarrow import parquet

from analysis.__main__ import Format
from analysis.article import Article
from analysis.tables.articles import articles_table
from analysis.tables.columns import TableError
from analysis.tables.formats import xlsx
from analysis.tables.formats.catalogue import FORMATS
from analysis.tables.schemas import EXTRACTED, frame
from analysis.tables.together import tables as tables_of
from tests.tables.formats.conftest import ARTICLES, read_once
from tests.tables.formats.readers import READERS
from tests.tables.making import table

NAMES = [*EXTRACTED, "layout", "findings", "readability"]
# A workbook holds 16 digits of a number.
TOLERANCE = {"xlsx": {"check_exact": False, "rtol": 1e-14}}


@pytest.fixture(scope="session")
def read_back(export):
    """Write an article in a format and read it back, once."""

    @cache
    def back(form: str, name: str) -> dict[str, pd.DataFrame]:
        reading, tables = read_once(name)
        return READERS[form](export(form, [reading.article], tables))

    return back


def test_every_format_has_a_name_on_the_command_line() -> None:
    assert set(Format) == set(FORMATS)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("article", ARTICLES)
def test_the_same_rows_are_read_back(read_back, article: str, form: str, name: str) -> None:
    written = read_once(article)[1][name]
    pd.testing.assert_frame_equal(read_back(form, article)[name], written, **TOLERANCE.get(form, {}))


@pytest.mark.parametrize("form", [form for form in READERS if form != "json"])
@pytest.mark.parametrize("article", ARTICLES)
def test_the_articles_are_read_back(read_back, article: str, form: str) -> None:
    written = articles_table([read_once(article)[0].article])
    pd.testing.assert_frame_equal(read_back(form, article)["articles"], written)


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("json", "citron")])
def test_the_text_is_there_to_count_offsets_in(export, article_and_tables, form: str) -> None:
    article, tables = article_and_tables
    folder = export(form, [article], tables)
    file = articles_table([article])["file"][0] if form != "brat" else f"{article.article_id}.txt"
    assert hashlib.sha256((folder / file).read_bytes()).hexdigest() == article.sha256


@pytest.mark.parametrize("form", ["brat", "webanno", "citron", "schemaorg"])
def test_annotations_have_the_table_of_articles(export, article_and_tables, form: str) -> None:
    article, tables = article_and_tables
    folder = export(form, [article], tables)
    (row,) = frictionless.Package(folder / "datapackage.json").get_resource("articles").read_rows()
    assert (row["article_id"], row["title"], row["sha256"]) == (article.article_id, article.title, article.sha256)
    assert (folder / row["file"]).is_file()


def test_json_has_the_text(export, article_and_tables) -> None:
    article, tables = article_and_tables
    (path,) = export("json", [article], tables).iterdir()
    whole = json.loads(path.read_text(encoding="utf-8"))
    assert whole["article"]["text"] == article.text
    assert whole["claims"][2]["figure_ids"] is None or isinstance(whole["claims"][2]["figure_ids"], list)


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_tables_give_the_same_bytes(article_and_tables, form: str) -> None:
    article, tables = article_and_tables
    assert FORMATS[form]([article], tables) == FORMATS[form]([article], tables)


def test_frictionless_finds_no_fault_in_two_articles(export) -> None:
    readings = [read_once(name)[0] for name in ARTICLES]
    folder = export("csv", [one.article for one in readings], tables_of([one.builder for one in readings]))
    report = frictionless.Package(folder / "datapackage.json").validate()
    assert report.valid, report.flatten(["title", "message"])[:3]


@pytest.mark.parametrize(
    ("name", "column", "wrong"),
    [("claims", "source_id", "S99"), ("claims", "attribution_id", "A999"), ("dates", "article_id", "nowhere")],
)
def test_frictionless_finds_a_link_to_nothing(export, name: str, column: str, wrong: str) -> None:
    reading, tables = read_once("flood")
    broken = tables[name].copy()
    broken.loc[0, column] = wrong
    folder = export("csv", [reading.article], tables | {name: broken})
    report = frictionless.Package(folder / "datapackage.json").validate()
    assert {error for (error,) in report.flatten(["type"])} == {"foreign-key"}


def test_parquet_has_days_lists_and_vocabularies(export) -> None:
    reading, tables = read_once("flood")
    folder = export("parquet", [reading.article], tables)
    dates, claims = (pd.read_parquet(folder / f"{name}.parquet") for name in ("dates", "claims"))
    assert dates["earliest"].dtype.kind == "M"
    assert dates["earliest"].dropna().iloc[0].isoformat()[:10] == tables["dates"]["earliest"].dropna().iloc[0]
    assert list(claims["figure_ids"].dropna().iloc[0]) == tables["claims"]["figure_ids"].dropna().iloc[0].split(";")
    assert list(claims["modality"].cat.categories) == list(tables["claims"]["modality"].cat.categories)


def test_parquet_of_any_two_articles_has_one_schema(export) -> None:
    empty = {name: frame(name, []) for name in NAMES}
    reading, tables = read_once("flood")
    folders = [export("parquet", [reading.article], each) for each in (tables, empty)]
    for name in NAMES:
        first, second = (parquet.read_schema(folder / f"{name}.parquet") for folder in folders)
        assert first.equals(second, check_metadata=True)


def test_a_workbook_has_days_numbers_and_truth_values(export) -> None:
    days = table("dates", {"earliest": "2024-11-07", "latest": "2024-11-08"}, {"earliest": "0001-01-01"})
    folder = export("xlsx", [Article("No.")], {"dates": days, "claims": table("claims", {})})
    workbook = load_workbook(folder / "tables.xlsx")
    header = [cell.value for cell in workbook["dates"][1]]
    first, second = (workbook["dates"].cell(row, header.index("earliest") + 1).value for row in (2, 3))
    assert (first, second) == (datetime(2024, 11, 7), "0001-01-01")  # noqa: DTZ001
    claim = dict(
        zip([cell.value for cell in workbook["claims"][1]], [c.value for c in workbook["claims"][2]], strict=True)
    )
    assert (claim["checkable"], claim["start"], claim["topics"]) == (True, 0, None)


HOSTILE = [
    "=1+1", "@SUM(A1)", "+1", "-1", "\t=1", "\r=1", "'=1", "=", "#N/A", "#REF!", "NA", "None", "true", "1e5", "007", "2024-11-07",
    "_x0007_", "\x07", "_x0041\x07", "_x0041_x0042_", "\ufffe", "\x00", " x ", " ", "a\r\nb", "\n", "<r>x</r>", "<f>1</f>",
    "]]>&amp;", "{\"a\"}", "“so”", "\u2028", "\x85", "🌊", "https://example.org", "=HYPERLINK(\"x\")", "＝1",
]  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)


@pytest.mark.parametrize("form", [form for form in READERS if form != "csv"])
@pytest.mark.parametrize("cell", HOSTILE)
def test_a_hostile_cell_is_read_as_written(export, form: str, cell: str) -> None:
    written = table("claims", {"text": cell, "hedges": cell.replace(";", ",")}, {"text": f"{cell}{cell}"})
    article = Article("No.")
    back = READERS[form](export(form, [article], {"claims": written.assign(article_id=article.article_id)}))
    assert back["claims"]["text"].to_list() == [cell, f"{cell}{cell}"]
    assert back["claims"]["hedges"][0] == cell.replace(";", ",")


@pytest.mark.parametrize("form", ["parquet", "jsonl", "xlsx"])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, pieces=st.lists(TEXTS.map(lambda piece: piece.replace(";", ",")), min_size=1, max_size=3))
@example(text="_x005F_", pieces=["_", "x0007_"])
def test_any_cell_is_read_as_written(tmp_path_factory, form: str, text: str, pieces: list[str]) -> None:
    written = table("claims", {"text": text, "topics": ";".join(pieces)})
    folder: Path = tmp_path_factory.mktemp(form)
    for name, content in FORMATS[form]([], {"claims": written}).items():
        (folder / name).write_bytes(content)
    pd.testing.assert_frame_equal(READERS[form](folder)["claims"], written)


@pytest.mark.parametrize("form", FORMATS)
def test_a_lone_surrogate_is_written_as_one_character(form: str) -> None:
    article = Article("A \ud800 b, she said.")
    written = table("attributions", {"text": "A \ud800 b", "end": 5}).assign(article_id=article.article_id)
    for content in FORMATS[form]([article], {"attributions": written}).values():
        assert b"\xed\xa0\x80" not in content


def test_a_workbook_runs_nothing() -> None:
    written = table("claims", *({"text": cell} for cell in HOSTILE))
    content = FORMATS["xlsx"]([], {"claims": written})["tables.xlsx"]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet2.xml")
    sheet = load_workbook(io.BytesIO(content))["claims"]
    place = written.columns.get_loc("text")
    texts = [row[place] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in texts} == {"s"}
    marked = {cell.value for cell in texts if cell.quotePrefix}
    assert {"=1+1", "@SUM(A1)", "+1", "-1", "=", "＝1", '=HYPERLINK("x")'} <= marked
    assert "NA" not in marked


@pytest.mark.parametrize(("length", "fits"), [(xlsx.LONGEST, True), (xlsx.LONGEST + 1, False)])
def test_a_cell_too_long_for_a_workbook_is_told(length: int, fits: bool) -> None:
    written = table("claims", {"text": "a" * length})
    if fits:
        assert FORMATS["xlsx"]([], {"claims": written})
    else:
        with pytest.raises(TableError, match="more than 32,767 characters in the column text, row 0"):
            FORMATS["xlsx"]([], {"claims": written})
