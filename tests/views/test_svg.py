"""Charts as drawings for a page: letters as text, the page's own paper and ink, the same each time."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from bs4 import BeautifulSoup

from analysis import charts
from analysis.views.charts.showing import svg

TABLE = pd.DataFrame(
    [{"kind": "sum", "pair": 1, "words": words, "low": 1.0, "high": 1.0} for words in ("<one> & $x$", "two")]
)


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


def drawing() -> str:
    return svg(charts.sides(TABLE))


def test_letters_are_text():
    words = [text.get_text() for text in BeautifulSoup(drawing(), "html.parser").select("text")]
    assert {"<one> & $x$", "two"} <= set(words)


def test_it_has_its_alt_text_and_nothing_of_the_machine():
    element = BeautifulSoup(drawing(), "html.parser").svg
    assert element["role"] == "img"
    assert element["aria-label"] == charts.alt(charts.sides(TABLE))
    assert not element.find("metadata")
    assert not any(group.get("id") for group in element.select("g"))


def test_the_colours_of_the_page():
    assert "var(--ink, #1d1f21)" in drawing()
    assert "var(--paper, #ffffff)" in drawing()


def test_the_same_each_time():
    assert drawing() == drawing()
