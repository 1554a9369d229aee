"""What the words beside a number do to it: about, more than, up to; and the bounds that they open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from analysis.extract.figures.numbers.words import split
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first, by_last, phrase_at, phrase_before

_NO_ABOUT = words("beside_numbers", "word", where="no about")
_GOES_UP = words("beside_numbers", "word", where="goes up")
LEAST, MOST = frozenset({"more than", "at least"}), frozenset({"less than", "up to"})


class Bounds(NamedTuple):
    """The ends of a figure; None is open."""

    low: float | None
    high: float | None
    low_closed: bool = True
    high_closed: bool = True


@cache
def _entries(place: str) -> dict[str, str]:
    return {row["phrase"]: row["modifier"] for row in rows("modifiers") if row["place"] == place}


@cache
def _before() -> Phrases[str]:
    return by_last(_entries("before"), split)


@cache
def _between() -> Phrases[str]:
    return by_last(_entries("between"), split)


@cache
def _further() -> Phrases[str]:
    return by_last(_entries("further"), split)


@cache
def _after() -> Phrases[str]:
    return by_first(_entries("after"), split)


def modifier_before(lower: Sequence[str], k: int) -> tuple[str, int] | None:
    """Return the modifier before a figure that begins at word `k` of some words in small letters, and where it begins.

    Examples
    --------
    >>> modifier_before("no fewer than 12".split(), 3), modifier_before("over the 12".split(), 2)
    (('at least', 0), None)
    """
    found = phrase_before(_before(), lower, k)
    if found is None and (gap := phrase_before(_between(), lower, k)) is not None:
        found = phrase_before(_before(), lower, gap[0])
    if found is None:
        return None
    first, modifier = found
    if lower[first] == "about" and first and lower[first - 1] in _NO_ABOUT:
        return None
    # "Adds up to 12".
    if lower[first : first + 2] == ["up", "to"] and first and lower[first - 1] in _GOES_UP:
        return None
    further = phrase_before(_further(), lower, first)
    return modifier, further[0] if further is not None else first


def modifiers_until(lower: Sequence[str], k: int, end: int) -> bool:
    """Say whether nothing but modifiers stands between the words `k` and `end`."""
    while k < end:
        found = phrase_at(_starting(), lower, k)
        if found is None:
            return False
        k = found[0]
    return k == end


@cache
def _starting() -> Phrases[str]:
    return by_first(_entries("before") | _entries("between") | _entries("further"), split)


def modifier_after(lower: Sequence[str], k: int) -> tuple[str, int] | None:
    """Return the modifier after a figure that ends before word `k` of some words in small letters, and where it ends.

    Examples
    --------
    >>> modifier_after("12 or more".split(), 1), modifier_after(["5", "+", "1"], 1)
    (('at least', 3), None)
    """
    found = phrase_at(_after(), lower, k)
    if found is None or (
        lower[k] == "+" and k + 1 < len(lower) and (lower[k + 1][0].isdigit() or lower[k + 1] in ("/", "-"))
    ):
        return None
    return found[1], found[0]


def bounds(low: float, high: float, modifier: str) -> Bounds:
    """Open the end that a modifier opens; an approximation stays a point.

    Examples
    --------
    >>> bounds(70, 70, "more than")
    Bounds(low=70, high=None, low_closed=False, high_closed=False)
    >>> bounds(3, 3, "nearly")
    Bounds(low=3, high=3, low_closed=True, high_closed=True)
    """
    if modifier in LEAST:
        return Bounds(low, None, modifier == "at least", False)
    if modifier in MOST:
        return Bounds(None, high, False, modifier == "up to")
    return Bounds(low, high)
