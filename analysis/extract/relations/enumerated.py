"""A number and what it counts, listed behind it: "three counts: fraud, bribery and perjury", "Three people … Ann Lee, 34, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_people
from analysis.extract.relations.nearby import Mention, Passage, ends_with, lead, says, sentence_words, tail, within
from analysis.extract.relations.stated import stated
from analysis.text.tagsets import NAMES

_MOST = 12
_NEXT = 4
_WORD = r"[^\W\d_a-z][\w’'-]*"
_AGED = re.compile(rf"{_WORD}(?: (?:{_WORD}|de|van|von|al|bin))+, \d\d?(?=,|\s+and\b|\s+of\b|\.|;)")
_START = re.compile(rf"{_WORD}(?: {_WORD})+, \d\d?,")
_NAMED_AS = re.compile(rf"(?: [a-z]+){{0,4}} as (?={_WORD}(?: {_WORD})+, \d\d?,)")


def enumerated(passage: Passage) -> Iterator[Relation]:
    """Yield numbers with how many things, or people with their ages, stand in the list behind them."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind not in ("count", "casualties") or figure.unit is None or figure.low != figure.high:
            continue
        if not 2 <= one.value <= _MOST or figure.low != int(one.value):
            continue
        many = _people(passage, one)
        if many is not None:
            roles = (("count", one.place),)
            yield stated(passage, "count", "equal", roles, "count: enumerated", (float(many), float(many)))


def _people(passage: Passage, one: Mention) -> int | None:
    """Return how many people the next sentence begins with, each with an age, if all who are counted must be among them."""
    sentences = passage.doc.sentences
    here = passage.doc.text[one.figure.span.end : sentences[one.sentence].end]
    if (match := _NAMED_AS.match(here)) is not None and is_people(one.figure):
        return len(_AGED.findall(here, match.end()))
    if one.sentence + 1 >= len(sentences) or not is_people(one.figure) or not _is_the_first(passage, one):
        return None
    following = sentences[one.sentence + 1]
    text = passage.doc.text[following.start : following.end]
    if _START.match(text) is None:
        return None
    names = _AGED.findall(text)
    last = text.rfind(names[-1]) if len(names) > 1 else 0
    if len(names) < 2 or " and " not in text[:last][-12:]:
        return None
    if len(names) > one.value:
        return len(names)
    rest = "".join(sentence_words(passage, each.i) for each in sentences[one.sentence : one.sentence + _NEXT])
    return None if says("unnamed", rest) else len(names)


def _is_the_first(passage: Passage, one: Mention) -> bool:
    """Say whether no other people are counted in the sentence of a number."""
    there = [each for each in within(passage, one.sentence, one.sentence) if is_people(each.figure)]
    return there == [one] and not says("including", tail(passage, one))
