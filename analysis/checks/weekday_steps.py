"""A check of days of the week that are counted from one another: "began on a Thursday. Two days later, on Saturday"."""

from __future__ import annotations

from bisect import bisect_left
from calendar import day_name
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import CONSISTENT, INCONSISTENT, Finding
from analysis.checks.prose import quoted
from analysis.extract.dates.vocabulary import known, number_word
from analysis.extract.records import DateExpression
from analysis.lexicon import words
from analysis.text.tagsets import NOUNS, small_words
from analysis.text.tokens import Token

_WEEK = 7
_NEAR = 3
_AROUND = 8
_SATURDAY = 5
_FURTHEST = 12
_DAYS = small_words("days counted")
_ORDINAL_DAY = 3
_STEPS = {"next": 1, "following": 1, "previous": -1, "preceding": -1}
_LATER = {"later": 1, "after": 1, "on": 1, "afterwards": 1, "earlier": -1, "before": -1}
_TURNS = words("relation_words", "word", kind="turns elsewhere")
_BEGINS = words("relation_words", "word", kind="from this day")


class _Day(NamedTuple):
    """A day whose day of the week is told, or known by its year: its tokens, its sentence, that day from Monday."""

    date: Cited[DateExpression]
    first: int
    last: int
    sentence: int
    weekday: int


def weekday_steps(evidence: Evidence) -> Iterator[Finding]:
    """Find whether days of the week lie as far apart as words between them say.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("The trial began on a Thursday. Two days later, on Sunday, she fell ill."))
    >>> [one.explanation for one in weekday_steps(Evidence(reading.doc, reading.records, {}))]
    ['Two days from a “Thursday” it is a Saturday, not a “Sunday”.']
    """
    days = [day for date in evidence.dates if (day := _day(evidence, date)) is not None]
    for place, day in enumerate(days):
        step = _step_before(evidence, day)
        if (
            step is not None
            and (base := _base(evidence, days[max(0, place - _AROUND) : place], step[1], day)) is not None
        ):
            yield _finding(base, day, step[0])
            continue
        number = _number_of_day(evidence, day)
        start = None if number is None else _start(evidence, days[max(0, place - _AROUND) : place], day)
        if start is not None and number is not None:
            yield from _of_many(start, day, number)


def _day(evidence: Evidence, date: Cited[DateExpression]) -> _Day | None:
    doc, record = evidence.doc, date.record
    first, last = doc.token_at(record.span.start), doc.token_at(record.span.end - 1) + 1
    told = [
        int(word.value) for token in doc.tokens[first:last] if (word := known(token.text)) and word.kind == "weekday"
    ]
    certain = record.kind == "date" and record.resolved_by == "text" and record.earliest == record.latest
    weekday = told[0] if len(told) == 1 else record.earliest.weekday() if certain and record.earliest else None
    if weekday is None or record.rule == "beside" or record.kind != "date" or record.grain != "day" or len(told) > 1:
        return None
    return _Day(date, first, last, doc.sentence_at(record.span.start).i, weekday)


def _step_before(evidence: Evidence, day: _Day) -> tuple[int, int] | None:
    """Return by how many days words right before a day lead to it, and where they begin: "two days later, on Sunday"."""
    tokens = evidence.doc.tokens
    following = tokens[day.last : day.last + 1]
    if following and (following[0].text in ("'s", "’s") or following[0].tag in NOUNS):
        return None
    place = day.first - 1
    while place > 0 and day.first - place <= _NEAR and tokens[place].lower in (",", "on", "a", "(", "–", "—", "-"):
        place -= 1
    if place == day.first - 1 or place < 2 or tokens[place + 1].text not in (",", "(", "–", "—", "-"):
        return None
    if tokens[place].lower in _DAYS and tokens[place - 1].lower in _STEPS:
        return _STEPS[tokens[place - 1].lower], place - 1
    if tokens[place].lower in _LATER and tokens[place - 1].lower in _DAYS:
        number = _number(tokens[place - 2])
        if number is not None and 0 < number <= _FURTHEST:
            return number * _LATER[tokens[place].lower], place - 2
    return None


def _number(token: Token) -> int | None:
    if token.lower in ("a", "the"):
        return 1
    return int(token.text) if token.text.isdecimal() and token.text.isascii() else number_word(token.lower)


