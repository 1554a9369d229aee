"""Units and nouns that several numbers share: "eight or nine euros", "280 million of the 1.5 billion", "two- and three-bedroom"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.extract.figures.measured import Quantity

_EITHER = re.compile(r"\s(?:and|or)\s(?:(?:about|around|even|perhaps|maybe|possibly)\s)?")
_LISTED = re.compile(r",\s")
_HYPHEN = re.compile(r"-(?:,\s(?:and\s|or\s)?|\s(?:and|or|to)\s|\sor\s)")
_OF = re.compile(
    r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her|our|all|these|those)\s)?(?:[^\W\d_]+[’'](?:s\s|\s))?"
    r"(?:(?:about|roughly|some|nearly|around|estimated|total|original|more\sthan|over)\s)?"
)
_FORMS = frozenset({"digits", "words"})


def shared(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """Give numbers without a unit the unit or the noun of the number behind them that they share it with.

    Examples
    --------
    >>> from analysis.extract.figures.measured import noun_of, with_unit
    >>> from analysis.extract.figures.numbers import numbers
    >>> text = "4, 5 and 6 kg; 12 million of the 40 million pesos; 40 or 50 lorries; three- and four-bedroom flats"
    >>> for one in shared(text, [with_unit(text, number) for number in numbers(text)]):
    ...     print(text[one.start : one.end], one.unit.unit if one.unit else noun_of(text, one).unit)
    4 kilogram
    5 kilogram
    6 kg kilogram
    12 million peso
    40 million pesos peso
    40 lorry
    50 lorry
    three bedroom
    four bedroom
    """
    kept = list(found)
    for at in range(len(kept) - 2, -1, -1):
        one, other = kept[at], kept[at + 1]
        if one.unit is not None or one.number.form not in _FORMS or other.number.form not in _FORMS:
            continue
        if other.start - one.end > 40 or not _joins(text, one, other):
            continue
        if other.unit is not None:
            kept[at] = replace(one, unit=other.unit._replace(start=one.end, end=one.end))
        elif other.end != other.number.start:
            kept[at] = replace(one, counts_at=other.end if other.counts_at is None else other.counts_at)
    return kept


def _joins(text: str, one: Quantity, other: Quantity) -> bool:
    if _HYPHEN.fullmatch(text, one.end, other.start):
        return text[other.end : other.end + 1] == "-" or (other.unit is not None and other.unit.hyphen)
    if _EITHER.fullmatch(text, one.end, other.start):
        return one.number.form == other.number.form or (other.unit is not None and other.unit.kind == "money")
    if _LISTED.fullmatch(text, one.end, other.start):
        borrowed = other.unit is not None and other.unit.start == other.unit.end
        return borrowed or other.counts_at is not None
    return one.low <= other.low and _OF.fullmatch(text, one.end, other.start) is not None
