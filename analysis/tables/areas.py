"""A table of regions of the user's own, read once and checked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import pandas as pd

from analysis.extract.regions import Region, regions_in
from analysis.given import bytes_of, lines_of, rows_of
from analysis.tables.columns import TableError
from analysis.tables.export import from_csv

Areas: TypeAlias = str | Path | Mapping[str, Region]
"""A table of regions: its file, or what was read of it."""

_LEAST, _MOST = 1e-3, 1e9


def areas_of(path: str | Path) -> Mapping[str, Region]:
    """Read a table of regions in the form of ``data/regions.csv``.

    Raises
    ------
    TableError
        The file cannot be read, or is not of that form; the message says why in one sentence.

    Examples
    --------
    >>> areas_of("nowhere.csv")
    Traceback (most recent call last):
    analysis.tables.columns.TableError: The file of regions nowhere.csv cannot be read: No such file or directory.
    """
    data = bytes_of(path, f"The file of regions {path}", TableError)
    try:
        text = data.decode("utf-8-sig")
        rows_of(text)
        _refuse_no_area(from_csv("regions", "".join(lines_of(text))))
        areas = regions_in(text)
        _refuse_odd_areas(areas)
    except ValueError as error:
        why = str(error).removeprefix("The table regions ").rstrip(".")
        raise TableError(
            f"{path} is no table of regions ({why}): give a CSV file with the columns of data/regions.csv."
        ) from None
    return areas


def _refuse_no_area(table: pd.DataFrame) -> None:
    for name in ("area_km2", "area_low_km2", "area_high_km2"):
        if table[name].isna().any():
            raise ValueError(f"nothing in a cell of the column {name}")


def _refuse_odd_areas(areas: Mapping[str, Region]) -> None:
    """Raise if there are no regions, or one is larger than the Earth or too small for arithmetic."""
    if not areas:
        raise ValueError("no row")
    for region in areas.values():
        if not _LEAST <= region.area_low <= region.area <= region.area_high <= _MOST:
            raise ValueError(
                f"{region.code} of {region.area:g} km², {region.area_low:g} to {region.area_high:g}, where an area "
                "above 0 is wanted and the least and the greatest around it"
            )
