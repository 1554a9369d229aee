"""Which stretches of the text are marked, and as what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analysis.views.reading_page.rows import Row, Rows
from analysis.views.wording import Record


class Mark(NamedTuple):
    """A stretch of the text, what kind of thing it is, and the row that it stands for."""

    start: int
    end: int
    kind: str
    row: str


# By table: the prefix of the columns that give a place, and the kind of the mark.
_PLACED = {
    "figures": (("", "figure"),),
    "dates": (("", "date"),),
    "attributions": (("source_", "source"), ("cue_", "cue"), ("content_", "content")),
    "claims": (("claim_", "claim"),),
    "holdings": (("", "holding"),),
    "relations": (("", "relation"),),
    "sources": (("mention_", "mention"),),
    "places": (("mention_", "place"),),
}
# What a reader who points at a stretch is told first.
_ORDER = {table: place for place, table in enumerate(_PLACED)}


def marks(rows: Rows) -> list[Mark]:
    """Return the marks of all rows, those first of which a reader is told first: of two alike, the shorter.

    Examples
    --------
    >>> cells = {"start": 4, "end": 9}
    >>> marks(Rows({"C01": Row("C01", "claims", cells), "D01": Row("D01", "dates", cells)}, {}))
    [Mark(start=4, end=9, kind='date', row='D01'), Mark(start=4, end=9, kind='claim', row='C01')]
    """
    made = [(_ORDER[row.table], mark) for row in rows.by_id.values() if row.table in _PLACED for mark in _marks(row)]
    made.sort(key=lambda ranked: (ranked[0], ranked[1].end - ranked[1].start))
    return [mark for _, mark in made]


def _marks(row: Row) -> Iterator[Mark]:
    for prefix, kind in _PLACED[row.table]:
        for start, end in _spans(row.cells, prefix):
            yield Mark(start, end, kind, row.id)


def _spans(cells: Record, prefix: str) -> Iterator[tuple[int, int]]:
    """Give the stretches that a row names: those of the ``…_spans`` column if there is one."""
    written = cells.get(f"{prefix}spans")
    if written is not None:
        for start, end in re.findall(r"(\d+):(\d+)", str(written)):
            yield int(start), int(end)
    elif f"{prefix}start" in cells and f"{prefix}end" in cells:
        yield int(cells[f"{prefix}start"]), int(cells[f"{prefix}end"])
    elif prefix == "claim_" and "start" in cells and "end" in cells:
        yield int(cells["start"]), int(cells["end"])
