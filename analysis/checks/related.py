"""The check of relations: which of the things that an article says of its figures cannot all be true.

Nothing here decides what is inconsistent but the linear program of `analysis.checks.figure_system`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from analysis.checks.evidence import Evidence
from analysis.checks.figure_system import FigureSystem
from analysis.checks.finding import CONSISTENT, DIFFER, INCONSISTENT, Finding, RowKey
from analysis.checks.prose import listed
from analysis.checks.relation_prose import explained
from analysis.extract.records import Relation

# What the headline, or the article when it comes back to a number, takes for true is in the article's own voice.
_OWN = frozenset({"same: headline", "same: the known", "same: described", "same: digits turned"})
# These are told again as known: of one who speaks and the article, the article is wrong, but not of two who speak.
_KNOWN = frozenset({"same: slip"})


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
    if not any(one.kind == "same" for one in conflict) or any(one.rule in _OWN for one in conflict):
        return INCONSISTENT
    figures = {index for one in conflict for _, index in one.roles}
    sources = {evidence.voices.source(evidence.records.figures[index].span) for index in figures}
    others = {one for one in sources if one is not None and evidence.records.sources[one].kind != "author"}
    if any(each.rule in _KNOWN for each in conflict) and len(others) < 2:
        return INCONSISTENT
    one = None not in sources and (_one_voice(evidence, sources) or _of_one_body(evidence, figures))
    return INCONSISTENT if one else DIFFER


def _one_voice(evidence: Evidence, sources: Iterable[int | None]) -> bool:
    """Say whether sources are one, or have one name: "the general, Aru Demsin" and "Aru Demsin"."""
    names = sorted((evidence.records.sources[one].name for one in sources if one is not None), key=len)
    return all(name.endswith(names[0]) for name in names)


def _of_one_body(evidence: Evidence, figures: Iterable[int]) -> bool:
    """Say whether a body speaks of itself, and then is spoken of: "Wyre said it would cut 340 jobs. … 430, the company said"."""
    first, *others = sorted(figures)
    told = evidence.voices.attribution(evidence.records.figures[first].span)
    attributions, sources = evidence.records.attributions, evidence.records.sources
    if told is None or attributions[told].source is None:
        return False
    begins = attributions[told].content[0][0]
    of_itself = evidence.doc.tokens[evidence.doc.token_at(begins)].lower == "it"
    named = [place for place, one in enumerate(sources) if one.named]
    later = {evidence.voices.source(evidence.records.figures[index].span) for index in others}
    bodies = all(
        place is not None and sources[place].kind == "organisation" and sources[place].rule == "described"
        for place in later
    )
    return of_itself and named == [attributions[told].source] and bodies


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
