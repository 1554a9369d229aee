"""Who came first and who second, with their times: the one behind cannot have been the faster."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, is_level, says, tail, within, words_of
from analysis.extract.relations.stated import stated

_CLOCKED = frozenset({"second", "minute", "hour"})
_NEAR = 1.25


def ranks(passage: Passage) -> Iterator[Relation]:
    """Yield the winner's time and that of the one behind: "won in 54.21 seconds. Vance was second in 54.60"."""
    times = [one for one in passage.mentions if one.figure.kind == "duration" and one.figure.unit in _CLOCKED]
    for first in times:
        if is_adjective(passage, first) or not is_level(first.figure) or not says("winning", _said(passage, first)):
            continue
        behind = [one for one in within(passage, first.sentence, first.sentence + 1) if _is_time(first, one)]
        if not behind or behind[0].first < first.first or not says("runner-up", _said(passage, behind[0])):
            continue
        if says("behind by", tail(passage, behind[0])) or (
            behind[0].sentence != first.sentence and says("winning", _said(passage, behind[0]))
        ):
            continue
        roles = (("left", first.place), ("right", behind[0].place))
        yield stated(passage, "order", "less", roles, "order: ranks")


def _said(passage: Passage, one: Mention) -> str:
    first = passage.doc.sentences[one.sentence].first
    return words_of(passage, first, one.first) + tail(passage, one)


def _is_time(first: Mention, one: Mention) -> bool:
    """Say whether a figure can be a time of the same race; it may leave out its unit."""
    if one.place == first.place or not is_level(one.figure):
        return False
    alike = one.figure.unit == first.figure.unit or (is_bare(one.figure) and one.value != int(one.value))
    return alike and first.value / _NEAR < one.value < first.value * _NEAR
