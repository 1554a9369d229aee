"""What became of dates: other days, or none."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.optimize import linear_sum_assignment

from analysis.extract.records import DateExpression
from analysis.lexicon import words
from analysis.tellings.alignment import Alignment
from analysis.tellings.change import Change, worded
from analysis.tellings.placed import NEAR, context_of, told_within
from analysis.tellings.telling import Telling

_SMALL = words("function_words", "word")
_MONTH = 3
"""Letters by which the name of a month or of a day of the week is known: Nov., November."""


def date_changes(first: Telling, second: Telling, alignment: Alignment) -> Iterator[Change]:
    """Yield what became of each date; one whose claim is dropped or added goes with it."""
    ours = [i for i, date in enumerate(first.records.dates) if date.kind == "date"]
    theirs = [j for j, date in enumerate(second.records.dates) if date.kind == "date"]
    score = np.zeros((len(ours), len(theirs)))
    for i, j in np.ndindex(score.shape):
        one, other = first.records.dates[ours[i]], second.records.dates[theirs[j]]
        context = context_of(first, second, one.span, other.span, alignment)
        if context >= NEAR:
            score[i, j] = (
                context + 0.5 * bool(_days(first, one) & _days(second, other)) + 0.3 * (one.grain == other.grain)
            )
    rows, columns = linear_sum_assignment(score, maximize=True)
    pairs = {ours[i]: theirs[j] for i, j in zip(rows, columns, strict=True) if score[i, j] > 0}
    for i in ours:
        date = first.records.dates[i]
        if i in pairs:
            other = second.records.dates[pairs[i]]
            told = worded(date.span.of(first.text), other.span.of(second.text))
            change = "date changed" if _differ(first, second, date, other) else told
            ids = first.builder.date_ids[i], second.builder.date_ids[pairs[i]]
            yield Change("dates", change, ids[0], date.span, ids[1], other.span)
        elif told_within(date.span, first, alignment.within):
            yield Change("dates", "dropped", first.builder.date_ids[i], date.span, None, None)
    taken = set(pairs.values())
    for j in theirs:
        date = second.records.dates[j]
        if j not in taken and told_within(date.span, second, alignment.holding):
            yield Change("dates", "added", None, None, second.builder.date_ids[j], date.span)


def _days(telling: Telling, date: DateExpression) -> frozenset[str]:
    """Return the words and numbers that say which day it is."""
    tokens = (token.lower for token in telling.doc.tokens_in(date.span) if token.is_word)
    return frozenset(word if word.isdigit() else word[:_MONTH] for word in tokens if word not in _SMALL)


def _differ(first: Telling, second: Telling, one: DateExpression, other: DateExpression) -> bool:
    """Say whether two dates cannot be the same time, or are of one form and name other days."""
    if None not in (ends := (one.earliest, one.latest, other.earliest, other.latest)):
        return bool(ends[1] < ends[2] or ends[3] < ends[0])  # type: ignore[operator]
    mine, theirs = _days(first, one), _days(second, other)
    if one.grain != other.grain or mine <= theirs or theirs <= mine:
        return False
    return len(mine) == len(theirs)
