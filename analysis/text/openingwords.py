"""Small words: which of them is a preposition, and which opens a clause: "that", "as", "since", "to"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.lexicon import words
from analysis.text.chunks import (
    FINITE_VERB,
    OPENER,
    OTHER_VERB,
    PREPOSITION,
    WORD,
    Chunk,
    of_two,
)
from analysis.text.clausesahead import acts_next, clause_after, past, turns_behind
from analysis.text.openingthat import that_opens
from analysis.text.phrases import noun_phrase
from analysis.text.tagsets import (
    EITHER,
    FINITE,
    NAMES,
    RELATIVES,
    SUBORDINATORS,
    function_words,
    small_words,
    verbs_with,
)
from analysis.text.timenouns import DAYS, MONTHS
from analysis.text.tokens import Token
from analysis.text.verbs import verb_group
from analysis.text.wordforms import lemma

_FULL, _FAR, _ASIDE = 2, 25, 12
_YEAR = 4
_TIMED = frozenset({"after", "before", "since", "until"})
_NAMING = frozenset({"DT", "PRP$", "NNP", "NN", "NNS", "JJ", "CD"})
_ACTING = FINITE | {"WDT", "WP", "``", ":"}
_OPENING = RELATIVES | SUBORDINATORS | function_words("interrogative") | {"whether", "whom"}
_ADVERBS = frozenset({"RB"})
_ADVERBIAL = frozenset({"RB", "RBR", "``"})
_MOMENTS = small_words("moment")
_REDUCING = function_words("reducing")
_WITHOUT_CLAUSE = frozenset({"IN", "VBG", "VBN", "JJ", ","})
_SEEMING = small_words("seeming")
_GAPS = frozenset({"who", "which"})


def small_word(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk | None:
    """Read a preposition, or a word that opens a clause; None if it is something else."""
    tag, lower = tokens[i].tag, tokens[i].lower
    if of_two(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 2)
    if tag == "TO":
        return _infinitive(tokens, i, last) or Chunk(PREPOSITION, i, i + 1)
    if lower == "that":
        return Chunk(OPENER, i, i + 1) if that_opens(tokens, i, last, before) else None
    if lower in EITHER:
        if _before_moment(tokens, i, last, before) or turns_behind(tokens, i, last):
            return Chunk(PREPOSITION, i, i + 1)
        if lower == "as" and _named_then_says(tokens, i + 1, last):
            return Chunk(OPENER, i, i + 1)
        if lower == "than" and all(chunk.kind != FINITE_VERB for chunk in before):
            # "A probe no bigger than a car may land": the verb is the sentence's own.
            return Chunk(PREPOSITION, i, i + 1)
        opens = clause_after(tokens, i + 1, last) and not _awaits_only_verb(tokens, i, last, before)
        opens = opens or _described_then_acts(tokens, i + 1, last, before)
        return Chunk(OPENER if opens else PREPOSITION, i, i + 1)
    if tag == "WP$":
        return _whose(i, before)
    if lower == "like" and _seems(before) and clause_after(tokens, i + 1, last):
        return Chunk(OPENER, i, i + 1)
    if lower in _REDUCING and _lacks_clause(tokens, i + 1, last):
        return Chunk(WORD, i, i + 1)
    if lower in _OPENING:
        return Chunk(WORD if _asks_alone(tokens, i, last, before) else OPENER, i, i + 1)
    return Chunk(PREPOSITION, i, i + 1) if tag == "IN" else None


def _before_moment(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether a moment follows, and no clause: ``by then``, ``homes built before 2020 are exempt``."""
    if i + 1 >= last:
        return False
    acts = bool(before) and _is_date(tokens[i + 1]) and acts_next(tokens, i + 2, last)
    return tokens[i + 1].lower in _MOMENTS or acts


def _described_then_acts(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether who is described between commas acts, in a clause of time: ``left a year after the mayor, Ann Lee, was jailed``."""
    if tokens[i - 1].lower not in _TIMED or all(chunk.kind != FINITE_VERB for chunk in before):
        return False
    named = noun_phrase(tokens, i, last) if i < last and tokens[i].tag in _NAMING else None
    if named is None or named.temporal or named.last + 1 >= last or tokens[named.last].tag != ",":
        return False
    described = tokens[named.last + 1].tag in _NAMING or tokens[named.last + 1].tag == "CD"
    comma = next((k for k in range(named.last + 1, min(last - 1, named.last + _ASIDE)) if tokens[k].tag == ","), 0)
    within = {token.tag for token in tokens[named.last + 1 : comma]}
    return described and comma > 0 and within.isdisjoint(_ACTING) and acts_next(tokens, comma + 1, last)


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


def _asks_alone(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether one word is the whole question behind its verb: ``asked why, said nothing``, ``did not say when.``."""
    group = before[-1].group if before else None
    if tokens[i].tag != "WRB" or group is None or group.lemma not in verbs_with("wh") or i + 2 >= last:
        return False
    return tokens[i + 1].tag == "," and (tokens[i + 2].tag in FINITE or tokens[i + 2].tag == "CC")


def _seems(before: list[Chunk]) -> bool:
    """Say whether a verb of seeming stands right before: ``looked | like it would rain``."""
    group = before[-1].group if before else None
    return group is not None and group.lemma in _SEEMING


def _infinitive(tokens: Sequence[Token], i: int, last: int) -> Chunk | None:
    """Read the verb after "to", None if none follows."""
    k = past(tokens, i + 1, last, _ADVERBIAL)
    if k >= last or tokens[k].tag not in ("VB", "VBP"):
        return None
    group = verb_group(tokens, i, last)
    return Chunk(OTHER_VERB, i, group.last, None, group)


def _whose(i: int, before: list[Chunk]) -> Chunk | None:
    """Open the clause of "whose", whose first phrase begins with that word: the chunk is empty."""
    done = bool(before) and before[-1].kind == OPENER and before[-1].first == i
    return None if done else Chunk(OPENER, i, i)


def _lacks_clause(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether no clause stands behind "while", "when": ``while at the Department``, ``when asked``."""
    without = i < last and tokens[i].tag in _WITHOUT_CLAUSE and not _acts_before_comma(tokens, i, last)
    # "even though much of it fell", "though small boats can pass"
    return without and not (tokens[i].tag == "JJ" and clause_after(tokens, i, last))


def _acts_before_comma(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a finite verb stands before the next comma: "if in the next weeks they hold it", not "if in doubt"."""
    if tokens[i].tag != "IN":
        return i + 1 < last and tokens[i + 1].tag in FINITE and tokens[i].tag != ","
    for k in range(i, last):
        if tokens[k].tag in FINITE or tokens[k].tag in (",", ":"):
            return tokens[k].tag in FINITE
    return False
