"""What a figure leaves possible in a relation: the policy of `analysis.checks.intervals`, by the digits that are written.

Shares are in per cent, also those in words. A count that ends in no nought is exact: 31 votes are 31. "Twice" and what is
like it stands for a tenth either way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from math import inf

from analysis.checks.evidence import Cited, in_words
from analysis.checks.intervals import IN_WORDS, PLAIN, Interval, half_step, stated
from analysis.extract.records import Figure
from analysis.extract.relations.alike import is_count, is_share, per_cent

TIMES = 1 / 10
COUNTED = 1 / 100
LEFT_OF_SHARE = "share: what is left"
# Of two levels that are told to the same digit, one in ten ends in a nought more.
_ONE_DIGIT = 10.5
_DECIMALS = re.compile(r"\d\.(\d+)")


def times_told(low: float, high: float | None) -> Interval:
    """Return how many times a verb says: roughly, as "doubled" is meant; from the very number on if it has no end.

    Examples
    --------
    >>> times_told(2, 2).written("{:g}"), times_told(2, None).written("{:g}")
    ('1.8 to 2.2', 'at least 2')
    """
    return Interval(low, inf) if high is None else Interval(low * (1 - TIMES), high * (1 + TIMES))


def stands_for(figure: Cited[Figure], *, rounded: bool = True) -> Interval:
    """Return the numbers that a figure may stand for: those that round to it, unless `rounded` says not to.

    Examples
    --------
    >>> import analysis
    >>> from analysis.checks.evidence import Evidence
    >>> reading = analysis.read(analysis.Article("A third of 31 men paid £2.10. Over 12,000 came."))
    >>> for figure in Evidence(reading.doc, reading.records, {}).figures:
    ...     print(figure.text, "=", stands_for(figure).written("{:,.4g}"))
    A third = 30.83 to 35.83
    31 = 31
    £2.10 = 2.095 to 2.105
    12,000 = more than 1.2e+04
    """
    record = figure.record
    scale = per_cent(record)
    low, high = (None if end is None else end * scale for end in (record.low, record.high))
    if low is None or high is None or low != high or record.modifier == "nearly":
        return stated(
            low, high, low_closed=record.low_closed, high_closed=record.high_closed, modifier=record.modifier,
            spoken=is_share(record) and in_words(figure.text),
        )  # fmt: skip
    step = _step(figure, low) if rounded else 0.0
    return Interval(max(0.0, low - step) if low >= 0 else low - step, low + step)


def stands_beside(figure: Cited[Figure], other: Cited[Figure], *, rounded: bool = True) -> Interval:
    """Return the numbers that a level may stand for beside another that is told to one digit more: £240,000 beside £258,000."""
    alone, beside = (stands_for(one, rounded=rounded) for one in (figure, other))
    rough, fine = (one.high - one.low for one in (alone, beside))
    exact = figure.record.modifier == other.record.modifier == "exact"
    if not exact or not 0 < fine < rough <= _ONE_DIGIT * fine:
        return alone
    middle = (alone.low + alone.high) / 2
    return Interval(middle - fine / 2, middle + fine / 2)


def stands_as_whole(whole: Cited[Figure], parts: Sequence[Cited[Figure]], *, rounded: bool = True) -> Interval:
    """Return the numbers that a whole may stand for beside its parts: where each of them is counted to the last one, it is hardly rounded.

    Examples
    --------
    >>> import analysis
    >>> from analysis.checks.evidence import Evidence
    >>> reading = analysis.read(analysis.Article("Of the 900 pupils 738 passed and 182 did not."))
    >>> whole, *parts = Evidence(reading.doc, reading.records, {}).figures
    >>> stands_for(whole).written(), stands_as_whole(whole, parts).written()
    ('878 to 922', '891 to 909')
    """
    told = stands_for(whole, rounded=rounded)
    counted = all(is_count(each.record) and each.record.low == each.record.high for each in [*parts, whole])
    exact = [stands_for(each) for each in parts]
    if not counted or whole.record.modifier != "exact" or any(one.low != one.high for one in exact):
        return told
    number = whole.record.low or 0.0
    return told & Interval(number * (1 - COUNTED), number * (1 + COUNTED))


def share_told(figure: Cited[Figure], rule: str, *, rounded: bool = True) -> Interval:
    """Return how many per cent of a whole a relation gives to a part: the share, or what it leaves of a hundred.

    Examples
    --------
    >>> import analysis
    >>> from analysis.checks.evidence import Evidence
    >>> reading = analysis.read(analysis.Article("Of the cows 75 per cent are sold."))
    >>> (figure,) = Evidence(reading.doc, reading.records, {}).figures
    >>> share_told(figure, "share: what is left").written("{:g}")
    '24.5 to 25.5'
    """
    share = stands_for(figure, rounded=rounded)
    if rule != LEFT_OF_SHARE:
        return share
    return Interval(100 - share.high, 100 - share.low, share.high_closed, share.low_closed)


def averaged(figure: Cited[Figure], *, rounded: bool = False) -> Interval:
    """Return what each has: "an average of 40" is no rougher than 40; an average is rounded to its last digit."""
    if figure.record.modifier == "about":
        figure = replace(figure, record=replace(figure.record, modifier="exact"))
    number = stands_for(figure)
    if not rounded or number.low != number.high:
        return number
    step = _last_digit(figure, number.low)
    return Interval(number.low - step, number.high + step)


def _step(figure: Cited[Figure], number: float) -> float:
    """Return by how much a number may be off, either way."""
    record, about = figure.record, figure.record.modifier == "about"
    if record.kind == "ordinal" and not about:
        return 0.0
    if record.kind == "ratio":
        return number * TIMES
    if is_share(record):
        if number in (0, 100):
            return 0.0
        if record.unit == "basis point":
            return _last_digit(figure, number, 0.5 * per_cent(record))
        if "point" in (record.unit or "") and in_words(figure.text):
            return number * TIMES
        if in_words(figure.text) or (record.unit or "").startswith("fraction"):
            return 2 * IN_WORDS if about else IN_WORDS
        return max(_last_digit(figure, number), half_step(number, coarse=True) if about else 0.0)
    if is_count(record) and not about and number < 1e6 and number % 10:
        return 0.0
    step = min(half_step(number, coarse=True), _last_digit(figure, number, inf))
    return step if about else min(step, abs(number) * PLAIN)


def _last_digit(figure: Cited[Figure], number: float, otherwise: float = 0.5) -> float:
    """Return half a unit of the last decimal that is written: of 2.10 that is a nought."""
    decimals = _DECIMALS.search(figure.text.replace(",", ""))
    if decimals is None:
        return otherwise
    written = float(re.search(r"\d+\.\d+", figure.text.replace(",", ""))[0])  # type: ignore[index]
    scale = abs(number) / written if written else 1.0
    return 0.5 * 10.0 ** -len(decimals[1]) * scale
