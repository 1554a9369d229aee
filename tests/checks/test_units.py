"""Units: how many of one are another."""

from __future__ import annotations

import pytest

from analysis.checks.units import SQUARE_KM, factor


@pytest.mark.parametrize(
    ("unit", "other", "expected"),
    [("hectare", SQUARE_KM, 0.01), ("mile", "kilometre", 1.609344), ("person", SQUARE_KM, None),
     (None, SQUARE_KM, None), ("", SQUARE_KM, None), ("polling station", SQUARE_KM, None),
     ("USD per share", SQUARE_KM, None)],
)  # fmt: skip
def test_factors(unit, other, expected) -> None:
    assert factor(unit, other) == (None if expected is None else pytest.approx(expected))
