"""How many years it has been since a date: "the first since 1998 and the first in 26 years", "28 years since it closed in 1996"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.nearby import Mention, Passage, dates_within
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.extract.relations.stretches import Stretch, between
from analysis.text.tagsets import AUXILIARIES, VERBS
from analysis.text.wordforms import lemma

_UNITS = frozenset({"year", "decade", "century"})
_YEAR = 366
_NEAR = 14


def since(passage: Passage) -> Iterator[Relation]:
    """Yield years since a date with how far that is from the only other date of the sentence, or from publication."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind != "duration" or figure.unit not in _UNITS or figure.low != figure.high or one.value < 2:
            continue
        begun = _since_when(passage, one)
        end = None if begun is None else _until_when(passage, one, begun)
        if begun is not None and end is not None and begun.last < end.first:
            yield from between(one, "age: since", (begun, end))


def _dates(passage: Passage, one: Mention) -> list[DateExpression]:
    sentence = passage.doc.sentences[one.sentence]
    return [
        each for each in dates_within(passage, sentence.start, sentence.end)
        if each.kind == "date" and not each.span.overlaps(one.figure.span)
        and each.earliest is not None and each.latest is not None and (each.latest - each.earliest).days <= _YEAR
    ]  # fmt: skip


def _since_when(passage: Passage, one: Mention) -> Stretch | None:
    """Return the only date that a number of years is counted from."""
    doc = passage.doc
    behind = tail(passage, one)
    if begins_with("since", behind) or _is_after(passage, one):
        ahead = [each for each in _dates(passage, one) if each.span.start >= one.figure.span.end]
        return _stretch(one, ahead[0]) if ahead and doc.token_at(ahead[0].span.start) - one.last <= _NEAR else None
    if not ends_with("first in", lead(passage, one)):
        return None
    told = [each for each in _dates(passage, one) if doc.before(doc.token_at(each.span.start)).lower == "since"]
    if len(told) != 1:
        return None
    first, last = doc.token_at(told[0].span.start), doc.token_at(told[0].span.end - 1) + 1
    between_them = doc.tokens[last : one.first] if last <= one.first else doc.tokens[one.last : first]
    # "The worst floods since 1998 left the town dark for the first time in 12 years".
    apart = len(between_them) > _NEAR or any(token.tag in VERBS for token in between_them)
    return None if apart else _stretch(one, told[0])


def _is_after(passage: Passage, one: Mention) -> bool:
    """Say whether a number of years is counted from what one verb at most tells: "three years after the storm of May 2018"."""
    doc = passage.doc
    ahead = [each for each in _dates(passage, one) if each.span.start >= one.figure.span.end]
    before = [each for each in _dates(passage, one) if each.span.end <= one.figure.span.start]
    if not tail(passage, one).startswith(" after ") or len(ahead) != 1 or len(before) != 1:
        return False
    tokens = doc.tokens[one.last : doc.token_at(ahead[0].span.start)]
    told = [token for token in tokens if token.tag in VERBS and lemma(token.lower) not in AUXILIARIES]
    turned = any(token.lower in ("who", "that", "which", "where", "he", "she", "they", ",") for token in tokens)
    closed = passage.doc.before(one.first).text == ","
    return closed and len(told) <= 1 and len(tokens) <= _NEAR - 4 and not turned


def _stretch(one: Mention, date: DateExpression) -> Stretch | None:
    return None if date.earliest is None or date.latest is None else Stretch(one.sentence, date.earliest, date.latest)


def _until_when(passage: Passage, one: Mention, begun: Stretch) -> Stretch | None:
    """Return the only other date of a sentence that is told with its year, or the day of publication."""
    text = passage.doc.text
    others = [
        each for each in _dates(passage, one)
        if (each.earliest, each.latest) != begun[1:] and any(letter.isdecimal() for letter in each.span.of(text))
    ]  # fmt: skip
    published = passage.doc.article.published
    if len(others) > 1:
        return None
    if others:
        return _stretch(one, others[0])
    told_now = begins_with("since", tail(passage, one)) and says("it is so long", sentence_words(passage, one.sentence))
    now = told_now or ends_with("first in", lead(passage, one))
    return None if published is None or not now else Stretch(one.sentence, published, published)
