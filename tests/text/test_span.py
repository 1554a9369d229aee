"""Spans looked up are those that a search through all of them would find."""

from hypothesis import given
from hypothesis import strategies as st

from analysis.text.span import Span, SpanIndex

spans = st.tuples(st.integers(0, 40), st.integers(1, 10)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
many = st.lists(spans, max_size=12)


@given(many, spans)
def test_an_index_finds_what_a_search_finds(some: list[Span], asked: Span) -> None:
    index = SpanIndex(some)
    around = [at for at, (start, end) in enumerate(some) if start <= asked.start and asked.end <= end]
    inside = [at for at, (start, end) in enumerate(some) if asked.start <= start and end <= asked.end]
    assert sorted(index.around(asked)) == around
    assert sorted(index.inside(asked)) == inside


@given(many, st.integers(0, 60))
def test_an_index_tells_whether_a_character_is_held(some: list[Span], offset: int) -> None:
    assert SpanIndex(some).holds(offset) == any(span.start <= offset < span.end for span in some)
