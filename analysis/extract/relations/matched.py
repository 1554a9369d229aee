"""So much for every so much: "£3 for every £1 … the £45,000 … £135,000"; "For every tonne eaten at home, four were shipped"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import lead, words_of

_FURTHEST = 0.45
_ONE_FOR = re.compile(r" (?:for|to|against) (?:every|each) $")
_FOR_EVERY = re.compile(r" for (?:every|each) (?:one )?(?:[^\s.;]+ ){1,12}$")
_PAIR = 2
_AMOUNTS = frozenset({"money", "mass", "volume", "area", "length", *COUNTS})


def matched(passage: Passage) -> Iterator[Relation]:
    """Yield how many of one there are for each of another, with the two amounts nearby."""
    for place, factor in enumerate(passage.mentions):
        if is_share(factor.figure) or factor.value <= 1 or not is_level(factor.figure):
            continue
        amounts = _behind(passage, place) if factor.figure.kind == "money" else _before(passage, factor)
        if len(amounts) != _PAIR:
            continue
        smaller, larger = sorted(amounts, key=lambda one: one.value)
        roles = (("left", larger.place), ("right", smaller.place), ("factor", factor.place))
        yield from only(passage, "ratio: for every", roles, larger.value, smaller.value * factor.value, _FURTHEST)


def _behind(passage: Passage, place: int) -> Sequence[Mention]:
    """Return the two sums of money behind "£3 for every £1"."""
    factor, *rest = passage.mentions[place : place + 2]
    if not rest or rest[0].value != 1 or rest[0].figure.unit != factor.figure.unit:
        return ()
    if _ONE_FOR.search(lead(passage, rest[0])) is None:
        return ()
    money = [
        one
        for one in within(passage, factor.sentence, factor.sentence + 1)
        if one.first > rest[0].first and one.figure.unit == factor.figure.unit
    ]
    return money if all(is_level(one.figure) for one in money) else ()


def _before(passage: Passage, factor: Mention) -> Sequence[Mention]:
    """Return the only two amounts of the sentence before "For every tonne eaten at home, four were shipped", or of its own."""
    first = passage.doc.sentences[factor.sentence].first
    if factor.figure.kind not in COUNTS or _FOR_EVERY.search(words_of(passage, first, factor.first)) is None:
        return ()
    for reach in (0, 1):
        amounts = [
            one
            for one in within(passage, factor.sentence - reach, factor.sentence)
            if one.first < factor.first
            and one.figure.kind in _AMOUNTS
            and one.value > 1
            and is_level(one.figure)
            and not is_adjective(passage, one)
        ]
        if amounts:
            fit = len(amounts) == _PAIR and amounts[0].sentence == amounts[1].sentence and _are_alike(*amounts)
            return amounts if fit else ()
    return ()


def _are_alike(one: Mention, other: Mention) -> bool:
    counts = one.figure.kind in COUNTS and other.figure.kind in COUNTS
    return counts or akin(one.figure, other.figure) or is_bare(other.figure)
