"""What a row of a comparison is: a row of the first text, one of the second, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.text.span import Span

CHANGES = (
    "kept",
    "reworded",
    "figure changed",
    "unit changed",
    "bound lost",
    "source lost",
    "source weakened",
    "source strengthened",
    "modality changed",
    "polarity changed",
    "side or holder swapped",
    "date changed",
    "finding changed",
    "dropped",
    "added",
)
"""What can become of a row."""

SAME = frozenset({"kept", "reworded"})
"""What leaves a row's meaning as it was."""


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one row. ``first`` and ``second`` are places in the two texts, None where it does not stand.

    ``table`` is the table of the row, ``first_id`` and ``second_id`` are its ids in the two readings, ``detail`` says in
    words what differs.
    """

    table: str
    change: str
    first_id: str | None
    first: Span | None
    second_id: str | None
    second: Span | None
    detail: str = ""


def worded(first: str, second: str) -> str:
    """Say whether words are kept or reworded; case, spaces and marks at their ends do not count.

    Examples
    --------
    >>> worded("The dam will hold", "the dam will  hold."), worded("The dam will hold", "It will hold")
    ('kept', 'reworded')
    """
    return "kept" if _plain(first) == _plain(second) else "reworded"


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .,;:!?\"'“”‘’")
