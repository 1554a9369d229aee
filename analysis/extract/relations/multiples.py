"""How many times one of two amounts the other is, and by how many per cent it is more or less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_share
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    Reading,
    alone,
    begins_with,
    best,
    is_in,
    is_level,
    lead,
    near,
    of_one_kind,
    says,
    tail,
    within,
    words_of,
)  # fmt: skip
from analysis.extract.relations.stated import stated

_FURTHEST = 0.6
_FEW = 7
_AMOUNTS = frozenset({"money", "mass", "area", "length", "volume"})
_NO_AMOUNTS = frozenset({"ratio", "age", "duration"})


def rates_apart(passage: Passage) -> Iterator[Relation]:
    """Yield amounts of which one is so many per cent more, or less, than the other: "5,400, 20 per cent more than the 4,500 of"."""
    for left, by, right in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        if by.figure.unit != "percent" or by.sentence != right.sentence or by.sentence - left.sentence > 1:
            continue
        if not is_level(left.figure) or is_share(left.figure) or len(lead(passage, by).split()) > _FEW:
            continue
        sense = next((sense for sense in ("more than", "less than") if begins_with(sense, tail(passage, by))), None)
        if sense is None and begins_with("from before", f" {' '.join(tail(passage, by).split()[:2])} "):
            sense = {"up": "more than", "down": "less than"}.get(by.figure.change or "")
        unit = _is_in_its_unit(left, right) or (is_bare(right.figure) and left.sentence == right.sentence)
        if sense is None or not unit or right.value <= 0 or len(tail(passage, by).split()) > _FEW:
            continue
        factor = 1 + by.value / 100 * (1 if sense == "more than" else -1)
        roles = (("before", right.place), ("after", left.place), ("share", by.place))
        reading = best([Reading(roles, left.value, right.value * factor, sure=True)], _FURTHEST)
        if reading is not None:
            yield stated(passage, "change", "equal", roles, "change: so much more than", (factor, factor))


def multiples(passage: Passage) -> Iterator[Relation]:
    """Yield how many times one of two amounts the other is."""
    for factor in passage.mentions:
        if factor.figure.kind == "ratio" and factor.value > 1 and _is_of_two(passage, factor):
            reading = best(_as_many(passage, factor), _FURTHEST)
            if reading is not None:
                yield stated(passage, "ratio", "equal", reading.roles, "ratio: two amounts")


def _is_of_two(passage: Passage, factor: Mention) -> bool:
    behind = tail(passage, factor)
    if _names_its_own(passage, factor):
        return False
    return factor.figure.unit == "ratio" or begins_with("as many", behind) or behind.split()[:1] == ["as"]


def _names_its_own(passage: Passage, factor: Mention) -> bool:
    """Say whether words tell what something is so many times of, with no number: "11 times the legal limit", "as many as planned"."""
    behind = tail(passage, factor).split()
    if says("no other amount", f" {' '.join(behind[:4])} "):
        return True
    doc = passage.doc
    phrase = doc.chunks[doc.chunk_at(min(factor.last, len(doc.tokens) - 1))].phrase
    if phrase is None or behind[:1] != ["the"] or phrase.head <= factor.last:
        return False
    named = doc.tokens[phrase.head].lower
    figures = any(factor.last <= one.first <= phrase.head for one in passage.mentions)
    return not figures and not says("measured noun", f" {named} ")


def _are_so_many(passage: Passage, factor: Mention, pair: Sequence[Mention]) -> bool:
    """Say whether two amounts are numbers behind "as many", and none behind "as much"."""
    counts = all(
        one.figure.kind in COUNTS and (one.figure.unit is not None or one.sentence != factor.sentence) for one in pair
    )
    amounts = any(one.figure.kind in _AMOUNTS for one in pair)
    behind = tail(passage, factor).split()[:2]
    return not (counts and behind == ["as", "much"]) and not (amounts and behind == ["as", "many"])


def _as_many(passage: Passage, factor: Mention) -> Iterator[Reading]:
    amounts = [
        one for one in near(passage, factor, back=2, ahead=3)
        if is_level(one.figure) and one.figure.kind != "ratio" and not is_share(one.figure) and one.value > 0
    ]  # fmt: skip
    pairs = [
        sorted(pair, key=lambda one: -one.value) for pair in combinations(amounts, 2)
        if pair[1].sentence - pair[0].sentence <= 1
        and (of_one_kind(pair[0].figure, pair[1].figure) or _is_rate_and_bare(pair[0], pair[1]) or _are_prices(*pair))
        and not is_in(*pair) and not is_in(*reversed(pair)) and _are_so_many(passage, factor, pair)
    ]  # fmt: skip
    likely = [pair for pair in pairs if _face_each_other(passage, factor, *pair)]
    readings = [
        Reading(
            (("left", larger.place), ("right", smaller.place), ("factor", factor.place)),
            larger.value, smaller.value * factor.value, [larger, smaller] in likely,
        )
        for larger, smaller in pairs
    ]  # fmt: skip
    told = _between_two(passage, factor)
    yield from [told] if told is not None else alone(readings)


def _between_two(passage: Passage, factor: Mention) -> Reading | None:
    """Return the reading of a factor that stands right before one of two amounts: "That is 40 times the £40,000"."""
    place = passage.mentions.index(factor)
    behind = passage.mentions[place + 1 : place + 2]
    if not behind or behind[0].sentence != factor.sentence or not _stands_for_it(tail(passage, factor)):
        return None
    right = behind[0]
    before = [
        one for one in within(passage, factor.sentence - 1, factor.sentence)
        if one.first < factor.first and one.figure.kind not in _NO_AMOUNTS and _is_in_its_unit(one, right)
    ]  # fmt: skip
    if len({one.sentence for one in before}) > 1:
        before = [one for one in before if one.sentence == factor.sentence]
    if len(before) != 1 or not is_level(right.figure):
        return None
    left = before[0]
    roles = (("left", left.place), ("right", right.place), ("factor", factor.place))
    return Reading(roles, left.value, right.value * factor.value, sure=True)


def _is_in_its_unit(one: Mention, other: Mention) -> bool:
    units = [(each.figure.unit or "").partition(" per ")[0] for each in (one, other)]
    bare = is_bare(other.figure) and one.figure.kind in ("mass", "volume", "length", "area", "rate")
    return not is_share(one.figure) and (bare or units[0] == units[1] or akin(one.figure, other.figure))


def _stands_for_it(between: str) -> bool:
    """Say whether the words between a factor and an amount lead to it: "times the official price of", "as many as the"."""
    said = between.replace(" , when ", " when ").split()
    no_other = {",", ";", "and", "but", ".", "more", "faster", "(", "–"}.isdisjoint(said)
    return len(said) <= _FEW + 2 and no_other and (begins_with("as many", between) or says("as many", between))


def _are_prices(one: Mention, other: Mention) -> bool:
    """Say whether two amounts of money of a sentence are for one time, which the second leaves out: "€900 a month and €4,500"."""
    units = [(each.figure.unit or "").partition(" per ")[0] for each in (one, other)]
    return one.sentence == other.sentence and units[0] == units[1] and "money" in (one.figure.kind, other.figure.kind)


def _is_rate_and_bare(one: Mention, other: Mention) -> bool:
    """Say whether the second of two amounts leaves out the unit of a rate: "12 patients a day and those in the other ward 36"."""
    return one.figure.kind == "rate" and is_bare(other.figure) and one.sentence == other.sentence


def _face_each_other(passage: Passage, factor: Mention, one: Mention, other: Mention) -> bool:
    last = max(one, other, key=lambda each: each.first)
    if last.sentence == factor.sentence and says("further on", words_of(passage, factor.last, last.first)):
        return False  # "Three times the sum that it had offered, and $14m for another"
    facing = one.sentence == other.sentence and says("facing", lead(passage, last))
    row = passage.mentions[max(0, passage.mentions.index(factor) - 2) : passage.mentions.index(factor)]
    closing = begins_with("mark", f" {' '.join(tail(passage, factor).split()[2:])} ")
    if closing and set(row) == {one, other} and factor.sentence == row[-1].sentence <= row[0].sentence + 1:
        return one.figure.unit == other.figure.unit or is_bare(row[-1].figure) or _is_in_its_unit(one, other)
    if factor.figure.unit != "ratio" and not begins_with("as many", tail(passage, factor)):
        return False
    # "Ten times what his deputy got, $300,000".
    first = min(one, other, key=lambda each: each.first)
    place = passage.mentions.index(factor)
    beside = passage.mentions[max(0, place - 1) : place + 2] == (first, factor, last)
    told = beside and begins_with("what another has", tail(passage, factor)) and tail(passage, factor).endswith(" , ")
    return (
        facing
        or (told and first.sentence == last.sentence)
        or (factor.figure.unit == "ratio" and one.figure.kind == other.figure.kind)
    )
