from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from analysis.tables.spans import read_list, read_spans, union, word_starts, write_list
from analysis.text.span import Span, written

spans = st.tuples(st.integers(0, 40), st.integers(1, 10)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
many = st.lists(spans, max_size=12)


def characters(some: list[Span]) -> set[int]:
    return {at for start, end in some for at in range(start, end)}


@given(many)
def test_union_has_the_same_characters_and_no_overlap(some: list[Span]) -> None:
    merged = union(some)
    assert characters(merged) == characters(some)
    assert all(one.end < other.start for one, other in pairwise(merged))


@given(st.text(alphabet="ab ,–", max_size=40))
def test_words_hold_a_letter(text: str) -> None:
    assert [text[start:].split(maxsplit=1)[0] for start in word_starts(text)] == [
        word for word in text.split() if {*word} & {*"ab"}
    ]


@given(st.lists(spans, min_size=1, max_size=5))
def test_spans_are_read_as_written(some: list[Span]) -> None:
    assert read_spans(written(tuple(some))) == tuple(some)


def test_lists_are_read_as_written() -> None:
    assert read_list(write_list(["a", "b; c"])) == ("a", "b, c")
    assert write_list([]) is None
