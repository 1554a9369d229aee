"""Checks of who holds what: the system of all statements on land tells what conflicts, and the checks say it in words.

Nothing here decides what is inconsistent but `analysis.checks.system`. A conflict is reported once, with the statements
in it and no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from analysis.checks.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Evidence, Finding, listed, quoted
from analysis.checks.intervals import Interval
from analysis.checks.same_time import moments, one_time
from analysis.checks.statements import Said, Statement, statements
from analysis.checks.system import System
from analysis.extract.places import Region

# As many statements as are put in words one by one; of more, the first and how many there are.
_IN_WORDS = 4


@lru_cache(maxsize=2)
def said_of_land(evidence: Evidence) -> Said:
    """Return what an article says of land."""
    return statements(evidence)


@lru_cache(maxsize=2)
def systems(evidence: Evidence) -> tuple[System, ...]:
    """Return the statements with a number as systems: one a time that they may be of, and a land that they share."""
    said = said_of_land(evidence)
    found = said.numbered
    groups = [frozenset(group) for one in moments(found) for group in _joined(found, one, evidence)]
    largest = [one for one in dict.fromkeys(groups) if not any(one < other for other in groups)]
    made = []
    for one in largest:
        group = [found[at] for at in sorted(one)]
        named = {
            code for each in said.vague for code in each.codes if any(_share_land(each, one, evidence) for one in group)
        }
        made.append(System(group, evidence.regions, others=named))
    return tuple(made)


def _joined(found: Sequence[Statement], moment: Sequence[int], evidence: Evidence) -> Iterator[set[int]]:
    """Yield the statements of a time that are on the same land, on parts of it, or on land compared with it."""
    left = list(moment)
    while left:
        group = {left.pop(0)}
        while more := [at for at in left if any(_share_land(found[at], found[other], evidence) for other in group)]:
            group.update(more)
            left = [at for at in left if at not in group]
        yield group


def _share_land(one: Statement, other: Statement, evidence: Evidence) -> bool:
    first, second = one.land, other.land
    states = [{evidence.regions[code].country for code in each & evidence.regions.keys()} for each in (first, second)]
    return not (first.isdisjoint(second) and first.isdisjoint(states[1]) and second.isdisjoint(states[0]))


def references(evidence: Evidence, found: Iterable[Statement]) -> list[str]:
    """Return the reference areas of the regions of statements, for a reader."""
    codes = {code for one in found for code in one.land if code in evidence.regions}
    return [reference(evidence.regions[code]) for code in sorted(codes)]


def reference(region: Region) -> str:
    """Return the area of a region, for a reader."""
    span = Interval(region.area_low, region.area_high).written(unit=" km²")
    return f"{region.name} ({region.code}) {span}"


def all_together(evidence: Evidence) -> Iterator[Finding]:
    """Find which statements on land cannot all be true; if there are none, say that all can."""
    seen: set[tuple[str, ...]] = set()
    for system in systems(evidence):
        if not system.feasible(()):
            yield _no_such_areas(evidence, system)
            continue
        for conflict in system.conflicts():
            finding = _conflict(evidence, system, conflict)
            if tuple(finding.rows) not in seen:
                seen.add(tuple(finding.rows))
                yield finding
        if len({one.codes for one in system.statements}) > 1 and system.feasible(system.all):
            yield _no_conflict(evidence, system)


def _no_such_areas(evidence: Evidence, system: System) -> Finding:
    return Finding(
        subject="reference areas",
        left=listed([one.name for one in system.statements]),
        right=None,
        verdict=UNDETERMINED,
        explanation="By the table of regions, parts are larger than their whole: correct it to check these statements.",
        rows=[row for one in system.statements for row in one.rows],
        references=references(evidence, system.statements),
    )


def _conflict(evidence: Evidence, system: System, conflict: Sequence[int]) -> Finding:
    """Say why statements conflict: what all but one of them leave possible for the one."""
    last = max(conflict, key=lambda at: (
        not system.statements[at].rest, len(system.atoms(system.statements[at].codes)), -at
    ))  # fmt: skip
    others = [at for at in conflict if at != last]
    one, rest = system.statements[last], [system.statements[at] for at in others]
    found = [system.statements[at] for at in conflict]
    sure = one_time(found)
    told = _why(system, last, others)
    if not sure:
        told += "; both can be true only if they are not of one time"
    elif len({each.source for each in found}) > 1:
        told += "; not all of this is said by one source"
    return Finding(
        subject=_subject(found),
        left=one.text,
        right=listed([each.text for each in rest]) or None,
        verdict=INCONSISTENT if sure else UNDETERMINED,
        explanation=f"{told}.",
        rows=[row for each in found for row in each.rows],
        references=references(evidence, found),
    )


def _why(system: System, last: int, others: Sequence[int]) -> str:
    one = system.statements[last]
    whole = system.area(one.codes)
    if not others and one.holder is None:
        return f"{one.name} has {whole.written(unit=' km²')} by the table of regions, not {one.rounded}"
    if not others:
        return f"{one.rounded} is more than all of {one.name}, which has {whole.written(unit=' km²')}"
    given = f"If {_say([system.statements[at] for at in others])}"
    held, unit = system.measure(last)
    unit = unit if one.kind == "share" else system.one
    stated = (
        f"{quoted(one.figure or '')} ({_size(system, one).written(unit=' km²')})" if one.kind == "size" else one.rounded
    )
    if not system.feasible(others, system.rest(last)):
        return f"{given}, no number is right for the rest of {one.name}, put at {stated}"
    left = _beyond(system.span(held, unit, others, system.rest(last)), _limits(system, one))
    written = left.written("{:.1f}", "%") if one.kind == "share" else left.written(unit=" km²")
    what = f"{one.name} has {written}" if one.holder is None else f"{written} of {one.name} is held by {one.holder}"
    return f"{given}, then {what}, but the article says {stated}"


def _limits(system: System, one: Statement) -> Interval:
    return _size(system, one) if one.kind == "size" else one.possible


def _beyond(left: Interval, stated: Interval) -> Interval:
    """Return the end of what is left that is beyond what is stated; the other end would tell a reader nothing."""
    if left.low >= stated.high:
        return Interval(left.low, low_closed=left.low_closed)
    return Interval(high=left.high, high_closed=left.high_closed) if left.high <= stated.low else left


def _size(system: System, one: Statement) -> Interval:
    area = system.area([one.like or ""])
    return Interval(area.low * one.possible.low / 100, area.high * one.possible.high / 100)


def _say(found: Sequence[Statement]) -> str:
    """Put statements in words, those of one holder together."""
    told = []
    for holder in dict.fromkeys(one.holder for one in found):
        of = [one for one in found if one.holder == holder]
        if holder is None:
            told += [f"{one.name} has {one.rounded}" for one in of]
            continue
        each = [
            f"{one.rounded} of {one.name}{', the rest of it,' if one.rest and one.number.bounded else ''}" for one in of
        ]
        told.append(f"{'; '.join(each)} is held by {holder}")
    return "; and ".join(told)


def _subject(found: Sequence[Statement]) -> str:
    widest = max(found, key=lambda one: len(one.codes))
    holders = list(dict.fromkeys(one.holder for one in found if one.holder is not None))
    return f"{listed(holders)}: {widest.name}" if holders else widest.name


def _no_conflict(evidence: Evidence, system: System) -> Finding:
    found = system.statements
    exact = System(found, evidence.regions, exact=True)
    told = f"All {len(found)} statements with a number on who holds what land can be true at once"
    if not exact.feasible(exact.all):
        told += ", though only because numbers may have been rounded"
    turns = _turns(evidence, found)
    usual = System(
        found,
        evidence.regions,
        {code: evidence.regions[code].area for code in system.codes if code in evidence.regions},
    )
    sure = usual.feasible(usual.all)
    if turns:
        told += f"; {turns}"
    return Finding(
        subject="all statements of who holds what",
        left=f"{len(found)} statements",
        right=None,
        verdict=CONSISTENT if sure else UNDETERMINED,
        explanation=f"{told}.",
        rows=[row for one in found for row in one.rows],
        references=references(evidence, found),
    )


def _turns(evidence: Evidence, found: Sequence[Statement]) -> str:
    """Say by which areas in use the statements could not all be true, though by others they can."""
    told = []
    for code in sorted({code for one in found for code in one.land if code in evidence.regions}):
        region = evidence.regions[code]
        for area in sorted({region.area, region.area_low, region.area_high}):
            system = System(found, evidence.regions, {code: area})
            if region.area_low < region.area_high and system.feasible(()) and not system.feasible(system.all):
                told.append(f"not if {region.name} is taken as {area:,.0f} km², one of the areas in use for it")
    return ", ".join(told)
