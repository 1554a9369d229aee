"""Chunks: a sentence is a row of noun phrases, verb groups, prepositions, words that open clauses, and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from analysis.text.phrases import Phrase
from analysis.text.tagsets import ACTORS, FINITE, function_words, verbs_with
from analysis.text.tokens import Token
from analysis.text.verbs import VerbGroup
from analysis.text.wordforms import lemma

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
# With these the words for who said it begin, unless they begin with a noun for an office or a body.
_TELLING = frozenset({"NNP", "NNPS", "PRP", "PRP$", "DT", "CD"})
_RELATIVE = frozenset({"WDT", "WP"})
# What ends the words for who said it, or makes them the subject of something said.
_PARTING = FINITE | _RELATIVE | {",", ".", ":", "IN"}
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
    return dated and i + 1 < last and tokens[i + 1].tag in FINITE and not _is_said(tokens, i + 1, last)


def _is_said(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a verb tells who said what stands before it: ``It fell on May 5, 2013, said Ann Lee``."""
    if lemma(tokens[i].lower) not in verbs_with("after"):
        return False
    begun = [tokens[k].tag for k in takewhile(lambda k: tokens[k].tag != ".", range(i - 1, -1, -1))]
    teller = i + 1 < last and (tokens[i + 1].tag in _TELLING or tokens[i + 1].lower.removesuffix("s") in ACTORS)
    behind = next((token.tag for token in tokens[i + 1 : last] if token.tag in _PARTING), "")
    verbs, relatives = (sum(tag in tags for tag in begun) for tags in (FINITE, _RELATIVE))
    return teller and behind not in FINITE and verbs > relatives


def of_two(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether token `i` and the next are one preposition: ``according to``."""
    lower = tokens[i].lower
    return lower in FIRST_OF_TWO and i + 1 < last and (lower, tokens[i + 1].lower) in _OF_TWO
