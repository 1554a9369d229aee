"""By how much something moved, with the only two levels nearby: "averaged 8,200 last season. This term they are up by a quarter, at 10,250"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.about import unnamed
from analysis.extract.relations.alike import COUNTS, akin, is_level, is_points, is_share
from analysis.extract.relations.called import is_called, topic_of
from analysis.extract.relations.drawn_changes import in_order
from analysis.extract.relations.levels_apart import are_days_in_a_row
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import differ_in_a_digit, only
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.extract.relations.timing import TO_COME, is_on_another_basis, is_only_possible, when

Pair = tuple[Mention, Mention]
_BACK = 2
_FURTHEST = 0.6
_FEW, _FAR = 10, 10
_NEAR = 5
_DIGITS = 3
_MEASURED = frozenset({"area", "money", "mass", "length", "volume", "power", "energy", "rate"})
_SIGNS = frozenset({"up", "down"})


def sole_changes(passage: Passage) -> Iterator[Relation]:
    """Yield rises and falls with the only two levels of the sentences around them."""
    for by in passage.mentions:
        way = _way(passage, by) if by.value > 0 and by.figure.low == by.figure.high else None
        if way is None or _is_no_fact(passage, by):
            continue
        pair = next((pair for reach in range(_BACK + 1) if (pair := _only_pair(_levels(passage, by, reach)))), None)
        if (
            pair is None
            or not are_days_in_a_row(passage, *pair)
            or not _is_joined(passage, by, pair)
            or not _are_of_two_times(passage, pair)
        ):
            continue
        before, after = in_order(passage, pair, way)
        if (after.value > before.value) != (way == "up"):
            continue
        step = after.value - before.value
        moved = abs(step) * (100 / before.value if is_share(by.figure) and not is_points(by.figure) else 1)
        if not _is_of_them(passage, by, pair) and not differ_in_a_digit(by.value, moved, _DIGITS):
            continue
        yield from _stated(passage, by, before, after, moved)


def _stated(passage: Passage, by: Mention, before: Mention, after: Mention, moved: float) -> list[Relation]:
    if not is_share(by.figure) or is_points(by.figure):
        roles = (("left", before.place), ("right", after.place), ("by", by.place))
        return only(passage, "difference: sole", roles, by.value, moved, _FURTHEST)
    if by.figure.role == "change" and by.figure.change in _SIGNS:
        roles = (("before", before.place), ("after", after.place), ("by", by.place))
        return only(passage, "change: sole", roles, by.value, moved, _FURTHEST)
    factor = 1 + by.value / 100 * (1 if after.value > before.value else -1)
    roles = (("before", before.place), ("after", after.place), ("share", by.place))
    return only(passage, "change: sole", roles, by.value, moved, _FURTHEST, (factor, factor))


def _way(passage: Passage, by: Mention) -> str | None:
    """Return whether a number tells of a rise or a fall: by its verb, by the noun that it is called, or by "dearer" behind it."""
    if by.figure.change in _SIGNS and by.figure.role == "change":
        return by.figure.change
    if is_called(passage, by, "rising noun"):
        return "up"
    if is_called(passage, by, "falling noun"):
        return "down"
    behind = tail(passage, by)
    more, less = (
        any(begins_with(f"{kind} {way}", behind) for kind in ("comparative", "grown")) for way in ("more", "less")
    )
    return None if more == less else "up" if more else "down"


def _is_no_fact(passage: Passage, by: Mention) -> bool:
    """Say whether a change is wanted, foretold, further, of something else, or on another basis."""
    said = lead(passage, by)
    unsure = any(says(kind, said) for kind in ("required", "foretold", "will be", "further"))
    other = any(says(kind, sentence_words(passage, by.sentence)) for kind in ("another one", "only if"))
    behind = tail(passage, by)
    near = f" {' '.join(behind.split()[:_NEAR])} "
    yearly = begins_with("on the year", behind) or begins_with("against what", behind) or " than " in near
    yearly = yearly or (says("told of before", near) and by.figure.unit == "point")
    return unsure or other or yearly or is_on_another_basis(passage, by) or is_only_possible(passage, by)


def _levels(passage: Passage, by: Mention, reach: int) -> list[Mention]:
    around = within(passage, max(0, by.sentence - reach), by.sentence)
    levels = [
        one for one in around
        if one.place != by.place and is_level(one.figure) and one.figure.low == one.figure.high and one.value > 0
        and not is_adjective(passage, one)
    ]  # fmt: skip
    if is_points(by.figure):
        return [one for one in levels if one.figure.unit == "percent"]
    levels = [one for one in levels if not is_share(one.figure)]
    if is_share(by.figure):
        return [one for one in levels if one.figure.kind in COUNTS or one.figure.kind in _MEASURED]
    return [one for one in levels if _base(one) == _base(by) and one.value != by.value]


def _base(one: Mention) -> str:
    return (one.figure.unit or "").partition(" per ")[0]


def _only_pair(told: Sequence[Mention]) -> Pair | None:
    """Return the only two levels that may be of one thing, if no third is like either of them."""
    pairs = [pair for pair in combinations(told, 2) if _may_be_one(*pair)]
    return pairs[0] if len(pairs) == 1 and pairs[0][0].value != pairs[0][1].value else None


def _may_be_one(one: Mention, other: Mention) -> bool:
    low, high = sorted((one.value, other.value))
    few = one.figure.kind in COUNTS and low < _FEW
    same = _base(one) == _base(other) != "" or akin(one.figure, other.figure)
    return same and high <= _FAR * low and not few


def _is_joined(passage: Passage, by: Mention, pair: Pair) -> bool:
    """Say whether words tie a change to two levels: it leads to one of them, stands in apposition to it, is known, or follows from them."""
    if _is_among_others(passage, by):
        return False
    before = without_last("how exactly", lead(passage, by))
    known = ends_with("known or pointed", before) and is_called(passage, by, "rising noun", "falling noun")
    near = f" {' '.join(before.split()[-_NEAR:])} "
    behind = max(one.last for one in pair) <= by.first
    concluded = behind and (says("works out", near) or says("drawn as a share", near))
    return (known and behind) or concluded or any(_is_attached(passage, by, one) for one in pair)


def _is_attached(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether a change leads to a level or stands in apposition to it: "up by half, at 4,500", "Now it is £1.33, 40 per cent dearer"."""
    if level.sentence != by.sentence:
        return False
    there = within(passage, by.sentence, by.sentence)
    apart = there.index(level) - there.index(by)
    if apart == 1:
        return ends_with("led to", tail(passage, by))
    said = lead(passage, by).split()
    return apart == -1 and said[:1] in ([","], ["–"], ["("]) and len(said) <= _NEAR


