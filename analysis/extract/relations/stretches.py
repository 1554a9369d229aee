"""Stretches of time and how far they are apart, in the unit of a span that is held against them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from analysis.extract.dates.calendar import last_of_month
from analysis.extract.records import Relation
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import says

UNITS = frozenset({"day", "week", "month", "year"})
_MONTH, _YEAR = 31, 365.25
# From March to November six years later is six years, or seven.
_ROUGHLY = 0.8
_HALF = 0.5
# A span that is wrong is off by a digit: a third of it at most.
FURTHEST = 0.45


class Stretch(NamedTuple):
    """When something began or ended: its sentence, the first and the last day that it can be."""

    sentence: int
    first: date
    last: date


def near_to(one: Mention, rule: str, low: float, high: float) -> list[Relation]:
    """Return that a span or an age lies between bounds, if it is off by a digit at most."""
    nearest = min(max(one.value, low), high)
    off = abs(nearest - one.value)
    return [bounded(one, rule, (float(low), float(high)))] if off <= FURTHEST * max(nearest, one.value) else []


def between(one: Mention, rule: str, ends: tuple[Stretch, Stretch]) -> list[Relation]:
    """Return that a span is how far two stretches are apart."""
    years = {"decade": 10, "century": 100}.get(one.figure.unit or "", 1)
    low, high = apart(*ends, "year" if years > 1 else one.figure.unit or "")
    return near_to(one, rule, low / years, high / years) if low > 0 else []


def ends_of_range(passage: Passage, mention: Mention, day: Stretch) -> tuple[Stretch, Stretch] | None:
    """Return the first and the last day, or year, of a range of dates: "from 1952 to 1986", "from 2 March to 20 March"."""
    said = [
        one.span.of(passage.doc.text) for one in passage.dates if one.earliest == day.first and one.latest == day.last
    ]
    if not any(says("to", f" {' '.join(told.lower().split())} ") for told in said):
        return None
    years = (day.first.month, day.first.day, day.last.month, day.last.day) == (1, 1, 12, 31)
    months = day.first.day == 1 and day.last == last_of_month(day.last.year, day.last.month)
    if months and not years:
        end = last_of_month(day.first.year, day.first.month)
        return Stretch(day.sentence, day.first, end), Stretch(day.sentence, day.last.replace(day=1), day.last)
    if not years:
        return Stretch(day.sentence, day.first, day.first), Stretch(day.sentence, day.last, day.last)
    return (
        Stretch(day.sentence, day.first, day.first.replace(month=12, day=31)),
        Stretch(day.sentence, day.last.replace(month=1, day=1), day.last),
    )


def apart(first: Stretch, second: Stretch, unit: str) -> tuple[float, float]:
    """Return the least and the most that two stretches are apart, counted with the first day, the last, both or neither."""
    least, most = (second.first - first.last).days - 1, (second.last - first.first).days + 1
    if unit == "day":
        return least, most
    if unit == "week":
        return least / 7 - _HALF, most / 7 + _HALF
    if unit == "month":
        return least / 31 - _HALF, most / 28 + _HALF
    if all((one.last - one.first).days <= _MONTH for one in (first, second)):
        return least / _YEAR - _ROUGHLY, most / _YEAR + _ROUGHLY
    return years(first.last, second.first) - 1, years(first.first, second.last) + 1


def years(first: date, last: date) -> int:
    """Return how many whole years lie between two days."""
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))
