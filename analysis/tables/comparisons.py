"""Checks of land said to be as large as a region, and of statements with nothing beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.parsing.places import Region
from analysis.tables.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Evidence, Finding, quoted
from analysis.tables.intervals import Interval
from analysis.tables.territory import Held, Territory, parts_and_whole, same_land, same_time, two_sides

# "about the size of" a region: five per cent more or less than its area, our convention.
ABOUT_THE_SIZE = 0.05


def comparisons(evidence: Evidence) -> Iterator[Finding]:
    """Put land said to be as large as some region against other statements on the same land."""
    territory = Territory(evidence)
    by_figure = {row: each for each in territory.vague for row in each.rows}
    for figure in evidence.figures:
        if figure["low"] is not None or figure["high"] is not None or figure["kind"] not in ("comparison", "area"):
            continue
        land = by_figure.get(figure["figure_id"])
        like = _reference(figure["text"] + (f" {land.text}" if land else ""), evidence, land)
        if like is not None:
            compared = list(_compared(territory, land, like)) if land is not None else []
            yield from compared or [_alone(figure["figure_id"], figure["text"], like)]
        elif figure["kind"] == "comparison":
            yield _without_number(figure["figure_id"], figure["text"])


def _reference(text: str, evidence: Evidence, land: Held | None) -> Region | None:
    """Return the region whose size the words name: the last one that is not the land itself."""
    found = [
        (match.end(), len(match[0]), code)
        for code, region in evidence.regions.items()
        if land is None or code not in land.codes
        for name in (region.name, *region.aliases)
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    ]
    return evidence.regions[max(found)[2]] if found and "size" in text.lower() else None


def _compared(territory: Territory, land: Held, like: Region) -> Iterator[Finding]:
    for other in territory.held:
        if other.codes == land.codes and other.holder == land.holder and same_time(other, land):
            yield _beside(territory, land, other, like)


def _beside(territory: Territory, land: Held, other: Held, like: Region) -> Finding:
    usual = Interval(like.area, like.area).widened(ABOUT_THE_SIZE)
    variants = {like.area_low, like.area_high} - {like.area}
    fits = usual.overlaps(other.area)
    differ = [
        area for area in sorted(variants) if Interval(area, area).widened(ABOUT_THE_SIZE).overlaps(other.area) != fits
    ]
    caveat = ""
    if differ:
        caveat = f"; by another measure, {differ[0]:,.0f} km², it {'does not fit' if fits else 'would fit'}"
    verdict = CONSISTENT if fits else UNDETERMINED if differ else INCONSISTENT
    stated = f"{other}, that is {other.area.written(unit=' km²')}" if other.share else str(other)
    return Finding(
        subject=f"{land.holder}: {land.name}",
        left=land.text,
        right=other.text,
        verdict=verdict,
        explanation=f"{like.name} has {like.area:,.0f} km²; what {land.holder} holds of {land.name} is also put at {stated}, "
        f"which {'is' if fits else 'is not'} about the same, within 5%{caveat}.",
        rows=(*land.rows, *other.rows),
        possible=usual & other.area,
        unit="km2",
        references=[*territory.references(frozenset({like.code})), *territory.references(land.codes)],
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
    territory = Territory(evidence)
    compared = {
        row
        for finds in (two_sides, same_land, parts_and_whole, comparisons)
        for finding in finds(evidence)
        if finding.right is not None
        for row in finding.rows
    }
    for held in territory.held:
        if held.rows[0] in compared:
            continue
        converted = (
            held.area.written(unit=" km²") if held.share else held.area.share_of(held.whole).written("{:.1f}", "%")
        )
        yield Finding(
            subject=f"{held.holder}: {held.name}",
            left=held.text,
            right=None,
            verdict=UNDETERMINED,
            explanation=f"{held} of {held.name} is {converted}{'' if held.share else ' of it'}; "
            "the article gives no second figure to put beside it.",
            rows=held.rows,
            possible=held.area,
            unit="km2",
            references=territory.references(held.codes),
        )
    for row in territory.unplaced:
        ends = [row[end] for end in ("share_low", "share_high", "area_low", "area_high")]
        if all(end is None for end in ends) or row["holder"] is None:
            continue
        name = str(row["regions"]).replace(";", ", ")
        yield Finding(
            subject=f"{row['holder']}: {name}",
            left=str(row["text"]),
            right=None,
            verdict=UNDETERMINED,
            explanation=f"There is no reference area for {name}: add one to the table of regions to check this.",
            rows=[str(row[key]) for key in ("holding_id", "figure_id") if row[key] is not None],
        )


def too_much(evidence: Evidence) -> Iterator[Finding]:
    """Find regions of which more is held than there is."""
    for held in Territory(evidence).held:
        if held.area.low > held.whole.high * (1 + 1e-9):
            yield Finding(
                subject=f"{held.holder}: {held.name}",
                left=held.text,
                right=None,
                verdict=INCONSISTENT,
                explanation=f"{held} is more than all of {held.name}, which has {held.whole.written()} km².",
                rows=held.rows,
                references=Territory(evidence).references(held.codes),
            )
