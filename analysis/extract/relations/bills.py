"""What so many at one price come to, told afterwards or in the headline: "25, at €320,000 apiece. The €8 million bill"; "That makes"."""

from __future__ import annotations

from analysis.extract.figures.nouns import singular
from analysis.extract.relations.about import is_brought_by_another
from analysis.extract.relations.alike import COUNTS, akin_nouns
from analysis.extract.relations.nearby import Mention, Passage, place_of, within
from analysis.extract.relations.said import ends_with, lead, says, tail, words_of

_NEAR = 5
_KNOWN = 3
_NEAR_PRODUCT = 6


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


def has_more_parts(passage: Passage, count: Mention, each: Mention, total: Mention) -> bool:
    """Say whether a total has other parts as well, or two figures are only listed.

    "30 laptops at £400 each and 12 printers, £14,000 in all"; "12 trams and 80 seats each".
    """
    first, second = sorted((count, each), key=lambda one: one.first)
    if words_of(passage, first.last, second.first).split() == ["and"]:
        return True
    if total.first < second.first:
        return False
    there = [one for one in within(passage, second.sentence, second.sentence) if second.last <= one.first < total.first]
    return (total.sentence == second.sentence and says("further", words_of(passage, second.last, total.first))) or any(
        "and" in lead(passage, one).split() and one.figure.kind in COUNTS for one in there
    )


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
