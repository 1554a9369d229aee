"""Shares that have a name, with the two numbers that they are of: "Turnout came to 48%. She counted 18,240 ballots"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_share
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    Reading,
    best,
    is_level,
    lead,
    says,
    tail,
    within,
    words_of,
)
from analysis.extract.relations.stated import stated
from analysis.lexicon import rows, words

_SENTENCES = 4
_BEFORE = 9
_BEHIND = 5
_FURTHEST = 0.6


def named_rates(passage: Passage) -> Iterator[Relation]:
    """Yield shares with a name, each with its part and its whole."""
    for share in passage.mentions:
        rate = _rate(passage, share)
        # "Turnout was 44 per cent … a turnout of 60 per cent in the north": nobody knows which numbers are of which.
        others = within(passage, share.sentence - _SENTENCES, share.sentence + _SENTENCES)
        if rate is None or any(one != share and _rate(passage, one) == rate for one in others):
            continue
        around = [
            one
            for one in within(passage, share.sentence - _SENTENCES, share.sentence + _SENTENCES)
            if _counts(passage, one)
        ]
        parts, wholes = (_in_role(passage, rate, role, around) for role in ("part", "whole"))
        # "18,240 votes from 48,000 voters": the voters are who may vote.
        parts = [one for one in parts if one not in wholes]
        if len(wholes) != 1 or not parts:
            continue
        whole = wholes[0]
        # Of several parts the largest is all of them: "61,840 votes of the 97,300 cast".
        part = max(parts, key=lambda one: one.value)
        roles = (("part", part.place), ("whole", whole.place), ("share", share.place))
        reading = Reading(roles, part.value, share.value * whole.value / 100, sure=part.value < whole.value)
        if best([reading], _FURTHEST) is not None and (len(parts) == 1 or reading.off <= _CLOSE):
            yield stated(passage, "share", "equal", roles, "share: named rate")


_CLOSE = 1 / 3


def _rate(passage: Passage, share: Mention) -> str | None:
    """Return the name of a share that is now so much: "turnout was 48%", "a 48% turnout"."""
    figure = share.figure
    if not is_share(figure) or not is_level(figure) or not 0 < share.value < 100 or "point" in (figure.unit or ""):
        return None
    first = max(passage.doc.sentences[share.sentence].first, share.first - _BEFORE)
    near = f"{words_of(passage, first, share.first)}{' '.join(tail(passage, share).split()[:2])} "
    if says("earlier rate", f"{near}{tail(passage, share)}") or lead(passage, share).strip() in _ANOTHER:
        return None
    return next((name for name in _names() if f" {name} " in near), None)


_ANOTHER = frozenset({"and", "against", "to", "or"})


@cache
def _names() -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["rate"] for row in rows("named_rates")))


def _counts(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    counted = figure.kind in COUNTS and figure.low == figure.high and is_level(figure) and not is_share(figure)
    return counted and not says("earlier rate", f"{lead(passage, one)}{tail(passage, one)}")


def _in_role(passage: Passage, rate: str, role: str, around: Sequence[Mention]) -> list[Mention]:
    known = words("named_rates", "word", rate=rate, role=role)
    return [one for one in around if not known.isdisjoint(_words_beside(passage, one))]


def _words_beside(passage: Passage, one: Mention) -> set[str]:
    """Return the words for what a number counts, and those that follow it or stand right before."""
    unit = (one.figure.unit or "").split()
    counted = (one.figure.subject or "").lower().split()
    return {*unit, *counted, *tail(passage, one).split()[:_BEHIND], *lead(passage, one).split()[-3:]}
