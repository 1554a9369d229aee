"""The noun that a number counts: the head of the phrase it stands in, or of the phrase that "of" ties to it."""

from __future__ import annotations

from typing import NamedTuple

from analysis.extract.figures.nouns import is_plural, singular
from analysis.extract.figures.numbers.numerals import values
from analysis.extract.figures.numbers.units import unit_after
from analysis.extract.figures.numbers.words import HYPHENS, Line
from analysis.lexicon import words
from analysis.text.chunks import COORDINATOR
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES, NOUNS
from analysis.text.wordforms import word_form

_DAYS = words("occasions", "noun", kind="day")
_AWAY = words("date_words", "word", **{"class": "later"}) | words("date_words", "word", **{"class": "ago"})


class Noun(NamedTuple):
    """The noun that a number counts, with what describes it: the words ``first:last``.

    ``head`` is its head in the singular, ``unit`` the head with the nouns before it; `hyphen`: a hyphen joins it.
    """

    first: int
    last: int
    head: str
    unit: str
    plural: bool
    hyphen: bool = False


_NO_PLURALS = frozenset({"says", "has", "does"})
# What stands behind a verb that has an object or goes on.
_OF_VERBS = frozenset({"DT", "PRP$", "PRP", "RB", "TO", "CD", "$", "JJ", "NNP"})
_NO_NOUNS = frozenset(values("small", "ten", "scale", "vague")) | {"percent", "time", "remainder", "rest"}
_AGED = frozenset({"ages", "aged"})
_BEFORE_NOUN = frozenset({"DT", "PDT", "PRP$", "POS", "CD"})


def counted(line: Line, k: int) -> Noun | None:
    """Return the noun that a number counts which ends before word `k`, None if there is none.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> line = words_of("the five current and former Russian officials said")
    >>> noun = counted(line, 2)
    >>> line.text(noun.first, noun.last), noun.head
    ('current and former Russian officials', 'official')
    """
    if line.word(k) in HYPHENS and line.touches(k):
        return _hyphenated(line, k + 1)
    if is_mistaken_plural(line, k):
        return Noun(k, k + 1, singular(line.word(k)), singular(line.word(k)), plural=True)
    phrase = line.described(k) if line.word(k) not in ("a", "an") and not _begins_a_time(line, k) else None
    if phrase is None:
        return None
    head = _joined_head(line, phrase)
    word = line.doc.tokens[head].lower
    if line.doc.words_in(head + 1, head + 3) == ["by", word]:
        # "Put the two side by side"
        return None
    second = next((j for j in range(k + 1, line.place(head)) if line.tag(j) == "CD"), None)
    if second is not None and line.tag(second - 1) == "NNS":
        # "340 tents two days later".
        return _noun(line, k, second)
    if second is not None and any(
        line.tag(j)[:2] in ("VB", "IN") or line.tag(j) in ("JJR", "RBR") for j in range(k, second)
    ):
        # "350 spent more than 12 hours".
        return None
    first, last = _past_numbers(line, k, line.place(head)), line.place(head) + 1
    if not is_plural(line.word(last - 1)) and _is_mistaken(line, last):
        last += 1
    for j in range(first, last):
        if line.tag(j) == "POS" and j > first and (is_plural(line.word(j - 1)) or j + 1 == last):
            # "20,000 people's lives": the people are counted.
            last = j
            break
    if line.word(last - 1) in _AGED and last - first > 1 and is_plural(line.word(last - 2)):
        # "One in 45 children ages 3 to 17".
        last -= 1
    return _noun(line, first, _plural_end(line, first, last))


def is_mistaken_plural(line: Line, k: int) -> bool:
    """Say whether what was read as a verb in the singular is a noun, since more than one is counted: "95 delegates.".

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> is_mistaken_plural(words_of("He saw two plans."), 3), is_mistaken_plural(words_of("He saw one plan."), 3)
    (False, False)
    """
    known = word_form(line.word(k))
    named = known is not None and known.noun not in ("", line.word(k)) and line.word(k) not in _NO_PLURALS
    several = line.tag(k - 1) == "CD" and line.word(k - 1) not in ("one", "1")
    # "The Xbox 360 turns up": a number behind a name.
    called = k > 1 and line.tag(k - 2) in NAMES
    return named and several and not called and line.tag(k) == "VBZ" and line.tag(k + 1) not in _OF_VERBS


