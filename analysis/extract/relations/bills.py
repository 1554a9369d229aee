"""What so many at one price come to, told afterwards or in the headline: "25, at €320,000 apiece. The €8 million bill"; "That makes"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.about import is_brought_by_another
from analysis.extract.relations.alike import COUNTS, akin_nouns, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, near, place_of, within
from analysis.extract.relations.readings import Reading, fitting, only
from analysis.extract.relations.said import ends_with, lead, says, sentence_words, tail, words_of

_FURTHEST = 0.45
_AHEAD = 2
_WORDS = 4
_NEAR = 5
_BETWEEN = 8
_CLAUSE = 12
_COUNTED = frozenset({*COUNTS, "area", "mass", "volume", "duration"})
_AT = re.compile(r" (?:at|for|costing|cost|worth|of|paid|paying|priced at|sold for|went for)(?: \S+){0,2} $")
_FURTHEST_PRODUCT = 0.5
_MOST_WORDS = 9
_KNOWN = 3
_NEAR_PRODUCT = 6


def bills(passage: Passage) -> Iterator[Relation]:
    """Yield prices of each with how many are bought and the sum of money that words tell to be all of it."""
    for place, each in enumerate(passage.mentions):
        if each.figure.kind not in ("money", "rate") or not is_level(each.figure):
            continue
        count = _bought(passage, place) or _told_before(passage, each)
        if count is None:
            continue
        totals = _totals(passage, count, each)
        readings = [
            Reading(
                (("count", count.place), ("each", each.place), ("total", total.place)),
                total.value,
                count.value * each.value,
                len(totals) == 1,
            )
            for total in totals
        ]
        yield from fitting(passage, "product: count and total", readings, _FURTHEST)


def _bought(passage: Passage, place: int) -> Mention | None:
    """Return the number right before what each costs, or the only one of the sentence before it: "1,200 seats went in an hour, at £45 apiece"."""
    each = passage.mentions[place]
    before = [one for one in within(passage, each.sentence, each.sentence) if one.first < each.first]
    lasting = bool(before) and before[-1].figure.kind == "duration" and lead(passage, each).startswith(" , ")
    if before and not lasting and _are_at_a_price(passage, before[-1], each):
        return before[-1]
    if before and _gets_it(passage, before[-1], each):
        return before[-1]
    counts = [one for one in before if one.figure.kind in COUNTS and one.figure.unit is not None]
    return counts[0] if len(counts) == 1 and _are_at_a_price(passage, counts[0], each) else None


def _gets_it(passage: Passage, count: Mention, each: Mention) -> bool:
    """Say whether each of so many is paid a sum, or pays it: "all 1,850 of them receive a payment of €600"."""
    between = lead(passage, each)
    every = ends_with("each of them", lead(passage, count)) or says("each", between) or "each" in between.split()
    return every and count.figure.kind in COUNTS and says("is paid", between) and len(between.split()) <= _CLAUSE


def _told_before(passage: Passage, each: Mention) -> Mention | None:
    """Return the only number of what each is, of the two sentences before: "handed over 18 tractors. … Each machine cost £25,000"."""
    said = lead(passage, each).split()
    nouns = [noun for article, noun in pairwise(said) if says("every", f" {article} ") and noun.isalpha()]
    behind = tail(passage, each).split()
    if not nouns and says("each", f" {' '.join(behind[:1])} ") and behind[1:2] == ["the"]:
        # "At £415,000 apiece the buses will cost".
        nouns = behind[2:3]
    if not nouns or len(said) > _BETWEEN:
        return None
    there = within(passage, each.sentence - 2, each.sentence - 1)
    counts = [
        one for one in there if one.figure.kind in COUNTS and akin_nouns(singular(nouns[0]), one.figure.unit or "")
    ]
    return counts[0] if len(counts) == 1 and is_level(counts[0].figure) and counts[0].value > 1 else None


def _are_at_a_price(passage: Passage, count: Mention, each: Mention) -> bool:
    """Say whether a number stands right before what each costs: "25, at €320,000 apiece", "320 acres for $11,500 each"."""
    behind = f" {' '.join(tail(passage, each).split()[:_WORDS])} "
    before = lead(passage, each)
    per = (each.figure.unit or "").partition(" per ")[2]
    priced = says("each", behind) or (bool(per) and per == count.figure.unit) or "each" in before.split()
    counted = (
        count.figure.kind in _COUNTED and count.value > 1 and not is_share(count.figure) and is_level(count.figure)
    )
    return counted and priced and _AT.search(before) is not None and len(before.split()) <= _BETWEEN


def _totals(passage: Passage, count: Mention, each: Mention) -> Sequence[Mention]:
    """Return the sums of money behind a price, or in the headline, that words tell to be a bill."""
    unit = (each.figure.unit or "").partition(" per ")[0]
    money = [one for one in near(passage, each, 0, _AHEAD) if one.figure.unit == unit and one.first > each.first]
    told = [one for one in money if _is_bill(passage, one) and not is_of_another(passage, one, count)]
    told = [one for one in told if not says("more than these", sentence_words(passage, one.sentence))]
    if told or count.figure.unit is None:
        return told
    sentences = passage.doc.sentences
    return [
        one
        for one in within(passage, 0, 0)
        if sentences[0].heading and one.figure.unit == unit and one.sentence != each.sentence and one.value > each.value
    ]


def is_of_another(passage: Passage, one: Mention, count: Mention) -> bool:
    """Say whether words behind a sum tell that it is for more, or for something else: "the €400,000 contract for tyres"."""
    if is_brought_by_another(passage, one):
        return True
    behind = tail(passage, one)
    if says("including", f" {' '.join(behind.split()[:_NEAR])} "):
        return True
    # "The bill for the vehicles", of which no more than a number was told.
    said = [word for word in behind.split()[1:5] if word != "the"]
    if not says("for what", f" {' '.join(said[:1])} ") or (count.figure.unit is None and " the " in behind[:25]):
        return False
    return not any(akin_nouns(singular(word), count.figure.unit or "") for word in said[1:] if word.isalpha())


def _is_bill(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a sum is what all cost: "the €8 million bill", "a contract worth €8 million"."""
    said = lead(passage, one).split()
    before, behind = said if len(said) <= _CLAUSE else said[-_NEAR:], tail(passage, one).split()[:2]
    known = bool(before) and before[-1] in ("the", "that", "this", "its", "their", "total")
    return (known and says("bill", f" {' '.join(behind)} ")) or says("bill", f" {' '.join(before)} ")


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


