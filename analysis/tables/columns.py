"""What a column and a table are: type, meaning, vocabulary. The tables themselves are declared in `schemas`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import isfinite
from typing import Any

import pandas as pd

from analysis.given import GivenError, shortly
from analysis.tables.arrays import Kind, array, dtype_of

_ORDERED = (
    ("start", "end"),
    ("source_start", "source_end"),
    ("cue_start", "cue_end"),
    ("content_start", "content_end"),
    ("low", "high"),
    ("count_low", "count_high"),
    ("share_low", "share_high"),
    ("area_low", "area_high"),
    ("earliest", "latest"),
    ("area_low_km2", "area_high_km2"),
)


def _whole(cell: Any) -> int:  # noqa: ANN401
    number = float(cell)
    if number != int(number):
        raise ValueError
    return int(cell) if isinstance(cell, int) else int(number)


def _finite(cell: Any) -> float:  # noqa: ANN401
    number = float(cell)
    if not isfinite(number):
        raise ValueError
    return number


_READERS: dict[str, Callable[[Any], object]] = {
    "string": str,
    "category": str,
    "date": lambda cell: date.fromisoformat(str(cell)).isoformat(),
    "integer": _whole,
    "number": _finite,
    "boolean": lambda cell: {"true": True, "false": False}[str(cell).lower()],
}


class TableError(GivenError):
    """A table that is not as its schema says; the message is one sentence for a reader."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what its cells hold.

    Parameters
    ----------
    name : str
    type : {"string", "integer", "number", "boolean", "category", "date"}
        A category has the closed vocabulary `values`; a date is a day, written YYYY-MM-DD.
    description : str
    required : bool
        Whether a cell may not be missing.
    values : tuple of str
    minimum : float, optional
    pattern : str, optional
        A regular expression that a whole cell has to match.
    refers : str, optional
        The table whose ids stand in this column.
    many : bool
        Whether a cell holds a list, its pieces separated by ``;``.
    """

    name: str
    type: Kind
    description: str
    required: bool = False
    values: tuple[str, ...] = ()
    minimum: float | None = None
    pattern: str | None = None
    refers: str | None = None
    many: bool = False

    @property
    def dtype(self) -> Any:  # noqa: ANN401
        """The pandas type of the column; all show what is missing as ``<NA>``."""
        return dtype_of(self.type, self.values)

    def takes(self) -> str:
        """Say in words what a cell may hold.

        Examples
        --------
        >>> Column("verdict", "category", "", values=("consistent", "inconsistent")).takes()
        'one of consistent, inconsistent'
        >>> Column("start", "integer", "", minimum=0).takes()
        'a whole number of at least 0'
        """
        if self.type == "category":
            return "one of " + ", ".join(self.values)
        words = {"string": "text", "integer": "a whole number", "number": "a number", "boolean": "True or False"}
        word = words.get(self.type, "a day written YYYY-MM-DD")
        if self.minimum is not None:
            word += f" of at least {self.minimum:g}"
        return word + (f" that matches {self.pattern}" if self.pattern else "")

    def read(self, cells: pd.Series[Any]) -> pd.Series[Any]:
        """Return cells, also those read as text, in the column's type; an empty text is missing.

        Raises
        ------
        TableError
            On the first cell that is not as declared; the message lacks its subject, the table.
        """
        values = [None if cell is None or pd.isna(cell) or cell == "" else cell for cell in cells.to_list()]
        for row, value in enumerate(values):
            if value is None and not self.required:
                continue
            try:
                values[row] = self.value(value)
            except (ValueError, TypeError, KeyError, OverflowError):
                told = "nothing" if value is None else shortly(value)
                raise TableError(f"has {told} in the column {self.name}, row {row}; it takes {self.takes()}.") from None
        return pd.Series(values, dtype=self.dtype)

    def value(self, cell: object) -> object:
        """Return one cell in the column's type.

        Raises
        ------
        ValueError, TypeError, KeyError or OverflowError
            If it is not as declared.

        Examples
        --------
        >>> Column("low", "number", "").value("34")
        34.0
        """
        value = _READERS[self.type](cell)
        known = not self.values or value in self.values
        formed = self.pattern is None or re.fullmatch(self.pattern, str(value)) is not None
        enough = self.minimum is None or (isinstance(value, int | float) and value >= self.minimum)
        if cell is None or not (known and formed and enough):
            raise ValueError
        return value


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, in their order; `key` names those that tell rows apart.

    `reviewed` are the columns that it has besides where a person has gone over its rows.
    """

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    reviewed: tuple[Column, ...] = ()

    @property
    def names(self) -> list[str]:
        """The names of the columns, in their order."""
        return [column.name for column in self.columns]

    def of(self, names: Iterable[str]) -> Table:
        """Return the table as one with columns of these names has it: with those of a review, if one is among them."""
        held = {column.name for column in self.reviewed}
        return replace(self, columns=self.columns + self.reviewed, reviewed=()) if held & set(names) else self

    def make(self, rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
        """Return rows of our own making as a table, without a check: each cell is of its column's type, or missing."""
        made = list(rows)
        cells = {
            column.name: array(column.type, [row.get(column.name) for row in made], column.values)
            for column in self.columns
        }
        return pd.DataFrame(cells, index=pd.RangeIndex(len(made)), copy=False)

    def check(self, frame: pd.DataFrame) -> pd.DataFrame:
        """Return `frame` in the types of the table, if every cell is as declared.

        Raises
        ------
        TableError
            With one sentence on the first cell that is not.
        """
        if missing := [name for name in self.names if name not in frame.columns]:
            raise TableError(f"The table {self.name} lacks the column {missing[0]}.")
        if extra := [str(name) for name in frame.columns if name not in self.names]:
            raise TableError(f"The table {self.name} has a column that it does not know: {extra[0]}.")
        try:
            read = pd.DataFrame({column.name: column.read(frame[column.name]) for column in self.columns})
            for low, high in _ORDERED:
                if {low, high} <= set(self.names):
                    _in_order(read[low], read[high])
        except TableError as error:
            raise TableError(f"The table {self.name} {error}") from None
        if self.key and read.duplicated(list(self.key)).any():
            twice = read.loc[read.duplicated(list(self.key)), list(self.key)].iloc[0]
            raise TableError(f"The table {self.name} has two rows with the {self.key[-1]} {twice.iloc[-1]}.")
        return read

    def frictionless(self) -> dict[str, Any]:
        """Return the Frictionless Table Schema of the table, as plain data."""
        schema: dict[str, Any] = {"fields": [_field(column) for column in self.columns], "missingValues": [""]}
        if self.key:
            schema["primaryKey"] = list(self.key)
        links = [self._link(column, to) for column in self.columns if (to := column.refers or self._article(column))]
        return schema | ({"foreignKeys": links} if links else {})

    def _article(self, column: Column) -> str | None:
        """Return the table of articles for the column that names the article, which stands in every table but that one."""
        return "articles" if column.name == "article_id" and self.name != "articles" else None

    def _link(self, column: Column, other: str) -> dict[str, Any]:
        # The standard writes a link to the table itself without its name. Ids are those of one article; but where one may be
        # missing the article is left out, because frictionless takes a link of two columns with one missing for broken.
        resource, id_ = "" if other == self.name else other, f"{other[:-1]}_id"
        common = ["article_id"] if column.required and column.name != "article_id" else []
        return {"fields": [*common, column.name], "reference": {"resource": resource, "fields": [*common, id_]}}


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.type == "category":
        constraints["enum"] = list(column.values)
    if column.minimum is not None:
        constraints["minimum"] = column.minimum
    if column.pattern:
        constraints["pattern"] = column.pattern
    kind = "string" if column.type == "category" else column.type
    field: dict[str, Any] = {"name": column.name, "type": kind, "description": column.description}
    if column.type == "boolean":
        field |= {"trueValues": ["True"], "falseValues": ["False"]}
    return field | ({"constraints": constraints} if constraints else {})


def _in_order(low: pd.Series[Any], high: pd.Series[Any]) -> None:
    wrong = (low > high).fillna(value=False)
    if wrong.any():
        row = int(wrong.to_numpy().argmax())
        raise TableError(f"has {low.name} {low[row]} above {high.name} {high[row]} in row {row}.")
