"""A number and the list of what it counts, behind "are", or in the next sentence: "The four novels are", "On it are", "X, Y and Z met"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_people
from analysis.extract.relations.listed_things import FEWEST, how_many, is_of_list
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.rosters import can_be_counted, counted
from analysis.extract.relations.said import lead, says, sentence_words, words_of
from analysis.lexicon import words
from analysis.text.chunks import FINITE_VERB
from analysis.text.tagsets import FINITE
from analysis.text.tokens import Sentence, Token

_ARE = frozenset({"are", "were"})
_QUOTES = frozenset({"“", "‘", '"'})
_DASHES = frozenset({"—", "–", "--"})
_FURTHEST = 2
_OPENING = 7
_SHORT = 4
_PREDICATE = 6
_ARTICLES = frozenset({"a", "an", "the", "one"})
_LINKS = ("before a court", "signing", "meeting")


def counted_lists(passage: Passage) -> Iterator[Relation]:
    """Yield numbers with how many things the list has that is told of them."""
    for one in passage.mentions:
        if not can_be_counted(passage, one) or is_adjective(passage, one):
            continue
        many = _behind_are(passage, one)
        following = passage.doc.sentences[one.sentence + 1 : one.sentence + 2]
        if many is None and following and not following[0].heading and _is_the_only(passage, one):
            many = _in_the_next(passage, one, following[0])
        if many is not None and abs(one.value - many) <= _FURTHEST:
            yield counted(passage, one, many)


def _is_the_only(passage: Passage, one: Mention) -> bool:
    """Say whether no other number of its sentence can be of a list."""
    there = within(passage, one.sentence, one.sentence)
    return [each for each in there if can_be_counted(passage, each)] == [one]


def _behind_are(passage: Passage, one: Mention) -> int | None:
    """Return how many are listed behind "the four novels are"."""
    doc = passage.doc
    sentence = doc.sentences[one.sentence]
    place = doc.chunk_at(one.first)
    known = lead(passage, one) in (" the ", " all ", " its ", " their ", " her ", " his ")
    verb = doc.chunks[place + 1] if known and place + 1 < len(doc.chunks) else None
    if verb is None or verb.kind != FINITE_VERB or verb.last - verb.first != 1:
        return None
    if doc.tokens[verb.first].lower not in _ARE:
        return None
    first = doc.tokens[min(verb.last, len(doc.tokens) - 1)]
    # "The four are farmers and traders": of what sort, not which.
    if not (first.text[:1].isupper() or first.text in _QUOTES or first.lower in _ARTICLES):
        return None
    many = _how_many(passage, verb.last, sentence.last)
    return many if many is not None and many > FEWEST else None


def _how_many(passage: Passage, begin: int, end: int) -> int | None:
    """Return how many things some tokens list, if they are all that there are."""
    said = words_of(passage, begin, end)
    return (
        None
        if says("list left open", said) or says("still others", said)
        else how_many(_without_host(passage.doc.tokens[begin:end]))
    )


def _without_host(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return a list of names without the noun that they are joined to: "the ministers of Arda, Selm and Ruan"."""
    ofs = [k for k, token in enumerate(tokens[:_SHORT]) if token.lower == "of"]
    plural = bool(ofs) and ofs[0] > 0 and tokens[ofs[0] - 1].tag == "NNS"
    return tokens[ofs[0] + 1 :] if plural and tokens[0].lower == "the" else tokens


def _in_the_next(passage: Passage, one: Mention, following: Sentence) -> int | None:
    """Return how many things the next sentence lists of what a number counts."""
    numbers = [each for each in within(passage, following.i, following.i) if can_be_counted(passage, each)]
    if numbers or says("list left open", sentence_words(passage, one.sentence)):
        return None
    for told in (
        _behind_turned(passage, sentence_words(passage, one.sentence), following),
        _set_apart(passage, one, following),
    ):
        if told is not None:
            return told
    return _as_subject(passage, one, following)


def _behind_turned(passage: Passage, before: str, following: Sentence) -> int | None:
    """Return how many are listed behind "On it are", "Gone are", "Around the table were"."""
    tokens = passage.doc.tokens
    verb = next(
        (k for k in range(following.first, min(following.last, following.first + _OPENING)) if tokens[k].tag in FINITE),
        None,
    )
    if verb is None or verb == following.first or tokens[verb].lower not in _ARE:
        return None
    opening = words_of(passage, following.first, verb)
    met = opening in _openings("met there") and says("meeting", before)
    if not (met or opening in _openings("listed there")) or passage.doc.after(verb).tag in ("VBN", "VBG", "JJ", "RB"):
        return None
    return _how_many(passage, verb + 1, following.last)


def _openings(kind: str) -> frozenset[str]:
    return frozenset(f" {phrase} " for phrase in words("relation_words", "word", kind=kind))


def _set_apart(passage: Passage, one: Mention, following: Sentence) -> int | None:
    """Return how many are listed between dashes behind those who are counted: "The accused – A, B and C – said"."""
    tokens = passage.doc.tokens
    mark = next(
        (k for k in range(following.first, min(following.last, following.first + _SHORT)) if tokens[k].text in _DASHES),
        None,
    )
    if mark is None or tokens[following.first].lower != "the" or mark - following.first < FEWEST:
        return None
    noun = singular(passage.doc.before(mark).lower)
    known = noun == (one.figure.unit or "").rpartition(" ")[2] or (
        is_people(one.figure) and says("before a court", f" {noun} ")
    )
    closing = next((k for k in range(mark + 1, following.last) if tokens[k].text in _DASHES), None)
    return None if not known or closing is None else _how_many(passage, mark + 1, closing)


def _as_subject(passage: Passage, one: Mention, following: Sentence) -> int | None:
    """Return how many names a sentence begins with that goes on with what the counted did, if they are more."""
    tokens = passage.doc.tokens
    said = sentence_words(passage, one.sentence), sentence_words(passage, following.i)
    if any(says("not of these", each) for each in said) or says("list left open", said[1]):
        return None
    names = list(takewhile(is_of_list, tokens[following.first : following.last]))
    end = following.first + len(names)
    if end >= following.last or tokens[end].tag not in FINITE:
        return None
    predicate = words_of(passage, end, min(following.last, end + _PREDICATE))
    linked = any(says(kind, said[0]) and says(kind, predicate) for kind in _LINKS)
    many = how_many(names) if linked else None
    return many if many is not None and many > one.value else None