def multiplied_out(passage: Passage) -> Iterator[Relation]:
    """Yield a total that is said to follow from two counts before it: "120 times in a house of 650 seats. That makes 78,000"."""
    for place, total in enumerate(passage.mentions):
        first = passage.doc.sentences[total.sentence].first
        opening = words_of(passage, first, total.first)
        concludes = says("multiplied out", opening if opening == lead(passage, total) else lead(passage, total))
        if (
            not concludes
            or is_brought_by_another(passage, total)
            or len(lead(passage, total).split()) > _MOST_WORDS
            or not is_level(total.figure)
        ):
            continue
        before = [one for one in within(passage, total.sentence - 1, total.sentence) if one.first < total.first]
        before = [one for one in before if _multiplies(passage, one, total)]
        if len(before) != 2 or tuple(before) != passage.mentions[max(0, place - 2) : place]:
            continue
        count, each = sorted(before, key=lambda one: one.figure.kind == "money")
        roles = (("count", count.place), ("each", each.place), ("total", total.place))
        yield from only(
            passage, "product: multiplied out", roles, total.value, count.value * each.value, _FURTHEST_PRODUCT
        )


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
        and len(lead(passage, following[0]).split()) <= _NEAR_PRODUCT
        and says("bringing in", lead(passage, following[0]))
    )
