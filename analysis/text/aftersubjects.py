"""What is a noun or a verb behind what can be a subject: "those who claim", "This means", "that hold water"."""

from __future__ import annotations

from analysis.text.afternouns import RELATIVE_SUBJECTS
from analysis.text.awaiting import AFTER_VERB, HOLDING, MOSTLY_NOUN, OBJECTS, Words
from analysis.text.neighbours import BREAKS, SUBJECTS
from analysis.text.tagsets import (
    BE,
    EITHER,
    FINITE,
    NOUNS,
    OPENERS,
    function_words,
    small_words,
    verbs_with,
)
from analysis.text.wordforms import WordForm

_IN_RELATIVE = NOUNS | AFTER_VERB | BREAKS | {"JJ", "IN", "RB"}
_POINTED_AT = frozenset({"NN", "NNS", "VBD", "VBZ", "VBP", "MD"})
POINTERS = function_words("pointer")
_PLURAL_POINTERS = function_words("plural")
_EVERYBODY = small_words("everybody")
HARDLY_VERB = 9
_SELDOM_NOUN = 3
_ALL = frozenset({"all"})


def as_noun(can: frozenset[str]) -> str:
    """Return the tag of a noun that a word can be, empty if it can be none."""
    return "NN" if "NN" in can else "NNS" if "NNS" in can else ""


def _sayer_within(words_: Words, i: int) -> bool:
    """Say whether a noun and its verb of saying part a relative pronoun from its verb: ``who police say was armed``."""
    known, last = words_.known[i], i
    while words_.tags[last + 1] in ("NN", "NNS"):
        last += 1
    says = words_.known[last + 1]
    if known is None or not as_noun(known.tags) or says is None or says.verb not in verbs_with("bare"):
        return False
    plural = bool(says.tags & {"VB", "VBP", "VBD"}) and (says.noun_share or 0) < MOSTLY_NOUN
    return plural and words_.tags[last + 2] in FINITE and words_.surely_finite(last + 2)


def after_subject(words_: Words, i: int, back: int, known: WordForm, finite: str) -> str:
    """Return the tag that a word has after a pronoun, "who", "that" or as a verb that is hardly ever a noun; empty: none."""
    now, before, no_noun = words_.tags[i], words_.tags[back], known.noun_share == 0
    if words_.lower[back] in RELATIVE_SUBJECTS and _sayer_within(words_, i):
        return as_noun(known.tags)
    if words_.lower[back - 1] == "whose" and finite == "VBP" and words_.tags[i + 1] in ("IN", "RB"):
        # "shops whose leases end in May"
        return finite
    if _follows_pronoun(words_, i, back):
        return finite if (finite and now != "JJ") or finite == "VBZ" else now
    if before == "CC" and words_.tags[words_.last_verb] == "VB" and "VB" in known.tags:
        # "to study and review bids": right behind a verb and "and", what can be a verb is one.
        if now in ("VB", "VBP", "VBD") or (words_.last_verb == back - 1 and now not in ("JJ", "RB")):
            return "VB"
        if now == "NN" and back == i - 1 and words_.tags[i + 1] in ("DT", "PRP$") and not words_.is_time(i + 2):
            # "could waive the rules and sign a deal"
            return "VB"
    if no_noun and now in FINITE and before not in HOLDING and (finite == "VBP" or (finite and words_.awaiting(i))):
        return finite
    if now == "VBP" and no_noun and before in NOUNS:
        return "VBP"
    if finite and (_that_acts(words_, i, back) or _pointer_acts(words_, i, back, finite)):
        return finite
    return ""


def _follows_pronoun(words_: Words, i: int, back: int) -> bool:
    """Say whether a word stands after a pronoun that is no object, after "who", or after ``one in three``."""
    before, word_before = words_.tags[back], words_.lower[back]
    if word_before in _EVERYBODY and words_.can_be(i, "VBZ"):
        # "a town where everyone works"
        return True
    if before == "PRP":
        return word_before not in OBJECTS
    if before == "CD":
        if words_.lower[back - 1] in _ALL and words_.awaiting(i) and words_.noun_share(i) < _SELDOM_NOUN:
            # "All three wobble."
            return True
        of_ten = words_.tags[back - 2 : back] == ["CD", "IN"] and words_.awaiting(i)
        return of_ten and words_.tags[i + 1] in AFTER_VERB
    if before == "WP" and words_.noun_share(i) >= HARDLY_VERB and words_.can_be(i + 1, "VB"):
        # "What people want".
        return False
    subject = words_.lower[i + 1] in SUBJECTS or words_.lower[i + 1] == "it"
    if word_before == "what" and subject and not words_.takes(i, "bare"):
        # "What price they paid".
        return False
    return word_before in ("who", "which") or (before == "WP" and words_.tags[i] != "JJ")


def _that_acts(words_: Words, i: int, back: int) -> bool:
    """Say whether a word after a noun and "that" is the verb of a relative clause: ``wells that hold water``."""
    if words_.lower[back] != "that" or words_.tags[back - 1] not in ("NN", "NNS"):
        return False
    if words_.verbs_ahead(i) >= words_.due or words_.lower[i + 1] == "of":
        return False
    return words_.noun_share(i) < MOSTLY_NOUN and words_.tags[i + 1] in _IN_RELATIVE


def _pointer_acts(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether "this", "some" is the subject: ``This means``, ``Some argue``."""
    pointer, after = words_.lower[back], words_.tags[i + 1]
    if pointer not in POINTERS or words_.lower[back - 1] in BE or not words_.awaiting(i):
        return False
    if pointer == "some" and words_.tags[back - 1] == "IN" and words_.lower[back - 1] not in OPENERS | EITHER:
        # "At some point"
        return False
    if (finite == "VBZ") == (pointer in _PLURAL_POINTERS) or words_.noun_share(i) >= HARDLY_VERB:
        return False
    following = words_.known[i + 1]
    if after == "VB" and following is not None and following.noun_share == 0:
        return False
    return after not in _POINTED_AT and not (finite == "VBP" and after == "IN")
