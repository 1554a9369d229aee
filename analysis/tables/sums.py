"""Sums over regions that statements overlap in: the least and the most that they leave for all together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from analysis.parsing.places import Region
from analysis.tables.intervals import Interval


def together(
    held: Iterable[tuple[frozenset[str], Interval]], codes: frozenset[str], regions: Mapping[str, Region]
) -> Interval:
    """Return the area, in km², that statements on groups of regions leave for the regions `codes` together."""
    lows: dict[frozenset[str], float] = {}
    highs: dict[frozenset[str], float] = {}
    for group, area in held:
        lows[group] = max(lows.get(group, 0.0), area.low)
        highs[group] = min(highs.get(group, area.high), area.high)
    return Interval(least(lows), most(codes, highs, {code: regions[code].area_high for code in codes}))


def least(lows: Mapping[frozenset[str], float]) -> float:
    """Return the least that lower ends over groups of regions leave for all regions together.

    It is the greatest sum over groups that share no region.

    Examples
    --------
    >>> least({frozenset("ab"): 5, frozenset("bc"): 4, frozenset("c"): 3})
    8.0
    """

    @cache
    def best(groups: frozenset[frozenset[str]]) -> float:
        if not groups:
            return 0.0
        first = min(groups, key=sorted)
        others = groups - {first}
        apart = frozenset(other for other in others if other.isdisjoint(first))
        taken = lows[first] + best(apart)
        return taken if apart == others else max(taken, best(others))

    return best(frozenset(lows))


def most(codes: frozenset[str], highs: Mapping[frozenset[str], float], areas: Mapping[str, float]) -> float:
    """Return the most that upper ends over groups of regions leave for some regions together.

    It is the least sum over groups that cover the regions; a region without one counts with all of its area.

    Examples
    --------
    >>> most(frozenset("abc"), {frozenset("ab"): 5, frozenset("b"): 1}, {"a": 3, "b": 4, "c": 2})
    6.0
    """

    @cache
    def best(left: frozenset[str]) -> float:
        if not left:
            return 0.0
        code = min(left)
        ways = [areas[code] + best(left - {code})]
        ways += [high + best(left - group) for group, high in highs.items() if code in group]
        return float(min(ways))

    return best(codes)
