"""Shares with the part and the whole that they are of, in whatever sentences; no part is more than its whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_count, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, is_in, near, place_of
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import Reading, fitting, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail
from analysis.lexicon import words
from analysis.text.tagsets import FINITE

_FURTHEST = 0.6
_POINTERS = frozenset({"them", "these", "those", "it", "whom", "which"})
_PEOPLE = frozenset({"population", "resident", "inhabitant"})
_APPORTIONED = frozenset({"area", "money", "mass", "length", "volume"})
_FURTHEST_SUBSET = 2.5


def shares(passage: Passage) -> Iterator[Relation]:
    """Yield shares, each with its part and its whole."""
    for share in passage.mentions:
        figure = share.figure
        if says("required", lead(passage, share)):
            continue
        if is_share(figure) and is_level(figure) and figure.unit != "point" and 0 < share.value < 100:
            yield from fitting(passage, "share: part and whole", _read(passage, share), _FURTHEST)


def _read(passage: Passage, share: Mention) -> Iterator[Reading]:
    around = [one for one in near(passage, share) if is_level(one.figure) and _is_amount(one)]
    if share.place in passage.held:
        # A share of land is no share of people.
        around = [one for one in around if one.figure.kind == "area"]
    noun = noun_of(share.figure.unit, share.figure.subject)
    # "62% of the 1,200 residents": no other number is the whole.
    own = [one for one in around if is_in(share, one)]
    units = Counter(one.figure.unit for one in around)
    for part in around:
        if not (_is_told_behind(passage, part, share) or _is_told_before(passage, part, share)):
            continue
        for whole in own or around:
            people = noun in _PEOPLE and whole.figure.unit == "person"
            named = noun is not None and (f" {whole.figure.unit}".endswith(f" {noun}") or people)
            again = part.first < share.first and (noun is None or not ends_with("in other words", lead(passage, share)))
            if part.value >= whole.value or not (named or again) or not of_one_kind(part.figure, whole.figure):
                continue
            roles = (("part", part.place), ("whole", whole.place), ("share", share.place))
            others = units[whole.figure.unit] - (part.figure.unit == whole.figure.unit)
            sure = whole.figure.unit is not None and others == 1
            yield Reading(roles, part.value, share.value * whole.value / 100, sure)


def _is_told_behind(passage: Passage, part: Mention, share: Mention) -> bool:
    """Say whether a number tells again, between marks, what a share comes to: "half of the 90, or 45,".

    Or that it is all who did what was told of the share: "A quarter voted against. The 45 who did". What goes on behind it,
    "half are new, and 12 of those are", may be of a part of the share.
    """
    before, behind = lead(passage, part), tail(passage, part)
    if part.sentence - share.sentence == 1:
        following = passage.doc.tokens[min(part.last + 2, len(passage.doc.tokens) - 1)]
        did_so = ends_with("known", before) and begins_with("who did so", behind)
        return did_so and (following.tag in FINITE or not following.is_word)
    if part.sentence != share.sentence or part.first < share.first:
        return False
    last = passage.mentions[place_of(passage, part) - 1]
    told_of = last is share or is_in(share, last)
    return told_of and _is_set_off(before) and not says("new clause", before) and _is_closed(behind)


def _is_told_before(passage: Passage, part: Mention, share: Mention) -> bool:
    """Say whether a share tells again what the number right before it is: "12, or a third of the total", "12. That is one in five"."""
    if place_of(passage, share) - place_of(passage, part) != 1 or share.sentence - part.sentence > 1:
        return False
    before, behind = without_last("how exactly", lead(passage, share)), tail(passage, share)
    if share.sentence > part.sentence:
        return (says("that is", before) and len(before.split()) == 2) or ends_with("in other words", before)
    apposed = ends_with(", or", before) or (_is_set_off(before) and not begins_with("of people", behind))
    return apposed and _is_closed(behind)


def _is_set_off(before: str) -> bool:
    """Say whether a number begins behind a mark: ", or", ":", "–", "("."""
    return without_last("how exactly", before).removesuffix(" or ").split()[-1:] in [[","], ["("], ["–"], ["—"], [":"]]


def _is_closed(behind: str) -> bool:
    """Say whether a mark or the end of the sentence stands right behind a number, or behind "of them"."""
    told = behind.split()
    named = 0 if not begins_with("of them", behind) else 3 if told[1] == "the" else 2
    return begins_with("mark", f" {' '.join(told[named:])} ") or not told[named:]


def _is_amount(one: Mention) -> bool:
    return not is_share(one.figure) and (
        one.figure.kind in ("count", "casualties", "votes", "source_count") or one.figure.kind in _APPORTIONED
    )


def noun_of(unit: str | None, subject: str | None) -> str | None:
    """Return the noun that a share is of, as figures count it: "fraction of appeal", "the flats"."""
    if unit is not None and unit.startswith("fraction of "):
        noun = unit.removeprefix("fraction of ")
        return None if noun in _POINTERS else noun
    last = (subject or "").rsplit(" ", maxsplit=1)[-1].lower()
    return last.removesuffix("s") or None


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
        if told and part.value < _FURTHEST_SUBSET * wholes[0].value:
            roles = (("part", part.place), ("whole", wholes[0].place))
            yield stated(passage, "share: part of the whole", roles, "at most")


def _of_them(passage: Passage, part: Mention) -> Iterator[Relation]:
    """Yield "340 of them" with the number just before it."""
    place = place_of(passage, part)
    whole = passage.mentions[place - 1] if place else part
    told = is_count(whole.figure) and whole.figure.unit is not None and is_level(whole.figure)
    close = 0 <= part.sentence - whole.sentence <= 1 and part.value < _FURTHEST_SUBSET * whole.value
    every = ends_with("all of them", lead(passage, part))
    # "84 of it" is of no 79 balls.
    several = begins_with("of them", tail(passage, part)) and not tail(passage, part).startswith(" of it ")
    # "20 people in two countries. Four of them left": of whichever can be the whole.
    others = [one for one in passage.mentions[max(0, place - 4) : max(0, place - 1)] if one.sentence == whole.sentence]
    unclear = part.value > whole.value and any(is_count(one.figure) and one.value >= part.value for one in others)
    if place and told and close and not every and several and not unclear:
        yield stated(passage, "share: part of the whole", (("part", part.place), ("whole", whole.place)), "at most")


def _is_body(passage: Passage, one: Mention) -> bool:
    """Say whether a number is of the seats of a body: "the council has 45 seats"."""
    seats = f"{one.figure.unit}s" in words("divided_wholes", "noun")
    return seats and ends_with("has", lead(passage, one)) and says("body", lead(passage, one))
