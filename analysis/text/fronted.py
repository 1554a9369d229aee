"""Words put in front of a subject behind "and": ``She is old, and on Friday she will sing``."""

from __future__ import annotations

from analysis.text.chunks import COMMA, COORDINATOR, OPENER, PHRASE, PREPOSITION, WORD
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase
from analysis.text.tagsets import BE, NAMES, small_words
from analysis.text.verbs import VerbGroup

_FRONTED = frozenset({PREPOSITION, PHRASE, WORD, COMMA})
_SO = small_words("joining")
_IDIOMS = small_words("in front")
_UNDESCRIBED = NAMES | {"PRP", "CD", "EX"}


def fronted(state: OpenClauses, group: VerbGroup, subject: Phrase) -> int:
    """Return the token behind "and", or ", so", where words begin that stand before a subject and its verb, -1 if none do.

    They are a time, or they begin with a preposition. ``and of the men she loved`` is no clause but a part of the one before:
    only where the noun before the subject is one that nothing describes (a time, a name), or the verb has all that it needs.
    """
    k = subject.place - state.base
    begin = k
    while begin and state.chunks[begin - 1].kind in _FRONTED and not _is_so(state, begin - 1):
        begin -= 1
    if begin == k or not begin or not (state.chunks[begin - 1].kind == COORDINATOR or _is_so(state, begin - 1)):
        return -1
    opening, last = state.chunks[begin], state.chunks[k - 1]
    timed = opening.phrase is not None and opening.phrase.temporal
    # "and twice a year she sings"
    often = state.chunks[begin + 1].phrase if opening.kind == WORD and begin + 1 < k else None
    timed = timed or (often is not None and often.temporal)
    if opening.kind != PREPOSITION and not timed:
        return -1
    if last.kind in (WORD, COMMA) or (last.phrase is not None and _is_undescribed(state, last.phrase)):
        return opening.first
    return opening.first if _after_comma(state, begin - 1) and _is_full(state, group) else -1


def _is_so(state: OpenClauses, k: int) -> bool:
    """Say whether "so" behind a comma is the chunk at a place, and words of a clause of its own follow: ``, so in May he left``."""
    so = state.tokens[state.chunks[k].first].lower in _SO and state.chunks[k].kind == WORD
    return so and k > 0 and state.chunks[k - 1].kind == COMMA


def _is_undescribed(state: OpenClauses, phrase: Phrase) -> bool:
    """Say whether no clause without its pronoun describes a phrase: a time, a name, a pronoun, a number, ``for the most part``."""
    if state.tokens[phrase.head].lower in _IDIOMS and phrase.preposition >= 0 and phrase.host is None:
        return True
    return phrase.temporal or phrase.outermost().temporal or state.tokens[phrase.head].tag in _UNDESCRIBED


def _after_comma(state: OpenClauses, k: int) -> bool:
    return k > 0 and state.chunks[k - 1].kind == COMMA


def _is_full(state: OpenClauses, group: VerbGroup) -> bool:
    """Say whether a verb has its object right behind it, or needs none: ``the deal it will pay £3m``."""
    following = state.chunks[state.k + 1].kind if state.k + 1 < len(state.chunks) else ""
    return following in (PHRASE, OPENER) or group.passive or state.tokens[group.head].lower in BE
