"""A term and its two ends: "bidders have 14 days from 3 May to lodge a claim. The deadline is 17 May"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.nearby import Mention, Passage, dates_within, is_adjective
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.stretches import Stretch, between
from analysis.text.tagsets import NOUNS

_UNITS = frozenset({"day", "week", "month", "year"})
_NEAR, _YEAR = 5, 366


def deadlines(passage: Passage) -> Iterator[Relation]:
    """Yield terms of days, weeks, months or years with what the only two days around them leave, of their beginning and end."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind != "duration" or figure.unit not in _UNITS or figure.low != figure.high:
            continue
        if _is_term(passage, one):
            yield from _to_deadline(passage, one)
        elif _is_running(passage, one):
            yield from _of_term(passage, one)


def _to_deadline(passage: Passage, one: Mention) -> Iterator[Relation]:
    days = sorted(_days(passage, one).items())
    if len(days) == 2 and _is_start(passage, days[0][1]) and _is_deadline(passage, days[1][1]):
        first, last = (Stretch(one.sentence, day, day) for day, _ in days)
        yield from between(one, "age: deadline", (first, last))


def _is_running(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that something runs for so long: "the nine-day festival", "a lease of 25 years", "for three years"."""
    before, behind = lead(passage, one), tail(passage, one)
    if is_adjective(passage, one) or "-" in one.figure.span.of(passage.doc.text):
        told = before.split()[-1:] in (["the"], ["its"], ["their"], ["his"], ["her"])
        return told and says("thing that runs", f" {' '.join(behind.split()[:2])} ")
    near = f" {' '.join(before.split()[-_NEAR:])} "
    return ends_with("running for", before) or (before.endswith(" of ") and says("thing that runs", near))


def _of_term(passage: Passage, one: Mention) -> Iterator[Relation]:
    """Yield how long something runs with the only two dates of its sentence, when it begins and when it ends."""
    doc = passage.doc
    sentence = doc.sentences[one.sentence]
    told = {
        (each.earliest, each.latest): each for each in dates_within(passage, sentence.start, sentence.end)
        if each.kind == "date" and each.earliest is not None
        and each.latest is not None and (each.latest - each.earliest).days <= _YEAR and not each.span.overlaps(one.figure.span)
    }  # fmt: skip
    dates = sorted(told.values(), key=lambda each: each.span.start)
    if len(dates) != 2 or not says("thing that runs", sentence_words(passage, one.sentence)):
        return
    first, last = doc.token_at(dates[0].span.end - 1) + 1, doc.token_at(dates[1].span.start)
    within_them = first <= one.first and one.last <= last
    named = not within_them and any(
        token.tag in NOUNS and not says("time runs out", f" {token.lower} ") for token in doc.tokens[first:last]
    )
    starts, ends = _before(passage, dates[0]), _before(passage, dates[1])
    begun = says("time begins", starts) or says("begun", starts)
    # What has ended may have ended early.
    over = says("time runs out", ends) or ends_with("to the end", ends)
    days = [Stretch(one.sentence, each.earliest, each.latest) for each in dates if each.earliest and each.latest]
    if not named and begun and over and days[0].last < days[1].first:
        yield from between(one, "age: term", (days[0], days[1]))


def _is_term(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that so much time is given for something."""
    before, behind = lead(passage, one), tail(passage, one)
    near = f" {' '.join(before.split()[-_NEAR:])} "
    return says("time is given", near) and begins_with("to do it", behind)


def _days(passage: Passage, one: Mention) -> dict[date, DateExpression]:
    sentences = passage.doc.sentences
    begin, end = sentences[max(0, one.sentence - 1)].start, sentences[min(one.sentence + 1, len(sentences) - 1)].end
    return {
        each.earliest: each for each in dates_within(passage, begin, end)
        if each.kind == "date" and each.grain == "day" and each.earliest is not None and each.earliest == each.latest
    }  # fmt: skip


def _before(passage: Passage, date: DateExpression) -> str:
    token = passage.doc.token_at(date.span.start)
    return words_of(passage, max(passage.doc.sentence_at(date.span.start).first, token - _NEAR), token)


def _is_deadline(passage: Passage, date: DateExpression) -> bool:
    return says("time runs out", _before(passage, date))


def _is_start(passage: Passage, date: DateExpression) -> bool:
    return says("time begins", _before(passage, date))
