"""The table of regions with a reference area."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from analysis.given import rows_of
from analysis.resources import data


@dataclass(frozen=True, slots=True)
class Region:
    """A region with its reference area in km², and the least and greatest area that is in use for it."""

    code: str
    name: str
    aliases: tuple[str, ...]
    parts: tuple[str, ...]
    area: float
    area_low: float
    area_high: float
    country: str
    provenance: str
    note: str


@cache
def regions() -> Mapping[str, Region]:
    """Read the regions with a reference area, by code; a composite's code is the codes of its parts.

    Examples
    --------
    >>> regions()["UA-63"].name, regions()["UA-63"].area
    ('Kharkiv oblast', 31415.0)
    >>> regions()["UA-14;UA-09"].name
    'Donbas'
    """
    return regions_in((data() / "regions.csv").read_text(encoding="utf-8"))


def regions_in(text: str) -> Mapping[str, Region]:
    """Return the regions of a table in the form of ``data/regions.csv``, by code.

    Raises
    ------
    ValueError, KeyError
        It is of another form.

    Examples
    --------
    >>> list(regions_in("code,region"))
    []
    """
    found = [
        Region(
            code=row["code"],
            name=row["region"],
            aliases=listed(row["aliases"]),
            parts=listed(row["parts"]),
            area=float(row["area_km2"]),
            area_low=float(row["area_low_km2"]),
            area_high=float(row["area_high_km2"]),
            country=row["country"],
            provenance=row["provenance"],
            note=row["note"],
        )
        for row in rows_of(text)[1]
    ]
    return MappingProxyType({region.code: region for region in found})


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds several, between semicolons."""
    return tuple(filter(None, text.split(";")))
