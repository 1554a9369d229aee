"""Intervals that stand too close on one scale to be told apart, and get a scale of their own below it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Interval = tuple[float, float]

_TOGETHER = 1 / 12
"""The part of a scale that those which get one of their own take up, at most: twelve times as large is worth a look."""
_APART = 1 / 100
"""The part of a scale by which two differ that can be told apart: some points of a chart."""


def scales(intervals: Sequence[Interval]) -> list[list[list[int]]]:
    """Return the scales that intervals need, from the widest inwards.

    Parameters
    ----------
    intervals : sequence of (float, float)
        The lower end and the upper end of each.

    Returns
    -------
    list of list of list of int
        For each scale its rows in rising order, each the places of what is drawn there: one, or several that the next
        scales magnify.

    Examples
    --------
    Two days of one week, and a year long before; then two years.

    >>> scales([(9001, 9002), (0, 365), (9003, 9004)])
    [[[1], [0, 2]], [[0], [2]]]
    >>> scales([(0, 365), (365, 730)])
    [[[0], [1]]]
    """
    return _scales(intervals, sorted(range(len(intervals)), key=intervals.__getitem__)) if intervals else []


def _scales(intervals: Sequence[Interval], places: Sequence[int]) -> list[list[list[int]]]:
    whole = _length(intervals, places)
    near: list[list[int]] = []
    for place in places:
        if near and _length(intervals, [*near[-1], place]) <= whole * _TOGETHER:
            near[-1].append(place)
        else:
            near.append([place])
    rows: list[list[int]] = []
    for group in near:
        rows += [group] if _blurred(intervals, group, whole * _APART) else [[place] for place in group]
    inner = [scale for row in rows if len(row) > 1 for scale in _scales(intervals, row)]
    return [rows, *inner]


def _length(intervals: Sequence[Interval], places: Sequence[int]) -> float:
    return max(intervals[place][1] for place in places) - min(intervals[place][0] for place in places)


def _blurred(intervals: Sequence[Interval], places: Sequence[int], least: float) -> bool:
    """Say whether two that differ cannot be told apart; the same interval twice is no matter of the scale."""
    different = sorted({intervals[place] for place in places})
    return any(max(after[0] - before[0], abs(after[1] - before[1])) < least for before, after in pairwise(different))
