"""Shares with the part and the whole that they are of, in whatever sentences; no part is more than its whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_count, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, near, place_of
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import Reading, fitting, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, told_alike
from analysis.lexicon import words
from analysis.text.tagsets import AUXILIARIES

_FURTHEST = 0.6
_CLOSE = 3
_DEFINED = frozenset({"those", "these"})
_POINTERS = frozenset({"them", "these", "those", "it", "whom", "which"})
_PRESENT = frozenset({"MD", "VBP", "VBZ"})
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
    again = _says_again(passage, share)
    pointed = again or _points(passage, share)
    # "62% of the 1,200 residents": no other number is the whole.
    own = [
        one for one in around if share.figure.whole is not None and one.figure.span.start in range(*share.figure.whole)
    ]
    if begins_with("of people", tail(passage, share)):
        # "83 per cent of them" is of those who are counted.
        around = [one for one in around if one.figure.kind in COUNTS]
    if _is_right_behind(passage, share) or _is_of_another_year(passage, share, around):
        # "3,100 have been rebuilt, a third of them with private money": of the number right before.
        return
    if tail(passage, share).startswith(" of it "):
        # "It" is what the figure right before tells of, if that one is an amount.
        own = [one for one in around if one.place == passage.mentions[max(0, place_of(passage, share) - 1)].place]
        around = [one for one in around if own]
    units = Counter(one.figure.unit for one in around)
    for whole in own or around:
        people = noun in _PEOPLE and whole.figure.unit == "person"
        named = noun is not None and (f" {whole.figure.unit}".endswith(f" {noun}") or people)
        if (not named and not pointed) or (again and noun is not None and not named):
            continue
        for part in around:
            if part.place == whole.place or part.value >= whole.value or not of_one_kind(part.figure, whole.figure):
                continue
            roles = (("part", part.place), ("whole", whole.place), ("share", share.place))
            reading = Reading(roles, part.value, share.value * whole.value / 100, sure=False)
            if not reading.is_near(_FURTHEST):
                continue
            others = units[whole.figure.unit] - (part.figure.unit == whole.figure.unit)
            alone = whole.figure.unit is not None and others == 1
            sure = alone and _are_the_only(passage, around, part, whole, share, named=named)
            if not pointed and share.sentence not in (part.sentence, whole.sentence):
                sure = sure and told_alike(passage, share, part, whole)
            yield reading._replace(sure=sure)


def _is_right_behind(passage: Passage, share: Mention) -> bool:
    """Say whether "a third of them" stands behind a comma in the clause of a number that it may be of."""
    place = place_of(passage, share)
    before = passage.mentions[place - 1] if place else share
    said = without_last("how exactly", lead(passage, share)).split()
    apposed = before.sentence == share.sentence and said[-1:] == [","] and not _is_amount(share)
    counted = _is_amount(before) and before.figure.kind in COUNTS and before is not share
    return apposed and counted and begins_with("of people", tail(passage, share))


def _is_of_another_year(passage: Passage, share: Mention, around: Sequence[Mention]) -> bool:
    """Say whether a share is told of a year that no amount nearby is of: "in the flood of 1998 only a tenth of the farms"."""
    place = share.figure.date
    if place is None or passage.dates[place].grain != "year":
        return False
    return all(one.figure.date != place for one in around)


def _points(passage: Passage, share: Mention) -> bool:
    """Say whether a share is of what was said before: "of them", ", or 40%", "that is 40%"."""
    before, behind = lead(passage, share), tail(passage, share)
    that_is = len(before.split()) == 2 and says("that is", before)
    of_them = begins_with("of them", behind) and not _is_defined(passage, share)
    return (
        that_is
        or of_them
        or (ends_with(", or", before) and (not behind.startswith(" of ") or share.figure.whole is None))
    )


def _is_defined(passage: Passage, share: Mention) -> bool:
    """Say whether the words behind "of those" tell who they are: "of those who", "of those under five", "of those polled"."""
    behind = passage.doc.tokens[share.last + 1 : share.last + 3]
    if len(behind) < 2 or behind[0].lower not in _DEFINED or not behind[1].is_word:
        return False
    return behind[1].tag not in _PRESENT and behind[1].lower not in AUXILIARIES


def _says_again(passage: Passage, share: Mention) -> bool:
    """Say whether a share says in other words what was said before: "In other words, half of", "That one in four would"."""
    before = lead(passage, share)
    before = " in other words " if says("that is", before) and len(before.split()) == 2 else before
    fact = before in (" that ", " with ") and " in " in share.figure.span.of(passage.doc.text)
    return fact or ends_with("in other words", before)


def _may_be_of_them(passage: Passage, part: Mention, whole: Mention, share: Mention) -> bool:
    """Say whether a number without a noun may be of a whole: it stands beside it or the share, not as "a group of 2,150"."""
    before = lead(passage, part)
    if tail(passage, part).startswith(" who ") and not begins_with("who did so", tail(passage, part)):
        # "A quarter of the 800 members voted against. The 90 who spoke": others, perhaps.
        return told_alike(passage, share, part, whole)
    beside = min(abs(part.sentence - one.sentence) for one in (whole, share)) <= 1
    told = part.first > share.first or part.sentence == share.sentence or _points(passage, share)
    return (
        beside
        and told
        and not says("facing", before)
        and not before.endswith(" of ")
        and not says("another group", before)
    )


def _is_part_of_them(passage: Passage, part: Mention) -> bool:
    """Say whether a number is said to be a part of what is known: "66 of them", "40 of the trees"; not "8 of the 10"."""
    behind = tail(passage, part)
    place = place_of(passage, part)
    following = passage.mentions[place + 1 : place + 2]
    numbered = any(one.first - part.last <= _CLOSE for one in following)
    of_known = part.figure.whole is not None and behind.startswith(" of the ") and not numbered
    return begins_with("of them", behind) or of_known


def _is_beside(passage: Passage, part: Mention, share: Mention) -> bool:
    """Say whether no other figure stands between a part and the share that is told of it."""
    apart = place_of(passage, share) - place_of(passage, part)
    return apart == 1 and share.sentence - part.sentence <= 1 and _points(passage, share)


def _is_amount(one: Mention) -> bool:
    return not is_share(one.figure) and (
        one.figure.kind in ("count", "casualties", "votes", "source_count") or one.figure.kind in _APPORTIONED
    )


def _are_the_only(
    passage: Passage, around: Sequence[Mention], part: Mention, whole: Mention, share: Mention, *, named: bool
) -> bool:
    """Say whether an amount is told as the part that a share is, and no other figure nearby could be it."""
    if _is_part_of_them(passage, part):
        return True
    if is_bare(part.figure) and any(
        is_bare(one.figure) and one.place != part.place and one.value < whole.value for one in around
    ):
        return False
    apportioned = part.figure.kind in _APPORTIONED or _is_beside(passage, part, share)
    return apportioned or (named and is_bare(part.figure) and _may_be_of_them(passage, part, whole, share))


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