def _is_among_others(passage: Passage, by: Mention) -> bool:
    """Say whether another change is told nearby: each is of levels of its own."""
    others = [one for one in within(passage, max(0, by.sentence - _BACK), by.sentence) if one.place != by.place]
    if not is_share(by.figure) or is_points(by.figure):
        return any(one.figure.role == "change" and _base(one) == _base(by) for one in others)
    return any(one.figure.role == "change" or is_share(one.figure) for one in others)


def _are_of_two_times(passage: Passage, pair: Pair) -> bool:
    """Say whether words, dates or roles tell that two levels are of two times."""
    one, other = pair
    dated = None not in (one.figure.date, other.figure.date) and one.figure.date != other.figure.date
    times = {when(passage, each) for each in pair}
    past = [says("told of before", lead(passage, each)) for each in pair]
    return (
        bool({"before", "after"} & {one.figure.role, other.figure.role})
        or dated
        or (len(times) == 2 and TO_COME not in times)
        or past[0] != past[1]
    )


def _is_of_them(passage: Passage, by: Mention, pair: Pair) -> bool:
    """Say whether all that a change is said to be of is told in the sentences of its two levels."""
    nouns = topic_of(passage, by)
    for sentence in sorted({one.sentence for one in pair}):
        told = passage.doc.sentences[sentence]
        nouns = unnamed(passage, nouns, told.first, told.last) if sentence != by.sentence else nouns
    return not nouns or (pair[0].sentence == pair[1].sentence == by.sentence)
