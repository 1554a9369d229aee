"""Clauses that are still to come: whether a subject with its finite verb stands at a token."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.phrases import Phrase, noun_phrase, opens_phrase
from analysis.text.tagsets import AUXILIARIES, BE, EITHER, FINITE, NAMES, RELATIVES, function_words, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_ADVERBIAL = frozenset({"RB", "RBR", "``"})
_ONLY_ADVERBS = frozenset({"RB"})
_BEGIN_CLAUSES = BE | small_words("inverting")
_TURNING = small_words("turning")
_ON_THEIR_OWN = function_words("subject") - {"i"}
_TIED_ON = _ADVERBIAL | {"IN", "TO"}
_MOST_TIED = 5


def clause_after(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a subject with its finite verb stands at token `i`: after "as", "since", "than" a clause then follows.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("He left after the head of the union spoke, as president of it.")).tokens
    >>> clause_after(tokens, 3, 14), clause_after(tokens, 11, 14)
    (True, False)
    """
    i = past(tokens, i, last, _ADVERBIAL)
    if i < last and tokens[i].tag in FINITE:
        return tokens[i].lower in _BEGIN_CLAUSES
    time = noun_phrase(tokens, i, last) if i < last and opens_phrase(tokens, i, last, False) else None
    if time is not None and time.temporal and time.last < last and tokens[time.last].tag in NAMES:
        # "that last year Ann Lee left"
        i = time.last
    for _ in range(_MOST_TIED):
        phrase = _subject_at(tokens, i, last)
        if phrase is None:
            return False
        i = past(tokens, _past_bracket(tokens, phrase.last, last), last, _ADVERBIAL)
        if i >= last:
            return False
        told = _goes_on_to_verb(tokens, i, last, phrase)
        if told is not None:
            return told
        i += 1
        if tokens[i - 1].tag == "TO" and i < last and tokens[i].tag == "VB":
            # "after efforts to sell the mill in May failed"
            i = past(tokens, i + 1, last, _TIED_ON)
    return False


def _goes_on_to_verb(tokens: Sequence[Token], i: int, last: int, phrase: Phrase) -> bool | None:
    """Say whether what stands behind a phrase makes it a subject; None if a preposition or "and" ties another phrase to it."""
    token = tokens[i]
    if token.tag in FINITE:
        return True
    if token.lower == "that" and tokens[phrase.head].tag == "CD":
        return False
    if token.lower in RELATIVES or token.lower in ("that", "where") or token.tag in ("VBN", "VBG"):
        return _verb_later(tokens, i, last)
    if token.tag == "CC" and i + 1 < last and tokens[i + 1].lower in _ON_THEIR_OWN:
        # "They are older than us and they have more boats."
        return False
    if token.tag == "," and _is_named_behind(tokens, i, last, phrase):
        return True
    tied = token.tag in ("IN", "CC", "TO") and not (token.lower in EITHER and _finite_next(tokens, i + 1, last))
    return None if tied else False


def _is_named_behind(tokens: Sequence[Token], comma: int, last: int, phrase: Phrase) -> bool:
    """Say whether a person's name between commas parts a calling from its verb: ``after a clerk, Ann Lee, asked``."""
    end = past(tokens, comma + 1, last, NAMES)
    known = word_form(tokens[phrase.head].lower)
    named = end > comma + 1 and end + 1 < last and tokens[end].tag == "," and tokens[end + 1].tag in FINITE
    return named and known is not None and known.what == "person"


def _finite_next(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether one phrase with its finite verb stands at token `i`."""
    phrase = _subject_at(tokens, past(tokens, i, last, _ADVERBIAL), last)
    k = last if phrase is None else past(tokens, phrase.last, last, _ADVERBIAL)
    return k < last and tokens[k].tag in FINITE


def _subject_at(tokens: Sequence[Token], i: int, last: int) -> Phrase | None:
    """Return the noun phrase at token `i`, adverbs before it left out, if it is not a time."""
    while i < last and tokens[i].tag == "RB" and not opens_phrase(tokens, i, last, False):
        i += 1
    phrase = noun_phrase(tokens, i, last) if i < last and opens_phrase(tokens, i, last, False) else None
    return None if phrase is None or phrase.temporal else phrase


def _past_bracket(tokens: Sequence[Token], i: int, last: int) -> int:
    """Return the token after a bracket that opens at token `i`, the token itself if none does."""
    if i >= last or tokens[i].tag != "(":
        return i
    return next((k + 1 for k in range(i, min(last, i + 9)) if tokens[k].tag == ")"), i)


def _verb_later(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether two finite verbs follow before a comma: the one of the relative clause and the one of its head."""
    wanted = 1 if tokens[i].tag in ("VBN", "VBG") else 2
    for k in range(i, min(last, i + 20)):
        if tokens[k].tag in (",", ":", ".", "``", "''"):
            return False
        wanted -= tokens[k].tag in FINITE
        if not wanted:
            return True
    return False


def turns_behind(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a subject follows its auxiliary behind "not until" and its like: ``Not until May did the talks resume``."""
    if not i or tokens[i - 1].lower not in _TURNING:
        return False
    verb = next((k for k in range(i + 1, min(last, i + 9)) if tokens[k].tag in FINITE), last)
    return (
        verb + 1 < last
        and (tokens[verb].lower in AUXILIARIES or tokens[verb].tag == "MD")
        and opens_phrase(tokens, verb + 1, last, False)
    )


def past(tokens: Sequence[Token], i: int, last: int, tags: frozenset[str]) -> int:
    """Return the first token from `i` on that has none of some tags."""
    while i < last and tokens[i].tag in tags:
        i += 1
    return i


def acts_next(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a finite verb stands at token `i`, adverbs left out.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("The dam slowly broke.")).tokens
    >>> acts_next(tokens, 2, 5), acts_next(tokens, 0, 5)
    (True, False)
    """
    k = past(tokens, i, last, _ONLY_ADVERBS)
    return k < last and tokens[k].tag in FINITE
