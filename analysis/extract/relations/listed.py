"""Lists and what they come to: "rounds of 68, 71, 66 and 70 to finish on 275", "17 women and eight men. The 25 dead"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_people, is_share
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    begins_with,
    ends_with,
    has_unread_number,
    is_adjective,
    is_level,
    lead,
    says,
    tail,
    within,
)
from analysis.extract.relations.stated import stated

_FEWEST = 3
_GAP = 8
_NEAR = 1 / 5
_FURTHEST = 1 / 3
_OPENING = 4


def listed(passage: Passage) -> Iterator[Relation]:
    """Yield lists with the total that follows them."""
    for place, whole in enumerate(passage.mentions):
        if not is_level(whole.figure) or whole.figure.low != whole.figure.high:
            continue
        if is_share(whole.figure):
            continue
        if (parts := _left_of(passage, place, whole)) and _is_read(passage, parts, whole):
            roles = (*(("parts", part.place) for part in parts), ("whole", whole.place))
            yield stated(passage, "sum", "equal", roles, "sum: list and total")
            continue
        if parts := _parts_of(passage, place, whole):
            roles = (("whole", whole.place), *(("parts", part.place) for part in parts))
            yield stated(passage, "sum", "at most", roles, "sum: all of a whole")
        parts = _run_before(passage, place, whole) or _people_before(passage, whole)
        if parts and _is_read(passage, parts, whole):
            roles = (*(("parts", part.place) for part in parts), ("whole", whole.place))
            yield stated(passage, "sum", "equal", roles, "sum: list and total")


def _run_before(passage: Passage, place: int, whole: Mention) -> Sequence[Mention]:
    """Return the numbers of a list right before a total that words mark as one."""
    marked = says("summing", lead(passage, whole)) or begins_with("in_all", tail(passage, whole))
    if not marked or is_adjective(passage, whole):
        return ()
    run: list[Mention] = []
    for one in reversed(passage.mentions[:place]):
        joined = not run or says("joiner", lead(passage, run[0]))
        short = not run or run[0].first - one.last <= _GAP
        if one.sentence < whole.sentence or not joined or not short or not _is_part(one, whole):
            break
        run.insert(0, one)
    if len(run) < _FEWEST or not says("final", lead(passage, run[-1])):
        return ()
    if any(says("final", lead(passage, one)) for one in run[1:-1]) or len({one.figure.unit for one in run[1:]}) > 1:
        return ()
    return run if _off(run, whole) <= _NEAR else ()


def _left_of(passage: Passage, place: int, whole: Mention) -> Sequence[Mention]:
    """Return parts and what they leave of a whole that stands behind them: "22 seats, 17 and nine, leaving 12 of the 60"."""
    rest = passage.mentions[place - 1] if place else whole
    if not ends_with("leaving", lead(passage, rest)) or lead(passage, whole).split() not in (
        ["of", "the"],
        ["of", "its"],
    ):
        return ()
    parts = [one for one in within(passage, rest.sentence, rest.sentence) if one.first < rest.first]
    fit = rest.sentence == whole.sentence and len(parts) > 1 and all(_is_part(one, whole) for one in [*parts, rest])
    return [*parts, rest] if fit and _off([*parts, rest], whole) <= _FURTHEST else ()


def _parts_of(passage: Passage, place: int, whole: Mention) -> Sequence[Mention]:
    """Return what became of each part of a whole: "Of the 540 homes, 310 will be sold, 150 let and 80 kept"."""
    said = f"{lead(passage, whole)}"
    if not ends_with("out of", said) or is_bare(whole.figure) or len(said.split()) > _OPENING:
        return ()
    behind = [one for one in passage.mentions[place + 1 :] if one.sentence == whole.sentence]
    fit = all(is_bare(one.figure) and _is_part(one, whole) for one in behind)
    if len(behind) < _FEWEST or not fit or not says("final", lead(passage, behind[-1])):
        return ()
    # "310 have a garden, 150 a garage": one home may have both.
    if any(says("having", tail(passage, one)) for one in behind):
        return ()
    return behind if _off(behind, whole) <= _FURTHEST else ()


def _is_part(one: Mention, whole: Mention) -> bool:
    alike = is_bare(one.figure) or is_bare(whole.figure) or one.figure.unit == whole.figure.unit
    kinds = (one.figure.kind in COUNTS) == (whole.figure.kind in COUNTS)
    exact = one.figure.low == one.figure.high and is_level(one.figure) and not is_share(one.figure)
    return exact and alike and kinds and 0 < one.value < whole.value


def _is_read(passage: Passage, parts: Sequence[Mention], whole: Mention) -> bool:
    """Say whether every number from the first part to the last, and to the whole, is a figure."""
    first, last = min(one.first for one in [*parts, whole]), max(one.last for one in [*parts, whole])
    return not has_unread_number(passage, first, last)


def _off(parts: Sequence[Mention], whole: Mention) -> float:
    total = sum(part.value for part in parts)
    return abs(total - whole.value) / max(total, whole.value)


def _people_before(passage: Passage, whole: Mention) -> Sequence[Mention]:
    """Return the people of whom the sentence before counts each sort: "17 women and eight men. The 25 dead"."""
    pointed = ends_with("pointing", lead(passage, whole))
    if is_bare(whole.figure) or not (pointed or (is_people(whole.figure) and ends_with("known", lead(passage, whole)))):
        return ()
    if begins_with("of another", tail(passage, whole)) or begins_with("relative", tail(passage, whole)):
        return ()
    before = within(passage, whole.sentence - 1, whole.sentence - 1)
    parts = [one for one in before if one.figure.kind in COUNTS and akin(one.figure, whole.figure)]
    if len(parts) < 2 or len({one.figure.unit for one in parts}) != len(parts):
        return ()
    joined = all(says("joiner", lead(passage, other)) and _is_close(one, other) for one, other in pairwise(parts))
    same = pointed or {one.figure.kind for one in parts} == {whole.figure.kind}
    exact = all(one.figure.low == one.figure.high and 0 < one.value < whole.value for one in parts)
    fits = joined and same and exact and all(akin(one.figure, whole.figure) for one in parts)
    return parts if fits and _off(parts, whole) <= _FURTHEST else ()


def _is_close(one: Mention, other: Mention) -> bool:
    return other.first - one.last <= _GAP
