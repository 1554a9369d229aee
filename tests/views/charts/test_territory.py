"""Who holds what: a number keeps its "about", which another table tells."""

from __future__ import annotations

import pandas as pd
import pytest
from matplotlib.text import Annotation

from analysis import charts
from analysis.article import Article
from analysis.reading import read
from analysis.views.charts.style import VOICES, WIDE
from tests.views.charts.looks import ARTICLE, arrows, bars, holding, keys, points, rows, texts


@pytest.mark.parametrize(
    ("text", "with_figures", "without"),
    [
        ("Rebels hold about 60% of Syria.", "about 60%", "60%"),
        ("Rebels hold nearly 60% of Syria.", "nearly 60%", "less than 60%"),
        ("Rebels hold 60% of Syria.", "60%", "60%"),
    ],
)
def test_about(text, with_figures, without):
    reading = read(Article(text))
    for figures, value in ((reading.figures, with_figures), (None, without)):
        ax = charts.holdings(reading.holdings, figures=figures)
        assert value in [text.get_text() for text in ax.texts]


@pytest.mark.parametrize(("regions", "together"), [("Crimea", False), ("Aleppo; Homs", True)])
def test_one_region_is_not_taken_together(regions, together):
    row = {"holder": "rebels", "regions": regions, "joint": True, "share_low": 60.0, "share_high": 60.0}
    ax = charts.holdings(pd.DataFrame([row]))
    assert any("taken together" in text.get_text() for text in ax.texts) == together


class TestHoldings:
    def test_an_interval_is_a_bar_from_its_low_to_its_high_end(self):
        ax = charts.holdings(rows(holding(share_low=70.0, share_high=80.0)))
        assert bars(ax) == [(70, 80)]
        assert texts(ax)[1:3] == ["Lakes: held by North", "70–80%"]
        assert ax.get_xlim() == (0, 100)
        assert arrows(ax) == []

    def test_open_ends_are_arrows(self):
        ax = charts.holdings(
            rows(
                holding(share_low=70.0, low_closed=False),
                holding(share_high=3.0, high_closed=False, regions="Hills"),
            )
        )
        assert bars(ax) == []
        assert arrows(ax) == [(70, 1), (3, -1)]
        assert [text for text in texts(ax) if text.endswith("%")] == ["more than 70%", "less than 3%"]
        assert "open bound: this or beyond" in keys(ax)

    def test_nearly_is_said(self):
        ax = charts.holdings(rows(holding(share_high=3.0, high_closed=False, modifier="nearly")))
        assert "nearly 3%" in texts(ax)

    def test_what_is_implied_is_not_counted_as_stated(self):
        implied = rows(holding(holding_id="X01", share_low=75.0, share_high=77.0))
        ax = charts.holdings(rows(holding(share_low=70.0, share_high=80.0)), implied=implied)
        assert " ".join(ax.get_title(loc="left").split()) == "1 share of land as stated, and 1 as all statements imply"

    def test_an_arrow_does_not_leave_the_share(self):
        ax = charts.holdings(rows(holding(share_high=5.0)))
        (arrow,) = [text for text in ax.texts if isinstance(text, Annotation) and text.arrow_patch is not None]
        assert abs(arrow.xyann[0]) <= 0.05 * WIDE.width

    def test_one_value_is_a_point(self):
        ax = charts.holdings(rows(holding(share_low=18.0, share_high=18.0)))
        assert points(ax, "D") == [18]
        assert bars(ax) == []

    def test_a_statement_without_a_share_is_words_and_never_zero(self):
        ax = charts.holdings(
            rows(
                holding(area_low=26000.0, area_high=26000.0),
                holding(regions="Hills", text="a small portion of the Hills", share_low=None),
            )
        )
        assert list(ax.patches) == []
        assert list(ax.lines) == []
        assert "26,000 km², share not stated" in texts(ax)
        assert "in words only" in texts(ax)
        assert any("“a small portion of the Hills”" in text for text in texts(ax))
        assert "%" not in charts.alt(ax)

    def test_zero_is_drawn_where_zero_is_stated(self):
        assert points(charts.holdings(rows(holding(share_low=0.0, share_high=0.0))), "D") == [0]

    def test_implied_rows_are_hollow_and_come_after_what_was_stated(self):
        stated = rows(holding(share_low=70.0, share_high=80.0), holding(regions="Hills", share_low=1.0, share_high=2.0))
        implied = rows(holding(holding_id="X01", share_low=75.0, share_high=77.0))
        ax = charts.holdings(stated, implied=implied)
        assert bars(ax) == [(70, 80), (75, 77), (1, 2)]
        assert bars(ax, colour="#ffffff") == [(75, 77)]
        assert "implied by all statements, said by no one" in keys(ax)
        assert "implied, 75–77%" in charts.alt(ax)

    def test_what_was_measured_looks_unlike_what_was_claimed(self):
        sources = rows(
            {"source_id": "S01", "name": "map", "kind": "data", "named": False, "anonymous": False},
            {"source_id": "S02", "name": "Ada Byron", "kind": "person", "named": True, "anonymous": False},
        )
        table = rows(
            holding(share_low=1.0, share_high=9.0, source_id="S01"),
            holding(share_low=2.0, share_high=9.0, source_id="S02"),
            holding(share_low=3.0, share_high=9.0, source_id="S00"),
        )
        ax = charts.holdings(table, sources=sources)
        assert bars(ax, colour=VOICES["measured"].colour.lower()) == [(1, 9)]
        assert bars(ax, colour=VOICES["named"].colour.lower()) == [(2, 9)]
        assert bars(ax, colour=VOICES["own"].colour.lower()) == [(3, 9)]
        assert keys(ax)[:3] == [VOICES[key].label for key in ("own", "named", "measured")]

    def test_the_holder_has_no_colour(self):
        table = rows(*(holding(holder=holder, share_low=1.0, share_high=9.0) for holder in ("North", "South")))
        colours = {bar.get_facecolor() for bar in charts.holdings(table).patches if bar.get_zorder() >= 1}
        assert len(colours) == 1

    def test_as_of_and_source(self):
        table = rows(holding(share_low=1.0, share_high=9.0, as_of="2024-02-01/2024-02-29"))
        ax = charts.holdings(table, article=ARTICLE)
        assert any("as of February 2024" in text for text in texts(ax))
        assert any("Source: “Rain”, The Gazette, as of 1 March 2024." in " ".join(said.split()) for said in texts(ax))
        assert any(text.startswith("Source: “Rain”") for text in texts(ax))
