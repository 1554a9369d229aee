"""Amounts behind a word, which make it a verb: "troops hold about 60", "and rule nearly all of it"."""

from __future__ import annotations

from analysis.text.awaiting import Words
from analysis.text.neighbours import DETERMINING
from analysis.text.tagsets import FINITE, NOUNS, function_words

_BOUNDS = function_words("bound")
_PORTIONS = function_words("portion")
_COLLECTIVES = function_words("collective")
_ARTICLES = frozenset({"a", "an", "the"})
_LONGEST = 7


def amount_after(words: Words, i: int) -> bool:
    """Say whether an amount follows a word.

    Examples
    --------
    >>> words = Words("they hold nearly all of it and about 60 more".split(), frozenset())
    >>> amount_after(words, 2), amount_after(words, 6), amount_after(words, 7)
    (True, False, True)
    """
    for k in range(i + 1, min(len(words.tags) - 3, i + _LONGEST)):
        tag, lower = words.tags[k], words.lower[k]
        if tag in ("CD", "$") or lower == "half":
            return True
        if lower.rpartition("-")[2] in _PORTIONS and (words.lower[k + 1] == "of" or lower not in _PORTIONS):
            return True
        described = tag in ("JJ", "VBG") and words.lower[k - 1] in _ARTICLES
        if lower not in _BOUNDS and lower not in _ARTICLES and not described:
            return False
    return False


def takes_amount(words: Words, i: int, back: int) -> bool:
    """Say whether a word with an amount behind it is the verb of a plural; `back` is the word before it."""
    if not amount_after(words, i):
        return False
    before = words.tags[back]
    if before in NOUNS:
        return words.awaiting(i) and (before != "NN" or _joined(words, back))
    if before == ",":
        return words.lacking
    return before == "CC" and not words.lacking and last_finite(words) in ("VBP", "VBD")


def next_takes_amount(words: Words, i: int) -> bool:
    """Say whether the next word is a verb with an amount behind it: ``Government forces now hold half``."""
    k = i + 1
    while words.tags[k] == "RB":
        k += 1
    known = words.known[k]
    return known is not None and words.tags[k] in ("VB", "VBP", "NN") and "VB" in known.tags and amount_after(words, k)


def _joined(words: Words, i: int) -> bool:
    """Say whether a singular noun is one of two, ``the army and the navy``, stands for several, or hangs on a plural."""
    k = i - 1
    while words.tags[k] in DETERMINING or words.tags[k] in NOUNS:
        k -= 1
    joined = words.lower[k] == "and" and words.tags[k - 1] in NOUNS
    hangs = words.tags[k] == "IN" and words.tags[k - 1] == "NNS"
    return words.lower[i] in _COLLECTIVES or joined or hangs


def last_finite(words: Words) -> str:
    """Return the tag of the finite word of the last verb: of "have" in ``have seized``."""
    verb = words.last_verb
    return next((words.tags[k] for k in range(verb, max(0, verb - 4), -1) if words.tags[k] in FINITE), "")
