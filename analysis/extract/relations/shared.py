"""Shares with the part and the whole that they are of, in whatever sentences: "a third of appeals", "66 of them"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_share
from analysis.extract.relations.nearby import (
    Mention, Passage, Reading, begins_with, best, ends_with, is_level, lead, near, of_one_kind, tail,
)  # fmt: skip
from analysis.extract.relations.stated import stated
from analysis.lexicon import words

_FURTHEST = 0.6
_POINTERS = words("relation_words", "word", kind="them")
_APPORTIONED = frozenset({"area", "money", "mass", "length", "volume"})


def shares(passage: Passage) -> Iterator[Relation]:
    """Yield shares, each with its part and its whole."""
    for share in passage.mentions:
        figure = share.figure
        if is_share(figure) and is_level(figure) and figure.unit != "point" and 0 < share.value < 100:
            reading = best(_read(passage, share), _FURTHEST)
            if reading is not None:
                yield stated(passage, "share", "equal", reading.roles, "share: part and whole")


def _read(passage: Passage, share: Mention) -> Iterator[Reading]:
    around = [one for one in near(passage, share) if is_level(one.figure) and _is_amount(one)]
    noun = noun_of(share.figure.unit, share.figure.subject)
    pointed = begins_with("of them", tail(passage, share)) or ends_with(", or", lead(passage, share))
    for whole in around:
        named = noun is not None and noun == whole.figure.unit
        if not named and not pointed:
            continue
        for part in around:
            if part.index == whole.index or part.value >= whole.value or not of_one_kind(part.figure, whole.figure):
                continue
            told = begins_with("of them", tail(passage, part))
            sure = _is_part_of(passage, part, whole) and _is_the_whole(around, whole, part, told=told)
            comes_to = share.value * whole.value / 100
            roles = (("part", part.index), ("whole", whole.index), ("share", share.index))
            yield Reading(roles, part.value, comes_to, sure)


def _is_amount(one: Mention) -> bool:
    return not is_share(one.figure) and (one.figure.kind in ("count", "casualties", "votes", "source_count") or one.figure.kind in _APPORTIONED)


def _is_part_of(passage: Passage, part: Mention, whole: Mention) -> bool:
    """Say whether a number is said to be a part: "66 of them"; or leaves out its noun; or is land of the land."""
    if part.figure.kind in _APPORTIONED:
        return part.figure.unit == whole.figure.unit
    return begins_with("of them", tail(passage, part)) or is_bare(part.figure)


def _is_the_whole(around: list[Mention], whole: Mention, part: Mention, *, told: bool) -> bool:
    """Say whether no other figure nearby could be the whole or the part."""
    same = [one for one in around if one.figure.unit == whole.figure.unit and one.index != part.index]
    parts = [one for one in around if is_bare(one.figure) and one.index != part.index and one.value < whole.value]
    return whole.figure.unit is not None and len(same) == 1 and (told or not is_bare(part.figure) or not parts)


def noun_of(unit: str | None, subject: str | None) -> str | None:
    """Return the noun that a share is of, as figures count it: "fraction of appeal", "the flats"."""
    if unit is not None and unit.startswith("fraction of "):
        return unit.removeprefix("fraction of ")
    last = (subject or "").rsplit(" ", maxsplit=1)[-1].lower()
    return last.removesuffix("s") or None
