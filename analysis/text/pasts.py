"""The past tense and the participle of a verb where they are one word: "called", "struck", "said"."""

from __future__ import annotations

from analysis.text.awaiting import OBJECT_BEGINS, OBJECTS, Words
from analysis.text.neighbours import BREAKS, IN_PHRASE
from analysis.text.pasts_after_marks import past_after_mark, past_after_quotation
from analysis.text.pasts_after_nouns import PRONOUN_OR_ARTICLE, past_after_noun
from analysis.text.tagsets import AUXILIARIES, FINITE, HAVE, NOUNS, OPENERS, function_words
from analysis.text.timenouns import DAYS, MONTHS
from analysis.text.wordforms import WordForm

_WITH_NAME = frozenset({"DT", "PRP$", "NNP", "JJ", "NN", "", "CC", "WDT", "VBD", "VBZ", ","})
_CAUSATIVE = function_words("causative") - {"hear"}
_POINTERS = function_words("pointer")
_LINKING = function_words("linking")
_QUANTIFIERS = function_words("quantifier")
_ENDS_RELATIVE = frozenset({"VBD", "VBN", "VBZ", "VBP", "IN", "RP"})
_AFTER_SUBJECT = frozenset({"PRP", "WP", "WDT", "CC"}) | NOUNS
_AFTER_NOUN = frozenset({"WP", "WDT", "DT", "JJ", "CD", "EX"}) | NOUNS
_NO_SUBJECT = frozenset({"IN", "TO", "VBD", "VBN", "VBZ", "VBP", "VB", "WRB"})
_MEANS = frozenset({"VBG", "CD", "RB", "$"}) | BREAKS
_BEHIND_PARTICIPLE = frozenset({"IN", "TO", "RB", ","})
_IN_SUBJECT = IN_PHRASE - {"VBN", "VBG", "TO"}
_CLOSE, _NEAR = 4, 7


