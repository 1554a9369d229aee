"""A check of days against the calendar: that there is such a day, that a day told as "a Monday" is one, "the first Tuesday … the 5th"."""

from __future__ import annotations

from calendar import day_name, monthrange
from collections.abc import Iterator

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import CONSISTENT, INCONSISTENT, Finding
from analysis.checks.prose import quoted
from analysis.extract.dates.vocabulary import known
from analysis.extract.records import DateExpression
from analysis.text.tagsets import NOUNS
from analysis.text.tokens import Token

_WEEK = 7
_LEAP = 2024
_FEW = 6
_IS = (
    ", a",
    ", was a",
    "was a",
    "is a",
    "fell on a",
    ", fell on a",
    "falls on a",
    ", falls on a",
    ", which was a",
    ", which is a",
    ", which fell on a",
    "will be a",
)
_FIRST_YEAR = 1924
_FIXED = ("Christmas", "New Year")


def calendar_days(evidence: Evidence) -> Iterator[Finding]:
    """Find days that no calendar has, and days of the week told behind a day that are not its own.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("The ban came in on 31 June. Christmas Day 2023, a Tuesday, was wet."))
    >>> [one.explanation for one in calendar_days(Evidence(reading.doc, reading.records, {}))]
    ['There is no 31 June.', 'Christmas Day 2023 is a Monday, not a “Tuesday”.']
    """
    for date in evidence.dates:
        if date.record.kind != "date":
            continue
        if _is_impossible(evidence, date):
            yield Finding(
                subject=date.text,
                left=date.text,
                right=None,
                verdict=INCONSISTENT,
                explanation=f"There is no {date.text}.",
                rows=(date.row,),
            )
        yield from _called(evidence, date)
        yield from _nth(evidence, date)


def _tokens(evidence: Evidence, date: Cited[DateExpression]) -> tuple[int, int]:
    doc, span = evidence.doc, date.record.span
    return doc.token_at(span.start), doc.token_at(span.end - 1) + 1


def _is_impossible(evidence: Evidence, date: Cited[DateExpression]) -> bool:
    """Say whether a day has a number that its month does not have: "31 June", "29 February 2023"."""
    if date.record.rule != "day" or date.record.earliest is not None:
        return False
    first, last = _tokens(evidence, date)
    words = [known(token.text) for token in evidence.doc.tokens[first:last]]
    kinds = [word.kind if word is not None else "" for word in words]
    values = {
        word.kind: int(word.value)
        for word in words
        if word is not None and word.kind in ("month", "day", "ordinal", "year")
    }
    plain = kinds.count("month") == 1 and kinds.count("day") + kinds.count("ordinal") == 1 and len(words) <= 4
    if not plain or any(kind not in ("month", "day", "ordinal", "year", "of", "comma", "weekday") for kind in kinds):
        return False
    # "In June 31 people died", "in February 30 came".
    if first and evidence.doc.before(first).lower in ("in", "during", "since"):
        return False
    following = evidence.doc.tokens[last : last + 1]
    if following and (following[0].tag in NOUNS or following[0].tag in ("JJ", "CD", "%")):
        return False
    number = values.get("day", values.get("ordinal", 0))
    return number > monthrange(values.get("year", _LEAP), values["month"])[1]


def _called(evidence: Evidence, date: Cited[DateExpression]) -> Iterator[Finding]:
    """Find whether a day is the day of the week that is told behind it: "Christmas Day 2023, a Monday,"."""
    day, last = date.record.earliest, _tokens(evidence, date)[1]
    if day is None or day != date.record.latest or date.record.resolved_by != "text" or day.year < _FIRST_YEAR:
        return
    # Other holidays are of different days in different countries.
    if date.record.rule == "holiday" and not date.text.startswith(_FIXED):
        return
    behind = evidence.doc.tokens[last : last + _FEW]
    said = " ".join(token.lower for token in behind)
    place = next((k for k, token in enumerate(behind) if _weekday(token) is not None), None)
    if place is None or not any(said.startswith(f"{opening} {behind[place].lower}") for opening in _IS):
        return
    word, following = behind[place], behind[place + 1 : place + 2]
    if following and (following[0].tag in NOUNS or following[0].text in ("'s", "’s")):
        return
    weekday = _weekday(word)
    name, right = day_name[day.weekday()], weekday == day.weekday()
    yield Finding(
        subject=date.text,
        left=word.text,
        right=name,
        verdict=CONSISTENT if right else INCONSISTENT,
        explanation=f"{date.text} is a {name}, {'as is said' if right else f'not a {quoted(word.text)}'}.",
        rows=(date.row,),
    )


def _weekday(token: Token) -> int | None:
    word = known(token.text)
    return int(word.value) if word is not None and word.kind == "weekday" else None


def _nth(evidence: Evidence, date: Cited[DateExpression]) -> Iterator[Finding]:
    """Find whether the n-th such day of a month can have the number told behind it: "the first Tuesday in May, the 12th"."""
    first, last = _tokens(evidence, date)
    tokens = evidence.doc.tokens
    words = [known(token.text) for token in tokens[first:last]]
    place = next((k for k, word in enumerate(words) if word is not None and word.kind == "weekday"), None)
    if place is None or not place or date.record.rule not in ("nth weekday", "month", "weekday", "day"):
        return
    number = words[place - 1]
    if (
        number is None
        or number.kind not in ("ordinal", "shift")
        or not any(word is not None and word.kind in ("month", "unit") for word in words[place:])
    ):
        return
    behind = tokens[last : last + 3]
    if len(behind) < 3 or behind[0].text not in (",", "("):
        return
    following = [word for token in behind[1:] if (word := known(token.text)) is not None and word.kind != "the"]
    month = any(word.kind == "month" for word in following)
    told = next((word for word in following if word.kind == "ordinal" or (month and word.kind == "day")), None)
    if told is None or following[0].kind not in ("ordinal", "day", "month"):
        return
    nth, day = int(number.value), int(told.value)
    lasts = number.kind == "shift"
    if lasts and nth != -1:
        return
    right = day > 28 - _WEEK if lasts else (day - 1) // _WEEK + 1 == nth
    which = (
        f"The days of that name are numbered {_WEEK * nth - 6} to {_WEEK * nth}"
        if not lasts
        else "The last such day of a month is the 22nd or later"
    )
    yield Finding(
        subject=date.text,
        left=date.text,
        right=told.value,
        verdict=CONSISTENT if right else INCONSISTENT,
        explanation=f"{which}, {'as' if right else 'not'} {quoted(f'{day}')}.",
        rows=(date.row,),
    )
