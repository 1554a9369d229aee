"""Shares of which the last is all that is left: "had 48 per cent and her rival 39. The remaining 17 per cent went to"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import lead, says, tail
from analysis.extract.relations.totals import is_rest
from analysis.lexicon import words

_BACK = 2
_MOST_PARTS = 6
_FEWEST = 3
_FURTHEST = 0.16
_ALL = 100.0
_NEAR = 4


def completed(passage: Passage) -> Iterator[Relation]:
    """Yield the shares of a whole, up to the one that is said to be all that is left of it."""
    for rest in passage.mentions:
        told = rest.figure.unit == "percent" and is_level(rest.figure) and is_rest(passage, rest)
        if told and _is_of_the_same(passage, rest):
            yield from fitting(passage, "sum: all that is left", _with_parts(passage, rest), _FURTHEST)


def _with_parts(passage: Passage, rest: Mention) -> Iterator[Reading]:
    before = [one for one in within(passage, rest.sentence - _BACK, rest.sentence) if one.first < rest.first]
    shares = [one for place, one in enumerate(before) if _is_part(passage, one, before[:place])]
    readings = [_reading([*shares[-count:], rest]) for count in range(1, min(len(shares), _MOST_PARTS) + 1)]
    near = [one for one in readings if one.off <= _FURTHEST]
    if any(abs(_ALL - rest.value - sum(one.value for one in some)) < 1 for some in _subsets(shares)):
        near = []
    for one in readings:
        yield one._replace(sure=near == [one])


def _subsets(shares: Sequence[Mention]) -> Iterator[tuple[Mention, ...]]:
    for count in range(1, min(len(shares), _MOST_PARTS) + 1):
        yield from combinations(shares[-_MOST_PARTS:], count)


def _is_of_the_same(passage: Passage, rest: Mention) -> bool:
    """Say whether what is left is of no other whole: "the remaining 60 per cent of plants"."""
    behind = tail(passage, rest).split()
    if behind[:1] != ["of"]:
        return True
    return any(word in words("divided_wholes", "noun") for word in behind[1:4])


def _is_part(passage: Passage, one: Mention, before: Sequence[Mention]) -> bool:
    """Say whether a figure is a share of what may be the same whole: in per cent, or a bare number behind one of the sort."""
    figure = one.figure
    if not is_level(figure) or figure.low != figure.high or is_adjective(passage, one):
        return False
    if figure.unit != "percent":
        return is_bare(figure) and bool(before) and any(is_share(each.figure) for each in before)
    near = " ".join(lead(passage, one).split()[-_NEAR:])
    other = says("another measure", f" {near} {figure.measure} ")
    return not other and not tail(passage, one).startswith((" of them", " of those", " of whom"))


def _reading(parts: Sequence[Mention]) -> Reading:
    return Reading(tuple(("parts", one.place) for one in parts), _ALL, sum(one.value for one in parts), sure=False)
