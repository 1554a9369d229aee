"""Questions about sorted spans, answered without going through them all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from analysis.text.span import Span


class Spans:
    """Spans that do not overlap, in order.

    Examples
    --------
    >>> spans = Spans([Span(2, 5), Span(9, 12)])
    >>> spans.touch(Span(4, 7)), spans.touch(Span(5, 9)), spans.within(Span(0, 12))
    (True, False, [0, 1])
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = list(spans)
        self._starts = [span.start for span in self._spans]
        self._ends = [span.end for span in self._spans]

    def __getitem__(self, index: int) -> Span:
        return self._spans[index]

    def touch(self, span: Span) -> bool:
        """Say whether a span shares a character with `span`."""
        at = bisect_right(self._ends, span.start)
        return at < len(self._starts) and self._starts[at] < span.end

    def before(self, offset: int) -> int:
        """Return how many spans end at or before `offset`."""
        return bisect_right(self._ends, offset)

    def within(self, span: Span) -> list[int]:
        """Return the indices of the spans that begin inside `span`."""
        return list(range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)))
