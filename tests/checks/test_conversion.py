"""Conversion: each unit of the lexicon against the next larger one, by pint, and as a sentence says it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from math import floor, log10
from typing import Any, NamedTuple

import pytest

import analysis
from analysis.checks.units import factor
from tests.extract.test_units import UNITS, named, registry
from tests.extract.unit_names import UNCONVERTED


class Sized(NamedTuple):
    """A unit with its size in the base units of pint, and how it stands behind a number."""

    size: float
    unit: str
    behind: str


def neighbours() -> Iterator[Any]:
    """Yield the units of each dimension in pairs that follow each other in size."""
    alike: dict[str, list[Sized]] = defaultdict(list)
    for row in UNITS:
        meant = named(row["pint"])
        if meant is not None and row["unit"] not in UNCONVERTED and row["kind"] != "age" and not row["factor"]:
            size = registry().Quantity(1.0, meant).to_base_units().magnitude
            word = row["words"].split(";")[0]
            alike[str(meant.dimensionality)].append(
                Sized(size, row["unit"], f" {word}" if word else row["marks"].split(";")[0])
            )
    for units in alike.values():
        for one, other in pairwise(sorted(units)):
            yield pytest.param(one, other, id=f"{one.unit}, {other.unit}")


@pytest.mark.parametrize(("one", "other"), list(neighbours()))
def test_a_factor_is_that_of_pint(one: Sized, other: Sized) -> None:
    assert factor(one.unit, other.unit) == pytest.approx(one.size / other.size, rel=1e-4)
    assert factor(other.unit, one.unit) == pytest.approx(other.size / one.size, rel=1e-4)


def written(number: float) -> str:
    """Write a number with five digits that count."""
    return f"{number:,.{max(0, 4 - floor(log10(number)))}f}"


@pytest.mark.parametrize(("one", "other"), list(neighbours()))
def test_a_quantity_in_two_units(one: Sized, other: Sized) -> None:
    right = 12.345 * other.size / one.size
    text = "".join(
        f"It is {written(number)}{one.behind} (12.345{other.behind}) in all. " for number in (right, 1.01 * right)
    )
    findings = analysis.read(analysis.Article(text)).findings()
    assert findings.loc[findings["subject"] == "conversion", "verdict"].to_list() == ["consistent", "inconsistent"]
