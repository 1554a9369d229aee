"""The tables of the checks: findings, what all statements on land imply, and how far each number could move."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from analysis.checks.catalogue import CHECKS
from analysis.checks.evidence import Evidence
from analysis.checks.finding import Finding, RowKey
from analysis.checks.implied import Implied, implied
from analysis.checks.intervals import Interval
from analysis.checks.slack import Room, Slack, slack
from analysis.extract.places import regions
from analysis.tables.build import Builder, Row

if TYPE_CHECKING:
    from analysis.tables.areas import Areas

# What the views of one article ask for again and again.
_EVIDENCE: WeakKeyDictionary[Builder, Evidence] = WeakKeyDictionary()
_FOUND: WeakKeyDictionary[Builder, list[Row]] = WeakKeyDictionary()
_IMPLIED: WeakKeyDictionary[Builder, list[Row]] = WeakKeyDictionary()


def finding_rows(builder: Builder, areas: Areas | None = None) -> list[Row]:
    """Run all checks on an article; return the rows of the table `findings`, check by check.

    `areas` is a table of regions in the form of ``data/regions.csv``, in its place: its path, or what `areas_of` read of it.
    """
    return _kept(_FOUND, _found, builder, areas)


def _kept(
    kept: WeakKeyDictionary[Builder, list[Row]],
    rows: Callable[[Builder, Evidence], list[Row]],
    builder: Builder,
    areas: Areas | None,
) -> list[Row]:
    """Return rows that are reckoned once an article, unless other areas are given."""
    if areas is not None:
        return rows(builder, evidence_of(builder, areas))
    if builder not in kept:
        kept[builder] = rows(builder, evidence_of(builder))
    return [dict(row) for row in kept[builder]]


def _found(builder: Builder, evidence: Evidence) -> list[Row]:
    rows = [_finding(builder, check.name, finding) for check in CHECKS for finding in check.finds(evidence)]
    return _numbered(builder, "finding_id", "X", rows)


def implied_rows(builder: Builder, areas: Areas | None = None) -> list[Row]:
    """Return the rows of the table `implied`: what the statements on land imply together.

    Examples
    --------
    >>> import analysis
    >>> text = "Russia controls 80% of the Kherson region and 50% of the Kharkiv region."
    >>> table = analysis.read(analysis.Article(text + " It holds 40,000 square km of Ukraine.")).implied()
    >>> table[["regions", "share_low", "share_high"]].round(1).values.tolist()
    [['Kherson', 79.5, 80.5], ['Kharkiv', 49.5, 50.5], ['Ukraine', 6.5, 6.8]]
    """
    return _kept(_IMPLIED, _bounds, builder, areas)


def _bounds(builder: Builder, evidence: Evidence) -> list[Row]:
    rows = [_implied(builder, one) for one in implied(evidence)]
    return _numbered(builder, "implied_id", "B", rows)


def slack_rows(builder: Builder, areas: Areas | None = None) -> list[Row]:
    """Return the rows of the table `slack`: for each statement on land whether it adds anything, and how far it could move.

    Examples
    --------
    >>> import analysis
    >>> text = "Russia controls 70% of the Kherson region. Ukraine controls 28% of the Kherson region."
    >>> analysis.read(analysis.Article(text)).slack()[["number", "redundant", "up"]].values.tolist()
    [['70%', False, 3.0], ['28%', False, 3.0]]
    """
    rows = [_slack(builder, one) for one in slack(evidence_of(builder, areas))]
    return _numbered(builder, "slack_id", "W", rows)


def evidence_of(builder: Builder, areas: Areas | None = None) -> Evidence:
    """Return what the checks of an article have at hand, the same each time with the regions of ``data/regions.csv``."""
    if areas is None:
        if builder not in _EVIDENCE:
            _EVIDENCE[builder] = Evidence(builder.doc, builder.records, regions())
        return _EVIDENCE[builder]
    if isinstance(areas, str | Path):
        from analysis.tables.areas import areas_of

        areas = areas_of(areas)
    return Evidence(builder.doc, builder.records, areas)


def _numbered(builder: Builder, key: str, letter: str, rows: list[Row]) -> list[Row]:
    width = max(2, len(str(len(rows))))
    article = {"article_id": builder.article_id}
    return [article | {key: f"{letter}{number:0{width}}"} | row for number, row in enumerate(rows, start=1)]


def _ids(builder: Builder, rows: Iterable[RowKey]) -> str | None:
    return ";".join(builder.id_of(row) for row in dict.fromkeys(rows)) or None


def _finding(builder: Builder, check: str, finding: Finding) -> Row:
    low, high = (_end(end, finding.digits) for end in (finding.possible.low, finding.possible.high))
    known = finding.possible.bounded and not finding.possible.empty
    return {
        "check": check,
        "subject": finding.subject,
        "left": finding.left,
        "right": finding.right,
        "low": low if known else None,
        "high": high if known else None,
        "unit": finding.unit if known else None,
        "verdict": finding.verdict,
        "rows": _ids(builder, finding.rows),
        "references": "; ".join(finding.references) or None,
        "explanation": finding.explanation[:1].upper() + finding.explanation[1:],
    }


def _implied(builder: Builder, bounds: Implied) -> Row:
    return {
        "holder": bounds.holder,
        "regions": ";".join(bounds.regions),
        "region_codes": ";".join(bounds.region_codes) or None,
        "joint": bounds.joint,
        **_ends(bounds.share, "share_"),
        **_ends(bounds.area, "area_"),
        **_closed(bounds.share),
        **(_ends(bounds.stated, "stated_") | _closed(bounds.stated, "stated_") if bounds.stated else {}),
        "rows": _ids(builder, bounds.rows),
    }


def _slack(builder: Builder, slack: Slack) -> Row:
    statement = slack.statement
    return {
        "rows": _ids(builder, statement.rows),
        "holder": statement.holder,
        "regions": ";".join(statement.names),
        "number": str(statement),
        "unit": statement.unit,
    } | (_room(slack.room) if slack.room else {})


def _room(room: Room) -> Row:
    return {
        "redundant": room.redundant,
        **_ends(room.stated),
        **_closed(room.stated),
        **_ends(room.room, "room_"),
        "down": _end(room.down),
        "up": _end(room.up),
        "whole": _end(room.whole),
    }


def _ends(interval: Interval, prefix: str = "") -> Row:
    return {f"{prefix}low": _end(interval.low), f"{prefix}high": _end(interval.high)}


def _closed(interval: Interval, prefix: str = "") -> Row:
    return {f"{prefix}low_closed": interval.low_closed, f"{prefix}high_closed": interval.high_closed}


def _end(value: float, digits: int = 3) -> float | None:
    """Return an end as a cell: rounded, missing where it is open, and nought without a sign."""
    return round(value, digits) + 0.0 if isfinite(value) else None
