"""How hard the parts are to read: the title tells the result."""

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
