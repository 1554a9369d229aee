"""What each has, how many there are, and what all have: "18 pupils for every teacher", "£1,800 for each member"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import (
    COUNTS,
    MINOR,
    akin_nouns,
    is_bare,
    is_level,
    is_people,
    is_share,
    of_one_kind,
)
from analysis.extract.relations.bills import brings_in, has_more_parts, is_known_sum, is_of_another
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, near, place_of, within
from analysis.extract.relations.readings import Reading, alone, best, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.timing import has_its_time
from analysis.lexicon import words
from analysis.text.tagsets import PREPOSITIONS
from analysis.text.wordforms import lemma

_FURTHEST = 0.5
_BESIDE = 5
_HEDGED = 2
_TIMES = frozenset({"day", "week", "month", "year", "hour", "minute", "night", "season"})
_OF_EACH = re.compile(r" (?:each|every one) of (?:the|its|their|his|her|our|all)(?: \S+){0,3} $")
_NO_HOLDERS = PREPOSITIONS | {"other", "and"}


class _Each(NamedTuple):
    """What a rate is of: the unit of what each has, the noun of those who have it, if they are told."""

    unit: str | None
    holder: str | None
    place: int | None = None


def rates(passage: Passage) -> Iterator[Relation]:
    """Yield what each has, with how many there are and the total."""
    for each in passage.mentions:
        if is_share(each.figure) or each.value <= 0 or says("of some of them", lead(passage, each)):
            continue
        told = _each(passage, each)
        if not is_level(each.figure) and (told is None or told.place is None):
            continue
        behind = f" {' '.join(tail(passage, each).split()[:_BESIDE])} "
        bounded = says("bounded", f" {' '.join(behind.split()[:4])} ")
        if told is not None and not bounded and not begins_with("some_days", behind) and not says("at a time", behind):
            reading = best(_multiplied(passage, each, told), _FURTHEST)
            if reading is not None and not says("more in it", sentence_words(passage, each.sentence)):
                kind = "average" if _is_rounded(passage, each) else "product"
                yield stated(passage, f"{kind}: count and total", reading.roles)


def _each(passage: Passage, each: Mention) -> _Each | None:
    """Return of what a figure is what each has, None if it is not."""
    unit, _, per = (each.figure.unit or "").partition(" per ")
    if per:
        return _Each(unit, None if per in _everyone() else per)
    before, behind = lead(passage, each).split(), tail(passage, each).split()
    if behind[:3] == ["of", "them", "and"]:
        # "Bought 3,900 of them and each boy kept 100".
        behind = behind[:2]
    if before[:1] == ["each"] and each.first - len(before) > passage.doc.sentences[each.sentence].first:
        # "At £18.50 each and two": of the figure before.
        before = before[1:]
    neighbour = _neighbour(passage, each, before, behind)
    if neighbour is not None:
        return _Each(each.figure.unit, neighbour.figure.unit, neighbour.place)
    holder = _holder(behind[:5]) or _holder(before) or _a_holder(passage, each, behind)
    if holder is not None:
        return _Each(each.figure.unit, holder)
    place = place_of(passage, each)
    counted = passage.mentions[place - 1] if place else each
    if (
        behind[:1] == ["a"] and each.figure.unit is not None and counted.sentence == each.sentence
        and counted.figure.unit is not None and singular(" ".join(behind[1:2])) == counted.figure.unit
    ):  # fmt: skip
        # "£6m to 300 farms, or £20,000 a farm".
        return _Each(each.figure.unit, counted.figure.unit, counted.place)
    if (time := _average_time(before)) is not None:
        return _Each(each.figure.unit, time)
    if says("each", f" {' '.join(behind[:4])} ") or _is_average(before, behind) or "each" in before:
        return _Each(each.figure.unit, None)
    return None


def _average_time(before: list[str]) -> str | None:
    """Return the time that an average is of: "on an average day 145 million"."""
    told = [noun for word, noun in pairwise(before) if says("of the average kind", f" {word} ") and noun in _TIMES]
    return told[-1] if told else None


def _is_average(before: list[str], behind: list[str]) -> bool:
    return says("average", f" {' '.join(before[-4:])} ") or says("average", f" {' '.join(behind[:4])} ")


def _neighbour(passage: Passage, each: Mention, before: list[str], behind: list[str]) -> Mention | None:
    """Return what the figure counts that stands before "each of them" or behind "for each of the"."""
    place = place_of(passage, each)
    if "each" in before and "for" not in before and place and passage.mentions[place - 1].sentence == each.sentence:
        there = [one for one in within(passage, each.sentence, each.sentence) if one.first < each.first]
        counted = [
            one
            for one in there
            if one.figure.kind in COUNTS and one.figure.unit is not None and one.figure.unit != each.figure.unit
        ]
        return (counted or there)[-1]
    if (
        place
        and passage.mentions[place - 1].sentence == each.sentence
        and _OF_EACH.search(lead(passage, passage.mentions[place - 1]))
        and "," not in before
    ):
        return passage.mentions[place - 1]
    if place and before[-1:] == ["at"] and len(before) <= 2 and brings_in(passage, each):
        # "600 prints at €75, which brought in €45,000".
        return passage.mentions[place - 1]
    of_each = " ".join(behind).endswith(("for each of the", "for every one of the", "for each of its", "each of the"))
    if of_each and place + 1 < len(passage.mentions):
        return passage.mentions[place + 1]
    return None


def _a_holder(passage: Passage, each: Mention, behind: list[str]) -> str | None:
    """Return the noun behind "a", if it is one for a time or is counted nearby: "14,000 a day", "0.9 goals a match"."""
    if behind[:1] not in (["a"], ["an"]):
        return None
    noun = singular(" ".join(behind[1:2]))
    counted = any(akin_nouns(one.figure.unit, noun) for one in near(passage, each, 1, 0) if one.figure.unit)
    return noun if noun in _TIMES or (counted and noun.isalpha()) else None


@cache
def _everyone() -> frozenset[str]:
    return words("relation_words", "word", kind="everyone")


def _holder(said: list[str]) -> str | None:
    """Return the noun behind "each", "every" or "per"."""
    for word, noun in pairwise(said):
        if word in words("relation_words", "word", kind="every") and noun.isalpha() and noun not in _NO_HOLDERS:
            return singular(noun)
    return None


def _multiplied(passage: Passage, each: Mention, told: _Each) -> Iterator[Reading]:
    around = [one for one in near(passage, each) if not is_share(one.figure) and one.value > 0 and is_level(one.figure)]
    counts = [one for one in around if _counts_holders(passage, one, each, told)]
    same = [one for one in around if one.figure.unit == told.unit is not None]
    readings = []
    for count in counts:
        other = _beside(around, count, each, told)
        totals = other or [
            one for one in same or around if _is_total_of(one, told, each) and not _is_long(passage, one)
        ]
        for total in totals:
            if total.place == count.place or total.value <= _least(each) or has_more_parts(passage, count, each, total):
                continue
            if total.figure.kind == "money" and total.first > each.first and is_of_another(passage, total, count):
                continue
            roles = (("count", count.place), ("each", each.place), ("total", total.place))
            sure = bool(other) or _is_sure(passage, count, total, each, told)
            readings.append(Reading(roles, total.value, each.value * count.value, sure))
    yield from alone(readings)


def _is_long(passage: Passage, one: Mention) -> bool:
    """Say whether a time tells how long something else is: "Two got eight years each. … his 18-year sentence"."""
    return one.figure.kind == "duration" and "-" in one.figure.span.of(passage.doc.text)


def _beside(around: list[Mention], count: Mention, each: Mention, told: _Each) -> tuple[Mention, ...]:
    """Return the only other number in the sentence of a count, where the noun of a rate is not counted by itself.

    "1,350 households had put in for the 450 units. With five applicants chasing every flat".
    """
    if told.holder is None or told.place is not None or each.figure.unit is None or each.sentence == count.sentence:
        return ()
    people = is_people(each.figure) and not any(one.figure.unit == each.figure.unit for one in around)
    others = tuple(one for one in around if one.sentence == count.sentence and one.place != count.place)
    counted = all(one.figure.kind == "count" and one.figure.unit is not None for one in others)
    return others if people and len(others) == 1 and counted else ()


def _least(each: Mention) -> float:
    """Return what a total has to be more than."""
    return each.value if each.figure.unit in MINOR else max(each.value, 1)


def _is_sure(passage: Passage, count: Mention, total: Mention, each: Mention, told: _Each) -> bool:
    """Say whether words, not numbers alone, tell how many there are and what they have."""
    if count.sentence != each.sentence and says("earlier behind", lead(passage, each)):
        return False
    if says("added", words_of(passage, each.last, max(each.last, total.first))):
        return False
    # "It has 50 teachers and 1,000 pupils. Class sizes average 27": of something else.
    if is_bare(each.figure) and ends_with("as averages", lead(passage, each)) and each.sentence > total.sentence:
        return False
    known = is_known_sum(passage, total) or _is_in_its_noun(passage, each, total)
    if total.sentence > each.sentence and total.figure.kind == "money" and not known:
        return False
    # "It is £5,000 for every town. The county has 40 towns and got £120,000 last year".
    if total.sentence > each.sentence and has_its_time(passage, total):
        return False
    between = passage.mentions[place_of(passage, each) + 1 : place_of(passage, total)]
    if total.sentence == each.sentence and any(
        one.figure.kind in COUNTS and one != count for one in between if not is_bare(one.figure)
    ):
        return False  # "30 laptops at £400 each and 12 printers, £14,000 in all"
    places = sorted(place_of(passage, one) for one in (count, total, each))
    if told.holder is None and count.sentence == total.sentence == each.sentence and places[2] - places[0] == 2:
        # Three figures in a row: "300 sheep at £80 a head, and was paid £24,000".
        closing = each.place == max(count.place, total.place, each.place) and total.figure.unit == told.unit is not None
        return not is_bare(count.figure) and (closing or not _is_rounded(passage, each))
    if _is_told_at_once(passage, count, total, each, told):
        return True
    nearby = max(abs(count.sentence - each.sentence), abs(total.sentence - each.sentence)) <= 2
    if told.holder is None:
        return count.sentence == total.sentence == each.sentence - 1 and not is_bare(count.figure)
    if told.place is None and (count.figure.kind == "duration" or " per " in (each.figure.unit or "")):
        if places[2] - places[0] == 2 and count.sentence == total.sentence == each.sentence:
            return (
                count.figure.unit == told.holder
                and total.figure.unit == told.unit
                and total.place == passage.mentions[places[2]].place
            )
        # "$46 a share", "$250m a month": too often of other shares and other months.
        return False
    return count.figure.unit == told.holder and (total.figure.unit == told.unit or nearby)


def _is_in_its_noun(passage: Passage, each: Mention, total: Mention) -> bool:
    """Say whether a sum is of what each is: "fined £250 for each. … must find £5,500 in fines"."""
    said = tail(passage, total).split()
    verb = lead(passage, each).split()[-1:]
    return said[:1] == ["in"] and len(said) > 1 and bool(verb) and lemma(verb[0]) == singular(said[1])


def _is_followed_by_total(passage: Passage, each: Mention, count: Mention) -> bool:
    """Say whether a number of those who have it, and then the total, follow what each has: "£25 each, and 14,000 paid up. The £350,000"."""
    place = place_of(passage, each)
    following = passage.mentions[place + 1 : place + 3]
    return (
        len(following) == 2
        and following[0] == count
        and each.figure.kind == "money" == following[1].figure.kind
        and each.figure.unit == following[1].figure.unit
        and following[1].sentence - each.sentence <= 1
    )


def _is_told_at_once(passage: Passage, count: Mention, total: Mention, each: Mention, told: _Each) -> bool:
    """Say whether what each has follows from the two figures before it, or stands behind the number of those who have it.

    "84,000 in six days, or 16,000 a day"; "120 buses at €250,000 apiece. The €36m contract".
    """
    if told.holder is None and _is_followed_by_total(passage, each, count):
        place = place_of(passage, each)
        return total == passage.mentions[place + 2]
    before = lead(passage, each)
    concluding = _is_rounded(passage, each) or says("concluding", f" {' '.join(before.split()[-5:])} ")
    # "Answered 4,500 calls, about 300 a month".
    concluding = concluding or (before.startswith(" , ") and len(before.split()) <= _HEDGED)
    close = [one for one in within(passage, each.sentence - 1, each.sentence) if one.first < each.first]
    if concluding and count in close and total in close and not is_bare(count.figure):
        return True
    beside = [one for one in close if one.sentence == each.sentence and one.figure.kind != "duration"][-1:]
    ahead = [one for one in within(passage, each.sentence, each.sentence + 1) if one.first > each.first]
    same = [one for one in ahead if _is_total_of(one, told, each)]
    return told.holder is None and beside == [count] and same == [total] and not is_bare(count.figure)


def _counts_holders(passage: Passage, one: Mention, each: Mention, told: _Each) -> bool:
    figure = one.figure
    if told.place is not None:
        return one.place == told.place
    if told.holder is not None:
        return figure.unit is not None and akin_nouns(figure.unit, told.holder)
    measured = figure.kind in ("volume", "mass") and each.figure.kind == "money"
    countable = figure.kind in COUNTS or figure.kind == "duration" or measured
    return (
        countable
        and not is_adjective(passage, one)
        and (figure.unit is not None or _is_followed_by_total(passage, each, one))
        and figure.unit != each.figure.unit
        and figure.kind != "age"
        and abs(one.sentence - each.sentence) <= 3
    )


def _is_total_of(total: Mention, told: _Each, each: Mention) -> bool:
    if told.unit is None:
        return total.figure.kind in COUNTS
    if total.figure.unit == told.unit or (told.unit in MINOR and total.figure.kind == "money"):
        return True
    if each.figure.kind not in COUNTS or total.figure.kind not in COUNTS:
        return False
    return (
        akin_nouns(total.figure.unit or "", told.unit)
        if not is_bare(total.figure)
        else of_one_kind(total.figure, each.figure)
    )


def _is_rounded(passage: Passage, each: Mention) -> bool:
    """Say whether a number for each comes of dividing: an average, or "for every teacher"."""
    said = lead(passage, each) + tail(passage, each)
    return says("average", said) or " for every " in said
