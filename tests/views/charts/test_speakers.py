"""Who speaks, and how much: what is said over the bars, and which bars there are."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import charts
from analysis.views.charts.style import VOICES
from tests.views.charts.looks import bars, keys, rows, texts

PERSON = {"kind": "person", "named": True, "anonymous": False}


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
