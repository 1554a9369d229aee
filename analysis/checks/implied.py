"""What all statements on land imply together: the narrowest bounds for each holder and region that is spoken of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.checks.evidence import Evidence
from analysis.checks.finding import RowKey
from analysis.checks.intervals import Interval
from analysis.checks.land import said_of_land, systems
from analysis.checks.region_names import Codes, generic
from analysis.checks.statements import Statement, given_ends
from analysis.checks.system import System
from analysis.extract.places import Region

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Implied:
    """What a holder has of regions if all statements are true: `share` in per cent, `area` in km².

    `stated` is what the statements `rows` say of these regions themselves, in per cent; None if there are none.
    """

    holder: str
    regions: Names
    region_codes: tuple[str, ...]
    joint: bool
    share: Interval
    area: Interval
    stated: Interval | None
    rows: tuple[RowKey, ...]


def implied(evidence: Evidence) -> Iterator[Implied]:
    """Yield what the statements on land imply together, for each holder and each region that the article speaks of.

    Statements that cannot all be true imply nothing: nothing is yielded of their land.
    """
    for system in systems(evidence):
        if system.feasible(system.all):
            yield from _of_system(evidence, system)


def _of_system(evidence: Evidence, system: System) -> Iterator[Implied]:
    spoken = _spoken(evidence, system)
    listed = [holding.record.region_codes for holding in evidence.holdings]
    written = {frozenset(codes): codes for codes in listed if codes}
    for holder in system.holders:
        about = [system.atoms(one.codes) for one in system.statements if one.holder == holder]
        for codes, names in spoken.items():
            if any(system.atoms(codes) <= atoms for atoms in about):
                in_table = tuple(sorted(codes & evidence.regions.keys()))
                yield _implied(evidence, system, holder, codes, names, written.get(codes, in_table))


def _implied(
    evidence: Evidence, system: System, holder: str, codes: Codes, names: Names, written: tuple[str, ...]
) -> Implied:
    held, per_cent = system.held(holder, codes), system.held(None, codes) / 100
    own = [place for place in system.all if _is_of(evidence, system.statements[place], holder, codes)]
    statements = [system.statements[place] for place in own]
    return Implied(
        holder=holder,
        regions=names,
        region_codes=written,
        joint=len(codes) > 1,
        share=system.span(held, per_cent, system.all),
        area=system.span(held, system.one, system.all),
        stated=given_ends(system.span(held, per_cent, own), statements) if own else None,
        rows=tuple(row for one in statements for row in one.rows),
    )


def _is_of(evidence: Evidence, one: Statement, holder: str, codes: Codes) -> bool:
    """Say whether a statement gives a share of regions: of those without a reference area, no area does."""
    said = one.kind == "share" or codes <= evidence.regions.keys()
    return one.holder == holder and one.codes == codes and said


def _spoken(evidence: Evidence, system: System) -> dict[Codes, Names]:
    """Return the regions that the article speaks of, alone or together, in the order of the text."""
    known = frozenset(system.codes)
    spoken: dict[Codes, Names] = {}
    for one in _in_text(evidence):
        if one.codes <= known:
            spoken.setdefault(one.codes, one.names)
            for code, name in _each(one, evidence.regions):
                spoken.setdefault(frozenset([code]), (name,))
    return spoken


def _in_text(evidence: Evidence) -> list[Statement]:
    """Return the statements of who holds what, also those without a number, in the order of the text."""
    said = said_of_land(evidence)
    place = {holding.row: place for place, holding in enumerate(evidence.holdings)}
    held = [one for one in (*said.numbered, *said.vague) if one.holder is not None]
    return sorted(held, key=lambda one: place[one.rows[0]])


def _each(one: Statement, regions: Mapping[str, Region]) -> list[tuple[str, str]]:
    """Return the regions of a statement with their names, as it names them, if it names each."""
    if not len(one.names) == len(one.codes) > 1:
        return []
    each = [(code, generic(regions[code].name) if code in regions else code) for code in sorted(one.codes)]
    return sorted(each, key=lambda region: _place(one.names, region[1]))


def _place(names: Sequence[str], name: str) -> int:
    return names.index(name) if name in names else len(names)
