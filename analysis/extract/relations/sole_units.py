"""One amount told in the units of two systems, further apart than a bracket: "a holding of 40 hectares … the 99 acres"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail
from analysis.lexicon import rows
from analysis.text.tagsets import FINITE

_BACK = 3
_FURTHEST = 0.55
_NEAR = 7


def sole_units(passage: Passage) -> Iterator[Relation]:
    """Yield amounts with the only one of their kind before them, in a unit of the other system."""
    for other in passage.mentions:
        before = [one for one in within(passage, other.sentence - _BACK, other.sentence) if one.place != other.place]
        told = [one for one in before if _is_of_its_kind(one, other)]
        if (
            len(told) != 1
            or told[0].first > other.first
            or not is_level(told[0].figure)
            or is_adjective(passage, other)
        ):
            continue
        (one,) = told
        comes_to = _in_other_unit(one, other)
        if comes_to is None or abs(comes_to - other.value) > _FURTHEST * max(abs(comes_to), abs(other.value)):
            continue
        if one.figure.role != "again" and other.figure.role != "again" and _is_again(passage, other):
            yield stated(passage, "conversion: sole", (("left", one.place), ("right", other.place)))


def _is_of_its_kind(one: Mention, other: Mention) -> bool:
    return one.figure.kind == other.figure.kind and one.figure.kind != "count"


@cache
def _factors() -> dict[tuple[str, str], tuple[float, float]]:
    told = {(row["unit"], row["other"]): (float(row["factor"]), float(row["more"])) for row in rows("other_units")}
    return told | {(other, unit): (1 / factor, -more / factor) for (unit, other), (factor, more) in told.items()}


def _in_other_unit(one: Mention, other: Mention) -> float | None:
    told = _factors().get((one.figure.unit or "", other.figure.unit or ""))
    return None if told is None else one.value * told[0] + told[1]


def _is_again(passage: Passage, other: Mention) -> bool:
    """Say whether words point back to an amount that was told: "the 99 acres", "this is a shade under 37mph"."""
    before, behind = lead(passage, other), tail(passage, other)
    if says("of two things", f"{before}{behind}") or begins_with("away from", behind):
        return False
    known = ends_with("known", before) or ends_with("pointing", before)
    if known:
        return _is_told_no_further(passage, other)
    return says("is as much as", f" {' '.join(before.split()[-_NEAR:])} ")


def _is_told_no_further(passage: Passage, other: Mention) -> bool:
    """Say whether nothing tells of which part an amount is: "the 99 acres will", but not "the 99 acres of woodland", "the 20-mile stretch"."""
    tokens = passage.doc.tokens
    phrase = passage.doc.chunks[passage.doc.chunk_at(other.last - 1)].phrase
    following = tokens[min(other.last, len(tokens) - 1)]
    does = following.tag == "TO" and passage.doc.after(other.last).tag == "VB"
    whole = phrase is None or phrase.head < other.last
    return whole and (does or following.tag in FINITE or not following.is_word)
