"""Numbers with their units, alone or as ranges: what a figure is made of, before its context is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from analysis.extract.figures.lookalikes import is_lookalike
from analysis.extract.figures.measured import Quantity, is_partitive, noun_of, with_unit
from analysis.extract.figures.numbers import numbers
from analysis.extract.figures.qualifiers import modifier_before
from analysis.extract.figures.ranges import is_score, joined, ratio
from analysis.extract.figures.sharing import shared
from analysis.text.sortedspans import Spans
from analysis.text.span import Span


def quantities(text: str, taken: Spans) -> Iterator[Quantity]:
    """Yield the quantities of a text that no date covers.

    Examples
    --------
    >>> for found in quantities("70-80% of 12 towns; $60-75 million", Spans([])):
    ...     print(found.low, found.high, found.unit and found.unit.unit, found.noun and found.noun.head)
    70.0 80.0 percent None
    12.0 12.0 None town
    60000000.0 75000000.0 USD None
    """
    found = (with_unit(text, number) for number in numbers(text) if not taken.touch(Span(number.start, number.end)))
    held: Quantity | None = None
    scores: set[int] = set()
    for now in shared(text, list(found)):
        if held is not None:
            one = joined(text, held, now, taken) or ratio(text, held, now)
            if one is not None:
                held = one
                continue
            if is_score(text, held, now):
                scores |= {held.start, now.start}
            if held.start not in scores and (kept := _standing(text, held)):
                yield kept
        held = now
    if held is not None and held.start not in scores and (kept := _standing(text, held)):
        yield kept


def _standing(text: str, quantity: Quantity) -> Quantity | None:
    """Return a quantity with the noun that it counts; None if it is none, but a name or a time."""
    if quantity.number.form == "ratio":
        return quantity
    if is_one(text, quantity) and not _one_counts(text, quantity):
        return None
    noun = noun_of(text, quantity) if quantity.unit is None else None
    if quantity.unit is None and noun is None and _is_bare_name(text, quantity):
        return None
    measured = quantity.unit is not None or (quantity.ranged and quantity.number.form != "digits")
    partitive = noun is not None and is_partitive(text, quantity)
    if is_lookalike(text, quantity.number, measured, noun is not None and noun.plural, partitive):
        return None
    return replace(quantity, noun=noun) if noun else quantity


_ARTICLE = re.compile(r"(?i)(?<![^\W_])an?\s\Z")
_OPENING = re.compile(r"(?:\A|[.!?\n]\s*)\Z")


def _is_bare_name(text: str, quantity: Quantity) -> bool:
    """Say whether digits that count nothing are a name: "a 747 landed", "3M said"."""
    number = quantity.number
    if number.form != "digits":
        return False
    before = text[max(0, quantity.start - 3) : quantity.start]
    if number.scaled:
        return text[number.end - 1] == "M" and number.end - number.start < 3 and _OPENING.search(before) is not None
    return number.low >= 100 and _ARTICLE.search(before) is not None and text[number.end : number.end + 1] != "-"


def is_one(text: str, quantity: Quantity) -> bool:
    """Say whether the quantity is the word "one", which is more often a pronoun than a number."""
    return quantity.number.form == "words" and text[quantity.number.start : quantity.number.end].lower() == "one"


_ONE_AFTER = re.compile(
    r"\s(?:person|man|woman|child|soldier|worker|civilian|student|officer|other)\b|\s(?:more\s)?(?:dead|killed|injured|wounded|missing)\b"
)


def _one_counts(text: str, quantity: Quantity) -> bool:
    if quantity.unit is not None and quantity.unit.kind != "duration":
        return quantity.unit.unit != "point"
    if modifier_before(text, quantity.start) is not None:
        return not text.startswith((" of", " thing"), quantity.end)
    if quantity.unit is not None:
        before = text[max(0, quantity.start - 8) : quantity.start]
        if quantity.unit.unit == "day":
            return re.search(r"(?i)\b(?:in|within|for|after|every|than|only|just|of)\s\Z", before) is not None
        return not re.search(r"(?i)\b(?:that|this|the|any|no)\s\Z", before)
    return _ONE_AFTER.match(text, quantity.end) is not None
