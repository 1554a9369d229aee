"""What is left of a whole beside a share of it: "three-quarters of the 640 cows are sold; the remaining 160", "leaving 200"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin_nouns, is_bare, is_level, is_points, is_share, of_one_kind
from analysis.extract.relations.drawn_parts import is_left
from analysis.extract.relations.nearby import Mention, Passage, is_in, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.remainders import is_rest

_BACK = 1
_FURTHEST = 0.6
_ALL = 100.0


def left_of_share(passage: Passage) -> Iterator[Relation]:
    """Yield numbers that words tell to be what is left, with the only share of a whole that stands before them."""
    for rest in passage.mentions:
        figure = rest.figure
        if is_share(figure) or not is_level(figure) or not (is_rest(passage, rest) or is_left(passage, rest)):
            continue
        before = [
            one for one in within(passage, max(0, rest.sentence - _BACK), rest.sentence) if one.first < rest.first
        ]
        shares = [one for one in before if is_share(one.figure)]
        if len(shares) != 1 or is_points(shares[0].figure) or not is_level(shares[0].figure):
            continue
        share, amounts = shares[0], [one for one in before if _may_be_whole(one, rest)]
        wholes = [one for one in amounts if _is_whole_of(one, share)]
        # "A third of the 90 voted yes, 20 voted no, and the remaining 40": of both.
        if len(wholes) == 1 and len(amounts) == 1 and wholes[0].value > rest.value:
            whole = wholes[0]
            roles = (("part", rest.place), ("whole", whole.place), ("share", share.place))
            comes_to = whole.value * (1 - share.value / _ALL)
            yield from only(passage, "share: what is left", roles, rest.value, comes_to, _FURTHEST)


def _may_be_whole(one: Mention, rest: Mention) -> bool:
    """Say whether an amount is of what is left, or what is left leaves out its noun."""
    counts = one.figure.kind in COUNTS and rest.figure.kind in COUNTS
    nouns = akin_nouns(one.figure.unit or "-", rest.figure.unit or "+") or is_bare(rest.figure)
    return not is_share(one.figure) and (of_one_kind(one.figure, rest.figure) or (counts and nouns))


def _is_whole_of(whole: Mention, share: Mention) -> bool:
    """Say whether a number is what a share is of: "three-quarters of the 640"."""
    return is_in(share, whole) or singular((share.figure.unit or "").removeprefix("fraction of ")) == whole.figure.unit
