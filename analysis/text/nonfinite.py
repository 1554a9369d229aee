"""Infinitives and gerunds: "leave" in "did the mayor leave", "warning" in "a warning" and "and warning that"."""

from __future__ import annotations

from analysis.text.awaiting import HOLDING, MOSTLY_NOUN, OBJECTS, Words
from analysis.text.neighbours import BREAKS, SUBJECTS
from analysis.text.tagsets import DO, FINITE, HAVE, NOUNS, function_words, small_words
from analysis.text.wordforms import WordForm

_VERB = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_CAUSATIVE = function_words("causative")
# No adjective stands right before these: "to clear the snow", "Free the hostages".
_PERSON_BEGINS = frozenset({"DT", "PRP$", "PRP"})
_SUBJECT_BEGINS = frozenset({"DT", "PRP$", "NNP"})
_POINTERS = function_words("pointer")
# Behind "Does this …": no verb is to come, so the word before is one.
_AFTER_ASKED = frozenset({"DT", "PRP", "PRP$", ".", "IN", "TO"})
_ARTICLES = frozenset({"a", "an"})
_BEHIND_NOUN = frozenset({"IN", "MD", "VBD", "VBZ", "CC", ".", ",", "WDT"})
_BEFORE_COMMANDS = small_words("before command")
_LONGEST_SUBJECT, _LONGEST_CAUSED, _LONGEST_AUDIENCE = 8, 3, 10
_OWNING = frozenset({"DT", "PRP$", "POS"})


def wants_infinitive(words_: Words, i: int, back: int, known: WordForm) -> bool:
    """Say whether "to", a modal, "do" or a causative before a word makes it an infinitive; `back` is the word before it.

    Examples
    --------
    >>> words = Words("They had to cut costs .".split(), frozenset())
    >>> wants_infinitive(words, 4, 3, words.known[4]), wants_infinitive(words, 5, 4, words.known[5])
    (True, False)
    """
    before, word_before, now = words_.tags[back], words_.lower[back], words_.tags[i]
    if before == "MD":
        # "will still have to leave"
        return now != "RB" or not words_.can_be(i + 1, "VB")
    if word_before == "'s" and words_.lower[back - 1] == "let":
        return True
    if word_before == "to":
        return not _noun_after_to(words_, i, back, known) or (now == "VB" and "NN" not in known.tags)
    if word_before in DO and now != "NNS":
        return now in ("VB", "VBP") or back < i - 1
    if before == "PRP" and words_.tags[back - 1] == "MD" and back == i - 1 and now in ("VB", "VBP"):
        # "How much more could you earn?"
        return True
    points = before == "DT" and word_before in _POINTERS and words_.tags[i + 1] in _AFTER_ASKED and now != "NNS"
    points = points and words_.noun_share(i) < MOSTLY_NOUN
    if (before in NOUNS or before == "PRP" or points) and (not words_.lacking or words_.last_verb == 1):
        return _asked(words_, i, back) or (now != "JJ" and _caused(words_, i, back))
    return False


def _noun_after_to(words_: Words, i: int, back: int, known: WordForm) -> bool:
    """Say whether "to" is a preposition before a word: ``from time to time``, ``due to``, ``to claims``."""
    now = words_.tags[i]
    idiom = now == "NN" and known.what == "time" and words_.tags[i + 1] in BREAKS
    described = now == "JJ" and words_.tags[i + 1] not in _PERSON_BEGINS
    return now == "NNS" or described or idiom or words_.lower[back - 1] in ("according", "due", "from")


def commands(words_: Words, i: int) -> bool:
    """Say whether a sentence or a quotation begins with a command: ``Free the hostages``, ``Please vote early``."""
    asked = i > 1 and words_.lower[i - 1] in _BEFORE_COMMANDS
    start = i - asked
    if start > 1 and words_.tags[start - 1] != "``" and not (asked and words_.tags[start - 1] == ","):
        return False
    if words_.tags[i] == "NN" and words_.lower[i + 1] in OBJECTS:
        # "Show me the way."
        return True
    return asked or (words_.tags[i] == "JJ" and words_.tags[i + 1] in _PERSON_BEGINS)


def _asked(words_: Words, i: int, back: int) -> bool:
    """Say whether "do" or a modal stands before the subject: ``did the mayor leave``, ``Will the harvest fail?``."""
    verb, now = words_.boundary(i), words_.tags[i]
    inverted, does = _inverted(words_, verb), words_.lower[verb] in DO
    if now == "RB" or i - verb >= _LONGEST_SUBJECT or not (does or (words_.tags[verb] == "MD" and inverted)):
        return False
    return now in _VERB or words_.tags[back] == "PRP" or (inverted and not words_.can_be(i + 1, "VB"))


def _inverted(words_: Words, verb: int) -> bool:
    """Say whether "do" or a modal stands where a question begins, or "should" before its subject: ``should the firm make``."""
    before = words_.tags[verb - 1]
    if words_.lower[verb] == "should" and words_.tags[verb + 1] in _SUBJECT_BEGINS:
        return True
    return verb == 1 or before in BREAKS or before in ("CC", "WRB", "WP") or words_.lower[verb - 1] == "only"


