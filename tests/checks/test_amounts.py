"""Two figures for one amount: said twice, or in two units."""

from __future__ import annotations

import pytest

from analysis.checks.amounts import conversions, repeated
from tests.checks.making import counted, evidence


@pytest.mark.parametrize(("second", "expected"), [(40, "consistent"), (44, "consistent"), (60, "undetermined")])
def test_a_figure_said_twice(second: float, expected: str) -> None:
    dead = {"kind": "casualties", "subject": "people killed", "unit": "person"}
    first = dead | {"low": 40, "high": 40, "modifier": "about"}
    again = dead | {"low": second, "high": second}
    assert [finding.verdict for finding in repeated(evidence(figures=[first, again]))] == [expected]
    assert list(repeated(evidence(figures=[first, again | {"subject": "people hurt"}]))) == []


@pytest.mark.parametrize(
    ("text", "words", "units", "numbers", "expected"),
    [
        ("26,000 square km (10,000 square miles)", ("26,000 square km", "10,000 square miles"),
         ("square kilometer", "square mile"), (26_000, 10_000), "consistent"),
        ("100 km (26 miles)", ("100 km", "26 miles"), ("kilometer", "mile"), (100, 26), "inconsistent"),
        ("100 km (62 miles)", ("100 km", "62 miles"), ("kilometer", "mile"), (100, 62), "consistent"),
        ("100 km (3 hours)", ("100 km", "3 hours"), ("kilometer", "hour"), (100, 3), None),
        ("100 km and 62 miles", ("100 km", "62 miles"), ("kilometer", "mile"), (100, 62), None),
    ],
)  # fmt: skip
def test_two_units(text, words, units, numbers, expected) -> None:
    figures = [
        counted(text, one, number, unit=unit, kind="length")
        for one, number, unit in zip(words, numbers, units, strict=True)
    ]
    findings = conversions(evidence(text, figures=figures))
    assert [finding.verdict for finding in findings] == ([expected] if expected else [])


def test_a_small_area_keeps_its_decimals() -> None:
    text = "1 square mile (2.6 square km)"
    figures = [
        counted(text, "1 square mile", 1, unit="square mile", kind="area"),
        counted(text, "2.6 square km", 2.6, unit="square kilometer", kind="area"),
    ]
    (finding,) = conversions(evidence(text, figures=figures))
    assert (finding.unit, finding.digits) == ("square kilometer", 1)
