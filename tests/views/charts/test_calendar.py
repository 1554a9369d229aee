"""The timeline: its title tells how many dates have a day."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import charts
from analysis.views.charts.sheet import narrow
from tests.views.charts.looks import arrows, bars, keys, rows, texts


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


def test_a_quotation_that_a_claim_begins_is_closed():
    row = {"text": "1987", "earliest": "1987-01-01", "latest": "1987-12-31", "said": "author of the 1987 book “The Art"}
    (panel,) = charts.timeline(pd.DataFrame([row])).child_axes
    assert "author of the 1987 book “The Art”" in [text.get_text() for text in panel.texts]


class TestTimeline:
    def test_intervals_are_as_long_as_their_grain(self):
        ax = charts.timeline(
            rows(
                {"date_id": "D01", "text": "2022", "earliest": "2022-01-01", "latest": "2022-12-31", "grain": "year"},
                {"date_id": "D02", "text": "May 3", "earliest": "2024-05-03", "latest": "2024-05-03", "grain": "day",
                 "resolved_by": "published"},
                {"date_id": "D03", "text": "2014", "earliest": "2014-01-01", "latest": "2014-12-31", "grain": "year"},
                {"date_id": "D04", "text": "once", "resolved_by": "unresolved"},
            )
        )  # fmt: skip
        whole, apart = ax.child_axes
        assert [right - left for left, right in bars(whole)] == [365, 365, 1]
        assert [text for text in texts(whole) if text.startswith("“")] == ["“2014”", "“2022”", "“May 3”"]
        assert [right - left for left, right in bars(whole, colour="#ffffff")] == [1]
        assert [panel.get_title(loc="left") for panel in ax.child_axes] == [
            "1 January 2014–3 May 2024",
            "Left without a day",
        ]
        assert (list(apart.patches), texts(apart)) == ([], ["“once”"])

    def test_what_is_too_close_to_be_told_apart_is_drawn_again(self):
        years = [("1991", "1991-08-24"), ("2014", "2014-03-18")]
        week = [("Monday", "2024-11-18"), ("Tuesday", "2024-11-19"), ("Wednesday", "2024-11-20")]
        ax = charts.timeline(rows(*({"text": text, "earliest": day, "latest": day} for text, day in years + week)))
        assert [panel.get_title(loc="left") for panel in ax.child_axes] == [
            "24 August 1991–20 November 2024",
            "Magnified: 18–20 November 2024",
        ]
        whole, near = ax.child_axes
        assert [right - left for left, right in bars(whole)] == [1, 1, 3]
        assert "3 dates, magnified below" in texts(whole)
        assert [right - left for left, right in bars(near)] == [1, 1, 1]
        assert "several dates, magnified below" in keys(ax)
        assert "drawn again below" in charts.caption(ax)

    def test_one_date_has_no_scale(self):
        ax = charts.timeline(rows({"text": "1998", "earliest": "1998-01-01", "latest": "1998-12-31"}))
        assert [(panel.get_title(loc="left"), bars(panel)) for panel in ax.child_axes] == [("1998", [])]

    @pytest.mark.parametrize("width", [371, 256])
    def test_no_tick_leaves_the_sheet(self, width):
        ends = [("now", "2024-11-18", "2024-11-18"), ("spring", "2025-03-01", "2025-05-31")]
        ax = charts.timeline(rows(*({"text": text, "earliest": low, "latest": high} for text, low, high in ends)))
        ax = ax if width == 371 else narrow(ax)
        ax.figure.canvas.draw()
        labels = [label.get_window_extent() for label in ax.child_axes[0].get_xticklabels()]
        assert labels
        assert all(box.x0 >= 0 and box.x1 <= ax.figure.bbox.width for box in labels)

    def test_an_open_end_is_an_arrow(self):
        one, other = {"text": "since 2014", "earliest": "2014-01-01"}, {"text": "1998", "earliest": "1998-01-01"}
        ax = charts.timeline(rows(one, other | {"latest": "1998-12-31"}))
        assert [direction for _, direction in arrows(ax.child_axes[0])] == [1]

    @pytest.mark.parametrize("ends", [("0001-01-01", "0001-12-31"), ("9999-12-31", "9999-12-31"), ("1066-10-14", None)])
    def test_the_ends_of_the_calendar(self, ends):
        other = {"text": "1998", "earliest": "1998-01-01", "latest": "1998-12-31"}
        ax = charts.timeline(rows({"text": "then", "earliest": ends[0], "latest": ends[1]}, other))
        assert charts.png(ax)
