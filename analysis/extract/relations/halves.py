"""More or less than half, in words, beside a part and its whole: "27 of the 45, fewer than half", "That is a majority"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_share
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.operands import parts_of
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import says, words_of
from analysis.lexicon import words

_BOUNDS = {"more than half": (50.0, None), "less than half": (None, 50.0)}
_CLOSING = frozenset({",", ".", ";", "–", "—", ")"})
_OPENING = frozenset({",", ":", "–", "—", "("})
_FEW_WORDS = 6
_LONG = 14
_LONGEST = 5
Bounds = tuple[float | None, float | None]


class _Told(NamedTuple):
    """A part and its whole, or the share that both are read as; where they begin and end, as tokens."""

    roles: tuple[tuple[str, int], ...]
    sentence: int
    first: int
    last: int


def halves(passage: Passage) -> Iterator[Relation]:
    """Yield parts and wholes that words beside them say are more, or less, than half."""
    for told in _told(passage):
        bounds = _before(passage, told) or _behind(passage, told) or _in_the_next(passage, told)
        if bounds is not None:
            sense = "less" if bounds[0] is None else "more"
            yield stated(passage, "share: half in words", told.roles, sense, bounds)


def _told(passage: Passage) -> Iterator[_Told]:
    """Yield what is told as a part of a whole, where nothing else in its sentence is."""
    for sentence in sorted({one.sentence for one in passage.mentions}):
        there = within(passage, sentence, sentence)
        links = [link for link in parts_of(passage, sentence - 1, sentence) if link.part.sentence == sentence]
        if len(links) == 1 and all(one.figure.low == one.figure.high for one in links[0]):
            here = [one for one in links[0] if one.sentence == sentence]
            if not [one for one in there if one not in links[0] and not is_share(one.figure)]:
                roles = (("part", links[0].part.place), ("whole", links[0].whole.place))
                yield _Told(roles, sentence, min(one.first for one in here), max(one.last for one in here))
        read = [one for one in there if _is_so_many_of(passage, one)]
        if not links and len(read) == 1:
            yield _Told((("share", read[0].place),), sentence, read[0].first, read[0].last)


def _is_so_many_of(passage: Passage, one: Mention) -> bool:
    """Say whether a share is told as a number out of another: "18 out of 45"."""
    said = words_of(passage, one.first, one.last)
    return (
        is_share(one.figure) and one.figure.low == one.figure.high and " out of " in said and not says("to one", said)
    )


@cache
def _phrases() -> tuple[tuple[tuple[str, ...], Bounds], ...]:
    """Return the phrases for more or less than half, in words, with their bounds."""
    told = (
        (tuple(phrase.split()), bounds)
        for kind, bounds in _BOUNDS.items()
        for phrase in words("relation_words", "word", kind=kind)
    )
    return tuple(sorted(told, key=lambda one: -len(one[0])))


def _phrase_at(passage: Passage, first: int, last: int) -> tuple[int, Bounds] | None:
    """Return where a phrase for more or less than half ends that begins at a token, and its bounds."""
    said = tuple(token.lower for token in passage.doc.tokens[first : min(last, first + _LONGEST)])
    return next(((first + len(one), bounds) for one, bounds in _phrases() if said[: len(one)] == one), None)


def _behind(passage: Passage, told: _Told) -> Bounds | None:
    """Return the bounds that words behind a part and a whole give, between marks: ", fewer than half,"."""
    tokens, last = passage.doc.tokens, passage.doc.sentences[told.sentence].last
    for mark in range(told.last, min(last, told.last + _LONG)):
        if tokens[mark].text not in _OPENING:
            continue
        opening = mark + 1
        for phrase in sorted(words("relation_words", "word", kind="or that is"), key=len, reverse=True):
            if words_of(passage, opening, opening + len(phrase.split())) == f" {phrase} ":
                opening += len(phrase.split())
                break
        found = _phrase_at(passage, opening, last)
        if found is not None:
            return found[1] if _ends(passage, found[0], last) else None
    return None


def _ends(passage: Passage, place: int, last: int) -> bool:
    """Say whether a mark stands at a token, or behind "of them" there."""
    tokens = passage.doc.tokens
    if words_of(passage, place, place + 2) in (" of them ", " of those "):
        place += 2
    return place >= last or tokens[place].text in _CLOSING


def _in_the_next(passage: Passage, told: _Told) -> Bounds | None:
    """Return the bounds that the next sentence gives: "That is a majority.", "In other words, fewer than half were"."""
    following = passage.doc.sentences[told.sentence + 1 : told.sentence + 2]
    if not following or any(not is_share(one.figure) for one in within(passage, following[0].i, following[0].i)):
        return None
    first, last = following[0].first, following[0].last
    for kind in ("half that is", "half in other words"):
        for phrase in words("relation_words", "word", kind=kind):
            opening = first + len(phrase.split())
            found = _phrase_at(passage, opening, last) if words_of(passage, first, opening) == f" {phrase} " else None
            if found is not None and (_ends(passage, found[0], last) or kind == "half in other words"):
                return found[1]
    return None


def _before(passage: Passage, told: _Told) -> Bounds | None:
    """Return the bounds of what the sentence begins with: "Most of the complaints were upheld: 18 of 45"."""
    sentence = passage.doc.sentences[told.sentence]
    found = _phrase_at(passage, sentence.first, sentence.last)
    if found is None or told.first - sentence.first > _LONG or passage.doc.before(told.first).text not in _OPENING:
        return None
    between = words_of(passage, found[0], told.first - 1)
    closed = _ends(passage, told.last, sentence.last) or told.last - told.first > _FEW_WORDS
    plain = between.startswith(" of ") and not says("clause joiner", between) and "," not in between
    others = says("still others", words_of(passage, found[0], sentence.last))
    return found[1] if plain and closed and not others else None
