"""What a number is called by the noun that names it, and of what else that is said to be: "a pass percentage of 83", "the nine-point slide"."""

from __future__ import annotations

from analysis.extract.figures.nouns import singular
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import says
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES, NOUNS

_TIES = frozenset(
    {"IN", "TO", "RB", "RBR", "RBS", "DT", "PRP$", "JJ", "JJR", "JJS", "VBN", "VBD", "VBZ", "VBP", "VB", "MD", "VBG"}
)
_APART = frozenset({"with", "from", "in", "for", "after", "against", "than", "on", "over", "until", "that"})
_MARKS = frozenset({",", "–", ":"})
_OF_WHAT = frozenset({"of", "in", "for", "among", "on", "over", "between", "against", "with"})
_REACH = 8
# Nouns that say how a number is drawn from others, and not of what it is.
_NAMING = ("share noun", "percentage", "rising noun", "falling noun", "lies between", "any movement")


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
    if name is None or passage.doc.tokens[name].tag in NAMES:
        return False
    said = f" {singular(passage.doc.tokens[name].lower)} "
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
        if tokens[k].tag in NOUNS and not one.first <= k < one.last and not _is_of_time(passage, k)
    }  # fmt: skip
    if name is not None and is_called(passage, one, *_NAMING):
        named.discard(name)
    named |= _subject(passage, one, name) | _sorts_between(passage, one)
    return {noun for noun in (singular(tokens[k].lower) for k in named) if not says("names nothing", f" {noun} ")}


def _sorts_between(passage: Passage, one: Mention) -> set[int]:
    """Return the places of those, called by what they are, between whom a gap is: "the gap of eleven years between rich and poor"."""
    tokens, last = passage.doc.tokens, passage.doc.sentences[one.sentence].last
    if one.last >= last or tokens[one.last].lower != "between":
        return set()
    return {k for k in range(one.last + 1, min(last, one.last + _REACH)) if tokens[k].tag == "JJ"}


def _subject(passage: Passage, one: Mention, name: int | None) -> set[int]:
    """Return the places of the subject of the verb that a number stands behind, where its name does not: "sales fell by a fifth"."""
    tokens, first = passage.doc.tokens, passage.doc.sentences[one.sentence].first
    verbs = [each for each in passage.doc.verbs_in(first, one.first) if each.phrase is not None]
    if not verbs or (name is not None and name < verbs[-1].group.first) or verbs[-1].phrase is None:
        return set()
    phrase = verbs[-1].phrase
    places = set(range(phrase.first, phrase.last)) | _tied(passage, phrase.last, one.first)
    return {k for k in places if tokens[k].tag in NOUNS and not _is_of_time(passage, k) and k != name}


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
