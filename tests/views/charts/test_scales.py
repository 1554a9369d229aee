"""The chart of the figures: what labels tell, and what is worth a scale."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from analysis import charts
from analysis.article import Article
from analysis.reading import read


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


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
