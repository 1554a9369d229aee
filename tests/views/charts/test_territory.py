"""Who holds what: a number keeps its "about", which another table tells."""

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
