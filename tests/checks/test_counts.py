"""Counted parts against their whole, read from text: what agrees, what does not, and what is left alone."""

from __future__ import annotations

import pytest

from analysis.checks.counts import parts
from analysis.checks.rates import changes
from analysis.checks.shares import sums
from tests.checks.making import read_verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood killed 12 people, including three children.", ["consistent"]),
        ("The flood killed 12 people, including 15 children.", ["inconsistent"]),
        ("At least 12 people were hurt, among them 15 children.", ["consistent"]),
        ("The party won 210 of the 300 seats.", ["consistent"]),
        ("The party won 320 of the 300 seats.", ["inconsistent"]),
        ("The flood killed 12 people and wrecked homes, including 15 villas.", []),
        ("The flood killed 12 people in houses, including 15 villas.", []),
        ("The flood killed 12 people. Of them, few were children.", []),
    ],
)
def test_a_part_against_its_whole(text: str, expected: list[str]) -> None:
    assert read_verdicts(text, changes, parts, sums) == expected
