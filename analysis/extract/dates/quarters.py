"""Quarters, halves, seasons, and periods that the text tells of before: the end of the year, the weekend, the quarter."""

from __future__ import annotations

import re
from datetime import date

from analysis.extract.dates.calendar import Period, grain_of, latest, months, nearest, years_around
from analysis.extract.dates.days import shifted_period
from analysis.extract.dates.found import Found, Hanging, Part
from analysis.extract.dates.letters import Letters, has
from analysis.extract.dates.parts import LAST_DAY, part_named
from analysis.extract.dates.steps import shifted, year_before
from analysis.extract.dates.tense import tense
from analysis.extract.dates.years import year_in_words
from analysis.text.span import Span

_WIDTHS = {"quarter": 3, "half": 6}
_LATELY = 61
_LATE = (Part("late"), LAST_DAY)


def quarter(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the third quarter", "Q3 2021", "last year's fourth quarter", "the last half of 1989"."""
    span, published = letters.span(*match.span()), letters.doc.article.published
    unit = letters.value(match.start("what")) or "half" if has(match, "what") else "quarter"
    number, width = letters.number(match, "number"), _WIDTHS.get(unit)
    if width is None or not number or abs(number) > 12 // width:
        return None
    year, by = _year_of(letters, match)
    if number < 0 and year is not None:
        number += 12 // width + 1
    if year is not None:
        return Found(span, unit, by=by, grain="month", period=months(year, width * (number - 1) + 1, width))
    if number < 0 or (unit == "half" and "-" not in span.of(letters.doc.text)):
        return None
    if published is None or by == "published":
        return Found(span, unit, by="published", grain="month")
    told = tense(letters.doc, span)
    opened = letters.before(match).kind in ("in", "by")
    period = latest(number, width, published, told.ahead if told.direct and opened else None)
    if has(match, "unit2") and period:
        period = year_before(period)
    return Found(span, unit, by="published", grain="month", period=period)


def _year_of(letters: Letters, match: re.Match[str]) -> tuple[int | None, str]:
    """Return the year that stands beside a quarter, and what tells it; by publication without a day of it: no year."""
    for name in ("year", "year2"):
        if has(match, name):
            return letters.number(match, name), "text"
    for shift, unit in (("shift", "unit"), ("shift2", "unit3")):
        if has(match, shift):
            period = shifted_period(letters, match, shift, unit)
            return (period.first.year if period and period.grain == "year" else None), "published"
    return None, ""


def season(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "summer 2022", "the fall of last year", "over the summer"."""
    span, part, begins = letters.span(*match.span()), part_named(letters, match), letters.number(match, "season") or 1
    published = letters.doc.article.published
    year, by = letters.number(match, "year"), "text"
    if has(match, "hundreds"):
        year = year_in_words(letters.number(match, "hundreds") or 0, letters.number(match, "rest") or 0)
        return None if year is None else Found(span, "season", grain="month", period=months(year, begins, 3), part=part)
    if "year" not in match.re.groupindex:
        period = _nearest_season(letters, span, begins, published) if published else None
        return Found(span, "season", grain="month", by="published", period=period)
    if year is None:
        whole, by = shifted_period(letters, match, "shift", "unit"), "published"
        year = whole.first.year if whole and whole.grain == "year" else None
    return Found(span, "season", grain="month", by=by, period=months(year, begins, 3) if year else None, part=part)


def _nearest_season(letters: Letters, span: Span, begins: int, published: date) -> Period | None:
    seasons = [period for near in years_around(published) if (period := months(near, begins, 3))]
    told = tense(letters.doc, span)
    season = nearest(seasons, published, told.of_any, direct=told.direct)
    # Where no verb tells, only one that is not long ago is meant for sure.
    sure = told.ahead is not None or season is None or (published - season.last).days <= _LATELY
    return season if sure else None


def the_period(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the end of the year", "the weekend", "the quarter", "year-end"."""
    span, part = letters.span(*match.span()), part_named(letters, match)
    if match["unit2"]:
        last = letters.value(match.start("unit2")) in ("year", "month") and letters.value(match.end() - 1) == "late"
        return _part_of(letters, match, letters.value(match.start("unit2")), LAST_DAY) if last else None
    unit = letters.value(match.start("unit"))
    if part is not None:
        return _part_of(letters, match, unit, part) if unit in ("year", "month", "decade", "week") else None
    if unit == "weekend":
        return _weekend(letters, span)
    if unit == "quarter" and letters.after(match).kind not in ("dash", "of"):
        hanging = Hanging("quarter", "beside", ((1, unit),))
        return Found(span, "the period", grain="month", by="published", hanging=hanging)
    return None


def _part_of(letters: Letters, match: re.Match[str], unit: str, part: Part) -> Found:
    """Read a part of the period that the sentence tells of, or else of the one of publication."""
    span, published = letters.span(*match.span()), letters.doc.article.published
    begun = letters.before(match).value == "begun"
    period = shifted(published, unit, -begun) if published else None
    if not begun and part in _LATE and tense(letters.doc, span).ahead is False:
        # What has been by the end of the year has not been by the end of this one.
        period = None
    hanging = Hanging("sentence", "beside", ((1, unit),))
    return Found(span, "the period", "date", grain_of(unit), "published", period=period, hanging=hanging, part=part)


def _weekend(letters: Letters, span: Span) -> Found:
    """Read "the weekend": the last one, or the coming one where the clause speaks of what is to come."""
    published = letters.doc.article.published
    period = shifted(published, "weekend", 0) if published else None
    begun = period is not None and published is not None and period.first <= published
    told = tense(letters.doc, span)
    if period is not None and published is not None and not begun and not (told.ahead and told.certain):
        period = shifted(published, "weekend", -1)
    return Found(span, "the period", period=period, by="published")
