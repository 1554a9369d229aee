"""Amounts given twice: the second statement of one says as much as the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.extract.figures.changes import AGAIN
from analysis.extract.figures.numbers.modifiers import LEAST, MOST, bounds, modifiers_until
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.measured import Quantity
from analysis.extract.records import Figure

_MOVED = frozenset({"share", "money"})
_NOT_CONVERTED = frozenset({"share", "age"})


def restate(line: Line, quantities: Sequence[Quantity], found: list[Figure]) -> list[Figure]:
    """Give an amount in brackets the bound, and one after "or" the direction, of the amount that it says again.

    One that says the amount in another unit has the role "again".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> text = "A wall of more than 100 km (62 miles). Shares fell 45 points, or 0.6%. She has 4 dogs (2 cats)."
    >>> for one in figures(parse(Article(text)), [], []):
    ...     print(one.span.of(text), one.low, one.high, one.change)
    100 km 100.0 None None
    62 miles 62.0 None None
    45 points 45.0 45.0 down
    0.6% 0.6 0.6 down
    4 4.0 4.0 None
    2 2.0 2.0 None
    """
    for k in range(1, len(found)):
        one, other = found[k - 1], found[k]
        gap = (quantities[k - 1].last, quantities[k].first)
        if one.unit == other.unit or not 0 < gap[1] - gap[0] < 6:
            continue
        if (
            line.lower[gap[0] : gap[1]] in (["("], ["["], ["/"])
            and one.kind == other.kind not in _NOT_CONVERTED
            and quantities[k - 1].unit
            and quantities[k].unit
        ):
            found[k] = _same_bound(
                one, _same_measure(one, replace(other, change=other.change or one.change, role=AGAIN))
            )
            continue
        if other.measure is None and _is_said_again(line, *gap):
            found[k] = other = _same_measure(one, other)
        if _moves(one) and _moves(other) and other.change is None and _is_said_again(line, *gap):
            found[k] = replace(other, change=one.change, role=one.role)
    return found


def _same_measure(one: Figure, other: Figure) -> Figure:
    return replace(other, measure=one.measure, of=one.of) if other.measure is None else other


def _same_bound(one: Figure, other: Figure) -> Figure:
    number = other.low if other.low is not None else other.high
    if other.modifier != "exact" or one.modifier not in LEAST | MOST or number is None:
        return other
    ends = bounds(number, number, one.modifier)
    return replace(
        other,
        modifier=one.modifier,
        low=ends.low,
        high=ends.high,
        low_closed=ends.low_closed,
        high_closed=ends.high_closed,
    )


def _moves(figure: Figure) -> bool:
    return figure.kind in _MOVED or figure.unit == "point"


def _is_said_again(line: Line, k: int, end: int) -> bool:
    """Say whether ", or about" or a bracket stands between two amounts."""
    if line.lower[k:end] == ["("]:
        return True
    k += line.word(k) == ","
    return line.word(k) == "or" and modifiers_until(line.lower, k + 1, end)
