"""What each shape of date means: the parts of a date that it gives, or the days that it stands for."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from analysis.extract.dates.calendar import Calendar, Period, ahead, moved, season, shifted, weekday
from analysis.extract.dates.shapes import YEAR, day_shifts
from analysis.lexicon import rows
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagging import tag

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


_NUMBERS = {
    word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}


_NUMBERS |= {"a": 1, "an": 1, "fifteen": 15, "twenty": 20, "thirty": 30, "fifty": 50}


_NO_YEAR_BEFORE = re.compile(
    r"(?i)(?:than|least|most|about|nearly|almost|roughly|approximately|some|over|only|up to|as many as|as much as|"
    r"(?:average|total|maximum|minimum|sum) of|no|number|flight|route|highway|room|page|another|[$€£¥#])\s?$"
)


_YEAR_BEFORE = re.compile(
    r"(?i)(?:\b(?:in|since|of|until|till|by|from|before|after|during|through|early|late|mid|year|fiscal|circa|between|"
    r"spring|summer|autumn|fall|winter|and|to|or|for|than in|the|an?|this|its|his|her|their|our)|['’]s|[(,–—-])[\s-]?$"
)


_MONTH_BEFORE = re.compile(
    r"(?i)\b(?:in|since|until|till|by|from|before|after|during|through|throughout|for|early|late|mid|last|next|this|of|"
    r"between|to|and|every|each)[\s-]$"
)


class Found(NamedTuple):
    """A stretch that gives a time: the parts of a date still to be completed, or the period already known."""

    start: int
    end: int
    rule: str
    parts: Calendar | None = None
    period: Period | None = None
    grain: str = "day"
    by: str = "text"
    until: Calendar | None = None


Reader = Callable[[Doc, re.Match[str]], Found | None]


def looks_ahead(doc: Doc, span: Span) -> bool | None:
    """Say whether the sentence around a date speaks of what is to come; None if it does not tell."""
    sentence = doc.sentence_at(span.start) if doc.sentences else None
    low, high = (sentence.start, sentence.end) if sentence else (0, len(doc.text))
    return ahead(doc.text[max(low, span.start - 160) : span.start], doc.text[span.end : min(high, span.end + 160)])


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _number(text: str) -> int:
    return int(re.match(r"\d+", text)[0])  # type: ignore[index]


def _day_and_month(doc: Doc, match: re.Match[str]) -> Found | None:
    year = int(match["year"]) if match["year"] else None
    month, day = _month(match["month"]), _number(match["day"])
    end = match.end()
    if year is None and _counts(doc.text, match):
        return _month_alone(match.start("month"), match.end("month"), month)
    until = None
    if match["until"]:
        until = Calendar(year, _month(match["until_month"]) if match["until_month"] else month, _number(match["until"]))
    return Found(match.start(), end, "day", Calendar(year, month, day), until=until)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Say whether the number after "in May" counts what follows: "in May 10 people died"."""
    if match.start("month") > match.start("day") or not re.search(
        r"(?i)\bin\s+$", text[max(0, match.start() - 5) : match.start()]
    ):
        return False
    following = re.match(r"\s([a-z]+)", text[match.end() : match.end() + 30])
    return following is not None and tag(["7", following[1]])[1] == "NNS"


def _month_alone(start: int, end: int, month: int) -> Found:
    return Found(start, end, "month", Calendar(None, month, None))


def _month_and_year(doc: Doc, match: re.Match[str]) -> Found | None:
    return Found(match.start(), match.end(), "month", Calendar(int(match["year"]), _month(match["month"]), None))


def _bare_month(doc: Doc, match: re.Match[str]) -> Found | None:
    before = doc.text[max(0, match.start() - 14) : match.start()]
    after = doc.text[match.end() : match.end() + 2]
    if not _MONTH_BEFORE.search(before) or (after[:1] == " " and after[1:].isupper() and match[0] in _NAMES):
        return None
    shift = before.split()[-1].lower()
    published = doc.article.published
    month = _month(match[0])
    if shift in ("last", "next", "this") and published is not None:
        start = match.start() - len(shift) - 1
        year = published.year
        if shift == "last" and month >= published.month:
            year -= 1
        if shift == "next" and month <= published.month:
            year += 1
        period = Calendar(year, month, None).period()
        return Found(start, match.end(), "month", period=period, by="published", grain="month")
    if shift in ("and", "of", "to", "for") and match[0] in ("March", "May"):
        return None
    return _month_alone(match.start(), match.end(), month)


_NAMES = frozenset({"April", "June", "May", "August", "Jan", "Mar"})


