"""Verbs in a list: the one between two others, where it could be something else: ``shut it, sold land and paid a fine``."""

from __future__ import annotations

from analysis.text.awaiting import Words
from analysis.text.neighbours import BREAKS, NEAR
from analysis.text.tagsets import NOUNS, OPENERS

_OBJECT = frozenset({"DT", "PRP", "PRP$", "$", "CD"})
_BEHIND_LAST = _OBJECT | {"JJ", "TO", "IN", "NNP"}
_FAR = 25


def past_follows(words_: Words, i: int) -> bool:
    """Say whether another past verb after a comma and "and" follows: ``She came, saw the dam, and left``."""
    opened = False
    for k in range(i + 1, min(len(words_.tags) - 2, i + _FAR)):
        if words_.lower[k] in OPENERS and not words_.takes(k - 1, "wh"):
            return False
        if words_.tags[k] in (":", "``", "''", "."):
            return False
        # "declined to say who would pay, and left": the comma ends what is asked.
        opened = opened or words_.lower[k] in OPENERS
        if words_.lower[k] == "and" and (not opened or words_.tags[k - 1] == ","):
            known = words_.known[k + 1]
            return known is not None and "VBD" in known.tags
    return False


def past_in_list(words_: Words, i: int) -> bool:
    """Say whether a past with a bare noun stands between two others, the last with an object: ``shut it, sold land and paid a fine``."""
    verb = words_.last_verb
    passive = words_.tags[verb] == "VBN" and words_.lower[verb - 1] in ("was", "were")
    if not (words_.tags[verb] == "VBD" or passive) or words_.due or not past_follows(words_, i):
        return False
    joined = next(k for k in range(i + 1, len(words_.tags)) if words_.lower[k] == "and")
    return words_.tags[joined + 2] in _BEHIND_LAST


def present_in_list(words_: Words, i: int, can: frozenset[str]) -> bool:
    """Say whether a present stands between two others, the last with an object: ``runs a mill, plants trees and owns a boat``."""
    goes_on = "VBZ" in can and not words_.due and words_.tags[words_.last_verb] == "VBZ"
    if not goes_on or words_.tags[i + 1] not in _OBJECT | NOUNS:
        return False
    for k in range(i + 1, min(len(words_.tags) - 2, i + NEAR)):
        if words_.lower[k] == "and":
            return words_.can_be(k + 1, "VBZ") and words_.tags[k + 2] in _OBJECT
        if words_.tags[k] in BREAKS and words_.tags[k] != ",":
            return False
    return False
