"""Days of the calendar: with month and number, in figures, by weekday and number within a month."""

from __future__ import annotations

import re

from analysis.extract.dates.calendar import Calendar, Period, with_year
from analysis.extract.dates.clock import clock_beside
from analysis.extract.dates.found import Found
from analysis.extract.dates.letters import Letters
from analysis.extract.dates.steps import nth_weekday, shifted
from analysis.extract.dates.tense import tense

# A year in two figures, "19-Nov-12", is of the century from here on.
_SHORT_YEARS_FROM = 1950


def day(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "May 3, 1999", "Saturday, April 27", "9 a.m. on 3 to 5 May"."""
    if _is_amount(letters, match) or not _is_day_number(letters, match):
        return None
    time, right = clock_beside(letters, match)
    if not right:
        return None
    year, month = letters.number(match, "year"), letters.number(match, "month")
    end, ends_in = letters.number(match, "until"), letters.number(match, "until_month") or month
    return Found(
        letters.span(*match.span()),
        "day",
        parts=Calendar(year, month, letters.number(match, "day")),
        until=None if end is None else Calendar(year, ends_in, end),
        weekday=letters.number(match, "weekday"),
        clock=time,
    )


def _is_amount(letters: Letters, match: re.Match[str]) -> bool:
    """Say whether the number beside a month is none of its days: "in May 10 people died", "$10 May"."""
    doc = letters.doc
    if match.start("day") < match.start("month"):
        before = letters.bounds(match.start("day")).start
        return before > 0 and doc.text[before - 1] in "$€£¥#."
    following = letters.token(match.end() - 1) + 1
    counts = following < len(doc.tokens) and doc.tokens[following].tag == "NNS"
    return counts and not match["year"] and letters.before(match).kind == "in"


def _is_day_number(letters: Letters, match: re.Match[str]) -> bool:
    """Say whether an ordinal in words gives a day: "the first of May", "March eighth", not "the third March in a row"."""
    place = match.start("day")
    word = letters.bounds(place).of(letters.doc.text)
    return word[0].isdigit() or match.start("month") < place or letters.word(place + 1).kind == "of"


def figures(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read dates in figures: 2024-11-19, 19/11/2024, 19.11.2024, 19-Nov-12."""
    span, whole = letters.span(*match.span()), letters.doc.text
    text = span.of(whole)
    around = whole[max(0, span.start - 1) : span.start] + whole[span.end : span.end + 1]
    if any(letter.isspace() for letter in text) or set("-/–") & set(around):
        return None
    if match["name"]:
        year = letters.number(match, "year3") or 0
        if year < 100:
            year = _SHORT_YEARS_FROM + (year - _SHORT_YEARS_FROM) % 100
        parts = Calendar(year, letters.number(match, "name"), letters.number(match, "day2"))
        return Found(span, "day", period=parts.period())
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if not match["year"]:
        return Found(span, "day", period=_either_order(*numbers))
    return Found(span, "day", period=_checked(*numbers)) if len(text) == len("2024-11-19") else None


def _checked(year: int, month: int, number: int) -> Period | None:
    return Calendar(year, month, number).period() if 1 <= month <= 12 else None


def _either_order(first: int, second: int, year: int) -> Period | None:
    """Read a day and a month in figures; where both orders make a day, the stretch from one to the other."""
    periods = (_checked(year, second, first), _checked(year, first, second))
    days = sorted(period.first for period in periods if period)
    return Period(days[0], days[-1], "day") if days else None


def day_of_month(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the 1st of last month"."""
    if letters.value(match.start("unit")) != "month":
        return None
    month, number = shifted_period(letters, match, "shift", "unit"), letters.number(match, "day")
    period = Calendar(month.first.year, month.first.month, number).period() if month else None
    return Found(letters.span(*match.span()), "day", period=period, by="published")


def shifted_period(letters: Letters, match: re.Match[str], shift: str, unit: str) -> Period | None:
    """Return the period that "last month" or "this year" means, by the groups of a match."""
    published = letters.doc.article.published
    steps = letters.number(match, shift)
    if published is None or steps is None:
        return None
    return shifted(published, letters.value(match.start(unit)), steps)


def nth_weekday_of(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the last Monday of January 2013", "the first Friday of next month"."""
    span, published = letters.span(*match.span()), letters.doc.article.published
    number, weekday = letters.number(match, "number"), letters.number(match, "weekday")
    if not number or weekday is None:
        return None
    if match["month"]:
        parts, by = Calendar(letters.number(match, "year"), letters.number(match, "month"), None), "text"
        if parts.year is None and published is not None:
            told = tense(letters.doc, span)
            parts, by = with_year(parts, published, told.of_any, direct=told.direct), "published"
        month = parts.period()
    else:
        month, by = shifted_period(letters, match, "shift", "unit"), "published"
    period = nth_weekday(month, number, weekday) if month and month.grain == "month" else None
    return Found(span, "weekday", period=period, by=by)
