"""The words, as data: one file a word list, a header comment that says what it holds and where it comes from."""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Read the rows of ``lexicon/NAME.csv``; lines that start with ``#`` are comments.

    Examples
    --------
    >>> rows("abbreviations")[0]["kind"]
    'title'
    """
    with (_FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(line for line in file if not line.startswith("#")))


@cache
def words(name: str, column: str, **where: str) -> frozenset[str]:
    """Return the entries of one column, of the rows whose other columns are as `where` says.

    Examples
    --------
    >>> "Mr." in words("abbreviations", "abbreviation", kind="title")
    True
    """
    return _grouped(name, column, tuple(where)).get(tuple(where.values()), frozenset())


@cache
def _grouped(name: str, column: str, keys: tuple[str, ...]) -> dict[tuple[str, ...], frozenset[str]]:
    """Return the entries of one column by what the rows have in others: a file is asked for hundreds of kinds."""
    groups = defaultdict[tuple[str, ...], set[str]](set)
    for row in rows(name):
        groups[tuple(row[key] for key in keys)].add(row[column])
    return {values: frozenset(entries) for values, entries in groups.items()}
