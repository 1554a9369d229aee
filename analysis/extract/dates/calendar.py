"""Days, months and years as first and last days, and which of them a text means by the day of publication."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

_GRAINS = {"week": "week", "fortnight": "week", "month": "month", "quarter": "month", "half": "month", "season": "month",
           "year": "year", "decade": "decade", "century": "decade"}  # fmt: skip
# A day without a year is the nearest one. One to come has to be near to be taken for it where no tense tells.
_NEAR_DAYS = 60
_FUTURE_DAYS = 275
# What has been so lately is meant whatever the tense.
_LATELY_DAYS = 31


class Period(NamedTuple):
    """First and last day of a stretch of time, and the grain it was given with."""

    first: date
    last: date
    grain: str


class Calendar(NamedTuple):
    """The parts of a date that a text gives; None where it gives none."""

    year: int | None
    month: int | None
    day: int | None

    def period(self) -> Period | None:
        """Return the days meant, None if the year is missing or there is no such day.

        Examples
        --------
        >>> Calendar(2022, 4, None).period()
        Period(first=datetime.date(2022, 4, 1), last=datetime.date(2022, 4, 30), grain='month')
        >>> Calendar(2023, 2, 30).period()
        """
        if self.year is None or not MINYEAR <= self.year <= MAXYEAR:
            return None
        if self.month is None:
            return Period(date(self.year, 1, 1), date(self.year, 12, 31), "year")
        if self.day is None:
            return Period(date(self.year, self.month, 1), last_of_month(self.year, self.month), "month")
        if not 1 <= self.day <= monthrange(self.year, self.month)[1]:
            return None
        return single(date(self.year, self.month, self.day))

    @property
    def grain(self) -> str:
        return "year" if self.month is None else "month" if self.day is None else "day"


def single(day: date) -> Period:
    """Return a day as a period."""
    return Period(day, day, "day")


def grain_of(unit: str) -> str:
    """Return the grain of a unit of time.

    Examples
    --------
    >>> grain_of("quarter"), grain_of("hour")
    ('month', 'day')
    """
    return _GRAINS.get(unit, "day")


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def months(year: int, month: int, count: int, grain: str = "month") -> Period | None:
    """Return the stretch of whole months from one of them on; `month` may be beyond December.

    Examples
    --------
    >>> months(2024, 12, 3).last
    datetime.date(2025, 2, 28)
    """
    first, last = year * 12 + month - 1, year * 12 + month + count - 2
    if count < 1 or not first // 12 >= MINYEAR or last // 12 > MAXYEAR:
        return None
    return Period(date(first // 12, first % 12 + 1, 1), last_of_month(last // 12, last % 12 + 1), grain)


def with_year(
    parts: Calendar, published: date, ahead: bool | None, *, direct: bool = True, weekday: int | None = None
) -> Calendar:
    """Give a date without a year the year that the day of publication suggests.

    Parameters
    ----------
    parts : Calendar
    published : datetime.date
    ahead : bool or None
        True if the clause speaks of what is to come, False of what has been, None if it does not tell.
    direct : bool
        Whether the date says when that is; elsewhere in the clause ("will read the letter of May 3"), nearness counts.
    weekday : int, optional
        The weekday that the text names beside the date: a year in which it is another day is not meant.

    Examples
    --------
    >>> with_year(Calendar(None, 6, 14), date(2024, 11, 20), None).year
    2024
    >>> with_year(Calendar(None, 12, 5), date(2024, 11, 20), None).year
    2024
    >>> with_year(Calendar(None, 12, 5), date(2024, 11, 20), False).year
    2023
    """
    if parts.month is None:
        return parts
    periods = [period for year in years_around(published) if (period := parts._replace(year=year).period())]
    named = [period for period in periods if weekday is None or period.first.weekday() == weekday]
    found = nearest(named, published, ahead, direct=direct)
    return parts if found is None else parts._replace(year=found.first.year)


def years_around(published: date) -> list[int]:
    """Return the year of publication and the ones beside it, as far as there are such years."""
    return [year for year in range(published.year - 1, published.year + 2) if MINYEAR <= year <= MAXYEAR]


def nearest(periods: Sequence[Period], published: date, ahead: bool | None, *, direct: bool = True) -> Period | None:
    """Return which of some periods, in order and about a year apart, is meant; None if there are none."""
    past = [period for period in periods if period.first <= published]
    coming = [period for period in periods if period.first > published]
    if not past or not coming:
        return next(iter(past[-1:] or coming), None)
    return coming[0] if _looks_ahead(past[-1], coming[0], published, ahead, direct) else past[-1]


def _looks_ahead(past: Period, coming: Period, published: date, ahead: bool | None, direct: bool) -> bool:
    """Say whether the coming one of two periods, a year apart, is meant."""
    if past.last >= published:
        return False
    since, until = (published - past.last).days, (coming.first - published).days
    if ahead and direct:
        return since > _LATELY_DAYS
    if ahead is False and direct:
        return False
    return until <= (_FUTURE_DAYS if ahead else _NEAR_DAYS)


def weekday(published: date, number: int, ahead: bool | None, steps: int = 0) -> date | None:
    """Return the day a weekday means: the last one up to publication, or the next one if it is to come.

    With `steps`, it is another day than that of publication, before it or after it.

    Examples
    --------
    >>> weekday(date(2024, 11, 20), 1, None)
    datetime.date(2024, 11, 19)
    >>> weekday(date(2024, 11, 20), 1, None, 1)
    datetime.date(2024, 11, 26)
    """
    back = (published.weekday() - number) % 7
    try:
        if steps > 0:
            return published + timedelta(days=7 - back)
        if steps < 0:
            return published - timedelta(days=back or 7)
        if ahead:
            return published + timedelta(days=(7 - back) % 7)
        return published - timedelta(days=back)
    except OverflowError:
        return None


def latest(number: int, width: int, published: date, ahead: bool | None) -> Period | None:
    """Return the latest quarter (`width` 3) or half (6) of some number that has begun, or the next one if it is to come.

    Examples
    --------
    >>> latest(3, 3, date(2024, 11, 20), None).first, latest(1, 6, date(2024, 11, 20), True).first
    (datetime.date(2024, 7, 1), datetime.date(2025, 1, 1))
    """
    begun = published.year if (published.month - 1) // width + 1 >= number else published.year - 1
    period = months(begun, width * (number - 1) + 1, width)
    if ahead and (period is None or period.last < published):
        return months(begun + 1, width * (number - 1) + 1, width)
    return period


def shifted_month(number: int, published: date, steps: int) -> Calendar:
    """Return the month that "last May" (`steps` below zero), "this May" or "next May" means.

    Examples
    --------
    >>> shifted_month(5, date(2024, 11, 20), -1).year, shifted_month(10, date(2024, 11, 20), -1).year
    (2024, 2023)
    """
    year = published.year
    # The month right before is "last month": "last October" is a year older.
    if steps < 0 and number >= published.month - 1:
        year -= 1
    if steps > 0 and number <= published.month:
        year += 1
    return Calendar(year, number, None)
