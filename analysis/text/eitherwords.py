"""Small words that are a preposition or open a clause: "after", "as", "since", "than"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.lexicon import words
from analysis.text.chunks import (
    FINITE_VERB,
    OPENER,
    PREPOSITION,
    WORD,
    Chunk,
)
from analysis.text.clausesahead import acts_next, clause_after, past, turns_behind
from analysis.text.phrases import noun_phrase
from analysis.text.tagsets import (
    FINITE,
    NAMES,
    small_words,
    verbs_with,
)
from analysis.text.timenouns import DAYS, MONTHS
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

_FULL, _FAR, _ASIDE = 2, 25, 12
_YEAR = 4
_ADVERBS = frozenset({"RB"})
_MOMENTS = small_words("moment")
_TIMED = frozenset({"after", "before", "since", "until"})
_NAMING = frozenset({"DT", "PRP$", "NNP", "NN", "NNS", "JJ", "CD"})
_DESCRIBING = _NAMING | {"VBG", "VBN"}
_ACTING = FINITE | {"WDT", "WP", "``", ":"}
_GAPS = frozenset({"who", "which"})


def either(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk:
    """Read a word that is a preposition or opens a clause: "after", "as", "since", "than".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("He left after the vote, after it rained.")).tokens
    >>> [either(tokens, i, len(tokens), []).kind for i in (2, 6)]
    ['preposition', 'opener']
    """
    lower = tokens[i].lower
    numbered = lower == "as" and i + 3 < last and tokens[i + 2].lower == "as" and tokens[i + 3].tag == "CD"
    if numbered and clause_after(tokens, i + 3, last):
        # "said as many as 140 of them left"
        return Chunk(WORD, i, i + 3)
    if (i + 1 < last and tokens[i + 1].lower in _MOMENTS) or turns_behind(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 1)
    if lower == "as" and _named_then_says(tokens, i + 1, last):
        return Chunk(OPENER, i, i + 1)
    if lower == "than" and all(chunk.kind != FINITE_VERB for chunk in before):
        # "A probe no bigger than a car may land": the verb is the sentence's own.
        return Chunk(PREPOSITION, i, i + 1)
    opens = clause_after(tokens, i + 1, last) and not _awaits_only_verb(tokens, i, last, before)
    acts = past(tokens, i + 2, last, _ADVERBS)
    opens = opens or _described_then_acts(tokens, i + 1, last, before)
    opens = opens and not (bool(before) and acts < last and tokens[acts].tag in FINITE and _is_date(tokens[i + 1]))
    return Chunk(OPENER if opens else PREPOSITION, i, i + 1)


def _described_then_acts(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether who is described between commas acts, in a clause of time: ``left a year after the mayor, Ann Lee, was jailed``.

    In front, a subject with its verb follows behind a comma: ``After Lee, seeing it, left, the men sang``.
    """
    if tokens[i - 1].lower not in _TIMED:
        return False
    named = noun_phrase(tokens, i, last) if i < last and tokens[i].tag in _NAMING else None
    if named is None or named.temporal or named.last + 1 >= last or tokens[named.last].tag != ",":
        return False
    described = tokens[named.last + 1].tag in _DESCRIBING
    comma = next((k for k in range(named.last + 1, min(last - 1, named.last + _ASIDE)) if tokens[k].tag == ","), 0)
    within = {token.tag for token in tokens[named.last + 1 : comma]}
    if not (described and comma and within.isdisjoint(_ACTING) and acts_next(tokens, comma + 1, last)):
        return False
    if any(chunk.kind == FINITE_VERB for chunk in before):
        return True
    ahead = next((k for k in range(comma + 1, last) if tokens[k].tag == ","), last)
    return clause_after(tokens, ahead + 1, last)


def _is_date(token: Token) -> bool:
    """Say whether a token alone is a time: a year, a month, a day: ``before 2026 | were``."""
    year = token.tag == "CD" and token.text.isdecimal() and len(token.text) == _YEAR
    return year or (token.tag in NAMES and (token.lower in DAYS or token.lower in MONTHS))


def _awaits_only_verb(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether "who" right before needs the one verb up to the next mark: ``Lee, who since the vote | has been ill, said``."""
    if not before or before[-1].kind != OPENER or before[-1].last != i or tokens[i - 1].lower not in _GAPS:
        return False
    end = next((k for k in range(i, last) if tokens[k].tag in (",", ":", ".", "``")), last)
    return sum(token.tag in FINITE for token in tokens[i:end]) == 1


def _named_then_says(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether somebody named and described says something: ``As Ann Lee, a nurse, put it, “No.”``, not ``As President, Lee said``."""
    k = i
    while k < last and tokens[k].tag in NAMES:
        k += 1
    if k - i < _FULL or k >= last or tokens[k].tag != "," or tokens[k - 1].lower in words("roles", "role"):
        return False
    for comma in range(k + 1, min(last - 1, k + _FAR)):
        verb = past(tokens, comma + 1, last, _ADVERBS)
        if tokens[comma].tag == "," and verb < last and tokens[verb].tag in FINITE:
            puts = tokens[verb].lower in ("put", "puts") and verb + 1 < last and tokens[verb + 1].lower == "it"
            says = lemma(tokens[verb].lower) in verbs_with("quote")
            return puts or (says and any(token.tag == "``" for token in tokens[verb + 1 : verb + 3]))
        if tokens[comma].tag in ("``", ":"):
            break
    return False
