"""Who won has more votes, or points, than who came second: "polled 28,204 votes to win. Her nearest rival took 21,377"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, lead, says, sentence_words, tail, words_of

_COUNTED = frozenset({"vote", "ballot", "point", None})
_FURTHEST = 4.0
_FEWEST = 10


def runners_up(passage: Passage) -> Iterator[Relation]:
    """Yield the votes or points of a winner and those of the one behind, the next that are told."""
    for first in passage.mentions:
        if first.figure.unit is None or not _is_tally(passage, first) or not _is_winners(passage, first):
            continue
        behind = [one for one in within(passage, first.sentence, first.sentence + 1) if one.first > first.first]
        second = next((one for one in behind if one.figure.kind == first.figure.kind or is_bare(one.figure)), None)
        if second is None or not _is_tally(passage, second) or second.figure.unit not in (None, first.figure.unit):
            continue
        if not 1 / _FURTHEST < second.value / first.value < _FURTHEST or not _is_seconds(passage, first, second):
            continue
        yield stated(passage, "order: runner-up", (("left", first.place), ("right", second.place)), "more")


def _is_tally(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    plain = figure.unit in _COUNTED and figure.low == figure.high and figure.modifier == "exact" and is_level(figure)
    return plain and one.value >= _FEWEST and not is_adjective(passage, one)


def _is_winners(passage: Passage, one: Mention) -> bool:
    """Say whether the words beside votes tell that they won, and not by how many."""
    said = f"{lead(passage, one)}{tail(passage, one)}"
    before = lead(passage, one)
    return (
        says("took the seat", said)
        and says("with votes", f" {' '.join(before.split()[-2:])} ")
        and not says("other tally", said)
    )


def _is_seconds(passage: Passage, first: Mention, second: Mention) -> bool:
    """Say whether the words before the next votes tell that they are of who came second."""
    begin = passage.doc.sentences[second.sentence].first
    between = words_of(passage, max(first.last, begin), second.first)
    if " who " in between:
        return False
    last = begins_with("ahead or behind by", tail(passage, second)) or says(
        "other tally", sentence_words(passage, second.sentence)
    )
    return says("in second place", between) and says("with votes", f" {' '.join(between.split()[-2:])} ") and not last
