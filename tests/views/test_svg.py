"""Charts as drawings for a page: letters as text, the page's own paper and ink, the same each time."""

from __future__ import annotations

import re

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from bs4 import BeautifulSoup

from analysis import charts
from analysis.views.charts.sheet import narrow
from analysis.views.charts.showing import svg
from analysis.views.charts.style import NARROW, SMALL, WIDE

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


def test_a_phone_has_a_drawing_of_its_own():
    wide = charts.sides(TABLE)
    small = narrow(wide)
    widths = [float(BeautifulSoup(svg(ax), "html.parser").svg["viewbox"].split()[2]) for ax in (wide, small)]
    assert widths == [WIDE.width, NARROW.width]
    assert charts.alt(small) == charts.alt(wide)
    # A window of 380 pixels leaves 346 for it.
    assert SMALL * 346 / NARROW.width > 10


def test_no_id_is_in_both_drawings():
    wide = charts.who_speaks(
        pd.DataFrame([{"source_id": "S01", "name": "Two guards", "kind": "group", "anonymous": True, "words": 3}])
    )
    ids = [set(re.findall(r' id="([^"]+)"', svg(ax))) for ax in (wide, narrow(wide))]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_a_chart_on_a_given_axes_is_not_drawn_again():
    assert narrow(charts.sides(TABLE, plt.figure().add_subplot())) is None
