"""Adverbs between an auxiliary and its verb, or before one, that could be something else: “was first reported”, “has all but ended”."""

from __future__ import annotations

from analysis.text.awaiting import OBJECTS, Words
from analysis.text.neighbours import BREAKS
from analysis.text.tagsets import BE, FINITE, HAVE, NOUNS, function_words, small_words

_ADVERBS_WITHIN = function_words("within")
_PAIRS = small_words("two within")
_FIRST_OF_PAIR = frozenset(pair.split()[0] for pair in _PAIRS)
_PAIRING = frozenset({"either", "neither", "both"})
_NEAR_PAIR = 5
_LEADING = frozenset({"first", "likely"})
_NOMINATIVES = function_words("subject")
_ADVERBS = frozenset({"RB", "RBR"})
_PARTICIPLES = frozenset({"VBN", "VBG"})


def adverb_within(words: Words, i: int) -> int:
    """Return how many words from `i` on are an adverb of the verb around or behind them, 0 if none.

    Examples
    --------
    >>> from analysis.text.tagging import tag
    >>> tag("The rain has likely ruined it and has all but ended the fair .".split())[2:5]
    ['VBZ', 'RB', 'VBN']
    """
    lower = words.lower[i]
    if lower in _FIRST_OF_PAIR and f"{lower} {words.lower[i + 1]}" in _PAIRS:
        return 2 * (_parts_verb(words, i, i + 1) or _is_about(words, i))
    if lower in _PAIRING and (_pairs_verbs(words, i) or _pairs_clauses(words, i)):
        return 1
    return int(lower in _ADVERBS_WITHIN and (_parts_verb(words, i, i) or _leads_verb(words, i)))


def _pairs_verbs(words: Words, i: int) -> bool:
    """Say whether "either" stands between an auxiliary and the first of two verbs: ``have either cut or ended it``."""
    before, known = words.lower[i - 1], words.known[i + 1]
    joined = any(words.tags[k] == "CC" for k in range(i + 2, min(len(words.tags), i + _NEAR_PAIR)))
    verb = known is not None and bool(known.tags & {"VB", "VBN"} if words.tags[i - 1] == "MD" else known.tags & {"VBN"})
    return joined and verb and (before in HAVE or words.tags[i - 1] == "MD")


def _pairs_clauses(words: Words, i: int) -> bool:
    """Say whether "either" stands before the first of two clauses: ``Either she knew or she lied``, not ``Either Lee or Orr knew``."""
    if words.lower[i] != "either" or words.tags[i - 1] not in ("", "``", ",", ":", "IN"):
        return False
    if words.tags[i + 1] == "PRP":
        return words.lower[i + 1] in _NOMINATIVES or words.lower[i + 1] == "it"
    if words.tags[i + 1] not in ("DT", "PRP$", "EX"):
        return False
    for k in range(i + 2, len(words.tags)):
        if words.tags[k] in FINITE and words.surely_finite(k):
            return "or" in words.lower[k:]
        if words.tags[k] in BREAKS or words.lower[k] == "or":
            break
    return False


def _parts_verb(words: Words, first: int, last: int) -> bool:
    """Say whether words stand between an auxiliary and its verb: ``was first reported``, ``will likely fall``, ``has long since gone``."""
    before, after = first - 1, last + 1
    while words.tags[before] in _ADVERBS or words.lower[before] in _ADVERBS_WITHIN:
        before -= 1
    if words.tags[before] == "POS":
        return False
    modal = words.tags[before] == "MD"
    while words.tags[after] in _ADVERBS or words.lower[after] in _ADVERBS_WITHIN:
        if modal and words.can_be(after, "VB"):
            # "would likely last a week"
            break
        after += 1
    known = words.known[after]
    if known is None:
        return False
    if modal:
        return "VB" in known.tags
    return bool(known.tags & _PARTICIPLES) and (words.lower[before] in HAVE or words.lower[before] in BE)


def _is_about(words: Words, i: int) -> bool:
    """Say whether two such words stand between a subject and its past: ``It sort of sat down``, ``Prices more than doubled``."""
    known = words.known[i + 2]
    acts = known is not None and "VBD" in known.tags and not known.noun
    subject = words.tags[i - 1] in NOUNS and words.lacking
    return acts and (subject or (words.tags[i - 1] == "PRP" and words.lower[i - 1] not in OBJECTS))


def _leads_verb(words: Words, i: int) -> bool:
    """Say whether "first" or "likely" stands between a subject and its past: ``The Gazette first reported``."""
    known = words.known[i + 1]
    past = known is not None and "VBD" in known.tags and not known.noun
    acts = (words.tags[i - 1] in NOUNS and words.lacking) or words.tags[i - 1] == "PRP"
    return past and words.lower[i] in _LEADING and acts
