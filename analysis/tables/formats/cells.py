"""Rows as plain data: lists as lists, and what is missing as None."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import pandas as pd

from analysis.tables.schemas import check, table

Row = dict[str, Any]


def records(frame: pd.DataFrame) -> list[Row]:
    """Return the rows of a table as its cells stand there; what is missing is None."""
    missing = frame.isna().to_numpy()
    cells = frame.astype(object).to_numpy().tolist()
    names = [str(name) for name in frame.columns]
    return [
        dict(zip(names, (None if gone else cell for gone, cell in zip(*row, strict=True)), strict=True))
        for row in zip(missing, cells, strict=True)
    ]


def plain(name: str, frame: pd.DataFrame) -> list[Row]:
    """Return the rows of a table, with lists as lists.

    Examples
    --------
    >>> from analysis.tables.schemas import made
    >>> plain("claims", made("claims", [{"topics": "law;sport"}]))[0]["topics"]
    ['law', 'sport']
    """
    rows = records(frame)
    for column in table(name).columns:
        if column.many:
            for row in rows:
                cell = row.get(column.name)
                row[column.name] = None if cell is None else cell.split(";")
    return rows


def from_plain(name: str, rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Return rows as a table, each cell checked; a list may be a list or a text, a day a datetime or a text.

    Raises
    ------
    TableError
        If a cell is not as the table's schema says.

    Examples
    --------
    >>> row = {"code": "XA", "region": "Redland", "aliases": ["Red", "The Reds"]}
    >>> names = ("parts", "area_km2", "area_low_km2", "area_high_km2", "country", "provenance", "note")
    >>> from_plain("regions", [row | dict.fromkeys(names)])["aliases"].to_list()
    ['Red;The Reds']
    """
    read = [{column: _cell(value) for column, value in row.items()} for row in rows]
    columns = list(dict.fromkeys(column for row in read for column in row)) if read else table(name).names
    return check(name, pd.DataFrame(read, columns=pd.Index(columns), dtype=object))


def by_article(tables: Mapping[str, pd.DataFrame]) -> dict[str, dict[str, list[Row]]]:
    """Return the rows of tables by the article's id, then by table."""
    articles: dict[str, dict[str, list[Row]]] = {}
    for name, frame in tables.items():
        for row in plain(name, frame):
            articles.setdefault(row["article_id"], {}).setdefault(name, []).append(row)
    return articles


def _cell(value: object) -> object:
    if isinstance(value, list):
        return ";".join(map(str, value))
    return value.date().isoformat() if isinstance(value, datetime) else value
