"""Whatever the text, the extractors give rows that stand in it, in order, with bounds in order; never an exception."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.reader import Read, read

WORDS = """\
Russia Moscow Ukrainian its forces control controls held by 70 - 80 % 70-80% of the territory regions four Kharkiv and
about more than from to between $ 1.2 bn m million half a third 3/4 one in five 1,000 816 000 2014 May March 3 Tuesday
last next this year ago before after until Nov. the first third quarter week half of early mid- day earlier later each a.m.
12 noon Christmas Eve 1990 s 19 Jan 2024-05-00 in weeks three Monday’s fall summer 31 two and from now fiscal Sources say official said killed people , . ; : ( ) “ ” ’ ' \" \n \n\n - – — ° C km²
square km all every last entirety the size Wales since İ ß ﬁ 𝟙 ٣ ² Ⅷ \u202e \u0000 \ufeff e\u0301 00 9/11 24/7 1-800-555-0199
""".split(" ")  # noqa: RUF100
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))


def check(found: Read) -> None:
    text = found.doc.text
    rows = [*found.places, *found.dates, *found.figures, *found.holdings]
    for row in rows:
        assert 0 <= row.span.start < row.span.end <= len(text)
    for listed in (found.places, found.dates):
        for first, second in itertools.pairwise(listed):
            assert first.span.end <= second.span.start
    for when in found.dates:
        assert (when.earliest is None) == (when.latest is None) == (when.resolved_by == "unresolved")
        assert when.earliest is None or when.latest is None or when.earliest <= when.latest
    for figure in found.figures:
        assert figure.low is None or figure.high is None or figure.low <= figure.high
        assert (figure.low is not None) or not figure.low_closed
        assert (figure.high is not None) or not figure.high_closed
        assert figure.date is None or 0 <= figure.date < len(found.dates)
    for holding in found.holdings:
        for low, high in ((holding.share_low, holding.share_high), (holding.area_low, holding.area_high)):
            assert low is None or high is None or low <= high
        assert holding.regions
        assert holding.figure is not None
        assert found.figures[holding.figure].span.overlaps(holding.span)


@given(TEXTS, st.sampled_from([None, date.min, date(2024, 11, 20), date.max]))
@settings(max_examples=150)
def test_any_text(text: str, published: date | None) -> None:
    check(read(text, published))


# Words that a phrase of a source may be all of: each once cost an article.
@pytest.mark.parametrize(
    "text",
    [
        "It is assumed that he has more than earned it. More than earned, he said it.",
        "It makes 900 engines a week, up from 750 in spring.",
    ],
)
def test_a_text_that_was_once_too_much(text: str) -> None:
    check(read(text, None))


@given(TEXTS)
@settings(max_examples=30)
def test_the_same_text_gives_the_same_rows(text: str) -> None:
    first, second = read(text), read(text)
    assert first[1:] == second[1:]
