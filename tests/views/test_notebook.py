"""Cells of a table as a reader reads them: days, units and closed lists in words."""

from __future__ import annotations

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from analysis.views.notebook import html


def shown(name: str, cell: object) -> str:
    page = BeautifulSoup(html(pd.DataFrame({name: [cell], "n": [1]})), "html.parser")
    return page.select("tbody td")[0].get_text()


@pytest.mark.parametrize(
    ("name", "cell", "words"),
    [
        ("earliest", "2024-11-20", "20 November 2024"),
        ("latest", pd.Timestamp(2024, 11, 20), "20 November 2024"),
        ("as_of", "2024-11-20/2024-11-20", "20 November 2024"),
        ("as_of", "2024-02-01/2024-03-31", "February–March 2024"),
        ("as_of", "the spring", "the spring"),
        ("published", "2024-05-01", "1 May 2024"),
        # The article's own words stay as they are.
        ("text", "2024-11-20", "2024-11-20"),
        ("unit", "square kilometer", "square kilometres"),
        ("unit", "percent", "per cent"),
        ("unit", "person", "people"),
        ("unit", "fraction of the village", "part of the village"),
        ("voice", "author", "the article itself"),
        ("kind", "author", "the article itself"),
        ("kind", "person", "person"),
        ("part", "section 2: “A view” of it", "section “‘A view’ of it”"),
    ],
)
def test_words(name, cell, words):
    assert shown(name, cell) == words


@pytest.mark.parametrize("name", ["earliest", "unit", "part", "voice", "as_of"])
def test_what_is_missing_is_a_dash(name):
    assert shown(name, None) == "–"
    assert shown("note", "") == "–"


@pytest.mark.parametrize(
    ("columns", "first"),
    [
        (
            ["article_id", "figure_id", "start", "kind", "text", "unit", "low", "high", "modifier", "rule"],
            ["words of the article", "at least", "at most", "unit", "modifier"],
        ),
        (
            ["article_id", "finding_id", "check", "subject", "verdict", "low", "high", "explanation"],
            ["explanation", "verdict", "check"],
        ),
        (
            ["table", "change", "first_id", "first_text", "first_start", "second_id", "second_text", "detail"],
            ["words of the first", "words of the second", "change", "detail", "table"],
        ),
        # What is no whole table of a reading stands as it is given.
        (["start", "figure_id", "text"], ["start", "figure", "words of the article"]),
    ],
)
def test_what_a_reader_wants_to_know_first_comes_first(columns: list[str], first: list[str]) -> None:
    ids = {"figure_id": ["F01", "F02"], "finding_id": ["X01", "X02"], "first_id": ["C01", None]}
    rows = {name: ids.get(name, ["x", "x"]) for name in columns}
    page = BeautifulSoup(html(pd.DataFrame(rows)), "html.parser")
    assert [head.get_text() for head in page.select("th")][: len(first)] == first


def test_ids_come_last_in_a_table_that_is_cut_too() -> None:
    rows = {
        "first_start": [1] * 300,
        "first_id": [f"C{place:02}" for place in range(300)],
        "first_text": ["it rained"] * 300,
    }
    page = BeautifulSoup(html(pd.DataFrame(rows)), "html.parser")
    assert "..." in page.get_text()
    assert page.th.get_text() == "words of the first"
