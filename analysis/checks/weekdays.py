"""A check of dates: a day that is named with its day of the week falls on it, and two days without a year lie as far apart as they say."""

from __future__ import annotations

from calendar import day_name
from collections.abc import Iterator, Sequence
from datetime import date as calendar_day
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from analysis.checks.calendar_days import calendar_days
from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import CONSISTENT, INCONSISTENT, Finding
from analysis.checks.prose import quoted
from analysis.checks.weekday_steps import weekday_steps
from analysis.extract.dates.vocabulary import Word, known
from analysis.extract.records import DateExpression
from analysis.text.span import Span

# Greece was the last country in Europe to leave the Julian calendar, in March 1923.
_FIRST_YEAR = 1924
# Days without a year that lie further apart may be of different years.
_FURTHEST = 60
_BEFORE, _JOINED, _NEAR = 5, 4, 2
_NUMBERS = ("day", "ordinal")
_BESIDE = 2
_UNBRACKETED = {"(": ","}
_NO_WORD = Word("", "")
# Two years in a row, of which the first is none with a 29 February, and then one that is.
_YEARS = (2022, 2023), (2024, 2025), (2023, 2024)


class _Named(NamedTuple):
    """A day without a year that is told with its day of the week, from Monday."""

    date: Cited[DateExpression]
    month: int
    day: int
    weekday: int


def weekdays(evidence: Evidence) -> Iterator[Finding]:
    """Find the days of which the text tells the day of the week: with their year, or two of them without one.

    Where the year is not told, the day of the week has chosen it, and only another such day can be put beside it.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("They met on Monday, November 5, 2024, and on Nov. 8."))
    >>> [finding.explanation for finding in weekdays(Evidence(reading.doc, reading.records, {}))]
    ['November 5, 2024 is a Tuesday, not a “Monday”.']
    >>> reading = analysis.read(analysis.Article("It shuts on Friday, June 14, and opens on Monday, June 19."))
    >>> [finding.explanation for finding in weekdays(Evidence(reading.doc, reading.records, {}))]
    ['If June 14 is a “Friday”, June 19 is a Wednesday, not a “Monday”.']
    """
    for date in evidence.dates:
        told = _weekdays(evidence, date.record.span) or _beside(evidence, date.record.span)
        day = date.record.earliest
        if day is None or day != date.record.latest or date.record.resolved_by != "text" or len(told) != 1:
            continue
        if day.year < _FIRST_YEAR:
            continue
        number, word = told[0]
        name = day_name[day.weekday()]
        calendar = f"{day:%B} {day.day}, {day.year} is a {name}"
        right = number == day.weekday()
        yield Finding(
            subject=date.text,
            left=word,
            right=name,
            verdict=CONSISTENT if right else INCONSISTENT,
            explanation=f"{calendar}, as is said." if right else f"{calendar}, not a {quoted(word)}.",
            rows=(date.row,),
        )
    yield from weekday_steps(evidence)
    yield from calendar_days(evidence)
    yield from _apart(evidence, [named for date in evidence.dates for named in _named(evidence, date)])


def _weekdays(evidence: Evidence, span: Span) -> list[tuple[int, str]]:
    """Return the days of the week in a stretch of text, each with its number from Monday and its word."""
    tokens = [(known(token.text), token.text) for token in evidence.doc.tokens_in(span)]
    return [(int(word.value), text) for word, text in tokens if word is not None and word.kind == "weekday"]


def _beside(evidence: Evidence, span: Span) -> list[tuple[int, str]]:
    """Return the day of the week that brackets tie to a day: "Friday (Nov 8, 2024)", "8 November 2024 (Friday)"."""
    tokens = evidence.doc.tokens
    first, last = evidence.doc.token_at(span.start), evidence.doc.token_at(span.end - 1)
    around = [each.text for each in tokens[max(0, first - 1) : last + 4]]
    if first > 1 and around[0] == "(" and around[last - first + 2 : last - first + 3] == [")"]:
        return _weekdays(evidence, Span(tokens[first - 2].start, tokens[first - 2].end))
    if tokens[last + 1 : last + 2] and tokens[last + 1].text == "(" and around[-1] == ")":
        return _weekdays(evidence, Span(tokens[last + 2].start, tokens[last + 2].end))
    return []


