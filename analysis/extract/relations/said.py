"""The words around a figure, and of which kinds of ``relation_words.csv`` they are."""

from __future__ import annotations

from functools import cache, lru_cache

from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.lexicon import words
from analysis.text.tagsets import AUXILIARIES, NOUNS
from analysis.text.wordforms import lemma

# The same words are asked for by many mechanisms.
_KEPT = 4096
_LIGHT = frozenset({"be", "have", "do"})


def lead(passage: Passage, mention: Mention) -> str:
    """Return the words of the sentence before a figure, from the figure before it on; a space at both ends."""
    known = passage.leads.get(mention.first)
    if known is None:
        first = passage.doc.sentences[mention.sentence].first
        around = within(passage, mention.sentence, mention.sentence)
        before = [one.last for one in around if first <= one.first < mention.first]
        known = passage.leads[mention.first] = words_of(passage, max([first, *before]), mention.first)
    return known


def tail(passage: Passage, mention: Mention) -> str:
    """Return the words of the sentence behind a figure, up to the figure behind it; a space at both ends."""
    known = passage.tails.get(mention.last)
    if known is None:
        last = passage.doc.sentences[mention.sentence].last
        around = within(passage, mention.sentence, mention.sentence)
        behind = [one.first for one in around if mention.last <= one.first < last]
        known = passage.tails[mention.last] = words_of(passage, mention.last, min([last, *behind]))
    return known


def sentence_words(passage: Passage, sentence: int) -> str:
    """Return the words of a sentence; a space at both ends."""
    known = passage.said.get(sentence)
    if known is None:
        told = passage.doc.sentences[sentence]
        known = passage.said[sentence] = words_of(passage, told.first, told.last)
    return known


def words_of(passage: Passage, first: int, last: int) -> str:
    """Return the words of some tokens in small letters; a space at both ends."""
    return f" {' '.join([token.lower for token in passage.doc.tokens[first:last]])} "


@lru_cache(maxsize=_KEPT)
def says(kind: str, said: str) -> bool:
    """Say whether words of a kind of ``relation_words.csv`` are among others."""
    return any(map(said.__contains__, _of_kind(kind)))


def ends_with(kind: str, said: str) -> bool:
    """Say whether the last words are of a kind."""
    return said.endswith(_of_kind(kind))


def begins_with(kind: str, said: str) -> bool:
    """Say whether the first words are of a kind."""
    return said.startswith(_of_kind(kind))


@cache
def _of_kind(kind: str) -> tuple[str, ...]:
    """Return the words of a kind with a space at both ends, as they are looked for."""
    return tuple(f" {word} " for word in sorted(words("relation_words", "word", kind=kind)))


def told_alike(passage: Passage, share: Mention, part: Mention, whole: Mention) -> bool:
    """Say whether the sentence of a share has a verb or noun of that of a part, besides what is counted."""
    counted = {
        lemma(word) for word in f"{whole.figure.unit} {share.figure.unit} {share.figure.subject}".lower().split()
    }
    one, other = (_lemmas(passage, each.sentence) for each in (share, part))
    return bool((one & other) - counted)


def _lemmas(passage: Passage, sentence: int) -> set[str]:
    told = passage.doc.sentences[sentence]
    tokens = passage.doc.tokens[told.first : told.last]
    # "The company's largest owner holds" and "two of the company's directors leave" tell of two things.
    owners = {passage.doc.before(token.i).i for token in tokens if token.tag == "POS" and token.i}
    told_of = [token for token in tokens if token.tag in NOUNS or token.tag[:1] in "VJ"]
    said = {lemma(token.lower) for token in told_of if token.i not in owners}
    return said - AUXILIARIES - _LIGHT


def is_listed(passage: Passage, one: Mention) -> bool:
    """Say whether a figure stands in what a colon behind another figure announces: "made 34 arrests: 14 people are held"."""
    before = [each for each in within(passage, one.sentence, one.sentence) if each.first < one.first]
    return any(":" in tail(passage, each).split() for each in before)
