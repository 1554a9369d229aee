"""The average of a list: "41mm in January, 56mm in February and 83mm in March. The average over the three months was 60mm"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_share
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    begins_with,
    is_adjective,
    is_level,
    lead,
    place_of,
    says,
    tail,
    within,
    words_of,
)
from analysis.extract.relations.stated import stated

_FEWEST = 3
_BACK = 2
_NEAR = 9
_COUNT, _MANY = 5, 12
_FURTHEST = 0.45


def means(passage: Passage) -> Iterator[Relation]:
    """Yield averages with the figures of the list right before them that they are taken over."""
    for each in passage.mentions:
        if is_share(each.figure) or not _is_mean(passage, each):
            continue
        for reach in range(_BACK + 1):
            listed = _list(passage, each, reach)
            if len(listed) >= _FEWEST:
                mean = sum(one.value for one in listed) / len(listed)
                if abs(mean - each.value) <= _FURTHEST * max(mean, each.value):
                    roles = (*(("parts", one.place) for one in listed), ("each", each.place))
                    yield stated(passage, "average", "equal", roles, "average: of a list")
                break


def _is_mean(passage: Passage, each: Mention) -> bool:
    """Say whether words tell that a figure is the average of what came before, and of nothing else."""
    behind = tail(passage, each)
    alike = [
        one.last
        for one in within(passage, each.sentence, each.sentence)
        if one.first < each.first and one.figure.unit == each.figure.unit
    ]
    near = words_of(passage, max([passage.doc.sentences[each.sentence].first, each.first - _NEAR, *alike]), each.first)
    # "The average for the three days" is not that for the month.
    near = near.replace(" for the ", " ") if each.first - _counted_before(passage, each) <= _COUNT else near
    if says("other average", near) or begins_with("other average", behind) or begins_with("some_days", behind):
        return False
    concluded = says("works out", near) and says("each", f" {' '.join(behind.split()[:3])} ")
    return is_level(each.figure) and (concluded or says("the average", near) or begins_with("on average", behind))


def _counted_before(passage: Passage, each: Mention) -> int:
    """Return where the number of things or days right before a figure begins; -1000 if there is none."""
    place = place_of(passage, each)
    before = passage.mentions[place - 1] if place else each
    told = before.sentence == each.sentence and before.figure.kind in {*COUNTS, "duration"} and before.value <= _MANY
    return before.first if told and before != each else -1000


def _list(passage: Passage, each: Mention, reach: int) -> Sequence[Mention]:
    """Return the figures in one unit before an average, if nothing else is told in it and their number is the one that is told."""
    unit = (each.figure.unit or "").partition(" per ")[0]
    before = [
        one for one in within(passage, each.sentence - reach, each.sentence) if one.first < each.first and one != each
    ]
    same = [one for one in before if _is_alike(one, unit, each)]
    if len(same) < 2 or (not unit and same[-1] != before[-1]):
        return ()
    between = [one for one in before if same[0].first < one.first < same[-1].first and is_bare(one.figure)]
    if unit and each.figure.kind not in COUNTS:
        # "Thursday brought a mere eight, before 35mm fell".
        same = sorted([*same, *between], key=lambda one: one.first)
    if any(not is_level(one.figure) or one.figure.role != "level" or one.figure.low != one.figure.high for one in same):
        return ()
    if any(is_adjective(passage, one) for one in same) or len({one.sentence for one in same}) > 1:
        return ()
    told = [
        one.value for one in before if one not in same and (one.figure.kind in COUNTS or one.figure.kind == "duration")
    ]
    joined = all(says("joiner", lead(passage, one)) for one in same[1:])
    return same if len(same) in told or (joined and not told) else ()


def _is_alike(one: Mention, unit: str, each: Mention) -> bool:
    if each.figure.kind in COUNTS:
        return one.figure.kind in COUNTS and one.figure.unit == each.figure.unit
    return one.figure.unit == unit != "" and one.figure.kind != "rate"
