"""What there was, what came or went, and what there is now: "It had 310 shops in January. It has closed 40 and now has 270"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import lead, says, sentence_words, tail

_REACH = 1
_FURTHEST = 0.7
_NEAR = 6
_AMOUNTS = frozenset({"money", "length", "area", "mass", "volume", *COUNTS})


def flows(passage: Passage) -> Iterator[Relation]:
    """Yield amounts that came or went, with the only two levels around them, of which the one is told as that of now."""
    for by in passage.mentions:
        sign = _sign(passage, by)
        if sign == 0 or is_share(by.figure) or by.figure.kind not in _AMOUNTS or is_adjective(passage, by):
            continue
        around = within(passage, by.sentence - _REACH, by.sentence + _REACH)
        levels = [one for one in around if one.place != by.place and _is_alike(passage, one, by)]
        if len(levels) != 2 or says("more in it", sentence_words(passage, by.sentence)):
            continue
        before, after = levels
        told = before.first < by.first < after.first and _is_of_now(passage, after) and _sign(passage, before) == 0
        if told and (after.value - before.value) * sign > 0 and before.value > by.value:
            roles = (("left", after.place), ("right", before.place), ("by", by.place))
            yield from only(
                passage, "difference: came or went", roles, by.value, abs(after.value - before.value), _FURTHEST
            )


def _sign(passage: Passage, by: Mention) -> int:
    """Return whether the verb right before an amount says that so much came, 1, or went, -1; 0 if it does not."""
    near = f" {' '.join(lead(passage, by).split()[-_NEAR:])} "
    gone, come = says("went away", near), says("came in", near)
    further = says("further", near) and not come
    return 0 if gone == come or further else 1 if come else -1


def _is_alike(passage: Passage, one: Mention, by: Mention) -> bool:
    exact = one.figure.low == one.figure.high and not is_share(one.figure)
    counts = one.figure.kind in COUNTS and by.figure.kind in COUNTS
    alike = one.figure.unit == by.figure.unit or (counts and (is_bare(one.figure) or is_bare(by.figure)))
    return exact and alike and is_level(one.figure) and not is_adjective(passage, one)


def _is_of_now(passage: Passage, after: Mention) -> bool:
    """Say whether words tell that a level is what there is now, or what that leaves: "now has 270", "leaving 270"."""
    before, behind = lead(passage, after), tail(passage, after)
    return says("as of now", before) or says("as of now", f" {' '.join(behind.split()[:3])} ")
