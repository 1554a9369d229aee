"""Checks of two figures for one amount: said twice, or given in two units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from analysis.checks.evidence import Cited, Evidence, possible
from analysis.checks.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Finding
from analysis.checks.gaps import small_words
from analysis.checks.prose import listed, quoted
from analysis.checks.units import factor
from analysis.extract.records import Figure

_REPEATABLE = ("area", "casualties", "count", "money")


def repeated(evidence: Evidence) -> Iterator[Finding]:
    """Put two figures for the same thing against each other."""
    first_said: dict[object, Cited[Figure]] = {}
    for figure in evidence.figures:
        if not _is_repeatable(figure.record):
            continue
        first = first_said.setdefault(_about(figure.record), figure)
        if evidence.sentence(first.record) != evidence.sentence(figure.record):
            yield _said_twice(first, figure)


def _is_repeatable(figure: Figure) -> bool:
    said = figure.kind in _REPEATABLE and figure.subject is not None and figure.change is None
    return said and not _is_without_number(figure)


def _is_without_number(figure: Figure) -> bool:
    return figure.low is None and figure.high is None


def _about(figure: Figure) -> object:
    """Return what a figure is of; figures of the same are for one amount."""
    names = (figure.unit, figure.subject, figure.holder, *figure.places)
    return figure.kind, figure.date, *(None if name is None else name.casefold() for name in names)


def _said_twice(first: Cited[Figure], second: Cited[Figure]) -> Finding:
    one, other = possible(first), possible(second)
    fits = one.overlaps(other)
    close = "agree" if fits else "differ; the words do not tell whether they count the same"
    return Finding(
        subject=second.record.subject or "",
        left=first.text,
        right=second.text,
        verdict=CONSISTENT if fits else UNDETERMINED,
        explanation=f"{quoted(first.text)} and {quoted(second.text)} {close}.",
        rows=(first.row, second.row),
        possible=one & other,
        unit=second.record.unit,
    )


def conversions(evidence: Evidence) -> Iterator[Finding]:
    """Put a quantity against the same in another unit, in brackets behind it: "100 km (62 miles)"."""
    for one, other in pairwise(evidence.figures):
        between = evidence.between(one.record, other.record).strip()
        if _bracket().fullmatch(between) and one.record.unit != other.record.unit:
            ratio = factor(one.record.unit, other.record.unit)
            if ratio is not None and not any(map(_is_without_number, (one.record, other.record))):
                yield _converted(one, other, ratio)


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(rf"\((?:{small_words('hedge')})?")


def _converted(one: Cited[Figure], other: Cited[Figure], ratio: float) -> Finding:
    converted, second = possible(_as_number(one)).times(ratio), possible(_as_number(other))
    fits = converted.overlaps(second)
    return Finding(
        subject=listed([one.text, other.text]),
        left=one.text,
        right=other.text,
        verdict=CONSISTENT if fits else INCONSISTENT,
        explanation=f"{quoted(one.text)} is {converted.written('{:,.4g}')} {other.record.unit}s, "
        f"{'as' if fits else 'not'} {quoted(other.text)}.",
        rows=(one.row, other.row),
        possible=converted & second,
        unit=other.record.unit,
    )


def _as_number(figure: Cited[Figure]) -> Cited[Figure]:
    """Return a figure with a bound as the number that it was stated with: what was converted."""
    low, high = figure.record.low, figure.record.high
    if (low is None) == (high is None):
        return figure
    number = high if low is None else low
    record = replace(figure.record, low=number, high=number, low_closed=True, high_closed=True, modifier="exact")
    return replace(figure, record=record)
