"""How long something ran, beside the date when it began and the one when it ended: "opened in 1987, closed in 2024"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.drawn_spans import is_of_another
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.extract.relations.stretches import UNITS, Stretch, between

_SENTENCES = 2
_YEAR = 366
_WORDS = 12
_NEAR = 4
_OPENING = frozenset({"and", "but", ",", ";"})


class _Dated(NamedTuple):
    stretch: Stretch
    said: str


def ran(passage: Passage) -> Iterator[Relation]:
    """Yield spans of days, months or years with what the only two dates around them leave, of a beginning and an end."""
    for one in passage.mentions:
        figure = one.figure
        exact = figure.low == figure.high and figure.change is None and one.value > 1
        if figure.kind != "duration" or figure.unit not in UNITS or not exact or not _lasts(passage, one):
            continue
        ends = _ends(passage, one)
        if ends is None or is_of_another(passage, one, ends):
            continue
        yield from between(one, "age: from beginning to end", ends)


def _lasts(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a span is all the time that what was spoken of went on."""
    before, behind = lead(passage, one), tail(passage, one)
    near = f" {' '.join(before.split()[-_NEAR:])} "
    if says("other span", near) or says("other span", f" {' '.join(behind.split()[:2])} "):
        return False
    if ends_with("after years", before) and not ends_with("lasting verb", before):
        return begins_with("mark", behind) or begins_with("in that state", behind)
    if before.split()[-1:] == ["for"]:
        if one.first - passage.doc.sentences[one.sentence].first <= 2 or says("so that", near):
            return begins_with("one of it", behind)
        return says("one of it", before) or says("have been", near)
    if ends_with("serving", before):
        # "Had spent 12 years looking for".
        return not behind.split()[:1] or not behind.split()[0].endswith("ing")
    if ends_with("lasting verb", before):
        opening = f" {before.replace(',', ' , ').rpartition(' , ')[2].strip()} "
        return begins_with("one of it", opening) or (begins_with("known", opening) and _is_told_long(opening))
    here = f" {' '.join(behind.split()[:3])} "
    own = ends_with("its own", before) and "-" in one.figure.span.of(passage.doc.text) and _is_told_long(here)
    return own or (before.endswith(" of ") and _is_told_long(near))


def _is_told_long(said: str) -> bool:
    return says("long noun", said) or says("lasting noun", said)


def _ends(passage: Passage, one: Mention) -> tuple[Stretch, Stretch] | None:
    """Return the only beginning and the only end around a span, if no other dates are told there."""
    for reach in range(_SENTENCES + 1):
        dated = _dated(passage, one, reach)
        if len(dated) > 2:
            return None
        if len(dated) == 2:
            first, last = sorted(dated, key=lambda each: each.stretch.first)
            told = first.stretch.last < last.stretch.first and _begin_and_end(first.said, last.said)
            return (first.stretch, last.stretch) if told else None
    return None


def _dated(passage: Passage, one: Mention, reach: int) -> list[_Dated]:
    doc = passage.doc
    dated = []
    for index, date in enumerate(passage.dates):
        sentence = doc.sentence_at(date.span.start)
        if abs(sentence.i - one.sentence) > reach or not _is_told(date) or date.span.overlaps(one.figure.span):
            continue
        if date.earliest is None or date.latest is None:
            continue
        said = _said_of(passage, index, sentence.first, sentence.last)
        stretch = Stretch(sentence.i, date.earliest, date.latest)
        dated.append(_Dated(stretch, said))
    return dated


def _begin_and_end(first: str, last: str) -> bool:
    """Say whether words tell of a beginning and an end: "opened" and "closed", "closed" and "reopened"."""
    if says("reopened", last):
        return says("shut", first) or says("set out", first)
    return (says("begun", first) or says("set out", first)) and says("came to an end", last)


def _said_of(passage: Passage, index: int, first: int, last: int) -> str:
    """Return the words of the clause of a date: those before it, or behind it if it opens the clause."""
    doc = passage.doc
    token, end = (doc.token_at(passage.dates[index].span.start), doc.token_at(passage.dates[index].span.end - 1) + 1)
    others = passage.dates[max(0, index - 1) : index + 2]
    before = [doc.token_at(one.span.end - 1) + 1 for one in others if one.span.end <= passage.dates[index].span.start]
    behind = [doc.token_at(one.span.start) for one in others if one.span.start >= passage.dates[index].span.end]
    opens = token - 1 <= first or doc.before(token - 1).lower in _OPENING
    if opens:
        return words_of(passage, end, min([last, end + _WORDS, *behind]))
    return words_of(passage, max([first, token - _WORDS, *before]), token)


def _is_told(date: DateExpression) -> bool:
    """Say whether a date is a day, a month or a year of the calendar."""
    if date.earliest is None or date.latest is None or date.kind not in ("date", "offset"):
        return False
    return (date.latest - date.earliest).days <= _YEAR
