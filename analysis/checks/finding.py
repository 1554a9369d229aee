"""A finding: the outcome of a check, with the rows that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from analysis.checks.intervals import Interval

CONSISTENT, INCONSISTENT, DIFFER, UNDETERMINED = "consistent", "inconsistent", "differ", "undetermined"
ANY = Interval()


class RowKey(NamedTuple):
    """A row of a table, by the place of its record in the list of that name; its id is for the tables to give."""

    table: Literal["sources", "figures", "dates", "holdings"]
    place: int


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of a check: two statements put together, what both leave possible, and the verdict.

    ``possible`` is in the unit ``unit``, and written with as many decimals as ``digits`` says.
    """

    subject: str
    left: str
    right: str | None
    verdict: str
    explanation: str
    rows: tuple[RowKey, ...]
    possible: Interval = ANY
    unit: str | None = None
    digits: int = 1
    references: tuple[str, ...] = ()
