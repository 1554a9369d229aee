"""So much for every so much, or at a rate: "£3 for every £1 … the £45,000 … £135,000"; "at four pesaros to the dollar"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import lead, tail
from analysis.lexicon import rows

_FURTHEST = 0.45
_ONE_FOR = re.compile(r" (?:for|to|against) (?:every|each) $")
_FOR_EVERY = re.compile(r" for (?:every|each) (?:one )?(?:[^\s.;]+ ){1,12}$")
_PAIR = 2
_AMOUNTS = frozenset({"money", "mass", "volume", "area", "length", *COUNTS})
_FURTHEST_RATE = 0.6
_PER = re.compile(r"(?: [a-z]+)? (?:to|for) (?:the|a|one|each|every) (?P<other>[a-z]+)\b")


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
    if factor.figure.kind not in COUNTS or _FOR_EVERY.search(lead(passage, factor)) is None:
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


def exchanged(passage: Passage) -> Iterator[Relation]:
    """Yield rates of exchange with the only two sums nearby that one is changed into the other by."""
    yield from _noted(passage)
    for rate in passage.mentions:
        told = _PER.match(tail(passage, rate))
        if told is None or rate.figure.unit is None or not is_level(rate.figure):
            continue
        codes = _codes(singular(told["other"]))
        around = [one for one in within(passage, rate.sentence - 1, rate.sentence + 1) if one.place != rate.place]
        money = [one for one in around if is_level(one.figure) and _per_currency(one) in codes]
        changed = [one for one in around if one.figure.unit == rate.figure.unit and is_level(one.figure)]
        if len(money) != 1 or len(changed) != 1:
            continue
        total, count = changed[0], money[0]
        roles = (("count", count.place), ("each", rate.place), ("total", total.place))
        yield from only(passage, "product: at a rate", roles, total.value, rate.value * count.value, _FURTHEST_RATE)


def _noted(passage: Passage) -> Iterator[Relation]:
    """Yield a sum with the one in brackets behind it, where a note gives the rate: "630 million talers ($150 million) … ($1 = 4.2 talers)"."""
    for one, rate in pairwise(passage.mentions):
        if one.value != 1 or tail(passage, one).strip() != "=" or rate.figure.unit is None:
            continue
        for total, count in pairwise(passage.mentions):
            units = total.figure.unit, count.figure.unit
            if units != (rate.figure.unit, one.figure.unit) or not _is_in_brackets(passage, count) or total == rate:
                continue
            roles = (("count", count.place), ("each", rate.place), ("total", total.place))
            yield from only(passage, "product: at a rate", roles, total.value, rate.value * count.value, _FURTHEST_RATE)


def _is_in_brackets(passage: Passage, one: Mention) -> bool:
    """Say whether a bracket opens right before a figure, but for a word or two."""
    before = lead(passage, one).split()
    return "(" in before[-3:]


def _per_currency(one: Mention) -> str:
    return one.figure.unit or "-"


@cache
def _codes(noun: str) -> frozenset[str]:
    """Return the codes of the currencies that a noun may be for, and the noun itself."""
    told = ((row["code"], row["words"].split(";")) for row in rows("currencies"))
    return frozenset({noun, *(code for code, names in told if any(noun in name.split() for name in names))})
