"""A number that is called a change or a gap, with the only two amounts nearby that it can be drawn from.

Words tell no more than that the number is drawn from others: "the nine-point slide". Where the sentences
around give two amounts that it can be drawn from and no third, those are meant, wherever they stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.about import unnamed
from analysis.extract.relations.alike import COUNTS, LASTING, akin, is_bare, is_level, is_points, is_share
from analysis.extract.relations.called import is_called, topic_of
from analysis.extract.relations.drawn_changes import in_order
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.operands import DEGREES
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.extract.relations.timing import TO_COME, has_its_time, is_on_another_basis, is_only_possible, when

Pair = tuple[Mention, Mention]
_BACK, _AHEAD = 3, 2
_FURTHEST = 0.6
_FEW = 10
_NEAR = 5
_FAR = 20
_MEASURED = frozenset({"area", "money", "mass", "length", "volume", "power", "energy", "speed", "temperature", "rate"})
_SIGNS = frozenset({"up", "down"})
_MOVED = ("lies between", "rising noun", "falling noun")


def sole(passage: Passage) -> Iterator[Relation]:
    """Yield changes and gaps with the only two amounts nearby that they can be drawn from."""
    for by in passage.mentions:
        if by.value <= 0 or _is_only_thought(passage, by) or is_on_another_basis(passage, by):
            continue
        yield from _change(passage, by) or _gap(passage, by)


def _is_only_thought(passage: Passage, by: Mention) -> bool:
    """Say whether a number is asked for, foretold or feared."""
    said = lead(passage, by)
    return any(says(kind, said) for kind in ("required", "foretold", "will be")) or says(
        "another one", sentence_words(passage, by.sentence)
    )


# ---------------------------------------------------------------------- the amounts nearby


def _around(passage: Passage, by: Mention) -> Sequence[Mention]:
    return within(passage, max(0, by.sentence - _BACK), by.sentence + _AHEAD)


def _operands(passage: Passage, by: Mention) -> list[Mention]:
    """Return the levels nearby that another number can be drawn from."""
    return [
        one
        for one in _around(passage, by)
        if one.place != by.place and is_level(one.figure) and one.figure.low == one.figure.high
        and (one.figure.kind in COUNTS or one.figure.kind in _MEASURED)
        and not is_share(one.figure) and not is_points(one.figure) and not is_adjective(passage, one)
    ]  # fmt: skip


def _only_pair(told: Sequence[Mention]) -> Pair | None:
    """Return the only two amounts that are alike, if no third is like either of them."""
    pairs = [pair for pair in combinations(told, 2) if akin(pair[0].figure, pair[1].figure) and _are_near(*pair)]
    return pairs[0] if len(pairs) == 1 and pairs[0][0].value != pairs[0][1].value else None


def _are_near(one: Mention, other: Mention) -> bool:
    low, high = sorted((abs(one.value), abs(other.value)))
    return high <= _FAR * low


def _is_of_them(passage: Passage, by: Mention, pair: Pair) -> bool:
    """Say whether all that a number is said to be of is told in the sentences of two amounts."""
    nouns = topic_of(passage, by)
    for sentence in sorted({one.sentence for one in pair}):
        told = passage.doc.sentences[sentence]
        nouns = unnamed(passage, nouns, told.first, told.last)
    return not nouns


# ---------------------------------------------------------------------- changes and gaps


def _change(passage: Passage, by: Mention) -> list[Relation]:
    figure = by.figure
    way = figure.change if figure.change in _SIGNS and figure.role == "change" else _way(passage, by)
    if way is None or _is_told_apart(passage, by) or says("further", lead(passage, by)):
        return []
    if not is_share(figure) or is_points(figure):
        return _apart(passage, by)
    if any(is_share(one.figure) and one.place != by.place for one in _around(passage, by)):
        return []
    told = [one for one in _operands(passage, by) if one.figure.kind != "temperature" and one.value >= _FEW]
    pair = _only_pair(told)
    if pair is None or not _are_of_two_times(passage, pair):
        return []
    if not _is_of_them(passage, by, pair) and not any(_is_attached(passage, by, one) for one in pair):
        return []
    if any(_is_of_another_day(passage, by, one) for one in pair):
        return []
    before, after = in_order(passage, pair, way)
    rises = after.value > before.value
    if rises != (way == "up"):
        return []
    moved = 100 * abs(after.value - before.value) / before.value
    if figure.role == "change" and figure.change in _SIGNS:
        roles, bounds = (("before", before.place), ("after", after.place), ("by", by.place)), None
    else:
        roles = (("before", before.place), ("after", after.place), ("share", by.place))
        factor = 1 + by.value / 100 * (1 if rises else -1)
        bounds = (factor, factor)
    return only(passage, "change: sole", roles, by.value, moved, _FURTHEST, bounds)


def _is_of_another_day(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether a level in another sentence is told with a time of its own, or as one on the way: "By 1950 it had 240", "it had opened at"."""
    sentence = sentence_words(passage, level.sentence)
    dated = level.figure.date is not None and level.figure.date != by.figure.date and level.first > by.last
    return level.sentence != by.sentence and (dated or says("on the way", sentence))


