"""Small words: which of them is a preposition, and which opens a clause: "that", "as", "since", "to"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.chunks import (
    OPENER,
    OTHER_VERB,
    PREPOSITION,
    WORD,
    Chunk,
    of_two,
)
from analysis.text.clausesahead import clause_after, past
from analysis.text.eitherwords import either
from analysis.text.openingthat import that_opens
from analysis.text.tagsets import (
    EITHER,
    FINITE,
    RELATIVES,
    SUBORDINATORS,
    function_words,
    small_words,
    verbs_with,
)
from analysis.text.tokens import Token
from analysis.text.verbs import verb_group

_FULL, _FAR, _ASIDE = 2, 25, 12
_OPENING = RELATIVES | SUBORDINATORS | function_words("interrogative") | {"whether", "whom"}
_ADVERBIAL = frozenset({"RB", "RBR", "``"})
_REDUCING = function_words("reducing")
_WITHOUT_CLAUSE = frozenset({"IN", "VBG", "VBN", "JJ", ","})
_SEEMING = small_words("seeming")


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
        return either(tokens, i, last, before)
    if tag == "WP$":
        return _whose(i, before)
    if lower == "like" and _seems(before) and clause_after(tokens, i + 1, last):
        return Chunk(OPENER, i, i + 1)
    if lower in _REDUCING and _lacks_clause(tokens, i + 1, last):
        return Chunk(WORD, i, i + 1)
    if lower in _OPENING:
        return Chunk(WORD if _asks_alone(tokens, i, last, before) else OPENER, i, i + 1)
    return Chunk(PREPOSITION, i, i + 1) if tag == "IN" else None


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
