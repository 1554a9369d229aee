"""Verbs in a list: the one between two others, where it could be something else: ``shut it, sold land and paid a fine``."""

from __future__ import annotations

from analysis.text.awaiting import AFTER_VERB, MOSTLY_NOUN, Words
from analysis.text.neighbours import BREAKS, NEAR
from analysis.text.tagsets import NOUNS, OPENERS

_OBJECT = frozenset({"DT", "PRP", "PRP$", "$", "CD"})
_BEHIND_LAST = _OBJECT | {"JJ", "TO", "IN", "NNP"}
_FAR = 25
_JUST_BEFORE = 4
_PARTICLES = frozenset({"out"})


def past_follows(words_: Words, i: int) -> bool:
    """Say whether another past verb after a comma and "and" follows: ``She came, saw the dam, and left``."""
    opened = False
    for k in range(i + 1, min(len(words_.tags) - 2, i + _FAR)):
        if words_.lower[k] in OPENERS and not words_.takes(k - 1, "wh"):
            return False
        if words_.tags[k] in (":", "."):
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


def goes_on_like(words_: Words, i: int, finite: str) -> bool:
    """Say whether a word after "and" is a verb like the last one, with what may be its object behind it."""
    last, after = words_.tags[words_.last_verb], words_.tags[i + 1]
    if (
        last == "VB"
        and finite == "VBZ"
        and "does" in words_.lower[max(0, words_.last_verb - _JUST_BEFORE) : words_.last_verb]
    ):
        # "does not dispute the figure but points out that"
        last = "VBZ"
        if words_.lower[i + 1] in _PARTICLES and words_.lower[i + 2] == "that":
            return True
    if last == "VBD" and words_.can_be(i, "VBD"):
        # "rose in May and later fell"
        return after in AFTER_VERB or (words_.tags[i] == "VBD" and after not in NOUNS)
    if not words_.last_verb or last != finite or words_.lacking or finite not in ("VBZ", "VBP"):
        return False
    if after == "WRB" and words_.noun_share(i) >= MOSTLY_NOUN:
        # "has gains and losses when compared"
        return False
    return after in AFTER_VERB or (after == "IN" and finite == words_.tags[i] == "VBZ")
