"""Changes that point back at two levels: "… £258,000 in May, against £240,000 last May. That 7.5% jump"; ", 35% fewer"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, place_of, within
from analysis.extract.relations.readings import Reading, best, stated
from analysis.extract.relations.said import ends_with, lead, says, tail
from analysis.extract.relations.timing import TO_COME, has_its_time, when

_FURTHEST = 0.6
_BACK = 2
_FEW = 10
_NEVER = frozenset({"age", "ratio", "probability", "duration", "temperature"})


def pointed(passage: Passage) -> Iterator[Relation]:
    """Yield changes that words point out as that of the only two levels before them."""
    for by in passage.mentions:
        if by.value <= 0 or by.figure.low != by.figure.high or by.figure.unit in ("point", "percentage point"):
            continue
        sign = _points_back(passage, by) or _stands_behind(passage, by)
        if not sign:
            continue
        levels = _levels(passage, by)
        if levels is None:
            continue
        before, after = _in_time(passage, levels, sign)
        step = before.value * by.value / 100 if is_share(by.figure) else by.value
        roles = [("before", before.place), ("after", after.place), ("share" if is_share(by.figure) else "by", by.place)]
        if best([Reading(tuple(roles), (after.value - before.value) * sign, step, sure=True)], _FURTHEST) is None:
            continue
        factor = 1 + sign * by.value / 100
        bounds = (factor, factor) if is_share(by.figure) else None
        yield stated(passage, "change: pointed back", roles, bounds=bounds)


def _points_back(passage: Passage, by: Mention) -> int:
    """Return 1 or -1 for "that 9.5% jump" or "the increase of 12 cents", if it is of nothing that is named; else 0."""
    before, behind = lead(passage, by), tail(passage, by)
    noun = behind.replace("%", " ").split()[:2]
    sign = {"up": 1, "down": -1}.get(by.figure.change or "", 0)
    known = ends_with("known or pointed", before)
    said = f" {' '.join(noun[:1])} "
    turns = known and (says("rising noun", said) or says("falling noun", said))
    rest = behind.split()[1:]
    if not turns:
        # "The increase of 12 cents".
        words = before.split()
        known = words[-1:] in (["of"], ["was"], ["is"]) and says("known or pointed", f" {' '.join(words[-3:-2])} ")
        said = f" {' '.join(words[-2:-1])} "
        turns, rest = known and (says("rising noun", said) or says("falling noun", said)), behind.split()
    if not turns or (not sign and not says("rising noun", said) and not says("falling noun", said)):
        return 0
    # "The 50% rise in arson": of something else.
    if (rest[:1] and rest[0] in ("in", "of", "for", "to", "among", "since", "from")) or has_its_time(passage, by):
        return 0
    return 1 if says("rising noun", said) else -1


def _stands_behind(passage: Passage, by: Mention) -> int:
    """Return 1 or -1 for ", 35% fewer" right behind a level, with nothing that it is fewer than; else 0."""
    behind = tail(passage, by).split()
    place = place_of(passage, by)
    beside = (
        place and passage.mentions[place - 1].sentence == by.sentence and lead(passage, by).split() in ([","], ["("])
    )
    closed = not behind[1:] or says("mark", f" {behind[1]} ") or behind[1:2] == ["on"]
    if not beside or not is_share(by.figure) or not behind or not closed:
        return 0
    return 1 if behind[0] in ("more", "higher", "up") else -1 if behind[0] in ("fewer", "less", "lower", "down") else 0


def _levels(passage: Passage, by: Mention) -> tuple[Mention, Mention] | None:
    """Return the only two levels of one thing before a change; None if they are of places or persons instead of times."""
    for reach in range(_BACK + 1):
        around = [one for one in within(passage, by.sentence - reach, by.sentence) if _is_level(passage, one, by)]
        pairs = [pair for pair in combinations(around, 2) if _are_alike(*pair)]
        if pairs:
            return pairs[0] if len(pairs) == 1 and _are_of_two_times(passage, *pairs[0]) else None
    return None


def _is_level(passage: Passage, one: Mention, by: Mention) -> bool:
    figure = one.figure
    if (
        one.first >= by.first
        or figure.change is not None
        or one.value <= 1
        or figure.kind in _NEVER
        or is_share(figure)
    ):
        return False
    few = figure.kind in COUNTS and one.value < _FEW
    return not few and figure.low == figure.high and not is_adjective(passage, one)


def _are_alike(one: Mention, other: Mention) -> bool:
    if is_bare(one.figure) or is_bare(other.figure):
        amounts = {one.figure.kind, other.figure.kind} <= {*COUNTS, "mass", "money", "volume"}
        return amounts and not is_bare(one.figure)
    return akin(one.figure, other.figure) and one.figure.kind == other.figure.kind


def _are_of_two_times(passage: Passage, one: Mention, other: Mention) -> bool:
    dated = None not in (one.figure.date, other.figure.date) and one.figure.date != other.figure.date
    told = ends_with("from before", lead(passage, other)) or says("earlier behind", tail(passage, one))
    return dated or told or when(passage, one) != when(passage, other)


def _in_time(passage: Passage, levels: Sequence[Mention], sign: int) -> tuple[Mention, Mention]:
    """Return the level before and the one after, as the words tell, or as the numbers do."""
    one, other = levels
    first, second = (when(passage, each) for each in levels)
    if first != second and TO_COME not in (first, second):
        return (one, other) if first < second else (other, one)
    if ends_with("from before", lead(passage, other)):
        return other, one
    return (one, other) if (one.value < other.value) == (sign > 0) else (other, one)