def _caused(words_: Words, i: int, back: int) -> bool:
    """Say whether a causative stands before a noun: ``helped girls embrace``, ``let Lee leave``, not ``had a street value``."""
    verb = words_.last_verb
    known, noun = words_.known[verb], words_.known[back]
    near = back - verb <= _LONGEST_CAUSED
    named = words_.tags[back] == "NN" and words_.can_be(i, "NN") and (noun is None or noun.what != "person")
    if named and (words_.lower[verb] in HAVE or words_.lower[i + 1] == "of"):
        return False
    return known is not None and near and known.verb in _CAUSATIVE and words_.tags[verb] in _VERB


def gerund(words_: Words, i: int, back: int, can: frozenset[str]) -> str:
    """Choose between the verb, the noun and the adjective in "-ing".

    Examples
    --------
    >>> words = Words("Lee gave a warning .".split(), frozenset())
    >>> gerund(words, 4, 3, words.known[4].tags)
    'NN'
    """
    if _ends_phrase(words_, i, back, can):
        return "NN"
    acts = _promises(words_, i, back) or _goes_on_to_tell(words_, i, back) or _takes_object(words_, i, back)
    acts = acts or _is_not_done(words_, i)
    return "VBG" if acts else words_.tags[i]


def _ends_phrase(words_: Words, i: int, back: int, can: frozenset[str]) -> bool:
    """Say whether a word in "-ing" is the noun of what stands before it: ``a warning``, ``the old saying,``."""
    before, after = words_.tags[back], words_.tags[i + 1]
    subject = words_.lower[i + 1] in SUBJECTS or words_.lower[i + 1] == "it"
    if words_.lower[i - 1] == "that" and words_.lower[i + 1] == "be" and "NN" in can:
        # "asks that mining be stopped"
        return True
    if before == "NN" and "NN" in can and subject and not words_.takes(i, "bare"):
        # "told the council meeting it was dead", not "issued a statement saying it was dead"
        return True
    if before == "JJS" and words_.tags[back - 1] in ("DT", "PRP$", "POS"):
        return after in _BEHIND_NOUN
    if before not in HOLDING or after in NOUNS or after == "JJ":
        return False
    # "Online betting was once legal."
    acts = back == i - 1 and words_.boundary(i) == back - 1 and (after in FINITE or words_.can_be(i + 1, "VBD"))
    ends = acts or after in ("WDT", ".", ",") or words_.lower[i + 1] == "that"
    held = before in _OWNING and back == i - 1
    return "NN" in can or held or (before == "JJ" and (ends or (after in _BEHIND_NOUN and _holds_one(words_, back))))


def _holds_one(words_: Words, adjective: int) -> bool:
    """Say whether an adjective stands behind "a" or "his", and so before its noun: ``a strong showing in the vote``."""
    return words_.lower[adjective - 1] in _ARTICLES or words_.tags[adjective - 1] == "PRP$"


def _promises(words_: Words, i: int, back: int) -> bool:
    """Say whether a word that seems an adjective tells what somebody says: ``Lee left office, promising new roads``."""
    if words_.tags[i] != "JJ" or words_.tags[back] != "," or not words_.last_verb:
        return False
    after = words_.tags[i + 1]
    return (after in NOUNS or after == "JJ") and words_.tags[back - 1] in NOUNS and words_.takes(i, "bare")


def _goes_on_to_tell(words_: Words, i: int, back: int) -> bool:
    """Say whether what is said follows a word in "-ing" that stands after a mark: ``, warning that``, ``and adding “``."""
    if words_.tags[back] not in (",", "CC", "''") or words_.tags[i] == "VBG":
        return False
    return words_.tags[i + 1] == "``" or words_.lower[i + 1] == "that" or _tells(words_, i)


def _is_not_done(words_: Words, i: int) -> bool:
    """Say whether "not" stands between a noun and what it does not do: ``with ten men not planning to vote``."""
    led = words_.lower[i - 1] == "not" and words_.tags[i - 2] in NOUNS
    return led and (words_.tags[i + 1] in _PERSON_BEGINS or words_.tags[i + 1] == "TO")


def _takes_object(words_: Words, i: int, back: int) -> bool:
    """Say whether an object follows what seems a noun: ``after meeting the mayor``."""
    return words_.tags[i] == "NN" and words_.tags[back] not in HOLDING and words_.tags[i + 1] in _PERSON_BEGINS


def _tells(words_: Words, i: int) -> bool:
    """Say whether somebody is told something: ``warning followers on Monday that``."""
    if not words_.takes(i, "bare") or words_.tags[i + 1] not in ("NNS", "NNP"):
        return False
    for k in range(i + 2, min(len(words_.tags), i + _LONGEST_AUDIENCE + 1)):
        if words_.lower[k] == "that" or words_.tags[k] in FINITE or words_.tags[k] in (",", "."):
            return words_.lower[k] == "that"
    return False
