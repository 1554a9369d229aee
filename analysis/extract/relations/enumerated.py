"""People who are counted, and then named with their ages: "Three people … Ann Lee, 34, …", "named the dead as Ann Lee, 34, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_people
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import says, sentence_words, tail, words_of

_MOST = 12
_NEXT = 4
_FURTHEST = 2
_SENTENCES = 3
_WORD = r"[^\W\d_a-z][\w’'-]*"
_NAME = rf"{_WORD}(?: (?:{_WORD}|de|van|von|al|bin|der|la))*"
AGED = re.compile(rf"{_NAME}(?:, (?:aged )?\d\d?(?=[,.;]|\s+and\b|\s+of\b)| \(\d\d?\))")
_START = re.compile(rf"{_WORD}(?: {_WORD})+, \d\d?,")
_NAMED_AS = re.compile(rf"(?: [a-z]+){{0,4}} as (?={_WORD}(?: {_WORD})+, \d\d?,)")


def enumerated(passage: Passage) -> Iterator[Relation]:
    """Yield numbers of people with how many are named with their ages behind them."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind not in ("count", "casualties") or figure.unit is None or figure.low != figure.high:
            continue
        if not 2 <= one.value <= _MOST or figure.low != int(one.value):
            continue
        many = _behind(passage, one) or (_named(passage, one) if is_people(figure) else None)
        if many is not None:
            yield bounded(one, "count: enumerated", (float(many), float(many)))


def _behind(passage: Passage, one: Mention) -> int | None:
    """Return how many people the next sentence begins with, each with an age, if all who are counted must be among them."""
    sentences = passage.doc.sentences
    here = passage.doc.text[one.figure.span.end : sentences[one.sentence].end]
    if (match := _NAMED_AS.match(here)) is not None and is_people(one.figure):
        return len(AGED.findall(here, match.end()))
    if one.sentence + 1 >= len(sentences) or not is_people(one.figure) or not _is_the_first(passage, one):
        return None
    following = sentences[one.sentence + 1]
    text = passage.doc.text[following.start : following.end]
    if _START.match(text) is None:
        return None
    names = AGED.findall(text)
    last = text.rfind(names[-1]) if len(names) > 1 else 0
    if len(names) < 2 or " and " not in text[:last][-12:]:
        return None
    if len(names) > one.value:
        return len(names)
    if one.sentence + 2 < len(sentences):
        after = sentences[one.sentence + 2]
        if _START.match(passage.doc.text[after.start : after.end]) is not None:
            # "Ann Lee, 24, and Tom Orr, 26, were jailed for life. Kyle Denny, 22, got".
            return None
    rest = "".join(sentence_words(passage, each.i) for each in sentences[one.sentence : one.sentence + _NEXT])
    return None if says("unnamed", rest) else len(names)


def _is_the_first(passage: Passage, one: Mention) -> bool:
    """Say whether no other people are counted in the sentence of a number."""
    there = [each for each in within(passage, one.sentence, one.sentence) if is_people(each.figure)]
    return there == [one] and not says("including", tail(passage, one))


def _named(passage: Passage, one: Mention) -> int | None:
    """Return how many people are named with their ages where it is said who those are that a number counts."""
    sentences = passage.doc.sentences
    for i in range(one.sentence, min(one.sentence + _SENTENCES, len(sentences))):
        sentence = sentences[i]
        begin = one.last if i == one.sentence else sentence.first
        rest = passage.doc.text[passage.doc.tokens[begin].start : sentence.end] if begin < sentence.last else ""
        first = AGED.search(rest)
        if first is None:
            continue
        said = words_of(passage, begin, passage.doc.token_at(passage.doc.tokens[begin].start + first.start()))
        listed = begin + len(said.split())
        told = [
            each for each in within(passage, one.sentence, i)
            if each.first < listed and each.figure.kind in COUNTS and each.place != one.place
        ]  # fmt: skip
        behind = words_of(passage, listed, sentences[min(i + 1, len(sentences) - 1)].last)
        names = AGED.findall(rest)
        if told or not _names_them(said) or len(names) < 2 or abs(len(names) - one.value) > _FURTHEST:
            return None
        return len(names) if len(names) > one.value or not says("unnamed", behind) else None
    return None


def _names_them(said: str) -> bool:
    """Say whether words lead to the names of those who are counted: "named as", "identified all the arrested as"."""
    return says("names them", said) or (says("naming", said) and said.endswith(" as "))
