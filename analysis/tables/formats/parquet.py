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
from analysis.tables.columns import Column, Table
from analysis.tables.schemas import table

Cells = Sequence[Any]


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return one file a table, and the texts."""
    with extra("formats", "Parquet needs"):
        import pyarrow as pa  # noqa: F401 - the functions below need it

    every = {"articles": articles_table(articles), **tables}
    written = {
        f"{name}.parquet": packed(to_arrow(table(name).of(frame.columns), frame)) for name, frame in every.items()
    }
    return written | {text_file(article): text_bytes(article) for article in articles}


def packed(rows: Any) -> bytes:  # noqa: ANN401 - pyarrow has no types
    """Return a pyarrow Table as a Parquet file: the same bytes for the same table."""
    from pyarrow import parquet

    file = io.BytesIO()
    parquet.write_table(rows, file, compression="zstd")
    return file.getvalue()


def schema(declared: Table) -> Any:  # noqa: ANN401
    """Return the pyarrow schema of a table.

    Examples
    --------
    >>> [str(schema(table("claims")).field(name).type) for name in ("start", "topics", "polarity")]
    ['int64', 'list<element: string>', 'dictionary<values=string, indices=int8, ordered=0>']
    """
    import pyarrow as pa

    return pa.schema([
        pa.field(column.name, arrow_type(column), metadata={"description": column.description})
        for column in declared.columns
    ])  # fmt: skip


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


def to_arrow(declared: Table, frame: pd.DataFrame) -> Any:  # noqa: ANN401
    """Return a table as a pyarrow Table, in the types of its schema, whatever its cells."""
    import pyarrow as pa

    arrays = [_array(column, frame[column.name]) for column in declared.columns]
    return pa.Table.from_arrays(arrays, schema=schema(declared))


def from_arrow(declared: Table, rows: Any) -> pd.DataFrame:  # noqa: ANN401
    """Return what `to_arrow` gave as a table again.

    Examples
    --------
    >>> from analysis.tables.schemas import made
    >>> claims = made("claims", [{"article_id": "5e", "topics": "law;sport", "polarity": "negative"}])
    >>> from_arrow(table("claims"), to_arrow(table("claims"), claims)).equals(claims)
    True
    """
    cells = {
        column.name: pd.Series(_cells(column, rows[column.name]), dtype=column.dtype) for column in declared.columns
    }
    return pd.DataFrame(cells, index=pd.RangeIndex(rows.num_rows))


def _array(column: Column, series: pd.Series[Any]) -> Any:  # noqa: ANN401
    import pyarrow as pa

    if column.type == "category":
        # The whole vocabulary, so that the tables of any two articles have one type.
        typed = series.astype(column.dtype)
        codes = pa.array(typed.cat.codes.to_numpy("int8"), mask=typed.isna().to_numpy())
        return pa.DictionaryArray.from_arrays(codes, pa.array(column.values, pa.string()))
    cells = [None if gone else cell for cell, gone in zip(series.to_list(), series.isna(), strict=True)]
    if column.many:
        cells = [None if cell is None else cell.split(";") for cell in cells]
    elif column.type == "date":
        cells = [None if cell is None else datetime.fromisoformat(cell) for cell in cells]
    try:
        return pa.array(cells, arrow_type(column))
    except UnicodeEncodeError:
        # Half a surrogate pair, which no UTF-8 can hold, becomes a question mark.
        return pa.array([_writable(cell) for cell in cells], arrow_type(column))


def _cells(column: Column, cells: Any) -> Cells:  # noqa: ANN401
    plain: list[Any] = cells.to_pylist()
    if column.many:
        return [None if cell is None else ";".join(cell) for cell in plain]
    if column.type == "date":
        return [None if cell is None else cell.date().isoformat() for cell in plain]
    return plain


def _writable(cell: Any) -> Any:  # noqa: ANN401
    if isinstance(cell, list):
        return [_writable(piece) for piece in cell]
    return cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell
