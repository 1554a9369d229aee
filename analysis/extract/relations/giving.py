"""What gives a number, by its kind: a part and its whole, a share of a whole, a rate and a time, two levels, a sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_level, is_points, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, is_in, within
from analysis.extract.relations.readings import FITS, Reading
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail

_ALL = 100.0
_MEASURED = frozenset({"money", "area", "mass", "length", "volume", *COUNTS})
_WITHIN = {("month", "year"): 12, ("year", "decade"): 10, ("minute", "hour"): 60}


def is_exact(one: Mention) -> bool:
    """Say whether a number is told to the last digit, or about."""
    return one.figure.low == one.figure.high and one.value > 0 and one.figure.modifier in ("exact", "about")


def _amounts(passage: Passage, told: Sequence[Mention]) -> list[Mention]:
    return [
        each for each in told
        if is_exact(each) and is_level(each.figure) and each.figure.kind in _MEASURED and not is_share(each.figure)
        and not is_adjective(passage, each) and each.value > 1
    ]  # fmt: skip


def shares(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the part and the whole that give a share."""
    for pair in combinations(_amounts(passage, told), 2):
        part, whole = sorted(pair, key=lambda each: each.value)
        if is_in(part, whole) and part.value < whole.value:
            roles = (("part", part.place), ("whole", whole.place), ("share", one.place))
            yield Reading(roles, one.value, _ALL * part.value / whole.value, sure=True)


def of_whole(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the share of a whole that gives a number; none where the number is of the others."""
    for share in told:
        if not is_share(share.figure) or not is_exact(share) or is_points(share.figure):
            continue
        for whole in _wholes(passage, share, told):
            comes_to, rest = (whole.value * each / _ALL for each in (share.value, _ALL - share.value))
            if one.value < whole.value and abs(one.value - rest) > FITS * rest:
                roles = (("part", one.place), ("whole", whole.place), ("share", share.place))
                yield Reading(roles, one.value, comes_to, sure=True)


def _wholes(passage: Passage, share: Mention, told: Sequence[Mention]) -> list[Mention]:
    amounts = [each for each in told if is_exact(each) and not is_share(each.figure)]
    before = [each for each in amounts if each.last <= share.first and each.figure.kind in COUNTS]
    if begins_with("of them", tail(passage, share)):
        return before[-1:]
    return [each for each in amounts if is_in(share, each)]


def products(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the rate and the time, the price and the number, or the two numbers, that give an amount."""
    unit = one.figure.unit or ""
    exact = [each for each in told if is_exact(each) and each.value > 1 and not is_share(each.figure)]
    yield from _of_each(passage, one, exact)
    if any(each.figure.unit == unit for each in exact):
        # "$400 a month for five years and $2,000 at once".
        return
    for each, count in permutations(exact, 2):
        base, _, per = (each.figure.unit or "").partition(" per ")
        times = _times(per, count.figure.unit or "") if per and base == unit else 0
        if times and one.value > each.value:
            roles = (("count", count.place), ("each", each.place), ("total", one.place))
            yield Reading(roles, one.value, count.value * each.value * times, sure=True)


def used_up(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the two numbers that give all there can be, where a number is more than that; of less some may be left."""
    yield from (each for each in products(passage, one, told) if each.given > each.comes_to)


def _times(per: str, unit: str) -> int:
    return 1 if per == unit else _WITHIN.get((per, unit), 0)


def _of_each(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the only two numbers of two things of which there are so many each: "its 850 seats for each of the eight nights"."""
    counts = [each for each in _amounts(passage, told) if each.figure.kind in COUNTS]
    if len(counts) != 2 or one.figure.kind not in COUNTS or counts[0].sentence != counts[1].sentence:
        return
    each, count = counts
    nouns = {each.figure.unit, count.figure.unit, one.figure.unit}
    every = len(nouns) == 3 and None not in nouns and ends_with("each of them", lead(passage, count))
    # "30 rows of six seats".
    grouped = len(nouns) == 2 and one.figure.unit == count.figure.unit and tail(passage, each).split()[1:] == ["of"]
    if every or grouped:
        # "Six floors with 22 rooms each and a tower with 20 more" are three numbers.
        roles = (("count", count.place), ("each", each.place), ("total", one.place))
        yield Reading(roles, one.value, count.value * each.value, sure=True)


def of_price(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the price that opens the sentence of a number and the only number of things told with it or before."""
    each = next(each for each in told if each.sentence == one.sentence)
    counts = [other for other in _amounts(passage, told) if other != each]
    if len(counts) == 1 and counts[0].figure.kind in COUNTS and not is_bare(counts[0].figure):
        roles = (("count", counts[0].place), ("each", each.place), ("total", one.place))
        yield Reading(roles, one.value, counts[0].value * each.value, sure=True)


def differences(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the only two levels that a number lies between."""
    pair = _pair(passage, one, told)
    if pair is not None and pair[0].value != pair[1].value:
        roles = (("left", pair[0].place), ("right", pair[1].place), ("by", one.place))
        yield Reading(roles, one.value, abs(pair[0].value - pair[1].value), sure=True)


def _pair(passage: Passage, one: Mention, told: Sequence[Mention]) -> Sequence[Mention] | None:
    """Return the only two amounts in the unit of a number, in the order of the text; a rate may leave out its time the second time."""
    rates = [each for each in told if is_exact(each) and is_level(each.figure) and each.figure.kind == "rate"]
    amounts = [each for each in _amounts(passage, told) if not is_bare(each.figure)]
    alike = sorted((each for each in [*amounts, *rates] if _base(each) == _base(one)), key=lambda each: each.first)
    if one.figure.kind in COUNTS:
        alike = [each for each in amounts if akin(each.figure, one.figure)]
    return alike if len(alike) == 2 else None


def _base(one: Mention) -> str:
    return (one.figure.unit or "").partition(" per ")[0]


def added(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the level and what comes on top of it: "£1,800 a year at present, … another £90"."""
    pair = _pair(passage, one, told)
    if (
        pair is not None
        and pair[0].value > pair[1].value
        and says("further", f" {' '.join(lead(passage, pair[1]).split()[-2:])} ")
    ):
        yield _sum(pair, one)


def those_behind(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the numbers of the next sentence, where all of them can be parts."""
    behind = [each for each in within(passage, one.sentence + 1, one.sentence + 1) if akin(each.figure, one.figure)]
    fits = all(is_exact(each) and is_level(each.figure) and each.value < one.value for each in behind)
    apart = not any(begins_with("of them", tail(passage, each)) or is_adjective(passage, each) for each in behind)
    if len(behind) > 1 and fits and apart:
        yield _sum(behind, one)


def _sum(parts: Sequence[Mention], whole: Mention) -> Reading:
    roles = (*(("parts", part.place) for part in parts), ("whole", whole.place))
    return Reading(roles, whole.value, sum(part.value for part in parts), sure=True)
