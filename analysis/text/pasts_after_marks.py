"""“Called” behind a comma, “and” or a closing mark: the past or the participle."""

from __future__ import annotations

from functools import cache

from analysis.lexicon import rows
from analysis.text.awaiting import OBJECT_BEGINS, Words
from analysis.text.pasts_after_nouns import OBJECT
from analysis.text.tagsets import BE, EITHER, FINITE, HAVE, NOUNS, OPENERS, small_words
from analysis.text.verblists import past_follows, past_in_list
from analysis.text.wordforms import WordForm

_NEW_OBJECT = frozenset({"DT", "PRP", "PRP$", "$", "JJ"})
_SET_BESIDE = small_words("set beside")
_PUT_TO = small_words("put to")
_ACTIVE = small_words("active only")
_TELLING = small_words("telling somebody")
_CLOSE, _NEAR = 4, 7


def past_after_mark(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Choose after a comma or a conjunction."""
    after, before = words_.tags[i + 1], words_.tags[back]
    if _sets_apart(words_, i) or (before == "," and words_.lower[i] in _PUT_TO and _answers(words_, i)):
        return "VBN"
    if before == "CC":
        adjectives = words_.tags[back - 1] in ("VBN", "JJ") and (after in NOUNS or after == "JJ")
        if adjectives or _describes_second(words_, i, back):
            return "VBN"
        return "JJ" if _is_described_too(words_, i, back, known) else _like_before(words_, i)
    if after in NOUNS and past_in_list(words_, i):
        return "VBD"
    if after in NOUNS and "JJ" in known.tags:
        return "VBN"
    if words_.lower[i - 1] == "then" and words_.tags[words_.last_verb] == "VBD" and after != "IN":
        # "He thanked the guild, then left the town."
        return "VBD"
    fronted = words_.lower[1] in OPENERS or words_.lower[1] in EITHER
    if words_.due and after == "NNS" and fronted and before == "," and "," not in words_.tags[1 : i - 1]:
        # "Although it rained, elected officials stayed"
        return "VBN"
    if words_.due:
        # "According to the report, published in May, …": nothing so far can act.
        hangs = before == "," and words_.governed(i - 1) and not words_.boundary(i - 1)
        return "VBN" if hangs or words_.acts_later(i) else "VBD"
    if _ends_second_name(words_, i) or _acts_in_time_clause(words_, i):
        return "VBD"
    begins = after in OBJECT_BEGINS or (after == "TO" and known.verb in _ACTIVE)
    if words_.tags[words_.last_verb] == "VBD" and begins and past_follows(words_, i):
        return "VBD"
    return "VBD" if words_.takes(i, "after") and after not in NOUNS and after != "TO" else "VBN"


def _sets_apart(words_: Words, i: int) -> bool:
    """Say whether a participle sets something apart: ``including but not limited to``, ``a loss, compared with a profit``."""
    if words_.lower[i] == "limited":
        return words_.lower[i + 1] == "to" and words_.lower[i - 1] == "not"
    return words_.lower[i] in _SET_BESIDE and words_.lower[i + 1] in ("with", "to")


def _answers(words_: Words, i: int) -> bool:
    """Say whether whoever was asked answers behind a comma: ``Ann Lee, asked whether the dam would hold, said no``."""
    if words_.tags[i - 2] not in NOUNS:
        return False
    for k in range(i + 1, len(words_.tags) - 1):
        if words_.tags[k] in ("``", ":"):
            return False
        if words_.tags[k] == "," and words_.takes(k + 1, "quote") and words_.can_be(k + 1, "VBD"):
            return True
    return False


def _ends_second_name(words_: Words, i: int) -> bool:
    """Say whether a name between commas ends before a verb, and its subject began behind ", and": ``, and the mayor, Ann Lee, left``."""
    if words_.tags[i + 1] in ("IN", "TO"):
        return False
    opened = words_.boundary(i - 1)
    begun = words_.boundary(opened) if words_.tags[i - 1] == words_.tags[opened] == "," else 0
    if begun < 2 or words_.tags[begun] != "CC" or words_.tags[opened - 1] not in NOUNS:
        return False
    # "He was a clerk and his aide, Tom Hale, ran the mill."
    held = words_.tags[begun + 1] == "PRP$" or words_.lower[begun + 1] == "the"
    named = held and words_.tags[i - 2] == "NNP" and words_.tags[i + 1] in OBJECT_BEGINS
    return words_.tags[begun - 1] == "," or named


def _acts_in_time_clause(words_: Words, i: int) -> bool:
    """Say whether who is named between commas acts behind "after" or its like: ``fell after a clerk, Ann Lee, asked to see it``."""
    opened = words_.boundary(i - 1)
    begun = words_.boundary(opened) if words_.tags[i - 1] == words_.tags[opened] == "," else 0
    who = words_.known[opened - 1]
    person = who is not None and who.what == "person" and words_.tags[i - 2] == "NNP"
    return person and begun > 1 and words_.lower[begun] in EITHER and not words_.acts_later(i)


def _describes_second(words_: Words, i: int, back: int) -> bool:
    """Say whether a word stands before the second of two nouns that wait for a verb: ``said the rain and flooded roads would``."""
    joins = words_.tags[back - 1] in NOUNS and words_.tags[i + 1] in NOUNS
    return joins and words_.lacking and words_.finite_ahead(i + 1)


def _is_described_too(words_: Words, i: int, back: int, known: WordForm) -> bool:
    """Say whether a word that is mostly an adjective goes on after "is" and another: ``is small and cramped in comparison``."""
    adjectives = words_.tags[back - 1] == "JJ" and words_.lower[words_.last_verb] in BE
    fits = known.tag == "JJ" or words_.tags[words_.last_verb] in ("VBZ", "VBP")
    near = adjectives and back - 1 - words_.last_verb < _CLOSE and fits
    return near and words_.tags[i + 1] in ("IN", ",", ".", "CC")


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
        acting = held and not any(word in BE for word in auxiliaries)
        if held and not acting and not words_.lacking and _told_nobody(words_, i):
            return "VBN"
        if acting and (_says_anew(words_, i) or (not words_.lacking and words_.tags[i + 1] in ("NNP", "IN"))):
            return "VBD"
        return "VBD" if new else "VBN" if held and not words_.lacking else now
    return "VBD"


def _told_nobody(words_: Words, i: int) -> bool:
    """Say whether a verb that needs somebody to be told has nobody behind it: ``was called in and told that it was over``."""
    known = words_.known[i]
    needs = known is not None and known.verb in _TELLING
    return needs and words_.lower[i + 1] == "that" and words_.tags[i + 2] not in ("NN", "JJ")


@cache
def _says_that() -> frozenset[str]:
    """Return the verbs of saying after which "that" opens what is said."""
    verbs = (row for row in rows("cue_verbs") if row["class"] == "speech")
    return frozenset(row["cue"] for row in verbs if "that" in row["frames"].split())


def _says_anew(words_: Words, i: int) -> bool:
    """Say whether a verb of saying follows a comma and "and": ``said that the firm had paid, and asked whether …``."""
    known = words_.known[i]
    return words_.tags[i - 2] == "," and known is not None and known.verb in _says_that()


def past_after_quotation(words_: Words, i: int) -> str:
    """Choose after a quotation: ``“No,” retired general Ann Lee said``, ``“…” told the paper``."""
    if _says_behind_name(words_, i):
        return "JJ"
    return "VBD" if _tells_what_is_quoted(words_, i) else words_.tags[i]


def _says_behind_name(words_: Words, i: int) -> bool:
    """Say whether who is named behind a past says what is quoted: ``“No,” retired general Ann Lee said.``."""
    k = i + 1
    while words_.tags[k] in NOUNS or words_.tags[k] == "JJ":
        k += 1
    named = k > i + 1 and words_.tags[k - 1] in ("NNP", "NNPS")
    return named and words_.tags[k] in FINITE and words_.takes(k, "quote")


def _tells_what_is_quoted(words_: Words, i: int) -> bool:
    """Say whether an object or "that" follows a word after a quotation, which is then a verb: ``“…” told the paper``."""
    after = words_.tags[i + 1]
    return words_.lower[i + 1] == "that" or after in OBJECT or after == "JJ"
