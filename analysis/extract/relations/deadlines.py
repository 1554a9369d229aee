"""A term and its two ends: "bidders have 14 days from 3 May to lodge a claim. The deadline is 17 May"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import begins_with, lead, says, tail, words_of
from analysis.extract.relations.spans import Stretch, between

_UNITS = frozenset({"day", "week", "month"})
_NEAR = 5


def deadlines(passage: Passage) -> Iterator[Relation]:
    """Yield terms of days, weeks or months with what the only two days around them leave, the later of which is the deadline."""
    for one in passage.mentions:
        figure = one.figure
        if (
            figure.kind != "duration"
            or figure.unit not in _UNITS
            or figure.low != figure.high
            or not _is_term(passage, one)
        ):
            continue
        days = _days(passage, one)
        if len(days) != 2:
            continue
        first, last = sorted(days, key=lambda each: each.earliest or each.span.start)
        if _is_deadline(passage, last) and _is_start(passage, first) and first.earliest and last.earliest:
            ends = (
                Stretch(one.sentence, first.earliest, first.earliest),
                Stretch(one.sentence, last.earliest, last.earliest),
            )
            yield from between(one, "age: deadline", ends)


def _is_term(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that so much time is given for something."""
    before, behind = lead(passage, one), tail(passage, one)
    near = f" {' '.join(before.split()[-_NEAR:])} "
    return says("time is given", near) and begins_with("to do it", behind)


def _days(passage: Passage, one: Mention) -> list[DateExpression]:
    doc = passage.doc
    told = {
        each.earliest: each for each in passage.dates
        if each.kind == "date" and each.grain == "day" and each.earliest is not None and each.earliest == each.latest
        and abs(doc.sentence_at(each.span.start).i - one.sentence) <= 1
    }  # fmt: skip
    return list(told.values())


def _before(passage: Passage, date: DateExpression) -> str:
    token = passage.doc.token_at(date.span.start)
    return words_of(passage, max(passage.doc.sentence_at(date.span.start).first, token - _NEAR), token)


def _is_deadline(passage: Passage, date: DateExpression) -> bool:
    return says("time runs out", _before(passage, date))


def _is_start(passage: Passage, date: DateExpression) -> bool:
    return says("time begins", _before(passage, date))
