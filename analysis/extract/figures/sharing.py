"""Units and nouns that several numbers share: "eight or nine euros", "280 million of the 1.5 billion", "two- and three-bedroom"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.figures.measured import Quantity
from analysis.extract.figures.modifiers import modifiers_until
from analysis.extract.figures.ranges import tie_between
from analysis.extract.figures.words import HYPHENS, Line

_FORMS = frozenset({"digits", "words"})
_FARTHEST = 8


def share(line: Line, found: Sequence[Quantity]) -> None:
    """Give numbers without a unit the unit or the noun of the number behind them that they share it with.

    Examples
    --------
    >>> from analysis.extract.figures.measured import measured_in, noun_of
    >>> text = "4, 5 and 6 kg; 12 million of the 40 million pesos; 40 or 50 lorries; three- and four-bedroom flats"
    >>> line, found = measured_in(text)
    >>> share(line, found)
    >>> for one in found:
    ...     print(line.text(one.first, one.last), one.unit.name if one.unit else noun_of(line, one).unit)
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
    for one, other in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if one.unit is not None or {one.number.form, other.number.form} - _FORMS or not _shares(line, one, other):
            continue
        if other.unit is not None:
            one.unit = other.unit
            one.low, one.high = one.low * other.unit.factor, one.high * other.unit.factor
        else:
            one.counts_at = other.counts_at or other.last


def _shares(line: Line, one: Quantity, other: Quantity) -> bool:
    gap = other.first - one.last
    if not 0 < gap <= _FARTHEST:
        return False
    tie = tie_between(line, one.last, other.first)
    if tie in ("- and", "-") and line.word(one.last + 1) in ("and", "or", ",", "to"):
        return line.word(other.last) in HYPHENS or (other.unit is not None and other.unit.hyphen)
    if tie in ("and", "or") and gap < 3:
        return one.number.form == other.number.form or (other.unit is not None and other.unit.kind == "money")
    if tie == ",":
        borrowed = other.unit is not None and other.last == other.number.last and other.first == other.number.first
        return borrowed or other.counts_at > 0
    if tie == "" and line.word(one.last) == "by":
        return other.unit is not None and other.unit.kind == "length" and gap == 1
    return one.low <= other.low and _is_part(line, one.last, other.first)


def _is_part(line: Line, k: int, end: int) -> bool:
    """Say whether a number is of another one: "280 million of the estimated 1.5 billion", "3 out of the town's 20"."""
    k += line.word(k) == "out"
    if line.word(k) != "of":
        return False
    k += 1
    while (
        k < end and line.tag(k) in ("DT", "PRP$", "POS", "JJ", "VBN", "NNP", "NN") and line.word(k) not in ("a", "an")
    ):
        k += 1
    return modifiers_until(line.lower, k, end)
