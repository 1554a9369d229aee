"""A check of rates of change: whether one leads from the number before to the one after, "rose 10% to 55 from 50".

Only wordings that leave no doubt are read: a check that could be made of other words is not made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from analysis.checks.evidence import Cited, Evidence, possible
from analysis.checks.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Finding
from analysis.checks.gaps import small_words
from analysis.checks.intervals import Interval
from analysis.checks.prose import quoted
from analysis.extract.records import Figure


class Change(NamedTuple):
    """A rate with the numbers after and before."""

    rate: Cited[Figure]
    after: Cited[Figure]
    before: Cited[Figure]


def changes(evidence: Evidence) -> Iterator[Finding]:
    """Put a rate of change against its before and after."""
    figures = evidence.figures
    for change in map(Change, figures, figures[1:], figures[2:]):
        if _is_rate(change.rate.record) and _are_numbers(change) and _is_worded_so(evidence, change):
            yield _finding(change)


def _is_rate(figure: Figure) -> bool:
    exact = figure.low is not None and figure.low == figure.high
    return figure.change is not None and figure.unit == "percent" and exact


def _are_numbers(change: Change) -> bool:
    after, before = change.after.record, change.before.record
    return after.unit == before.unit and None not in (after.low, after.high, before.low, before.high)


def _is_worded_so(evidence: Evidence, change: Change) -> bool:
    rate, after, before = (figure.record for figure in change)
    to, start = _after("to"), _after("from")
    return bool(to.fullmatch(evidence.between(rate, after)) and start.fullmatch(evidence.between(after, before)))


@cache
def _after(preposition: str) -> re.Pattern[str]:
    return re.compile(rf",?\s+{preposition}\s+(?:{small_words('hedge')}\s+)?")


def _finding(change: Change) -> Finding:
    rate, after, before = change
    meant, last = _meant(change), possible(after)
    verdict = CONSISTENT if meant.overlaps(last) else UNDETERMINED if _as_points(change) else INCONSISTENT
    sign = "less" if rate.record.change == "down" else "and"
    close = {
        CONSISTENT: f", as {quoted(after.text)}",
        UNDETERMINED: f", not {quoted(after.text)}, which is right only if percentage points are meant",
        INCONSISTENT: f", not {quoted(after.text)}",
    }[verdict]
    return Finding(
        subject=f"{before.text} to {after.text}",
        left=rate.text,
        right=after.text,
        verdict=verdict,
        explanation=f"{quoted(before.text)} {sign} {rate.text} is {meant.written('{:,.4g}')}{close}.",
        rows=(rate.row, after.row, before.row),
    )


def _meant(change: Change) -> Interval:
    """Return the number that a rate leads to from the one before."""
    first, by = possible(change.before), possible(change.rate)
    if change.rate.record.change == "down":
        return Interval(first.low * (1 - by.high / 100), first.high * (1 - by.low / 100))
    return Interval(first.low * (1 + by.low / 100), first.high * (1 + by.high / 100))


def _as_points(change: Change) -> bool:
    """Say whether the number after is right if percentage points are meant."""
    first, by = possible(change.before), possible(change.rate)
    points = first + by
    if change.rate.record.change == "down":
        points = Interval(first.low - by.high, first.high - by.low)
    return change.after.record.unit == "percent" and points.overlaps(possible(change.after))
