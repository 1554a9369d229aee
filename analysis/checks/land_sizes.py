"""A check of land that is said to be as large as a region: "the size of Virginia"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import CONSISTENT, UNDETERMINED, Finding, RowKey
from analysis.checks.held import is_comparison
from analysis.checks.land import references, said_of_land, systems
from analysis.checks.land_pairs import Pair, pairs
from analysis.checks.prose import holds, quoted, the
from analysis.checks.region_names import named_size, names_a_size
from analysis.checks.statements import Statement
from analysis.checks.system import System
from analysis.checks.units import SQUARE_KM
from analysis.extract.places import Region
from analysis.extract.records import Figure


def comparisons(evidence: Evidence) -> Iterator[Finding]:
    """Put land said to be as large as some region beside other statements on the same land."""
    beside = [_size_first(pair) for pair in pairs(evidence) if _is_size_beside_number(pair)]
    for pair in beside:
        yield _beside(evidence, pair)
    compared = {row for pair in beside for row in (*pair.one.rows, *pair.other.rows)} | _in_systems(evidence)
    likes = {row: one.like for one in said_of_land(evidence).numbered for row in one.rows}
    for figure in evidence.figures:
        if is_comparison(figure.record):
            like = likes.get(figure.row) or named_size(figure.text, evidence.regions, frozenset())
            yield from _by_itself(evidence, figure, like, compared)


def _is_size_beside_number(pair: Pair) -> bool:
    return pair.one.holder == pair.other.holder and (pair.one.kind == "size") != (pair.other.kind == "size")


def _size_first(pair: Pair) -> Pair:
    return pair if pair.one.kind == "size" else Pair(pair.system, pair.second, pair.first)


def _in_systems(evidence: Evidence) -> set[RowKey]:
    """Return the rows that are put together with others already."""
    several = [system for system in systems(evidence) if len(system.all) > 1]
    return {row for system in several for one in system.statements for row in one.rows}


def _by_itself(evidence: Evidence, figure: Cited[Figure], like: str | None, compared: set[RowKey]) -> Iterator[Finding]:
    """Say what a comparison comes to that nothing stands beside."""
    if like is not None and figure.row not in compared:
        yield _alone(figure, evidence.regions[like])
    elif like is None and figure.record.kind == "comparison":
        yield _without_number(figure)


def _beside(evidence: Evidence, pair: Pair) -> Finding:
    """Put land as large as a region, the first of a pair, beside a number for the same land."""
    land, other = pair.one, pair.other
    like = evidence.regions[land.like or ""]
    by_area = _fits_by_area(evidence, pair, like)
    fits = by_area[like.area]
    return Finding(
        subject=f"{land.holder}: {land.name}",
        left=land.text,
        right=other.text,
        verdict=CONSISTENT if fits else UNDETERMINED,
        explanation=f"{like.name} has {like.area:,.0f} km²; what {the(land.holder)} {holds(land.holder)} of {land.name} is "
        f"also put at {_as_area(pair, other)}, which {'is' if fits else 'is not'} about the same, within 5%"
        f"{_by_another_measure(by_area, fits=fits)}.",
        rows=(*land.rows, *other.rows),
        possible=pair.system.span(pair.held, pair.system.one, [pair.first, pair.second]),
        unit=SQUARE_KM,
        digits=0,
        references=references(evidence, [land, other]),
    )


def _fits_by_area(evidence: Evidence, pair: Pair, like: Region) -> dict[float, bool]:
    """Say by each area in use for a region whether land as large as it fits the number beside."""
    return {
        area: System([pair.one, pair.other], evidence.regions, {like.code: area}).feasible([0, 1])
        for area in sorted({like.area, like.area_low, like.area_high})
    }


def _by_another_measure(by_area: dict[float, bool], *, fits: bool) -> str:
    differ = [area for area, does in by_area.items() if does != fits]
    if not differ:
        return ""
    return f"; by another measure, {differ[0]:,.0f} km², it {'does not fit' if fits else 'would fit'}"


def _as_area(pair: Pair, other: Statement) -> str:
    if other.kind != "share":
        return str(other)
    area = pair.system.span(pair.held, pair.system.one, [pair.second]).written(unit=" km²")
    return f"{other}, that is {area}"


def _alone(figure: Cited[Figure], like: Region) -> Finding:
    return Finding(
        subject=figure.text,
        left=figure.text,
        right=None,
        verdict=UNDETERMINED,
        explanation=f"{quoted(figure.text)} would be about {like.area:,.0f} km²; "
        "the article gives no other figure for this land.",
        rows=(figure.row,),
        references=(f"{like.name} ({like.code}) {like.area:,.0f} km²",),
    )


def _without_number(figure: Cited[Figure]) -> Finding:
    why = "gives no number: only data from outside the article can tell whether it is true"
    if names_a_size(figure.text):
        why = "gives no number, and what it is compared with has no reference area in the table of regions"
    return Finding(
        subject=figure.text,
        left=figure.text,
        right=None,
        verdict=UNDETERMINED,
        explanation=f"{quoted(figure.text)} {why}.",
        rows=(figure.row,),
    )
