"""Parquet: one file a table, with days as timestamps, lists as lists and vocabularies as dictionaries."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import pandas as pd

from analysis.article import Article
from analysis.extras import extra
from analysis.tables.articles import articles_table, text_bytes, text_file
from analysis.tables.columns import Column
from analysis.tables.formats.cells import plain
from analysis.tables.schemas import table


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return one file a table, and the texts."""
    with extra("formats", "Parquet needs"):
        from pyarrow import parquet

    written = {}
    for name, frame in {"articles": articles_table(articles), **tables}.items():
        file = io.BytesIO()
        parquet.write_table(to_arrow(name, frame), file)
        written[f"{name}.parquet"] = file.getvalue()
    return written | {text_file(article): text_bytes(article) for article in articles}


def to_arrow(name: str, frame: pd.DataFrame) -> Any:  # noqa: ANN401 - pyarrow has no types
    """Return a table as a pyarrow Table, in the types of its schema, whatever its cells.

    Examples
    --------
    >>> from analysis.tables.schemas import made
    >>> [str(to_arrow("claims", made("claims", [])).schema.field(name).type) for name in ("start", "topics", "polarity")]
    ['int64', 'list<element: string>', 'dictionary<values=string, indices=int8, ordered=0>']
    """
    import pyarrow

    rows = plain(name, frame)
    columns = table(name).columns
    fields = [
        pyarrow.field(column.name, arrow_type(column), metadata={"description": column.description})
        for column in columns
    ]
    arrays = [_array(column, [row[column.name] for row in rows]) for column in columns]
    return pyarrow.Table.from_arrays(arrays, schema=pyarrow.schema(fields))


def arrow_type(column: Column) -> Any:  # noqa: ANN401
    """Return the pyarrow type of a column."""
    import pyarrow

    if column.many:
        return pyarrow.list_(pyarrow.field("element", pyarrow.string()))
    return {
        "string": pyarrow.string(),
        "category": pyarrow.dictionary(pyarrow.int8(), pyarrow.string()),
        "date": pyarrow.timestamp("ms"),
        "integer": pyarrow.int64(),
        "number": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
    }[column.type]


def _array(column: Column, cells: list[Any]) -> Any:  # noqa: ANN401
    import pyarrow

    if column.type == "category":
        # The whole vocabulary, so that the tables of any two articles have one type.
        codes = [None if cell is None else column.values.index(cell) for cell in cells]
        return pyarrow.DictionaryArray.from_arrays(pyarrow.array(codes, pyarrow.int8()), pyarrow.array(column.values))
    if column.type == "date":
        cells = [None if cell is None else datetime.fromisoformat(cell) for cell in cells]
    return pyarrow.array([_writable(cell) for cell in cells], arrow_type(column))


def _writable(cell: Any) -> Any:  # noqa: ANN401
    if isinstance(cell, list):
        return [_writable(piece) for piece in cell]
    return cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell
