"""What is left of a whole: shares that make up all of it, and a number with the only two others nearby that it can be left of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_level, is_points, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import only, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.extract.relations.timing import is_only_possible
from analysis.extract.relations.totals import is_rest

_BACK = 1
_MOST_SHARES = 4
_FURTHEST = 0.5
_LEAST, _ALL = 60, 150
_MEASURED = frozenset({"money", "length", "mass", "area", "volume", "duration"})


def sole_rests(passage: Passage) -> Iterator[Relation]:
    """Yield what is left with what it is left of."""
    for rest in passage.mentions:
        figure = rest.figure
        if not is_level(figure) or figure.low != figure.high or is_only_possible(passage, rest):
            continue
        if is_share(figure):
            shares = _shares(passage, rest)
            if shares and _LEAST <= sum(one.value for one in shares) <= _ALL:
                yield stated(passage, "sum: shares left", [("parts", one.place) for one in shares])
        elif _is_still_open(passage, rest):
            yield from _of_two(passage, rest)


def _shares(passage: Passage, rest: Mention) -> Sequence[Mention]:
    """Return the shares of a whole, the last of which is all that is left: "Three in five are let. The remaining two-fifths are empty"."""
    if is_points(rest.figure) or not is_rest(passage, rest) or tail(passage, rest).startswith(" of "):
        return ()
    for reach in range(_BACK + 1):
        there = [
            one for one in within(passage, rest.sentence - reach, rest.sentence)
            if one.first < rest.first and is_share(one.figure)
        ]  # fmt: skip
        plain = all(
            is_level(one.figure) and one.figure.low == one.figure.high and not is_points(one.figure) for one in there
        )
        if there:
            joined = all(says("joiner", lead(passage, one)) for one in there[1:])
            alone = rest.sentence - there[0].sentence <= 1 and len({one.sentence for one in there}) == 1
            return [*there, rest] if plain and joined and alone and len(there) < _MOST_SHARES else ()
    return ()


def _is_still_open(passage: Passage, rest: Mention) -> bool:
    """Say whether words tell that a number is still to come: "still has £18,000 to find", "ten months still to run"."""
    behind = tail(passage, rest)
    before = without_last("how exactly", lead(passage, rest))
    return begins_with("still to come", behind) or (
        ends_with("still has", before) and says("to be done", f" {behind} ")
    )


def _of_two(passage: Passage, rest: Mention) -> Iterator[Relation]:
    """Yield what is left with the only larger number and the only other one that are told before it."""
    told = [
        one for one in within(passage, rest.sentence - _BACK, rest.sentence)
        if one.first < rest.first and one.figure.low == one.figure.high and is_level(one.figure)
        and (of_one_kind(one.figure, rest.figure) or is_bare(rest.figure)) and not is_share(one.figure)
        and (one.figure.kind in COUNTS or one.figure.kind in _MEASURED)
    ]  # fmt: skip
    pairs = [pair for pair in combinations(told, 2) if of_one_kind(pair[0].figure, pair[1].figure)]
    other = any(says("another one", sentence_words(passage, k)) for k in {rest.sentence, rest.sentence - 1} if k >= 0)
    if len(told) != 2 or len(pairs) != 1 or other:
        return
    part, whole = sorted(pairs[0], key=lambda one: one.value)
    if whole.value > rest.value and part.value != whole.value:
        roles = (("parts", part.place), ("parts", rest.place), ("whole", whole.place))
        yield from only(passage, "sum: still open", roles, rest.value, whole.value - part.value, _FURTHEST)
