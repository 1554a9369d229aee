"""Units, by pint: whether two measure the same, and by how much they differ; and the one that land is measured in."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from analysis.lexicon import rows

SQUARE_KM = "square kilometer"
_POWERS = {"square": 2, "cubic": 3}


def factor(unit: str | None, other: str | None) -> float | None:
    """Return how many of the other unit one unit is, None if they do not measure the same.

    Examples
    --------
    >>> round(factor("square mile", "square kilometer"), 2), factor("square kilometer", "person")
    (2.59, None)
    """
    if unit is None or other is None:
        return None
    one, two = _unit(unit), _unit(other)
    if one is None or two is None or not one.is_compatible_with(two):
        return None
    return float((1 * one).to(two).magnitude)


@cache
def _registry() -> Any:  # noqa: ANN401
    # Half a second to import and read its definitions: only those who convert wait for it.
    import pint

    return pint.UnitRegistry()


@cache
def _unit(name: str) -> Any:  # noqa: ANN401
    """Return a unit of pint, None if it knows none of that name; temperatures differ by more than a factor."""
    named = next((row["pint"] for row in rows("units") if row["unit"] == name and row["pint"]), name)
    plain = re.sub(r"^(square|cubic) (\w+)$", lambda words: f"{words[2]} ** {_POWERS[words[1]]}", named)
    try:
        unit = _registry().Unit(plain)
    except Exception:  # noqa: BLE001 - pint raises a dozen kinds for names that are no units
        return None
    return None if unit.dimensionless or "[temperature]" in unit.dimensionality else unit
