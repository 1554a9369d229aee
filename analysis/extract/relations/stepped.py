"""Changes beside the levels that something moved from and to, or led to: "half a point, to 4.75 per cent from 4.5"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import akin_nouns, alike, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import Reading, best, only, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.extract.relations.timing import has_its_time
from analysis.text.tagsets import PREPOSITIONS

_FURTHEST = 0.6
_FURTHEST_KNOWN = 0.9
_OPENING = 5
_SENTENCES = 2
_NEAR = 8
_NEAR_REACHED = 5
_SIGNS = {"up": 1, "down": -1}


def stepped(passage: Passage) -> Iterator[Relation]:
    """Yield changes with the two levels that they lie between."""
    for place, by in enumerate(passage.mentions):
        levels = _levels_behind(passage, place)
        if levels is not None:
            before, after = levels
            roles = (("left", after.place), ("right", before.place), ("by", by.place))
            step = abs(after.value - before.value)
            yield from only(passage, "difference: from one level to the other", roles, by.value, step, _FURTHEST)
    yield from _known(passage)
    yield from _known_amounts(passage)
    yield from _carried_out(passage)
    yield from _than_before(passage)


def _levels_behind(passage: Passage, place: int) -> tuple[Mention, Mention] | None:
    """Return the levels before and after that follow an amount at once: "half a point, to 4.75 per cent from 4.5"."""
    by, *levels = passage.mentions[place : place + 3]
    if len(levels) != 2 or {one.figure.role for one in levels} != {"before", "after"} or by.value <= 0:
        return None
    if (
        by.figure.role in ("before", "after")
        or any(one.sentence != by.sentence for one in levels)
        or len(lead(passage, levels[0]).split()) > 3
    ):
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
        facing = _facing(passage, by.sentence - 1)
        if not befores and not afters and facing is not None:
            afters, befores = ([one] for one in facing)
        if len(befores) != 1 or len(afters) != 1 or others or befores[0].sentence != afters[0].sentence:
            continue
        before, after = befores[0], afters[0]
        if not _are_of_one(by, after) or is_share(after.figure) or before.value <= 0:
            continue
        sign = -1 if change == "down" else 1
        roles = (("before", before.place), ("after", after.place), ("by", by.place))
        moved, step = (after.value - before.value) * sign, before.value * by.value / 100
        yield from only(passage, "change: the known levels", roles, moved, step, _FURTHEST)


def _known_amounts(passage: Passage) -> Iterator[Relation]:
    """Yield amounts that a sentence opens with as known, with the levels of the one before: "from 20% to 25%. The rise of five points"."""
    for by in passage.mentions:
        if by.first - passage.doc.sentences[by.sentence].first > _OPENING or not _is_known_step(passage, by):
            continue
        before_it = within(passage, by.sentence - 1, by.sentence - 1)
        befores, afters = ([one for one in before_it if one.figure.role == role] for role in ("before", "after"))
        if len(befores) != 1 or len(afters) != 1:
            continue
        before, after = befores[0], afters[0]
        points = "point" in (by.figure.unit or "") and is_share(before.figure) and is_share(after.figure)
        if points or (alike(by.figure, after.figure) and not is_share(by.figure)):
            roles = (("left", after.place), ("right", before.place), ("by", by.place))
            step = abs(after.value - before.value)
            yield from only(passage, "difference: from one level to the other", roles, by.value, step, _FURTHEST_KNOWN)


def _is_known_step(passage: Passage, by: Mention) -> bool:
    """Say whether an amount is told as what something is known to have moved by: "the increase, of £5", "the £5 rise"."""
    before, behind = lead(passage, by).replace(" , ", " "), tail(passage, by)
    named = before.removesuffix("of ").rsplit(maxsplit=1) if before.endswith(" of ") else [before, *behind.split()[:1]]
    movement = len(named) > 1 and any(says(kind, f" {named[-1]} ") for kind in ("rising noun", "falling noun"))
    rest = behind.split()[not before.endswith(" of ") :]
    if has_its_time(passage, by) or not rest or rest[0] in PREPOSITIONS | {"a", "an", "each", "per"}:
        # "The £3 rise in child tickets", "the increase of £200 a year".
        return False
    return movement and ends_with("known or pointed", f" {named[0].strip()} ")


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
        moved, step = (after.value - before.value) * sign, before.value * by.value / 100
        if before.value > 0:
            yield from only(passage, "change: the known levels", roles, moved, step, _FURTHEST)


def _facing(passage: Passage, sentence: int) -> tuple[Mention, Mention] | None:
    """Return the only two levels of a sentence that are put beside each other: "€1,012 in May, compared with €904"."""
    here = within(passage, sentence, sentence)
    levels = [one for one in here if is_level(one.figure) and not is_share(one.figure) and one.value > 0]
    levels = [one for one in levels if one.figure.kind != "duration"]
    pairs = [pair for pair in pairwise(levels) if pair[0].figure.unit is not None and _may_face(*pair)]
    return pairs[0] if len(pairs) == 1 and says("facing", lead(passage, pairs[0][1])) else None


def _may_face(one: Mention, other: Mention) -> bool:
    return one.figure.unit == other.figure.unit or is_bare(other.figure)


def _than_before(passage: Passage) -> Iterator[Relation]:
    """Yield rates with the only two levels of the sentence: "12% more than a year ago, … €1,012 in May, compared with €904"."""
    for by in passage.mentions:
        behind = words_of(passage, by.last, min(by.last + _NEAR, passage.doc.sentences[by.sentence].last))
        way = next((way for way in ("more", "less") if begins_with(f"comparative {way}", behind)), None)
        if by.figure.unit != "percent" or way is None or not says("earlier", behind):
            continue
        facing = _facing(passage, by.sentence)
        if facing is None or not ends_with("from before", lead(passage, facing[1])):
            continue
        after, before = facing
        factor = 1 + by.value / 100 * (1 if way == "more" else -1)
        roles = (("before", before.place), ("after", after.place), ("share", by.place))
        yield from only(
            passage, "change: the known levels", roles, after.value, before.value * factor, _FURTHEST, (factor, factor)
        )


def _are_of_one(by: Mention, level: Mention) -> bool:
    """Say whether what moved by a rate may be what moved from one level to another: profit and net income, or no name."""
    moved, told = ((one.figure.measure or "").partition(" of ")[0].split() for one in (by, level))
    if not moved or says("rising noun", f" {moved[-1]} ") or says("falling noun", f" {moved[-1]} "):
        return True
    return bool(told) and akin_nouns(singular(moved[-1]), singular(told[-1]))


def reached(passage: Passage) -> Iterator[Relation]:
    """Yield changes told by an amount and by a rate, with the only level in the unit of the amount that they led to."""
    for by in passage.mentions:
        sign = _sign(passage, by)
        if not sign or by.value <= 0 or (is_share(by.figure) and "point" not in (by.figure.unit or "")):
            continue
        here = within(passage, by.sentence, by.sentence)
        rates = [one for one in here if one.figure.unit == "percent" and one.first > by.first]
        if not rates or not _is_its_rate(passage, by, rates[0], sign):
            continue
        level = _level(passage, by, rates[0])
        if level is None or level.value <= 0:
            continue
        share = rates[0]
        before = level.value - sign * by.value
        roles = (("after", level.place), ("by", by.place), ("share", share.place))
        if (
            before > 0
            and best([Reading(roles, share.value, 100 * by.value / before, sure=True)], _FURTHEST) is not None
        ):
            yield stated(passage, "change: amount and rate", roles, bounds=(sign, sign))


def _sign(passage: Passage, by: Mention) -> int:
    """Return 1 for the amount of a rise, -1 for that of a fall, 0 for what is none: "down 20p", "20p lower", "£5 more than"."""
    if by.figure.change in _SIGNS:
        return _SIGNS[by.figure.change]
    behind = tail(passage, by)
    if is_adjective(passage, by):
        return 0
    return 1 if begins_with("comparative more", behind) else -1 if begins_with("comparative less", behind) else 0


def _is_its_rate(passage: Passage, by: Mention, share: Mention, sign: int) -> bool:
    """Say whether a rate tells of an amount in other words: ", or 1.5%", "(1.5%)", ", a fall of 8%", "the increase of 9%"."""
    if share.figure.change in _SIGNS and _SIGNS[share.figure.change] != sign:
        return False
    before, row = lead(passage, share), passage.mentions
    apart = row.index(share) - row.index(by)
    beside = apart == 1 and (ends_with(", or", before) or before.split() in (["("], ["or"], [","]))
    noun = f" {' '.join(before.split()[-3:])} "
    named = says("rising noun", noun) if sign > 0 else says("falling noun", noun)
    apposed = named and before.rstrip().endswith(" of") and apart <= 2
    return beside or apposed


def _level(passage: Passage, by: Mention, share: Mention) -> Mention | None:
    """Return the level that words lead to in the sentence, or the only one of the sentence before it."""
    here = [one for one in within(passage, by.sentence, by.sentence) if _is_level(passage, one, by) and one != share]
    led = [one for one in here if ends_with("led to", lead(passage, one))]
    row = passage.mentions
    behind = [each for one in (by, share) for each in row[row.index(one) + 1 :][:1] if each in led]
    if here:
        return behind[0] if behind else led[0] if len(here) == len(led) == 1 else None
    there = [one for one in within(passage, by.sentence - 1, by.sentence - 1) if _is_level(passage, one, by)]
    first = passage.doc.sentences[by.sentence].first
    opening = by.first - first <= _NEAR_REACHED and begins_with("that change", lead(passage, by))
    return there[0] if len(there) == 1 and opening else None


def _is_level(passage: Passage, one: Mention, by: Mention) -> bool:
    figure = one.figure
    if (
        one == by
        or figure.change is not None
        or is_share(figure)
        or figure.role == "before"
        or is_adjective(passage, one)
    ):
        return False
    if by.figure.unit == "point":
        return (is_bare(figure) or figure.unit == "point") and one.value > by.value
    unit, moved = ((each.unit or "").partition(" per ")[0] for each in (figure, by.figure))
    return unit == moved != "" and one.value > by.value
