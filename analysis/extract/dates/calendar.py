"""Days, weeks, months and years as first and last days, and which of them a text means by the day of publication."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

# A month and day without a year is in the ten months before publication, else just ahead of it.
LOOK_BACK_DAYS = 305
# Meteorological seasons of the northern hemisphere: the month that each begins with.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_FUTURE = (
    r"will|won['’]t|shall|['’]ll|due|expected|scheduled|plan|plans|planned|planning|to\s+be|going\s+to|set\s+to|"
    r"upcoming|may|could|would|should|might|must|is\s+to|are\s+to|hopes?|aims?|intends?"
)
_PAST = (
    r"was|were|had|said|told|did|came|went|began|fell|rose|met|won|lost|took|gave|held|hit|struck|shot|found|"
    r"left|made|sent|set|put|saw|spoke|wrote|led|has|have|[a-z]{2,}ed"
)
_CLAUSE = re.compile(r"[,;:–—]|\b(?:that|which|who|when|after|before|and|but|because)\b", re.IGNORECASE)
_TENSE = re.compile(rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))\b", re.IGNORECASE)


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
        if self.day > monthrange(self.year, self.month)[1]:
            return None
        day = date(self.year, self.month, self.day)
        return Period(day, day, "day")


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def with_year(parts: Calendar, published: date, ahead: bool | None) -> Calendar:
    """Give a date without a year the year that the day of publication suggests.

    Parameters
    ----------
    parts : Calendar
    published : datetime.date
    ahead : bool or None
        True if the words speak of what is to come, False of what has been, None if they do not tell.

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
    found: list[tuple[date, Calendar]] = []
    for year in range(max(MINYEAR, published.year - 1), min(MAXYEAR, published.year + 1) + 1):
        whole = parts._replace(year=year)
        if period := whole.period():
            found.append((period.first, whole))
    if not found:
        return parts
    past = [entry for entry in found if entry[0] <= published]
    coming = [entry for entry in found if entry[0] > published]
    if parts.day is None and any(
        entry[1].month == published.month and entry[1].year == published.year for entry in past
    ):
        return past[-1][1]
    if ahead and coming:
        return coming[0][1]
    near = past and (published - past[-1][0]).days <= LOOK_BACK_DAYS
    if past and (near or ahead is False or not coming):
        return past[-1][1]
    return coming[0][1]


def weekday(published: date, number: int, ahead: bool | None, shift: str = "") -> date | None:
    """Return the day a weekday means: the last one up to publication, or the next one if it is to come.

    Examples
    --------
    >>> weekday(date(2024, 11, 20), 1, None)
    datetime.date(2024, 11, 19)
    >>> weekday(date(2024, 11, 20), 1, None, "next")
    datetime.date(2024, 11, 26)
    """
    back = (published.weekday() - number) % 7
    try:
        if shift in ("next", "coming"):
            return published + timedelta(days=7 - back if back else 7)
        if shift == "last":
            return published - timedelta(days=back or 7)
        if ahead:
            return published + timedelta(days=(7 - back) % 7)
        return published - timedelta(days=back)
    except OverflowError:
        return None


def shifted(published: date, unit: str, steps: int) -> Period | None:
    """Return the whole day, week, weekend, month, quarter, year or decade `steps` from the one of publication.

    Examples
    --------
    >>> shifted(date(2024, 11, 20), "month", 0).last
    datetime.date(2024, 11, 30)
    >>> shifted(date(2024, 11, 20), "week", -1).first
    datetime.date(2024, 11, 11)
    """
    try:
        if unit in _DAYS:
            if unit in ("day", "night"):
                day = published + timedelta(days=steps)
                return Period(day, day, "day")
            monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * steps)
            if unit == "weekend":
                return Period(monday + timedelta(days=5), monday + timedelta(days=6), "day")
            return Period(monday, monday + timedelta(days=6), "week")
        if unit in SEASONS:
            return season(unit, published.year + steps)
        width = _MONTHS[unit]
        start = (published.year * 12 + published.month - 1) // width * width + steps * width
        end = start + width - 1
        first = date(start // 12, start % 12 + 1, 1)
        grain = {"month": "month", "quarter": "month", "year": "year"}.get(unit, "decade")
        return Period(first, last_of_month(end // 12, end % 12 + 1), grain)
    except (OverflowError, ValueError):
        return None


def season(name: str, year: int) -> Period | None:
    """Return the three months of a season; winter runs into the next year."""
    if not MINYEAR <= year < MAXYEAR:
        return None
    start = SEASONS[name]
    end_year, end = (year + 1, 2) if start == 12 else (year, start + 2)
    return Period(date(year, start, 1), last_of_month(end_year, end), "month")


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
        if unit in ("hour", "minute"):
            return day
        index = day.year * 12 + day.month - 1 + _MONTHS[unit] * steps
        year, month = index // 12, index % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def ahead(before: str, after: str) -> bool | None:
    """Say whether the verbs around an expression of time speak of what is to come; None if no verb tells.

    The last verb before the expression counts, and the first after it where none stands before.

    Examples
    --------
    >>> ahead("The ministers will meet on ", "."), ahead("She said on ", " that she will go.")
    (True, False)
    """
    found = None
    before = before[-160:]
    for match in _TENSE.finditer(before):
        # A participle goes with the modal before it in the same clause: "would be published by".
        if not (found and found.lastgroup == "future" and not _CLAUSE.search(before, found.end(), match.start())):
            found = match
    found = found or _TENSE.search(after[:160])
    return None if found is None else found.lastgroup == "future"
