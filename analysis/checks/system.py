"""The statements on land as one system of linear constraints: what they leave possible, and which of them conflict.

The variables are the area of each region and the part of it that each holder has, in km²; where a country is spoken of
together with parts of it, the rest of the country is a region of its own. The area of a region lies between the least
and the greatest in the table of regions. What all holders have of a region is no more than the region: who has the
rest, nobody need have said. How constraints are decided is in `analysis.checks.program`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import inf, isfinite

import numpy as np

from analysis.checks.intervals import Interval
from analysis.checks.program import Constraint, Vector, all_smallest, can_be_kept, solve
from analysis.checks.statements import Statement
from analysis.extract.places import Region


class System:
    """Statements of one time as linear constraints; a statement is named by its place among them.

    Parameters
    ----------
    statements : sequence of Statement
    regions : mapping of str to Region
        The regions with a reference area, by code; one that is not in it may have any area.
    areas : mapping of str to float, optional
        Areas of regions, in km², in place of all that are in use for them.
    others : iterable of str
        Regions that are spoken of without a number.
    exact : bool
        Whether to take numbers as they stand, as if they were not rounded.
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        regions: Mapping[str, Region],
        areas: Mapping[str, float] | None = None,
        *,
        others: Iterable[str] = (),
        exact: bool = False,
    ) -> None:
        self.statements = statements
        self._regions = regions
        self._areas = areas or {}
        self._exact = exact
        self.all = tuple(range(len(statements)))
        self.codes = sorted({code for one in statements for code in one.land} | {*others})
        self.holders = sorted({one.holder for one in statements if one.holder is not None})
        columns = [
            *((None, code) for code in self.codes),
            *((who, code) for who in self.holders for code in self.codes),
        ]
        self._column = {pair: place for place, pair in enumerate(columns)}
        self._size = len(columns) + 1
        self._known: dict[frozenset[int], bool] = {}

    def atoms(self, codes: Iterable[str]) -> frozenset[str]:
        """Return the regions that make up others; the code of a country stands for the rest of it."""
        named = set(codes)
        return frozenset(named | {code for code in self.codes if self._country(code) in named})

    def _country(self, code: str) -> str | None:
        region = self._regions.get(code)
        return region.country if region is not None and region.country != code else None

    def held(self, holder: str | None, codes: Iterable[str]) -> Vector:
        """Return the vector that gives what a holder has of regions; without a holder, how large they are."""
        return self.held_of(holder, self.atoms(codes))

    def held_of(self, holder: str | None, atoms: Iterable[str]) -> Vector:
        """Return the vector of regions that are not taken apart: of a country, only the rest."""
        vector: Vector = np.zeros(self._size)
        vector[[self._column[holder, code] for code in atoms]] = 1
        return vector

    @property
    def one(self) -> Vector:
        """The vector of the number one, which is the last variable."""
        vector: Vector = np.zeros(self._size)
        vector[-1] = 1
        return vector

    def area(self, codes: Iterable[str]) -> Interval:
        """Return the area that regions may have together, in km²."""
        return self.span(self.held(None, codes), self.one, ())

    def usual(self, code: str) -> float:
        """Return the area of a region that the table gives first, in km²."""
        return self._regions[code].area

    def measure(self, place: int) -> tuple[Vector, Vector]:
        """Return what a statement measures and the unit it measures in: a per cent of its regions, km²."""
        said = self.statements[place]
        unit = {"share": said.codes, "size": {said.like or ""}}.get(said.kind)
        return self.held(said.holder, said.codes), self.one if unit is None else self.held(None, unit) / 100

    @cached_property
    def _base(self) -> list[Constraint]:
        areas = [row for code in self.codes for row in self._area(code)]
        return [*areas, *((-self._divided([code], self.holders), False) for code in self.codes)]

    def _area(self, code: str) -> list[Constraint]:
        """Return the constraints on how large a region is; without a reference area, it is larger than nothing."""
        area, region = self.held(None, [code]), self._regions.get(code)
        if region is None:
            return [(-area, True)]
        low, high = (self._areas.get(code, end) for end in (region.area_low, region.area_high))
        return [(low * self.one - area, False), (area - high * self.one, False)]

    def bounds(self, place: int) -> list[Constraint]:
        """Return the constraints that the number of a statement is."""
        said = self.statements[place]
        number = said.exact if self._exact else said.possible
        held, unit = self.measure(place)
        ends: list[Constraint] = []
        if number.low > 0 or (number.low == 0 and not number.low_closed):
            ends.append((number.low * unit - held, not number.low_closed))
        if isfinite(number.high):
            ends.append((held - number.high * unit, not number.high_closed))
        return ends

    def rest(self, place: int) -> list[Constraint]:
        """Return the constraint that a statement is about all that is left, if another side's part is given beside it."""
        said = self.statements[place]
        beside = any(
            one.holder not in (None, said.holder) and one.codes == said.codes and one.kind != "size"
            for one in self.statements
        )
        return [(self.divided(said.codes), False)] if said.rest and beside else []

    def divided(self, codes: Iterable[str], holders: Iterable[str | None] | None = None) -> Vector:
        """Return the vector of the constraint that holders, or all there are, have all of some regions."""
        return self._divided(self.atoms(codes), self.holders if holders is None else holders)

    def _divided(self, atoms: Iterable[str], holders: Iterable[str | None]) -> Vector:
        vector = self.held_of(None, atoms)
        for holder in holders:
            vector -= self.held_of(holder, atoms)
        return vector

    def _rows(self, within: Iterable[int], also: Sequence[Constraint]) -> list[Constraint]:
        return [*self._base, *(row for place in within for row in (*self.bounds(place), *self.rest(place))), *also]

    def feasible(self, within: Iterable[int], also: Sequence[Constraint] = ()) -> bool:
        """Say whether statements can all be true at once, with further constraints if there are any."""
        chosen = frozenset(within)
        if also:
            return self._margin(sorted(chosen), also)
        if chosen not in self._known:
            self._known[chosen] = self._margin(sorted(chosen), ())
        return self._known[chosen]

    def _margin(self, within: Sequence[int], also: Sequence[Constraint]) -> bool:
        return can_be_kept(self._rows(within, also), self.one)

    def span(self, what: Vector, unit: Vector, within: Iterable[int], also: Sequence[Constraint] = ()) -> Interval:
        """Return the least and the most that `what` can be, in units of `unit`, if statements are true.

        The statements must be feasible. The quotient of two linear functions is made linear by letting the number one
        vary and keeping the unit fixed (Charnes and Cooper, Programming with linear fractional functionals, 1962).
        """
        chosen = sorted(within)
        rows = self._rows(chosen, also)
        matrix = np.array([row[0] for row in rows])
        scale = 1.0 if np.array_equal(unit, self.one) else self._scale(unit)
        low = solve(what / scale, matrix, unit / scale)
        high = solve(-what / scale, matrix, unit / scale)
        low, high = (0.0 if low is None else low), (inf if high is None else 0.0 - high)
        # Only what is strict keeps an end from being reached.
        strict = any(row[1] for row in rows)
        closed = [
            not (strict and isfinite(end)) or self.feasible(chosen, [*also, (sign * (what - end * unit), False)])
            for sign, end in ((1, low), (-1, high))
        ]
        return Interval(low, high, *closed)

    def _scale(self, unit: Vector) -> float:
        """Return about how many km² a unit is, so that the numbers of a program are of one size."""
        areas = [
            region.area for code in self.codes if unit[self._column[None, code]] and (region := self._regions.get(code))
        ]
        return float(max(unit) * max(areas, default=1.0))

    def conflicts(self) -> list[tuple[int, ...]]:
        """Return the different conflicts, the smallest first."""
        return all_smallest(self.feasible, self.all)

    def redundant(self, place: int) -> bool:
        """Say whether a statement adds nothing: it is true whenever the others are."""
        others = [one for one in self.all if one != place]
        return not any(
            self.feasible(others, [(-vector, not strict)])
            for vector, strict in (*self.bounds(place), *self.rest(place))
        )

    def room(self, place: int) -> Interval:
        """Return what the others leave possible for the number of a statement."""
        return self.span(*self.measure(place), [one for one in self.all if one != place], self.rest(place))
