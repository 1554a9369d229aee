"""Parts that are larger than their whole: "53 of the pupils" and 48 pupils, 62 seats in a council of 45."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_count, is_level
from analysis.extract.relations.nearby import Mention, Passage, near, place_of
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail
from analysis.lexicon import words

_FURTHEST = 2.5
_LONGEST_GAP = 6
_FEWEST = 3


def subsets(passage: Passage) -> Iterator[Relation]:
    """Yield parts of a whole that is counted in another sentence."""
    for part in passage.mentions:
        if not is_count(part.figure) or not is_level(part.figure):
            continue
        if is_bare(part.figure):
            yield from _of_them(passage, part)
            continue
        if ends_with("all of them", lead(passage, part)):
            continue
        wholes = [one for one in near(passage, part) if one.figure.unit == part.figure.unit and is_level(one.figure)]
        if part.figure.whole is not None and tail(passage, part).startswith(" of "):
            wholes = wholes if len(wholes) == 1 and wholes[0].figure.whole is None else []
            wholes = [one for one in wholes if one.sentence < part.sentence or ends_with("whose", lead(passage, one))]
        else:
            wholes = [one for one in wholes if _is_body(passage, one) and not _is_body(passage, part)]
        told = len(wholes) == 1 and part.value != wholes[0].value
        if told and part.value < _FURTHEST * wholes[0].value:
            roles = (("part", part.place), ("whole", wholes[0].place))
            yield stated(passage, "share: part of the whole", roles, "at most")


def _of_them(passage: Passage, part: Mention) -> Iterator[Relation]:
    """Yield "340 of them" with the number just before it."""
    place = place_of(passage, part)
    whole = passage.mentions[place - 1] if place else part
    told = is_count(whole.figure) and whole.figure.unit is not None and is_level(whole.figure)
    close = 0 <= part.sentence - whole.sentence <= 1 and part.value < _FURTHEST * whole.value
    every = ends_with("all of them", lead(passage, part))
    # "84 of it" is of no 79 balls.
    several = begins_with("of them", tail(passage, part)) and not tail(passage, part).startswith(" of it ")
    if place and told and close and not every and several:
        yield stated(passage, "share: part of the whole", (("part", part.place), ("whole", whole.place)), "at most")


def _is_body(passage: Passage, one: Mention) -> bool:
    """Say whether a number is of the seats of a body: "the council has 45 seats"."""
    seats = f"{one.figure.unit}s" in words("divided_wholes", "noun")
    return seats and ends_with("has", lead(passage, one)) and says("body", lead(passage, one))
