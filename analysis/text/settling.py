"""Verbs and what else they may be: "show", "claims", "called", "cut" settled by what stands around them."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.awaiting import OBJECTS, Words
from analysis.text.nonfinite import commands, gerund, wants_infinitive
from analysis.text.nounverbs import NOMINAL, noun_or_verb
from analysis.text.pasts import is_done_to, past_or_participle
from analysis.text.tagsets import BE, FINITE, HAVE, NOUNS, RELATIVES, function_words, small_words
from analysis.text.wordforms import WordForm

_PLURAL_POINTERS = function_words("plural")
_SETTLED = words("auxiliaries", "form") - {"had", "have", "do"}
_ASIDE = frozenset({"IN", "NN", "RB", "DT", "JJ", "TO", "PRP$", "NNS"})
_FAR = 8
_RELATIVE = RELATIVES | {"that", "whose"}
_LEADING = frozenset({"that", ","})
_PROPOSING = small_words("before a base form")
_NAMED = frozenset({"DT", "PRP$", "JJ", "POS", "PRP"})
_TAKEN = frozenset({"DT", "PRP$", "PRP", "TO", "NNP"})
_PAST_FORMS = frozenset({"VBD", "VBN", "JJ"})


def verb_or_not(words_: Words, i: int, known: WordForm) -> str:
    """Choose among the verb and the other readings of a word by its neighbours."""
    now, can = words_.tags[i], known.tags
    if words_.lower[i] in _SETTLED:
        return now
    if words_.lower[i - 1] == "to" and "RB" in can and now in ("RB", "VB", "JJ") and _splits_infinitive(words_, i):
        return "RB"
    back = words_.word_before(i)
    if "VB" in can and _documents_show(words_, i):
        return "VBP"
    if "VB" in can and (wants_infinitive(words_, i, back, known) or commands(words_, i) or _resumes(words_, i, back)):
        return "VB"
    if "VB" in can and _is_proposed(words_, i):
        return "VB"
    completed = _after_auxiliary(words_, i, back, can)
    if completed:
        return completed
    if words_.lower[back] == "to" and words_.lower[i - 2] == "according":
        return now if now in NOUNS else "NN"
    if "VBG" in can:
        return gerund(words_, i, back, can)
    if "VBD" in can and "VBN" in can and known.verb != words_.lower[i] and now in _PAST_FORMS:
        return past_or_participle(words_, i, back, known)
    if "VBN" in can and known.verb == words_.lower[i] and is_done_to(words_, i, back):
        return "VBN"
    if can & NOMINAL or now in NOMINAL:
        return noun_or_verb(words_, i, back, known)
    return _base_or_finite(words_, i, back, known)


def _splits_infinitive(words_: Words, i: int) -> bool:
    """Say whether a word between "to" and what can be a verb is an adverb: ``refused to even say so``."""
    following = words_.known[i + 1]
    if following is None or "VB" not in following.tags or not words_.forms[i].islower() or words_.can_be(i, "NN"):
        return False
    # "to back dam plans" is none.
    acts = not following.noun or (following.noun_share is not None and following.noun_share < 2)
    return acts or (words_.tags[i] == "RB" and not words_.can_be(i, "VB"))


def _resumes(words_: Words, i: int, back: int) -> bool:
    """Say whether words between commas part a verb from its modal: ``I may, of course, have been wrong``."""
    k = back - 1
    while words_.tags[k] in _ASIDE:
        k -= 1
    parted = words_.tags[back] == words_.tags[k] == "," and 0 < k < back - 1
    return parted and words_.tags[k - 1] == "MD" and back == i - 1


def _is_proposed(words_: Words, i: int) -> bool:
    """Say whether a base form is what somebody proposes that one thing do: ``asked that the board close the mill``."""
    k = i - 1
    while words_.tags[k] in NOUNS or words_.tags[k] in _NAMED:
        k -= 1
    # "Proposed in 1987 that the board close the mill"
    dated = words_.tags[k - 1] in ("CD", "NNP") and words_.tags[k - 2] == "IN"
    verb = words_.known[k - 3 if dated else k - 1]
    alone = k < i - 1 and words_.lower[k] == "that" and words_.tags[i - 1] in ("NN", "NNP", "PRP")
    taken = words_.tags[i + 1] in _TAKEN or (words_.tags[i + 1] == "IN" and not words_.finite_ahead(i))
    return alone and verb is not None and verb.verb in _PROPOSING and taken


def _documents_show(words_: Words, i: int) -> bool:
    """Say whether a plural that "by" describes shows what stands before: ``Pay rose, papers seen by the Post show.``."""
    if words_.tags[i + 1] not in (",", ".") or not words_.takes(i, "after"):
        return False
    by = next((k for k in range(i - 1, max(2, i - _FAR), -1) if words_.lower[k] == "by"), 0)
    k = by - 2
    while k > 1 and words_.tags[k] in NOMINAL:
        k -= 1
    return words_.tags[by - 1] == "VBN" and words_.tags[by - 2] == "NNS" and words_.tags[k] == ","


def _after_auxiliary(words_: Words, i: int, back: int, can: frozenset[str]) -> str:
    """Return the participle that a word is after "have" or "be", empty if it is none."""
    auxiliary = words_.lower[back]
    if auxiliary in HAVE and "VBN" in can and words_.tags[i] != "NNS":
        return "VBN"
    if auxiliary in BE and words_.tags[back] != "POS":
        return "VBG" if "VBG" in can else "VBN" if "VBN" in can else ""
    return ""


def _base_or_finite(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Settle a word that is a verb and nothing else: base form or present, present or past."""
    now, before = words_.tags[i], words_.tags[back]
    if before == "CC" and "VB" in known.tags and words_.tags[words_.last_verb] == "VB" and not words_.awaiting(i):
        return "VB"
    if now in ("VB", "VBP", "VBN") and "VBD" in known.tags:
        if not words_.awaiting(i):
            return now
        resumed = before == "," and words_.lacking and words_.tags[i + 1] == "PRP"
        # "The fear – a new one – put him off"
        resumed = resumed or (before == ":" and back == words_.resumed and words_.lacking)
        described = before == "CD" and words_.tags[words_.last_verb] == "VBN"
        singular = described or before in ("NN", "NNP", "''") or words_.lower[back] in ("he", "she", "it") or resumed
        return "VBD" if singular else "VBP" if _is_plural_subject(words_, back) else now
    if now == "VBZ" and (before == "PRP$" or words_.lower[back] == "the"):
        return "NNS"
    if now == "VB":
        return "VBP" if _has_plural_subject(words_, i, back) else now
    return "VB" if now == "VBP" and before in ("NNP", "NN") and not words_.awaiting(i) else now


