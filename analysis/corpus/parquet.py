"""Tables as Parquet: every file of a table has the same columns, types and vocabularies."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import pandas as pd
import pyarrow as pa
from pyarrow import parquet

from analysis.corpus.tables import table

_TYPES: dict[str, Any] = {
    "string": pa.string(),
    "date": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "category": pa.dictionary(pa.int8(), pa.string()),
}


@cache
def schema(name: str) -> pa.Schema:
    """Return the Arrow schema of a table.

    Examples
    --------
    >>> schema("errors").field("kind").type
    DictionaryType(dictionary<values=string, indices=int8, ordered=0>)
    """
    return pa.schema([pa.field(column.name, _TYPES[column.type]) for column in table(name).columns])


def to_arrow(name: str, frame: pd.DataFrame) -> pa.Table:
    """Return a table as Arrow has it; half a surrogate pair, which no UTF-8 can hold, becomes a question mark."""
    try:
        return pa.Table.from_pandas(frame, schema=schema(name), preserve_index=False)
    except UnicodeEncodeError:
        return pa.Table.from_pandas(frame.map(_writable), schema=schema(name), preserve_index=False)


def _writable(cell: object) -> object:
    return cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell


def to_parquet(name: str, frame: pd.DataFrame) -> bytes:
    """Return a table as a Parquet file: the same bytes for the same table."""
    return packed(to_arrow(name, frame))


def packed(rows: pa.Table) -> bytes:
    """Return rows as a Parquet file."""
    file = io.BytesIO()
    parquet.write_table(rows, file, compression="zstd")
    return file.getvalue()
