"""Places in a text: half-open code-point offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of code points, ``text[start:end]``.

    Examples
    --------
    >>> Span(4, 9).of("She said so")
    'said '
    >>> Span(0, 4).overlaps(Span(4, 8))
    False
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Say whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


def written(spans: tuple[Span, ...]) -> str:
    """Write spans as ``start:end;start:end``, the form of the ``…_spans`` columns.

    Examples
    --------
    >>> written((Span(0, 4), Span(9, 12)))
    '0:4;9:12'
    """
    return ";".join(f"{start}:{end}" for start, end in spans)


class SpanIndex:
    """Spans to be asked which lie around another span, or inside it; quick also for the spans of a long text.

    Examples
    --------
    >>> index = SpanIndex([Span(5, 30), Span(0, 40), Span(50, 60)])
    >>> sorted(index.around(Span(7, 9))), list(index.inside(Span(0, 45)))
    ([0, 1], [1, 0])
    """

    def __init__(self, spans: Sequence[Span]) -> None:
        self._order = sorted(range(len(spans)), key=lambda at: spans[at])
        self._spans = [spans[at] for at in self._order]
        self._starts = [span.start for span in self._spans]
        self._reach = list(accumulate((span.end for span in self._spans), max))

    def holds(self, offset: int) -> bool:
        """Say whether the character at `offset` is in one of the spans."""
        return any(True for _ in self.around(Span(offset, offset + 1)))

    def around(self, span: Span) -> Iterable[int]:
        """Yield the positions of the spans that hold all of `span`."""
        at = bisect_right(self._starts, span.start) - 1
        while at >= 0 and self._reach[at] >= span.end:
            if self._spans[at].end >= span.end:
                yield self._order[at]
            at -= 1

    def inside(self, span: Span) -> Iterable[int]:
        """Yield the positions of the spans that lie inside `span`, in the order of the text."""
        for at in range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)):
            if self._spans[at].end <= span.end:
                yield self._order[at]

    def any_inside(self, spans: Iterable[Span]) -> bool:
        """Say whether one of the spans lies inside one of `spans`."""
        return any(True for span in spans for _ in self.inside(span))
