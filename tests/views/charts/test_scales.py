"""The chart of the figures: what labels tell, and what is worth a scale."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import charts
from analysis.article import Article
from analysis.reading import read
from tests.views.charts.looks import arrows, bars, points, rows, texts

COLUMNS = ["figure_id", "text", "kind", "modifier", "low", "high", "low_closed", "high_closed", "unit", "subject"]


def panels(text: str) -> dict[str, list[str]]:
    """Return the words of the panels of an article's figures, by their headings."""
    reading = read(Article(text))
    drawn = reading.figures[[*COLUMNS, "change", "source_id", "start", "end"]]
    ax = charts.figures(drawn, sources=reading.sources, article=reading.article)
    return {
        panel.get_title(loc="left"): [text.get_text().replace("\n", " ") for text in panel.texts]
        for panel in ax.child_axes
    }


def test_a_number_without_a_subject_has_the_words_around_it():
    told = panels("Prices rose by 2.9% over the year. Bread became 7% dearer, and rents 4% cheaper.")
    assert told["Per cent"] == [
        "“Prices rose by 2.9% over the year”", "2.9%",
        "“Bread became 7% dearer, and rents 4% cheaper”", "4%",
        "“Bread became 7% dearer, and rents 4% cheaper”", "7%",
    ]  # fmt: skip


def test_a_subject_that_is_the_unit_gives_way_to_the_words_around():
    told = panels("The budget was 40 million crowns. The bridge cost 9 million crowns.")
    (words,) = told.values()
    assert words == [
        "“The bridge cost 9 million crowns”", "9 million", "“The budget was 40 million crowns”", "40 million",
    ]  # fmt: skip


def test_one_number_of_its_unit_is_words_whatever_the_unit():
    told = panels("The lamp costs 40% less. It has 18 panes.")
    assert list(told) == ["Each the only one of its unit"]


def test_parts_of_a_whole_stand_among_the_per_cent():
    told = panels("Half of the crew left. About 40% of the guests stayed. A third of the chairs broke.")
    assert told["Per cent"] == ["The chairs", "33.3%", "The guests", "about 40%", "The crew", "50%"]


def test_every_and_none_are_words_and_no_per_cent():
    told = panels("Every last lamp was out. The mayor has seen 40% of the streets. About 30% of the shops were shut.")
    assert told["Per cent"][1::2] == ["about 30%", "40%"]
    assert told["All or none, in words"] == ["“Every last lamp was out”"]


def test_what_is_nearly_so_and_what_is_so_are_two_rows():
    told = panels("Rebels hold nearly all of Syria. The army holds the whole of Malta. Bo Orr saw 12% of it.")
    assert [told["Per cent"][place] for place in (1, 3, 5)] == ["12%", "nearly 100%", "100%"]


def test_land_of_a_region_is_not_the_region():
    told = panels("Rebels hold 20,000 square km of Syria, Ann Lee said. The forest has an area of 300 square km.")
    assert told["Square kilometres (km²)"][2:] == [
        "“Rebels hold 20,000 square km of Syria, Ann Lee said”",
        "20,000 km²",
    ]


def test_an_interval_alone_keeps_its_scale():
    table = pd.DataFrame(
        [
            {"text": "70-80%", "low": 70.0, "high": 80.0, "unit": "percent"},
            {"text": "18", "low": 18.0, "high": 18.0, "unit": "pane"},
        ]
    )
    assert charts.figures(table).child_axes[0].get_xlim() == (0, 100)


def test_things_without_a_unit_share_no_scale():
    table = pd.DataFrame([{"text": text, "low": float(text), "high": float(text)} for text in ("3", "108")])
    (panel,) = charts.figures(table).child_axes
    assert panel.get_title(loc="left") == "Numbers without a unit"
    assert not panel.axison
    assert not panel.lines


def test_one_count_of_sources_is_named_as_such():
    table = pd.DataFrame(
        [
            {"text": "two", "low": 2.0, "high": 2.0, "unit": "person", "kind": "source_count", "subject": "officials"},
            *({"text": f"{day}%", "low": day, "high": day, "unit": "percent"} for day in (5.0, 6.0)),
        ]
    )
    share, counted = charts.figures(table).child_axes
    assert counted.get_title(loc="left") == "People counted as sources"
    assert (counted.axison, [text.get_text() for text in counted.texts]) == (False, ["Officials", "2"])
    assert share.axison


def test_a_measure_alone_has_its_unit():
    table = pd.DataFrame(
        [
            {"text": "80 mm", "low": 80.0, "high": 80.0, "unit": "millimeter", "kind": "length", "subject": "rain"},
            {"text": "30", "low": 30.0, "high": 30.0, "unit": "boat", "kind": "count", "subject": "vessels"},
        ]
    )
    (panel,) = charts.figures(table).child_axes
    assert [text.get_text() for text in panel.texts] == ["Rain", "80 millimetres", "Vessels", "30"]


def test_bounds_that_the_words_do_not_give_are_called_taken():
    told = panels("Dozens of boats sank. The fleet has 40 boats.")
    assert "taken as 12–120" in told["Boats"]


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


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("Bread rose by 7%, and rents by 4%.", "Diamonds are single values."),
        ("Bread rose by 7%, and rents by more than 4%.", "Arrows are open bounds and diamonds are single values."),
        ("It has 18 panes.", "Each figure as the article states it."),
    ],
)
def test_the_caption_names_the_marks_that_are_drawn(text, caption):
    reading = read(Article(text))
    drawn = reading.figures[[*COLUMNS, "change", "source_id", "start", "end"]]
    one = "Each figure" in caption
    table = drawn if not one else pd.concat([drawn, drawn.assign(unit="door", low=3.0, high=3.0)])
    assert charts.caption(charts.figures(table, article=reading.article)) == caption


def test_people_alone_are_told_by_the_words_around():
    told = panels("The dairy employs 64 people. It has 18 panes.")
    assert told["Each the only one of its unit"] == ["“The dairy employs 64 people”", "Panes", "18"]
