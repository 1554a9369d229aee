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
