"""What all statements on land imply together: bounds for each region and holder, and how far each number could move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isfinite
from pathlib import Path

import pandas as pd

from analysis.checks.conflicts import said_of_land, systems
from analysis.checks.finding import Evidence, Row
from analysis.checks.intervals import Interval
from analysis.checks.statements import Statement, generic
from analysis.checks.system import System
from analysis.extract.places import Region, regions
from analysis.tables.protocol import Reading
from analysis.tables.schemas import frame
from analysis.tables.spans import read_list


def implied(reading: Reading, areas: str | Path | None = None) -> pd.DataFrame:
    """Return what the statements on land imply together, for each holder and each region that the article speaks of.

    Statements that cannot all be true imply nothing: of their land there is no row.

    Parameters
    ----------
    reading : Reading
    areas : path, optional
        A table of regions in the form of ``data/regions.csv``, in its place.

    Returns
    -------
    DataFrame
        The table `implied`: the narrowest intervals in which all statements can be true, in per cent and in km², beside
        what is stated of the region itself.

    Raises
    ------
    TableError
        If the table of regions cannot be read.

    Examples
    --------
    >>> import analysis
    >>> text = "Russia controls 80% of the Kherson region and 50% of the Kharkiv region."
    >>> table = implied(analysis.read(analysis.Article(text + " It holds 40,000 square km of Ukraine.")))
    >>> table[["regions", "share_low", "share_high"]].round(1).values.tolist()
    [['Kherson', 79.5, 80.5], ['Kharkiv', 49.5, 50.5], ['Ukraine', 6.5, 6.8]]
    """
    evidence = _evidence(reading, areas)
    rows = [row for system in systems(evidence) if system.feasible(system.all) for row in _bounds(evidence, system)]
    return frame("implied", _numbered(reading, "implied_id", "B", rows))


def slack(reading: Reading, areas: str | Path | None = None) -> pd.DataFrame:
    """Return for each statement on land whether it adds anything, and how far its number could move.

    Parameters
    ----------
    reading : Reading
    areas : path, optional
        A table of regions in the form of ``data/regions.csv``, in its place.

    Returns
    -------
    DataFrame
        The table `slack`. `room_low` and `room_high` are what the other statements leave possible; moved further than
        `down` or `up`, the number contradicts them. Statements that contradict each other as they are have no numbers.

    Raises
    ------
    TableError
        If the table of regions cannot be read.

    Examples
    --------
    >>> import analysis
    >>> text = "Russia controls 70% of the Kherson region. Ukraine controls 28% of the Kherson region."
    >>> slack(analysis.read(analysis.Article(text)))[["number", "redundant", "up"]].values.tolist()
    [['70%', False, 3.0], ['28%', False, 3.0]]
    """
    evidence = _evidence(reading, areas)
    rows = [_slack(system, at) for system in systems(evidence) for at in system.all]
    return frame("slack", _numbered(reading, "slack_id", "W", rows))


def _evidence(reading: Reading, areas: str | Path | None) -> Evidence:
    from analysis.checks.catalogue import checked

    return Evidence.of(reading, regions(None if areas is None else checked(Path(areas))))


def _numbered(reading: Reading, key: str, letter: str, rows: list[Row]) -> list[Row]:
    width = max(2, len(str(len(rows))))
    article = {"article_id": reading.article.article_id}
    return [article | {key: f"{letter}{at:0{width}}"} | row for at, row in enumerate(rows, start=1)]


def _bounds(evidence: Evidence, system: System) -> Iterator[Row]:
    spoken = _spoken(evidence, system)
    written = {frozenset(read_list(row["region_codes"])): row["region_codes"] for row in evidence.holdings}
    for holder in system.holders:
        land = [(one.codes, one.rows) for one in system.statements if one.holder == holder]
        about = [system.atoms(codes) for codes, _ in land]
        for codes, names in spoken.items():
            if not any(system.atoms(codes) <= each for each in about):
                continue
            held, whole = system.held(holder, codes), system.held(None, codes) / 100
            share, area = system.span(held, whole, system.all), system.span(held, system.one, system.all)
            # How large a share an area is, of regions without a reference area, no one can tell.
            own = [
                at
                for at, one in enumerate(system.statements)
                if one.holder == holder
                and one.codes == codes
                and (one.kind == "share" or codes <= evidence.regions.keys())
            ]
            said = system.span(held, whole, own) if own else None
            yield _stated([system.statements[at] for at in own], said) | {
                "holder": holder,
                "regions": ";".join(names),
                "region_codes": written.get(codes) or ";".join(sorted(codes & evidence.regions.keys())) or None,
                "joint": len(codes) > 1,
                "share_low": _end(share.low),
                "share_high": _end(share.high),
                "area_low": _end(area.low),
                "area_high": _end(area.high),
                "low_closed": share.low_closed,
                "high_closed": share.high_closed,
                "rows": ";".join(row for at in own for row in system.statements[at].rows) or None,
            }


def _stated(own: Sequence[Statement], said: Interval | None) -> Row:
    """Return the ends that statements on a region itself give, in per cent; "more than 70%" gives none above."""
    if said is None:
        return {}
    lows, highs = zip(*(_stated_ends(one) for one in own), strict=True)
    return {
        "stated_low": _end(said.low) if any(lows) else None,
        "stated_high": _end(said.high) if any(highs) else None,
        "stated_low_closed": said.low_closed,
        "stated_high_closed": said.high_closed,
    }


def _spoken(evidence: Evidence, system: System) -> dict[frozenset[str], tuple[str, ...]]:
    """Return the regions that the article speaks of, alone or together, in the order of the text."""
    said = said_of_land(evidence)
    known = frozenset(system.codes)
    found: dict[frozenset[str], tuple[str, ...]] = {}
    for one in sorted((*said.numbered, *said.vague), key=lambda one: one.rows):
        if one.holder is None or not one.codes <= known:
            continue
        found.setdefault(one.codes, one.names)
        if len(one.names) == len(one.codes) > 1:
            each = {code: _plain(code, evidence.regions.get(code)) for code in sorted(one.codes)}
            for code in sorted(each, key=lambda code: _place(one.names, each[code])):
                found.setdefault(frozenset([code]), (each[code],))
    return found


def _place(names: Sequence[str], name: str) -> int:
    return names.index(name) if name in names else len(names)


def _plain(code: str, region: Region | None) -> str:
    return code if region is None else generic(region.name)


def _end(value: float) -> float | None:
    return round(value, 3) + 0.0 if isfinite(value) else None


def _slack(system: System, at: int) -> Row:
    one = system.statements[at]
    row: Row = {"rows": ";".join(one.rows), "holder": one.holder, "regions": ";".join(one.names), "number": str(one)}
    row |= {"unit": "percent" if one.kind == "share" else "km2"}
    if not system.feasible(system.all):
        return row
    room, stated, size = system.room(at), one.possible, 1.0
    if one.kind == "size":
        size = system.usual(one.like or "") / 100
    area = system.area(one.codes)
    whole = 100.0 if one.kind == "share" else (area.low + area.high) / 2
    low, high = (end * size for end in (stated.low, stated.high))
    low_end, high_end = _stated_ends(one)
    return row | {
        "redundant": system.redundant(at),
        "low": _end(low) if low_end else None,
        "high": _end(high) if high_end else None,
        "low_closed": stated.low_closed,
        "high_closed": stated.high_closed,
        "room_low": _end(room.low * size),
        "room_high": _end(room.high * size),
        "down": _end(high - room.low * size) if high_end else None,
        "up": _end(room.high * size - low) if low_end else None,
        "whole": _end(whole),
    }


def _stated_ends(one: Statement) -> tuple[bool, bool]:
    """Say which ends the words give: "more than 70%" may fall without end, and no more can be said of how high it is."""
    if one.kind == "size":
        return True, True
    point = one.modifier == "nearly"
    return isfinite(one.number.low) or point, isfinite(one.number.high) or point
