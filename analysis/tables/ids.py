"""The ids of rows, which follow the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from analysis.text.span import Span

AUTHOR = "S00"


def ids_of(letter: str, spans: Sequence[Span], *before: str) -> list[str]:
    """Return ids that follow the order of the text, after those `before`, which have no place in it.

    Examples
    --------
    >>> ids_of("F", [Span(9, 12), Span(2, 5)])
    ['F02', 'F01']
    """
    width = max(2, len(str(len(spans))))
    ordered = sorted(range(len(spans)), key=lambda place: spans[place])
    rank = {place: number for number, place in enumerate(ordered, start=1)}
    return [*before, *(f"{letter}{rank[place]:0{width}}" for place in range(len(spans)))]


def in_order(ids: list[str], records: Sequence[Any]) -> Iterable[tuple[int, Any]]:
    """Return records with their places, in the order of their ids."""
    return ((place, records[place]) for place in sorted(range(len(records)), key=ids.__getitem__))


def id_at(ids: Sequence[str], index: int | None) -> str | None:
    """Return the id of a record that another names, None if it names none."""
    return None if index is None else ids[index]
