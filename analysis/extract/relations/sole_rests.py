"""What is still to come of a whole, with the only two amounts nearby that it can be left of: "has raised £32,000. It still has £18,000 to find"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.extract.relations.timing import is_only_possible

_BACK = 1
_FURTHEST = 0.5
_MEASURED = frozenset({"money", "length", "mass", "area", "volume", "duration"})


def sole_rests(passage: Passage) -> Iterator[Relation]:
    """Yield what is left with what it is left of."""
    for rest in passage.mentions:
        figure = rest.figure
        if not is_level(figure) or figure.low != figure.high or is_only_possible(passage, rest):
            continue
        if not is_share(figure) and _is_still_open(passage, rest):
            yield from _of_two(passage, rest)


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
