"""What is said of land, all together: which statements cannot all be true, and how that is put."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analysis.checks.conflicts import all_together
from tests.checks.making import REGIONS, evidence, holding, ids, region, together

BLUE = {"holder": "Blueland"}
MARCH = (date(2022, 3, 1), date(2022, 3, 31))


def test_the_rest_is_all_that_is_left() -> None:
    first = holding("A", share=(70, 80))
    assert together(first, holding("A", area=200, rest=True, **BLUE)) == ["inconsistent"]
    assert together(first, holding("A", area=200, **BLUE)) == []


def test_the_rest_needs_no_number() -> None:
    rest = holding("A", rest=True, **BLUE)
    assert together(holding("A", share=60), rest) == []
    (finding,) = all_together(evidence(holdings=[holding("A", share=60), rest, holding("A", share=30, **BLUE)]))
    assert (finding.verdict, ids(finding)) == ("inconsistent", ["H01", "H02", "H03"])


def test_a_number_is_rounded_in_its_own_unit() -> None:
    """Ten thousand square miles may be 9,750 to 10,250 square miles; in km², 25,899.88 would have no room at all."""
    figures = [{"kind": "area", "unit": "square mile", "low": 100, "high": 100, "words": "100 square miles"}]
    miles = holding("A", area=258.9988, figure=0)
    assert together(miles, holding("A", share=13.2), figures=figures) == []
    assert together(miles, holding("A", share=14), figures=figures) == ["inconsistent"]


def test_a_share_in_words_is_not_exact() -> None:
    figures = [{"kind": "share", "unit": "percent", "low": 100 / 3, "high": 100 / 3, "words": "a third"}]
    third = holding("A", share=100 / 3, figure=0)
    assert together(third, holding("A", share=35), figures=figures) == []
    assert together(third, holding("A", share=40), figures=figures) == ["inconsistent"]


def test_a_conflict_names_no_statement_that_is_not_in_it() -> None:
    holdings = [
        holding("A", share=60),
        holding("B", share=50),
        holding("A", share=45, **BLUE),
        holding("XX", area=2000),
    ]
    (finding,) = [one for one in all_together(evidence(holdings=holdings)) if one.verdict == "inconsistent"]
    assert ids(finding) == ["H01", "H03"]
    assert finding.explanation == (
        "If 45% (44.5 to 45.5) of XX-A is held by Blueland, then at most 55.5% of XX-A is held by Redland, "
        "but the article says 60% (59.5 to 60.5)."
    )


def test_what_is_said_twice_is_one_statement_with_the_rows_of_both() -> None:
    holdings = [holding("A", share=60), holding("A", share=60), holding("A", share=45, **BLUE)]
    (finding,) = all_together(evidence(holdings=holdings))
    assert ids(finding) == ["H01", "H02", "H03"]


@pytest.mark.parametrize(("given", "wrong"), [(5_000, ["inconsistent"]), (2_020, [])])
def test_an_area_that_the_article_gives_of_a_region(given: int, wrong: list[str]) -> None:
    areas = REGIONS | {"XX-A": replace(REGIONS["XX-A"], name="Arda")}
    text = f"The Arda region covers {given:,} square km."
    start = text.index(f"{given:,}")
    figure = {
        "kind": "area",
        "unit": "square kilometer",
        "low": given,
        "high": given,
        "start": start,
        "end": start + 15,
    }
    read = evidence(text, figures=[figure], regions=areas)
    assert [finding.verdict for finding in all_together(read)] == wrong


def test_a_table_of_regions_whose_parts_are_larger_than_the_whole_decides_nothing() -> None:
    holdings = [holding("A", share=60), holding("XX", share=50)]
    (finding,) = all_together(evidence(holdings=holdings, regions=REGIONS | {"XX": region("XX", 1_000)}))
    assert finding.verdict == "undetermined"
    assert "parts are larger than their whole" in finding.explanation


def test_more_than_all_is_too_much() -> None:
    assert together(holding("A", area=(2100, None)), holding("B", area=900)) == ["inconsistent"]
    assert together(holding("A", share=100), holding("B", area=1000)) == []


@pytest.mark.parametrize(
    # Near in time, but not surely of one time: no one is accused.
    ("published", "verdicts"), [(date(2022, 4, 20), ["undetermined"]), (date(2024, 11, 20), [])]
)  # fmt: skip
def test_what_is_not_dated_is_of_the_time_of_publication(published: date, verdicts: list[str]) -> None:
    holdings = [holding("A", share=18), holding("A", share=27, as_of=MARCH)]
    assert together(*holdings, published=published) == verdicts


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("past", "present", "undetermined"),
        ("present", "present", "inconsistent"),
        ("past", "past", "inconsistent"),
    ],
)
def test_who_held_land_need_not_hold_it_now(one: str, other: str, verdict: str) -> None:
    assert together(holding("A", share=60, tense=one), holding("A", share=50, tense=other, **BLUE)) == [verdict]


def test_what_turns_on_the_areas_in_use_says_so() -> None:
    areas = REGIONS | {"XX-A": region("XX-A", 2_000, 1_500, 2_000)}
    holdings = [holding("A", area=1_900), holding("AB", share=(0, 100))]
    (finding,) = all_together(evidence(holdings=holdings, regions=areas))
    assert finding.verdict == "consistent"
    assert "not if Region A is taken as 1,500 km²" in finding.explanation
