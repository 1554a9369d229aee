"""The system of constraints: open ends, regions of any size, and what must hold for any statements."""

from __future__ import annotations

from math import floor, inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.checks.intervals import Interval
from analysis.checks.statements import Statement
from analysis.checks.system import System
from tests.checks.making import REGIONS, region, said

VARIED = REGIONS | {"XX-A": region("XX-A", 2_000, 1_900, 2_100)}
LETTERS = "ABC"


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        # Open bounds: what is more than 70 and what is at least 30 of the same land is too much, by however little.
        (Interval(70, low_closed=False), Interval(30), False),
        (Interval(70), Interval(30), True),
        (Interval(70, low_closed=False), Interval(29.9999), True),
        (Interval(70, low_closed=False), Interval(30, low_closed=False), False),
    ],
)
def test_open_bounds_are_open(one: Interval, other: Interval, fits: bool) -> None:
    system = System([said("Red", "A", one), said("Blue", "A", other)], VARIED)
    assert system.feasible(system.all) == fits


def test_an_open_end_stays_open_in_what_is_implied() -> None:
    system = System([said("Red", "A", Interval(70, low_closed=False)), said("Blue", "A", Interval(10))], REGIONS)
    held, whole = system.held("Red", ["XX-A"]), system.held(None, ["XX-A"]) / 100
    span = system.span(held, whole, system.all)
    assert (span.low, span.low_closed) == (pytest.approx(70), False)
    assert (span.high, span.high_closed) == (pytest.approx(90), True)


def test_a_region_without_a_reference_area_may_be_of_any_size() -> None:
    shares = [said("Red", "D", Interval(60, 60)), said("Blue", "D", Interval(50, 50))]
    assert System(shares, REGIONS).conflicts() == [(0, 1)]
    areas = [said("Red", "D", Interval(60, 60), "area"), said("Blue", "D", Interval(50, 50))]
    system = System(areas, REGIONS)
    assert system.feasible([0, 1])
    assert system.area(["XX-D"]).low == pytest.approx(0)
    assert system.area(["XX-D"]).high == inf


ends = st.tuples(st.integers(0, 100), st.integers(0, 100)).map(sorted)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    kind = draw(st.sampled_from(["share", "area"]))
    codes = draw(st.sampled_from(["A", "B", "AB", "BC", "ABC", "XX"]))
    low, high = draw(ends)
    unit = 1 if kind == "share" else 30
    possible = Interval(low * unit, (high + 1) * unit, draw(st.booleans()), draw(st.booleans()))
    return said(draw(st.sampled_from(["Red", "Blue"])), codes, possible, kind)


several = st.lists(statements(), min_size=1, max_size=6)
few = settings(max_examples=60)


def spans(system: System, within: tuple[int, ...]) -> list[Interval]:
    return [system.span(*system.measure(at), within) for at in system.all]


@few
@given(several)
def test_implied_bounds_lie_within_stated_ones(found: list[Statement]) -> None:
    system = System(found, VARIED)
    if system.feasible(system.all):
        for one, span in zip(found, spans(system, system.all), strict=True):
            assert one.possible.low - 1e-6 <= span.low <= span.high + 1e-6
            assert span.high <= one.possible.high + 1e-6


@few
@given(several)
def test_a_further_statement_never_widens_bounds(found: list[Statement]) -> None:
    system = System(found, VARIED)
    if system.feasible(system.all):
        for wide, narrow in zip(spans(system, system.all[:-1]), spans(system, system.all), strict=True):
            assert wide.low - 1e-6 <= narrow.low
            assert narrow.high <= wide.high + 1e-6


@few
@given(several)
def test_a_conflict_is_one_and_without_any_of_its_statements_is_none(found: list[Statement]) -> None:
    system = System(found, VARIED)
    conflicts = system.conflicts()
    assert bool(conflicts) != system.feasible(system.all)
    for conflict in conflicts:
        assert not system.feasible(conflict)
        assert all(system.feasible(one for one in conflict if one != left_out) for left_out in conflict)
    assert len(set(conflicts)) == len(conflicts)


@few
@given(several)
def test_what_is_redundant_changes_no_bound(found: list[Statement]) -> None:
    system = System(found, VARIED)
    for at in system.all if system.feasible(system.all) else ():
        if system.redundant(at):
            without = tuple(one for one in system.all if one != at)
            for wide, narrow in zip(spans(system, without), spans(system, system.all), strict=True):
                assert (wide.low, wide.high) == (
                    pytest.approx(narrow.low, abs=1e-5),
                    pytest.approx(narrow.high, abs=1e-5),
                )


@st.composite
def truths(draw: st.DrawFn) -> list[Statement]:
    """Make statements that are true of one way to divide the land."""
    held = {}
    areas = {letter: REGIONS[f"XX-{letter}"].area for letter in LETTERS} | {"rest": 10_000 - 3_500}
    for letter, area in areas.items():
        red = draw(st.integers(0, int(area)))
        held["Red", letter], held["Blue", letter] = red, draw(st.integers(0, int(area) - red))
    found = []
    for _ in range(draw(st.integers(1, 8))):
        holder = draw(st.sampled_from(["Red", "Blue"]))
        codes = draw(st.sampled_from(["A", "B", "C", "AB", "BC", "ABC", "XX"]))
        parts = [*LETTERS, "rest"] if codes == "XX" else codes
        area, whole = sum(held[holder, part] for part in parts), sum(areas[part] for part in parts)
        true = draw(st.sampled_from([("share", 100 * area / whole), ("area", area)]))
        low, high = floor(true[1]) - draw(st.integers(0, 9)), floor(true[1]) + 1 + draw(st.integers(0, 9))
        open_low = low < true[1] and draw(st.booleans())
        ends = draw(st.sampled_from([(low, high), (low, inf), (-inf, high), (true[1], high)]))
        closed = (not open_low or ends[0] == true[1], draw(st.booleans()))
        found.append(said(holder, codes, Interval(*ends, *closed), true[0]))
    return found


@few
@given(truths())
def test_what_is_true_is_never_accused(found: list[Statement]) -> None:
    assert System(found, REGIONS).feasible(range(len(found)))
