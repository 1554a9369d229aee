"""Statements that nothing else in the article can be put against."""

from __future__ import annotations

import pytest

from analysis.checks.land_alone import single
from tests.checks.making import evidence, holding, verdicts


def test_a_single_statement_says_what_is_missing() -> None:
    first, second = single(evidence(holdings=[holding("A", area=200), holding("D", share=60)]))
    assert "200 km² of XX-A is 9.8 to 10.2% of it" in first.explanation
    assert "no second figure" in first.explanation
    assert "no reference area for XX-D" in second.explanation


@pytest.mark.parametrize(
    "holdings",
    [
        [holding("A", area=200), holding("A", share=10)],
        [holding("A")],
        [holding("A", area=2500)],
        [holding("D", share=60, holder=None)],
    ],
    ids=["two beside each other", "no number", "more than there is", "no holder"],
)
def test_what_is_not_single(holdings) -> None:
    assert verdicts(single, *holdings) == []