def _base(evidence: Evidence, before: Sequence[_Day], first: int, day: _Day) -> _Day | None:
    """Return the only day of its sentence before words, or of the one before, if nothing else is told between."""
    here = [one for one in before if one.sentence == day.sentence and one.last <= first]
    there = [one for one in before if one.sentence == day.sentence - 1]
    base = here[0] if len(here) == 1 else there[0] if not here and len(there) == 1 else None
    if base is None or any(token.lower in _TURNS for token in evidence.doc.tokens[base.last : first]):
        return None
    start, end = base.date.record.span.end, day.date.record.span.start
    dates = evidence.records.dates
    among = dates[bisect_left(dates, start, key=_start_of) : bisect_left(dates, end, key=_start_of)]
    others = [
        one for one in among if one.kind in ("date", "offset") and one.span.end < evidence.doc.tokens[first].start
    ]
    return None if others else base


def _start_of(date: DateExpression) -> int:
    return date.span.start


def _finding(base: _Day, day: _Day, steps: int) -> Finding:
    working = steps > 1 and base.weekday < _SATURDAY and _working_day(base.weekday, steps) == day.weekday
    right = (day.weekday - base.weekday - steps) % _WEEK == 0 or working
    is_one = day_name[(base.weekday + steps) % _WEEK]
    many = f"{_counted(abs(steps))} {'from' if steps > 0 else 'before'}"
    day_of_week = len(base.date.text.split()) == 1
    said = f"{many} {'a ' if day_of_week else ''}{quoted(base.date.text)} it is a {is_one}"
    return _told(base, day, said, right=right)


def _working_day(weekday: int, steps: int) -> int:
    """Return the day of the week so many working days on."""
    while steps > 0:
        weekday = (weekday + 1) % _WEEK
        steps -= weekday < _SATURDAY
    return weekday


def _counted(many: int) -> str:
    numbers = ("", "One day", "Two days", "Three days", "Four days", "Five days", "Six days")
    return numbers[many] if many < len(numbers) else f"{many} days"


def _number_of_day(evidence: Evidence, day: _Day) -> int | None:
    """Return which day of something a day is said to be: "on Monday, its fifth day", "Sunday, the third day of"."""
    tokens = evidence.doc.tokens
    behind = tokens[day.last : day.last + 1 + _ORDINAL_DAY]
    if len(behind) <= _ORDINAL_DAY or behind[0].text != "," or behind[1].lower not in ("the", "its"):
        return None
    word = known(behind[2].text)
    told = word is not None and word.kind == "ordinal" and behind[3].lower == "day"
    return int(word.value) if told and word is not None and 1 < int(word.value) <= _WEEK else None


def _start(evidence: Evidence, before: Sequence[_Day], day: _Day) -> _Day | None:
    """Return the day on which something is said to begin, the only one in the sentences before."""
    near = [one for one in before if day.sentence - one.sentence <= 2]
    begun = [one for one in near if _begins(evidence, one)]
    return begun[0] if len(begun) == 1 else None


def _begins(evidence: Evidence, one: _Day) -> bool:
    first = evidence.doc.sentences[one.sentence].first
    said = " ".join(token.lower for token in evidence.doc.tokens[max(first, one.first - 8) : one.first])
    return any(f" {word} " in f" {said} " for word in _BEGINS)


def _of_many(start: _Day, day: _Day, number: int) -> Iterator[Finding]:
    """Find whether a day is the n-th from a beginning, weekends counted or left out."""
    right = (day.weekday - start.weekday - number + 1) % _WEEK == 0
    if not right and _working_day(start.weekday, number - 1) == day.weekday:
        return
    is_one = day_name[(start.weekday + number - 1) % _WEEK]
    said = f"Day {number} from {quoted(start.date.text)} on is a {is_one}"
    yield _told(start, day, said, right=right)


def _told(base: _Day, day: _Day, said: str, *, right: bool) -> Finding:
    return Finding(
        subject=day.date.text,
        left=base.date.text,
        right=day.date.text,
        verdict=CONSISTENT if right else INCONSISTENT,
        explanation=f"{said}, as is said." if right else f"{said}, not a {quoted(day_name[day.weekday])}.",
        rows=(base.date.row, day.date.row),
    )