def _named(evidence: Evidence, date: Cited[DateExpression]) -> Iterator[_Named]:
    """Yield the days without a year that a date names with their days of the week: two of "Friday 5 to Sunday 7 July"."""
    if date.record.kind != "date" or date.record.grain != "day":
        return
    doc, span = evidence.doc, date.record.span
    first, last = doc.token_at(span.start), doc.token_at(span.end - 1) + 1
    words = [
        known(_UNBRACKETED.get(token.text, token.text)) or _NO_WORD
        for token in doc.tokens[max(0, first - _BEFORE) : last]
    ]
    if any(word.kind == "year" for word in words):
        return
    read = [one for k in range(len(words)) if (one := _day_at(words, k)) is not None]
    inside = len(words) - (last - first)
    month = next((month for place, _, _, month in read if month is not None and place >= inside), None)
    for place, (k, weekday, day, own) in enumerate(read):
        shared = own is None and month is not None and place + 1 < len(read) and read[place + 1][0] - k <= _JOINED
        beside = own is not None and k >= inside - _BESIDE
        if (k >= inside or shared or beside) and (own or month) is not None and (own is None) == shared:
            yield _Named(date, own or month or 0, day, weekday)


def _day_at(words: Sequence[Word], k: int) -> tuple[int, int, int, int | None] | None:
    """Return where a day of the week stands, that day, the number of the day behind it, and its month if it is told there."""
    if words[k].kind != "weekday":
        return None
    rest = [word for word in words[k + 1 : k + 6] if word.kind not in ("comma", "the", "of")][:2]
    kinds = [word.kind for word in rest]
    if kinds[:1] == ["month"] and kinds[1:] and kinds[1] in _NUMBERS:
        return k, int(words[k].value), int(rest[1].value), int(rest[0].value)
    if kinds[:1] and kinds[0] in _NUMBERS:
        month = int(rest[1].value) if kinds[1:] == ["month"] else None
        return k, int(words[k].value), int(rest[0].value), month
    return None


def _apart(evidence: Evidence, told: Sequence[_Named]) -> Iterator[Finding]:
    """Find whether each day without a year lies as far from the one told before it as their days of the week do."""
    for one, other in pairwise(told):
        lies = [days for years in _YEARS if (days := _days_between(one, other, *years)) is not None]
        if not lies or any(abs(days) > _FURTHEST for days in lies) or _is_another_year(evidence, one, other):
            continue
        right = any((other.weekday - one.weekday - days) % 7 == 0 for days in lies)
        names = [f"{calendar_day(2024, each.month, 1):%B} {each.day}" for each in (one, other)]
        word = day_name[one.weekday], day_name[other.weekday]
        is_one = day_name[(one.weekday + lies[0]) % 7]
        opening = f"If {names[0]} is a {quoted(word[0])}, {names[1]} is a {is_one}"
        yield Finding(
            subject=other.date.text,
            left=one.date.text,
            right=other.date.text,
            verdict=CONSISTENT if right else INCONSISTENT,
            explanation=f"If {names[0]} is a {quoted(word[0])}, {names[1]} is a {quoted(word[1])}, as is said."
            if right
            else f"{opening}, not a {quoted(word[1])}.",
            rows=(one.date.row, other.date.row),
        )


def _is_another_year(evidence: Evidence, one: _Named, other: _Named) -> bool:
    """Say whether two days can be of different years: words between them speak of a year, or the same day is far off."""
    doc = evidence.doc
    first, last = (doc.token_at(each.date.record.span.start) for each in (one, other))
    told = (known(token.text) for token in doc.tokens[first:last])
    far = doc.sentence_at(other.date.record.span.start).i - doc.sentence_at(one.date.record.span.start).i > _NEAR
    same = (one.month, one.day) == (other.month, other.day)
    return (same and far) or any(word is not None and (word.value == "year" or word.kind == "year") for word in told)


def _days_between(one: _Named, other: _Named, year: int, following: int) -> int | None:
    """Return how many days the second of two lies behind the first, in whichever of two years is nearer."""
    try:
        first = calendar_day(year, one.month, one.day)
        last = [calendar_day(each, other.month, other.day) for each in (year, following)]
        before = calendar_day(following, one.month, one.day)
    except ValueError:
        return None
    gaps: list[timedelta] = [last[0] - first, last[1] - first, last[0] - before]
    return min((gap.days for gap in gaps), key=abs)
