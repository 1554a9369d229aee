"""Checks that put two statements on the same regions side by side: two sides, or two numbers for one.

Whether both can be true is for `analysis.checks.system` to tell: those that cannot are no pair here, but a conflict.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import isfinite
from typing import NamedTuple

from analysis.checks.evidence import Evidence
from analysis.checks.finding import CONSISTENT, UNDETERMINED, Finding
from analysis.checks.intervals import Interval
from analysis.checks.land import references, systems
from analysis.checks.program import Vector
from analysis.checks.prose import holds, the
from analysis.checks.statements import Statement
from analysis.checks.system import System


class Pair(NamedTuple):
    """Two statements of a system, by their places in it."""

    system: System
    first: int
    second: int

    @property
    def one(self) -> Statement:
        """The first of the two."""
        return self.system.statements[self.first]

    @property
    def other(self) -> Statement:
        """The second of the two."""
        return self.system.statements[self.second]

    @property
    def held(self) -> Vector:
        """What the holder of the first has of its regions."""
        return self.system.held(self.one.holder, self.one.codes)

    @property
    def per_cent(self) -> Vector:
        """A per cent of the regions."""
        return self.system.held(None, self.one.codes) / 100

    def share_first(self) -> Pair:
        """Return the pair with a share before an area."""
        return self if self.one.kind == "share" else Pair(self.system, self.second, self.first)


def pairs(evidence: Evidence) -> Iterator[Pair]:
    """Yield two statements at a time that are on the same regions and can both be true, each two once."""
    told = set()
    for system in systems(evidence):
        for first, second in combinations(system.all, 2):
            pair = Pair(system, first, second)
            rows = (pair.one.rows, pair.other.rows)
            if _are_comparable(pair) and rows not in told and system.feasible([first, second]):
                told.add(rows)
                yield pair


def _are_comparable(pair: Pair) -> bool:
    return pair.one.codes == pair.other.codes and None not in (pair.one.holder, pair.other.holder)


def two_sides(evidence: Evidence) -> Iterator[Finding]:
    """Put what one side holds of regions beside what another holds of the same ones."""
    for pair in pairs(evidence):
        if pair.one.holder != pair.other.holder and "size" not in (pair.one.kind, pair.other.kind):
            yield _two_sides(evidence, pair)


def _two_sides(evidence: Evidence, pair: Pair) -> Finding:
    system, first, second = pair
    one, other = pair.one, pair.other
    all_of_it = [(system.divided(one.codes, [one.holder, other.holder]), False)]
    left = Interval(0, 0)
    if system.feasible([second], all_of_it):
        left = system.span(pair.held, pair.per_cent, [second], all_of_it)
    fits = system.feasible([first, second], all_of_it)
    close = (
        f"which fits the stated {one}"
        if fits
        else f"more than the stated {one}; who holds the rest, the article does not say"
    )
    return Finding(
        subject=f"{one.holder} and {other.holder}: {one.name}",
        left=one.text,
        right=other.text,
        verdict=CONSISTENT if fits else UNDETERMINED,
        explanation=f"If {the(other.holder)} {holds(other.holder)} {other.rounded if other.kind == 'area' else other} of "
        f"{_land(system, other)}, that leaves {left.written('{:.1f}', '%')} for "
        f"{the(one.holder)}, {close}.",
        rows=(*one.rows, *other.rows),
        possible=system.span(pair.held, pair.per_cent, [first, second], all_of_it if fits else ()),
        unit="percent",
        references=references(evidence, [one]),
    )


def _land(system: System, one: Statement) -> str:
    """Name the regions of a statement, with their area if it is known."""
    area = system.area(one.codes)
    return f"the {area.written()} km² of {one.name}" if isfinite(area.high) else one.name


def same_land(evidence: Evidence) -> Iterator[Finding]:
    """Put two statements of what one side holds of the same regions beside each other: shares, areas, or both."""
    for pair in pairs(evidence):
        if pair.one.holder == pair.other.holder and "size" not in (pair.one.kind, pair.other.kind):
            yield _same_land(evidence, pair)


def _same_land(evidence: Evidence, pair: Pair) -> Finding:
    one, ordered = pair.one, pair.share_first()
    shares = ordered.other.kind == "share"
    unit = pair.per_cent if shares else pair.system.one
    return Finding(
        subject=f"{one.holder}: {one.name}",
        left=ordered.one.text,
        right=ordered.other.text,
        verdict=CONSISTENT,
        explanation=f"{_share_as_area(ordered) if ordered.one.kind != ordered.other.kind else _both(pair)}: "
        f"both can be true{_by_rounding(evidence, pair)}.",
        rows=(*one.rows, *pair.other.rows),
        possible=pair.system.span(pair.held, unit, [pair.first, pair.second]),
        unit=ordered.other.unit,
        digits=1 if shares else 0,
        references=references(evidence, [one]),
    )


def _both(pair: Pair) -> str:
    one, other = pair.one, pair.other
    return f"The article puts what {the(one.holder)} {holds(one.holder)} of {one.name} at {one} and at {other}"


def _share_as_area(pair: Pair) -> str:
    """Say what a share is in km², and the area that is given beside it."""
    system, share = pair.system, pair.one
    area = system.span(pair.held, system.one, [pair.first]).written(unit=" km²")
    rounding = " when the number may be rounded" if share.possible != share.exact else ""
    return f"{share} of {_land(system, share)} is {area}{rounding}, and the article also says {pair.other}"


def _by_rounding(evidence: Evidence, pair: Pair) -> str:
    """Say if two numbers agree only because they may have been rounded, and what the share would be exactly."""
    ordered = pair.share_first()
    exact = System([ordered.one, ordered.other], evidence.regions, exact=True)
    if exact.feasible(exact.all):
        return ""
    close = " only because numbers are rounded"
    if ordered.other.kind == "share" or not exact.feasible([0]):
        return close
    area = exact.span(exact.held(pair.one.holder, pair.one.codes), exact.one, [0])
    return f"{close} (exactly, {area.written()} km²)"
