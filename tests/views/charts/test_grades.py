"""How hard the parts are to read: the title tells the result."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import charts
from tests.views.charts.looks import rows, texts


@pytest.mark.parametrize(
    ("parts", "title"),
    [
        ({"article": 27.0, "own voice": 18.04, "section 1: TERMS": 30.2}, "Sentences have 18 to 30.2 words on average, part by part"),
        ({"article": 27.0}, "Sentences have 27 words on average"),
        # Sources share a row of many marks: the title is of the parts.
        ({"article": 9.0, "source S01": 3.0, "source S02": 40.0}, "Sentences have 9 words on average"),
        ({}, "How hard the parts of the article are to read"),
    ],
)  # fmt: skip
def test_title(parts, title):
    rows = [{"part": part, "metric": "words_per_sentence", "value": value} for part, value in parts.items()]
    rows.append({"part": "article", "metric": "flesch_kincaid_grade", "value": 9.0})
    assert charts.readability(pd.DataFrame(rows)).get_title(loc="left").replace("\n", " ") == title


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


def test_many_sections_share_a_row():
    table = rows(*({"part": f"section {at}", "metric": "words", "value": float(at)} for at in range(40)))
    (panel,) = charts.readability(table).child_axes
    assert texts(panel) == ["Sections, one mark each", "0 to 39"]
