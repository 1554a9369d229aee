"""The shapes that expressions of time take: one regular expression each, tried only where a word or digit hints at it.

A hint is a word of the shape ("ago", "Tuesday", a digit); the expression is tried from a few characters before it on,
so that a long text is gone through once and not once for every shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from analysis.lexicon import rows, words
from analysis.lexicon.patterns import alternatives, lowered

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sep(?:t(?:ember|\.)?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![^\W\d_])"
)
YEAR = r"(?:1[0-9]|2[01])\d\d(?![^\W_])(?![.,:]\d|\s?%|\s?per\s?cent)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![^\W_])(?![.,:]\d|\s?%|\s?per\s?cent)"
_TO = r"\s*(?:[-–—]|to|until|till|through|and)\s*"
_UNIT = r"(?:minute|hour|day|night|week|weekend|month|quarter|year|decade|century)"
_FEW = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\."
_NAMES = r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}"

_DIGIT = "digit"
_MONTHS = "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december"
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays "
    "sundays mon tue tues wed thu thurs thur fri sat sun"
)
_SEASONS = "spring summer autumn fall winter"
_UNITS = "minute hour day night week weekend month quarter year decade century"


class Shape(NamedTuple):
    """A shape of date: its regular expression, the words that hint at it and how far before them it can begin."""

    name: str
    pattern: re.Pattern[str]
    hints: frozenset[str]
    back: int


@cache
def day_shifts() -> dict[str, int]:
    """Return the words that stand for a day by the day of publication, with how many days they are from it."""
    return {row["expression"]: int(row["shift"]) for row in rows("time_words")}


@cache
def shapes() -> tuple[Shape, ...]:
    """Return the shapes of dates, the more telling first."""
    events = alternatives(words("event_nouns", "noun"))
    listed: list[tuple[str, str, str, int]] = [
        (
            "day",
            rf"\b(?P<month>{MONTH})\s+(?P<day>{_DAY})(?:{_TO}(?:(?P<until_month>{MONTH})\s+)?(?P<until>{_DAY}))?"
            rf"(?:,?\s+(?P<year>{YEAR}))?",
            _MONTHS,
            0,
        ),
        (
            "day",
            rf"(?<![\w$€£.,])(?P<day>{_DAY})(?:{_TO}(?P<until>{_DAY}))?(?:\s+of)?\s+(?P<month>{MONTH})(?P<until_month>(?!))?"
            rf"(?:,?\s+(?P<year>{YEAR}))?",
            _DIGIT,
            0,
        ),
        ("month and year", rf"\b(?P<month>{MONTH})(?:,|\s+of)?\s+(?P<year>{YEAR})", _MONTHS, 0),
        ("iso", r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>[0-3]\d)(?!\d)", _DIGIT, 0),
        (
            "slashed",
            r"(?<![\w/.])(?P<first>\d{1,2})([/.])(?P<second>\d{1,2})\2(?P<year>(?:19|20)\d\d)(?![\w/])",
            _DIGIT,
            0,
        ),
        ("season", rf"(?i)\b(?P<season>spring|summer|autumn|fall|winter)(?:\s+of)?,?\s+(?P<year>{YEAR})", _SEASONS, 0),
        (
            "quarter",
            rf"\b(?:Q(?P<digit>[1-4])|(?P<digit2>[1-4])Q|(?:[Tt]he\s+)?(?P<word>first|second|third|fourth)[\s-]quarter)"
            rf"\b(?:(?:\s+of)?\s+(?P<year>{YEAR}))?",
            "quarter q1 q2 q3 q4 1q 2q 3q 4q",
            16,
        ),
        (
            "decade",
            r"(?:(?<![\w$€£,.'’])(?P<long>1[0-9]\d0|20\d0)|(?<=['’])(?P<short>\d0))['’]?s\b",
            _DIGIT,
            0,
        ),
        ("year", rf"(?<![\w$€£¥.,:/#])(?P<year>{YEAR})(?:[-–/](?P<until>\d{{4}}|\d\d)(?![\w%-]))?(?![/])", _DIGIT, 0),
        (
            "stretch",
            rf"(?i)\b(?:the\s+)?(?P<shift>past|last|next|coming|previous)\s+(?P<count>{_FEW}|few|several)\s+(?P<unit>{_UNIT})s?\b",
            "past last next coming previous",
            5,
        ),
        (
            "this, last, next",
            r"(?i)\b(?:earlier\s+|later\s+|early\s+|late\s+)?(?P<shift>this|last|next)\s+"
            r"(?P<unit>week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)\b",
            "this last next",
            9,
        ),
        ("ago", rf"(?i)\b(?P<count>{_FEW})\s+(?P<unit>{_UNIT})s?\s+ago\b", "ago", 24),
        (
            "relative",
            rf"(?i)\b(?:(?:{_FEW}|several|a\s+few|just|only)\s+)?(?:(?:minute|hour|day|week|month|year|moment)s?|shortly)\s+"
            r"(?:before|after)\s+(?!that\b|this\b|it\b)[^\s.,;:!?\"“”()]+(?:\s[^\s.,;:!?\"“”()]+){0,11}",
            "before after",
            26,
        ),
        (
            "event",
            rf"(?i:\b(?:since|during|after|before|following|until|till|from|at))\s+"
            rf"(?P<event>(?:the|[A-Z][\w’'-]+['’]s)\s+(?P<noun>{events})\s+of\s+(?:the\s+)?(?P<of>{_NAMES}))",
            "since during after before following until till from at",
            0,
        ),
        (
            "weekday",
            rf"\b(?:(?P<shift>(?:[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming))\s+)?(?P<weekday>{_WEEKDAY})(?!\w)",
            _WEEKDAYS,
            8,
        ),
        (
            "deictic",
            rf"(?i)\b{alternatives(day_shifts())}\b",
            " ".join(sorted({key.split()[0] for key in day_shifts()})),
            0,
        ),
        ("month", rf"\b{MONTH}", _MONTHS, 0),
    ]
    return tuple(
        Shape(name, re.compile(pattern), frozenset(hints.split()), back) for name, pattern, hints, back in listed
    )


@cache
def _hinted() -> tuple[re.Pattern[str], dict[str, tuple[int, ...]]]:
    by_hint: dict[str, list[int]] = {}
    for rank, shape in enumerate(shapes()):
        for hint in sorted(shape.hints):
            by_hint.setdefault(hint, []).append(rank)
    found = alternatives(hint for hint in by_hint if hint != _DIGIT)
    return re.compile(rf"\b{found}\b|(?<!\d)\d"), {hint: tuple(ranks) for hint, ranks in by_hint.items()}


_CAPITALISED = frozenset(f"{_MONTHS} {_WEEKDAYS}".split())
_FURTHEST = 400


def shaped(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield every match of a shape of date with the rank of the shape; matches may overlap.

    Examples
    --------
    >>> [(shapes()[rank].name, match[0]) for rank, match in shaped("two years ago, on May 3")]
    [('ago', 'two years ago'), ('day', 'May 3'), ('month', 'May')]
    """
    hints, by_hint = _hinted()
    listed, seen = shapes(), set[tuple[int, int]]()
    for hint in hints.finditer(lowered(text)):
        at, word = hint.start(), hint[0]
        if word in _CAPITALISED and not text[at].isupper():
            continue
        for rank in by_hint[word if word in by_hint else _DIGIT]:
            shape, stop = listed[rank], at + _FURTHEST
            if shape.back:
                starts = _word_starts(text, at, shape.back)
                match = next(filter(None, (shape.pattern.match(text, start, stop) for start in starts)), None)
            else:
                match = shape.pattern.match(text, at, stop)
            if match is not None and (rank, match.start()) not in seen:
                seen.add((rank, match.start()))
                yield rank, match


def _word_starts(text: str, at: int, back: int) -> Iterator[int]:
    for start in range(max(0, at - back), at + 1):
        if text[start].isalnum() and (start == 0 or not text[start - 1].isalnum()):
            yield start
