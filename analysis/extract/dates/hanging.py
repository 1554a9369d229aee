"""Times that hang on another time of the text: the next day, a year earlier, two weeks before May 13, the quarter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from analysis.extract.dates.calendar import Period, grain_of, single
from analysis.extract.dates.found import Hanging
from analysis.extract.dates.steps import moved, nth, shifted, stretch, year_before

# How many sentences before it a time can be told that another hangs on, by what it is.
_NEAR, _FAR = 1, 6
_GRAINS = ("day", "week", "month", "year", "decade")


# Days from the first of a quarter to its last.
_QUARTER = range(85, 96)


class Told(NamedTuple):
    """A time told of: its days, what resolved it, where in the text it stands, and in which sentence."""

    period: Period
    by: str
    start: int
    sentence: int


class Beside(NamedTuple):
    """The times that another can hang on: the last day, the last longer period and the last quarter told of."""

    day: Told | None = None
    longer: Told | None = None
    quarter: Told | None = None


def hung(
    hanging: Hanging, beside: Beside, sentence: int, following: Told | None = None, published: date | None = None
) -> Told | None:
    """Return the days that a time means by what it hangs on, None if nothing tells.

    What would lead from what has been to what is to come is not told: it hangs on something else.

    Examples
    --------
    >>> beside = Beside(day=Told(single(date(2021, 5, 3)), "text", 17, 4))
    >>> hung(Hanging("told", "from", ((2, "week"),), 1), beside, 5).period.first
    datetime.date(2021, 5, 17)
    >>> hung(Hanging("told", "from", ((2, "week"),), 1), beside, 9)
    """
    base = following if hanging.on == "following" else _base(hanging, beside, sentence, published)
    if base is None:
        return None
    period = _WAYS[hanging.way](hanging, base.period)
    if period is None or (published is not None and base.period.first <= published < period.first):
        return None
    return base._replace(period=period)


def _base(hanging: Hanging, beside: Beside, sentence: int, published: date | None) -> Told | None:
    if hanging.on == "quarter":
        return beside.quarter
    longer = beside.longer
    if hanging.on == "compared" and longer is not None and sentence - longer.sentence <= _FAR:
        # What is compared is of late; "five years ago" in another sentence is not what a year earlier is before.
        of_late = published is None or longer.period.last.year >= published.year - 1
        return longer if of_late or longer.sentence == sentence else None
    reach = 0 if hanging.on == "sentence" else _NEAR
    near = [told for told in (beside.day, longer) if told is not None and sentence - told.sentence <= reach]
    return max(near, key=lambda told: told.start, default=None)


def told_of(beside: Beside, told: Told) -> Beside:
    """Return the times that another can hang on once one more has been told of."""
    period = told.period
    if period.first == period.last:
        return Beside(told, beside.longer, beside.quarter)
    if period.grain == "day":
        return beside
    # Seasons are as long: they begin with the third month of a quarter.
    season = period.first.month % 3 == 0 and period.first.day == 1
    is_quarter = period.grain == "month" and (period.last - period.first).days in _QUARTER and not season
    return Beside(beside.day, told, told if is_quarter else beside.quarter)


def _is_finer(unit: str, period: Period) -> bool:
    """Say whether a unit is too fine to be counted from a period: days from a year."""
    return _GRAINS.index(grain_of(unit)) < _GRAINS.index(period.grain) or (
        grain_of(unit) == "day" and period.first != period.last
    )


def _from(hanging: Hanging, base: Period) -> Period | None:
    day: date | None = base.first
    for count, unit in hanging.length:
        if _is_finer(unit, base):
            return None
        day = moved(day, unit, hanging.steps * count) if day else None
    unit = hanging.length[-1][1]
    if day is None:
        return None
    return single(day) if grain_of(unit) in ("day", "week") else shifted(day, unit, 0)


def _beside(hanging: Hanging, base: Period) -> Period | None:
    unit = hanging.length[0][1]
    if unit == "quarter" and not hanging.steps:
        return base
    return None if _is_finer(unit, base) else shifted(base.first, unit, hanging.steps)


def _weekday(hanging: Hanging, base: Period) -> Period | None:
    """Return the weekday (the number of the length) before a day, in its week, or after it."""
    if base.first != base.last:
        return None
    number = hanging.length[0][0]
    if hanging.steps < 0:
        day = moved(base.first, "day", -((base.first.weekday() - number - 1) % 7 + 1))
    elif hanging.steps > 0:
        day = moved(base.first, "day", (number - base.first.weekday() - 1) % 7 + 1)
    else:
        day = base.first if base.first.weekday() == number else None
    return None if day is None else single(day)


def _ended(hanging: Hanging, base: Period) -> Period | None:
    count, unit = hanging.length[0]
    after = moved(base.last, "day", 1)
    first = moved(after, unit, -count) if after and base.first == base.last else None
    return None if first is None else Period(first, base.last, grain_of(unit))


def _within(hanging: Hanging, base: Period) -> Period | None:
    count, unit = hanging.length[0]
    return nth(base, 1, unit, count) if hanging.steps > 0 else nth(base, -count, unit, count)


def _stretch(hanging: Hanging, base: Period) -> Period | None:
    count, unit = hanging.length[0]
    return stretch(base.first, unit, hanging.steps * count) if base.first == base.last else None


def _in_year(hanging: Hanging, base: Period) -> Period | None:
    if hanging.year is not None:
        return year_before(base, hanging.year - base.last.year)
    return (
        shifted(base.first, "year", hanging.steps)
        if base.grain in ("day", "week")
        else year_before(base, hanging.steps)
    )


_WAYS: dict[str, Callable[[Hanging, Period], Period | None]] = {
    "from": _from,
    "beside": _beside,
    "weekday": _weekday,
    "ended": _ended,
    "within": _within,
    "stretch": _stretch,
    "in year": _in_year,
}
