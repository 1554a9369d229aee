"""How long it is from one date to the next, which is named beside it: "the dam burst on 14 May … three days earlier, on 11 May"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from analysis.extract.dates.steps import moved
from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import begins_with, says, tail, words_of
from analysis.extract.relations.spans import FURTHEST, Stretch, apart

_UNITS = {"day": 1.0, "week": 1.0, "month": 1.0, "year": 1.0, "decade": 10.0, "century": 100.0}
_YEAR = 366
_BESIDE = 4
_JOINS = frozenset(
    {",", "in", "on", "by", "at", "(", "–", "—", "-", "early", "late", "mid", "the", "of", "and", "from"}
)


class _Date(NamedTuple):
    """A date of the calendar: its tokens, its sentence, its days, whether the text tells its year."""

    first: int
    last: int
    when: Stretch
    certain: bool


def dated_steps(passage: Passage) -> Iterator[Relation]:
    """Yield spans with how far the date beside them is from the date told before; below nothing if it lies the other way."""
    dates: list[_Date] | None = None
    for one in passage.mentions:
        figure = one.figure
        if figure.kind != "duration" or figure.unit not in _UNITS or figure.low != figure.high:
            continue
        way = _way(passage, one)
        if not way:
            continue
        dates = _dates(passage) if dates is None else dates
        ends = _ends(passage, one, dates)
        if ends is not None:
            yield from _step(one, ends, way)


def _way(passage: Passage, one: Mention) -> int:
    """Return 1 if a span leads to what was later, -1 to what was earlier; 0 if it leads nowhere."""
    behind = tail(passage, one)
    if begins_with("later on", behind) or begins_with("stepping on", behind):
        return 1
    return -1 if begins_with("stepping back", behind) else 0


def _dates(passage: Passage) -> list[_Date]:
    doc = passage.doc
    return [
        _Date(
            doc.token_at(one.span.start),
            doc.token_at(one.span.end - 1) + 1,
            Stretch(doc.sentence_at(one.span.start).i, one.earliest, one.latest),
            one.resolved_by == "text" and any(len(each) == 4 for each in _numbers(passage, one)),
        )
        for one in passage.dates
        if one.earliest is not None and one.latest is not None and _is_told(one)
    ]


def _is_told(one: DateExpression) -> bool:
    told = one.earliest is not None and one.latest is not None and (one.latest - one.earliest).days <= _YEAR
    return told and one.kind == "date" and one.rule not in ("beside", "the period", "compared", "deictic")


def _numbers(passage: Passage, one: DateExpression) -> list[str]:
    return [token.text for token in passage.doc.tokens_in(one.span) if token.text.isdecimal()]


def _ends(passage: Passage, one: Mention, dates: list[_Date]) -> tuple[_Date, _Date] | None:
    """Return the date told before a span and the one that it leads to, if both are plain."""
    doc = passage.doc
    behind = [each for each in dates if one.last < each.first <= one.last + _BESIDE]
    target = behind[0] if behind and _joins(passage, one.last + 1, behind[0].first) else None
    before = one.first
    if target is None:
        # "In 2022, 110 years on, two cubs were filmed".
        led = [each for each in dates if each.last == one.first - 1 and doc.tokens[each.last].text == ","]
        closed = doc.tokens[min(one.last + 1, len(doc.tokens) - 1)].text == ","
        if not led or not closed:
            return None
        target, before = led[0], led[0].first
    known = [each for each in dates if each.last <= before]
    here = [each for each in known if each.when.sentence == one.sentence]
    there = [each for each in known if each.when.sentence == one.sentence - 1]
    base = here[-1] if here else there[0] if len(there) == 1 else None
    if base is None or len(here) > 1 or says("turns elsewhere", words_of(passage, base.last, before)):
        return None
    return base, target


def _joins(passage: Passage, first: int, last: int) -> bool:
    return all(token.lower in _JOINS for token in passage.doc.tokens[first:last])


def _step(one: Mention, ends: tuple[_Date, _Date], way: int) -> list[Relation]:
    base, target = ends
    first, second = (base.when, target.when) if way > 0 else (target.when, base.when)
    unit, scale = one.figure.unit or "", _UNITS[one.figure.unit or ""]
    fine = "year" if scale > 1 else unit
    if fine in ("day", "week") and any(each.first != each.last for each in (first, second)):
        return []
    low, high = _apart(first, second, fine)
    if not (base.certain and target.certain):
        # A day without a year may be of the next.
        turned = _apart(first, _a_year_on(second), fine)
        if turned[0] <= one.value * scale <= turned[1]:
            low, high = turned
    low, high = low / scale, high / scale
    if low <= one.value <= high:
        return [bounded(one, "age: to the next date", (low, high))]
    middle = (low + high) / 2
    # What lies as far the other way is as wrong as what is off by a digit; anything else is counted from elsewhere.
    off = min(abs(one.value - abs(each)) for each in (low, high))
    near = off <= FURTHEST * max(one.value, abs(middle)) if middle > 0 else off <= 1
    return [bounded(one, "age: to the next date", (low, high))] if near else []


def _a_year_on(one: Stretch) -> Stretch:
    first, last = moved(one.first, "year", 1), moved(one.last, "year", 1)
    return one if first is None or last is None else Stretch(one.sentence, first, last)


def _apart(first: Stretch, second: Stretch, unit: str) -> tuple[float, float]:
    if second.first >= first.first:
        return apart(first, second, unit)
    low, high = apart(second, first, unit)
    return -high, -low
