"""Cells as pandas keeps them: an array a column, in the column's type, with what is missing as ``<NA>``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Literal

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray

Kind = Literal["string", "integer", "number", "boolean", "category", "date"]
Cells = Sequence[Any]

# Named with its storage: where pyarrow is installed, "string" alone would be another type.
_TEXT = pd.StringDtype("python")
_DTYPES: dict[str, Any] = {
    "string": _TEXT,
    "date": _TEXT,
    "integer": pd.Int64Dtype(),
    "number": pd.Float64Dtype(),
    "boolean": pd.BooleanDtype(),
}


def dtype_of(kind: Kind, values: tuple[str, ...] = ()) -> Any:  # noqa: ANN401
    """Return the pandas type of a column; `values` are the vocabulary of a category.

    Examples
    --------
    >>> dtype_of("integer"), dtype_of("category", ("up", "down")).categories.to_list()
    (Int64Dtype(), ['up', 'down'])
    """
    return _vocabulary(values)[0] if kind == "category" else _DTYPES[kind]


def array(kind: Kind, cells: Cells, values: tuple[str, ...] = ()) -> ExtensionArray:
    """Return cells as an array; they are of the type already, and only None and an empty text are missing.

    Examples
    --------
    >>> array("number", [1, None]).tolist(), array("category", ["up", None], ("up", "down")).codes.tolist()
    ([1.0, <NA>], [0, -1])
    """
    if kind == "category":
        dtype, codes = _vocabulary(values)
        return pd.Categorical.from_codes([codes[cell] for cell in cells], dtype=dtype, validate=False)
    return _ARRAYS[kind](cells)


@cache
def _vocabulary(values: tuple[str, ...]) -> tuple[pd.CategoricalDtype[Any], dict[str | None, int]]:
    """Return the type of a category and the code of each of its values."""
    codes: dict[str | None, int] = {value: code for code, value in enumerate(values)}
    return pd.CategoricalDtype(pd.Index(values, dtype=_TEXT)), codes | {None: -1}


def _texts(cells: Cells) -> ExtensionArray:
    return pd.arrays.StringArray(np.array([cell or pd.NA for cell in cells], dtype=object), dtype=_TEXT)  # type: ignore[call-arg]


def _days(cells: Cells) -> ExtensionArray:
    return _texts([None if cell is None else cell.isoformat() for cell in cells])


def _whole(cells: Cells) -> ExtensionArray:
    return pd.arrays.IntegerArray(*_filled(cells, "int64"))


def _numbers(cells: Cells) -> ExtensionArray:
    return pd.arrays.FloatingArray(*_filled(cells, "float64"))


def _flags(cells: Cells) -> ExtensionArray:
    return pd.arrays.BooleanArray(*_filled(cells, "bool"))


def _filled(cells: Cells, dtype: str) -> tuple[Any, Any]:
    """Return cells with a value, which stands for nothing, where one is missing, and where that is."""
    missing = np.array([cell is None for cell in cells], dtype=bool)
    return np.array([1 if cell is None else cell for cell in cells], dtype=dtype), missing


_ARRAYS: dict[str, Callable[[Cells], ExtensionArray]] = {
    "string": _texts,
    "date": _days,
    "integer": _whole,
    "number": _numbers,
    "boolean": _flags,
}
