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
    import pyarrow as pa

    rows = plain(name, frame)
    columns = table(name).of(frame.columns).columns
    fields = [
        pa.field(column.name, arrow_type(column), metadata={"description": column.description}) for column in columns
    ]
    arrays = [_array(column, [row[column.name] for row in rows]) for column in columns]
    return pa.Table.from_arrays(arrays, schema=pa.schema(fields))


def arrow_type(column: Column) -> Any:  # noqa: ANN401
    """Return the pyarrow type of a column."""
    import pyarrow as pa

    if column.many:
        return pa.list_(pa.field("element", pa.string()))
    return {
        "string": pa.string(),
        "category": pa.dictionary(pa.int8(), pa.string()),
        "date": pa.timestamp("ms"),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
    }[column.type]


def _array(column: Column, cells: list[Any]) -> Any:  # noqa: ANN401
    import pyarrow as pa

    if column.type == "category":
        # The whole vocabulary, so that the tables of any two articles have one type.
        code_of = {value: code for code, value in enumerate(column.values)}
        codes = [code_of.get(cell) for cell in cells]
        return pa.DictionaryArray.from_arrays(pa.array(codes, pa.int8()), pa.array(column.values))
    if column.type == "date":
        cells = [None if cell is None else datetime.fromisoformat(cell) for cell in cells]
    return pa.array([_writable(cell) for cell in cells], arrow_type(column))


def _writable(cell: Any) -> Any:  # noqa: ANN401
    if isinstance(cell, list):
        return [_writable(piece) for piece in cell]
    return cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell
