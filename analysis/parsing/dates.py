"""Expressions of time, with the first and last day that each can mean and the grain it was given with.

Nothing is guessed: what the text alone settles is resolved by text, what the day of publication settles by published,
the rest stays unresolved. Regular expressions are compiled once and run over the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from analysis.language import Doc, tag
from analysis.parsing.dateshapes import YEAR, day_shifts, shaped, shapes
from analysis.parsing.records import DateExpression
from analysis.parsing.timespans import Calendar, Period, ahead, moved, season, shifted, weekday, with_year
from analysis.span import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NUMBERS = {
    word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
_NUMBERS |= {"a": 1, "an": 1, "fifteen": 15, "twenty": 20, "thirty": 30, "fifty": 50}
_NO_YEAR_BEFORE = re.compile(
    r"(?i)(?:than|least|most|about|nearly|almost|roughly|approximately|some|over|only|up to|as many as|as much as|"
    r"no|number|flight|route|highway|room|page|another|[$€£¥#])\s?$"
)
_YEAR_BEFORE = re.compile(
    r"(?i)(?:\b(?:in|since|of|until|till|by|from|before|after|during|through|early|late|mid|year|fiscal|circa|between|"
    r"spring|summer|autumn|fall|winter|and|to|or|for|than in|the|an?|this|its|his|her|their|our)|['’]s|[(,–—-])[\s-]?$"
)
_MONTH_BEFORE = re.compile(
    r"(?i)\b(?:in|since|until|till|by|from|before|after|during|through|throughout|for|early|late|mid|last|next|this|of|"
    r"between|to|and|every|each)[\s-]$"
)


class _Found(NamedTuple):
    """A stretch that gives a time: the parts of a date still to be completed, or the period already known."""

    start: int
    end: int
    rule: str
    parts: Calendar | None = None
    period: Period | None = None
    grain: str = "day"
    by: str = "text"
    until: Calendar | None = None


_Reader = Callable[[Doc, re.Match[str]], _Found | None]


def dates(doc: Doc) -> Iterator[DateExpression]:
    """Yield the expressions of time of an article, in the order of the text, none over another.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.language import parse
    >>> article = Article("The law of 1987 fell on Tuesday, after June 14.", published=date(2024, 11, 20))
    >>> for found in dates(parse(article)):
    ...     print(found.span.of(article.text), found.earliest, found.latest, found.grain, found.resolved_by)
    1987 1987-01-01 1987-12-31 year text
    Tuesday 2024-11-19 2024-11-19 day published
    June 14 2024-06-14 2024-06-14 day published
    """
    found: list[tuple[int, int, int, _Found]] = []
    for rank, match in shaped(doc.text):
        if (one := _READERS[shapes()[rank].name](doc, match)) is not None:
            found.append((one.start, rank, -one.end, one))
    kept: list[_Found] = []
    for _, _, _, one in sorted(found, key=lambda entry: entry[:3]):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    for one in _joined(doc.text, kept):
        yield _resolved(doc, one)


def _resolved(doc: Doc, one: _Found) -> DateExpression:
    span, published = Span(one.start, one.end), doc.article.published
    period, by = one.period, one.by
    if one.parts is not None:
        parts, until = one.parts, one.until
        if until is not None and parts.year is None and until.year is not None:
            later = parts.month is not None and until.month is not None and parts.month > until.month
            parts = parts._replace(year=until.year - 1 if later else until.year)
        if parts.year is None and published is not None:
            parts, by = with_year(parts, published, _ahead(doc, span)), "published"
        if until is not None and until.year is None and parts.year is not None:
            wraps = until.month is not None and parts.month is not None and until.month < parts.month
            until = until._replace(year=parts.year + 1 if wraps else parts.year)
        period = parts.period()
        if until is not None and period is not None:
            end = until.period()
            period = Period(period.first, end.last, end.grain) if end and end.last >= period.first else None
        grain = _grain(one.until or one.parts)
    else:
        grain = period.grain if period else one.grain
    if period is None:
        return DateExpression(span, None, None, grain, "unresolved", one.rule)
    return DateExpression(span, period.first, period.last, grain, by, one.rule)


def _grain(parts: Calendar) -> str:
    return "day" if parts.day else "month" if parts.month else "year"


def _ahead(doc: Doc, span: Span) -> bool | None:
    sentence = doc.sentence_at(span.start) if doc.sentences else None
    low, high = (sentence.start, sentence.end) if sentence else (0, len(doc.text))
    return ahead(doc.text[max(low, span.start - 160) : span.start], doc.text[span.end : min(high, span.end + 160)])


def _joined(text: str, found: list[_Found]) -> Iterator[_Found]:
    """Join "May 3 to June 2" and "between 2010 and 2014" into one."""
    held: _Found | None = None
    for one in found:
        if held is not None and held.parts and one.parts and held.until is None and one.until is None:
            between = text[held.end : one.start]
            opened = re.search(r"(?i)\b(from|between)\s+(?:the\s+)?$", text[max(0, held.start - 20) : held.start])
            word = between.strip().lower()
            joins = word in ("-", "–", "—") or (
                opened is not None and word == ("and" if opened[1].lower() == "between" else "to")
            ) or word in ("until", "till", "through") or (word == "to" and _grain(held.parts) != "year")  # fmt: skip
            if joins and len(between) < 12 and _grain(held.parts) == _grain(one.parts):
                held = one._replace(start=held.start, parts=held.parts, until=one.parts, rule="range")
                continue
        if held is not None:
            yield held
        held = one
    if held is not None:
        yield held


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _number(text: str) -> int:
    return int(re.match(r"\d+", text)[0])  # type: ignore[index]


def _day_and_month(doc: Doc, match: re.Match[str]) -> _Found | None:
    year = int(match["year"]) if match["year"] else None
    month, day = _month(match["month"]), _number(match["day"])
    end = match.end()
    if year is None and _counts(doc.text, match):
        return _month_alone(match.start("month"), match.end("month"), month)
    until = None
    if match["until"]:
        until = Calendar(year, _month(match["until_month"]) if match["until_month"] else month, _number(match["until"]))
    return _Found(match.start(), end, "day", Calendar(year, month, day), until=until)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Say whether the number after "in May" counts what follows: "in May 10 people died"."""
    if match.start("month") > match.start("day") or not re.search(
        r"(?i)\bin\s+$", text[max(0, match.start() - 5) : match.start()]
    ):
        return False
    following = re.match(r"\s([a-z]+)", text[match.end() : match.end() + 30])
    return following is not None and tag(["7", following[1]])[1] == "NNS"


def _month_alone(start: int, end: int, month: int) -> _Found:
    return _Found(start, end, "month", Calendar(None, month, None))


def _month_and_year(doc: Doc, match: re.Match[str]) -> _Found | None:
    return _Found(match.start(), match.end(), "month", Calendar(int(match["year"]), _month(match["month"]), None))


def _bare_month(doc: Doc, match: re.Match[str]) -> _Found | None:
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
        return _Found(start, match.end(), "month", period=period, by="published", grain="month")
    if shift in ("and", "of", "to", "for") and match[0] in ("March", "May"):
        return None
    return _month_alone(match.start(), match.end(), month)


_NAMES = frozenset({"April", "June", "May", "August", "Jan", "Mar"})


def _iso(doc: Doc, match: re.Match[str]) -> _Found | None:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not 1 <= month <= 12:
        return None
    return _Found(match.start(), match.end(), "day", Calendar(year, month, day))


def _slashed(doc: Doc, match: re.Match[str]) -> _Found | None:
    """Read 19/11/2024 and 11/19/2024; where both orders make a day, the stretch from one to the other."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    readings = [Calendar(year, m, d).period() for d, m in ((first, second), (second, first)) if 1 <= m <= 12]
    days = sorted(period.first for period in readings if period)
    if not days:
        return None
    return _Found(match.start(), match.end(), "day", period=Period(days[0], days[-1], "day"))


def _bare_year(doc: Doc, match: re.Match[str]) -> _Found | None:
    text, year = doc.text, int(match["year"])
    before = text[max(0, match.start() - 24) : match.start()]
    if match["until"]:
        last = int(match["until"])
        last = last if last > 99 else year - year % 100 + last
        if last <= year or last - year > 200 or before[-1:] in "$€£":
            return None
        return _Found(match.start(), match.end(), "range", Calendar(year, None, None), until=Calendar(last, None, None))
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
    return _Found(match.start(), match.end(), "year", Calendar(year, None, None))


_COUNTED = frozenset(
    "people men women children km kilometers kilometres metres meters miles feet tons tonnes dollars euros pounds yen "
    "megawatts watts rpm mg kg g soldiers troops workers employees jobs homes houses times points votes acres hectares "
    "square degrees hours days weeks months years mAh mm cm m GMT hours".split()
)


def _decade(doc: Doc, match: re.Match[str]) -> _Found | None:
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
    return _Found(
        start,
        match.end(),
        "decade",
        period=Period(date(first + low, 1, 1), date(first + high, 12, 31), "decade"),
    )


def _weekday(doc: Doc, match: re.Match[str]) -> _Found | None:
    published = doc.article.published
    if published is None:
        return _Found(match.start(), match.end(), "weekday", by="published")
    span = Span(match.start(), match.end())
    shift = (match["shift"] or "").lower()
    number = _WEEKDAYS.index(match["weekday"][:3].lower())
    day = weekday(published, number, None if shift else _ahead(doc, span), shift)
    return _Found(*span, "weekday", period=Period(day, day, "day") if day else None, by="published")


def _deictic(doc: Doc, match: re.Match[str]) -> _Found | None:
    shift = day_shifts()[re.sub(r"\s+", " ", match[0].lower())]
    if match[0].lower() == "now" and re.match(r"\s+that\b|-", doc.text[match.end() : match.end() + 8]):
        return None
    published = doc.article.published
    period = shifted(published, "day", shift) if published else None
    return _Found(match.start(), match.end(), "deictic", period=period, by="published")


def _this_last_next(doc: Doc, match: re.Match[str]) -> _Found | None:
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
    return _Found(match.start(), match.end(), "deictic", period=period, grain=grain, by="published")


def shifted_back(published: date) -> date:
    """Return the day a year before publication: "last summer" is not older than that."""
    return moved(published, "year", -1) or published


def _ago(doc: Doc, match: re.Match[str]) -> _Found | None:
    unit, count = match["unit"].lower(), _few(match["count"])
    published = doc.article.published
    grain = {"minute": "day", "hour": "day", "night": "day", "weekend": "week", "quarter": "month"}.get(unit, unit)
    grain = "decade" if grain == "century" else grain
    day = moved(published, unit, -count) if published and count is not None else None
    if day is None:
        return _Found(match.start(), match.end(), "ago", grain=grain, by="published")
    whole = shifted(day, unit if grain in ("week", "month", "year", "decade") else "day", 0)
    return _Found(match.start(), match.end(), "ago", period=whole, by="published")


def _stretch(doc: Doc, match: re.Match[str]) -> _Found | None:
    """Read "the past three months", "the next 10 days": from publication back or on."""
    unit, count = match["unit"].lower(), _few(match["count"])
    published = doc.article.published
    forward = match["shift"].lower() in ("next", "coming")
    other = moved(published, unit, count if forward else -count) if published and count is not None else None
    grain = "day" if unit in ("minute", "hour", "night", "weekend") else unit
    grain = {"quarter": "month", "century": "decade"}.get(grain, grain)
    if published is None or other is None:
        return _Found(match.start(), match.end(), "stretch", grain=grain, by="published")
    first, last = (published, other) if forward else (other, published)
    return _Found(match.start(), match.end(), "stretch", period=Period(first, last, grain), by="published")


def _few(text: str) -> int | None:
    return int(text) if text.isdigit() else _NUMBERS.get(text.lower())


def _season(doc: Doc, match: re.Match[str]) -> _Found | None:
    return _Found(match.start(), match.end(), "season", period=season(match["season"].lower(), int(match["year"])))


def _quarter(doc: Doc, match: re.Match[str]) -> _Found | None:
    digit = match["digit"] or match["digit2"]
    number = int(digit) if digit else ("first", "second", "third", "fourth").index(match["word"].lower()) + 1
    if not match["year"]:
        return _Found(match.start(), match.end(), "quarter", grain="month")
    year = int(match["year"])
    first, last = Calendar(year, 3 * number - 2, None).period(), Calendar(year, 3 * number, None).period()
    return _Found(match.start(), match.end(), "quarter", period=Period(first.first, last.last, "month"))  # type: ignore[union-attr]


def _event(doc: Doc, match: re.Match[str]) -> _Found | None:
    """Read "the fall of the Berlin Wall", with the year that the text gives for it, if it does."""
    if match["of"][:3].lower() in _MONTHS:
        return None
    year = _year_beside(doc.text, doc.text[match.start("noun") : match.end("of")])
    period = Calendar(year, None, None).period() if year else None
    return _Found(*match.span("event"), "event", period=period and period._replace(grain="event"), grain="event")


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


def _relative(doc: Doc, match: re.Match[str]) -> _Found | None:
    return _Found(match.start(), match.end(), "relative", grain="event")


_READERS: dict[str, _Reader] = {
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
