"""The check of relations: which of the things that an article says of its figures cannot all be true.

Nothing here decides what is inconsistent but the linear program of `analysis.checks.figure_system`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from analysis.checks.evidence import Evidence
from analysis.checks.figure_system import FigureSystem
from analysis.checks.finding import CONSISTENT, DIFFER, INCONSISTENT, Finding, RowKey
from analysis.checks.prose import listed
from analysis.checks.relation_prose import explained
from analysis.extract.records import Relation


def relation_verdicts(evidence: Evidence) -> tuple[str, ...]:
    """Return for each relation whether it can be true with all others."""
    verdicts = {
        id(one): _verdict(evidence, conflict)
        for _, conflicts in _groups(evidence)
        for conflict in conflicts
        for one in conflict
    }
    return tuple(verdicts.get(id(one), CONSISTENT) for one in evidence.records.relations)


def _verdict(evidence: Evidence, conflict: Sequence[Relation]) -> str:
    """Return what a conflict is: sources that give different numbers for one thing differ, and the article is not wrong."""
    if not any(one.kind == "same" for one in conflict):
        return INCONSISTENT
    figures = {index for one in conflict for _, index in one.roles}
    sources = {evidence.voices.source(evidence.records.figures[index].span) for index in figures}
    return DIFFER if len(sources) > 1 or None in sources else INCONSISTENT


def related(evidence: Evidence) -> Iterator[Finding]:
    """Find which relations cannot all be true: each conflict once, with its figures and no other, then those that fit."""
    for group, conflicts in _groups(evidence):
        for conflict in conflicts:
            yield _conflict(evidence, conflict)
        conflicting = [one for conflict in conflicts for one in conflict]
        yield from (_agreeing(evidence, one) for one in group if one not in conflicting)


@lru_cache(maxsize=2)
def _groups(evidence: Evidence) -> tuple[tuple[list[Relation], list[list[Relation]]], ...]:
    """Return the relations in groups that share figures, each with its conflicts."""
    groups = []
    for group in _sharing_figures(evidence.records.relations):
        system = FigureSystem(evidence, group)
        conflicts = [] if system.feasible(range(len(group))) else system.conflicts()
        groups.append((group, [[group[place] for place in conflict] for conflict in conflicts]))
    return tuple(groups)


def _sharing_figures(relations: Sequence[Relation]) -> Iterator[list[Relation]]:
    """Yield the relations in groups that have no figure in common, in the order of the text."""
    groups: list[tuple[set[int], list[int]]] = []
    for place, one in enumerate(relations):
        figures, places = {index for _, index in one.roles}, [place]
        for group in [group for group in groups if group[0] & figures]:
            groups.remove(group)
            figures, places = figures | group[0], group[1] + places
        groups.append((figures, places))
    for _, places in sorted(groups, key=lambda group: min(group[1])):
        yield [relations[place] for place in sorted(places)]


def _rows(relations: Sequence[Relation]) -> tuple[RowKey, ...]:
    indices = dict.fromkeys(index for one in relations for _, index in one.roles)
    return tuple(RowKey("figures", index) for index in indices)


def _conflict(evidence: Evidence, relations: Sequence[Relation]) -> Finding:
    one = relations[0]
    if len(relations) == 1:
        why = explained(evidence, one, fits=False)
    else:
        sayings = [explained(evidence, each, fits=FigureSystem(evidence, [each]).feasible([0])) for each in relations]
        why = f"These cannot all be true: {' '.join(sayings)}"
    return _finding(evidence, relations, _verdict(evidence, relations), why)


def _agreeing(evidence: Evidence, one: Relation) -> Finding:
    why = explained(evidence, one, fits=True)
    if not FigureSystem(evidence, [one], rounded=False).feasible([0]):
        why = f"{why.removesuffix('.')}, with rounding."
    return _finding(evidence, [one], CONSISTENT, why)


def _finding(evidence: Evidence, relations: Sequence[Relation], verdict: str, why: str) -> Finding:
    text = evidence.doc.text
    first, *others = [each.span.of(text) for each in relations]
    return Finding(
        subject=listed(list(dict.fromkeys(each.kind for each in relations))),
        left=first,
        right=listed(others) or None,
        verdict=verdict,
        explanation=why,
        rows=_rows(relations),
    )
