"""What all statements on land leave possible together, and the slack of each number."""

from __future__ import annotations

import pytest

from analysis import charts
from tests.views.charts.looks import ARTICLE, IMPLIED, SLACK, arrows, bars, keys, rows, texts


class TestImplied:
    def test_what_is_implied_is_a_hollow_bar_under_what_is_stated(self):
        ax = charts.implied(rows(IMPLIED | {"stated_high": 70.0, "stated_high_closed": True}))
        assert bars(ax) == [(30, 70), (40, 60)]
        assert bars(ax, colour="#ffffff") == [(40, 60)]
        assert ax.get_xlim() == (0, 100)
        assert texts(ax)[1:4] == ["Lakes: held by North", "40–60%", "stated more than 30, up to 70%"]
        assert "open bound: this or beyond" not in keys(ax)

    def test_an_open_end_is_an_arrow(self):
        ax = charts.implied(rows(IMPLIED))
        assert arrows(ax) == [(30, 1)]
        assert "open bound: this or beyond" in keys(ax)

    def test_a_region_of_which_nothing_is_stated_has_what_is_implied_alone(self):
        row = {key: cell for key, cell in IMPLIED.items() if not key.startswith("stated")}
        ax = charts.implied(rows(row), article=ARTICLE)
        assert bars(ax) == [(40, 60)]
        assert "nothing stated of this region alone" in texts(ax)
        assert keys(ax) == ["implied by all statements together"]
        assert "Lakes: held by North, implied 40–60%" in charts.alt(ax)
        assert "The Gazette" not in charts.caption(ax)


class TestSlack:
    def test_an_area_is_drawn_as_a_share_of_its_regions(self):
        ax = charts.slack(rows(SLACK))
        assert bars(ax) == [(22.5, 27.5), (10, 30)]
        assert texts(ax)[1:4] == ["Lakes, held by North: about 50 km²", "−35, +15 km²"]

    def test_a_number_without_an_end_may_move_freely_and_is_an_arrow(self):
        row = SLACK | {"high": None, "down": None, "low_closed": False, "redundant": True}
        ax = charts.slack(rows(row))
        assert arrows(ax) == [(22.5, 1)]
        assert texts(ax)[2:4] == ["any fall, +15 km²", "adds nothing: the others imply it"]

    def test_statements_in_conflict_are_rows_of_words(self):
        kept = ("holder", "regions", "number", "unit", "rows")
        ax = charts.slack(rows({key: SLACK[key] for key in kept}))
        assert bars(ax) == []
        assert texts(ax)[1:3] == ["Lakes, held by North: about 50 km²", "in conflict"]

    @pytest.mark.parametrize(
        ("cells", "moves"),
        [
            ({"unit": "percent", "down": 4.35, "up": 6.6}, "−4.3, +6.6 points"),
            ({"unit": "percent", "down": 100.0, "up": 0.0}, "−100 points, no rise"),
            ({"unit": "percent", "down": 0.0, "up": 2.0}, "no fall, +2 points"),
            ({"down": None}, "any fall, +15 km²"),
            ({"up": None}, "−35 km², any rise"),
        ],
    )
    def test_how_far_a_number_could_move(self, cells, moves):
        assert moves in texts(charts.slack(rows(SLACK | cells)))


def test_slack_of_regions_without_an_area_is_a_row_of_words():
    row = {"holder": "Redland", "regions": "Lakes", "number": "90 km²", "unit": "square kilometer", "rows": "H01"}
    ax = charts.slack(rows(row | {"low": 89.0, "high": 91.0, "room_low": 0.0, "down": 91.0}))
    assert bars(ax) == []
    assert "not drawn: how large the regions are is not known" in texts(ax)
