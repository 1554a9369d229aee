"""Sums in two currencies, beside the rate that is told: "600 million pesaros, at four pesaros to the dollar, is $150 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_level
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import lead, tail
from analysis.lexicon import rows

_FURTHEST = 0.6
_PER = re.compile(r"(?: [a-z]+)? (?:to|for) (?:the|a|one|each|every) (?P<other>[a-z]+)\b")


def exchanged(passage: Passage) -> Iterator[Relation]:
    """Yield rates of exchange with the only two sums nearby that one is changed into the other by."""
    yield from _noted(passage)
    for rate in passage.mentions:
        told = _PER.match(tail(passage, rate))
        if told is None or rate.figure.unit is None or not is_level(rate.figure):
            continue
        codes = _codes(singular(told["other"]))
        around = [one for one in within(passage, rate.sentence - 1, rate.sentence + 1) if one.place != rate.place]
        money = [one for one in around if is_level(one.figure) and _per_currency(one) in codes]
        changed = [one for one in around if one.figure.unit == rate.figure.unit and is_level(one.figure)]
        if len(money) != 1 or len(changed) != 1:
            continue
        total, count = changed[0], money[0]
        roles = (("count", count.place), ("each", rate.place), ("total", total.place))
        yield from only(passage, "product: at a rate", roles, total.value, rate.value * count.value, _FURTHEST)


def _noted(passage: Passage) -> Iterator[Relation]:
    """Yield a sum with the one in brackets behind it, where a note gives the rate: "630 million talers ($150 million) … ($1 = 4.2 talers)"."""
    for one, rate in pairwise(passage.mentions):
        if one.value != 1 or tail(passage, one).strip() != "=" or rate.figure.unit is None:
            continue
        for total, count in pairwise(passage.mentions):
            units = total.figure.unit, count.figure.unit
            if units != (rate.figure.unit, one.figure.unit) or not _is_in_brackets(passage, count) or total == rate:
                continue
            roles = (("count", count.place), ("each", rate.place), ("total", total.place))
            yield from only(passage, "product: at a rate", roles, total.value, rate.value * count.value, _FURTHEST)


def _is_in_brackets(passage: Passage, one: Mention) -> bool:
    """Say whether a bracket opens right before a figure, but for a word or two."""
    before = lead(passage, one).split()
    return "(" in before[-3:]


def _per_currency(one: Mention) -> str:
    return one.figure.unit or "-"


@cache
def _codes(noun: str) -> frozenset[str]:
    """Return the codes of the currencies that a noun may be for, and the noun itself."""
    told = ((row["code"], row["words"].split(";")) for row in rows("currencies"))
    return frozenset({noun, *(code for code, names in told if any(noun in name.split() for name in names))})
