"""An amount in two units: what the first says in the unit of the second, with the rounding of both.

A number that is converted is rounded to the digits that it is given with, by an eighth at most: "2 miles (3 km)".
"""

from __future__ import annotations

from dataclasses import replace
from math import log

from analysis.checks.amounts_stated import stands_for
from analysis.checks.evidence import Evidence
from analysis.checks.intervals import Interval, half_step
from analysis.checks.units import factor
from analysis.extract.records import Figure, Relation

_ROUNDED = 1 / 8
# Of these one is a fifth more in Britain and the Commonwealth than in America, and no paper says which it means.
_IMPERIAL = frozenset({"gallon", "quart", "pint"})
_MORE = 1.20095
# How many degrees of the second unit a degree of the first is, and where its nought lies.
_TEMPERATURES = {
    ("degree celsius", "degree fahrenheit"): (1.8, 32.0),
    ("degree fahrenheit", "degree celsius"): (1 / 1.8, -32 / 1.8),
}


def number_of(evidence: Evidence, index: int) -> Interval:
    """Return what a figure with a bound stands for as a number: what was converted is the number."""
    figure = evidence.figure(index)
    low, high = figure.record.low, figure.record.high
    if (low is None) == (high is None) and low != high:
        return stands_for(figure)
    return stands_for(replace(figure, record=_exact(figure.record, high if low is None else low)))


def _exact(figure: Figure, number: float | None) -> Figure:
    return replace(figure, low=number, high=number, low_closed=True, high_closed=True, modifier="exact")


def in_other_unit(evidence: Evidence, one: Relation) -> Interval | None:
    """Return what the first of two amounts comes to in the unit of the second; None if no factor is known."""
    (left,), (right,) = one.of("left"), one.of("right")
    units = evidence.records.figures[left].unit or "", evidence.records.figures[right].unit or ""
    first, second = number_of(evidence, left), number_of(evidence, right)
    if units in _TEMPERATURES:
        return _degrees(first, second, *_TEMPERATURES[units])
    ratio = 1.0 if units[0] == units[1] else factor(*units)
    if ratio is None:
        return None
    rounding = max(_rounding(first), _rounding(second))
    ratio *= _british(units, ratio * (first.low + first.high) / (second.low + second.high))
    return Interval(first.low * ratio * (1 - rounding), first.high * ratio * (1 + rounding))


def _british(units: tuple[str, str], off: float) -> float:
    """Return by how much the American factor between two units is to be multiplied: where the British one fits better, by that."""
    more = _MORE ** ((units[0] in _IMPERIAL) - (units[1] in _IMPERIAL))
    return more if off > 0 and abs(log(off * more)) < abs(log(off)) else 1.0


def scale_of(count: Figure, each: Figure, total: Figure) -> float:
    """Return how many of the unit of a total are one of what each has, and of its time are in that of a count.

    "160 metres a day" and 12.8 km; "$400 a month for five years".
    """
    told, _, per = (each.unit or "").partition(" per ")
    spans = (factor(count.unit or "", per) if count.kind == "duration" and per else None) or 1.0
    if told == total.unit or each.kind == "money":
        return spans
    return (factor(told, total.unit) or 1.0) * spans


def in_unit_of(one: Figure, other: Figure) -> float:
    """Return how many of the unit of another span of time one of a span's own is: 12 for years beside months."""
    if one.kind != "duration" or other.kind != "duration" or one.unit == other.unit:
        return 1.0
    return factor(one.unit or "", other.unit or "") or 1.0


def _degrees(first: Interval, second: Interval, ratio: float, nought: float) -> Interval:
    """Return degrees as a temperature or, where that fits, as a difference of two."""
    near = 0.5 + ratio / 2
    rise = Interval(first.low * ratio - near, first.high * ratio + near)
    return rise if rise.overlaps(second) else Interval(rise.low + nought, rise.high + nought)


def _rounding(number: Interval) -> float:
    """Return by which part of itself a number may be off."""
    middle = (number.low + number.high) / 2
    return min(_ROUNDED, half_step(round(middle, 6), coarse=True) / middle) if middle > 0 else 0.0
