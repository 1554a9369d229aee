"""A reading that does not hold gives way where another reading explains its number: nothing is wrong with a number that fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_share, of_one_kind
from analysis.extract.relations.nearby import SENTENCES, Mention, Passage, near, place_of, within
from analysis.extract.relations.operands import is_amount, is_explained
from analysis.extract.relations.other_products import is_of_others, is_told_elsewhere
from analysis.extract.relations.other_sums import (
    counts_twice,
    is_made_otherwise,
    leaves_one_out,
    reaches_further,
    takes_off,
    tells_one_again,
)
from analysis.extract.relations.said import lead, says, sentence_words
from analysis.extract.relations.timing import is_on_another_basis, is_only_possible

_FITS = 1 / 50
_ROUGHLY = 1 / 20
_CLOSELY = 1 / 100
_FEW_TIMES = 6
_FEW_WORDS = 3
_DERIVED = {
    "sum": "whole", "share": "share", "difference": "by", "change": "by", "ratio": "factor", "product": "total",
}  # fmt: skip
_TOLD_AGAIN = "right"
_SURE = frozenset({"same: headline", "same: slip", "sum: no others"})
_COUNTED_BY_YEARS = frozenset({"age: anniversary", "age: year", "age: nth", "age: for"})


def without_explained(passage: Passage, relations: Sequence[Relation]) -> list[Relation]:
    """Return relations without those that do not hold and whose number another reading explains.

    A number is explained by another relation that it is drawn in and that holds; one that is said to be told again, also by
    amounts before it that it is the sum or the difference of.
    """
    mentions = {one.place: one for one in passage.mentions}
    held = {place for one in relations if _off(one, mentions) <= _FITS for place in _drawn(one)}
    return [
        one
        for one in relations
        if not (
            one.kind == "sum"
            and one.sense == "at most"
            and _told(one, mentions)
            and counts_twice(passage, _told(one, mentions))
        )
        if not (one.rule in _COUNTED_BY_YEARS and _is_off_its_day(passage, one))
        if one.rule in _SURE
        or (_off(one, mentions) <= _FITS and not _is_of_several(passage, one, mentions))
        or (
            _off(one, mentions) > _FITS
            and held.isdisjoint(_drawn(one))
            and not _is_told_otherwise(passage, one, mentions)
        )
    ]


def _told(relation: Relation, mentions: dict[int, Mention]) -> list[Mention]:
    return [mentions[place] for _, place in relation.roles if place in mentions]


def _is_off_its_day(passage: Passage, relation: Relation) -> bool:
    """Say whether an anniversary is kept on another day, or years are left out: "two years late", "after a break".

    "In its 15th year when it was called off": what comes then leaves none out.
    """
    sentence = passage.doc.sentence_at(relation.span.start).i
    following = sentence_words(passage, sentence + 1) if sentence + 1 < len(passage.doc.sentences) else " "
    own = sentence_words(passage, sentence).partition(" when ")[0]
    return any(says("off its day", f"{said} ") for said in (own, following))


def _is_told_otherwise(passage: Passage, relation: Relation, mentions: dict[int, Mention]) -> bool:
    """Say whether words or numbers nearby tell how the number of a relation that does not hold is meant."""
    told = {role: [mentions[place] for place in relation.of(role) if place in mentions] for role, _ in relation.roles}
    if relation.kind in ("product", "average"):
        return _has_another_count(passage, relation, mentions)
    if relation.kind == "ratio" and {"left", "right", "factor"} <= told.keys():
        left, right, factor = (told[role][0] for role in ("left", "right", "factor"))
        return is_told_elsewhere(passage, left, factor, right)
    if relation.kind == "sum" and relation.rule != "sum: terms" and told.get("whole") and told.get("parts"):
        return _is_sum_of_another(passage, told["parts"], told["whole"][0])
    if relation.rule == "difference: came or went":
        return is_made_otherwise(passage, [*told["left"], *told["by"]], told["right"][0])
    if relation.kind == "change":
        by = next(iter([*told.get("by", []), *told.get("share", [])]), None)
        return by is not None and (is_on_another_basis(passage, by) or is_only_possible(passage, by))
    if relation.kind == "share" and told.get("part") and told.get("share"):
        return _is_of_two_shares(passage, told["share"][0])
    return relation.kind == "same" and bool(told.get("right")) and _is_another(passage, told)


def _is_of_two_shares(passage: Passage, share: Mention) -> bool:
    """Say whether a share of another number is joined to a share: "one in five of the 2,000 and half of the 300, 550 people"."""
    before = [one for one in within(passage, share.sentence, share.sentence) if one.first < share.first]
    return lead(passage, share).endswith(" and ") and bool(before) and _is_taken_of(passage, before[-1])


def _is_of_several(passage: Passage, relation: Relation, mentions: dict[int, Mention]) -> bool:
    """Say whether a part is larger than its whole, but not than that and a number joined to it: "13 and 24, 31 of whom"."""
    if (
        relation.kind != "share"
        or not relation.of("part")
        or not {*relation.of("part"), *relation.of("whole")} <= mentions.keys()
    ):
        return False
    part, whole = mentions[relation.of("part")[0]], mentions[relation.of("whole")[0]]
    beside = [
        one
        for one in within(passage, whole.sentence, whole.sentence)
        if one.first < whole.first and is_amount(passage, one)
    ]
    return part.value > whole.value and bool(beside) and says("joiner", lead(passage, whole))


def _is_sum_of_another(passage: Passage, parts: Sequence[Mention], whole: Mention) -> bool:
    """Say whether parts come to another number beside them, or are only some of a larger: "27 games: 19 goals", "including"."""
    comes_to = sum(part.value for part in parts)
    first, last = (edge(one.sentence for one in [*parts, whole]) for edge in (min, max))
    others = [one for one in within(passage, first, last) if one is not whole and one not in parts]
    some = comes_to < whole.value and whole.first < parts[0].first and says("including", lead(passage, parts[0]))
    before = [one for one in others if one.first < whole.first and of_one_kind(one.figure, whole.figure)]
    return (
        some
        or any(one.value == comes_to for one in others)
        or any(one.value == whole.value for one in before)
        or any(_is_taken_of(passage, part) for part in parts)
        or any(way(passage, parts, whole) for way in (is_made_otherwise, reaches_further, takes_off, leaves_one_out))
        or tells_one_again(passage, parts)
    )


def _is_taken_of(passage: Passage, one: Mention) -> bool:
    """Say whether only a share of a number is told of: "half of the 80 workers and 15 contractors, 55 people"."""
    place = place_of(passage, one)
    share = passage.mentions[place - 1] if place else one
    between = passage.doc.text[share.figure.span.end : one.figure.span.start].split()
    return is_share(share.figure) and between[:1] == ["of"] and len(between) <= _FEW_WORDS and "," not in between[-1]


def _is_another(passage: Passage, told: dict[str, list[Mention]]) -> bool:
    """Say whether an amount that seems told again is a few times the other, or a sum or difference of those before it."""
    low, high = sorted((told["left"][0].value, told["right"][0].value))
    times = high / low if low > 0 else 0.0
    if times.is_integer() and 2 <= times <= _FEW_TIMES:
        return True
    other = told["right"][0]
    before = [one for one in near(passage, other, SENTENCES, 0) if one.first < other.first and is_amount(passage, one)]
    return is_explained(other.value, _values(one for one in before if of_one_kind(one.figure, other.figure)))


def _drawn(relation: Relation) -> tuple[int, ...]:
    """Return the figure that a relation gives as drawn from the others."""
    role = _TOLD_AGAIN if relation.kind == "same" else _DERIVED.get(relation.kind)
    return () if role is None or relation.sense != "equal" else relation.of(role)


def _off(relation: Relation, mentions: dict[int, Mention]) -> float:
    """Return how far what a relation gives is from what the others come to, as a part of the larger; 0 where that is not known."""
    numbers = {
        role: [mentions[place] for place in relation.of(role) if place in mentions] for role, _ in relation.roles
    }
    if relation.sense != "equal" or any(not told for told in numbers.values()):
        return 0.0
    pair = _numbers(relation, numbers)
    return 0.0 if pair is None else abs(pair[0] - pair[1]) / (max(map(abs, pair)) or 1.0)


def _numbers(relation: Relation, told: dict[str, list[Mention]]) -> tuple[float, float] | None:
    """Return the number that a relation gives and the one that the others come to."""
    kind, value = relation.kind, {role: mentions[0].value for role, mentions in told.items()}
    if kind == "sum" and "whole" in told:
        return value["whole"], sum(part.value for part in told["parts"])
    if relation.rule == "share: what is left":
        return value["part"], value["whole"] * (1 - value["share"] / 100)
    if kind == "share" and {"part", "whole", "share"} <= told.keys():
        return value["share"], 100 * value["part"] / value["whole"]
    if kind == "difference" and {"left", "right", "by"} <= told.keys():
        return value["by"], abs(value["left"] - value["right"])
    if kind == "change" and {"before", "after", "by"} <= told.keys():
        step = abs(value["after"] - value["before"])
        rate = is_share(told["by"][0].figure) and not is_share(told["before"][0].figure)
        return value["by"], 100 * step / value["before"] if rate else step
    if kind in ("product", "average") and {"count", "each", "total"} <= told.keys():
        return value["total"], value["count"] * value["each"]
    if kind == "ratio" and {"left", "right", "factor"} <= told.keys():
        return value["left"], value["right"] * value["factor"]
    if kind == "same":
        return value["left"], value["right"]
    return None


def _has_another_count(passage: Passage, relation: Relation, mentions: dict[int, Mention]) -> bool:
    """Say whether another number nearby times what each is, or is for, gives the total that a relation has."""
    told = {role: mentions[place] for role, place in relation.roles if place in mentions}
    if not {"each", "total", "count"} <= told.keys() or not told["each"].value:
        return False
    if is_of_others(passage, told["count"], told["each"], told["total"]) or lead(passage, told["total"]).endswith(
        " at "
    ):
        # "Four plates at £18.50 each and two lobsters at £39": a price too.
        return True
    beside = near(passage, told["total"], SENTENCES, SENTENCES)
    more = told["total"].value - told["count"].value * told["each"].value
    if any(one.value == more and one.figure.unit == told["total"].figure.unit is not None for one in beside):
        # "Each of the 20 got £500; the staff shared £3,000, £13,000 in all".
        return True
    needed = told["total"].value / told["each"].value
    others = [one for one in beside if one.figure.kind in COUNTS and one != told["count"]]
    # "612 runs in 14 innings, three of them not out, an average of 55.64".
    left = [told["count"].value - one.value for one in others if one.sentence == told["count"].sentence]
    if any(one > 1 and abs(one - needed) <= _CLOSELY * needed for one in left):
        return True
    return any(abs(one.value - needed) <= _ROUGHLY * needed for one in others if one.value > 1)


def _values(mentions: Iterable[Mention]) -> list[float]:
    return [one.value for one in mentions]
