"""When a statement is true: which statements may be, and which surely are, of one time.

What is not dated is of the time of publication: of the two months before it, our convention.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from analysis.checks.statements import Statement
from analysis.extract.records import DateExpression

LATELY = timedelta(days=61)
Days = tuple[date, date] | tuple[None, None]


def days(as_of: DateExpression | None, published: date | None) -> Days:
    """Return the first and the last day that a statement may be true of; what is of the day of publication is not dated.

    Examples
    --------
    >>> days(None, date(2024, 11, 20))
    (datetime.date(2024, 9, 20), datetime.date(2024, 11, 20))
    """
    if as_of is not None and as_of.earliest is not None and as_of.latest is not None:
        if published is None or not _is_lately(as_of.earliest, as_of.latest, published):
            return as_of.earliest, as_of.latest
    return (None, None) if published is None else (_lately(published), published)


def _lately(published: date) -> date:
    """Return the first of the days that undated statements are true of; nothing is before the first day there is."""
    return published - min(LATELY, published - date.min)


def _is_lately(first: date, last: date, published: date) -> bool:
    return first <= published <= last and first >= _lately(published)


def of_one_time(statements: Sequence[Statement]) -> Iterator[tuple[int, ...]]:
    """Yield the largest sets of statements that may be of one time, by their places; how large land is, is in all.

    Examples
    --------
    >>> list(of_one_time([]))
    []
    """
    always = [place for place, one in enumerate(statements) if one.holder is None]
    undated = frozenset(
        place for place, one in enumerate(statements) if one.first_day is None and one.holder is not None
    )
    sets = [*_by_day(statements), undated]
    largest = [one for one in dict.fromkeys(sets) if one and not any(one < other for other in sets)]
    for one in largest or ([frozenset[int]()] if always else []):
        yield tuple(sorted((*one, *always)))


def _by_day(statements: Sequence[Statement]) -> Iterator[frozenset[int]]:
    """Yield the dated statements that may be true of a day, for each day that one of them begins on."""
    dated = [
        (place, one.first_day, one.last_day)
        for place, one in enumerate(statements)
        if one.first_day is not None and one.last_day is not None
    ]
    for day in sorted({first for _, first, _ in dated}):
        yield frozenset(place for place, first, last in dated if first <= day <= last)


def surely_of_one_time(statements: Sequence[Statement]) -> bool:
    """Say whether statements are surely of one time: none is dated otherwise, or in another tense, than another."""
    return len({(one.first_day, one.last_day, one.past) for one in statements if one.holder is not None}) <= 1
