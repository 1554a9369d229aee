"""Two statements on the same regions: put side by side where both can be true, a conflict where they cannot."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.checks.land_pairs import same_land, two_sides
from tests.checks.making import evidence, holding, ids, together, verdicts

BLUE = {"holder": "Blueland"}
REST = BLUE | {"rest": True}
MARCH = (date(2022, 3, 1), date(2022, 3, 1))


@pytest.mark.parametrize(
    ("one", "other", "beside", "wrong"),
    [
        (holding("A", share=(70, 80)), holding("A", area=500, **BLUE), ["consistent"], []),
        (holding("A", share=(70, 80)), holding("A", area=800, **BLUE), [], ["inconsistent"]),
        # 200 of 2,000 km² leave 90 per cent: unless the words say so, a third party may hold the rest.
        (holding("A", share=(70, 80)), holding("A", area=200, **BLUE), ["undetermined"], []),
        (holding("A", share=(70, 80)), holding("A", area=200, **REST), [], ["inconsistent"]),
        (holding("A", share=60), holding("A", share=40, **BLUE), ["consistent"], []),
        (holding("A", share=60), holding("A", share=45, **BLUE), [], ["inconsistent"]),
        (holding("A", share=60), holding("B", share=45, **BLUE), [], []),
        (holding("A", share=60), holding("A", **BLUE), [], []),
    ],
)
def test_two_sides(one, other, beside, wrong) -> None:
    assert verdicts(two_sides, one, other) == beside
    assert together(one, other) == wrong


@pytest.mark.parametrize(
    ("area", "says"),
    [
        (500, "that leaves 74.4 to 75.6% for Redland, which fits the stated 70 to 80%."),
        (200, "more than the stated 70 to 80%; who holds the rest, the article does not say."),
    ],
)
def test_what_one_side_leaves_is_said(area: float, says: str) -> None:
    holdings = [holding("A", share=(70, 80)), holding("A", area=area, **BLUE)]
    (finding,) = two_sides(evidence(holdings=holdings))
    assert finding.explanation.endswith(says)
    assert (ids(finding), finding.unit) == (["H01", "H02"], "percent")


@pytest.mark.parametrize(
    ("one", "other", "beside", "wrong"),
    [
        (holding("A", share=18), holding("A", area=(360, None), low_closed=False), ["consistent"], []),
        (holding("A", share=18), holding("A", area=(370, None), low_closed=False), [], ["inconsistent"]),
        (holding("A", share=(50, 100), low_closed=False), holding("A", share=(70, 80)), ["consistent"], []),
        (holding("A", share=(50, 100), low_closed=False), holding("A", share=(30, 50)), [], ["inconsistent"]),
        (holding("A", area=300), holding("A", area=500), [], ["inconsistent"]),
        (holding("A", share=18), holding("A", share=27, as_of=MARCH), [], []),
    ],
)
def test_same_land(one, other, beside, wrong) -> None:
    assert verdicts(same_land, one, other) == beside
    assert together(one, other) == wrong


def test_what_only_rounding_makes_true_is_said() -> None:
    rounded, exact = (
        list(same_land(evidence(holdings=[holding("A", share=18), holding("A", area=(least, None))])))
        for least in (365, 355)
    )
    assert "only because numbers are rounded (exactly, 360 km²)" in rounded[0].explanation
    assert "both can be true." in exact[0].explanation


def test_a_share_stands_before_an_area() -> None:
    (finding,) = same_land(
        evidence(holdings=[holding("A", area=360, words="360"), holding("A", share=18, words="18%")])
    )
    assert (finding.left, finding.right, finding.unit) == ("18%", "360", "square kilometer")
    assert finding.explanation.startswith(
        "18% of the 2,000 km² of XX-A is 350 to 370 km² when the number may be rounded"
    )
