"""The table of regions with a reference area."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

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


def regions(path: str | Path | None = None) -> Mapping[str, Region]:
    """Read the regions with a reference area, by code; a composite's code is the codes of its parts.

    Parameters
    ----------
    path : str or Path, optional
        A file with the columns of ``data/regions.csv``, which is read by default.

    Examples
    --------
    >>> regions()["UA-63"].name, regions()["UA-63"].area
    ('Kharkiv oblast', 31415.0)
    >>> regions()["UA-14;UA-09"].name
    'Donbas'
    """
    return _regions(Path(path) if path is not None else data() / "regions.csv")


@cache
def _regions(path: Path) -> Mapping[str, Region]:
    with path.open(encoding="utf-8", newline="") as file:
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
            for row in csv.DictReader(line for line in file if not line.startswith("#"))
        ]
    return MappingProxyType({region.code: region for region in found})


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds several, between semicolons."""
    return tuple(filter(None, text.split(";")))
