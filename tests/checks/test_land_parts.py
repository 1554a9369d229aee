"""What one side holds of parts, added up beside what it holds of the whole."""

from __future__ import annotations

import pytest

from analysis.checks.land_parts import parts_and_whole
from tests.checks.making import evidence, holding, together, verdicts


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        (holding("ABC", area=2700), [holding("A", share=80), holding("B", area=1000), holding("C", area=100)], True),
        (holding("ABC", area=2000), [holding("A", share=80), holding("B", area=1000), holding("C", area=100)], False),
        (holding("ABC", area=3300), [holding("A", share=80), holding("B", area=1000), holding("C", area=100)], False),
        # The rest of the country may hold what its parts do not.
        (holding("XX", area=3300), [holding("A", share=80), holding("B", area=1000)], None),
        (holding("XX", area=2600), [holding("A", share=80), holding("B", area=1000)], True),
        (holding("XX", area=1000), [holding("A", share=80), holding("B", area=1000)], False),
        # Overlapping statements count once.
        (holding("ABC", area=2600), [holding("A", area=1600), holding("AB", area=2600)], True),
    ],
)
def test_parts_and_whole(whole, parts, expected) -> None:
    assert ("inconsistent" in together(whole, *parts)) == (expected is False)
    if expected is not False:
        assert {True: "consistent", None: "undetermined"}[expected] in verdicts(parts_and_whole, whole, *parts)


def test_parts_without_a_number_are_left_out_by_name() -> None:
    holdings = [holding("XX", area=1600), holding("A", share=80), holding("B")]
    (finding,) = parts_and_whole(evidence(holdings=holdings))
    assert "XX-B not counted" in finding.explanation
