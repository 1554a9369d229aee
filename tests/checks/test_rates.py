"""Rates of change, read from text: what agrees, what does not, and what is left alone."""

from __future__ import annotations

import pytest

from analysis.checks.counts import parts
from analysis.checks.rates import changes
from analysis.checks.shares import sums
from tests.checks.making import read_verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of visitors rose 12% to 1,120 from 1,000.", ["consistent"]),
        ("Sales rose 10% to $55 million from $50 million.", ["consistent"]),
        ("Sales rose 30% to $55 million from $50 million.", ["inconsistent"]),
        ("Sales fell 10% to $55 million from $50 million.", ["inconsistent"]),
        ("Profit fell 20% to $40 million from $50 million.", ["consistent"]),
        ("Profit fell 20% to $30 million from $50 million.", ["inconsistent"]),
        ("Profit rose 30% to $80 million from $50 million.", ["inconsistent"]),
        # 50 and 10 per cent of 50 is 55; 60 is right in percentage points.
        ("Turnout rose 10% to 55% from 50%.", ["consistent"]),
        ("Turnout rose 10% to 60% from 50%.", ["undetermined"]),
        ("Turnout rose 10% to 75% from 50%.", ["inconsistent"]),
        ("Shares rose 3% to $50, having fallen from a high of $80.", []),
        ("Inflation fell to 2.1% from 2.4%.", []),
    ],
)
def test_a_rate_against_its_before_and_after(text: str, expected: list[str]) -> None:
    assert read_verdicts(text, changes, parts, sums) == expected
