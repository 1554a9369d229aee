"""A check of the statements of control that nothing else in the article can be put against."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import UNDETERMINED, Finding, RowKey
from analysis.checks.land import references, said_of_land, systems
from analysis.checks.statements import Statement
from analysis.checks.system import System
from analysis.checks.units import SQUARE_KM
from analysis.extract.records import Holding


def single(evidence: Evidence) -> Iterator[Finding]:
    """Name the statements of control that nothing else can be put against, and say what is missing."""
    several = [system for system in systems(evidence) if len(system.all) > 1]
    beside = {row for system in several for one in system.statements for row in one.rows}
    for system in systems(evidence):
        if _can_be_converted(evidence, system) and beside.isdisjoint(system.statements[0].rows):
            yield _by_itself(evidence, system)
    for holding in said_of_land(evidence).unplaced:
        rows = _rows(holding)
        if holding.record.holder is not None and _gives_number(holding.record) and beside.isdisjoint(rows):
            yield _unplaced(holding, rows)


def _can_be_converted(evidence: Evidence, system: System) -> bool:
    one = system.statements[0]
    known = one.codes <= evidence.regions.keys()
    return bool(one.holder) and one.kind != "size" and known and system.feasible([0])


def _by_itself(evidence: Evidence, system: System) -> Finding:
    one = system.statements[0]
    area = system.span(system.held(one.holder, one.codes), system.one, [0])
    return Finding(
        subject=f"{one.holder}: {one.name}",
        left=one.text,
        right=None,
        verdict=UNDETERMINED,
        explanation=f"{one} of {one.name} is {_converted(system, one)}; the article gives no second figure to put "
        "beside it.",
        rows=one.rows,
        possible=area,
        unit=SQUARE_KM,
        digits=0,
        references=references(evidence, [one]),
    )


def _converted(system: System, one: Statement) -> str:
    """Say what a share is in km², or an area in per cent."""
    held = system.held(one.holder, one.codes)
    if one.kind != "area":
        return system.span(held, system.one, [0]).written(unit=" km²")
    return f"{system.span(held, system.held(None, one.codes) / 100, [0]).written('{:.1f}', '%')} of it"


def _rows(holding: Cited[Holding]) -> tuple[RowKey, ...]:
    figure = holding.record.figure
    return (holding.row,) if figure is None else (holding.row, RowKey("figures", figure))


def _gives_number(holding: Holding) -> bool:
    ends = (holding.share_low, holding.share_high, holding.area_low, holding.area_high)
    return any(end is not None for end in ends)


def _unplaced(holding: Cited[Holding], rows: tuple[RowKey, ...]) -> Finding:
    names = ", ".join(holding.record.regions)
    return Finding(
        subject=f"{holding.record.holder}: {names}",
        left=holding.text,
        right=None,
        verdict=UNDETERMINED,
        explanation=f"There is no reference area for {names}: add one to the table of regions to check this.",
        rows=rows,
    )
