"""The rows that the reading page shows: every table as records, and which rows name which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.extract.places import places
from analysis.tables.schemas import EXTRACTED
from analysis.text.english import is_english
from analysis.views.around import around
from analysis.views.wording import Record, clean, records

if TYPE_CHECKING:
    import pandas as pd

    from analysis.article import Article
    from analysis.text.doc import Doc

TABLES = (*EXTRACTED, "findings")
_NAMES_ROWS = re.compile(r"\w+_ids?|nested_in|subset_of|rows")


class Row(NamedTuple):
    """A row with its address in the page, and the table it is in."""

    id: str
    table: str
    cells: Record


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows by id, in the order of the tables, and for each the ids of the rows that name it."""

    by_id: Mapping[str, Row]
    named_in: Mapping[str, tuple[str, ...]]

    def of(self, table: str) -> list[Row]:
        """Return the rows of a table."""
        return [row for row in self.by_id.values() if row.table == table]

    def naming(self, row: str, table: str) -> list[Row]:
        """Return the rows of a table that name a row."""
        return [self.by_id[id_] for id_ in self.named_in.get(row, ()) if self.by_id[id_].table == table]

    def named(self, cell: object) -> list[Row]:
        """Return the rows that a cell names, without those that are not there."""
        return [self.by_id[id_] for id_ in _ids(cell) if id_ in self.by_id]


def rows_of(reading: Any, article: Article | None = None) -> Rows:  # noqa: ANN401 - by its tables, not its class
    """Return the rows of a reading, or of a mapping of tables; those that are not there have no rows.

    Of an article that is given, each figure has the words around it too, which may tell what it measures.

    Examples
    --------
    >>> import pandas as pd
    >>> figures = pd.DataFrame([{"figure_id": "F01", "source_id": "S01"}])
    >>> rows = rows_of({"figures": figures, "sources": pd.DataFrame([{"source_id": "S01"}])})
    >>> list(rows.by_id), rows.named_in
    (['S01', 'F01'], {'S01': ('F01',)})
    """
    by_id: dict[str, Row] = {}
    for table in TABLES:
        for number, cells in enumerate(records(_table(reading, table)), 1):
            id_ = "-".join(clean(cells.get(f"{table[:-1]}_id", f"{table}-{number}")).split())
            by_id[id_] = Row(id_, table, cells)
    if article is not None:
        by_id |= _with_words_around(by_id, article.text)
    for row in _places(getattr(reading, "doc", None)):
        by_id[row.id] = row
    named_in: dict[str, dict[str, None]] = {}
    for row in by_id.values():
        for column, cell in row.cells.items():
            if _NAMES_ROWS.fullmatch(column) and column != f"{row.table[:-1]}_id":
                for id_ in _ids(cell):
                    named_in.setdefault(id_, {})[row.id] = None
    return Rows(by_id, {id_: tuple(naming) for id_, naming in named_in.items()})


def _table(reading: Any, name: str) -> pd.DataFrame | None:  # noqa: ANN401
    found = reading.get(name) if isinstance(reading, Mapping) else getattr(reading, name, None)
    # The findings of a reading are asked for with areas, so they are a method.
    frame: pd.DataFrame | None = found() if callable(found) else found
    return frame


def _with_words_around(by_id: Mapping[str, Row], text: str) -> dict[str, Row]:
    """Return the figures with the words around them, where there are more than their own."""
    figures = [row for row in by_id.values() if row.table == "figures" and {"start", "end"} <= row.cells.keys()]
    said = {row.id: around(text, int(row.cells["start"]), int(row.cells["end"])) for row in figures}
    told = [row for row in figures if len(said[row.id]) > len(clean(row.cells.get("text", "")))]
    return {row.id: row._replace(cells={**row.cells, "around": said[row.id]}) for row in told}


def _places(doc: Doc | None) -> Iterator[Row]:
    """Give one row a place, with all its mentions: no table has them."""
    if doc is None or not is_english(doc.article.text):
        return
    mentions: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for place in places(doc):
        mentions.setdefault((place.name, place.codes), []).append(f"{place.span.start}:{place.span.end}")
    for number, ((name, codes), spans) in enumerate(mentions.items(), 1):
        cells = {"name": name, "codes": ", ".join(codes), "mention_spans": ";".join(spans)}
        yield Row(f"place-{number}", "places", cells)


def _ids(cell: object) -> list[str]:
    return [clean(id_) for id_ in str(cell).split(";")]
