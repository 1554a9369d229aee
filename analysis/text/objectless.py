"""Verbs that need an object and have none: they describe the noun before them."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.awaiting import Words
from analysis.text.neighbours import BREAKS
from analysis.text.tagsets import EITHER, NOUNS, OPENERS

_ADJUNCT = frozenset({"IN", "TO", "RB"})
_BEFORE_NOUN = frozenset({"DT", "JJ", "CD", "PRP$"})
_NEAR = 12


def lacks_object(words_: Words, i: int) -> bool:
    """Say whether a verb that needs an object has none, and another past follows: ``The men arrested in May denied it``."""
    known = words_.known[i]
    if known is None or known.verb not in words("needing_objects", "verb"):
        return False
    if words_.tags[i + 1] not in _ADJUNCT and not words_.is_time(i + 2):
        return False
    if _ends_list(words_, i):
        return True
    for k in range(i + 1, min(len(words_.tags), i + _NEAR)):
        tag, before = words_.tags[k], words_.tags[k - 1]
        begins = tag in ("DT", "CD", "PRP$", "PRP") and before in NOUNS
        if begins or tag in BREAKS or tag == "CC" or words_.lower[k] in OPENERS or words_.lower[k] in EITHER:
            return False
        if words_.can_be(k, "VBD") and before in NOUNS:
            return words_.lower[k + 1] != "by"
    return False


def _ends_list(words_: Words, i: int) -> bool:
    """Say whether the verb of the sentence has come, and "and" joins the noun before to its object: ``includes tea and some goods sold at fairs``."""
    k = i - 1
    while words_.tags[k] in NOUNS or words_.tags[k] in _BEFORE_NOUN:
        k -= 1
    listed = k - (words_.tags[k - 1] == ",")
    joined = words_.tags[k] == "CC" and words_.tags[listed - 1] in NOUNS and words_.tags[i - 1] == "NNS"
    if words_.tags[i + 1] == "TO" and words_.can_be(i + 2, "VB"):
        # "by planning fairs, talks and other events designed to win votes"
        return joined and not words_.due
    return (
        joined
        and listed == k
        and not words_.due
        and words_.tags[i + 1] == "IN"
        and words_.tags[words_.last_verb] == "VBZ"
    )
