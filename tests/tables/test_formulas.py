"""Cells that a spreadsheet would run: written as text, read back as they were."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.tables.export import from_csv, to_csv
from analysis.tables.formulas import as_it_was, defused
from tests.tables.making import table

CELLS = st.text(
    st.one_of(st.sampled_from("'=+-@\t\r\n＝＠\",;\0 a"), st.characters(exclude_categories=["Cs"])), min_size=1
)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ('=HYPERLINK("http://x.example","y")', '\'=HYPERLINK("http://x.example","y")'),
        ("+1 people", "'+1 people"),
        ("-5%", "'-5%"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        (2 * "'" + "-", 3 * "'" + "-"),
        ("'tis", "'tis"),
        ("a=1", "a=1"),
        ("", ""),
        (-5.0, -5.0),
        (True, True),
        (None, None),
    ],
)
def test_what_would_run_is_text(cell: object, written: object) -> None:
    assert defused(cell) == written
    if isinstance(written, str):
        assert as_it_was(written) == cell


@given(CELLS)
def test_any_cell_is_read_back(cell: str) -> None:
    frame = table("dates", {"text": cell})
    written = to_csv(frame)
    assert from_csv("dates", written)["text"].to_list() == frame["text"].to_list() == [cell]
    [row] = csv.DictReader(io.StringIO(written, newline=""))
    assert row["text"][0] not in "=+-@\t\r"


@pytest.mark.parametrize(
    "cell", ["a" * 1_000_000, "\n" * 200_000, '"' * 200_000, "a\rb", "a\r\nb", "\r", '"', "\0"], ids=range(8)
)
def test_a_cell_of_any_length_and_line_end_is_read_back(cell: str) -> None:
    longest = csv.field_size_limit()
    frame = table("dates", {"text": cell})
    assert from_csv("dates", to_csv(frame)).equals(frame)
    assert csv.field_size_limit() == longest
