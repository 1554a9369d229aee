"""The two sides of what numbers are compared with: what the others come to, and what the article gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from analysis.checks.amounts_stated import stands_as_whole, stands_for
from analysis.checks.conflicts import comes_last, left_for, said_by, subject_of
from analysis.checks.conversions import in_other_unit, number_of
from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import INCONSISTENT, UNDETERMINED, RowKey
from analysis.checks.intervals import Interval
from analysis.checks.land import systems
from analysis.checks.prose import listed, quoted
from analysis.checks.related import relation_verdicts
from analysis.checks.relation_prose import product
from analysis.checks.same_time import surely_of_one_time
from analysis.checks.system import System
from analysis.extract.records import Figure, Relation

Figures = dict[str, list[Cited[Figure]]]

_OUTCOMES = {"share": "part", "ratio": "left", "product": "total", "average": "total", "difference": "by"}


@dataclass(frozen=True, slots=True)
class Sides:
    """What numbers come to, in words and as an interval, beside what the article gives for it."""

    kind: str
    worked_out: str
    comes_to: Interval
    stated: str
    given: Interval
    unit: str | None
    verdict: str
    rows: tuple[RowKey, ...]


def sides(evidence: Evidence) -> Iterator[Sides]:
    """Yield the two sides of each conflict on land, and of each relation between figures, in the order of the text."""
    for system in systems(evidence):
        if system.feasible(()):
            yield from _of_land(system)
    for one, verdict in zip(evidence.records.relations, relation_verdicts(evidence), strict=True):
        figures = {role: [evidence.figure(index) for index in one.of(role)] for role, _ in one.roles}
        told = _told(evidence, one, figures)
        if told is not None and told[1].bounded and told[3].bounded:
            worked_out, comes_to, stated, given = told
            unit = next((given.record.unit for of in figures.values() for given in of if given.record.unit), None)
            rows = tuple(dict.fromkeys(RowKey("figures", index) for _, index in one.roles))
            yield Sides(one.kind, worked_out, comes_to, stated, given, unit, verdict, rows)


def _of_land(system: System) -> Iterator[Sides]:
    for conflict in system.conflicts():
        last = max(conflict, key=lambda place: comes_last(system, place))
        others = [place for place in conflict if place != last]
        statements = [system.statements[place] for place in conflict]
        if not system.feasible(others, system.rest(last)):
            continue
        one = system.statements[last]
        yield Sides(
            kind=subject_of(statements),
            worked_out=listed([system.statements[place].text for place in others]) or f"all of {one.name}",
            comes_to=left_for(system, last, others),
            stated=one.text,
            given=said_by(system, last),
            unit="percent" if one.kind == "share" else "square kilometer",
            verdict=INCONSISTENT if surely_of_one_time(statements) else UNDETERMINED,
            rows=tuple(row for each in statements for row in each.rows),
        )


def _told(evidence: Evidence, one: Relation, figures: Figures) -> tuple[str, Interval, str, Interval] | None:
    """Return what a relation comes to and what the article gives for it, each in words and as an interval."""
    words = {role: [quoted(figure.text) for figure in of] for role, of in figures.items()}
    if one.kind == "sum":
        return _sum(one, figures, words)
    if one.kind == "share" and one.sense == "at most":
        part, whole = figures["part"][0], figures["whole"][0]
        return words["part"][0], stands_for(part), f"a part of {words['whole'][0]}", _up_to(stands_for(whole))
    if one.kind == "order" or one.sense in ("more", "less"):
        first, last = ("left", "right") if one.kind == "order" else ("after", "before")
        than = stands_for(figures[last][0])
        beyond = (
            Interval(than.low, low_closed=False) if one.sense == "more" else Interval(high=than.high, high_closed=False)
        )
        return words[first][0], stands_for(figures[first][0]), f"{one.sense} than {words[last][0]}", beyond
    if one.kind == "same":
        return words["left"][0], stands_for(figures["left"][0]), words["right"][0], stands_for(figures["right"][0])
    if one.kind in ("count", "age"):
        what = "names that follow" if one.kind == "count" else "age by the dates"
        figure = figures[one.kind][0]
        return what, Interval(one.low or 0.0, one.high or inf), quoted(figure.text), stands_for(figure)
    if one.kind == "conversion":
        left = in_other_unit(evidence, one)
        right = number_of(evidence, one.of("right")[0])
        return None if left is None else (f"{words['left'][0]}, converted", left, words["right"][0], right)
    told, comes_to, given = product(one, figures, words)
    return told, comes_to, given, stands_for(figures[_OUTCOMES.get(one.kind, "after")][0])


def _sum(one: Relation, figures: Figures, words: dict[str, list[str]]) -> tuple[str, Interval, str, Interval]:
    parts = [stands_for(part) for part in figures["parts"]]
    whole = stands_as_whole(figures["whole"][0], figures["parts"]) if "whole" in figures else Interval(100, 100)
    given = words["whole"][0] if "whole" in words else "all, 100%"
    if one.sense == "each at most":
        return f"the largest of {listed(words['parts'])}", max(parts, key=lambda part: part.low), given, _up_to(whole)
    total = sum(parts[1:], parts[0])
    return f"{listed(words['parts'])}, added up", total, given, _up_to(whole) if one.sense == "at most" else whole


def _up_to(whole: Interval) -> Interval:
    return Interval(high=whole.high, high_closed=whole.high_closed)
