"""Chunks: a sentence is a row of noun phrases, verb groups, prepositions, words that open clauses, and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.text.phrases import Phrase
from analysis.text.tagsets import FINITE, function_words
from analysis.text.tokens import Token
from analysis.text.verbs import VerbGroup

PHRASE, FINITE_VERB, OTHER_VERB, PREPOSITION, OPENER, COORDINATOR = (
    "phrase",
    "finite",
    "verb",
    "preposition",
    "opener",
    "and",
)
COMMA, BREAK, OPEN_QUOTE, CLOSE_QUOTE, OPEN_BRACKET, CLOSE_BRACKET, DASH = ",", ";", "``", "''", "(", ")", "-"
ADJECTIVE, WORD = "adjective", "word"

_MARKS = {",": COMMA, "``": OPEN_QUOTE, "''": CLOSE_QUOTE, "(": OPEN_BRACKET, ")": CLOSE_BRACKET}
# The classes of what can be a mark.
MARKING = frozenset({*_MARKS, ".", ":"})
_BREAKS = frozenset(";:.?!")
_DASHES = frozenset({"–", "—", "―", "--", "-", "---"})
_OF_TWO = frozenset((first, second) for first, second in map(str.split, function_words("compound")))
# With these words a preposition of two begins.
FIRST_OF_TWO = frozenset(first for first, _ in _OF_TWO)


@dataclass(slots=True, eq=False)
class Chunk:
    """A stretch of a sentence, tokens ``first:last``, of one kind; with its phrase or verb group where it has one."""

    kind: str
    first: int
    last: int
    phrase: Phrase | None = None
    group: VerbGroup | None = None


def _stop(tokens: Sequence[Token], i: int, last: int) -> str:
    """Return what a mark between clauses or numbers is: a dash, a break, or no more than a word."""
    text = tokens[i].text
    if text == ":" and i + 1 < last and tokens[i + 1].tag == tokens[i - 1].tag == "CD":
        return WORD
    return DASH if text in _DASHES else BREAK if text in _BREAKS else WORD


def mark(tokens: Sequence[Token], i: int, last: int) -> Chunk | None:
    """Read a mark, None if token `i` is none.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("It broke – all of it.")).tokens
    >>> mark(tokens, 2, 7).kind, mark(tokens, 3, 7)
    ('-', None)
    """
    tag = tokens[i].tag
    kind = _MARKS.get(tag) or (_stop(tokens, i, last) if tag in (".", ":") else None)
    if kind == COMMA and _ends_date(tokens, i, last):
        kind = WORD
    return Chunk(kind, i, i + 1) if kind is not None else None


def _ends_date(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a comma only ends a date before a verb: ``the law of May 5, 2013, would``."""
    dated = i > 2 and tokens[i - 1].tag == "CD" and tokens[i - 2].tag == "HYPH" and tokens[i - 2].text == ","
    return dated and i + 1 < last and tokens[i + 1].tag in FINITE


def of_two(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether token `i` and the next are one preposition: ``according to``."""
    lower = tokens[i].lower
    return lower in FIRST_OF_TWO and i + 1 < last and (lower, tokens[i + 1].lower) in _OF_TWO
