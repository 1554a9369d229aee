"""Two amounts and how far they are apart: a majority, a lead, a gap, a swing; and how many times one is the other."""

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
    ends_with,
    has_its_time,
    is_adjective,
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
_WORDS = 12
_FEW = 7
_SMALL = 10
_AMOUNTS = frozenset({"money", "mass", "area", "length", "volume"})
_NO_AMOUNTS = frozenset({"ratio", "age", "duration"})
_DEGREES = frozenset({"degree", "degree celsius", "degree fahrenheit"})


def margins(passage: Passage) -> Iterator[Relation]:
    """Yield differences with the two amounts that they lie between."""
    for by in passage.mentions:
        if by.figure.role != "change" and by.value > 0 and _is_margin(passage, by):
            reading = best(_apart(passage, by), _FURTHEST)
            if reading is not None:
                yield stated(passage, "difference", "equal", reading.roles, "difference: two amounts")


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
        and says("mark", behind[behind.find(" ", 1) :][:3])
    )
    named = ends_with("equals", before) and says("margin", words_of(passage, max(first, by.first - _WORDS), by.first))
    if is_adjective(passage, by) or passage.doc.text[by.figure.span.start : by.figure.span.end].count("-"):
        return begins_with("margin", behind)
    counted = begins_with("apart behind a noun", f" {' '.join(behind.split()[1:])} ")
    # "The £47m overspend".
    noun = ends_with("known or pointed", before) and begins_with("gap noun", behind)
    return (
        beaten
        or alone
        or noun
        or named
        or _leads_in(passage, by)
        or ends_with("margin of", before)
        or begins_with("apart", behind)
        or counted
    )


def _leads_in(passage: Passage, by: Mention) -> bool:
    """Say whether a difference stands before its noun: "At 95 basis points the gap between the two"."""
    behind = tail(passage, by).replace(" , ", " ")
    return ends_with("at that amount", lead(passage, by)) and begins_with("the difference", behind)


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
    others = [one for one in near(passage, by) if one.figure.kind == by.figure.kind and _is_margin(passage, one)]
    for one, other in pairs:
        sure = named == [(one, other)] or (len(pairs) == 1 and one.sentence == other.sentence)
        # Another majority, of other numbers, may follow further on.
        alone = not any(_reach(rival, one, other) <= _reach(by, one, other) for rival in others)
        facing = one.sentence == other.sentence and says("facing", lead(passage, other))
        only = [
            pair for pair in named if pair[0].sentence == pair[1].sentence and says("facing", lead(passage, pair[1]))
        ]
        apart = max(abs(each.sentence - by.sentence) for each in (one, other))
        known = facing and apart == 1 and one.first < by.first and _is_known(passage, by)
        close = apart <= (0 if is_share(one.figure) else 3) or known
        close = close and (by.figure.unit not in ("point", "basis point") or one.sentence == other.sentence)
        close = close and (apart == 0 or not _is_told_of_another(passage, by))
        sure = alone and close and (sure or (facing and only == [(one, other)]))
        yield _reading_of(by, one, other)._replace(sure=sure)


def _reading_of(by: Mention, one: Mention, other: Mention) -> Reading:
    roles = (("left", one.place), ("right", other.place), ("by", by.place))
    return Reading(roles, by.value, abs(one.value - other.value), sure=False)


def _is_told_of_another(passage: Passage, by: Mention) -> bool:
    """Say whether words behind a difference tell of what else, or of what other time it is; not "19 degrees in 24 hours"."""
    behind = passage.mentions[passage.mentions.index(by) + 1 :][:1]
    lasting = bool(behind) and behind[0].figure.kind == "duration" and tail(passage, by).split()[-1:] == ["in"]
    return not lasting and (begins_with("of another", tail(passage, by)) or has_its_time(passage, by))


def _reach(by: Mention, one: Mention, other: Mention) -> int:
    return min(abs(each.sentence - by.sentence) for each in (one, other))


def _is_known(passage: Passage, by: Mention) -> bool:
    """Say whether a sentence begins with a difference that was spoken of: "Her lead of nine points"."""
    first = passage.doc.sentences[by.sentence].first
    before = words_of(passage, first, by.first)
    named = ends_with("margin of", before) or begins_with("margin", tail(passage, by))
    return len(before.split()) <= 4 and ((begins_with("whose", before) and named) or _leads_in(passage, by))


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
    place = passage.mentions.index(one)
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


def _is_in(part: Mention, whole: Mention) -> bool:
    """Say whether one number is a part of the other: "40 of the 120 seats"."""
    return part.figure.whole is not None and whole.figure.span.start in range(*part.figure.whole)


def _as_many(passage: Passage, factor: Mention) -> Iterator[Reading]:
    amounts = [
        one for one in near(passage, factor, back=2, ahead=3)
        if is_level(one.figure) and one.figure.kind != "ratio" and not is_share(one.figure) and one.value > 0
    ]  # fmt: skip
    pairs = [
        sorted(pair, key=lambda one: -one.value) for pair in combinations(amounts, 2)
        if pair[1].sentence - pair[0].sentence <= 1
        and (of_one_kind(pair[0].figure, pair[1].figure) or _is_rate_and_bare(pair[0], pair[1]) or _are_prices(*pair))
        and not _is_in(*pair) and not _is_in(*reversed(pair)) and _are_so_many(passage, factor, pair)
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
