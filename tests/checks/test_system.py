"""The system of constraints: what a hand calculation gives for the article under study, and what must hold for any."""

from __future__ import annotations

from math import floor, inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import analysis
from analysis.checks.intervals import Interval
from analysis.checks.same_time import moments
from analysis.checks.statements import Statement
from analysis.checks.system import System
from analysis.resources import data
from tests.tables.making import REGIONS, region

SEED = data().parent / "seeds" / "000_5ebe0946f73e4939.txt"
VARIED = REGIONS | {"XX-A": region("XX-A", 2_000, 1_900, 2_100)}
LETTERS = "ABC"


def said(holder: str | None, codes: str, possible: Interval, kind: str = "share", **cells: object) -> Statement:
    """Make a statement; `codes` are letters of regions, or "XX" for the country."""
    named = ("XX",) if codes == "XX" else tuple(f"XX-{letter}" for letter in codes)
    plain = {
        "rows": ("H01",), "text": "words", "source": "S00", "names": named, "figure": None, "modifier": "exact",
        "number": possible, "exact": possible, "like": None, "rest": False, "past": False, "first_day": None, "last_day": None,
    }  # fmt: skip
    return Statement(holder=holder, codes=frozenset(named), possible=possible, kind=kind, **plain | cells)


# The reference areas in km², from data/regions.csv; two are in use for Zaporizhzhia and for Ukraine.
DONETSK, LUHANSK, ZAPORIZHZHIA, KHERSON = 26_517, 26_684, (27_180, 27_183), 28_461
CRIMEA, KHARKIV, MYKOLAIV, UKRAINE = 26_081 + 864, 31_415, 24_598, (603_549, 603_700)
# "about 26,000" is 25,500 to 26,500 km² "still held", which is the rest of the four regions.
FOUR_LOW = DONETSK + LUHANSK + ZAPORIZHZHIA[0] + KHERSON - 26_500  # 82,342
FOUR_HIGH = DONETSK + LUHANSK + ZAPORIZHZHIA[1] + KHERSON - 25_500  # 83,345
# "80% of the Donbas" is 79.5 to 80.5 %.
DONBAS_LOW = 0.795 * (DONETSK + LUHANSK)  # 42,294.8
DONBAS_HIGH = 0.805 * (DONETSK + LUHANSK)  # 42,826.8
# "nearly 3%" is 2.5 to less than 3 %; Crimea is held as a whole.
PARTS = FOUR_LOW + CRIMEA + 0.025 * KHARKIV  # 110,072.4
# "18%" is 17.5 to 18.5 % of Ukraine.
ALL_HIGH = 0.185 * UKRAINE[1]  # 111,684.5
HAND = {
    # What Donbas has and the other one of its two regions cannot hold.
    "Donetsk": ((DONBAS_LOW - LUHANSK) / DONETSK, 1),  # 15,610.8 / 26,517
    "Luhansk": ((DONBAS_LOW - DONETSK) / LUHANSK, 1),  # 15,777.8 / 26,684
    # What the four have, Donbas has not, and the other one cannot hold.
    "Zaporizhzhia": ((FOUR_LOW - DONBAS_HIGH - KHERSON) / ZAPORIZHZHIA[0], 1),  # 11,054.2 / 27,180
    "Kherson": ((FOUR_LOW - DONBAS_HIGH - ZAPORIZHZHIA[0]) / KHERSON, 1),  # 12,335.2 / 28,461
    "Kharkiv": (0.025, 0.03),
    # At most what the total leaves when all else is at its least: 1,612 km².
    "Mykolaiv": (0, (ALL_HIGH - PARTS) / MYKOLAIV),
    "Crimea": (1, 1),
    "Donetsk;Luhansk;Zaporizhzhia;Kherson": (
        FOUR_LOW / (FOUR_LOW + 26_500),  # 75.65 %
        FOUR_HIGH / (FOUR_HIGH + 25_500),  # 76.57 %
    ),
    # The parts need more than the stated "more than 110,000".
    "Ukraine": (PARTS / UKRAINE[1], 0.185),
}


def test_the_article_under_study_implies_what_a_hand_calculation_gives() -> None:
    table = analysis.read(SEED).implied()
    russia = table[table["holder"] == "Russia"].set_index("regions")
    for name, (low, high) in HAND.items():
        assert russia.loc[name, "share_low"] == pytest.approx(100 * low, abs=0.001), name
        assert russia.loc[name, "share_high"] == pytest.approx(100 * high, abs=0.001), name
    assert russia.loc["Ukraine", "area_low"] == pytest.approx(PARTS, abs=0.001)
    assert russia.loc["Ukraine", "area_high"] == pytest.approx(ALL_HIGH, abs=0.001)
    assert not russia.loc["Kharkiv", "high_closed"]


def test_the_four_regions_are_between_75_6_and_76_7_per_cent_in_russian_hands() -> None:
    table = analysis.read(SEED).implied().set_index(["holder", "regions"])
    row = table.loc[("Russia", "Donetsk;Luhansk;Zaporizhzhia;Kherson")]
    assert 75.6 < row["share_low"] < row["share_high"] < 76.7


def test_how_far_each_number_of_the_article_could_move() -> None:
    table = analysis.read(SEED).slack().set_index("rows")
    # The others leave Zaporizhzhia and Kherson at most 83,345 - 42,294.8 of 55,644 km², 73.77 %.
    assert table.loc["H10;F28", "up"] == pytest.approx(
        100 * (FOUR_HIGH - DONBAS_LOW) / (ZAPORIZHZHIA[1] + KHERSON) - 70, abs=0.001
    )
    # "more than 110,000" could rise to all of 18.5 %, and adds nothing to the parts.
    assert table.loc["H13;F31", "up"] == pytest.approx(ALL_HIGH - 110_000, abs=0.001)
    assert table.loc["H13;F31", "redundant"]
    assert not table.loc["H07;F25", "redundant"]
    # "18%" could fall by what lies between its upper end and the parts.
    assert table.loc["H07;F25", "down"] == pytest.approx(18.5 - 100 * PARTS / UKRAINE[1], abs=0.001)


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
    assert System(shares, REGIONS).conflict([0, 1]) == (0, 1)
    areas = [said("Red", "D", Interval(60, 60), "area"), said("Blue", "D", Interval(50, 50))]
    system = System(areas, REGIONS)
    assert system.feasible([0, 1])
    assert system.area(["XX-D"]).low == pytest.approx(0)
    assert system.area(["XX-D"]).high == inf


def test_statements_of_different_times_are_in_different_systems() -> None:
    days = [("2022-03-01", "2022-03-31"), ("2024-11-01", "2024-11-20"), ("2022-03-15", "2024-11-05"), (None, None)]
    found = [said("Red", "A", Interval(10, 10), first_day=first, last_day=last) for first, last in days]
    extent = said(None, "A", Interval(2_000, 2_000), "area")
    assert list(moments([*found, extent])) == [(0, 2, 4), (1, 2, 4), (3, 4)]


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
few = settings(max_examples=60, deadline=None)


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
