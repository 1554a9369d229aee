"""Changes beside the only levels that one moved from and to: "lifting its rate half a point, to 4.75 per cent from 4.5"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import akin_nouns, is_bare, is_share
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    Reading,
    begins_with,
    best,
    ends_with,
    has_its_time,
    lead,
    within,
    words_of,
)
from analysis.extract.relations.stated import stated

_FURTHEST = 0.6
_SENTENCES = 2


def stepped(passage: Passage) -> Iterator[Relation]:
    """Yield changes with the two levels that they lie between."""
    for place, by in enumerate(passage.mentions):
        levels = _levels_behind(passage, place)
        if levels is not None:
            before, after = levels
            roles = (("left", after.place), ("right", before.place), ("by", by.place))
            reading = Reading(roles, by.value, abs(after.value - before.value), sure=True)
            if best([reading], _FURTHEST) is not None:
                yield stated(passage, "difference", "equal", roles, "difference: from one level to the other")
    yield from _known(passage)
    yield from _carried_out(passage)


def _levels_behind(passage: Passage, place: int) -> tuple[Mention, Mention] | None:
    """Return the levels before and after that follow an amount at once: "half a point, to 4.75 per cent from 4.5"."""
    by, *levels = passage.mentions[place : place + 3]
    if len(levels) != 2 or {one.figure.role for one in levels} != {"before", "after"} or by.value <= 0:
        return None
    if any(one.sentence != by.sentence for one in levels) or len(lead(passage, levels[0]).split()) > 3:
        return None
    points = "point" in (by.figure.unit or "") and all(is_share(one.figure) or is_bare(one.figure) for one in levels)
    same = {one.figure.unit for one in levels} <= {by.figure.unit, None} and not is_share(by.figure)
    after, before = sorted(levels, key=lambda one: one.figure.role)
    return (before, after) if points or same else None


def _known(passage: Passage) -> Iterator[Relation]:
    """Yield rates that are spoken of as known, with the only two levels before them: "The 24% increase in profit owed"."""
    for by in passage.mentions:
        change = by.figure.change if is_share(by.figure) and by.figure.unit == "percent" else None
        if change is None or not ends_with("known or pointed", lead(passage, by)) or has_its_time(passage, by):
            continue
        around = [one for one in within(passage, by.sentence - _SENTENCES, by.sentence) if one.first < by.first]
        befores, afters = ([one for one in around if one.figure.role == role] for role in ("before", "after"))
        others = [one for one in around if one.figure.role == "change" and is_share(one.figure)]
        if len(befores) != 1 or len(afters) != 1 or others or befores[0].sentence != afters[0].sentence:
            continue
        before, after = befores[0], afters[0]
        if not _are_of_one(by, after) or is_share(after.figure) or before.value <= 0:
            continue
        sign = -1 if change == "down" else 1
        roles = (("before", before.place), ("after", after.place), ("by", by.place))
        reading = Reading(roles, (after.value - before.value) * sign, before.value * by.value / 100, sure=True)
        if best([reading], _FURTHEST) is not None:
            yield stated(passage, "change", "equal", roles, "change: the known levels")


def _carried_out(passage: Passage) -> Iterator[Relation]:
    """Yield rates with the only two levels of the next sentence, if that points back: "by a quarter. The move would lift it from 640 to"."""
    for by in passage.mentions:
        if by.figure.change is None or not is_share(by.figure) or "point" in (by.figure.unit or ""):
            continue
        sentence = by.sentence + 1
        behind = within(passage, sentence, sentence)
        levels = [one for one in behind if one.figure.role in ("before", "after")]
        changes = [one for one in within(passage, by.sentence, sentence) if one.figure.role == "change"]
        if len(levels) != 2 or changes != [by] or {one.figure.role for one in levels} != {"before", "after"}:
            continue
        first = passage.doc.sentences[sentence].first
        if not begins_with("that move", words_of(passage, first, levels[0].first)):
            continue
        after, before = sorted(levels, key=lambda one: one.figure.role)
        sign = 1 if by.figure.change == "up" else -1
        roles = (("before", before.place), ("after", after.place), ("by", by.place))
        reading = Reading(roles, (after.value - before.value) * sign, before.value * by.value / 100, sure=True)
        if before.value > 0 and best([reading], _FURTHEST) is not None:
            yield stated(passage, "change", "equal", roles, "change: the known levels")


def _are_of_one(by: Mention, level: Mention) -> bool:
    """Say whether what moved by a rate may be what moved from one level to another: profit and net income, or no name."""
    moved, told = ((one.figure.measure or "").partition(" of ")[0].split() for one in (by, level))
    if not moved or begins_with("known or pointed", f" {' '.join(moved)} "):
        return True
    return bool(told) and akin_nouns(singular(moved[-1]), singular(told[-1]))
