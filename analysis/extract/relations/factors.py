"""How many times one amount is the only other nearby: "twice as many … as in 2010, when 26 pairs nested. … found 52 pairs"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_people, is_share
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    Reading,
    begins_with,
    best,
    ends_with,
    is_adjective,
    is_in,
    is_level,
    lead,
    says,
    tail,
    within,
)
from analysis.extract.relations.stated import stated

_FURTHEST = 0.6
_NEVER = frozenset({"ratio", "age", "ordinal", "probability", "duration"})
_FEW = 3
_NEAR = 4
_PAIR = 2


def factors(passage: Passage) -> Iterator[Relation]:
    """Yield factors with the only two amounts that they can be between."""
    for factor in passage.mentions:
        if factor.figure.kind != "ratio" or factor.value <= 1:
            continue
        pair = _facing(passage, factor) if factor.figure.unit == "ratio" else _compared(passage, factor)
        if pair is None or is_in(*pair) or is_in(*reversed(pair)):
            continue
        larger, smaller = sorted(pair, key=lambda one: -one.value)
        roles = (("left", larger.place), ("right", smaller.place), ("factor", factor.place))
        if best([Reading(roles, larger.value, smaller.value * factor.value, sure=True)], _FURTHEST) is not None:
            yield stated(passage, "ratio", "equal", roles, "ratio: the only two amounts")


def _amounts(passage: Passage, first: int, last: int) -> list[Mention]:
    return [
        one
        for one in within(passage, max(0, first), last)
        if one.figure.kind not in _NEVER
        and not is_share(one.figure)
        and is_level(one.figure)
        and one.value > 0
        and one.figure.modifier != "vague"
        and not is_adjective(passage, one)
        and not ends_with("for every one", lead(passage, one))
    ]


def _facing(passage: Passage, factor: Mention) -> Sequence[Mention] | None:
    """Return the only two numbers of people, or of one noun, of the sentence of "four to one", or of the one before it."""
    for reach in range(_PAIR):
        there = [one for one in _amounts(passage, factor.sentence - reach, factor.sentence) if one.first < factor.first]
        people = [one for one in there if one.figure.kind in COUNTS and is_people(one.figure)]
        if there:
            pair = people if len(people) == _PAIR else there
            alike = len(pair) == _PAIR and (pair == people or akin(pair[0].figure, pair[1].figure))
            return pair if alike and pair[0].sentence == pair[1].sentence else None
    return None


def _compared(passage: Passage, factor: Mention) -> Sequence[Mention] | None:
    """Return the amount that words behind a factor lead to, and the only one like it; or the only two before it."""
    behind = tail(passage, factor)
    there = _amounts(passage, factor.sentence, factor.sentence)
    ahead = [one for one in there if one.first > factor.first]
    if not ahead:
        return _before(passage, factor) if _leaves_out(passage, factor) else None
    right = ahead[0]
    if begins_with("as many", behind) and len(behind.split()) <= _FEW:
        # "12 beds for every 100,000 residents, three times the four available in".
        left = [one for one in there if one.first < factor.first and _are_alike(one, right)]
        return [left[0], right] if len(left) == 1 else None
    if not says("when it was then", f" {' '.join(behind.split()[-_NEAR:])} "):
        return None
    for sentence in (factor.sentence + 1, factor.sentence - 1):
        found = [one for one in _amounts(passage, sentence, sentence) if _are_alike(one, right)]
        if found:
            return [found[0], right] if len(found) == 1 else None
    return None


def _are_alike(one: Mention, right: Mention) -> bool:
    if is_bare(one.figure) or one.figure.kind not in COUNTS:
        return one.figure.unit == right.figure.unit is not None
    return is_bare(right.figure) or akin(one.figure, right.figure)


def _leaves_out(passage: Passage, factor: Mention) -> bool:
    """Say whether nothing is named that something is so many times of: "To go three times as wide meant"."""
    said = tail(passage, factor).split()
    return said[:1] == ["as"] and len(said) > 1 and "as" not in said[2:] and "than" not in said


def _before(passage: Passage, factor: Mention) -> Sequence[Mention] | None:
    """Return the only two amounts in one unit of the two sentences before, or of one of them."""
    amounts = [one for one in _amounts(passage, factor.sentence - _PAIR, factor.sentence) if one.first < factor.first]
    measured = [one for one in amounts if one.figure.kind not in COUNTS]
    pairs = [
        [one, other]
        for place, one in enumerate(measured)
        for other in measured[place + 1 :]
        if one.figure.unit == other.figure.unit
    ]
    return pairs[0] if len(pairs) == 1 else None
