"""So many, what each costs or weighs, and what all come to, in whatever sentences: "18 trams. They cost €3.5m apiece. The €63m"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.figures.nouns import is_person
from analysis.extract.records import Relation
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    Reading,
    begins_with,
    best,
    ends_with,
    is_adjective,
    is_level,
    lead,
    says,
    tail,
    within,
)
from analysis.extract.relations.operands import amounts, parts_of
from analysis.extract.relations.stated import stated

_FURTHEST = 0.5
_BACK, _AHEAD = 2, 2
_MEASURED = frozenset({"money", "mass", "length", "volume", "area"})
_NEAR = 5
_AGAIN = 1 / 20


def each_drawn(passage: Passage) -> Iterator[Relation]:
    """Yield how much each is, with the only number of them and the only total nearby."""
    for each in passage.mentions:
        if each.figure.kind not in _MEASURED or not is_level(each.figure) or not _is_of_each(passage, each):
            continue
        reading = best(_readings(passage, each), _FURTHEST)
        if reading is not None:
            yield stated(passage, "product", "equal", reading.roles, "product: of each")


def _is_of_each(passage: Passage, each: Mention) -> bool:
    """Say whether an amount is told of each of some things, or as their average."""
    before, behind = lead(passage, each), tail(passage, each)
    near = f" {' '.join(before.split()[-_NEAR:])} "
    if begins_with("of each", behind) or says("of each before", near):
        return True
    return says("average", near) or begins_with("on average", behind)


def _readings(passage: Passage, each: Mention) -> Iterator[Reading]:
    first, last = each.sentence - _BACK, each.sentence + _AHEAD
    there = amounts(passage, first, last)
    totals = [one for one in there if one.figure.unit == each.figure.unit and one.value > each.value]
    totals = [one for one in totals if one.place != each.place and not _is_of_each(passage, one)]
    counts = _counted(passage, each)
    alike = len(counts) == 1 and len(totals) == 1 and not _is_part(passage, totals[0], first, last)
    for count in counts:
        for total in totals:
            roles = (("count", count.place), ("each", each.place), ("total", total.place))
            yield Reading(roles, total.value, count.value * each.value, alike and _is_of_all(passage, total, count))


def _counted(passage: Passage, each: Mention) -> list[Mention]:
    """Return the numbers of things before an amount of each, or in its sentence: none of people."""
    there = [one for one in within(passage, max(each.sentence - _BACK, 0), each.sentence) if one.figure.kind == "count"]
    return [
        one
        for one in there
        if one.figure.unit is not None
        and one.value > 1
        and one.figure.low == one.figure.high
        and not is_adjective(passage, one)
        and not is_person(one.figure.unit)
        and one.figure.unit != "person"
    ]


def _is_part(passage: Passage, total: Mention, first: int, last: int) -> bool:
    return any(total.place == part.place for part, _ in parts_of(passage, first, last))


def _is_of_all(passage: Passage, total: Mention, count: Mention) -> bool:
    """Say whether an amount is told as the price or the sum of all: "the €63m contract", "for €63m", "€63m in all"."""
    before, behind = lead(passage, total), tail(passage, total)
    near = f" {' '.join(before.split()[-_NEAR:])} "
    following = f" {' '.join(behind.split()[:_NEAR])} "
    if ends_with("known or pointed", before) or says("in_all", following) or says("in_all", near):
        return True
    return says("bill of all", near) or says("bill of all", following) or (
        total.sentence == count.sentence and ends_with("for", before)
    )
