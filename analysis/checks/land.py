"""What an article says of land, and which of it belongs together: of one time, and of land that is shared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.extents import extents
from analysis.checks.held import held
from analysis.checks.intervals import Interval
from analysis.checks.region_names import codes_by_name, codes_of
from analysis.checks.same_time import of_one_time
from analysis.checks.statements import Statement
from analysis.checks.system import System
from analysis.extract.places import Region
from analysis.extract.records import Holding

Regions = Mapping[str, Region]


@dataclass(frozen=True, slots=True)
class Said:
    """What an article says of land: with a number, without one, and of regions that are in no table."""

    numbered: tuple[Statement, ...]
    vague: tuple[Statement, ...]
    unplaced: tuple[Cited[Holding], ...]


@lru_cache(maxsize=2)
def said_of_land(evidence: Evidence) -> Said:
    """Return what the holdings and the areas of an article say, in the order of the text; what is said twice, once."""
    named = codes_by_name(evidence.regions)
    regions = [codes_of(holding.record, named) for holding in evidence.holdings]
    placed = [
        held(evidence, holding, codes)
        for holding, codes in zip(evidence.holdings, regions, strict=True)
        if holding.record.holder is not None and codes
    ]
    numbered = [one for one in placed if _says_how_much(one)]
    return Said(
        numbered=tuple(_once([*numbered, *extents(evidence)])),
        vague=tuple(one for one in placed if not _says_how_much(one)),
        unplaced=tuple(
            holding
            for holding, codes in zip(evidence.holdings, regions, strict=True)
            if holding.record.holder is None or not codes or not codes <= evidence.regions.keys()
        ),
    )


def _says_how_much(one: Statement) -> bool:
    return one.has_number or one.rest


def _once(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Put statements that say the same into one, with the rows of all."""
    once: dict[Statement, list[Statement]] = {}
    for one in statements:
        once.setdefault(replace(one, rows=(), text="", figure=None, source=None), []).append(one)
    for first, *more in once.values():
        yield replace(first, rows=(*first.rows, *(row for one in more for row in one.rows)))


@lru_cache(maxsize=2)
def systems(evidence: Evidence) -> tuple[System, ...]:
    """Return the statements with a number as systems: one a time that they may be of, and a land that they share."""
    said = said_of_land(evidence)
    groups = [
        frozenset(group)
        for moment in of_one_time(said.numbered)
        for group in _joined(said.numbered, moment, evidence.regions)
    ]
    largest = [group for group in dict.fromkeys(groups) if not any(group < other for other in groups)]
    return tuple(_system(evidence, [said.numbered[place] for place in sorted(group)]) for group in largest)


def _system(evidence: Evidence, group: Sequence[Statement]) -> System:
    vague = [
        each for each in said_of_land(evidence).vague if any(_share_land(each, one, evidence.regions) for one in group)
    ]
    return System(group, evidence.regions, others={code for each in vague for code in each.codes})


def _joined(statements: Sequence[Statement], moment: Sequence[int], regions: Regions) -> Iterator[set[int]]:
    """Yield the statements of a time that are on the same land, on parts of it, or on land compared with it."""
    left = list(moment)
    while left:
        group = {left.pop(0)}
        while more := _beside(statements, group, left, regions):
            group.update(more)
            left = [place for place in left if place not in group]
        yield group


def _beside(statements: Sequence[Statement], group: Iterable[int], left: Iterable[int], regions: Regions) -> list[int]:
    return [
        place for place in left if any(_share_land(statements[place], statements[other], regions) for other in group)
    ]


def _share_land(one: Statement, other: Statement, regions: Regions) -> bool:
    first, second = one.land, other.land
    states = [{regions[code].country for code in each & regions.keys()} for each in (first, second)]
    return not (first.isdisjoint(second) and first.isdisjoint(states[1]) and second.isdisjoint(states[0]))


def references(evidence: Evidence, statements: Iterable[Statement]) -> tuple[str, ...]:
    """Return the reference areas of the regions of statements, for a reader."""
    codes = {code for one in statements for code in one.land if code in evidence.regions}
    return tuple(_reference(evidence.regions[code]) for code in sorted(codes))


def _reference(region: Region) -> str:
    area = Interval(region.area_low, region.area_high).written(unit=" km²")
    return f"{region.name} ({region.code}) {area}"
