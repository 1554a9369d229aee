"""Totals that are said to follow from two counts: "120 times in a house of 650 seats. That makes 78,000 tickets"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, place_of, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import ends_with, lead, says, tail, words_of

_FURTHEST = 0.5
_MOST_WORDS = 9
_KNOWN = 3
_NEAR = 6


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
        if len(before) != 2 or tuple(before) != passage.mentions[max(0, place - 2) : place]:
            continue
        count, each = sorted(before, key=lambda one: one.figure.kind == "money")
        roles = (("count", count.place), ("each", each.place), ("total", total.place))
        yield from only(passage, "product: multiplied out", roles, total.value, count.value * each.value, _FURTHEST)


def _multiplies(passage: Passage, one: Mention, total: Mention) -> bool:
    figure = one.figure
    counted = figure.kind in COUNTS and not is_adjective(passage, one) and one.value > 1
    paid = figure.kind == "money" and figure.unit == total.figure.unit
    if total.figure.kind == "money":
        return is_level(figure) and (paid or counted)
    return is_level(figure) and counted and figure.unit not in (None, total.figure.unit)


def is_known_sum(passage: Passage, total: Mention) -> bool:
    """Say whether a sum of money is one that was spoken of, or is taken: "The €30m contract", "It took £1,800"."""
    before = lead(passage, total)
    known = len(before.split()) <= _KNOWN and not ends_with("has", before)
    return known or says("bringing in", before) or says("in_all", before + tail(passage, total))


def brings_in(passage: Passage, each: Mention) -> bool:
    """Say whether the next figure is a sum of money that words tell to be what a price brings in all."""
    place = place_of(passage, each)
    following = passage.mentions[place + 1 : place + 2]
    return bool(following) and (
        following[0].sentence == each.sentence
        and following[0].figure.kind == "money" == each.figure.kind
        and len(lead(passage, following[0]).split()) <= _NEAR
        and says("bringing in", lead(passage, following[0]))
    )
