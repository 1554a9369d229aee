"""Units: every name of one is a name of that unit, by pint, and is read as it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Any

import pint
import pytest

import analysis
from analysis.lexicon import rows
from tests.extract.unit_names import ALIASES, HELD_WRONG, MEASURED_WRONG, NAMED_WRONG, READ_WRONG, SPELT

UNITS = [row for row in rows("units") if row["pint"]]
NAMES = [
    (row["unit"], name)
    for row in rows("units")
    if not row["factor"]
    for column in ("words", "marks")
    for name in row[column].split(";")
    if name
]


@cache
def registry() -> Any:
    return pint.UnitRegistry()


MEASURED_BY = {
    "meter": {"length"},
    "meter ** 2": {"area"},
    "second": {"duration", "age"},
    "kelvin": {"temperature"},
    "kilogram": {"mass"},
    "liter": {"volume"},
    "knot": {"speed"},
    "joule": {"energy", "count"},
    "watt": {"power"},
    "dimensionless": {"share", "count", "data", "rate"},
}
KINDS = {registry().Unit(unit).dimensionality: kinds for unit, kinds in MEASURED_BY.items()}
UNKNOWN = {"newton meter": "pint has no such name"}
POWER = re.compile(r"(?P<power>square|sq|cubic|cu)\b\.?[ -]?(?P<unit>[a-z]+)\.?|(?P<mark>[a-z]+)(?P<digit>[23])")


@cache
def named(name: str) -> Any:
    """Return the unit of pint that a name stands for, None if it knows none."""
    # Pint's gallon is that of the United States.
    spelt, power = name.rstrip(".").replace("-", " ").removeprefix("u.s. ").removeprefix("us "), POWER.fullmatch(name)
    if power:
        exponent = power["digit"] or (2 if power["power"].startswith("sq") else 3)
        spelt = f"{power['unit'] or power['mark']}**{exponent}"
    for form in (spelt.replace(" ", "_"), spelt):
        try:
            return registry().Unit(form)
        except Exception:  # noqa: BLE001 - pint raises a dozen kinds for names that are no units
            continue
    return None


def of_one_size(one: Any, other: Any) -> bool:
    if one is None or other is None or not one.is_compatible_with(other):
        return False
    return one == other or registry().Quantity(1, one).to(other).magnitude == pytest.approx(1, rel=1e-4)


def right_or_wrong(wrong: dict[Any, str], key: Any, *case: Any, name: str) -> Any:
    marks = [pytest.mark.xfail(strict=True, reason=wrong[key])] if key in wrong else []
    return pytest.param(*case, id=name, marks=marks)


def test_only_a_unit_with_another_factor_stands_twice_and_no_name_is_of_two() -> None:
    assert set(Counter((row["unit"], row["factor"]) for row in rows("units")).values()) == {1}
    assert [name for name, times in Counter(name for _, name in set(NAMES)).items() if times > 1] == []


@pytest.mark.parametrize(
    ("unit", "in_pint"),
    [right_or_wrong(UNKNOWN, row["unit"], row["unit"], row["pint"], name=row["unit"]) for row in UNITS],
)
def test_a_unit_is_what_pint_calls_it(unit: str, in_pint: str) -> None:
    assert of_one_size(named(in_pint), named(SPELT.get(unit, unit)))


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        right_or_wrong(NAMED_WRONG, (unit, name), unit, name, name=f"{unit}: {name}")
        for unit, name in NAMES
        if name not in ALIASES.get(unit, "").split(";")
    ],
)
def test_a_name_is_one_of_its_unit(unit: str, name: str) -> None:
    assert of_one_size(named(name), named(SPELT.get(unit, unit)))


@pytest.mark.parametrize(
    ("kind", "in_pint"),
    [right_or_wrong(MEASURED_WRONG, row["unit"], row["kind"], row["pint"], name=row["unit"]) for row in UNITS],
)
def test_the_kind_is_what_the_unit_measures(kind: str, in_pint: str) -> None:
    assert kind in KINDS.get(named(in_pint).dimensionality, {"count", "rate"})


READ = [
    right_or_wrong(READ_WRONG, (row["unit"], name), f"{gap}{name}", row, name=f"{row['unit']}: {name}")
    for row in rows("units")
    for column, gap in (("words", " "), ("marks", ""))
    for name in row[column].split(";")
    # "The five-time champion", but "five time zones".
    if name and (row["unit"], name) != ("time", "time")
]


@pytest.mark.parametrize(("name", "row"), READ)
def test_a_name_is_read_as_its_unit(name: str, row: dict[str, str]) -> None:
    found = analysis.read(analysis.Article(f"It came to 4.5{name} then.")).records.figures
    assert [(figure.low, figure.unit, figure.kind) for figure in found] == [
        (4.5 * float(row["factor"] or 1), row["unit"], row["kind"])
    ]


@pytest.mark.parametrize(
    ("name", "in_pint"),
    [
        right_or_wrong(HELD_WRONG, row["unit"], row["words"].split(";")[1], row["pint"], name=row["unit"])
        for row in UNITS
        if row["kind"] == "area"
    ],
)
def test_land_is_held_in_square_kilometres(name: str, in_pint: str) -> None:
    (row,) = analysis.read(analysis.Article(f"The rebels hold 400,000 {name} of Sudan.")).records.holdings
    expected = registry().Quantity(400_000, named(in_pint)).to("kilometer ** 2").magnitude
    assert (row.area_low, row.area_high) == pytest.approx((expected, expected), rel=1e-4)


def test_inches() -> None:
    found = analysis.read(analysis.Article('It had a 4.5" screen.')).records.figures
    assert [figure.unit for figure in found] == ["inch"]
