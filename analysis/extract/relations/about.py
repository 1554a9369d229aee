"""What the words around a number are about, and whether the sentences with other numbers are about the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.relations.alike import akin_nouns
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import lead, says
from analysis.text.tagsets import NOUNS
from analysis.text.tokens import Token

_STEM, _ENDING = 4, 3
_NEW = frozenset({"a", "an", "another"})


def nouns_between(passage: Passage, first: int, last: int) -> set[str]:
    """Return the nouns, names and years among some tokens, in the singular.

    Without those that stand for any amount, "the rate", and those of so long ago, "a year earlier".
    """
    tokens = passage.doc.tokens[first:last]
    offsets = [one.span for one in passage.dates if one.kind == "offset"] if tokens else []
    return {
        singular(token.lower)
        for token in tokens
        if not any(span.start <= token.start < span.end for span in offsets)
        and (
            (token.tag in NOUNS and token.is_word and not _is_any_amount(singular(token.lower)))
            or (token.text.isdecimal() and len(token.text) == 4)
        )
    }


def _is_any_amount(noun: str) -> bool:
    return any(says(kind, f" {noun} ") for kind in ("any amount", "growth", "abstract span", "that thing"))


def untold(passage: Passage, nouns: set[str], first: int, last: int) -> set[str]:
    """Return those of some nouns that no word among some tokens is, nor a noun for the same."""
    if not nouns:
        return set()
    said = {singular(token.lower) for token in passage.doc.tokens[first:last] if token.is_word}
    return {noun for noun in nouns if not any(_are_one(noun, word) for word in said)}


def unnamed(passage: Passage, nouns: set[str], first: int, last: int) -> set[str]:
    """Return those of some nouns that no word among some tokens is, nor one of its stem: thefts are no burglaries."""
    said = {singular(token.lower) for token in passage.doc.tokens[first:last] if token.is_word}
    return {noun for noun in nouns if not any(are_of_one_stem(noun, word) for word in said)}


def _are_one(one: str, other: str) -> bool:
    """Say whether two nouns are one, or of one stem, or for the same: "brewery" and "brewing", "match" and "game"."""
    return are_of_one_stem(one, other) or (akin_nouns(one, other) and not is_person(one))


def are_of_one_stem(one: str, other: str) -> bool:
    """Say whether two words are one, or of one stem: "brewery" and "brewing"."""
    shorter, longer = sorted((one, other), key=len)
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))) >= max(
        _STEM, len(shorter) - _ENDING
    )
    within = len(shorter) > _STEM and shorter in longer
    return one == other or stem or within


def is_by_another(passage: Passage, last: int, first: int) -> bool:
    """Say whether what ends at a token is done by somebody of whom nothing was told from `first` on: "run by one family for"."""
    tokens = passage.doc.tokens
    begin = clause_begin(passage, passage.doc.sentence_at(tokens[last].start).first, last)
    agents = [i for i in range(begin + 1, last) if tokens[i].lower == "by" and tokens[i - 1].tag == "VBN"]
    named = {singular(token.lower) for token in tokens[agents[-1] : last] if token.tag in NOUNS} if agents else set()
    return bool(named) and bool(untold(passage, named, first, agents[-1]))


def is_brought_by_another(passage: Passage, one: Mention) -> bool:
    """Say whether a thing that is new brings in an amount, or one that others are added to does.

    "350 cakes at $4 apiece. Together with a raffle that made $1,800", "A sponsored swim made £1,900".
    """
    doc = passage.doc
    verbs = doc.verbs_in(doc.sentences[one.sentence].first, one.first)
    clause = verbs[-1] if verbs else None
    named = (clause.antecedent or clause.phrase) if clause is not None and not clause.group.passive else None
    new = named is not None and doc.tokens[named.first].lower in _NEW and not is_person(doc.tokens[named.head].lower)
    whole = named is not None and doc.after(named.last - 1).lower == "of"
    return (new and not whole) or says("added to these", lead(passage, one))


def clause_begin(passage: Passage, first: int, last: int) -> int:
    """Return where the clause begins that ends at a token: behind the last mark or word that opens one."""
    tokens = passage.doc.tokens
    opens = (i for i in range(last - 1, first - 1, -1) if not _goes_on(tokens[i].text) or _opens(tokens, i, first))
    return next((i + 1 for i in opens), first)


def _opens(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Say whether a token is "that" behind a verb: "said that", but not "the talks that"."""
    return tokens[i].lower == "that" and i > first and tokens[i - 1].tag not in NOUNS


def clause_end(passage: Passage, first: int, last: int) -> int:
    """Return where the clause ends that begins at a token: before the first mark."""
    tokens = passage.doc.tokens
    return next((i for i in range(first, last) if not _goes_on(tokens[i].text)), last)


def _goes_on(text: str) -> bool:
    return text[0].isalnum() or text in ("’s", "'s", "-", "$", "£", "€", "%", "'", "’")
