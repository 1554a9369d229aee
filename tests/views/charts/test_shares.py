"""Who goes unnamed, by publisher or by time: labels are words, per cents as everywhere."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from analysis import charts


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


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
