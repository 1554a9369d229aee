"""The past tense and the participle of a verb where they are one word: "called", "struck", "said"."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.awaiting import OBJECT_BEGINS, OBJECTS, Words, follows_content, says_that, takes_clause
from analysis.text.tagsets import AUXILIARIES, BE, EITHER, FINITE, HAVE, NOUNS, OPENERS, function_words
from analysis.text.wordforms import WordForm

_ADJUNCT = frozenset({"IN", "TO", "RB"})
_NEW_OBJECT = frozenset({"DT", "PRP", "PRP$", "$", "JJ"})
_DAYS = words("occasions", "noun", kind="day")
_POINTERS = function_words("pointer")
_LINKING = function_words("linking")
_ENDS_RELATIVE = frozenset({"VBD", "VBN", "VBZ", "VBP", "IN", "RP"})
_NEAR, _FAR = 7, 25


def past_or_participle(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Choose between the two readings of "called", "struck", "said"; `back` is the word before it.

    Examples
    --------
    >>> words = Words("The port , called a wreck , was sold .".split(), frozenset())
    >>> past_or_participle(words, 4, 3, words.known[4])
    'VBN'
    """
    now, before, word_before = words_.tags[i], words_.tags[back], words_.lower[back]
    after, following = words_.tags[i + 1], words_.lower[i + 1]
    if not back and not (words_.lower[i] == "had" and after in ("DT", "PRP", "PRP$", "NNP")):
        return "VBD" if after in ("NNP", "PRP") and _introduces(words_, i) else "VBN"
    if now == "JJ" and before not in NOUNS and before not in ("PRP", "WP", "WDT", "CC"):
        return now
    if words_.lower[i] in ("had", "said"):
        return "VBD"
    if following == "by" and not (words_.tags[i + 2] in ("VBG", "CD", "RB", "$") and words_.lacking):
        return "VBN"
    if before in ("DT", "PRP$", "POS") and word_before not in _POINTERS:
        return "VBN"
    if before in (",", "CC"):
        return _past_after_mark(words_, i, back, known)
    if before == "''":
        return "VBD" if following == "that" or after in OBJECT_BEGINS or after in NOUNS or after == "JJ" else now
    if before == "PRP" and word_before not in OBJECTS:
        return "VBD"
    if before == "CD" and after in NOUNS and words_.last_verb:
        return "VBN"
    of_them = before == "PRP" and words_.lower[back - 1] == "of"
    if (
        of_them
        or before in NOUNS
        or before in ("WP", "WDT", "DT", "JJ", "CD", "EX")
        or word_before in _POINTERS
        or word_before == "that"
    ):
        return _past_after_noun(words_, i, before)
    if _ends_aside(words_, i, back) or _ends_relative(words_, i, back):
        return "VBD"
    return "VBD" if now == "VBD" and before not in ("IN", "TO", "VBD", "VBN", "VBZ", "VBP", "VB", "WRB") else "VBN"


def _ends_aside(words_: Words, i: int, back: int) -> bool:
    """Say whether the clause that a bracket or two dashes interrupt lacks its verb: ``The farmer – he is 60 – left``."""
    if words_.tags[back] == ")":
        return words_.awaiting(i)
    return back == words_.resumed and words_.lacking


def _ends_relative(words_: Words, i: int, back: int) -> bool:
    """Say whether the verb of an outer clause can stand after the end of an inner one: ``The man who left sold a cow``."""
    verb, after = words_.known[back], words_.tags[i + 1]
    if words_.tags[back] not in _ENDS_RELATIVE or (verb is not None and verb.verb in _LINKING):
        return False
    inner = words_.lacks[-1] <= 0 < len(words_.lacks) - 1
    return inner and after not in NOUNS and after != "JJ" and words_.due > words_.verbs_ahead(i)


