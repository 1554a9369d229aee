"""How many times an amount another is that comes behind in the sentence: "90 feet across, three times as wide as the old one, a 30-foot dish"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_share
from analysis.extract.relations.nearby import Mention, Passage, Reading, best, is_level, says, within, words_of
from analysis.extract.relations.stated import stated

_FURTHEST = 0.6
_WORDS = 16
_NEVER = frozenset({"ratio", "age", "ordinal", "probability"})


def times_as(passage: Passage) -> Iterator[Relation]:
    """Yield factors with the amount before them and the one that words behind "as wide as" tell of what it is put beside."""
    for factor in passage.mentions:
        if factor.figure.kind != "ratio" or factor.figure.unit == "ratio" or factor.value <= 1:
            continue
        there = within(passage, factor.sentence, factor.sentence)
        before = [one for one in there if one.first < factor.first and _is_amount(one)]
        behind = [one for one in there if one.first > factor.first]
        if not before or len(behind) == 0 or not _is_amount(behind[0]) or not _is_of_it(passage, factor, behind[0]):
            continue
        right = behind[0]
        alike = [one for one in before if _are_alike(one.figure, right.figure)]
        if len(alike) != 1 or any(_are_alike(one.figure, right.figure) for one in behind[1:]):
            continue
        roles = (("left", alike[0].place), ("right", right.place), ("factor", factor.place))
        reading = best([Reading(roles, alike[0].value, right.value * factor.value, sure=True)], _FURTHEST)
        if reading is not None:
            yield stated(passage, "ratio", "equal", roles, "ratio: two amounts")


def _is_amount(one: Mention) -> bool:
    return one.figure.kind not in _NEVER and not is_share(one.figure) and is_level(one.figure) and one.value > 0


def _are_alike(one: Figure, other: Figure) -> bool:
    if one.kind in COUNTS or other.kind in COUNTS:
        return not (is_bare(one) and is_bare(other)) and akin(one, other)
    return (one.unit or "").partition(" per ")[0] == (other.unit or "").partition(" per ")[0]


def _is_of_it(passage: Passage, factor: Mention, right: Mention) -> bool:
    """Say whether the words between lead to what is compared, with no second statement: no "and", no other verb of the subject."""
    between = words_of(passage, factor.last, right.first)
    said = between.split()
    compares = said[:1] == ["as"] or (said[:1] == ["the"] and says("dimension", between))
    joined = says("further on", between) or not {"and", "but", ";", "while", "although"}.isdisjoint(said)
    marks = said.count(",")
    # "As wide as the old one, a 30-foot dish"; ", which had room for 400".
    led = says("which is so much", between) or says("article last", f" {said[-1]} ") or marks == 0
    return compares and not joined and marks <= 1 and led and len(said) <= _WORDS
