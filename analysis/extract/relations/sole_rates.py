"""What each has, with the only number nearby of those who have it and the only total of that: "Twelve coaches, each with 52 seats"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import (
    COUNTS,
    MINOR,
    TIMES,
    akin_nouns,
    is_bare,
    is_level,
    is_people,
    is_points,
    is_share,
)
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import differ_in_a_digit, only
from analysis.extract.relations.said import begins_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.timing import has_its_time, is_only_possible
from analysis.text.tagsets import FINITE

_REACHES = ((0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (2, 1))
_FURTHEST = 0.55
_NEAR = 5
_REACH = 6
_DIGITS = 3
_NEVER = frozenset({"age", "ratio", "ordinal", "temperature", "probability"})


class _Held(NamedTuple):
    """What each has: the unit, None if it is told without; who has it; the place of the number of those, where words point at it."""

    unit: str | None
    holder: str
    place: int | None = None


def sole_rates(passage: Passage) -> Iterator[Relation]:
    """Yield what each has with the only number of holders and the only total that the sentences around give."""
    for each in passage.mentions:
        held = _held(passage, each) if _is_told(passage, each) else None
        pairs = [_only_pair(passage, each, held, reach) for reach in _REACHES] if held is not None else []
        told = next((pair for pair in pairs if pair is not None), None)
        if told is None:
            continue
        count, total = told
        comes_to = count.value * each.value
        if _is_marked(passage, count, total, each) or differ_in_a_digit(total.value, comes_to, _DIGITS):
            roles = (("count", count.place), ("each", each.place), ("total", total.place))
            yield from only(passage, "product: sole", roles, total.value, comes_to, _FURTHEST)


def _is_told(passage: Passage, each: Mention) -> bool:
    """Say whether a number may be what each has, in fact and at all times told of."""
    figure = each.figure
    if figure.kind in _NEVER or is_share(figure) or is_points(figure) or figure.low != figure.high or each.value <= 0:
        return False
    said = sentence_words(passage, each.sentence)
    doubtful = any(says(kind, lead(passage, each)) for kind in ("required", "foretold", "will be"))
    other = any(says(kind, said) for kind in ("another one", "other basis", "only if"))
    bounded = says("bounded", f" {' '.join(tail(passage, each).split()[: 2 * _NEAR])} ")
    return not (
        doubtful or other or bounded or is_only_possible(passage, each) or begins_with("some_days", tail(passage, each))
    )


def _held(passage: Passage, each: Mention) -> _Held | None:
    """Return of what a number is what each has."""
    unit, _, per = (each.figure.unit or "").partition(" per ")
    if per:
        return None if says("everyone", f" {per} ") else _Held(unit, per)
    behind = tail(passage, each).split()[:_REACH]
    for at, word in enumerate(behind[:-1]):
        if word in (",", ";", "and", "but"):
            break
        if says("to each", f" {word} ") and behind[at + 1].isalpha() and (at or word not in ("a", "an") or not unit):
            return _Held(unit or None, singular(behind[at + 1]))
    before = lead(passage, each).split()[-_NEAR:]
    if each.figure.unit is not None and says("each has", f" {' '.join(before)} "):
        named = next((before[k + 1] for k in range(len(before) - 1) if before[k] in ("each", "every")), "")
        last = _last_count(passage, each)
        if last is not None and not akin_nouns(last.figure.unit or "", each.figure.unit):
            own = named.isalpha() and akin_nouns(singular(named), last.figure.unit or "")
            return _Held(unit, last.figure.unit or "", last.place) if own or says("nobody new", f" {named} ") else None
    return None


def _last_count(passage: Passage, each: Mention) -> Mention | None:
    """Return the last number before another in its sentence, if it counts something."""
    before = [one for one in within(passage, each.sentence, each.sentence) if one.first < each.first]
    last = before[-1] if before else None
    return last if last is not None and last.figure.kind in COUNTS and not is_bare(last.figure) else None


def _only_pair(passage: Passage, each: Mention, held: _Held, reach: tuple[int, int]) -> tuple[Mention, Mention] | None:
    """Return the only number of holders and the only total in so many sentences before and behind."""
    around = _around(passage, each, reach)
    counts = _counts(around, held)
    totals = _totals(passage, around, counts[0], each, held) if len(counts) == 1 else []
    return (counts[0], totals[0]) if len(totals) == 1 else None


def _around(passage: Passage, each: Mention, reach: tuple[int, int]) -> list[Mention]:
    there = within(passage, max(0, each.sentence - reach[0]), each.sentence + reach[1])
    return [one for one in there if one.place != each.place and not is_share(one.figure) and one.value > 0]


def _counts(around: Sequence[Mention], held: _Held) -> list[Mention]:
    """Return the numbers nearby of those who have it, each an exact one."""
    if held.place is not None:
        return [one for one in around if one.place == held.place and _is_exact(one)]
    # "Several other donors gave, including one who gave $50,000".
    return [one for one in around if _counts_holders(one, held) and _is_exact(one)]


def _is_exact(one: Mention) -> bool:
    return one.figure.low == one.figure.high and one.figure.modifier in ("exact", "about")


def _counts_holders(one: Mention, held: _Held) -> bool:
    unit = one.figure.unit
    if unit is None or " per " in unit:
        return False
    if held.holder in TIMES or one.figure.kind == "duration":
        return unit == held.holder
    measured = one.figure.kind in ("area", "mass", "volume", "length") and unit == held.holder
    return measured or (one.figure.kind in COUNTS and akin_nouns(unit, held.holder))


def _totals(passage: Passage, around: Sequence[Mention], count: Mention, each: Mention, held: _Held) -> list[Mention]:
    """Return the numbers nearby that may be what all have together."""
    return [
        one for one in around
        if one.place != count.place and is_level(one.figure) and not is_adjective(passage, one)
        and _is_exact(one) and _is_of(one, each, held) and " per " not in (one.figure.unit or "")
    ]  # fmt: skip


def _is_of(total: Mention, each: Mention, held: _Held) -> bool:
    if held.unit is None:
        return total.figure.kind in COUNTS and total.figure.kind != "ordinal"
    if each.figure.kind == "money" or total.figure.kind == "money":
        return total.figure.kind == "money" and (total.figure.unit == held.unit or held.unit in MINOR)
    if total.figure.unit == held.unit:
        return True
    counted = total.figure.kind in COUNTS and each.figure.kind in {*COUNTS, "rate"}
    taken = says("taken by one", f" {held.unit} ") and is_people(total.figure)
    return counted and (is_bare(total.figure) or akin_nouns(total.figure.unit or "", held.unit) or taken)


def _behind(passage: Passage, each: Mention) -> int:
    """Return the token behind what each has and the noun of those who have it: "900 a day"."""
    tokens = passage.doc.tokens
    k = each.last
    return min(k + 2 if k < len(tokens) and says("to each", f" {tokens[k].lower} ") else k, len(tokens) - 1)


def _is_marked(passage: Passage, count: Mention, total: Mention, each: Mention) -> bool:
    """Say whether words tell that one of the three numbers follows from the others."""
    last = max((count, total, each), key=lambda one: one.first)
    if last == count or (has_its_time(passage, last) and last != each):
        return False
    if last == total and begins_with("not of that alone", tail(passage, total)):
        return False
    if last == each and passage.doc.tokens[_behind(passage, each)].tag in FINITE:
        # "900 a day went to pensioners": of something else.
        return False
    first = passage.doc.sentences[last.sentence].first
    before = lead(passage, last)
    opening = last.first - first <= _NEAR
    near = f" {' '.join(words_of(passage, max(first, last.first - 2 * _NEAR), last.first).split())} "
    if says("works out", near) or says("comes out at", near) or says("total", near) or says("together", near):
        return True
    if last == total and opening and before.strip() in ("the", "all", "those", "these", "all the", "the resulting"):
        return True
    if last == total and says("in_all", f" {' '.join(tail(passage, last).split()[:3])} "):
        return True
    apposed = before.split()[:1] in ([","], ["–"], ["("]) and len(before.split()) <= _NEAR
    return last == each and (apposed or (opening and before.split()[:1] == ["at"]))
