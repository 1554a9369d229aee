from __future__ import annotations

import pytest

from analysis.checks.counts import conversions, groups, lists, repeated, shares
from analysis.checks.units import factor
from tests.tables.making import found, reading


def counted(text: str, words: str, number: float, **cells):
    start = text.index(words)
    return {"text": words, "start": start, "end": start + len(words), "low": number, "high": number} | cells


@pytest.mark.parametrize(
    ("text", "words", "number", "expected"),
    [
        ("the four regions of Arda, Belisk, Upper Tamar and Ruan, according to maps.", "four regions", 4, "consistent"),
        ("the three regions of Arda, Belisk, Upper Tamar and Ruan fell.", "three regions", 3, None),
        ("the three regions of Arda, Belisk, Upper Tamar and Ruan.", "three regions", 3, "inconsistent"),
        (
            "the five members of the U.N. Council: Arda, the Belisk Isles and Ruan. It",
            "five members",
            5,
            "inconsistent",
        ),
        ("three districts: Ilmar, Sten and Lower Lowen. Schools", "three districts", 3, "consistent"),
        ("reopen four crossings: Selm, Arda, North Ruan and Kesh.", "four crossings", 4, "consistent"),
        ("two states: Serbia and Bosnia and Herzegovina.", "two states", 2, "consistent"),
        ("in five states: Arda, Belisk and Ruan, where it rained, along with Kesh and Selm.", "five states", 5, None),
        ("in two towns, Arda and Selm, on Monday.", "two towns", 2, None),
        ("two ministers of Arda, Belisk and Ruan met.", "two ministers", 2, None),
        ("three things: money, time and luck.", "three things", 3, None),
        ("7.3 million voters. Amadi won two towns: Arda and Selm.", "7.3 million", 7.3e6, None),
        ("12 people died in three towns: Arda, Selm and Kesh.", "12 people", 12, None),
        ("four officials named the winners: Kent, Dahl and Price.", "four officials", 4, None),
        ("one rule: Nobody, said Kent, leaves.", "one rule", 1, None),
        ("two men: “Go, Tom and Bill,” he said.", "two men", 2, None),
    ],
)
def test_lists(text: str, words: str, number: float, expected: str | None) -> None:
    made = found(lists, reading(text, figures=[counted(text, words, number)]))
    assert [finding.verdict for finding in made] == ([expected] if expected else [])


def test_a_list_after_a_part_of_a_number_counts_the_part() -> None:
    text = "Amadi carried five of the seven provinces: Dorra, Lenna, Upper Sarra, Mareth and the Coast."
    figures = [counted(text, "five", 5), counted(text, "seven provinces", 7)]
    (finding,) = found(lists, reading(text, figures=figures))
    assert (finding.subject, finding.verdict) == ("five of the seven provinces", "consistent")


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ((2, 2), (5, 5), "consistent"),
        ((5, 5), (5, 5), "consistent"),
        ((6, 6), (5, 5), "inconsistent"),
        ((3, 3), (2, None), "undetermined"),
        ((None, None), (5, 5), "undetermined"),
    ],
)
def test_groups(part, whole, expected: str) -> None:
    rows = [
        {"name": "the people", "count_low": whole[0], "count_high": whole[1]},
        {"name": "some of them", "count_low": part[0], "count_high": part[1], "subset_of": "S00"},
    ]
    assert [finding.verdict for finding in found(groups, reading(sources=rows))] == [expected]


def test_per_cents_of_groups_are_not_compared() -> None:
    rows = [
        {"name": "28 percent of voters", "count_low": 28, "count_high": 28},
        {"name": "60 percent of voters", "count_low": 60, "count_high": 60, "subset_of": "S00"},
    ]
    assert found(groups, reading(sources=rows)) == []


def test_a_share_over_a_hundred_is_questioned_unless_it_is_growth() -> None:
    share = {"kind": "share", "unit": "percent", "low": 120, "high": 120}
    made = reading(figures=[share, share | {"change": "up"}, share | {"low": 90, "high": 100}])
    assert [finding.rows for finding in found(shares, made)] == [("F01",)]


@pytest.mark.parametrize(("second", "expected"), [(40, "consistent"), (44, "consistent"), (60, "undetermined")])
def test_a_figure_said_twice(second: float, expected: str) -> None:
    dead = {"kind": "casualties", "subject": "people killed", "unit": "person"}
    figures = [dead | {"low": 40, "high": 40, "modifier": "about"}, dead | {"low": second, "high": second}]
    assert [finding.verdict for finding in found(repeated, reading(figures=figures))] == [expected]
    figures[1]["subject"] = "people hurt"
    assert found(repeated, reading(figures=figures)) == []


@pytest.mark.parametrize(
    ("text", "words", "units", "numbers", "expected"),
    [
        ("26,000 square km (10,000 square miles)", ("26,000 square km", "10,000 square miles"),
         ("km2", "square mile"), (26_000, 10_000), "consistent"),
        ("100 km (26 miles)", ("100 km", "26 miles"), ("kilometre", "mile"), (100, 26), "inconsistent"),
        ("100 km (62 miles)", ("100 km", "62 miles"), ("kilometre", "mile"), (100, 62), "consistent"),
        ("100 km (3 hours)", ("100 km", "3 hours"), ("kilometre", "hour"), (100, 3), None),
        ("100 km and 62 miles", ("100 km", "62 miles"), ("kilometre", "mile"), (100, 62), None),
    ],
)  # fmt: skip
def test_two_units(text, words, units, numbers, expected) -> None:
    figures = [
        counted(text, one, number, unit=unit, kind="length")
        for one, number, unit in zip(words, numbers, units, strict=True)
    ]
    assert [finding.verdict for finding in found(conversions, reading(text, figures=figures))] == (
        [expected] if expected else []
    )


@pytest.mark.parametrize(
    ("unit", "other", "expected"),
    [("hectare", "km2", 0.01), ("mile", "kilometre", 1.609344), ("person", "km2", None), (None, "km2", None),
     ("", "km2", None), ("polling station", "km2", None), ("USD per share", "km2", None)],
)  # fmt: skip
def test_factors(unit, other, expected) -> None:
    assert factor(unit, other) == (None if expected is None else pytest.approx(expected))