def _past_after_mark(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Choose after a comma or a conjunction."""
    after, before = words_.tags[i + 1], words_.tags[back]
    if before == "CC":
        adjectives = words_.tags[back - 1] in ("VBN", "JJ") and (after in NOUNS or after == "JJ")
        return "VBN" if adjectives else _like_before(words_, i)
    if after in NOUNS and "JJ" in known.tags:
        return "VBN"
    if words_.due:
        return "VBN" if words_.acts_later(i) else "VBD"
    if words_.tags[words_.last_verb] == "VBD" and after in OBJECT_BEGINS and _lists_verbs(words_, i):
        return "VBD"
    return "VBD" if known.verb in follows_content() and after not in NOUNS and after != "TO" else "VBN"


def _introduces(words_: Words, i: int) -> bool:
    """Say whether a name and a colon follow: ``Added Ann Lee: "…"``."""
    return any(words_.lower[k] == ":" for k in range(i + 2, min(len(words_.tags), i + _NEAR)))


def _lists_verbs(words_: Words, i: int) -> bool:
    """Say whether another past verb after a comma and "and" follows: ``She came, saw the dam, and left``."""
    for k in range(i + 1, min(len(words_.tags) - 2, i + _FAR)):
        if words_.lower[k] in OPENERS or words_.tags[k] in (":", "``", "''", "."):
            return False
        if words_.lower[k] == "and":
            known = words_.known[k + 1]
            return known is not None and "VBD" in known.tags
    return False


def _past_after_noun(words_: Words, i: int, before: str) -> str:
    """Choose after a noun that may be its subject, or what it describes."""
    after, following, known = words_.tags[i + 1], words_.lower[i + 1], words_.known[i]
    if words_.lower[i - 1] == "those" and words_.finite_ahead(i):
        return "VBN"
    if after in FINITE and before in ("NN", "NNS") and _is_described(words_, i):
        return "VBN"
    if before in ("WP", "WDT") or words_.lower[i - 1] == "that" or after in FINITE:
        return "VBD"
    if words_.governed(i):
        return "VBN"
    lacking = words_.lacking
    if after == "EX" and known is not None and known.verb in takes_clause():
        return "VBD"
    says = known is not None and known.verb in (takes_clause() if lacking else follows_content())
    awaiting = words_.awaiting(i)
    if says and awaiting and following not in _DAYS and (after in OBJECT_BEGINS or after in NOUNS or not lacking):
        return "VBD"
    begun = words_.boundary(i)
    loose = before in ("NN", "NNS") and not lacking and after in ("IN", "TO") and words_.tags[begun] == ","
    # "After the dam broke, people fled to Selm": the clause that the sentence waits for.
    loose = loose and not (words_.lower[1] in OPENERS or (words_.lower[1] in EITHER and 0 < words_.last_verb < begun))
    if loose or not awaiting:
        return "VBN"
    if following == "that" or after in ("PRP", "PRP$", "DT", "$"):
        return "VBD"
    opened = words_.lower[begun] in EITHER or words_.lower[begun] in OPENERS
    beyond = after in _ADJUNCT and not opened and words_.acts_beyond(i)
    if words_.due > 1 and words_.verbs_ahead(i) < words_.due:
        return "VBD"
    return "VBN" if beyond or words_.finite_ahead(i) else "VBD"


def _is_described(words_: Words, i: int) -> bool:
    """Say whether a participle stands between its noun and an auxiliary: ``The information provided did not help``."""
    auxiliary = words_.tags[i + 1] == "MD" or words_.lower[i + 1] in AUXILIARIES
    opened = any(word in OPENERS for word in words_.lower[words_.boundary(i) : i])
    return auxiliary and not opened and words_.tags[i - 2] not in NOUNS


def _like_before(words_: Words, i: int) -> str:
    """Give a verb after "and" the tag of the verb that it is joined to."""
    verb, now = words_.last_verb, words_.tags[i]
    if not verb:
        return now
    last = words_.tags[verb]
    if last == "VBN":
        new = words_.tags[i + 1] in _NEW_OBJECT or words_.lower[i + 1] == "that"
        auxiliaries = [words_.lower[k] for k in range(max(0, verb - 3), verb)]
        held = any(word in BE or word in HAVE for word in auxiliaries)
        if _says_anew(words_, i) and held and not any(word in BE for word in auxiliaries):
            return "VBD"
        return "VBD" if new else "VBN" if held and not words_.lacking else now
    return "VBD"


def _says_anew(words_: Words, i: int) -> bool:
    """Say whether a verb of saying follows a comma and "and": ``said that the firm had paid, and asked whether …``."""
    known = words_.known[i]
    return words_.tags[i - 2] == "," and known is not None and known.verb in says_that()
