"""Relations between figures as linear constraints: the variables are what the figures of a relation stand for.

A share, a rate, a factor and what each has are intervals as stated, so that part − share · whole stays linear. The program
that decides is that of land (`analysis.checks.program`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf, isfinite

import numpy as np

from analysis.checks.amounts_stated import averaged, share_told, stands_as_whole, stands_beside, stands_for, times_told
from analysis.checks.conversions import in_other_unit, in_unit_of, number_of, scale_of
from analysis.checks.evidence import Evidence
from analysis.checks.intervals import Interval
from analysis.checks.program import Constraint, Vector, all_smallest, can_be_kept
from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_points, is_share

# A statement on figures: how much of each is added, the number one under `None`; at most 0, less than 0 if strict.
Terms = Mapping[int | None, float]
Row = tuple[Terms, bool]


class FigureSystem:
    """Relations that share figures, as constraints; a relation is named by its place among them."""

    def __init__(self, evidence: Evidence, relations: Sequence[Relation], *, rounded: bool = True) -> None:
        self.relations = relations
        self._evidence, self._rounded = evidence, rounded
        self._intervals: dict[int, Interval] = {}
        changes = [one for one in relations if one.kind == "change" and one.of("before")]
        levels = [(one.of("before")[0], one.of("after")[0]) for one in changes]
        self._beside = {**dict(levels), **{after: before for before, after in levels}}
        # What the parts of a whole are, where they come to all of it.
        sums = [one for one in relations if one.kind == "sum" and one.sense == "equal" and one.of("whole")]
        self._parts = {one.of("whole")[0]: one.of("parts") for one in sums}
        self._figures = sorted({index for one in relations for _, index in one.roles})
        self._column = {index: place for place, index in enumerate(self._figures)}
        self._rows = [list(self._of(one)) for one in relations]
        self._scale = max((abs(end) for index in self._figures for end in self._ends(index)), default=1.0) or 1.0
        self._known: dict[frozenset[int], bool] = {}

    def feasible(self, within: Iterable[int]) -> bool:
        """Say whether relations can all be true at once."""
        chosen = frozenset(within)
        if chosen not in self._known:
            self._known[chosen] = self._decide(chosen)
        return self._known[chosen]

    def conflicts(self) -> list[tuple[int, ...]]:
        """Return the different sets of relations that cannot all be true, the smallest first."""
        return all_smallest(self.feasible, range(len(self.relations)))

    def _decide(self, chosen: frozenset[int]) -> bool:
        if not chosen:
            return True
        rows = [row for place in sorted(chosen) for row in self._rows[place]]
        if len(chosen) == 1 or not all(map(self._can_be_kept, rows)):
            # What bounds alone decide needs no solver. Of the rows of one relation, one bounds from above what another
            # bounds from below, so that they can all be kept if each can.
            return all(map(self._can_be_kept, rows))
        used = {index for terms, _ in rows for index in terms if index is not None}
        constraints = [self._constraint(row) for row in rows]
        constraints += [self._constraint(row) for index in sorted(used) for row in self._bounds(index)]
        return can_be_kept(constraints, self._one)

    def _can_be_kept(self, row: Row) -> bool:
        """Say whether numbers that the figures of a row may stand for keep it."""
        terms, strict = row
        least, size, reached = 0.0, 0.0, True
        for index, factor in terms.items():
            number = Interval(1, 1) if index is None else self._interval(index)
            least += factor * (number.low if factor > 0 else number.high)
            size = max(size, abs(factor * number.low))
            reached = reached and (number.low_closed if factor > 0 else number.high_closed)
        slack = 1e-9 * size
        return least < -slack or (least <= slack and reached and not strict)

    @property
    def _one(self) -> Vector:
        vector: Vector = np.zeros(len(self._figures) + 1)
        vector[-1] = 1
        return vector

    def _constraint(self, row: Row) -> Constraint:
        """Return a row with amounts in parts of the largest, so that the numbers of a program are of one size."""
        terms, strict = row
        vector: Vector = np.zeros(len(self._figures) + 1)
        for index, factor in terms.items():
            vector[-1 if index is None else self._column[index]] += factor / self._scale if index is None else factor
        return vector / max(1e-12, float(np.abs(vector).max())), strict

    def _ends(self, index: int) -> Iterator[float]:
        interval = self._interval(index)
        yield from (end for end in (interval.low, interval.high) if isfinite(end))

    def _interval(self, index: int) -> Interval:
        if index not in self._intervals:
            self._intervals[index] = self._stated(index)
        return self._intervals[index]

    def _stated(self, index: int) -> Interval:
        """Return the numbers that a figure may stand for, beside those that it is told with."""
        figure, other = self._evidence.figure(index), self._beside.get(index)
        if other is not None:
            return stands_beside(figure, self._evidence.figure(other), rounded=self._rounded)
        if parts := self._parts.get(index):
            return stands_as_whole(figure, [self._evidence.figure(part) for part in parts], rounded=self._rounded)
        return stands_for(figure, rounded=self._rounded)

    def _bounds(self, index: int) -> Iterator[Row]:
        number = self._interval(index)
        if isfinite(number.low):
            yield {None: number.low, index: -1.0}, not number.low_closed
        if isfinite(number.high):
            yield {index: 1.0, None: -number.high}, not number.high_closed

    def _of(self, one: Relation) -> Iterator[Row]:
        """Yield what a relation says."""
        if one.kind == "sum":
            yield from (self._in_one_unit(one, row) for row in _sum(one))
        elif one.kind == "share":
            yield from self._share(one)
        elif one.kind == "change":
            yield from self._change(one)
        elif one.kind == "difference" and one.of("left"):
            yield from self._difference(one)
        elif one.kind == "ratio":
            (left,), (right,), (factor,) = one.of("left"), one.of("right"), one.of("factor")
            yield from _times(left, self._interval(factor), right)
        elif one.kind in ("product", "average"):
            yield from self._product(one)
        elif one.kind == "same":
            (left,), (right,) = one.of("left"), one.of("right")
            yield from _equal({left: 1.0, right: -1.0})
        elif one.kind == "conversion":
            yield from self._converted(one)
        elif one.kind in ("count", "age", "difference"):
            for _, index in one.roles:
                yield {None: one.low or 0.0, index: -1.0}, False
                yield {index: 1.0, None: -(one.high or inf)}, False
        elif one.kind == "order":
            (left,), (right,) = one.of("left"), one.of("right")
            yield _less(right, left) if one.sense == "more" else _less(left, right)

    def _in_one_unit(self, one: Relation, row: Row) -> Row:
        """Return a row with spans of time in the unit of their sum: "four years and 18 months"."""
        figures, wholes = self._evidence.records.figures, one.of("whole")
        if not wholes:
            return row
        terms, strict = row
        told = {
            index: by if index is None else by * in_unit_of(figures[index], figures[wholes[0]])
            for index, by in terms.items()
        }
        return told, strict

    def _product(self, one: Relation) -> Iterator[Row]:
        """Yield what so many at so much come to, or what an average says of all that it is taken over."""
        (each,) = one.of("each")
        if parts := one.of("parts"):
            mean = averaged(self._evidence.figure(each), rounded=True).times(len(parts))
            yield {None: mean.low, **dict.fromkeys(parts, -1.0)}, not mean.low_closed
            yield {**dict.fromkeys(parts, 1.0), None: -mean.high}, not mean.high_closed
            return
        (count,), (total,) = one.of("count"), one.of("total")
        scale = scale_of(*(self._evidence.records.figures[place] for place in (count, each, total)))
        rate = averaged(self._evidence.figure(each), rounded=one.kind == "average").times(scale)
        yield from _times(total, rate, count)

    def _share(self, one: Relation) -> Iterator[Row]:
        if one.low is not None or one.high is not None:
            yield from _bounded(one)
            return
        (part,), (whole,) = one.of("part"), one.of("whole")
        if one.sense == "at most":
            yield {part: 1.0, whole: -1.0}, False
        for share in one.of("share"):
            told = share_told(self._evidence.figure(share), one.rule, rounded=self._rounded)
            yield from _times(part, told.times(1 / 100), whole)

    def _change(self, one: Relation) -> Iterator[Row]:
        if not one.of("before"):
            yield from self._reached(one)
            return
        (before,), (after,) = one.of("before"), one.of("after")
        if one.low is not None and one.of("share"):
            rate = self._interval(one.of("share")[0]).times((1 if one.low > 1 else -1) / 100)
            low, high = sorted((rate.low, rate.high))
            yield from _times(after, Interval(1 + low, 1 + high), before)
        elif one.low is not None:
            yield from _times(after, times_told(one.low, one.high), before)
        elif not one.of("by"):
            yield _less(before, after) if one.sense == "more" else _less(after, before)
        for by in one.of("by"):
            yield from self._moved(before, after, by)

    def _reached(self, one: Relation) -> Iterator[Row]:
        """Yield that an amount is a rate of the level before it, which is the one after it without the amount."""
        (after,), (by,), (share,) = one.of("after"), one.of("by"), one.of("share")
        sign = one.low or 1.0
        rate = self._interval(share).times(1 / 100)
        low, high = sorted(end / (1 + sign * end) for end in (rate.low, rate.high))
        yield from _times(by, Interval(low, high), after)

    def _moved(self, before: int, after: int, by: int) -> Iterator[Row]:
        """Yield that a level moved by an amount, or by a rate."""
        figures = self._evidence.records.figures
        sign = -1.0 if figures[by].change == "down" else 1.0
        if (
            is_points(figures[by])
            or not is_share(figures[by])
            or (is_share(figures[before]) and self._fits_as_points(before, after, by, sign))
        ):
            yield from _equal({after: 1.0, before: -1.0, by: -sign})
            return
        rate = self._interval(by).times(sign / 100)
        low, high = sorted((rate.low, rate.high))
        yield from _times(after, Interval(1 + low, 1 + high), before)

    def _fits_as_points(self, before: int, after: int, by: int, sign: float) -> bool:
        """Say whether a level in per cent moved by per cent as by points: what the words mean where that is true."""
        first, last, step = self._interval(before), self._interval(after), self._interval(by)
        reached = first + step if sign > 0 else Interval(first.low - step.high, first.high - step.low)
        return reached.overlaps(last)

    def _converted(self, one: Relation) -> Iterator[Row]:
        """Yield that the numbers of two units are of one amount; bounds say of both the same."""
        left, right = (in_other_unit(self._evidence, one), number_of(self._evidence, one.of("right")[0]))
        if left is not None:
            yield {None: left.low - right.high}, False
            yield {None: right.low - left.high}, False

    def _difference(self, one: Relation) -> Iterator[Row]:
        (left,), (right,), (by,) = one.of("left"), one.of("right"), one.of("by")
        # A margin does not say which of the two is ahead; "five more than" does.
        ahead = one.rule.endswith(("more than",)) or (
            not one.rule.endswith("fewer than") and self._middle(left) >= self._middle(right)
        )
        sign = 1.0 if ahead else -1.0
        yield from _equal({left: sign, right: -sign, by: -1.0})

    def _middle(self, index: int) -> float:
        ends = list(self._ends(index))
        return sum(ends) / len(ends) if ends else 0.0


def _sum(one: Relation) -> Iterator[Row]:
    parts, whole = one.of("parts"), one.of("whole")
    if one.sense == "each at most":
        for part in parts:
            yield {part: 1.0, whole[0]: -1.0}, False
        return
    # Without a figure for the whole, it is all: a hundred per cent.
    total: Terms = {whole[0]: -1.0} if whole else {None: -100.0}
    terms: Terms = {**dict.fromkeys(parts, 1.0), **total}
    yield from [(terms, False)] if one.sense == "at most" else _equal(terms)


def _equal(terms: Terms) -> Iterator[Row]:
    yield terms, False
    yield {index: -factor for index, factor in terms.items()}, False


def _bounded(one: Relation) -> Iterator[Row]:
    """Yield that a part is more, or less, than so many per cent of its whole: "a majority"."""
    for bound, sign in ((one.low, -1.0), (one.high, 1.0)):
        if bound is not None and one.of("share"):
            yield {one.of("share")[0]: sign, None: -sign * bound}, True
        elif bound is not None:
            yield {one.of("part")[0]: sign, one.of("whole")[0]: -sign * bound / 100}, True


def _times(product: int, factor: Interval, of: int) -> Iterator[Row]:
    """Yield that an amount is another one times a factor that lies in an interval."""
    yield {of: factor.low, product: -1.0}, not factor.low_closed
    if isfinite(factor.high):
        yield {product: 1.0, of: -factor.high}, not factor.high_closed


def _less(one: int, other: int) -> Row:
    return {one: 1.0, other: -1.0}, True
