"""Two amounts and how far they are apart: a majority, a lead, a gap, a swing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.about import clause_end, nouns_between, untold
from analysis.extract.relations.alike import COUNTS, is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, near, place_of, within
from analysis.extract.relations.operands import parts_of
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.extract.relations.timing import has_its_time

_FURTHEST = 0.6
_WORDS = 12
_SMALL = 10
_THAN = 4
_DEGREES = frozenset({"degree", "degree celsius", "degree fahrenheit"})


def margins(passage: Passage) -> Iterator[Relation]:
    """Yield differences with the two amounts that they lie between."""
    for by in passage.mentions:
        if by.figure.role != "change" and by.value > 0 and _is_margin(passage, by):
            yield from fitting(passage, "difference: two amounts", _apart(passage, by), _FURTHEST)


def _is_margin(passage: Passage, by: Mention) -> bool:
    before, behind = lead(passage, by), tail(passage, by)
    if by.figure.unit == "percent" and any(begins_with(f"comparative {way}", behind) for way in ("more", "less")):
        # "10% less than last year".
        return False
    if says("required", before) or (is_share(by.figure) and behind == " to "):
        # "Led by 51 per cent to 47".
        return False
    if says("no other amount", f" {' '.join(behind.split()[:4])} ") and not behind.endswith(" of "):
        # "Three degrees above normal".
        return False
    beaten = ends_with("by", before) and says("contest", before)
    first = passage.doc.sentences[by.sentence].first
    alone = (
        by.figure.unit == "point"
        and says("ahead or behind", behind[: behind.find(" ", 1) + 1])
        and (
            says("mark", behind[behind.find(" ", 1) :][:3]) or begins_with("at the top", behind[behind.find(" ", 1) :])
        )
    )
    named = ends_with("equals", before) and says("margin", words_of(passage, max(first, by.first - _WORDS), by.first))
    if is_adjective(passage, by) or passage.doc.text[by.figure.span.start : by.figure.span.end].count("-"):
        return begins_with("margin", behind)
    counted = begins_with("apart behind a noun", f" {' '.join(behind.split()[1:])} ")
    # "The £47m overspend".
    noun = ends_with("known or pointed", before) and begins_with("gap noun", behind)
    return beaten or alone or noun or named or ends_with("margin of", before) or begins_with("apart", behind) or counted


def _apart(passage: Passage, by: Mention) -> Iterator[Reading]:
    amounts = [one for one in near(passage, by) if is_level(one.figure) and _is_amount_of(passage, one, by)]
    pairs = [
        (one, other) for one, other in combinations(amounts, 2)
        if other.sentence - one.sentence <= 1 and _are_comparable(one, other)
    ]  # fmt: skip
    if by.value >= _SMALL:
        # What is far from a difference is not what it lies between; of small numbers any two are near.
        readings = [(pair, _reading_of(by, *pair)) for pair in pairs]
        pairs = [pair for pair, reading in readings if reading.off <= _FURTHEST or reading.is_slip]
    named = [pair for pair in pairs if not (is_bare(pair[0].figure) and is_bare(pair[1].figure))]
    linked = [{part.place, whole.place} for part, whole in parts_of(passage, by.sentence - 1, by.sentence)]
    pairs = [
        pair for pair in pairs if {one.place for one in pair} not in linked and _is_set_against_them(passage, by, pair)
    ]
    named = [pair for pair in named if pair in pairs]
    alike = COUNTS if by.figure.kind in COUNTS else {by.figure.kind}
    others = [one for one in near(passage, by) if one.figure.kind in alike and _is_margin(passage, one)]
    for one, other in pairs:
        table = by.figure.unit == "point" and is_bare(one.figure) and one.sentence == by.sentence
        chased = table and len(pairs) == 1 and says("nearest rival", lead(passage, other))
        sure = named == [(one, other)] or (len(pairs) == 1 and one.sentence == other.sentence) or chased
        # Another majority, of other numbers, may follow further on.
        alone = not any(_reach(rival, one, other) <= _reach(by, one, other) for rival in others)
        facing = one.sentence == other.sentence and says("facing", lead(passage, other))
        only = [
            pair for pair in named if pair[0].sentence == pair[1].sentence and says("facing", lead(passage, pair[1]))
        ]
        apart = max(abs(each.sentence - by.sentence) for each in (one, other))
        known = facing and apart == 1 and one.first < by.first and _is_known(passage, by)
        close = apart <= (0 if is_share(one.figure) else 3) or known
        close = close and (by.figure.unit not in ("point", "basis point") or one.sentence == other.sentence or chased)
        # "The coast was ten degrees cooler. The record, 44.6C, dates from 1939, and 33C is expected".
        close = close and not (by.figure.unit in _DEGREES and one.sentence > by.sentence)
        close = close and (apart == 0 or not _is_told_of_another(passage, by))
        sure = (
            alone
            and close
            and not _are_listed(passage, by, one, other)
            and (sure or (facing and only == [(one, other)]))
        )
        yield _reading_of(by, one, other)._replace(sure=sure)


def _is_set_against_them(passage: Passage, by: Mention, pair: tuple[Mention, Mention]) -> bool:
    """Say whether "than" leads to one of two amounts or to what is told beside them: not "two more than last year", "than they were worth"."""
    doc, said = passage.doc, tail(passage, by).split()
    if "than" not in said[:_THAN]:
        return True
    than = by.last + said.index("than")
    end = clause_end(passage, than, doc.sentences[by.sentence].last)
    if any(than < one.first <= end for one in pair):
        return True
    nouns = nouns_between(passage, than + 1, end)
    if "one" in said:
        # "Longer than the old one".
        return True
    first = doc.sentences[min(one.sentence for one in pair)].first
    return bool(nouns) and not untold(passage, nouns, first, by.first)


def _are_listed(passage: Passage, by: Mention, one: Mention, other: Mention) -> bool:
    """Say whether two amounts of a sentence are of a list of three or more: "31, Petrov 24 and Aziz 33"."""
    there = [each for each in within(passage, one.sentence, one.sentence) if is_level(each.figure)]
    near = [each for each in there if each not in (one, other, by) and each.value < _SMALL * other.value]
    alike = [each for each in near if of_one_kind(each.figure, other.figure)]
    return one.sentence == other.sentence and any(
        says("joiner", lead(passage, each)) for each in alike if each.first > one.first
    )


def _reading_of(by: Mention, one: Mention, other: Mention) -> Reading:
    roles = (("left", one.place), ("right", other.place), ("by", by.place))
    return Reading(roles, by.value, abs(one.value - other.value), sure=False)


def _is_told_of_another(passage: Passage, by: Mention) -> bool:
    """Say whether words behind a difference tell of what else, or of what other time it is; not "19 degrees in 24 hours"."""
    behind = passage.mentions[place_of(passage, by) + 1 :][:1]
    lasting = bool(behind) and behind[0].figure.kind == "duration" and tail(passage, by).split()[-1:] == ["in"]
    return not lasting and (begins_with("of another", tail(passage, by)) or has_its_time(passage, by))


def _reach(by: Mention, one: Mention, other: Mention) -> int:
    return min(abs(each.sentence - by.sentence) for each in (one, other))


def _is_known(passage: Passage, by: Mention) -> bool:
    """Say whether a sentence begins with a difference that was spoken of: "Her lead of nine points"."""
    first = passage.doc.sentences[by.sentence].first
    before = words_of(passage, first, by.first)
    named = ends_with("margin of", before) or begins_with("margin", tail(passage, by))
    return len(before.split()) <= 4 and (begins_with("whose", before) and named)


def _is_amount_of(passage: Passage, one: Mention, by: Mention) -> bool:
    price = by.figure.kind == "money" and one.figure.unit == f"{by.figure.unit} per share"
    if price:
        return True
    if one.figure.kind == "age" or " per " in (one.figure.unit or "") or _is_margin(passage, one):
        return False
    if one.figure.span.of(passage.doc.text).endswith("-point"):
        return False
    if by.figure.unit in _DEGREES:
        return one.figure.unit in _DEGREES
    if by.figure.unit in ("point", "basis point"):
        return one.figure.unit in ("point", "percent") or is_bare(one.figure)
    if is_bare(by.figure):
        return one.figure.kind in COUNTS and one.value > by.value
    return of_one_kind(one.figure, by.figure) or _leaves_out_unit(passage, one, by)


def _leaves_out_unit(passage: Passage, one: Mention, by: Mention) -> bool:
    """Say whether a number without a unit follows one of its sentence in the unit of the difference: "74 years and girls 79"."""
    place = place_of(passage, one)
    before = passage.mentions[place - 1] if place else one
    return (
        is_bare(one.figure) and before.figure.unit == by.figure.unit is not None and one.sentence - before.sentence <= 1
    )


def _are_comparable(one: Mention, other: Mention) -> bool:
    """Say whether two figures are of one noun; the second may leave it out."""
    if one.figure.unit is None:
        return other.figure.unit is None
    prices = one.figure.unit == f"{other.figure.unit} per share" and other.sentence - one.sentence <= 1
    return (
        prices or one.figure.unit == other.figure.unit or (is_bare(other.figure) and other.sentence - one.sentence <= 1)
    )
