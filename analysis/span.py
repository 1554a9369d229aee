"""Places in a text: half-open code-point offsets."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of code points, ``text[start:end]``.

    Examples
    --------
    >>> Span(4, 9).of("She said so")
    'said '
    >>> Span(0, 11).covers(Span(4, 8)), Span(0, 4).overlaps(Span(4, 8))
    (True, False)
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Say whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Say whether all of `other` lies in the span."""
        return self.start <= other.start and other.end <= self.end


def written(spans: tuple[Span, ...]) -> str:
    """Write spans as ``start:end;start:end``, the form of the ``…_spans`` columns.

    Examples
    --------
    >>> written((Span(0, 4), Span(9, 12)))
    '0:4;9:12'
    """
    return ";".join(f"{start}:{end}" for start, end in spans)
