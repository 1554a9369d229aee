"""Which of several readings of figures fits, and the relation that it states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from analysis.extract.records import Relation
from analysis.extract.relations.nearby import Mention, Passage
from analysis.text.span import Span

# What fits within a fiftieth is taken to be meant.
FITS = 1 / 50
# What is not sure is only taken as said if its numbers agree to the last digit.
_EXACT = 1 / 2000
_CLOSELY = 1 / 100
_CLEARLY = 2.5
_LONG = 4
_SCALES = (10, 100, 1000)
_FEW = 3


Bounds = tuple[float | None, float | None]


class Reading(NamedTuple):
    """Figures in roles, the number that is given and the one that the others come to; sure: no other is likely."""

    roles: tuple[tuple[str, int], ...]
    given: float
    comes_to: float
    sure: bool

    @property
    def off(self) -> float:
        """How far the two numbers are apart, as a part of the larger."""
        return abs(self.given - self.comes_to) / (max(abs(self.given), abs(self.comes_to)) or 1)

    def is_near(self, furthest: float) -> bool:
        """Whether the two numbers are no further apart than that, or one is a slip of the other."""
        return self.off <= furthest or self.is_slip

    @property
    def is_slip(self) -> bool:
        """Whether one number is ten, a hundred or a thousand times the other, or has a digit too many: 1,516 for 516."""
        low, high = sorted((abs(float(self.given)), abs(float(self.comes_to))))
        scaled = low > 0 and any(abs(high / low - scale) <= _CLOSELY * scale for scale in _SCALES)
        whole = low.is_integer() and high.is_integer() and low >= _SCALES[1]
        return scaled or (whole and f"{high:.0f}"[1:] == f"{low:.0f}")

    @property
    def has_slipped(self) -> bool:
        """Whether two long numbers differ in one digit, which hardly happens by chance: 13,204 for 12,204."""
        return differ_in_a_digit(self.given, self.comes_to, _LONG)


def differ_in_a_digit(one: float, other: float, digits: int) -> bool:
    """Say whether two numbers have so many digits or more, as many each, and differ in one of them alone.

    Examples
    --------
    >>> differ_in_a_digit(2204, 1204, 4), differ_in_a_digit(6.4, 4.4, 2), differ_in_a_digit(2204, 2204, 4)
    (True, True, False)
    """
    written = [f"{abs(each):.6f}".rstrip("0") for each in (one, other)]
    length = max(map(len, written))
    first, second = (each.ljust(length, "0") for each in written)
    if first.index(".") != second.index("."):
        return False
    told = max(len(each.replace(".", "").rstrip("0")) for each in written)
    return told >= digits and sum(left != right for left, right in zip(first, second, strict=True)) == 1


def best(readings: Iterable[Reading], furthest: float) -> Reading | None:
    """Return the reading whose numbers fit best; one that does not fit only if it is sure, and no further off than that.

    Examples
    --------
    >>> fits, sure = Reading((), 10, 10, False), Reading((), 10, 12, True)
    >>> best([fits, sure], 0.5) == fits, best([sure], 0.5) == sure, best([sure], 0.1)
    (True, True, None)
    """
    ordered = sorted(readings, key=lambda one: one.off)
    if ordered and ordered[0].off <= FITS:
        return ordered[0] if ordered[0].sure or ordered[0].off <= _EXACT else None
    sure = next((one for one in ordered if one.sure and one.is_near(furthest)), None)
    # Of many readings one slips by chance.
    slipped = [one for one in ordered if one.has_slipped and one.off <= furthest] if len(ordered) <= _FEW else []
    return sure or (slipped[0] if len(slipped) == 1 else None)


def alone(readings: Sequence[Reading]) -> list[Reading]:
    """Return readings, of which none is sure but the one that fits much better than all others that would be."""
    offs = sorted(one.off for one in readings if one.sure)
    clear = len(offs) == 1 or (len(offs) > 1 and offs[1] > _CLEARLY * max(offs[0], 0.1))
    return [one._replace(sure=one.sure and clear and one.off == offs[0]) for one in readings]


def fitting(
    passage: Passage, rule: str, readings: Iterable[Reading], furthest: float, bounds: Bounds | None = None
) -> list[Relation]:
    """Return the relation of the reading that is best, if there is one."""
    reading = best(readings, furthest)
    return [] if reading is None else [stated(passage, rule, reading.roles, bounds=bounds)]


def only(
    passage: Passage,
    rule: str,
    roles: Iterable[tuple[str, int]],
    given: float,
    comes_to: float,
    furthest: float,
    bounds: Bounds | None = None,
) -> list[Relation]:
    """Return the relation of the only figures that can be meant, if their numbers are no further apart than that."""
    return fitting(passage, rule, [Reading(tuple(roles), given, comes_to, sure=True)], furthest, bounds)


def stated(
    passage: Passage, rule: str, roles: Iterable[tuple[str, int]], sense: str = "equal", bounds: Bounds | None = None
) -> Relation:
    """Return the relation of figures in roles; its span is all that lies between the first and the last."""
    told = tuple(roles)
    indices = {index for _, index in told}
    spans = [passage.placed[index].figure.span for index in indices]
    span = Span(min(one.start for one in spans), max(one.end for one in spans))
    return Relation(span, rule.partition(":")[0], sense, told, rule, *(bounds or (None, None)))


def bounded(one: Mention, rule: str, bounds: Bounds) -> Relation:
    """Return that a number, an age or how far apart two others are, lies between bounds."""
    kind = rule.partition(":")[0]
    role = "by" if kind == "difference" else kind
    return Relation(one.figure.span, kind, "equal", ((role, one.place),), rule, *bounds)
