"""Totals that are said to follow from two counts before them, and totals that have other parts as well."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    Reading,
    best,
    is_adjective,
    is_level,
    lead,
    says,
    within,
    words_of,
)
from analysis.extract.relations.stated import stated

_FURTHEST = 0.5
_MOST_WORDS = 9


def multiplied_out(passage: Passage) -> Iterator[Relation]:
    """Yield a total that is said to follow from two counts before it: "120 times in a house of 650 seats. That makes 78,000"."""
    for place, total in enumerate(passage.mentions):
        first = passage.doc.sentences[total.sentence].first
        opening = words_of(passage, first, total.first)
        concludes = says("multiplied out", opening if opening == lead(passage, total) else lead(passage, total))
        if not concludes or len(lead(passage, total).split()) > _MOST_WORDS or not is_level(total.figure):
            continue
        before = [one for one in within(passage, total.sentence - 1, total.sentence) if one.first < total.first]
        before = [one for one in before if _multiplies(passage, one, total)]
        if len(before) != 2 or before[-1] not in passage.mentions[max(0, place - 2) : place]:
            continue
        count, each = sorted(before, key=lambda one: one.figure.kind == "money")
        roles = (("count", count.place), ("each", each.place), ("total", total.place))
        if has_more_parts(passage, before[0], before[1], total):
            continue
        reading = best([Reading(roles, total.value, count.value * each.value, sure=True)], _FURTHEST)
        if reading is not None:
            yield stated(passage, "product", "equal", roles, "product: multiplied out")


def _multiplies(passage: Passage, one: Mention, total: Mention) -> bool:
    figure = one.figure
    counted = figure.kind in COUNTS and not is_adjective(passage, one) and one.value > 1
    paid = figure.kind == "money" and figure.unit == total.figure.unit
    if total.figure.kind == "money":
        return is_level(figure) and (paid or counted)
    return is_level(figure) and counted and figure.unit not in (None, total.figure.unit)


def has_more_parts(passage: Passage, count: Mention, each: Mention, total: Mention) -> bool:
    """Say whether a total has other parts as well, or two figures are only listed.

    "30 laptops at £400 each and 12 printers, £14,000 in all"; "12 trams and 80 seats each".
    """
    first, second = sorted((count, each), key=lambda one: one.first)
    if words_of(passage, first.last, second.first).split() == ["and"]:
        return True
    if total.first < second.first or total.sentence != second.sentence:
        return False
    there = [one for one in within(passage, total.sentence, total.sentence) if second.last <= one.first < total.first]
    return says("further", words_of(passage, second.last, total.first)) or any(
        lead(passage, one).split()[:1] == ["and"] and one.figure.kind in COUNTS for one in there
    )
