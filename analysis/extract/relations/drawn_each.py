"""So many, what each costs or weighs, and what all come to, in whatever sentences: "18 trams. They cost €3.5m apiece. The €63m"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.about import is_brought_by_another
from analysis.extract.relations.alike import COUNTS, TIMES, akin_nouns, is_bare, is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.extract.relations.timing import has_its_time
from analysis.lexicon import rows
from analysis.text.tagsets import NAMES, NOUNS

_FURTHEST = 0.5
_BACK, _AHEAD = 4, 2
_MEASURED = frozenset({"money", "mass", "length", "volume", "area", "power", "energy", "data", "rate"})
_NEAR, _BESIDE = 5, 7
_FEW = 5


def each_drawn(passage: Passage) -> Iterator[Relation]:
    """Yield how much each is, with the only number of them and the only total nearby."""
    for each in passage.mentions:
        if each.figure.kind not in _MEASURED | COUNTS or not is_level(each.figure) or not _is_of_each(passage, each):
            continue
        yield from fitting(passage, "product: of each", _readings(passage, each), _FURTHEST)


def _is_of_each(passage: Passage, each: Mention) -> bool:
    """Say whether an amount is told of each of some things, or as their average."""
    before, behind = lead(passage, each), tail(passage, each)
    near = f" {' '.join(before.split()[-_NEAR:])} "
    if says("of some of them", before):
        return False
    if behind.startswith(" in ") and passage.doc.after(each.last).tag in NAMES:
        # "Each of them worth €30 in China".
        return False
    beside = f" {' '.join(behind.split()[:_BESIDE])} "
    average = (says("average", near) or says("on average", beside)) and not has_its_time(passage, each)
    if each.figure.kind in COUNTS:
        return average and _noun(passage, each) in TIMES
    if begins_with("of each", behind) or says("of each before", near) or " each " in near:
        return True
    if says("every one of them", before) and each.figure.kind == "money":
        # "3,200 bags, every one of them to be sold for £45".
        return True
    noun = _noun(passage, each)
    return average if not noun or noun in TIMES else True


@cache
def _adverbs() -> dict[str, str]:
    return {
        word: row["unit"] for row in rows("per_nouns") for word in row["adverbs"].split(";") if row["unit"] in TIMES
    }


def _noun(passage: Passage, each: Mention) -> str:
    """Return the noun that an amount is for one of: "cow" of "34 litres a cow"; empty if it has none."""
    noun = (each.figure.unit or "").partition(" per ")[2]
    behind = tail(passage, each).split()
    if not noun and behind[:1] in (["a"], ["an"], ["per"]) and passage.doc.after(each.last).tag in NOUNS:
        return singular(behind[1])
    if each.figure.kind in COUNTS:
        # "300 people a year".
        timed = [singular(word) for article, word in pairwise(behind[:_NEAR]) if article in ("a", "an", "per", "each")]
        if timed and timed[0] in TIMES:
            return timed[0]
    daily = [unit for word, unit in _adverbs().items() if word in sentence_words(passage, each.sentence).split()]
    return daily[0] if not noun and len(daily) == 1 and each.figure.kind in COUNTS else noun


def _readings(passage: Passage, each: Mention) -> Iterator[Reading]:
    first, last = each.sentence - _BACK, each.sentence + _AHEAD
    totals = [one for one in within(passage, max(first, 0), last) if _is_more(one, each)]
    totals = [one for one in totals if not _is_of_each(passage, one) and not lead(passage, one).endswith(" at ")]
    totals = [one for one in totals if not is_brought_by_another(passage, one) and not _is_in_list(passage, one)]
    counts = _counted(passage, each)
    alone = len(counts) == 1 and len(totals) == 1
    for count in counts:
        for total in totals:
            roles = (("count", count.place), ("each", each.place), ("total", total.place))
            yield Reading(
                roles,
                total.value,
                count.value * each.value,
                alone and (_is_shared(passage, each, total, count) or _is_of_all(passage, total, count)),
            )


def _is_in_list(passage: Passage, total: Mention) -> bool:
    """Say whether a number ends a list of amounts like it: "12kg, 18kg and 30kg" has no total."""
    there = [one for one in within(passage, total.sentence, total.sentence) if one.first < total.first]
    alike = [one for one in there if one.figure.unit == total.figure.unit is not None]
    return len(alike) > 1 and says("joiner", lead(passage, total)) and len(lead(passage, total).split()) == 1


def _base(one: Mention) -> str:
    return (one.figure.unit or "").partition(" per ")[0]


def _is_more(one: Mention, each: Mention) -> bool:
    counted = one.figure.kind in COUNTS and each.figure.kind in COUNTS and one.figure.unit is not None
    people = one.figure.kind == each.figure.kind == "casualties"
    alike = (counted and (is_bare(each.figure) or people)) or (_base(one) == _base(each) != "")
    measured = one.figure.kind in (COUNTS if counted else _MEASURED) and is_level(one.figure) and alike
    exact = one.figure.low == one.figure.high or not people
    return measured and exact and one.place != each.place and one.value > each.value


def _counted(passage: Passage, each: Mention) -> list[Mention]:
    """Return the numbers of things that an amount may be of each of: those of its noun, or those of its sentence, or else all nearby."""
    there = [
        one for one in within(passage, max(each.sentence - _BACK, 0), each.sentence + 1) if _is_number(passage, one)
    ]
    noun = _noun(passage, each)
    if noun in TIMES or any(one.figure.unit == noun and one.figure.kind == "area" for one in there):
        # "54,000 over nine days, 6,000 a day", "96,000 tonnes from 2,400 hectares".
        return [
            one for one in there if _is_of_time(one, noun) or (one.figure.unit == noun and one.figure.kind == "area")
        ]
    there = [one for one in there if one.figure.kind in ("count", "source_count")]
    if noun and not says("any of them", f" {noun} "):
        return [one for one in there if akin_nouns(noun, one.figure.unit or "")]
    here = [one for one in there if one.sentence == each.sentence and (one.figure.unit or one.first < each.first)]
    before = [one for one in there if one.sentence < each.sentence and one.figure.unit is not None]
    behind = [one for one in there if one.sentence > each.sentence and one.figure.unit is not None]
    return here or [one for one in before if one.value >= _FEW] or before or behind


def _is_of_time(one: Mention, noun: str) -> bool:
    """Say whether a number is of a time, with a word before it or without: "five calendar years"."""
    return (one.figure.unit or "").rpartition(" ")[2] == noun and one.figure.kind in ("duration", "count")


def _is_number(passage: Passage, one: Mention) -> bool:
    exact = one.figure.low == one.figure.high and one.value > 1
    return (
        one.figure.kind in ("count", "source_count", "duration", "area")
        and exact
        and is_level(one.figure)
        and not is_adjective(passage, one)
    )


def _is_of_all(passage: Passage, total: Mention, count: Mention) -> bool:
    """Say whether an amount is told as the price or the sum of all: "the €63m contract", "for €63m", "€63m in all"."""
    before, behind = lead(passage, total), tail(passage, total)
    if _is_of_something_else(passage, total, count):
        return False
    near = f" {' '.join(before.split()[-_NEAR:])} "
    following = f" {' '.join(behind.split()[:_NEAR])} "
    if ends_with("known or pointed", before) or says("in_all", following) or says("in_all", near):
        return True
    return (
        says("bill of all", near)
        or says("bill of all", following)
        or (total.sentence == count.sentence and ends_with("for", before))
    )


def _is_shared(passage: Passage, each: Mention, total: Mention, count: Mention) -> bool:
    """Say whether a total stands in one sentence with the number that shares it, and what each has is told as drawn from them."""
    drawn = each.first > max(total.last, count.last)
    return drawn and total.sentence == count.sentence and not _is_of_something_else(passage, total, count)


def _is_of_something_else(passage: Passage, total: Mention, count: Mention) -> bool:
    """Say whether words behind a total tell what else it is for, or that it is more: "the £3,000 bill includes", "cost of the show"."""
    tokens = passage.doc.tokens
    if begins_with("not of that alone", tail(passage, total)):
        return True
    following = tokens[total.last : total.last + _NEAR]
    led = next((k for k, token in enumerate(following[:3]) if says("of something else", f" {token.lower} ")), None)
    if led is None:
        return False
    named = next((token.lower for token in following[led + 1 :] if token.tag in NOUNS), None)
    return named is not None and not akin_nouns(singular(named), count.figure.unit or "")
