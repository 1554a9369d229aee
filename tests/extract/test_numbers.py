"""Numbers as written, and the values that they stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.article import Article
from analysis.extract.figures.numbers.numbers import numbers
from analysis.extract.figures.numbers.words import line_of
from analysis.text.doc import parse

NUMBERS = [
    ("12,400", [12400]),
    ("1,00,000", [100000]),
    ("816 000", [816000]),
    ("1\u202f250\u202f000", [1250000]),
    ("two and a half million", [2.5e6]),
    ("three hundred and twenty-five thousand", [325000]),
    ("four hundred million", [4e8]),
    ("five and six", [5, 6]),
    ("sixty-five", [65]),
    ("half a million", [5e5]),
    ("half a dozen", [6]),
    ("a hundred", [100]),
    ("$1.2bn", [1.2e9]),
    ("$1.2m", [1.2e6]),
    ("1.2m people", [1.2e6]),
    ("a 12m wall", [12]),
    ("USD10m", [1e7]),
    ("two-thirds", [2 / 3]),
    ("a third of them", [1 / 3]),
    ("a third man", []),
    ("nine out of 10", [0.9]),
    ("1 in 4", [0.25]),
    ("one of every nine", [1 / 9]),
    ("$19.3 million in 2015", [19.3e6, 2015]),
    ("half as much", [0.5]),
    ("three quarters of a billion", [7.5e8]),
    ("plus or minus 3", [3]),
    ("2½", [2.5]),
    ("1/3", [1 / 3]),
    ("-3°C", [-3]),
    ("minus 5", [-5]),
    ("1.99×10−30", [1.99e-30]),
    ("the first half", []),
    ("twice as many", [2]),
    ("fivefold", [5]),
    ("dozens", [(12, 120)]),
    ("hundreds of thousands", [(1e5, 1e6)]),
    ("several hundred", [(300, 900)]),
    ("a few thousand", [(3000, 9000)]),
    ("scores wounded", [(20, 200)]),
    ("he scores goals", []),
    ("mid-20s", [(24, 26)]),
]


def spans(text: str) -> list[tuple[int, int, float, float]]:
    """Return where the numbers of a text begin and end, and their values."""
    doc = parse(Article(text))
    lines = [line_of(doc, sentence) for sentence in doc.sentences]
    return [
        (line.words[one.first].start, line.words[one.last - 1].end, one.low, one.high)
        for line in lines
        for one in numbers(line)
    ]


@pytest.mark.parametrize(("text", "expected"), NUMBERS, ids=[text for text, _ in NUMBERS])
def test_numbers(text: str, expected: list[float | tuple[float, float]]) -> None:
    wanted = [value if isinstance(value, tuple) else (value, value) for value in expected]
    assert [found[2:] for found in spans(text)] == [pytest.approx(value) for value in wanted]


@given(st.integers(0, 10**12))
def test_grouped_digits_are_read_as_they_are_written(value: int) -> None:
    text = f"{value:,}"
    assert [found[:3] for found in spans(text)] == [(0, len(text), value)]


@given(
    st.lists(
        st.sampled_from("one two hundred thousand million and a half dozens of 12 3.5 , - twice ½".split(" ")),
        max_size=12,
    )
)
def test_numbers_never_overlap(pieces: list[str]) -> None:
    text = " ".join(pieces)
    last = 0
    for start, end, low, high in spans(text):
        assert last <= start < end <= len(text)
        assert low <= high
        last = end
