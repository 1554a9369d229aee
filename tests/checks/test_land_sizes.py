"""Land that is said to be as large as a region."""

from __future__ import annotations

import pytest

from analysis.checks.conflicts import all_together
from analysis.checks.land_sizes import comparisons
from tests.checks.making import REGIONS, evidence, holding, region

LIKE = {"kind": "comparison", "words": "about the size of Region L", "modifier": "about"}


@pytest.mark.parametrize(
    ("low", "high", "held", "verdict", "caveat"),
    [
        (1000, 1000, (990, None), "consistent", False),
        (800, 1000, (990, None), "consistent", True),
        (1000, 1200, (1150, None), "undetermined", True),
        (1000, 1000, (1500, None), "inconsistent", False),
    ],
)
def test_comparison_with_a_region(low, high, held, verdict, caveat) -> None:
    areas = REGIONS | {"YY-L": region("YY-L", 1000, low, high, "YY")}
    read = evidence(figures=[LIKE], holdings=[holding("A", figure=0), holding("A", area=held)], regions=areas)
    wrong = [finding for finding in all_together(read) if finding.verdict == "inconsistent"]
    assert bool(wrong) == (verdict == "inconsistent")
    beside = list(comparisons(read))
    assert bool(beside) != bool(wrong)
    for finding in beside:
        assert finding.verdict == verdict
        assert ("by another measure" in finding.explanation) == caveat


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("about the size of Region L", "1,000 km²"),
        ("the fastest since 2022", "gives no number: only data from outside"),
        ("the size of a village", "what it is compared with has no reference area"),
    ],
)
def test_comparison_with_nothing_beside_it_is_undetermined(words: str, says: str) -> None:
    areas = REGIONS | {"YY-L": region("YY-L", 1000)}
    (finding,) = comparisons(evidence(figures=[LIKE | {"words": words}], regions=areas))
    assert finding.verdict == "undetermined"
    assert says in finding.explanation
