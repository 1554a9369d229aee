"""The charts, tested on their Axes: bars, labels, limits, legends, arrows, alt text."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import ClassVar

import matplotlib as mpl
import matplotlib.pyplot as plt
import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Annotation
from PIL import Image

from analysis.article import Article
from analysis.tables.schemas import TABLES
from analysis.views import charts
from analysis.views.charts.sheet import MOST, ink_on, narrow
from analysis.views.charts.style import VOICES, WIDE, width_of, wrap

ARTICLE = Article("Rain fell.\nIt stopped, he said.", title="Rain", publisher="The Gazette", published=date(2024, 3, 1))
ODD = ["$x_1^2$ & <b>", "\u05e9\u05dc\u05d5\u05dd \u202eevil", "tab\tand\x00nul", "漢字", "W" * 300, "word " * 80, ""]
EMPTY = {
    "holdings": charts.holdings,
    "implied": charts.implied,
    "slack": charts.slack,
    "sources": charts.who_speaks,
    "claims": charts.modality,
    "figures": charts.figures,
    "dates": charts.timeline,
    "readability": charts.readability,
}


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


def rows(*cells: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame(list(cells)).convert_dtypes()


def texts(ax):
    return [text.get_text() for text in ax.texts if text.get_text()]


def bars(ax, *, colour=None):
    """Return the bars that stand for data, as (left, right), without the tracks behind them."""
    found = [
        bar for bar in ax.patches if bar.get_zorder() >= 1 and (colour is None or to_hex(bar.get_facecolor()) == colour)
    ]
    return [(float(bar.get_x()), float(bar.get_x() + bar.get_width())) for bar in found]


def arrows(ax):
    """Return the arrows as (where they start, 1 to the right or -1 to the left)."""
    found = [text for text in ax.texts if isinstance(text, Annotation) and text.arrow_patch is not None]
    return [(float(text.xy[0]), 1 if text.xyann[0] > 0 else -1) for text in found]


def points(ax, marker):
    return [float(line.get_xdata()[0]) for line in ax.lines if line.get_marker() == marker]


def keys(ax):
    legend = ax.get_legend()
    return [text.get_text() for text in legend.get_texts()] if legend else []


def holding(**cells):
    return {"holding_id": "H01", "holder": "North", "regions": "Lakes", "low_closed": True, "high_closed": True} | cells


class TestImplied:
    ROW: ClassVar = {
        "holder": "North", "regions": "Lakes", "share_low": 40.0, "share_high": 60.0, "low_closed": True,
        "high_closed": True, "stated_low": 30.0, "stated_low_closed": False,
    }  # fmt: skip

    def test_what_is_implied_is_a_hollow_bar_under_what_is_stated(self):
        ax = charts.implied(rows(self.ROW | {"stated_high": 70.0, "stated_high_closed": True}))
        assert bars(ax) == [(30, 70), (40, 60)]
        assert bars(ax, colour="#ffffff") == [(40, 60)]
        assert ax.get_xlim() == (0, 100)
        assert texts(ax)[1:4] == ["Lakes: held by North", "40–60%", "stated more than 30, up to 70%"]
        assert "open bound: this or beyond" not in keys(ax)

    def test_an_open_end_is_an_arrow(self):
        ax = charts.implied(rows(self.ROW))
        assert arrows(ax) == [(30, 1)]
        assert "open bound: this or beyond" in keys(ax)

    def test_a_region_of_which_nothing_is_stated_has_what_is_implied_alone(self):
        row = {key: cell for key, cell in self.ROW.items() if not key.startswith("stated")}
        ax = charts.implied(rows(row), article=ARTICLE)
        assert bars(ax) == [(40, 60)]
        assert "nothing stated of this region alone" in texts(ax)
        assert keys(ax) == ["implied by all statements together"]
        assert "Lakes: held by North, implied 40–60%" in charts.alt(ax)
        assert "The Gazette" not in charts.caption(ax)


class TestSlack:
    ROW: ClassVar = {
        "holder": "North", "regions": "Lakes", "number": "about 50 km²", "unit": "square kilometer", "rows": "H01;F01",
        "redundant": False, "low": 45.0, "high": 55.0, "room_low": 20.0, "room_high": 60.0, "down": 35.0, "up": 15.0,
        "whole": 200.0,
    }  # fmt: skip

    def test_an_area_is_drawn_as_a_share_of_its_regions(self):
        ax = charts.slack(rows(self.ROW))
        assert bars(ax) == [(22.5, 27.5), (10, 30)]
        assert texts(ax)[1:4] == ["Lakes, held by North: about 50 km²", "−35, +15 km²"]

    def test_a_number_without_an_end_may_move_freely_and_is_an_arrow(self):
        row = self.ROW | {"high": None, "down": None, "low_closed": False, "redundant": True}
        ax = charts.slack(rows(row))
        assert arrows(ax) == [(22.5, 1)]
        assert texts(ax)[2:4] == ["any fall, +15 km²", "adds nothing: the others imply it"]

    def test_statements_in_conflict_are_rows_of_words(self):
        kept = ("holder", "regions", "number", "unit", "rows")
        ax = charts.slack(rows({key: self.ROW[key] for key in kept}))
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
        assert moves in texts(charts.slack(rows(self.ROW | cells)))


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


class TestWhoSpeaks:
    def source(self, **cells):
        return {"source_id": "S01", "name": "Ada", "kind": "person", "named": True, "anonymous": False} | cells

    def test_bars_are_words_and_groups_are_sides(self):
        ax = charts.who_speaks(
            rows(
                self.source(source_id="S00", kind="author", words=50, named=False),
                self.source(words=30, side="North", attributions=2),
                self.source(source_id="S02", named=False, anonymous=True, words=40, side="South"),
                self.source(source_id="S03", kind="data", named=False, words=10, side="North"),
            )
        )
        assert bars(ax) == [(0, 30), (0, 10), (0, 40), (0, 50)]
        assert bars(ax, colour=VOICES["anonymous"].colour.lower()) == [(0, 40)]
        assert bars(ax, colour=VOICES["measured"].colour.lower()) == [(0, 10)]
        assert "Side: North (2 sources)" in texts(ax)
        assert ax.get_title(loc="left").replace("\n", " ").startswith("No source has more words than ")
        assert ax.get_title(loc="left").endswith(": 40")
        assert keys(ax) == ["the article’s own voice", "named source", "anonymous source", "data or document"]
        assert "Ada, 30 words (named, 2 attributions)" in charts.alt(ax)

    def test_the_anonymous_are_told_by_more_than_colour(self):
        ax = charts.who_speaks(rows(self.source(anonymous=True, named=False, words=3)))
        assert [bar.get_hatch() for bar in ax.patches] == ["////"]

    def test_words_that_were_not_counted_are_not_zero(self):
        ax = charts.who_speaks(rows(self.source(words=None), self.source(source_id="S02", words=0)))
        assert list(ax.patches) == []
        assert {"words not counted", "no words"} <= set(texts(ax))


def test_modality_stacks_counts():
    table = rows(
        *({"source_id": "S01", "modality": kind} for kind in ("asserted", "denial", "asserted")),
        {"source_id": "S00", "modality": "possible"},
    )
    ax = charts.modality(table, rows({"source_id": "S01", "name": "Ada Byron", "kind": "person", "named": True}))
    assert bars(ax) == [(0, 2), (2, 3), (0, 1)]
    assert keys(ax) == ["asserted", "possible", "denial"]
    assert ax.get_xlim() == (0, 3)
    assert ax.get_title(loc="left") == "2 of 4 claims are put forward as fact"
    assert {"Ada Byron", "3 claims", "The article’s own voice", "1 claim"} <= set(texts(ax))
    assert "Ada Byron, 3 claims: 2 asserted, 1 denial" in charts.alt(ax)


def test_a_claim_of_an_untold_source_is_not_the_articles_own():
    ax = charts.modality(rows({"attribution_id": "A01", "source_id": None, "modality": "asserted"}))
    assert "source not told" in charts.alt(ax)


class TestFigures:
    def figure(self, **cells):
        return {"figure_id": "F01", "kind": "count", "text": "some", "low_closed": True, "high_closed": True} | cells

    def test_one_panel_a_unit_in_the_order_of_the_text(self):
        ax = charts.figures(
            rows(
                self.figure(low=70.0, high=80.0, unit="percent"),
                self.figure(low=5.0, unit="square kilometer", low_closed=False),
                self.figure(low=3.0, high=3.0, unit="percent"),
                self.figure(low=2.0, high=2.0, kind="source_count", unit="person"),
                self.figure(low=4.0, high=4.0, kind="source_count", unit="person"),
                self.figure(),
            )
        )
        assert [panel.get_title(loc="left") for panel in ax.child_axes] == [
            "Per cent",
            "Square kilometres (km²)",
            "People counted as sources",
            "No number: in words only",
        ]
        share, area, people, bare = ax.child_axes
        assert (bars(share), points(share, "D"), share.get_xlim()) == ([(70, 80)], [3], (0, 100))
        assert (bars(area), arrows(area)) == ([], [(5, 1)])
        assert points(people, "D") == [2, 4]
        assert (list(bare.patches), list(bare.lines), texts(bare)) == ([], [], ["“some”"])

    def test_a_scale_over_orders_of_magnitude_is_logarithmic_and_says_so(self):
        ax = charts.figures(rows(*(self.figure(low=value, high=value, unit="m") for value in (1.0, 5e6))))
        assert ax.child_axes[0].get_xscale() == "log"
        assert "logarithmic scale" in ax.child_axes[0].get_title(loc="left")
        labels = [label.get_text() for label in ax.child_axes[0].get_xticklabels()]
        assert {"10,000", "1 million"} <= set(labels)
        assert not any("$" in label for label in labels)

    def test_zero_and_negative_values_keep_a_linear_scale(self):
        ax = charts.figures(rows(*(self.figure(low=value, high=value, unit="m") for value in (-4.0, 0.0, 5e6))))
        assert ax.child_axes[0].get_xscale() == "linear"
        assert ax.child_axes[0].get_xlim()[0] <= -4

    def test_a_share_of_more_than_the_whole_is_shown(self):
        ax = charts.figures(rows(self.figure(low=250.0, high=250.0, unit="percent")))
        assert ax.child_axes[0].get_xlim()[1] > 250

    @pytest.mark.parametrize(
        ("cells", "label", "value"),
        [
            ({"subject": "the Lakes", "unit": "percent", "low": 80.0, "high": 80.0}, "The Lakes", "80%"),
            ({"subject": "land", "modifier": "about", "unit": "percent", "low": 8.0, "high": 8.0}, "Land", "about 8%"),
            (
                {"subject": "land", "modifier": "nearly", "unit": "percent", "low": 3.0, "high": 3.0},
                "Land",
                "nearly 3%",
            ),
            ({"subject": "land", "modifier": "nearly", "unit": "percent", "high": 3.0}, "Land", "up to 3%"),
            ({"modifier": "exact", "unit": "percent", "low": 5.0, "high": 5.0}, "“some”", "5%"),
        ],
    )
    def test_the_subject_is_the_label(self, cells, label, value):
        (panel,) = charts.figures(rows(self.figure(**cells))).child_axes
        assert texts(panel)[:2] == [label, value]

    def test_figures_alike_share_a_row(self):
        five = {"low": 5.0, "high": 5.0, "unit": "percent"}
        (panel,) = charts.figures(
            rows(self.figure(**five), self.figure(figure_id="F02", text="five", **five))
        ).child_axes
        assert points(panel, "D") == [5]
        assert texts(panel) == ["“some”, “five”", "5%"]

    def test_figures_that_are_alone_in_their_unit_are_words(self):
        table = rows(
            self.figure(low=1.0, high=1.0, kind="ordinal", text="the first time"),
            self.figure(low=6.0, high=6.0, unit="week", text="six weeks"),
            self.figure(low=1e6, high=1e7, unit="civilian", subject="civilians"),
        )
        (panel,) = charts.figures(table).child_axes
        assert panel.get_title(loc="left") == "Each the only one of its unit"
        assert (list(panel.patches), list(panel.lines)) == ([], [])
        assert texts(panel) == ["“the first time”", "“six weeks”", "Civilians", "1 million–10 million"]

    def test_what_gives_no_number_is_in_the_articles_words(self):
        (panel,) = charts.figures(rows(self.figure(text="a small part of the Lakes", subject="the Lakes"))).child_axes
        assert texts(panel) == ["“a small part of the Lakes”"]


class TestVoices:
    def test_a_stretch_has_the_name_that_it_has_room_for(self):
        article = Article(
            "It rained on the hills and in the valleys, all day long and all night long, and it went on. " * 2
        )
        sources = rows(
            {"source_id": "S01", "name": "Ada Byron", "kind": "person", "named": True, "anonymous": False},
            {"source_id": "S02", "name": "two officials of the water board", "kind": "group", "anonymous": True},
        )
        spans = {"S01": ("0:60", "66:88"), "S02": ("90:100",)}
        said = [{"source_id": source, "content_spans": span} for source, of in spans.items() for span in of]
        ax = charts.voices(rows(*said), article, sources)
        assert [text for text in texts(ax) if not text.startswith("Source")] == ["Ada Byron", "Byron"]

    def test_stretches_of_the_paragraphs(self):
        table = rows(
            {"attribution_id": "A01", "source_id": "S01", "content_spans": "0:4;11:21"},
            {"attribution_id": "A02", "source_id": "S02", "content_spans": "14:21", "nested_in": "A01"},
        )
        ax = charts.voices(table, ARTICLE)
        assert bars(ax) == [(0, 10), (0, 4), (0, 20), (0, 10), (3, 10)]
        assert [label.get_text() for label in ax.get_yticklabels()] == ["1", "2"]
        assert ax.get_ylim() == (2, 0)
        assert "S01 (S01) in paragraph 1 (4 characters), paragraph 2 (10 characters)" in charts.alt(ax)

    def test_an_attribution_over_two_paragraphs(self):
        ax = charts.voices(rows({"attribution_id": "A01", "source_id": "S01", "content_spans": "5:13"}), ARTICLE)
        assert bars(ax)[1::2] == [(5, 10), (0, 2)]

    def test_no_attributions_and_no_text(self):
        assert "No words are attributed" in charts.alt(charts.voices(pd.DataFrame(), ARTICLE))
        assert charts.alt(charts.voices(pd.DataFrame(), Article(" "))) == "No paragraphs in this article."


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


def test_readability_draws_a_metric_a_panel():
    table = rows(
        *(
            {"part": part, "metric": "smog_index", "value": value}
            for part, value in (("article", 9.0), ("own voice", 8.0))
        ),
        *({"part": f"paragraph {at}", "metric": "smog_index", "value": float(at)} for at in range(3)),
        {"part": "paragraph 3", "metric": "smog_index", "value": None},
        {"part": "source S01", "metric": "smog_index", "value": None},
        {"part": "article", "metric": "words", "value": 12.0},
    )
    ax = charts.readability(table)
    smog, words = ax.child_axes
    assert [list(line.get_xdata()) for line in smog.lines] == [[9], [8], [0, 1, 2]]
    assert {"Paragraphs, one mark each", "0 to 2", "Sources, one mark each", "not measured"} <= set(texts(smog))
    assert [list(line.get_xdata()) for line in words.lines] == [[12]]
    assert "3 paragraphs, smog index 0 to 2." in charts.alt(ax)


@pytest.mark.parametrize("name", EMPTY)
@pytest.mark.parametrize("columns", [True, False], ids=["columns", "nothing"])
def test_an_empty_table_says_so(name, columns):
    ax = EMPTY[name](pd.DataFrame(columns=TABLES[name].names if columns else None))
    assert charts.alt(ax).endswith("in this article.")
    assert ax.get_title(loc="left").replace("\n", " ") == charts.alt(ax)
    assert not ax.axison
    assert charts.png(ax)


def odd_tables(names):
    return {
        "holdings": rows(
            *(holding(holder=name, regions=name, text=name, share_low=1.0, share_high=2.0) for name in names),
            *(holding(holder=name, regions=name, text=name, area_low=1.0) for name in names),
        ),
        "implied": rows(*(TestImplied.ROW | {"holder": name, "regions": name} for name in names)),
        "slack": rows(*(TestSlack.ROW | {"holder": name, "regions": name, "number": name} for name in names)),
        "sources": rows(
            *(
                {"source_id": f"S{at:02}", "name": name, "kind": "person", "named": True, "words": at + 1, "side": name}
                for at, name in enumerate(names)
            )
        ),
        "claims": rows(*({"source_id": name, "modality": name} for name in names)),
        "figures": rows(*({"figure_id": "F1", "text": name, "low": 1.0, "unit": name} for name in names)),
        "dates": rows(*({"date_id": "D1", "text": name, "earliest": "2024-05-03", "grain": name} for name in names)),
        "readability": rows(*({"part": name, "metric": name, "value": 1.0} for name in names)),
    }


@pytest.mark.parametrize("name", EMPTY)
def test_odd_names_are_drawn_as_they_are(name):
    ax = EMPTY[name](odd_tables(ODD)[name])
    written = [text for part in (ax, *ax.child_axes) for text in part.texts]
    assert any("$x_1^2$" in text.get_text() for text in written)
    assert not any(text.get_parse_math() for text in written)
    assert not any(set("\x00\t\u202e") & set(text.get_text()) for text in written)
    limit = WIDE.width - 30
    for text in written:
        bold = text.get_fontweight() == "bold"
        assert all(width_of(line, text.get_fontsize(), bold=bold) <= limit for line in text.get_text().split("\n"))
    assert charts.png(ax)


@pytest.mark.parametrize("name", EMPTY)
def test_sixty_rows_make_a_taller_chart(name):
    short = EMPTY[name](odd_tables(["name 0"])[name]).figure.get_figheight()
    ax = EMPTY[name](odd_tables([f"name {at}" for at in range(60)])[name])
    assert ax.figure.get_figheight() > 4 * short
    assert ax.figure.get_figwidth() * 72 == pytest.approx(WIDE.width)
    assert "name 59" in charts.alt(ax)


def test_many_sections_share_a_row():
    table = rows(*({"part": f"section {at}", "metric": "words", "value": float(at)} for at in range(40)))
    (panel,) = charts.readability(table).child_axes
    assert texts(panel) == ["Sections, one mark each", "0 to 39"]


def test_a_chart_that_leaves_rows_out_says_so():
    table = rows(*(holding(share_low=1.0, share_high=2.0, regions=f"R{at}") for at in range(MOST + 5)))
    ax = charts.holdings(table)
    assert len(bars(ax)) == MOST
    assert f"The first {MOST} of {MOST + 5} rows; the table has the other 5." in charts.alt(ax)


def test_a_chart_drawn_on_an_axes_of_ones_own():
    _, ax = plt.subplots()
    assert charts.holdings(rows(holding(share_low=70.0, share_high=80.0)), ax) is ax
    assert bars(ax) == [(70, 80)]
    assert charts.alt(ax)


def test_the_settings_of_matplotlib_stay_as_they_were():
    before = dict(mpl.rcParams)
    charts.png(charts.who_speaks(pd.DataFrame()))
    assert dict(mpl.rcParams) == before


def test_the_picture_is_the_same_each_time():
    def drawn():
        return charts.png(charts.holdings(rows(holding(share_low=70.0, share_high=80.0)), article=ARTICLE))

    first = drawn()
    assert drawn() == first
    with Image.open(BytesIO(first)) as picture:
        assert picture.width == pytest.approx(1008, abs=1)
        assert "Software" not in picture.info


def test_letters_are_nine_points_or_more_at_seven_hundred_pixels():
    ax = charts.holdings(rows(holding(share_low=70.0)), article=ARTICLE)
    labels = [*ax.texts, ax.title, ax.xaxis.label, *ax.get_xticklabels(), *ax.get_legend().get_texts()]
    pixels = 700 / (ax.figure.get_figwidth() * 72)
    assert min(text.get_fontsize() for text in labels) * pixels >= 12


def test_show_publishes_the_alt_text_and_closes_the_chart(monkeypatch):
    published = []
    monkeypatch.setattr(
        "analysis.views.charts.showing.publish_display_data", lambda data, metadata: published.append((data, metadata))
    )
    ax = charts.who_speaks(pd.DataFrame())
    charts.show(ax, "My own words.")
    ((data, metadata),) = published
    assert data["text/plain"] == "Chart: No sources in this article."
    assert data["image/png"][1:4] == b"PNG"
    assert metadata["image/png"]["alt"] == "No sources in this article."
    assert metadata["image/png"]["caption"] == "My own words."
    assert plt.get_fignums() == []


def test_a_changed_value_changes_the_alt_text():
    table = rows(holding(share_low=70.0, share_high=80.0))
    assert charts.alt(charts.holdings(table)) != charts.alt(charts.holdings(table.replace({80: 81})))


def test_voices_look_different_and_none_is_an_alarm():
    colours = [voice.colour for voice in VOICES.values()]
    assert len(set(colours)) == len(colours)
    assert "#D55E00" not in colours
    assert {ink_on(colour) for colour in colours} == {"#fffffe", "#1d1f20"}


def test_words_are_broken_to_fit():
    for name in ODD:
        for line in wrap(name, 120, 10).split("\n"):
            assert width_of(line, 10) <= 120


def test_slack_of_regions_without_an_area_is_a_row_of_words():
    row = {"holder": "Redland", "regions": "Lakes", "number": "90 km²", "unit": "square kilometer", "rows": "H01"}
    ax = charts.slack(rows(row | {"low": 89.0, "high": 91.0, "room_low": 0.0, "down": 91.0}))
    assert bars(ax) == []
    assert "not drawn: how large the regions are is not known" in texts(ax)
