"""Who speaks, and how much: what is said over the bars, and which bars there are."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from analysis import charts

PERSON = {"kind": "person", "named": True, "anonymous": False}


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


def drawn(own: int, *words: int):
    rows = [{"source_id": "S00", "kind": "author", "words": own, "named": False, "anonymous": False}]
    rows += [
        {"source_id": f"S{at:02}", "name": f"Ann {at}", "words": count, **PERSON} for at, count in enumerate(words, 1)
    ]
    return charts.who_speaks(pd.DataFrame(rows))


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ((12, 30, 7), "No source has more words than Ann 2: 30"),
        ((1,), "The only source heard is Ann 1: 1 word"),
        ((), "No words rest on anybody but the article itself"),
    ],
)
def test_title(words, title):
    assert drawn(50, *words).get_title(loc="left").replace("\n", " ") == title


@pytest.mark.parametrize(("own", "bars"), [(120, [30, 12, 120]), (121, [30, 12])])
def test_a_voice_that_would_leave_the_others_no_length_has_its_number_alone(own, bars):
    ax = drawn(own, 30, 12)
    assert [bar.get_width() for bar in ax.patches] == bars
    assert f"{own} words" in [text.get_text() for text in ax.texts]
    assert ("has no bar" in charts.caption(ax)) == (own == 121)
    assert ax.get_xlim() == (0, max(bars))
