"""Quarters, halves, seasons, and periods that the text tells of before: the end of the year, the weekend, the quarter."""

from __future__ import annotations

import re

from analysis.extract.dates.calendar import grain_of, latest, months, nearest, years_around
from analysis.extract.dates.days import shifted_period
from analysis.extract.dates.found import Found, Hanging, Part
from analysis.extract.dates.letters import LETTERS, Letters
from analysis.extract.dates.parts import LAST_DAY, part_named
from analysis.extract.dates.steps import shifted, year_before
from analysis.extract.dates.tense import tense
from analysis.text.span import Span

_WIDTHS = {"quarter": 3, "half": 6}
_LATE = (Part("late"), LAST_DAY)


def quarter(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the third quarter", "Q3 2021", "last year's fourth quarter", "the last half of 1989"."""
    groups, span, published = match.groupdict(), letters.span(*match.span()), letters.doc.article.published
    unit = letters.value(match.start("what")) or "half" if groups.get("what") else "quarter"
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
    opened = match.start() > 0 and letters.word(match.start() - 1).kind in ("in", "by")
    period = latest(number, width, published, told.ahead if told.direct and opened else None)
    if groups.get("unit2") and period:
        period = year_before(period)
    return Found(span, unit, by="published", grain="month", period=period)


def _year_of(letters: Letters, match: re.Match[str]) -> tuple[int | None, str]:
    """Return the year that stands beside a quarter, and what tells it; by publication without a day of it: no year."""
    groups = match.groupdict()
    for name in ("year", "year2"):
        if groups.get(name):
            return letters.number(match, name), "text"
    for shift, unit in (("shift", "unit"), ("shift2", "unit3")):
        if groups.get(shift):
            period = shifted_period(letters, match, shift, unit)
            return (period.first.year if period and period.grain == "year" else None), "published"
    return None, ""


def season(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "summer 2022", "the fall of last year", "over the summer"."""
    span, part, begins = letters.span(*match.span()), part_named(letters, match), letters.number(match, "season") or 1
    published = letters.doc.article.published
    year, by = letters.number(match, "year"), "text"
    if "year" not in match.re.groupindex:
        seasons = (
            [period for near in years_around(published) if (period := months(near, begins, 3))] if published else []
        )
        told = tense(letters.doc, span)
        period = nearest(seasons, published, told.of_any, direct=told.direct) if published else None
        return Found(span, "season", grain="month", by="published", period=period)
    if year is None:
        whole, by = shifted_period(letters, match, "shift", "unit"), "published"
        year = whole.first.year if whole and whole.grain == "year" else None
    return Found(span, "season", grain="month", by=by, period=months(year, begins, 3) if year else None, part=part)


def the_period(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the end of the year", "the weekend", "the quarter", "year-end"."""
    span, part = letters.span(*match.span()), part_named(letters, match)
    unit = letters.value(match.start("unit2" if match["unit2"] else "unit"))
    following = letters.letters[match.end() : match.end() + 1]
    published = letters.doc.article.published
    if match["unit2"]:
        if unit not in ("year", "month") or letters.value(match.end() - 1) != "late":
            return None
        part = LAST_DAY
    if part is not None and unit in ("year", "month", "decade", "week"):
        begun = match.start() > 0 and letters.value(match.start() - 1) == "begun"
        period = shifted(published, unit, -begun) if published else None
        if not begun and part in _LATE and tense(letters.doc, span).ahead is False:
            # What has been by the end of the year has not been by the end of this one.
            period = None
        hanging = Hanging("sentence", "beside", ((1, unit),))
        return Found(
            span, "the period", grain=grain_of(unit), by="published", period=period, hanging=hanging, part=part
        )
    if part is None and unit == "weekend":
        return _weekend(letters, span)
    if part is None and unit == "quarter" and following not in (LETTERS["dash"], LETTERS["of"]):
        return Found(
            span, "the period", grain="month", by="published", hanging=Hanging("quarter", "beside", ((1, "quarter"),))
        )
    return None


def _weekend(letters: Letters, span: Span) -> Found:
    """Read "the weekend": the last one, or the coming one where the clause speaks of what is to come."""
    published = letters.doc.article.published
    period = shifted(published, "weekend", 0) if published else None
    begun = period is not None and published is not None and period.first <= published
    told = tense(letters.doc, span)
    if period is not None and published is not None and not begun and not (told.ahead and told.certain):
        period = shifted(published, "weekend", -1)
    return Found(span, "the period", period=period, by="published")