def _begins_a_time(line: Line, k: int) -> bool:
    """Say whether a number at word `k` is of a time of its own: "24,000 ten years ago"."""
    unit = unit_after(line, k + 1) if line.tag(k) == "CD" else None
    return unit is not None and unit.kind == "duration" and line.word(unit.last) in _AWAY


def _plural_end(line: Line, first: int, last: int) -> int:
    """Return where the noun ends: at a plural, where a singular behind it is more likely a verb ("five men smoke")."""
    if is_plural(line.word(last - 1)):
        # "needs a chip": the plural of a noun that could be a verb is one, where its object begins.
        known = word_form(line.word(last - 1))
        acts = (
            last == first + 1 and known is not None and (known.noun_share or 9) < 5 and line.tag(last) in ("DT", "PRP$")
        )
        return first if acts else last
    return next(
        (j + 1 for j in range(first, last - 1) if line.tag(j) in ("NNS", "NNPS", "NNP") and is_plural(line.word(j))),
        last,
    )


def counted_of(line: Line, k: int) -> Noun | None:
    """Return the noun after "of" at word `k`: "two of the three officials", "dozens of the town's houses"."""
    phrase = line.described(k + 1)
    if phrase is None:
        return None
    first, last = k + 1, line.place(phrase.head) + 1
    if line.tag(first) in NAMES and line.tag(last - 1) == "NNP" and not is_plural(line.word(last - 1)):
        # "12,846 votes to the 11,391 of Giles Farrant": whose, and not of what.
        return None
    for j in range(first, last - 1):
        if line.tag(j) in _BEFORE_NOUN and line.word(j + 1) not in HYPHENS:
            first = j + 1
    return _noun(line, first, last)


def _joined_head(line: Line, phrase: Phrase) -> int:
    """Return the head of a phrase, or of the one behind it that shares its noun: "12 Kia and Hyundai cars"."""
    tokens, chunks = line.doc.tokens, line.doc.chunks
    at = line.doc.chunk_at(phrase.first)
    if tokens[phrase.head].tag not in NAMES or at + 2 >= len(chunks) or chunks[at + 1].kind != COORDINATOR:
        return phrase.head
    other = chunks[at + 2].phrase
    shared = other is not None and tokens[other.first].tag in NAMES and tokens[other.head].tag == "NNS"
    return other.head if other is not None and shared else phrase.head


def _is_mistaken(line: Line, k: int) -> bool:
    """Say whether a verb behind a singular is the plural that a number counts: "150 phone calls to mayors"."""
    known = word_form(line.word(k))
    if (
        known is None
        or line.tag(k) != "VBZ"
        or known.noun in ("", line.word(k))
        or line.word(k) in ("says", "has", "does")
    ):
        return False
    return line.tag(k - 1) == "NN" or (known.noun_share or 0) > 2


def _past_numbers(line: Line, k: int, head: int) -> int:
    """Return where the noun begins, behind a measure or another number: "two 500lb bombs", "40 or 50 lorries"."""
    first, j = k, k
    while j < head:
        j += 1
        if line.tag(j - 1) == "CD":
            unit = unit_after(line, j)
            first = j = unit.last if unit is not None else j + 2 * (line.word(j) in HYPHENS and line.touches(j + 1))
    return min(first, head)


def _hyphenated(line: Line, k: int) -> Noun | None:
    form = line.form(k)
    known = word_form(form.lower())
    if line.tag(k) not in NOUNS and not (known is not None and known.noun):
        return None
    head = singular(form.lower())
    return Noun(k, k + 1, head, head, is_plural(form.lower()), hyphen=True)


def _is_adverb(line: Line, k: int) -> bool:
    """Say whether a word can only be an adverb, which describes no noun."""
    known = word_form(line.word(k))
    return line.tag(k) == "RB" and known is not None and "JJ" not in known.tags


def _noun(line: Line, first: int, last: int) -> Noun | None:
    while first < last and line.tag(first) in ("``", "''"):
        first += 1
    if first >= last or line.word(first) in ("last", "next", "earlier"):
        return None
    head = last - 1
    word, tag = line.word(head), line.tag(head)
    if tag not in NOUNS or word in _DAYS or word in _NO_NOUNS:
        return None
    if head > first and _is_adverb(line, head - 1):
        # "2,400 or 1,800 hardly matters"
        return None
    plural = is_plural(word)
    if not plural and "-" in word:
        word = word.rpartition("-")[2]
    start = head
    while start > first and line.tag(start - 1) == "NN" and line.form(start - 1).islower() and tag not in NAMES:
        start -= 1
    return Noun(first, last, singular(word), " ".join([*line.lower[start:head], singular(word)]), plural)
