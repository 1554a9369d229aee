"""All that became of the rows of one text in another."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.reading import Reading
from analysis.tellings.alignment import align
from analysis.tellings.change import SAME, Change
from analysis.tellings.dates import date_changes
from analysis.tellings.figures import figure_changes, figure_pairs
from analysis.tellings.holdings import holding_changes
from analysis.tellings.statements import claim_changes
from analysis.tellings.telling import Telling
from analysis.tellings.voices import source_changes
from analysis.text.span import Span


def changes(first: Reading, second: Reading) -> list[Change]:
    """Return what became of each row of the first text, in the order of the tables, and what only the second has.

    Examples
    --------
    >>> import analysis
    >>> texts = "Nordwind lost more than 20 jets, two pilots said.", "Nordwind lost 20 jets, two pilots said."
    >>> for change in changes(*(analysis.read(analysis.Article(text)) for text in texts)):
    ...     print(f"{change.table}: {change.change}")
    claims: reworded
    attributions: kept
    figures: bound lost
    """
    ours, theirs = Telling(first), Telling(second)
    told = list(_all(ours, theirs))
    return [change for k, change in enumerate(told) if not _told(change, told[:k])]


def _all(first: Telling, second: Telling) -> Iterator[Change]:
    alignment = align(first, second)
    figures = figure_pairs(first, second, alignment)
    yield from claim_changes(first, second, alignment)
    yield from source_changes(first, second, alignment)
    yield from holding_changes(first, second, figures)
    yield from figure_changes(first, second, alignment, figures)
    yield from date_changes(first, second, alignment)


def _told(change: Change, before: list[Change]) -> bool:
    """Say whether a change of a part is told of the whole already: a number that went with its claim."""
    if change.change in SAME or change.table not in {"figures", "holdings", "dates"}:
        return False
    return any(
        other.change == change.change and _overlap(other.first, change.first) and _overlap(other.second, change.second)
        for other in before
        if other.table != change.table
    )


def _overlap(one: Span | None, other: Span | None) -> bool:
    return one is other is None or (one is not None and other is not None and one.overlaps(other))
