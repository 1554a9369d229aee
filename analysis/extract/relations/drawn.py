"""A number that is drawn from others nearby, as its words say: "Of these 31 passed. That 34 per cent is", "the €25m hole".

What the number is drawn from stands in its sentence or in those beside it. One reading is taken: the one that fits, or else the
only one that the words leave, if no other numbers nearby explain the number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_share, of_one_kind
from analysis.extract.relations.drawn_parts import rest
from analysis.extract.relations.drawn_shares import BACK, share, share_beside
from analysis.extract.relations.drawn_totals import announced, total
from analysis.extract.relations.nearby import Mention, Passage, is_adjective
from analysis.extract.relations.operands import DEGREES, is_called, is_explained, pairs, without_last
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.extract.relations.timing import has_its_time

_NEAR = 5
_ADDED = 2


def gap(passage: Passage, by: Mention) -> Iterator[Reading]:
    """Yield the two amounts before a number that says how far they are apart, or beside it if they are a balance."""
    figure = by.figure
    if is_share(figure) or figure.low != figure.high or figure.kind in ("age", "duration", "ratio"):
        return
    if not _is_apart(passage, by) or has_its_time(passage, by) or says("further", lead(passage, by)):
        return
    found = [
        pair
        for pair in pairs(passage, by.sentence - BACK, by.sentence + BACK, by)
        if by not in pair and all(_is_of_its_kind(one, by) and not _is_apart(passage, one) for one in pair)
    ]
    result = says("balance noun", _around(passage, by))
    before = [pair for pair in found if max(one.last for one in pair) <= by.first]
    told = [pair for pair in found if _is_balance(passage, pair)] if result else before
    others = [one.value for pair in found for one in pair]
    for one, other in told:
        roles = (("left", one.place), ("right", other.place), ("by", by.place))
        comes_to = abs(one.value - other.value)
        sure = (
            len(told) == 1
            and (result or len(before) == 1)
            and not is_explained(by.value, set(others) - {one.value, other.value})
        )
        yield Reading(roles, by.value, comes_to, sure)


def _around(passage: Passage, by: Mention) -> str:
    before, behind = lead(passage, by).split()[-_NEAR:], tail(passage, by).split()[:2]
    return f" {' '.join(before)} {' '.join(behind)} "


def _is_of_its_kind(one: Mention, by: Mention) -> bool:
    if by.figure.unit in DEGREES:
        return one.figure.unit in DEGREES
    if is_bare(by.figure):
        return one.figure.unit is not None and of_one_kind(one.figure, by.figure)
    return of_one_kind(one.figure, by.figure)


def _is_apart(passage: Passage, by: Mention) -> bool:
    """Say whether a number is called a gap: "a lead of 12", "the 12-vote margin", "the shortfall, 12,", "12 in the red"."""
    before, behind = without_last("how exactly", lead(passage, by)), tail(passage, by)
    noun = behind.split()
    hyphen = is_adjective(passage, by)
    if says("apart noun", f" {' '.join(noun[: 3 if hyphen else 2])} ") and "," not in noun[:1]:
        return True
    if begins_with("so far apart", behind) or ends_with("apart by", before):
        return True
    return is_called("apart noun", before)


def _is_balance(passage: Passage, pair: Sequence[Mention]) -> bool:
    """Say whether one of two amounts is told as spent and the other as taken in."""
    told = [_clause(passage, one, pair) for one in pair]
    spent = [says("spending", each) for each in told]
    taken = [says("taking in", each) for each in told]
    return (spent[0] and taken[1] and not taken[0]) or (spent[1] and taken[0] and not spent[0])


def _clause(passage: Passage, one: Mention, pair: Sequence[Mention]) -> str:
    """Return the words before an amount, from the other of a pair on, and what "in" or "of" adds: "€387m in revenue"."""
    first = passage.doc.sentences[one.sentence].first
    start = max([first, *(each.last for each in pair if first <= each.first < one.first)])
    behind = tail(passage, one).split()[:_ADDED]
    return words_of(passage, start, one.first) + (f"{' '.join(behind)} " if behind[:1] in (["in"], ["of"]) else "")


# How a number is drawn from others: its rule, how far off a slip may be, what reads it.
_WAYS: tuple[tuple[str, float, Callable[[Passage, Mention], Iterator[Reading]]], ...] = (
    ("share: drawn", 0.6, share),
    ("share: beside", 0.6, share_beside),
    ("sum: what is left", 0.5, rest),
    ("sum: drawn", 0.3, total),
    ("sum: announced", 0.3, announced),
    ("difference: drawn", 0.6, gap),
)


def drawn(passage: Passage) -> Iterator[Relation]:
    """Yield shares, rests, totals and gaps with what they are drawn from."""
    for one in passage.mentions:
        if says("required", lead(passage, one)):
            continue
        for rule, furthest, way in _WAYS:
            if read := fitting(passage, rule, way(passage, one), furthest):
                yield from read
                break
