"""An amount and a rate of one change beside the level that it led to: "dropped 96 points, or 1.5%, to end at 6,304"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import Reading, best, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail

_FURTHEST = 0.6
_NEAR = 5
_SIGNS = {"up": 1, "down": -1}


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
        if level is None or level.value <= 0 or _has_an_old_level(passage, level, by):
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


def _has_an_old_level(passage: Passage, level: Mention, by: Mention) -> bool:
    """Say whether the figure behind a level is the one from which it came: "up £5, or 4%, to £130 from £125"."""
    row = passage.mentions
    behind = row[row.index(level) + 1 :][:1]
    return any(one.figure.role == "before" and one.sentence == by.sentence for one in behind)


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
    opening = by.first - first <= _NEAR and begins_with("that change", lead(passage, by))
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
