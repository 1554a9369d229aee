"""A finding: the outcome of a check, with the rows it rests on; and what every check has at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import pandas as pd

from analysis.article import Article
from analysis.checks.intervals import Interval
from analysis.extract.places import Region
from analysis.tables.protocol import Reading

CONSISTENT, INCONSISTENT, UNDETERMINED = "consistent", "inconsistent", "undetermined"
ANY = Interval()
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of a check: two statements put together, what both leave possible, and the verdict."""

    subject: str
    left: str
    right: str | None
    verdict: str
    explanation: str
    rows: Sequence[str]
    possible: Interval = ANY
    unit: str | None = None
    references: Sequence[str] = ()

    def row(self, check: str) -> Row:
        """Return the finding as a row of the table `findings`, without its id."""
        digits = 0 if self.unit == "km2" else 1
        low, high = (round(end, digits) if isfinite(end) else None for end in (self.possible.low, self.possible.high))
        known = self.possible.bounded and not self.possible.empty
        return {
            "check": check,
            "subject": self.subject,
            "left": self.left,
            "right": self.right,
            "low": low if known else None,
            "high": high if known else None,
            "unit": self.unit if known else None,
            "verdict": self.verdict,
            "rows": ";".join(dict.fromkeys(self.rows)),
            "references": "; ".join(self.references) or None,
            "explanation": self.explanation,
        }


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What the checks look at: an article, rows read from it, and the regions with a reference area by code."""

    article: Article
    sources: Sequence[Row]
    figures: Sequence[Row]
    holdings: Sequence[Row]
    regions: Mapping[str, Region]

    @classmethod
    def of(cls, reading: Reading, regions: Mapping[str, Region]) -> Evidence:
        """Take what the checks look at from a reading."""
        return cls(reading.article, rows(reading.sources), rows(reading.figures), rows(reading.holdings), regions)


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its name, what it asks in a sentence, and what it finds."""

    name: str
    asks: str
    finds: Callable[[Evidence], Iterator[Finding]]


def rows(frame: pd.DataFrame) -> list[Row]:
    """Return the rows of a table, None where a cell is missing."""
    return [
        {str(name): None if pd.isna(cell) else cell for name, cell in row.items()} for row in frame.to_dict("records")
    ]


def quoted(text: str) -> str:
    """Return an article's words in quotation marks, shortened in the middle if they are long.

    Examples
    --------
    >>> quoted("two of the sources")
    '“two of the sources”'
    """
    plain = " ".join(text.replace("“", "‘").replace("”", "’").split())
    return f"“{plain}”" if len(plain) <= 90 else f"“{plain[:50].rstrip()} … {plain[-35:].lstrip()}”"


def listed(words: Sequence[str]) -> str:
    """Join words as in prose.

    Examples
    --------
    >>> listed(["Crimea", "Donbas", "Kherson"])
    'Crimea, Donbas and Kherson'
    >>> listed(["Donbas", "Zaporizhzhia and Kherson"])
    'Donbas, and Zaporizhzhia and Kherson'
    """
    if len(words) > 1 and any(" and " in word for word in words):
        return f"{', '.join(words[:-1])}, and {words[-1]}"
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
