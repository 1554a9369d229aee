"""When a statement is true: which statements may be, and which surely are, of one time.

What is not dated is of the time of publication: of the two months before it, our convention.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Protocol

LATELY = timedelta(days=61)


class Dated(Protocol):
    """A statement with the first and the last day that it may be true of; no holder: it is true at all times."""

    @property
    def holder(self) -> str | None: ...

    @property
    def past(self) -> bool: ...

    @property
    def first_day(self) -> str | None: ...

    @property
    def last_day(self) -> str | None: ...


def days(as_of: str | None, published: date | None) -> tuple[str | None, str | None]:
    """Return the first and the last day that a statement may be true of; what is of the day of publication is not dated.

    Examples
    --------
    >>> days("2024-11-20", date(2024, 11, 20)) == days(None, date(2024, 11, 20))
    True
    """
    if as_of is not None:
        first, last = as_of.split("/")[0], as_of.split("/")[-1]
        if published is None or not first <= str(published) <= last or first < str(published - LATELY):
            return first, last
    return (None, None) if published is None else (str(published - LATELY), str(published))


def moments(found: Sequence[Dated]) -> Iterator[tuple[int, ...]]:
    """Yield the largest sets of statements that may be of one time, by their places; how large land is, is in all.

    Examples
    --------
    >>> list(moments([]))
    []
    """
    dated = [at for at, one in enumerate(found) if one.first_day is not None and one.last_day is not None]
    always = [at for at, one in enumerate(found) if one.holder is None]
    sets = [
        frozenset(at for at in dated if str(found[at].first_day) <= day <= str(found[at].last_day))
        for day in sorted({str(found[at].first_day) for at in dated})
    ]
    sets.append(frozenset(at for at, one in enumerate(found) if one.first_day is None and one.holder is not None))
    largest = [one for one in dict.fromkeys(sets) if one and not any(one < other for other in sets)]
    for one in largest or ([frozenset[int]()] if always else []):
        yield tuple(sorted((*one, *always)))


def one_time(found: Sequence[Dated]) -> bool:
    """Say whether statements are surely of one time: none is dated otherwise, or in another tense, than another."""
    return len({(one.first_day, one.last_day, one.past) for one in found if one.holder is not None}) <= 1
