"""Checks of land said to be as large as a region, and of statements with nothing beside them."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.checks.conflicts import references, said_of_land, systems
from analysis.checks.finding import CONSISTENT, UNDETERMINED, Evidence, Finding, quoted
from analysis.checks.land_pairs import pairs
from analysis.checks.past_and_rest import holds
from analysis.checks.statements import Statement, named_size
from analysis.checks.system import System
from analysis.extract.places import Region


def comparisons(evidence: Evidence) -> Iterator[Finding]:
    """Put land said to be as large as some region beside other statements on the same land."""
    compared = set()
    for system, first, second in pairs(evidence):
        one, other = system.statements[first], system.statements[second]
        if one.holder == other.holder and (one.kind == "size") != (other.kind == "size"):
            compared |= {*one.rows, *other.rows}
            yield _beside(evidence, system, *((first, second) if one.kind == "size" else (second, first)))
    sized = {row: one for one in said_of_land(evidence).numbered if one.kind == "size" for row in one.rows}
    for figure in evidence.figures:
        id_, text = figure["figure_id"], figure["text"]
        if figure["low"] is not None or figure["high"] is not None or figure["kind"] not in ("comparison", "area"):
            continue
        land = sized.get(id_)
        like = land.like if land is not None else named_size(text, evidence.regions, frozenset())
        if like is not None and id_ not in compared and not _conflicts(evidence, id_):
            yield _alone(id_, text, evidence.regions[like])
        elif like is None and figure["kind"] == "comparison":
            yield _without_number(id_, text)


def _conflicts(evidence: Evidence, row: str) -> bool:
    return any(row in one.rows for system in systems(evidence) if len(system.all) > 1 for one in system.statements)


def _beside(evidence: Evidence, system: System, size: int, at: int) -> Finding:
    land, other = system.statements[size], system.statements[at]
    like = evidence.regions[land.like or ""]
    by_area = {
        area: System([land, other], evidence.regions, {like.code: area}).feasible([0, 1])
        for area in sorted({like.area, like.area_low, like.area_high})
    }
    fits = by_area[like.area]
    differ = [area for area, does in by_area.items() if does != fits]
    caveat = ""
    if differ:
        caveat = f"; by another measure, {differ[0]:,.0f} km², it {'does not fit' if fits else 'would fit'}"
    held = system.held(other.holder, other.codes)
    area = system.span(held, system.one, [at]).written(unit=" km²")
    return Finding(
        subject=f"{land.holder}: {land.name}",
        left=land.text,
        right=other.text,
        verdict=CONSISTENT if fits else UNDETERMINED,
        explanation=f"{like.name} has {like.area:,.0f} km²; what {land.holder} {holds(land.holder)} of {land.name} is also put at "
        f"{f'{other}, that is {area}' if other.kind == 'share' else other}, "
        f"which {'is' if fits else 'is not'} about the same, within 5%{caveat}.",
        rows=(*land.rows, *other.rows),
        possible=system.span(held, system.one, [size, at]),
        unit="km2",
        references=references(evidence, [land, other]),
    )


def _alone(id_: str, text: str, like: Region) -> Finding:
    return Finding(
        subject=text,
        left=text,
        right=None,
        verdict=UNDETERMINED,
        explanation=f"{quoted(text)} would be about {like.area:,.0f} km²; "
        "the article gives no other figure for this land.",
        rows=(id_,),
        references=[f"{like.name} ({like.code}) {like.area:,.0f} km²"],
    )


def _without_number(id_: str, text: str) -> Finding:
    why = "gives no number: only data from outside the article can tell whether it is true"
    if "size" in text.lower():
        why = "gives no number, and what it is compared with has no reference area in the table of regions"
    return Finding(
        subject=text,
        left=text,
        right=None,
        verdict=UNDETERMINED,
        explanation=f"{quoted(text)} {why}.",
        rows=(id_,),
    )


def single(evidence: Evidence) -> Iterator[Finding]:
    """Name the statements of control that nothing else can be put against, and say what is missing."""
    said = said_of_land(evidence)
    beside = {
        row for system in systems(evidence) if len(system.all) > 1 for one in system.statements for row in one.rows
    }
    for system in systems(evidence):
        one = system.statements[0]
        if (
            beside.isdisjoint(one.rows)
            and one.holder
            and one.kind != "size"
            and one.codes <= evidence.regions.keys()
            and system.feasible([0])
        ):
            yield _by_itself(evidence, system, one)
    for row in said.unplaced:
        ends = [row[end] for end in ("share_low", "share_high", "area_low", "area_high")]
        rows = [str(row[key]) for key in ("holding_id", "figure_id") if row[key] is not None]
        if all(end is None for end in ends) or row["holder"] is None or not beside.isdisjoint(rows):
            continue
        name = str(row["regions"]).replace(";", ", ")
        yield Finding(
            subject=f"{row['holder']}: {name}",
            left=str(row["text"]),
            right=None,
            verdict=UNDETERMINED,
            explanation=f"There is no reference area for {name}: add one to the table of regions to check this.",
            rows=rows,
        )


def _by_itself(evidence: Evidence, system: System, one: Statement) -> Finding:
    held, whole = system.held(one.holder, one.codes), system.held(None, one.codes) / 100
    area = system.span(held, system.one, [0])
    converted = area.written(unit=" km²")
    if one.kind == "area":
        converted = f"{system.span(held, whole, [0]).written('{:.1f}', '%')} of it"
    return Finding(
        subject=f"{one.holder}: {one.name}",
        left=one.text,
        right=None,
        verdict=UNDETERMINED,
        explanation=f"{one} of {one.name} is {converted}; the article gives no second figure to put beside it.",
        rows=one.rows,
        possible=area,
        unit="km2",
        references=references(evidence, [one]),
    )