def _is_plural_subject(words_: Words, i: int) -> bool:
    """Say whether a word can be the subject of a verb in the plural, or stand for it: ``they``, ``who``, ``some``."""
    tag, word = words_.tags[i], words_.lower[i]
    if tag == "PRP" and word in OBJECTS:
        return False
    return tag in ("NNS", "NNPS", "PRP", "WDT", "EX") or word in ("who", "which", "that") or word in _PLURAL_POINTERS


def _far_plural(words_: Words, i: int) -> bool:
    """Say whether a verb is due of a plural that something describes: ``Men with jobs in the mill earn more``, ``People who live here earn more``."""
    edge = words_.boundary(i)
    if words_.lacking:
        that = next((k for k in range(i - 1, edge, -1) if words_.lower[k] == "that" and words_.tags[k] == "IN"), 0)
        if that:
            return words_.takes(that - 1, "that") and words_.tags[_head_from(words_, that + 1)] == "NNS"
        led = edge == 0 or words_.lower[edge] in _LEADING
        return led and words_.plural_waits and words_.tags[words_.last_verb] not in ("VB", "MD")
    if not words_.due or words_.tags[edge] not in FINITE:
        return False
    opened = next((k for k in range(edge - 1, max(1, edge - _FAR), -1) if words_.lower[k] in _RELATIVE), 0)
    return opened > 0 and words_.tags[opened - 1] == "NNS"


def _head_from(words_: Words, first: int) -> int:
    """Return the last word of the noun phrase that begins at a word."""
    k = first
    while words_.tags[k + 1] in NOUNS or (k == first and words_.tags[k] in _NAMED):
        k += 1
    return k


def _has_plural_subject(words_: Words, i: int, back: int) -> bool:
    """Say whether a plural before a base form makes it a present: right before it, before a mark, or of the verb joined to it."""
    before = words_.tags[back]
    if before in (":", ",", ")", "''", "NNP") and words_.lacking and words_.plural_waits:
        return True
    if before == "NN" and words_.lower[i + 1] == "that" and words_.takes(i, "that") and words_.plural_waits:
        # "Lawyers for the firm deny that it leaked."
        return words_.lacking
    if before in ("NN", "NNP") and words_.lacking and words_.plural_waits and words_.tags[words_.last_verb] == "VBN":
        # "The cars parked on the hill belong to Lee."
        return words_.boundary(i) == 0 and words_.tags[words_.last_verb - 1] == "NNS"
    if before == "," and words_.lacking and words_.tags[words_.described(back)] == "NNS":
        # "The guards, who filmed them, now stop the cars."
        return True
    if before == "CC" and words_.tags[words_.last_verb] == "VBP":
        return True
    if before in ("NN", "NNP", "CD", "RB") and back > 1 and _far_plural(words_, i):
        return True
    return _is_plural_subject(words_, back) and (before != "NNS" or words_.awaiting(i))
