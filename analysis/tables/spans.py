"""Spans and lists as they stand in cells, and words counted inside spans."""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.text.span import Span

# In two steps: one pattern for both would go over ten thousand commas ten thousand times.
_BLANKLESS, _LETTER = re.compile(r"\S+"), re.compile(r"\w")


def word_starts(text: str) -> list[int]:
    """Return where the words of a text start: stretches without blanks that hold a letter or digit.

    Examples
    --------
    >>> word_starts("70-80% – half")
    [0, 9]
    """
    return [match.start() for match in _BLANKLESS.finditer(text) if _LETTER.search(match[0])]


def union(spans: Iterable[Span]) -> list[Span]:
    """Return the characters of all spans as spans that neither overlap nor touch, in order.

    Examples
    --------
    >>> union([Span(5, 9), Span(0, 6), Span(12, 13)])
    [Span(start=0, end=9), Span(start=12, end=13)]
    """
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged


def read_spans(cell: object) -> tuple[Span, ...]:
    """Read the cell of a ``…_spans`` column.

    Examples
    --------
    >>> read_spans("0:4;9:12")
    (Span(start=0, end=4), Span(start=9, end=12))
    """
    return tuple(Span(*map(int, piece.split(":"))) for piece in read_list(cell))


def read_list(cell: object) -> tuple[str, ...]:
    """Read a cell that holds a list; what is no text is missing.

    Examples
    --------
    >>> read_list("Kharkiv;Mykolaiv"), read_list(None)
    (('Kharkiv', 'Mykolaiv'), ())
    """
    return tuple(piece.strip() for piece in cell.split(";")) if isinstance(cell, str) else ()


def write_list(pieces: Iterable[str]) -> str | None:
    """Write a list as a cell; a ``;`` inside a piece becomes a comma.

    Examples
    --------
    >>> write_list(["Kharkiv", "Mykolaiv"])
    'Kharkiv;Mykolaiv'
    """
    return ";".join(piece.replace(";", ",") for piece in pieces) or None
