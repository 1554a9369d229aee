"""Rows as marks on the text, for formats that annotate: the row itself, and the parts of it that have a place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from analysis.tables.formats.cells import Row
from analysis.tables.schemas import EXTRACTED, table
from analysis.text.span import Span

_PIECES = {"claims": "claim_spans"}
_PARTS = {"attributions": ("source", "cue", "content"), "claims": ("subject",)}


class Mark(NamedTuple):
    """A place in the text that a row names; `role` is empty for the place of the row itself."""

    role: str
    spans: tuple[Span, ...]


def placed(rows: Mapping[str, list[Row]]) -> Iterator[tuple[str, str, Row]]:
    """Give the rows that are read from the text, each after its table and its id."""
    for name in EXTRACTED:
        for row in rows.get(name, []):
            yield name, row[f"{name[:-1]}_id"], row


def marks(name: str, row: Row) -> list[Mark]:
    """Return the places that a row names, that of the row itself first; none if it has no place.

    Examples
    --------
    >>> row = {"start": 0, "end": 9, "subject_start": 2, "subject_end": 5, "claim_spans": ["0:4", "6:9"]}
    >>> for mark in marks("claims", row):
    ...     print(mark.role, mark.spans)
     (Span(start=0, end=4), Span(start=6, end=9))
    subject (Span(start=2, end=5),)
    """
    whole = _span(row, "")
    made = [Mark("", _pieces(row.get(_PIECES.get(name, ""))) or whole)] if whole else []
    if name == "sources":
        return made + [Mark("mention", _pieces([mention])) for mention in row["mention_spans"] or []]
    parts = ((role, _pieces(row.get(f"{role}_spans")) or _span(row, f"{role}_")) for role in _PARTS.get(name, ()))
    return made + [Mark(role, spans) for role, spans in parts if spans]


def described(name: str, row: Row) -> str:
    """Return a row as one line of JSON, without what is missing and without the texts, which its places give.

    Examples
    --------
    >>> described("figures", {"figure_id": "F01", "text": "two", "start": 0, "low": 2.0, "high": None})
    '{"figure_id": "F01", "start": 0, "low": 2.0}'
    """
    texts = {column.name for column in table(name).columns if column.name == "text" or column.name.endswith("_text")}
    told = {column: cell for column, cell in row.items() if cell is not None and column not in texts}
    line = json.dumps(told, ensure_ascii=False)
    # What some programs take for the end of a line.
    return "".join(f"\\u{ord(letter):04x}" if letter in "\x85\u2028\u2029" else letter for letter in line)


def _span(row: Row, prefix: str) -> tuple[Span, ...]:
    start, end = row.get(f"{prefix}start"), row.get(f"{prefix}end")
    return () if start is None or end is None else (Span(start, end),)


def _pieces(cells: list[str] | None) -> tuple[Span, ...]:
    return tuple(Span(*map(int, cell.split(":"))) for cell in cells or ())
