"""A check that adds up what one side holds of parts, and puts the sum beside what it holds of the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.checks.evidence import Evidence
from analysis.checks.finding import CONSISTENT, UNDETERMINED, Finding, RowKey
from analysis.checks.land import references, said_of_land, systems
from analysis.checks.program import Vector
from analysis.checks.prose import listed, the
from analysis.checks.statements import Statement
from analysis.checks.system import System


@dataclass(frozen=True, slots=True)
class Sum:
    """Statements by their places in a system: of a whole, of parts of it, and of other sides on the land of the parts.

    ``codes`` are the regions of the parts.
    """

    system: System
    place: int
    parts: tuple[int, ...]
    opposite: tuple[int, ...]
    codes: frozenset[str]

    @property
    def whole(self) -> Statement:
        """The statement of the whole."""
        return self.system.statements[self.place]

    @property
    def part_statements(self) -> list[Statement]:
        """The statements of the parts."""
        return [self.system.statements[place] for place in self.parts]

    @property
    def bounds(self) -> tuple[int, ...]:
        """What bounds the sum."""
        return (*self.parts, *self.opposite)

    @property
    def all(self) -> tuple[int, ...]:
        """All its statements."""
        return (self.place, *self.bounds)

    @property
    def total(self) -> Vector:
        """What the holder has of the parts."""
        return self.system.held(self.whole.holder, self.codes)

    @property
    def per_cent(self) -> Vector:
        """A per cent of the whole."""
        return self.system.held(None, self.whole.codes) / 100


def parts_and_whole(evidence: Evidence) -> Iterator[Finding]:
    """Add up what one side is said to hold of parts and put the sum beside what it is said to hold of the whole."""
    told: set[tuple[RowKey, ...]] = set()
    for addition in _sums(evidence):
        finding = _finding(evidence, addition)
        if finding.rows not in told:
            told.add(finding.rows)
            yield finding


def _sums(evidence: Evidence) -> Iterator[Sum]:
    """Yield what can be added up, and can all be true."""
    for system in systems(evidence):
        for place in system.all:
            around = system.atoms(system.statements[place].codes)
            if _is_of_a_holder(system.statements[place]) and around <= evidence.regions.keys():
                addition = _sum(system, place)
                if addition.parts and system.feasible(addition.all):
                    yield addition


def _is_of_a_holder(one: Statement) -> bool:
    return one.holder is not None and one.kind != "size"


def _sum(system: System, place: int) -> Sum:
    whole = system.statements[place]
    around = system.atoms(whole.codes)
    within = [
        other
        for other in system.all
        if _is_of_a_holder(one := system.statements[other])
        and one.codes != whole.codes
        and system.atoms(one.codes) < around
    ]
    parts = tuple(other for other in within if system.statements[other].holder == whole.holder)
    codes = frozenset[str]().union(*(system.statements[part].codes for part in parts))
    opposite = tuple(
        other
        for other in within
        if other not in parts and system.atoms(system.statements[other].codes) <= system.atoms(codes)
    )
    return Sum(system, place, parts, opposite, codes)


def _finding(evidence: Evidence, addition: Sum) -> Finding:
    system, whole = addition.system, addition.whole
    share = whole.kind == "share"
    unnumbered = _unnumbered(evidence, addition)
    # What the article says nothing of, the holder may hold all of: the sum fits only if that is not needed.
    spoken = system.atoms(addition.codes).union(*(one.codes for one in unnumbered))
    unspoken = system.atoms(whole.codes) - spoken
    nothing = [(system.held_of(whole.holder, unspoken), False)] if unspoken else []
    fits = system.feasible(addition.all, nothing)
    held, unit = system.held(whole.holder, whole.codes), addition.per_cent if share else system.one
    return Finding(
        subject=f"{whole.holder}: {whole.name} and its parts",
        left=whole.text,
        right=listed([one.figure or one.text for one in addition.part_statements]),
        verdict=CONSISTENT if fits else UNDETERMINED,
        explanation=f"{_added_up(addition)}{_not_counted(unnumbered)}, {_compared(whole, fits=fits)}.",
        rows=tuple(row for place in addition.all for row in system.statements[place].rows),
        possible=system.span(held, unit, addition.all, nothing if fits else ()),
        unit=whole.unit,
        digits=1 if share else 0,
        references=references(evidence, [whole, *addition.part_statements]),
    )


def _unnumbered(evidence: Evidence, addition: Sum) -> list[Statement]:
    """Return what the holder is said to hold of other parts, without a number."""
    around = addition.system.atoms(addition.whole.codes)
    return [
        one
        for one in said_of_land(evidence).vague
        if one.holder == addition.whole.holder and one.codes <= around and one.codes.isdisjoint(addition.codes)
    ]


def _added_up(addition: Sum) -> str:
    system, whole = addition.system, addition.whole
    area = system.span(addition.total, system.one, addition.bounds).written(unit=" km²")
    told = f"What {the(whole.holder)} is said to hold of {listed(_names(addition.part_statements))} adds up to {area}"
    if whole.kind != "share":
        return told
    share = system.span(addition.total, addition.per_cent, addition.bounds).written("{:.1f}", "%")
    return f"{told}, {share} of {whole.name}"


def _not_counted(unnumbered: Sequence[Statement]) -> str:
    names = list(dict.fromkeys(one.name for one in unnumbered))
    return f" ({listed(names)} not counted: no number is given)" if names else ""


def _compared(whole: Statement, *, fits: bool) -> str:
    if fits:
        return f"which fits the stated {whole} of {whole.name}"
    return f"less than the stated {whole} of {whole.name}; where the rest lies, the article does not say"


def _names(parts: Sequence[Statement]) -> list[str]:
    """Return the names of the parts, without those of groups whose members are parts themselves."""
    small = [
        part.name
        for part in parts
        if part.codes != frozenset().union(*(other.codes for other in parts if other.codes < part.codes))
    ]
    return list(dict.fromkeys(small))
