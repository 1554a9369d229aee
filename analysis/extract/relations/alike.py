"""Which figures are of one kind: shares, counts, amounts in one unit; two nouns for one thing."""

from __future__ import annotations

from functools import cache

from analysis.extract.figures.nouns import is_person
from analysis.extract.records import Figure
from analysis.lexicon import rows, words

COUNTS = frozenset({"count", "source_count", "casualties", "votes", "score"})
MINOR = frozenset({"cent", "penny"})
"""Units of which a hundred are one of the unit that sums of money are told in."""
TIMES = words("units", "unit", kind="duration")
"""Units of time."""
LASTING = frozenset({"age", "duration"})
PERCENT = frozenset({"percent", "point"})
_SHARES = frozenset({"share", "probability"})
_LONG = 4


def is_share(figure: Figure) -> bool:
    """Say whether a figure is a part of a hundred, or a fraction."""
    unit = figure.unit
    return figure.kind in _SHARES or (unit is not None and (unit == "percent" or unit.startswith("fraction")))


def is_points(figure: Figure) -> bool:
    """Say whether a figure is told in points: "up 5.4 percentage points", "a quarter of a percentage point"."""
    return figure.unit in ("point", "percentage point", "basis point")


def per_cent(figure: Figure) -> float:
    """Return how many per cent, or points of it, or of a currency, one is of what an amount is told in; 1 for most."""
    if figure.unit == "basis point" or (figure.unit or "").partition(" per ")[0] in MINOR:
        return 0.01
    return 100.0 if (figure.unit or "").startswith("fraction") else 1.0


def is_count(figure: Figure) -> bool:
    """Say whether a figure counts things, or is a number without a noun."""
    return figure.kind in COUNTS and figure.unit != "point" and not is_share(figure)


def is_bare(figure: Figure) -> bool:
    """Say whether a figure is a number that leaves out what it counts."""
    return figure.kind in COUNTS and figure.unit is None


def _is_coin_of(one: Figure, other: Figure) -> bool:
    """Say whether an amount is told in coins of the currency of another: "rose 15p to £2.40"."""
    whole = other.kind == "money" and other.unit not in MINOR
    return whole and one.unit in MINOR and (one.unit == "penny") == (other.unit == "GBP")


def alike(one: Figure, other: Figure) -> bool:
    """Say whether two figures are amounts that may be added: counts, or amounts in one unit."""
    if is_count(one) and is_count(other):
        return True
    if {one.unit, other.unit} <= PERCENT or _is_coin_of(one, other) or _is_coin_of(other, one):
        return True
    return one.unit == other.unit is not None and one.kind == other.kind and not (one.unit or "").startswith("fraction")


def is_people(*figures: Figure) -> bool:
    """Say whether all figures count people."""
    return all(
        figure.kind == "casualties" or figure.unit == "person" or is_person(figure.unit or "") for figure in figures
    )


@cache
def _alike() -> dict[str, frozenset[str]]:
    classes: dict[str, set[str]] = {}
    for row in rows("alike_nouns"):
        classes.setdefault(row["noun"], set()).add(row["class"])
    return {noun: frozenset(of) for noun, of in classes.items()}


@cache
def _classes(noun: str) -> frozenset[str]:
    named = _alike().get(noun, frozenset())
    return named | {"person"} if is_person(noun) or noun == "person" else named


def akin(one: Figure, other: Figure) -> bool:
    """Say whether two figures may count one thing: the same noun, two nouns for it, or one without a noun; or amounts in one unit.

    Examples
    --------
    >>> from analysis.text.span import Span
    >>> home, flat, dog = (Figure(Span(0, 1), "count", unit=noun) for noun in ("home", "two-room flat", "dog"))
    >>> akin(home, flat), akin(home, dog), akin(home, Figure(Span(0, 1), "count"))
    (True, False, True)
    """
    units = [(figure.unit or "").partition(" per ")[0] for figure in (one, other)]
    if is_share(one) or is_share(other) or one.kind in LASTING or other.kind in LASTING:
        return units[0] == units[1] and one.kind == other.kind
    if one.kind not in COUNTS or other.kind not in COUNTS:
        return units[0] == units[1] != ""
    if is_bare(one) or is_bare(other) or units[0] == units[1]:
        return True
    return is_people(one, other) or akin_nouns(*units)


def akin_nouns(one: str, other: str) -> bool:
    """Say whether two nouns in the singular may be for one thing: "home" and "two-room flat"."""
    heads = one.rpartition(" ")[2], other.rpartition(" ")[2]
    shorter, longer = sorted(heads, key=len)
    # "12 lifeboats" and "the 23 boats".
    return (
        (len(shorter) >= _LONG and longer.endswith(shorter))
        or heads[0] == heads[1]
        or bool(_classes(heads[0]) & _classes(heads[1]))
    )


def of_one_kind(one: Figure, other: Figure) -> bool:
    """Say whether two figures count one noun, or people, or are amounts in one unit; a number may leave out its noun."""
    if is_share(one) or is_share(other):
        return is_share(one) and is_share(other) and not {"point", "basis point"} & {one.unit, other.unit}
    if is_count(one) and is_count(other):
        return one.unit == other.unit or is_bare(one) or is_bare(other) or is_people(one, other)
    if one.kind in COUNTS and other.kind in COUNTS:
        return one.unit == other.unit or is_bare(one) or is_bare(other)
    return one.unit == other.unit is not None


def is_level(figure: Figure) -> bool:
    """Say whether a figure is how much there is, not by how much it moved nor what it is in another unit."""
    return figure.change is None and figure.role in ("level", "before", "after")
