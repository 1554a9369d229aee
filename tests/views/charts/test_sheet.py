"""What holds for every chart: empty tables, odd names, many rows, letters, settings."""

from __future__ import annotations

from io import BytesIO

import matplotlib as mpl
import matplotlib.pyplot as plt
import pandas as pd
import pytest
from PIL import Image

from analysis import charts
from analysis.tables.schemas import TABLES
from analysis.views.charts.sheet import MOST
from analysis.views.charts.style import WIDE, width_of
from tests.views.charts.looks import ARTICLE, IMPLIED, SLACK, bars, holding, rows

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
        "implied": rows(*(IMPLIED | {"holder": name, "regions": name} for name in names)),
        "slack": rows(*(SLACK | {"holder": name, "regions": name, "number": name} for name in names)),
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


def test_a_changed_value_changes_the_alt_text():
    table = rows(holding(share_low=70.0, share_high=80.0))
    assert charts.alt(charts.holdings(table)) != charts.alt(charts.holdings(table.replace({80: 81})))
