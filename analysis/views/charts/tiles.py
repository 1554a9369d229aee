"""The land of a picture, cut into tiles: regions that do not overlap, with the least and the most that is held of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.extract.places import Region, regions
from analysis.views.wording import Record, records

COLUMNS = ["country", "holder", "regions", "region_codes", "area", "share_low", "share_high"]
TOLD = 10.0
"""Points between the least and the most that is held of land, up to which the two tell how much of it that is."""
_STATES = ""


@dataclass(frozen=True, slots=True)
class _Land:
    holder: str
    names: str
    codes: tuple[str, ...]
    area: float
    low: float
    high: float

    @property
    def told(self) -> bool:
        return self.high - self.low <= TOLD

    @property
    def row(self) -> dict[str, object]:
        ends = {"share_low": self.low, "share_high": self.high} if self.codes else {}
        land = {"regions": self.names, "region_codes": ";".join(self.codes) or None, "area": self.area}
        return {"holder": self.holder, **land, **ends}


def tiles(implied: pd.DataFrame, areas: Mapping[str, Region] | None = None) -> pd.DataFrame:
    """Cut the land that the statements speak of into regions that do not overlap, for each country and holder.

    Where a group of regions tells how much is held and its parts do not, the group is one tile. The last tile of a
    country is the rest of it, of which nothing is known apart. Whole states stand beside each other. Land without a
    reference area has no tile; one tile alone makes no picture.

    Parameters
    ----------
    implied : DataFrame
        The table `implied`.
    areas : mapping, optional
        The regions by their codes, in the place of those of ``data/regions.csv``.

    Returns
    -------
    DataFrame
        One row a tile: the country (missing: the tiles are states), the holder, the regions, their area in km², and
        the least and the greatest share held of them, in per cent.

    Examples
    --------
    >>> import analysis
    >>> text = "Russia controls 80% of the Kherson region and 50% of the Kharkiv region."
    >>> tiles(analysis.read(analysis.Article(text)).implied())[["regions", "area", "share_low"]].values.tolist()
    [['Kherson', 28461.0, 79.5], ['Kharkiv', 31415.0, 49.5], ['rest of Ukraine', 543752.0, <NA>]]
    """
    known = regions() if areas is None else areas
    pictures: dict[tuple[str, str], list[_Land]] = {}
    for row in records(implied):
        land = _land(row, known)
        if land is not None:
            pictures.setdefault((_country(land, known), land.holder), []).append(land)
    rows = [
        {"country": known[country].name if country in known else country or None, **land.row}
        for (country, _), lands in pictures.items()
        if len(apart := _apart(lands)) > 1
        for land in (*apart, *_rest(country, apart, known))
    ]
    frame = pd.DataFrame(rows, columns=COLUMNS)
    numbers = dict.fromkeys(["area", "share_low", "share_high"], "Float64")
    return frame.astype(dict.fromkeys(COLUMNS, "string") | numbers)


def _land(row: Record, known: Mapping[str, Region]) -> _Land | None:
    """Return the land of a row of `implied`, None where the area of a part of it is not known."""
    codes = tuple(str(row.get("region_codes", "")).split(";"))
    if not all(code in known for code in codes):
        return None
    area = sum(known[code].area for code in codes)
    ends = row.get("share_low", 0.0), row.get("share_high", 100.0)
    return _Land(str(row["holder"]), str(row["regions"]), codes, area, *ends)


def _country(land: _Land, known: Mapping[str, Region]) -> str:
    """Return the code of the country that a land is a part of; of whole states, and of parts of several, none."""
    countries = {known[code].country for code in land.codes}
    return next(iter(countries)) if len(countries) == 1 and countries.isdisjoint(land.codes) else _STATES


def _apart(lands: Iterable[_Land]) -> list[_Land]:
    """Return lands that do not overlap, in the order given: first those that tell how much is held, then the smallest."""
    listed = list(lands)
    taken: list[int] = []
    for place in sorted(range(len(listed)), key=lambda place: (not listed[place].told, len(listed[place].codes))):
        if all(set(listed[place].codes).isdisjoint(listed[other].codes) for other in taken):
            taken.append(place)
    return [listed[place] for place in sorted(taken)]


def _rest(country: str, apart: Sequence[_Land], known: Mapping[str, Region]) -> Iterator[_Land]:
    if country in known:
        left = known[country].area - sum(land.area for land in apart)
        if left > 0:
            yield _Land(apart[0].holder, f"rest of {known[country].name}", (), left, 0.0, 100.0)
