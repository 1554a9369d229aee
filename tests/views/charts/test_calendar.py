"""The timeline: its title tells how many dates have a day."""

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
    ("days", "title"),
    [
        (["2024-03-01", "2024-03-09"], "2 dates, in 2024"),
        (["2019-03-01", "2024-03-09", None], "2 of 3 dates are known, from 2019 to 2024"),
        ([None, None], "2 dates, none with a day that is known"),
    ],
)
def test_title(days, title):
    rows = [{"text": f"day {place}", "earliest": day, "latest": day} for place, day in enumerate(days)]
    assert charts.timeline(pd.DataFrame(rows)).get_title(loc="left") == title