def past_or_participle(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Choose between the two readings of "called", "struck", "said"; `back` is the word before it.

    Examples
    --------
    >>> words = Words("The port , called a wreck , was sold .".split(), frozenset())
    >>> past_or_participle(words, 4, 3, words.known[4])
    'VBN'
    """
    now, before = words_.tags[i], words_.tags[back]
    if not back and not _had_opens(words_, i):
        return "VBD" if _introduces(words_, i) else "VBN"
    if now == "JJ" and before not in _AFTER_SUBJECT:
        return now
    if words_.lower[i] in ("had", "said"):
        return "VBN" if words_.lower[i] == "had" and _is_asked(words_, i) else "VBD"
    if _done_by_somebody(words_, i) or _is_held(words_, i, back):
        return "VBN"
    if before in (",", "CC"):
        return past_after_mark(words_, i, back, known)
    if before == "''":
        return past_after_quotation(words_, i)
    if before == "PRP" and words_.lower[back] in _QUANTIFIERS and words_.lacking and back > 1:
        # "The farmers themselves built it."
        return "VBD"
    if before == "PRP" and words_.lower[back] not in OBJECTS:
        return "VBN" if words_.lower[back - 1] == "had" or _is_seen_done(words_, i, back) else "VBD"
    if _is_thought_in_aside(words_, i, back):
        return "VBN"
    if _may_be_described(words_, back):
        return past_after_noun(words_, i, before, known)
    if (
        _ends_aside(words_, i, back)
        or _is_said_of(words_, back)
        or _ends_relative(words_, i, back)
        or _is_quoted_alone(words_, back)
    ):
        return "VBD"
    return "VBD" if now == "VBD" and before not in _NO_SUBJECT else "VBN"


def _is_asked(words_: Words, i: int) -> bool:
    """Say whether "have" stands before the subject, and no verb since: ``Have you had talks?``, ``What has the town had?``."""
    k = i - 1
    while words_.tags[k] in _IN_SUBJECT:
        k -= 1
    before = words_.tags[k - 1]
    opens = before not in NOUNS and before not in ("PRP", "WDT", "EX") and words_.lower[k - 1] not in ("who", "to")
    return words_.lower[k] in HAVE and k < i - 1 and opens


def _is_seen_done(words_: Words, i: int, back: int) -> bool:
    """Say whether "it" stands between "see" or "have" and what is done to it: ``want to see it tested before``."""
    verb = words_.known[back - 1]
    takes = verb is not None and verb.verb in _CAUSATIVE and words_.tags[back - 1] in ("VB", "VBG")
    return takes and words_.lower[back] == "it" and words_.tags[i + 1] not in OBJECT_BEGINS


def _is_thought_in_aside(words_: Words, i: int, back: int) -> bool:
    """Say whether an aside says as what somebody is seen: ``Beck, a judge considered a hawk, left``."""
    comma = words_.boundary(i)
    named = words_.tags[comma] == "," and words_.tags[comma - 1] == "NNP" and words_.tags[comma + 1] == "DT"
    seen = words_.takes(i, "noun-complement") or words_.takes(i, "noun-as")
    ends = next((k for k in range(i, min(len(words_.tags), i + _NEAR)) if words_.tags[k] == ","), 0)
    acts = words_.tags[ends + 1] in FINITE or words_.can_be(ends + 1, "VBD")
    return named and seen and words_.tags[back] in NOUNS and ends > 0 and acts


def is_done_to(words_: Words, i: int, back: int) -> bool:
    """Say whether a verb whose forms are all one word describes the noun before it: ``Of the votes cast in May, ten count``."""
    if words_.tags[back] not in ("NN", "NNS") or words_.tags[i + 1] not in _BEHIND_PARTICIPLE:
        return False
    alone = back == i - 1 and words_.due == 1 and words_.lacking
    return alone and (words_.governed(i) or (words_.tags[back] == "NNS" and _acts_past_adjunct(words_, i)))


def _acts_past_adjunct(words_: Words, i: int) -> bool:
    """Say whether an auxiliary follows what a participle takes along, before the clause ends: ``votes cast in May were``."""
    for k in range(i + 1, min(len(words_.tags), i + _NEAR)):
        if words_.lower[k] in AUXILIARIES or words_.tags[k] == "MD":
            return words_.tags[k] in FINITE
        if words_.tags[k] in (",", "CC", ".", ":", "``") or words_.lower[k] in OPENERS or words_.tags[k] in FINITE:
            return False
    return False


def _had_opens(words_: Words, i: int) -> bool:
    """Say whether "had" stands before its subject where a sentence begins: ``Had the dam held, …``."""
    after = words_.tags[i + 1]
    return words_.lower[i] == "had" and (after in PRONOUN_OR_ARTICLE or after == "NNP")


def _done_by_somebody(words_: Words, i: int) -> bool:
    """Say whether "by" and who did it follow: ``struck by the army``, not ``said by phone``, ``rose by 3``."""
    timed = words_.tags[i + 2] in _MEANS or words_.lower[i + 2] in DAYS or words_.lower[i + 2] in MONTHS
    return words_.lower[i + 1] == "by" and not (timed and words_.lacking)


def _is_held(words_: Words, i: int, back: int) -> bool:
    """Say whether a word stands between an article or a number and its noun: ``the broken dam``, ``a small used car``."""
    before = words_.tags[back]
    if before == "JJ" and words_.tags[i + 1] in NOUNS:
        while words_.tags[back] == "JJ":
            back -= 1
        # "the young asked men": they can be the subject of a verb that is due.
        one = words_.lower[back] in ("a", "an")
        return one or (words_.tags[back] in ("DT", "PRP$", "POS") and not words_.lacking)
    if before == "CD":
        return bool(words_.tags[i + 1] in NOUNS and (words_.last_verb or words_.verbs_ahead(i) >= words_.due > 0))
    return before in ("DT", "PRP$", "POS") and words_.lower[back] not in _POINTERS


def _may_be_described(words_: Words, back: int) -> bool:
    """Say whether the word before is a noun, or stands for one, that a participle can describe: ``those``, ``some of them``."""
    before, word_before = words_.tags[back], words_.lower[back]
    of_them = before == "PRP" and words_.lower[back - 1] == "of"
    return of_them or before in _AFTER_NOUN or word_before in _POINTERS or word_before == "that"


def _ends_aside(words_: Words, i: int, back: int) -> bool:
    """Say whether the clause that a bracket or two dashes interrupt lacks its verb: ``The farmer – he is 60 – left``."""
    if words_.tags[back] == ")":
        return words_.awaiting(i)
    return back == words_.resumed and words_.lacking


def _is_quoted_alone(words_: Words, back: int) -> bool:
    """Say whether a quotation begins with what a pronoun before it does: ``he “fabricated” the story``."""
    if words_.tags[back] != "``":
        return False
    named = back - 1
    while words_.tags[named] == "RB":
        named -= 1
    if words_.tags[named] in NOUNS and words_.held and words_.held[-1][0][-1] > 0:
        # "said that Lee “founded the club”"
        return words_.tags[named - 1] != "IN" and words_.tags[named - 1] in _WITH_NAME
    return words_.tags[back - 1] == "PRP" and words_.lower[back - 1] not in OBJECTS


def _is_said_of(words_: Words, back: int) -> bool:
    """Say whether somebody says so of what a pronoun stands for: ``which they say | left a gap``."""
    k = back - 1
    while words_.tags[k] in NOUNS or words_.tags[k] in ("DT", "JJ", "PRP$"):
        k -= 1
    k -= k == back - 1 and words_.tags[k] == "PRP"
    pronoun = k < back - 1 and words_.lower[k] in ("which", "who", "that", "what")
    return pronoun and words_.tags[back] in FINITE and words_.takes(back, "bare")


def _ends_relative(words_: Words, i: int, back: int) -> bool:
    """Say whether the verb of an outer clause can stand after the end of an inner one: ``The man who left sold a cow``."""
    verb, after = words_.known[back], words_.tags[i + 1]
    if words_.tags[back] not in _ENDS_RELATIVE or (verb is not None and verb.verb in _LINKING):
        return False
    inner = words_.lacks[-1] <= 0 < len(words_.lacks) - 1
    return inner and after not in NOUNS and after != "JJ" and words_.due > words_.verbs_ahead(i)


def _introduces(words_: Words, i: int) -> bool:
    """Say whether a name and a colon follow: ``Added Ann Lee: "…"``."""
    named = words_.tags[i + 1] in ("NNP", "PRP")
    return named and any(words_.lower[k] == ":" for k in range(i + 2, min(len(words_.tags), i + _NEAR)))
