"""How far one amount is from another, told between the two: "four points behind on 77", "20 per cent more than the 4,500 of"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, place_of, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, lead, says, tail
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives

_FURTHEST = 0.6
_FEW = 7
_CLAUSE = 12


def standings(passage: Passage) -> Iterator[Relation]:
    """Yield how far one amount is from the one right behind it and from the last of its kind before."""
    for by, right in zip(passage.mentions, passage.mentions[1:], strict=False):
        if by.sentence != right.sentence or by.value <= 0 or not _behind_on().match(tail(passage, by)):
            continue
        if not is_level(right.figure) or not _may_be_apart(by, right) or right.figure.modifier == "vague":
            continue
        before = [
            one for one in within(passage, by.sentence - 2, by.sentence)
            if one.first < by.first and is_level(one.figure) and _are_alike(one, right, by)
        ]  # fmt: skip
        if not before or before[-1].value == by.value or _behind_on().match(tail(passage, before[-1])):
            continue
        left = before[-1]
        roles = (("left", left.place), ("right", right.place), ("by", by.place))
        yield from only(passage, "difference: behind on", roles, by.value, abs(left.value - right.value), _FURTHEST)


def apart_from(passage: Passage) -> Iterator[Relation]:
    """Yield differences with the amount behind "than" and the only one like it before: "That was €6m better than the €41m it made"."""
    for by, right in pairwise(passage.mentions):
        if (
            by.sentence != right.sentence
            or by.value <= 0
            or not (_than().match(tail(passage, by)) or (by.figure.change and _on().match(tail(passage, by))))
        ):
            continue
        points = "point" in (by.figure.unit or "") and is_share(right.figure)
        if not points and (is_share(by.figure) or _base(by) != _base(right)):
            continue
        if not is_level(right.figure) or right.figure.modifier == "vague":
            continue
        for reach in (0, 1):
            around = within(passage, by.sentence - reach, by.sentence)
            before = [one for one in around if one.first < by.first and _may_be_left(one, right)]
            if before:
                break
        if len(before) != 1 or not is_level(before[0].figure) or before[0].value == by.value:
            continue
        roles = (("left", before[0].place), ("right", right.place), ("by", by.place))
        yield from only(
            passage, "difference: than a level", roles, by.value, abs(before[0].value - right.value), _FURTHEST
        )


def _base(one: Mention) -> str:
    """Return the unit of an amount without what it is for: cents of "840 cents a kilo"."""
    return (one.figure.unit or "").partition(" per ")[0]


def _may_be_left(one: Mention, right: Mention) -> bool:
    """Say whether an amount is in the unit of another, which may leave it out: "44 points, three more than Selm, who have 43"."""
    counted = is_bare(right.figure) and one.figure.kind in COUNTS and one.figure.kind == right.figure.kind
    return _base(one) == _base(right) or counted


@cache
def _than() -> re.Pattern[str]:
    """Return the pattern of the words between a difference and the amount that it is counted from: "better than the"."""
    amount = alternatives(words("relation_words", "word", kind="on that amount"))
    more = alternatives(
        {
            word.partition(" than")[0]
            for kind in ("more than", "less than", "apart than")
            for word in words("relation_words", "word", kind=kind)
        }
    )
    return re.compile(rf" (?:[a-z]+ )?(?:{more}) than (?:[^\s.;,]+ ){{0,3}}(?:(?:[^\s.;,]+ ){{0,2}}, {amount} )?$")


@cache
def _on() -> re.Pattern[str]:
    """Return the pattern of the words between a rise or a fall and the level that it is counted from: "up £5m on the"."""
    return re.compile(rf" {alternatives(words('relation_words', 'word', kind='from before'))} (?:the|that) $")


@cache
def _behind_on() -> re.Pattern[str]:
    """Return the pattern of the words between a difference and the amount of the one who is behind: "adrift of Selm on"."""
    apart = alternatives(words("relation_words", "word", kind="behind on"))
    amount = alternatives(words("relation_words", "word", kind="on that amount"))
    return re.compile(
        rf" (?:[a-z-]+ )?{apart} (?:[^\s.;,]+ ){{0,5}}(?:, (?:[^\s.;,]+ ){{0,2}})?(?:{amount}|(?:who|which) [a-z]+) $"
    )


def _may_be_apart(by: Mention, right: Mention) -> bool:
    if is_share(right.figure):
        return "point" in (by.figure.unit or "")
    return of_one_kind(by.figure, right.figure) or (is_bare(right.figure) and by.figure.unit == "point")


def _are_alike(one: Mention, right: Mention, by: Mention) -> bool:
    """Say whether an amount is one that a difference can be counted from: "81 points", "four points behind on 77"."""
    if is_share(one.figure) or is_share(right.figure):
        return is_share(one.figure) and is_share(right.figure)
    counts = one.figure.kind in COUNTS and right.figure.kind in COUNTS
    same = one.figure.unit in (right.figure.unit, by.figure.unit) or is_bare(one.figure) or is_bare(right.figure)
    return (counts and same) or one.figure.unit == right.figure.unit is not None


def rates_apart(passage: Passage) -> Iterator[Relation]:
    """Yield amounts of which one is so many per cent more, or less, than the other: "5,400, 20 per cent more than the 4,500 of"."""
    for left, by, right in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        if (
            not is_share(by.figure)
            or "point" in (by.figure.unit or "")
            or by.sentence != right.sentence
            or by.sentence - left.sentence > 1
        ):
            continue
        if not is_level(left.figure) or left.figure.role == "before" or _is_compared_with(passage, left):
            continue
        if is_share(left.figure) or len(lead(passage, by).split()) > _CLAUSE:
            continue
        sense = next((sense for sense in ("more than", "less than") if begins_with(sense, tail(passage, by))), None)
        if sense is None and begins_with("from before", f" {' '.join(tail(passage, by).split()[:2])} "):
            sense = {"up": "more than", "down": "less than"}.get(by.figure.change or "")
        unit = _is_in_its_unit(left, right) or (is_bare(right.figure) and left.sentence == right.sentence)
        # "The crown gained 1.2 per cent against the euro, to 7.38": from no level that it came to.
        if (
            sense is None
            or not unit
            or right.figure.role == "after"
            or right.value <= 0
            or len(tail(passage, by).split()) > _FEW
        ):
            continue
        factor = 1 + by.value / 100 * (1 if sense == "more than" else -1)
        roles = (("before", right.place), ("after", left.place), ("share", by.place))
        yield from only(
            passage, "change: so much more than", roles, left.value, right.value * factor, _FURTHEST, (factor, factor)
        )


def _is_compared_with(passage: Passage, level: Mention) -> bool:
    """Say whether a level is what another was so much more than itself: "30 per cent below its peak of €300 but 5 per cent above"."""
    if says("from before", f" {' '.join(lead(passage, level).split()[-_FEW:])} "):
        return True
    place = place_of(passage, level)
    rate = passage.mentions[place - 1] if place else level
    compared = any(begins_with(f"{way} than", tail(passage, rate)) for way in ("more", "less"))
    return is_share(rate.figure) and rate.sentence == level.sentence and compared


def _is_in_its_unit(one: Mention, other: Mention) -> bool:
    units = [(each.figure.unit or "").partition(" per ")[0] for each in (one, other)]
    bare = is_bare(other.figure) and one.figure.kind in ("mass", "volume", "length", "area", "rate")
    return not is_share(one.figure) and (bare or units[0] == units[1] or akin(one.figure, other.figure))
