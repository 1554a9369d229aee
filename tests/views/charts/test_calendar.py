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
        (["2019-03-01", None], "1 of 2 dates is known, in 2019"),
        ([None, None], "2 dates, none with a day that is known"),
    ],
)
def test_title(days, title):
    rows = [{"text": f"day {place}", "earliest": day, "latest": day} for place, day in enumerate(days)]
    assert charts.timeline(pd.DataFrame(rows)).get_title(loc="left") == title


@pytest.mark.parametrize(
    ("days", "by", "told", "not_told"),
    [
        (["2019-03-01"], "text", "Each date as the article gives it", "bar"),
        (["2019-03-01", "2024-03-09"], "text", "Each bar covers the days", "hollow"),
        (["2019-03-01", "2024-03-09"], "published", "are hollow", "as the article gives it"),
    ],
)
def test_the_caption_tells_of_what_is_drawn(days, by, told, not_told):
    rows = [{"text": day, "earliest": day, "latest": day, "resolved_by": by} for day in days]
    caption = charts.caption(charts.timeline(pd.DataFrame(rows)))
    assert told in caption
    assert not_told not in caption