def _iso(doc: Doc, match: re.Match[str]) -> Found | None:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not 1 <= month <= 12:
        return None
    return Found(match.start(), match.end(), "day", Calendar(year, month, day))


def _slashed(doc: Doc, match: re.Match[str]) -> Found | None:
    """Read 19/11/2024 and 11/19/2024; where both orders make a day, the stretch from one to the other."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    readings = [Calendar(year, m, d).period() for d, m in ((first, second), (second, first)) if 1 <= m <= 12]
    days = sorted(period.first for period in readings if period)
    if not days:
        return None
    return Found(match.start(), match.end(), "day", period=Period(days[0], days[-1], "day"))


def _bare_year(doc: Doc, match: re.Match[str]) -> Found | None:
    text, year = doc.text, int(match["year"])
    before = text[max(0, match.start() - 24) : match.start()]
    if match["until"]:
        last = int(match["until"])
        last = last if last > 99 else year - year % 100 + last
        if last <= year or last - year > 200 or before[-1:] in "$€£":
            return None
        return Found(match.start(), match.end(), "range", Calendar(year, None, None), until=Calendar(last, None, None))
    if _NO_YEAR_BEFORE.search(before) or (re.search(r"[\w.,/-]$", before) and not re.search(r"(?i)mid-$", before)):
        return None
    known = _YEAR_BEFORE.search(before) is not None
    definite = re.search(r"(?i)(?:\b(?:the|an?|this|its|his|her|their|our)|['’]s)\s$", before) is not None
    following = re.match(r"[\s-]([^\W\d_]+)", text[match.end() : match.end() + 30])
    if following and text[match.end()] == "-":
        return None
    if following and not definite and following[1].islower():
        named = re.search(r"[A-Z][^\W\d_]+\s\Z", before) is not None and 1950 <= year < 2050
        plural = (not named and tag(["7", following[1]])[1] == "NNS") or following[1] in _COUNTED
        if plural and (not known or year % 50 == 0 or following[1] in _COUNTED):
            return None
    if not known and not 1900 <= year <= 2099:
        return None
    return Found(match.start(), match.end(), "year", Calendar(year, None, None))


_COUNTED = frozenset(
    "people men women children km kilometers kilometres metres meters miles feet tons tonnes dollars euros pounds yen "
    "megawatts watts rpm mg kg g soldiers troops workers employees jobs homes houses times points votes acres hectares "
    "square degrees hours days weeks months years mAh mm cm m GMT hours".split()
)


def _decade(doc: Doc, match: re.Match[str]) -> Found | None:
    if match["short"]:
        first = 1900 + int(match["short"]) if int(match["short"]) >= 20 else None
        if first is None:
            return None
    else:
        first = int(match["long"])
    if first % 10:
        return None
    start = match.start() - (1 if match["short"] else 0)
    if part := re.search(r"(?i)\b(early|mid|late)[\s-]$", doc.text[max(0, start - 6) : start]):
        start -= len(part[0])
    low, high = {"early": (0, 3), "mid": (4, 6), "late": (6, 9)}.get(part[1].lower() if part else "", (0, 9))
    return Found(
        start,
        match.end(),
        "decade",
        period=Period(date(first + low, 1, 1), date(first + high, 12, 31), "decade"),
    )


def _weekday(doc: Doc, match: re.Match[str]) -> Found | None:
    published = doc.article.published
    if published is None:
        return Found(match.start(), match.end(), "weekday", by="published")
    span = Span(match.start(), match.end())
    shift = (match["shift"] or "").lower()
    number = _WEEKDAYS.index(match["weekday"][:3].lower())
    day = weekday(published, number, None if shift else looks_ahead(doc, span), shift)
    return Found(*span, "weekday", period=Period(day, day, "day") if day else None, by="published")


def _deictic(doc: Doc, match: re.Match[str]) -> Found | None:
    shift = day_shifts()[re.sub(r"\s+", " ", match[0].lower())]
    if match[0].lower() == "now" and re.match(r"\s+that\b|-", doc.text[match.end() : match.end() + 8]):
        return None
    published = doc.article.published
    period = shifted(published, "day", shift) if published else None
    return Found(match.start(), match.end(), "deictic", period=period, by="published")


def _this_last_next(doc: Doc, match: re.Match[str]) -> Found | None:
    unit, word = match["unit"].lower(), match["shift"].lower()
    steps = {"this": 0, "last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1}[word]
    published = doc.article.published
    grain = {"week": "week", "year": "year", "decade": "decade", "century": "decade"}.get(unit, "month")
    if unit in ("day", "night", "weekend"):
        grain = "day"
    period = shifted(published, unit, steps) if published else None
    if unit in ("spring", "summer", "autumn", "fall", "winter") and period and published:
        while word == "last" and period and period.first > published:
            period = season(unit, period.first.year - 1)
        if word == "last" and period and period.last < shifted_back(published):
            period = season(unit, period.first.year + 1)
    return Found(match.start(), match.end(), "deictic", period=period, grain=grain, by="published")


def shifted_back(published: date) -> date:
    """Return the day a year before publication: "last summer" is not older than that."""
    return moved(published, "year", -1) or published


def _ago(doc: Doc, match: re.Match[str]) -> Found | None:
    unit, count = match["unit"].lower(), _few(match["count"])
    published = doc.article.published
    grain = {"minute": "day", "hour": "day", "night": "day", "weekend": "week", "quarter": "month"}.get(unit, unit)
    grain = "decade" if grain == "century" else grain
    day = moved(published, unit, -count) if published and count is not None else None
    if day is None:
        return Found(match.start(), match.end(), "ago", grain=grain, by="published")
    whole = shifted(day, unit if grain in ("week", "month", "year", "decade") else "day", 0)
    return Found(match.start(), match.end(), "ago", period=whole, by="published")


def _stretch(doc: Doc, match: re.Match[str]) -> Found | None:
    """Read "the past three months", "the next 10 days": from publication back or on."""
    unit, count = match["unit"].lower(), _few(match["count"])
    published = doc.article.published
    forward = match["shift"].lower() in ("next", "coming")
    other = moved(published, unit, count if forward else -count) if published and count is not None else None
    grain = "day" if unit in ("minute", "hour", "night", "weekend") else unit
    grain = {"quarter": "month", "century": "decade"}.get(grain, grain)
    if published is None or other is None:
        return Found(match.start(), match.end(), "stretch", grain=grain, by="published")
    first, last = (published, other) if forward else (other, published)
    return Found(match.start(), match.end(), "stretch", period=Period(first, last, grain), by="published")


def _few(text: str) -> int | None:
    return int(text) if text.isdigit() else _NUMBERS.get(text.lower())


def _season(doc: Doc, match: re.Match[str]) -> Found | None:
    return Found(match.start(), match.end(), "season", period=season(match["season"].lower(), int(match["year"])))


def _quarter(doc: Doc, match: re.Match[str]) -> Found | None:
    digit = match["digit"] or match["digit2"]
    number = int(digit) if digit else ("first", "second", "third", "fourth").index(match["word"].lower()) + 1
    if not match["year"]:
        return Found(match.start(), match.end(), "quarter", grain="month")
    year = int(match["year"])
    first, last = Calendar(year, 3 * number - 2, None).period(), Calendar(year, 3 * number, None).period()
    return Found(match.start(), match.end(), "quarter", period=Period(first.first, last.last, "month"))  # type: ignore[union-attr]


def _event(doc: Doc, match: re.Match[str]) -> Found | None:
    """Read "the fall of the Berlin Wall", with the year that the text gives for it, if it does."""
    if match["of"][:3].lower() in _MONTHS:
        return None
    thing = doc.text[match.end("noun") : match.end("of")]
    alike = next(row["like"] for row in rows("event_nouns") if row["noun"] == match["noun"].lower())
    nouns = [row["noun"] for row in rows("event_nouns") if row["like"] == alike]
    year = next((year for noun in nouns if (year := _year_beside(doc.text, f"{noun}{thing}"))), None)
    period = Calendar(year, None, None).period() if year else None
    return Found(*match.span("event"), "event", period=period and period._replace(grain="event"), grain="event")


def _year_beside(text: str, name: str) -> int | None:
    """Return the year that stands right before a name, or "in" a year right after it, wherever the name stands."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        given = re.search(rf"({YEAR})\s$", text[max(0, at - 6) : at]) or re.match(
            rf"\sin\s({YEAR})", text[end : end + 12]
        )
        if given:
            return int(given[1])
        at = text.find(name, end)
    return None


def _relative(doc: Doc, match: re.Match[str]) -> Found | None:
    return Found(match.start(), match.end(), "relative", grain="event")


READERS: dict[str, Reader] = {
    "day": _day_and_month,
    "month and year": _month_and_year,
    "iso": _iso,
    "slashed": _slashed,
    "season": _season,
    "quarter": _quarter,
    "decade": _decade,
    "year": _bare_year,
    "stretch": _stretch,
    "this, last, next": _this_last_next,
    "ago": _ago,
    "relative": _relative,
    "event": _event,
    "weekday": _weekday,
    "deictic": _deictic,
    "month": _bare_month,
}
