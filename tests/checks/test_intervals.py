from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.checks.intervals import Interval, half_step, stated

numbers = st.floats(0, 1e6, allow_nan=False)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(numbers), draw(numbers)))
    high = draw(st.sampled_from([high, inf]))
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


def holds(interval: Interval, number: float) -> bool:
    above = number > interval.low or (number == interval.low and interval.low_closed)
    return above and (number < interval.high or (number == interval.high and interval.high_closed))


@given(intervals(), intervals(), numbers)
def test_intersection_holds_what_both_hold(one: Interval, other: Interval, number: float) -> None:
    assert holds(one & other, number) == (holds(one, number) and holds(other, number))


@given(intervals(), intervals())
def test_intersection_does_not_depend_on_the_order(one: Interval, other: Interval) -> None:
    assert (one & other).empty == (other & one).empty
    assert one.overlaps(other) == other.overlaps(one)


@given(intervals(), numbers)
def test_an_interval_overlaps_the_numbers_in_it(one: Interval, number: float) -> None:
    assert one.overlaps(Interval(number, number)) == holds(one, number)


@st.composite
def holding(draw: st.DrawFn) -> tuple[Interval, float]:
    """Draw an interval and a number in it."""
    low, number, high = sorted(draw(numbers) for _ in range(3))
    return Interval(low, high, draw(st.booleans()) or low == number, draw(st.booleans()) or number == high), number


@given(holding(), holding())
def test_sum_holds_the_sums(one: tuple[Interval, float], other: tuple[Interval, float]) -> None:
    total = one[0] + other[0]
    assert (
        holds(total, one[1] + other[1])
        or one[1] + other[1] == pytest.approx(total.low)
        or one[1] + other[1] == pytest.approx(total.high)
    )


@given(st.integers(1, 10**9), st.booleans())
def test_a_rounded_number_rounds_back(number: int, coarse: bool) -> None:
    step = half_step(number, coarse=coarse)
    assert 0 < step <= number / 2 + 0.5
    assert stated(number, number, modifier="about").overlaps(Interval(number, number))


@pytest.mark.parametrize(
    ("ends", "cells", "expected"),
    [
        ((18, 18), {"share": True}, (17.5, 18.5)),
        ((52.4, 52.4), {"share": True}, (52.35, 52.45)),
        ((80, 80), {"share": True}, (79.5, 80.5)),
        ((80, 80), {"share": True, "modifier": "about"}, (75, 85)),
        ((100, 100), {"share": True}, (100, 100)),
        ((99.8, 99.8), {"share": True, "rounded": False}, (99.8, 99.8)),
        ((26000, 26000), {"modifier": "about"}, (25500, 26500)),
        ((26000, 26000), {"rounded": False}, (26000, 26000)),
        ((2000, 2000), {}, (1950, 2050)),
        ((14500, 14500), {}, (14450, 14550)),
        ((110000, None), {"low_closed": False, "modifier": "more than"}, (110000, inf)),
        ((70, None), {"low_closed": False, "modifier": "more than", "share": True}, (70, 100)),
        ((None, 3), {"high_closed": False, "modifier": "nearly", "share": True}, (2.5, 3)),
        ((3, 3), {"modifier": "nearly", "share": True}, (2.5, 3)),
        ((None, 40), {"modifier": "up to"}, (0, 40)),
        ((70, 80), {"modifier": "range", "share": True}, (70, 80)),
        # In words, two and a half points either way, twice that after "about".
        ((50, 50), {"share": True, "spoken": True}, (47.5, 52.5)),
        ((50, 50), {"share": True, "spoken": True, "modifier": "about"}, (45, 55)),
        ((None, 50), {"high_closed": False, "share": True, "spoken": True, "modifier": "nearly"}, (45, 50)),
        ((99, 99), {"share": True, "spoken": True}, (96.5, 100)),
        ((1, 1), {"share": True, "spoken": True}, (0, 3.5)),
        ((None, None), {"modifier": "vague", "share": True}, (0, 100)),
    ],
)
def test_what_a_stated_number_leaves_possible(ends, cells, expected) -> None:
    interval = stated(*ends, **cells)
    assert (interval.low, interval.high) == pytest.approx(expected)


def test_over_and_nearly_leave_their_number_out() -> None:
    assert not stated(70, None, low_closed=False, modifier="more than").overlaps(Interval(70, 70))
    assert not stated(None, 3, high_closed=False, modifier="nearly").overlaps(Interval(3, 3))
