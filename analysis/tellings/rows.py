"""All that became of the rows of one text in another."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.reading import Reading
from analysis.tellings.alignment import align
from analysis.tellings.change import SAME, Change
from analysis.tellings.dates import date_changes
from analysis.tellings.figures import figure_changes, figure_pairs
from analysis.tellings.statements import claim_changes
from analysis.tellings.telling import Telling
from analysis.tellings.voices import source_changes


def changes(first: Reading, second: Reading) -> list[Change]:
    """Return what became of each row of the first text, in its order, and what only the second has."""
    return _once(list(_all(Telling(first), Telling(second))))


def _all(first: Telling, second: Telling) -> Iterator[Change]:
    alignment = align(first, second)
    figures = figure_pairs(first, second, alignment)
    yield from claim_changes(first, second, alignment)
    yield from source_changes(first, second, alignment)
    yield from figure_changes(first, second, alignment, figures)
    yield from date_changes(first, second, alignment)


def _once(found: list[Change]) -> list[Change]:
    """Leave out a change of a part that is told of the whole already."""
    return [change for k, change in enumerate(found) if change.change in SAME or not _told(change, found[:k])]


def _told(change: Change, before: list[Change]) -> bool:
    return any(
        other.change == change.change
        and other.first
        and change.first
        and other.second
        and change.second
        and other.first.overlaps(change.first)
        and other.second.overlaps(change.second)
        and other.table == "claims"
        and change.table == "figures"
        for other in before
    )
