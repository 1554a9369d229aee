"""Panels under each other: their headings have the lines that they need."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import charts
from analysis.views.charts.sheet import narrow

KIND = "the eastern and the western league, in the northern and the southern hills of the land"


@pytest.mark.parametrize("small", [False, True], ids=["wide", "narrow"])
def test_a_long_heading_is_broken_and_not_cut(small):
    pair = [
        {"pair": 1, "kind": KIND, "words": words, "low": low, "high": low}
        for words, low in (("one", 1.0), ("two", 2.0))
    ]
    ax = charts.sides(pd.DataFrame(pair + [{**row, "pair": 2} for row in pair]))
    ax = narrow(ax) if small else ax
    ax.figure.canvas.draw()
    first, second = ax.child_axes
    heading = first.get_title(loc="left")
    assert heading.replace("\n", " ").endswith("land: the two do not agree")
    assert "\n" in heading
    # The second panel's heading stands clear of the first panel's axis.
    title = second._left_title.get_window_extent()
    assert all(title.y1 < tick.get_window_extent().y0 for tick in first.get_xticklabels() if tick.get_text())
