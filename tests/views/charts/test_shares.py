"""Who goes unnamed, by publisher or by time: labels are words, per cents as everywhere."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import charts
from tests.views.charts.looks import bars, keys, points, rows, texts


@pytest.mark.parametrize(
    ("by", "label", "shown"),
    [
        ("month", "2025-02", "February 2025"),
        ("day", "2025-02-03", "3 February 2025"),
        ("quarter", "2025, quarter 1", "2025, quarter 1"),
        ("publisher", "The Post", "The Post"),
    ],
)
def test_labels(by, label, shown):
    row = {by: label, "articles": 2, "sources": 8, "unnamed": 2, "share": 25.0, "share_low": 7.1, "share_high": 59.1}
    ax = charts.unnamed(pd.DataFrame([row]))
    assert [text.get_text() for text in ax.texts][1:3] == [shown, "25% (7–59%), 2 of 8"]
    assert "95%" in charts.caption(ax)


def test_a_share_is_a_mark_on_its_interval():
    row = {"publisher": "The Gazette", "articles": 3, "sources": 20, "unnamed": 5, "share": 25.0}
    none = {"publisher": "The Post", "articles": 1, "sources": 4, "unnamed": 0, "share": 0.0}
    table = rows(row | {"share_low": 11.2, "share_high": 46.9}, none | {"share_low": 0.0, "share_high": 49.0})
    ax = charts.unnamed(table, source="Two papers.")
    assert [(round(left, 1), round(right, 1)) for left, right in bars(ax)] == [(11.2, 46.9), (0, 49)]
    assert points(ax, "D") == [25, 0]
    assert ax.get_xlim() == (0, 100)
    assert "25% (11–47%), 5 of 20" in texts(ax)
    assert "by publisher" in charts.alt(ax)
    assert "The Post, 0% (0–49%), 0 of 4" in charts.alt(ax)
    assert any("Two papers." in text for text in [*texts(ax), *(text.get_text() for text in ax.figure.texts)])
    assert keys(ax) == ["share of sources without a name", "95% interval"]
    assert "No people are quoted" in charts.alt(charts.unnamed(table.iloc[:0]))
