"""The date of a statement of control: the one of its clause, or of a clause that it hangs on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import zip_longest

from analysis.extract.holdings.statement import Control
from analysis.extract.records import DateExpression, Figure
from analysis.text.chunks import (
    BREAK,
    COMMA,
    COORDINATOR,
    DASH,
    FINITE_VERB,
    OPENER,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
)
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import NAMES

_ENDS_CLAUSE = frozenset({FINITE_VERB, OTHER_VERB, OPENER, BREAK, DASH})
_FARTHEST, _DEEPEST = 600, 6


def as_of(doc: Doc, control: Control, figure: Figure, dates: Sequence[DateExpression], end: int) -> int | None:
    """Return the place of the date that goes with a statement, which ends at `end`; None if none does.

    Examples
    --------
    >>> import analysis
    >>> text = "The front, which took the port in 2014, now holds half of Syria."
    >>> records = analysis.read(analysis.Article(text)).records
    >>> records.dates[records.holdings[0].as_of].span.of(text)
    'now'
    """
    sentence = doc.sentence_at(figure.span.start)
    low, high = min(control.start, figure.span.start), max(control.end, figure.span.end, end)
    near: list[tuple[int, int]] = []
    first = bisect_left(dates, max(sentence.start, low - _FARTHEST), key=lambda date: date.span.start)
    for place in range(first, len(dates)):
        date = dates[place].span
        if date.start >= min(sentence.end, high + _FARTHEST):
            break
        goes = _goes_after(doc, Span(high, date.start)) if date.start >= high else _goes_within(doc, control, date)
        if goes:
            near.append((max(0, low - date.end, date.start - high), place))
    return min(near)[1] if near else None


def _goes_after(doc: Doc, gap: Span) -> bool:
    """Say whether no other clause begins between a statement and a date behind it."""
    if gap.start >= gap.end:
        return True
    between = doc.chunks_in(doc.token_at(gap.start), doc.token_at(gap.end))
    for chunk, following in zip_longest(between, between[1:]):
        first = doc.tokens[chunk.first]
        if chunk.kind in _ENDS_CLAUSE or (first.lower == "since" and chunk.kind in (PREPOSITION, WORD)):
            return False
        if chunk.kind == PHRASE and first.tag == "PRP":
            return False
        named = following is not None and following.kind in (PHRASE, COORDINATOR) and _is_listed(doc, following.first)
        if chunk.kind == COMMA and not named:
            return False
        if chunk.kind == COORDINATOR and following is None:
            return False
    return True


def _is_listed(doc: Doc, i: int) -> bool:
    following = doc.after(i) if doc.tokens[i].tag == "CC" else doc.tokens[i]
    return following.tag in NAMES


def _goes_within(doc: Doc, control: Control, date: Span) -> bool:
    """Say whether a date before the end of a statement is of its clause, of one that it hangs on, or opens the sentence."""
    sentence = doc.sentence_at(date.start)
    first, last = doc.token_at(date.start), doc.token_at(date.end - 1) + 1
    if all(chunk.kind == WORD for chunk in doc.chunks_in(last, control.verb)) and last <= control.verb:
        return True
    before = [clause for clause in doc.verbs_in(max(sentence.first, first - _FARTHEST), first) if clause.finite]
    if not before or _verb(before[-1]) == control.verb:
        return True
    own = doc.verbs_in(control.verb, control.verb + 1)
    return bool(own) and any(above is before[-1] for above in _above(own[0]))


def _above(clause: Clause) -> list[Clause]:
    """Return the clauses that one is embedded in."""
    found: list[Clause] = []
    while clause.head is not None and len(found) < _DEEPEST:
        clause = clause.head
        found.append(clause)
    return found


def _verb(clause: Clause) -> int:
    return clause.group.head