def _is_told_apart(passage: Passage, by: Mention) -> bool:
    """Say whether words behind a change or a gap tell of its own level, time, or which one it is: "to £1.3bn", "that she had", "on the year"."""
    behind = tail(passage, by)
    own = any(
        begins_with(kind, behind) for kind in ("on the year", "against what", "relative", "to the level", "that we")
    )
    return own or has_its_time(passage, by) or is_only_possible(passage, by)


def _way(passage: Passage, by: Mention) -> str | None:
    return "up" if is_called(passage, by, "rising noun") else "down" if is_called(passage, by, "falling noun") else None


def _are_of_two_times(passage: Passage, pair: Pair) -> bool:
    """Say whether words, dates or roles tell that two levels are of two times."""
    one, other = pair
    dated = None not in (one.figure.date, other.figure.date) and one.figure.date != other.figure.date
    times = {when(passage, each) for each in pair}
    return "before" in (one.figure.role, other.figure.role) or dated or (len(times) == 2 and TO_COME not in times)


def _gap(passage: Passage, by: Mention) -> list[Relation]:
    named = is_called(passage, by, "lies between")
    separates = says("lies apart", f" {' '.join(tail(passage, by).split()[:_NEAR])} ")
    if not (named or separates) or (_is_told_apart(passage, by) and not separates):
        return []
    return [] if is_share(by.figure) and not is_points(by.figure) else _apart(passage, by)


def _apart(passage: Passage, by: Mention) -> list[Relation]:
    """Return how far the only two amounts in the unit of a number are apart."""
    pair = _facing(passage, by)
    if pair is None or _is_among_others(passage, by):
        return []
    if not _is_of_them(passage, by, pair) and not any(_is_attached(passage, by, one) for one in pair):
        return []
    one, other = pair
    if _are_named_apart(one, other) or _comes_of_a_third(passage, by, one, other):
        return []
    if " per " in (by.figure.unit or "") and " per " not in f"{one.figure.unit} {other.figure.unit}":
        # "From £1,000 to £1,500. The increase of £200 a year": so much each time.
        return []
    told = next((each for each in pair if each.figure.role == "level"), by)
    if (
        by.figure.role == "change"
        and {one.figure.role, other.figure.role} == {"after", "level"}
        and told.first > by.first
    ):
        # "The river rose 2m to 5m, a metre below its record of 6.1m".
        return []
    if by.figure.unit == "run" and abs(abs(one.value - other.value) - by.value) <= 1:
        # "Chasing 241, they were all out for 198 and lost by 42 runs": the target is one more than the other side made.
        return []
    roles = (("left", one.place), ("right", other.place), ("by", by.place))
    return only(passage, "difference: sole", roles, by.value, abs(one.value - other.value), _FURTHEST)


def _are_named_apart(one: Mention, other: Mention) -> bool:
    """Say whether two shares are of quantities of two names: the key rate and inflation."""
    first, second = (set((each.figure.measure or "").lower().split()) for each in (one, other))
    return is_share(one.figure) and bool(first) and bool(second) and not first & second


def _comes_of_a_third(passage: Passage, by: Mention, one: Mention, other: Mention) -> bool:
    """Say whether a gap is that of two amounts with a third beside them: "187 in reply to 312 … 44 for one, a lead of 169"."""
    apart = abs(one.value - other.value)
    beside = (each.value for each in _around(passage, by) if each not in (by, one, other))
    return any(by.value in (apart + value, abs(apart - value)) for value in beside)


def _is_among_others(passage: Passage, by: Mention) -> bool:
    """Say whether another number in its unit is called a gap or a change nearby: each is of two amounts of its own."""
    others = [one for one in _around(passage, by) if one.place != by.place and one.figure.unit == by.figure.unit]
    return any(not is_level(one.figure) or is_called(passage, one, *_MOVED) for one in others)


def _facing(passage: Passage, by: Mention) -> Pair | None:
    """Return the only two levels nearby that a number in points, degrees, votes or money can lie between."""
    figure = by.figure
    levels = [one for one in _around(passage, by) if one.place != by.place and is_level(one.figure)]
    if is_points(figure):
        told = [one for one in levels if one.figure.unit == "percent"]
    elif figure.unit in DEGREES:
        told = [one for one in levels if one.figure.unit in DEGREES or is_bare(one.figure)]
    elif figure.kind == "duration":
        # "Men live to 74 and women to 80; the gap of six years".
        spans = [one for one in levels if one.figure.kind in LASTING or is_bare(one.figure)]
        told = [one for one in spans if one.value > by.value and not is_adjective(passage, one)]
    else:
        told = [one for one in _operands(passage, by) if akin(one.figure, figure) and one.value > by.value]
        return _only_pair(told)
    return (told[0], told[1]) if len(told) == 2 else None


def _is_attached(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether a change leads to a level or stands in apposition to it: "up by half, at 4,500", "Now it is £1.33, 40 per cent dearer"."""
    there = within(passage, by.sentence, by.sentence)
    apart = there.index(level) - there.index(by) if level.sentence == by.sentence else 0
    said = lead(passage, by).split()
    apposed = apart == -1 and said[:1] in ([","], ["–"], ["("]) and len(said) <= _NEAR
    return apposed or (apart == 1 and ends_with("led to", tail(passage, by)))
