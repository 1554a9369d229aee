"""What a number is called by the noun that names it, and of what else that is said to be: "a pass percentage of 83", "the nine-point slide"."""

from __future__ import annotations

from analysis.extract.figures.nouns import singular
from analysis.extract.relations.about import is_any_amount
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import says
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NOUNS

_TIES = frozenset(
    {"IN", "TO", "RB", "RBR", "RBS", "DT", "PRP$", "JJ", "JJR", "JJS", "VBN", "VBD", "VBZ", "VBP", "VB", "MD", "VBG"}
)
_APART = frozenset({"with", "from", "in", "for", "after", "against", "than", "on", "over", "until", "that"})
_MARKS = frozenset({",", "–", ":"})
_OF_WHAT = frozenset({"of", "in", "for", "among", "on"})
_REACH = 8


def name_of(passage: Passage, one: Mention) -> int | None:
    """Return the token of the noun that names a number: the head of its phrase, or the noun that a verb or "of" ties to it."""
    phrase = _phrase_at(passage, one.last - 1)
    if phrase is not None and phrase.head >= one.last:
        return phrase.head
    tokens, first = passage.doc.tokens, passage.doc.sentences[one.sentence].first
    begin = one.first - 1
    if begin > first and tokens[begin].text in _MARKS and tokens[begin - 1].tag in NOUNS:
        # "The shortfall, 12, is".
        return begin - 1
    for k in range(begin, max(first, one.first - _REACH) - 1, -1):
        # "A take-up of", whatever class of word that was read as.
        called = tokens[k + 1].lower == "of" and k > first and tokens[k - 1].tag in ("DT", "PRP$")
        if tokens[k].tag in NOUNS or (called and tokens[k].is_word):
            return k
        if tokens[k].tag not in _TIES or tokens[k].lower in _APART:
            return None
    return None


def is_called(passage: Passage, one: Mention, *kinds: str) -> bool:
    """Say whether the noun that names a number is of one of some kinds."""
    name = name_of(passage, one)
    said = "" if name is None else f" {singular(passage.doc.tokens[name].lower)} "
    return any(says(kind, said) for kind in kinds)


def topic_of(passage: Passage, one: Mention) -> set[str]:
    """Return the nouns that tell of what a number is, in the singular: those beside its name, and those that "of" or "in" ties to it.

    "The pass rate in rural schools was 40%" is of a pass, and of rural schools; "that 40%" is of nothing else.
    """
    tokens, last = passage.doc.tokens, passage.doc.sentences[one.sentence].last
    name = name_of(passage, one)
    phrases = [_phrase_at(passage, one.last - 1), None if name is None else _phrase_at(passage, name)]
    spans = [(one.first, one.last), *((each.first, each.last) for each in phrases if each is not None)]
    places = {k for first, end in spans for k in range(first, end)}
    places = places.union(*(_tied(passage, end, last) for _, end in spans))
    named = {
        k for k in places
        if tokens[k].tag in NOUNS and k != name and not one.first <= k < one.last and not _is_of_time(passage, k)
    }  # fmt: skip
    return {noun for noun in (singular(tokens[k].lower) for k in named) if not is_any_amount(noun)}


def _phrase_at(passage: Passage, k: int) -> Phrase | None:
    return passage.doc.chunks[passage.doc.chunk_at(k)].phrase


def _tied(passage: Passage, begin: int, last: int) -> set[int]:
    """Return the places of the phrases that prepositions tie to what ends at a token."""
    found: set[int] = set()
    while begin + 1 < last and passage.doc.tokens[begin].lower in _OF_WHAT:
        phrase = _phrase_at(passage, begin + 1)
        if phrase is None or phrase.last <= begin + 1:
            break
        found |= set() if phrase.temporal else set(range(begin + 1, phrase.last))
        begin = phrase.last
    return found


def _is_of_time(passage: Passage, k: int) -> bool:
    start = passage.doc.tokens[k].start
    return any(one.span.start <= start < one.span.end for one in passage.dates)
