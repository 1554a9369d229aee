"""The check of all that is said of who holds what: which statements cannot all be true, and why, in words.

Nothing here decides what is inconsistent but `analysis.checks.system`. A conflict is reported once, with the statements
in it and no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analysis.checks.evidence import Evidence
from analysis.checks.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Finding, RowKey
from analysis.checks.intervals import Interval
from analysis.checks.land import references, systems
from analysis.checks.prose import listed, quoted, the
from analysis.checks.same_time import surely_of_one_time
from analysis.checks.statements import Statement
from analysis.checks.system import System
from analysis.extract.places import Region


def all_together(evidence: Evidence) -> Iterator[Finding]:
    """Find which statements on land cannot all be true; if there are none, say that all can."""
    told: set[tuple[RowKey, ...]] = set()
    for system in systems(evidence):
        for finding in _of_system(evidence, system):
            if finding.rows not in told:
                told.add(finding.rows)
                yield finding


def _of_system(evidence: Evidence, system: System) -> Iterator[Finding]:
    if not system.feasible(()):
        yield _no_such_areas(evidence, system)
        return
    for conflict in system.conflicts():
        yield _conflict(evidence, system, conflict)
    if len({one.codes for one in system.statements}) > 1 and system.feasible(system.all):
        yield _no_conflict(evidence, system)


def _rows(statements: Iterable[Statement]) -> tuple[RowKey, ...]:
    return tuple(row for one in statements for row in one.rows)


def _no_such_areas(evidence: Evidence, system: System) -> Finding:
    return Finding(
        subject="reference areas",
        left=listed([one.name for one in system.statements]),
        right=None,
        verdict=UNDETERMINED,
        explanation="By the table of regions, parts are larger than their whole: correct it to check these statements.",
        rows=_rows(system.statements),
        references=references(evidence, system.statements),
    )


def _conflict(evidence: Evidence, system: System, conflict: Sequence[int]) -> Finding:
    """Say why statements conflict: what all but one of them leave possible for the one."""
    last = max(conflict, key=lambda place: comes_last(system, place))
    others = [place for place in conflict if place != last]
    statements = [system.statements[place] for place in conflict]
    sure = surely_of_one_time(statements)
    return Finding(
        subject=subject_of(statements),
        left=system.statements[last].text,
        right=listed([system.statements[place].text for place in others]) or None,
        verdict=INCONSISTENT if sure else UNDETERMINED,
        explanation=f"{_why(system, last, others)}{_doubt(statements, sure=sure)}.",
        rows=_rows(statements),
        references=references(evidence, statements),
    )


def comes_last(system: System, place: int) -> tuple[bool, int, int]:
    """Rank statements by how well a reader sees what the others leave for them: a number, on the most land."""
    one = system.statements[place]
    return not one.rest, len(system.atoms(one.codes)), -place


def _doubt(statements: Sequence[Statement], *, sure: bool) -> str:
    if not sure:
        return "; both can be true only if they are not of one time"
    return "; not all of this is said by one source" if len({one.source for one in statements}) > 1 else ""


def _why(system: System, last: int, others: Sequence[int]) -> str:
    """Say what others leave possible for a statement, or what its regions do, if there are no others."""
    one = system.statements[last]
    if not others:
        return _more_than_there_is(system, one)
    given = f"If {_said([system.statements[place] for place in others])}"
    if not system.feasible(others, system.rest(last)):
        return f"{given}, no number is right for the rest of {one.name}, put at {_stated(system, one)}"
    left = _left(system, last, others)
    what = (
        f"{one.name} {_have(one)} {left}"
        if one.holder is None
        else f"{left} of {one.name} is held by {the(one.holder)}"
    )
    return f"{given}, then {what}, but the article says {_stated(system, one)}"


def _more_than_there_is(system: System, one: Statement) -> str:
    whole = system.area(one.codes).written(unit=" km²")
    if one.holder is None:
        return f"{one.name} {_have(one)} {whole} by the table of regions, not {one.rounded}"
    return f"{one.rounded} is more than all of {one.name}, which {_have(one)} {whole}"


def _have(one: Statement) -> str:
    return "has" if len(one.names) == 1 else "have"


def _stated(system: System, one: Statement) -> str:
    if one.kind != "size":
        return one.rounded
    return f"{quoted(one.figure or '')} ({_size(system, one).written(unit=' km²')})"


def _left(system: System, last: int, others: Sequence[int]) -> str:
    """Return what others leave possible for a statement, for a reader."""
    beyond = _beyond(left_for(system, last, others), said_by(system, last))
    share = system.statements[last].kind == "share"
    return beyond.written("{:.1f}", "%") if share else beyond.written(unit=" km²")


def left_for(system: System, last: int, others: Sequence[int]) -> Interval:
    """Return what others leave possible for a statement: in per cent if it is of a share, else in km²."""
    held, unit = system.measure(last)
    share = system.statements[last].kind == "share"
    return system.span(held, unit if share else system.one, others, system.rest(last))


def said_by(system: System, place: int) -> Interval:
    """Return what a statement says, in per cent or km²."""
    one = system.statements[place]
    return _size(system, one) if one.kind == "size" else one.possible


def _beyond(left: Interval, stated: Interval) -> Interval:
    """Return the end of what is left that is beyond what is stated; the other end would tell a reader nothing."""
    if left.low >= stated.high:
        return Interval(left.low, low_closed=left.low_closed)
    return Interval(high=left.high, high_closed=left.high_closed) if left.high <= stated.low else left


def _size(system: System, one: Statement) -> Interval:
    area = system.area([one.like or ""])
    return Interval(area.low * one.possible.low / 100, area.high * one.possible.high / 100)


def _said(statements: Sequence[Statement]) -> str:
    """Put statements in words, those of one holder together."""
    holders = dict.fromkeys(one.holder for one in statements)
    return "; and ".join(_said_of(holder, [one for one in statements if one.holder == holder]) for holder in holders)


def _said_of(holder: str | None, statements: Sequence[Statement]) -> str:
    if holder is None:
        return "; and ".join(f"{one.name} has {one.rounded}" for one in statements)
    numbers = (f"{one.rounded} of {one.name}{_is_the_rest(one)}" for one in statements)
    return f"{'; '.join(numbers)} is held by {the(holder)}"


def _is_the_rest(one: Statement) -> str:
    return ", the rest of it," if one.rest and one.number.bounded else ""


def subject_of(statements: Sequence[Statement]) -> str:
    """Return whose land statements are about."""
    widest = max(statements, key=lambda one: len(one.codes))
    holders = list(dict.fromkeys(one.holder for one in statements if one.holder is not None))
    return f"{listed(holders)}: {widest.name}" if holders else widest.name


def _no_conflict(evidence: Evidence, system: System) -> Finding:
    statements = system.statements
    exact = System(statements, evidence.regions, exact=True)
    rounding = "" if exact.feasible(exact.all) else ", though only because numbers may have been rounded"
    turns = ", ".join(_turns(evidence, statements))
    usual = {code: evidence.regions[code].area for code in system.codes if code in evidence.regions}
    sure = System(statements, evidence.regions, usual)
    return Finding(
        subject="all statements of who holds what",
        left=f"{len(statements)} statements",
        right=None,
        verdict=CONSISTENT if sure.feasible(sure.all) else UNDETERMINED,
        explanation=f"All {len(statements)} statements with a number on who holds what land can be true at once"
        f"{rounding}{'; ' if turns else ''}{turns}.",
        rows=_rows(statements),
        references=references(evidence, statements),
    )


def _turns(evidence: Evidence, statements: Sequence[Statement]) -> Iterator[str]:
    """Say by which areas in use the statements could not all be true, though by others they can."""
    for code in sorted({code for one in statements for code in one.land if code in evidence.regions}):
        region = evidence.regions[code]
        for area in _areas_in_use(region):
            system = System(statements, evidence.regions, {code: area})
            if system.feasible(()) and not system.feasible(system.all):
                yield f"not if {region.name} is taken as {area:,.0f} km², one of the areas in use for it"


def _areas_in_use(region: Region) -> list[float]:
    """Return the areas of a region that differ; none if all tables agree."""
    differ = region.area_low < region.area_high
    return sorted({region.area, region.area_low, region.area_high}) if differ else []
