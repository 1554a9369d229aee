"""Steps from one day or period to another: so many weeks on, the year before, the early part, the second Monday."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from analysis.extract.dates.calendar import Calendar, Period, grain_of, last_of_month, months, single

_DAYS = {
    "moment": 0,
    "second": 0,
    "minute": 0,
    "hour": 0,
    "day": 1,
    "night": 1,
    "week": 7,
    "weekend": 7,
    "fortnight": 14,
}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
# A tenth of each part is shared with the next in a decade: "the late 1980s" begin where "the mid-1980s" end.
_DECADE_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (6, 9)}


def shifted(day: date, unit: str, steps: int) -> Period | None:
    """Return the whole day, week, weekend, month, quarter, year or decade `steps` from the one that `day` is in.

    Examples
    --------
    >>> shifted(date(2024, 11, 20), "month", 0).last
    datetime.date(2024, 11, 30)
    >>> shifted(date(2024, 11, 20), "week", -1).first
    datetime.date(2024, 11, 11)
    """
    if unit in _MONTHS:
        width = _MONTHS[unit]
        start = (day.year * 12 + day.month - 1) // width * width + steps * width
        return months(start // 12, start % 12 + 1, width, grain_of(unit))
    try:
        if unit not in ("week", "weekend", "fortnight"):
            return single(day + timedelta(days=steps))
        monday = day - timedelta(days=day.weekday()) + timedelta(days=_DAYS[unit] * steps)
        if unit == "weekend":
            return Period(monday + timedelta(days=5), monday + timedelta(days=6), "day")
        return Period(monday, monday + timedelta(days=_DAYS[unit] - 1), "week")
    except OverflowError:
        return None


def moved(day: date, unit: str, steps: int) -> date | None:
    """Return the day `steps` units away, the month's last day if it has no such day.

    Examples
    --------
    >>> moved(date(2024, 3, 31), "month", -1)
    datetime.date(2024, 2, 29)
    """
    try:
        if unit in _DAYS:
            return day + timedelta(days=_DAYS[unit] * steps)
        index = day.year * 12 + day.month - 1 + _MONTHS[unit] * steps
        year, month = index // 12, index % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def stretch(day: date, unit: str, steps: int) -> Period | None:
    """Return the days from `day` to the one `steps` units from it.

    Examples
    --------
    >>> stretch(date(2024, 11, 20), "month", -3).first
    datetime.date(2024, 8, 20)
    """
    other = moved(day, unit, steps)
    return None if other is None else Period(min(day, other), max(day, other), grain_of(unit))


def year_before(period: Period, steps: int = -1) -> Period | None:
    """Return the same stretch of another year.

    Examples
    --------
    >>> year_before(Period(date(2024, 1, 1), date(2024, 2, 29), "month")).last
    datetime.date(2023, 2, 28)
    """
    first, last = moved(period.first, "year", steps), moved(period.last, "year", steps)
    if first is None or last is None:
        return None
    if period.last == last_of_month(period.last.year, period.last.month):
        last = last_of_month(last.year, last.month)
    return Period(first, last, period.grain)


def part_of(period: Period, part: str) -> Period | None:
    """Return the early, middle or late third of a period.

    Examples
    --------
    >>> part_of(Calendar(2020, 2, None).period(), "mid")
    Period(first=datetime.date(2020, 2, 11), last=datetime.date(2020, 2, 20), grain='month')
    >>> part_of(Calendar(2022, None, None).period(), "late").first
    datetime.date(2022, 9, 1)
    """
    third = ("early", "mid", "late").index(part)
    first, last = period.first, period.last
    if period.grain == "decade" and last.year - first.year == 9:
        low, high = _DECADE_PARTS[part]
        return Period(date(first.year + low, 1, 1), date(first.year + high, 12, 31), "decade")
    width = 12 * (last.year - first.year) + last.month - first.month + 1
    if first.day == 1 and width % 3 == 0 and last == last_of_month(last.year, last.month):
        return months(first.year, first.month + third * width // 3, width // 3, period.grain)
    days = (last - first).days + 1
    begin, end = -(-days * third // 3), -(-days * (third + 1) // 3)
    if period.grain == "month":
        begin, end = 10 * third, min(days, 10 * third + 10) if third < 2 else days
    return Period(first + timedelta(days=begin), first + timedelta(days=max(begin, end - 1)), period.grain)


def nth(period: Period, number: int, unit: str, count: int = 1) -> Period | None:
    """Return the `count` units from the one of some number on within a period; numbers below zero count from its end.

    Examples
    --------
    >>> nth(Calendar(2025, 1, None).period(), 1, "week").last
    datetime.date(2025, 1, 7)
    >>> nth(Calendar(2024, None, None).period(), -1, "half").first
    datetime.date(2024, 7, 1)
    """
    if number < 0:
        end = moved(period.last, "day", 1)
        first = end and moved(end, unit, number)
    else:
        first = moved(period.first, unit, number - 1)
    after = first and moved(first, unit, count)
    if first is None or after is None or first == after:
        return None
    last = after - timedelta(days=1)
    return Period(first, last, grain_of(unit)) if period.first <= first and last <= period.last else None


def nth_weekday(month: Period, number: int, weekday: int) -> Period | None:
    """Return a weekday of a month by its number, from the end if it is below zero; None if the month has no such day.

    Examples
    --------
    >>> nth_weekday(Calendar(2013, 1, None).period(), -1, 0).first
    datetime.date(2013, 1, 28)
    """
    if number > 0:
        day = month.first.day + (weekday - month.first.weekday()) % 7 + 7 * (number - 1)
    else:
        day = month.last.day - (month.last.weekday() - weekday) % 7 + 7 * (number + 1)
    return Calendar(month.first.year, month.first.month, day).period()
