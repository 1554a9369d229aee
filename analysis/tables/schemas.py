"""The tables of a reading, each declared once: the checks, the types, the schema files and the documentation follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from analysis.tables.columns import Table, TableError
from analysis.tables.declare import REVIEWED
from analysis.tables.declared import quantities, results, voices

TABLES: dict[str, Table] = {table.name: table for table in [*voices.TABLES, *quantities.TABLES, *results.TABLES]}
REVIEW_COLUMNS = tuple(column.name for column in REVIEWED)
EXTRACTED = ("sources", "attributions", "claims", "figures", "dates", "holdings", "relations")


def check(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table in its types, if every cell is as its schema says; also one read from text or edited by hand.

    Parameters
    ----------
    name : str
        One of `TABLES`.
    frame : DataFrame
        With the columns of the table, in any order.

    Raises
    ------
    TableError
        With one sentence on what is wrong, and where.

    Examples
    --------
    >>> row = {"article_id": "5ebe", "part": "paragraph 3", "metric": "words", "value": "34"}
    >>> check("readability", pd.DataFrame([row])).dtypes["value"]
    Float64Dtype()
    >>> check("readability", pd.DataFrame([row | {"value": "many"}]))
    Traceback (most recent call last):
    analysis.tables.columns.TableError: The table readability has 'many' in the column value, row 0; it takes a number.
    """
    return table(name).of(frame.columns).check(frame)


def table(name: str) -> Table:
    """Return the declaration of a table.

    Raises
    ------
    TableError
        If there is none of that name.
    """
    if name not in TABLES:
        raise TableError(f"There is no table {name!r}; the tables are {', '.join(TABLES)}.")
    return TABLES[name]


def made(name: str, rows: Iterable[Mapping[str, Any]], *, reviewed: bool = False) -> pd.DataFrame:
    """Make a table of rows that this package made, as `frame` does, only without the check; `reviewed`: by a person as well.

    Examples
    --------
    >>> row = {"article_id": "5ebe", "part": "article", "metric": "words", "value": 3}
    >>> made("readability", [row]).equals(frame("readability", [row]))
    True
    """
    return (table(name).of(REVIEW_COLUMNS) if reviewed else table(name)).make(rows)


def frame(name: str, rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Make a checked table of rows, each with the cells by column; columns that a row leaves out are missing.

    Examples
    --------
    >>> frame("dates", []).columns[:3].to_list()
    ['article_id', 'date_id', 'paragraph']
    """
    return check(name, pd.DataFrame(list(rows), columns=table(name).names, dtype=object))


def frictionless(name: str) -> dict[str, Any]:
    r"""Return the Frictionless Table Schema of a table.

    Examples
    --------
    >>> frictionless("findings")["fields"][1]["constraints"]
    {'required': True, 'pattern': 'X\\d{2,}'}
    """
    return table(name).frictionless()


def columns(name: str) -> pd.DataFrame:
    """Return what the columns of a table hold, one row a column, for those who read the table.

    Examples
    --------
    >>> columns("findings").loc["verdict", "holds"]
    'one of consistent, inconsistent, differ, undetermined'
    """
    declared = table(name).columns
    return pd.DataFrame(
        {
            "description": [column.description for column in declared],
            "holds": [column.takes() for column in declared],
            "may be missing": [not column.required for column in declared],
        },
        index=pd.Index([column.name for column in declared], name="column"),
    )
