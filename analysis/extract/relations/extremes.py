"""The most or the least since a time, beside levels of later times: "6.1 per cent, its highest since 2013. In 2019 it was 6.8"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.alike import is_level, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.readings import stated
from analysis.lexicon import words

_SUPERLATIVE = 5
_BESIDE = 6
_AHEAD = 2
_OPPOSITE = {"more": "less", "less": "more"}


def extremes(passage: Passage) -> Iterator[Relation]:
    """Yield levels that are the most or the least since a time, with those of other times that are told behind them."""
    for since in passage.dates:
        told = _extreme(passage, since)
        if told is None:
            continue
        first, sense = told
        sentence = first.sentence
        for other in within(passage, sentence, min(sentence + _AHEAD, len(passage.doc.sentences) - 1)):
            then = _date_of(passage, other, since)
            if other.place == first.place or then is None or not _is_alike(first, other):
                continue
            way = sense if _is_after(then, since) else _OPPOSITE[sense] if _is_of(then, since) else None
            if way is not None:
                yield stated(passage, "order: since", (("left", first.place), ("right", other.place)), way)


@cache
def _senses() -> dict[str, str]:
    return {word: sense for sense in _OPPOSITE for word in words("relation_words", "word", kind=f"superlative {sense}")}


def _extreme(passage: Passage, since: DateExpression) -> tuple[Mention, str] | None:
    """Return the level that is said to be the most or the least since a time, and which of the two."""
    doc = passage.doc
    k = doc.token_at(since.span.start)
    sentence = doc.sentence_at(since.span.start)
    if k <= sentence.first or doc.tokens[k - 1].lower != "since" or since.earliest is None:
        return None
    near = range(max(sentence.first, k - 1 - _SUPERLATIVE), k - 1)
    found = next((i for i in reversed(near) if doc.tokens[i].lower in _senses()), None)
    if found is None:
        return None
    there = [one for one in within(passage, sentence.i, sentence.i) if is_level(one.figure)]
    before = [one for one in there if one.last <= found and found - one.last <= _BESIDE]
    return (before[-1], _senses()[doc.tokens[found].lower]) if before else None


def _is_alike(first: Mention, other: Mention) -> bool:
    """Say whether two levels are of one unit, and of one measure as far as that is told."""
    measures = {first.figure.measure, other.figure.measure}
    level = is_level(other.figure) and other.figure.unit == first.figure.unit
    return level and of_one_kind(first.figure, other.figure) and (None in measures or len(measures) == 1)


def _date_of(passage: Passage, other: Mention, since: DateExpression) -> DateExpression | None:
    """Return of when a level is: its own date, or the only one of its sentence."""
    if other.figure.date is not None:
        return passage.dates[other.figure.date]
    there = passage.doc.sentences[other.sentence]
    told = [one for one in passage.dates if there.start <= one.span.start < there.end and one.span != since.span]
    return told[0] if len(told) == 1 else None


def _is_after(then: DateExpression, since: DateExpression) -> bool:
    return None not in (then.earliest, since.latest) and bool(
        then.earliest and since.latest and then.earliest > since.latest
    )


def _is_of(then: DateExpression, since: DateExpression) -> bool:
    same = then.earliest is not None and (then.earliest, then.latest) == (since.earliest, since.latest)
    return same and then.span != since.span
