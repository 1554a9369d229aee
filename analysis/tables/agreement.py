"""Checks of who holds what: the system of all statements on land tells what conflicts, and the checks say it in words.

Nothing here decides what is inconsistent but `analysis.tables.system`. A conflict is reported once, with the statements
in it and no other; what is put together for a reader beside that (two sides, parts and a whole) is only what can be
true at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from analysis.parsing.places import Region
from analysis.tables.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Evidence, Finding, listed, quoted
from analysis.tables.intervals import Interval
from analysis.tables.statements import Said, Statement, moments, one_time, statements
from analysis.tables.system import System

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
        named = {code for each in said.vague for code in each.codes if any(_share_land(each, one, evidence) for one in group)}
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
    first, second = (frozenset(filter(None, (*each.codes, each.like))) for each in (one, other))
    states = [{evidence.regions[code].country for code in each & evidence.regions.keys()} for each in (first, second)]
    return not (first.isdisjoint(second) and first.isdisjoint(states[1]) and second.isdisjoint(states[0]))


def references(evidence: Evidence, found: Iterable[Statement]) -> list[str]:
    """Return the reference areas of the regions of statements, for a reader."""
    codes = {code for one in found for code in (*one.codes, one.like) if code in evidence.regions}
    return [reference(evidence.regions[code]) for code in sorted(filter(None, codes))]


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
    holder = one.holder or ""
    if not others:
        whole = system.area(one.codes)
        if one.holder is None:
            return f"{one.name} has {whole.written(unit=' km²')} by the table of regions, not {one.rounded}"
        return f"{one.rounded} is more than all of {one.name}, which has {whole.written(unit=' km²')}"
    unit = system.measure(last)[1] if one.kind == "share" else system.one
    what = system.measure(last)[0]
    given = f"If {listed([_says(system.statements[at]) for at in others])}"
    if not system.feasible(others, system.rest(last)):
        return f"{given}, no number of {one.unit.strip()} is left for what {holder} holds of {one.name}, put at {one.rounded}"
    left = _written(system.span(what, unit, others, system.rest(last)), one)
    stated = f"“{one.figure}”" if one.kind == "size" else one.rounded
    if one.kind == "size" and one.like:
        stated += f" ({_size(system, one).written(unit=' km²')})"
    if one.holder is None:
        return f"{given}, {one.name} has {left}, but the article says {stated}"
    return f"{given}, {holder} holds {left} of {one.name}, but the article says {stated}"


def _size(system: System, one: Statement) -> Interval:
    area = system.area([one.like or ""])
    return Interval(area.low * one.possible.low / 100, area.high * one.possible.high / 100)


def _says(one: Statement) -> str:
    if one.holder is None:
        return f"{one.name} has {one.rounded}"
    rest = " and that is the rest" if one.rest else ""
    return f"{one.holder} holds {one.rounded} of {one.name}{rest}"


def _written(left: Interval, one: Statement) -> str:
    return left.written("{:.1f}", "%") if one.kind == "share" else left.written(unit=" km²")


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
    usual = System(found, evidence.regions, {code: evidence.regions[code].area for code in system.codes if code in evidence.regions})
    sure = usual.feasible(usual.all)
    if turns:
        told += f"; {turns}"
    return Finding(
        subject="all statements of who holds what",
        left=None,
        right=None,
        verdict=CONSISTENT if sure else UNDETERMINED,
        explanation=f"{told}.",
        rows=[row for one in found for row in one.rows],
        references=references(evidence, found),
    )


def _turns(evidence: Evidence, found: Sequence[Statement]) -> str:
    """Say by which areas in use the statements could not all be true, though by others they can."""
    told = []
    codes = sorted({code for one in found for code in (*one.codes, one.like) if code in evidence.regions})
    for code in filter(None, codes):
        region = evidence.regions[code]
        for area in sorted({region.area, region.area_low, region.area_high}):
            system = System(found, evidence.regions, {code: area})
            if region.area_low < region.area_high and system.feasible(()) and not system.feasible(system.all):
                told.append(f"not if {region.name} is taken as {area:,.0f} km², one of the areas in use for it")
    return ", ".join(told)


def pairs(evidence: Evidence) -> Iterator[tuple[System, int, int]]:
    """Yield two statements at a time that can both be true, each two once."""
    seen = set()
    for system in systems(evidence):
        for one, other in combinations(system.all, 2):
            first, second = system.statements[one], system.statements[other]
            if first.codes != second.codes or None in (first.holder, second.holder):
                continue
            if (first.rows, second.rows) not in seen and system.feasible([one, other]):
                seen.add((first.rows, second.rows))
                yield system, one, other


def two_sides(evidence: Evidence) -> Iterator[Finding]:
    """Put what one side holds of regions beside what another holds of the same ones."""
    for system, first, second in pairs(evidence):
        one, other = system.statements[first], system.statements[second]
        if one.holder == other.holder or "size" in (one.kind, other.kind):
            continue
        held, whole = system.held(one.holder, one.codes), system.held(None, one.codes) / 100
        all_of_it = [(system.divided(one.codes, [one.holder, other.holder]), False)]
        left = system.span(held, whole, [second], all_of_it) if system.feasible([second], all_of_it) else Interval(0, 0)
        fits = system.feasible([first, second], all_of_it)
        told = "which fits" if fits else "more than"
        missing = "" if fits else "; who holds the rest, the article does not say"
        area = system.area(one.codes)
        yield Finding(
            subject=f"{one.holder} and {other.holder}: {one.name}",
            left=one.text,
            right=other.text,
            verdict=CONSISTENT if fits else UNDETERMINED,
            explanation=f"If {other.holder} holds {other.rounded if other.kind == 'area' else other} of the "
            f"{area.written()} km² of {other.name}, that leaves {left.written('{:.1f}', '%')} for {one.holder}, "
            f"{told} the stated {one}{missing}.",
            rows=(*one.rows, *other.rows),
            possible=system.span(held, whole, [first, second], all_of_it if fits else ()),
            unit="percent",
            references=references(evidence, [one]),
        )


def same_land(evidence: Evidence) -> Iterator[Finding]:
    """Put two statements of what one side holds of the same regions beside each other: shares, areas, or both."""
    for system, first, second in pairs(evidence):
        one, other = system.statements[first], system.statements[second]
        if one.holder != other.holder or "size" in (one.kind, other.kind):
            continue
        shares = one.kind == other.kind == "share"
        held = system.held(one.holder, one.codes)
        unit = system.held(None, one.codes) / 100 if shares else system.one
        exact = System([one, other], evidence.regions, exact=True)
        told = f"The article puts what {one.holder} holds of {one.name} at {one} and at {other}"
        close = "both can be true"
        if not shares:
            share, area = (one, other) if one.kind == "share" else (other, one)
            if share.kind == "share":
                told = f"{share} of the {system.area(share.codes).written()} km² of {share.name} is "
                told += system.span(held, system.one, [first if share is one else second]).written(unit=" km²")
                told += " when the number may be rounded" if share.possible != share.exact else ""
                told += f", and the article also says {area}"
        if not exact.feasible(exact.all):
            close += " only because numbers are rounded"
            if exact.feasible([0]) and not shares:
                close += f" (exactly, {exact.span(exact.held(one.holder, one.codes), exact.one, [0 if share is one else 1]).written()} km²)"
        yield Finding(
            subject=f"{one.holder}: {one.name}",
            left=share.text if not shares else one.text,
            right=area.text if not shares else other.text,
            verdict=CONSISTENT,
            explanation=f"{told}: {close}.",
            rows=(*one.rows, *other.rows),
            possible=system.span(held, unit, [first, second]),
            unit="percent" if shares else "km2",
            references=references(evidence, [one]),
        )


def parts_and_whole(evidence: Evidence) -> Iterator[Finding]:
    """Add up what one side is said to hold of parts and put the sum beside what it is said to hold of the whole."""
    seen: set[tuple[str, ...]] = set()
    vague = said_of_land(evidence).vague
    for system in systems(evidence):
        for at in system.all:
            whole = system.statements[at]
            around = system.atoms(whole.codes)
            within = [
                each for each in system.all
                if (one := system.statements[each]).holder is not None and one.kind != "size"
                and one.codes != whole.codes and system.atoms(one.codes) < around
            ]  # fmt: skip
            parts = [each for each in within if system.statements[each].holder == whole.holder]
            if whole.holder is None or whole.kind == "size" or not parts:
                continue
            codes = frozenset().union(*(system.statements[each].codes for each in parts))
            opposite = [
                each for each in within
                if each not in parts and system.atoms(system.statements[each].codes) <= system.atoms(codes)
            ]  # fmt: skip
            if not system.feasible([at, *parts, *opposite]):
                continue
            finding = _sum(evidence, system, at, parts, opposite, codes, vague)
            if tuple(finding.rows) not in seen:
                seen.add(tuple(finding.rows))
                yield finding


def _sum(
    evidence: Evidence, system: System, at: int, parts: Sequence[int], opposite: Sequence[int],
    codes: frozenset[str], vague: Sequence[Statement],
) -> Finding:  # fmt: skip
    whole = system.statements[at]
    around = system.atoms(whole.codes)
    words_only = [
        one for one in vague
        if one.holder == whole.holder and one.codes <= around and one.codes.isdisjoint(codes)
    ]  # fmt: skip
    bounds = [*parts, *opposite]
    held, total = system.held(whole.holder, whole.codes), system.held(whole.holder, codes)
    # What the article says nothing of, the holder may hold all of: the sum fits only if that is not needed.
    unspoken = around - system.atoms(codes) - {code for one in words_only for code in one.codes}
    nothing = [(system.held(whole.holder, [])+ sum((system._of(whole.holder, code) for code in unspoken), 0 * total), False)] if unspoken else []
    fits = system.feasible([at, *bounds], nothing)
    area = system.span(total, system.one, bounds)
    told = f"What {whole.holder} is said to hold of {listed(_names([system.statements[each] for each in parts]))} adds up to "
    told += area.written(unit=" km²")
    if whole.kind == "share":
        share = system.span(total, system.held(None, whole.codes) / 100, bounds)
        told += f", {share.written('{:.1f}', '%')} of {whole.name}"
    if words_only:
        told += f" ({listed(list(dict.fromkeys(one.name for one in words_only)))} not counted: no number is given)"
    told += f", {'which fits' if fits else 'less than'} the stated {whole} of {whole.name}"
    told += "" if fits else "; where the rest lies, the article does not say"
    unit = system.held(None, whole.codes) / 100 if whole.kind == "share" else system.one
    return Finding(
        subject=f"{whole.holder}: {whole.name} and its parts",
        left=whole.text,
        right=listed([(one := system.statements[each]).figure or one.text for each in parts]),
        verdict=CONSISTENT if fits else UNDETERMINED,
        explanation=f"{told}.",
        rows=[row for each in (at, *bounds) for row in system.statements[each].rows],
        possible=system.span(held, unit, [at, *bounds], nothing if fits else ()),
        unit="percent" if whole.kind == "share" else "km2",
        references=references(evidence, [whole, *(system.statements[each] for each in parts)]),
    )


def _names(parts: Sequence[Statement]) -> list[str]:
    """Return the names of the parts, without those of groups whose members are parts themselves."""
    small = [
        part.name
        for part in parts
        if part.codes != frozenset().union(*(other.codes for other in parts if other.codes < part.codes))
    ]
    return list(dict.fromkeys(small))
