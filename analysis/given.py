"""What a user gives beside an article: files of text and tables, read up to a bound, each fault one sentence."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

MOST = 10_000_000
"""Bytes that are read at most of a side file or a table: a device file never ends."""

_SHOWN = 60
_LONGEST_CELL = 131_072


class GivenError(ValueError):
    """Something given that cannot be used; the message is one sentence that says why, and what to do."""


def bytes_of(path: str | Path, called: str, fault: type[GivenError], most: int = MOST) -> bytes:
    """Read a file, or a pipe, which can be read once.

    Parameters
    ----------
    path : str or pathlib.Path
    called : str
        What it is called at the beginning of the sentence.
    fault : type of GivenError
        What is raised if the file cannot be read, or is too long.
    most : int
        Bytes that are read at most.

    Examples
    --------
    >>> bytes_of("nowhere.csv", "The file of topics", GivenError)
    Traceback (most recent call last):
    analysis.given.GivenError: The file of topics cannot be read: No such file or directory.
    """
    try:
        with Path(path).open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise fault(f"{called} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise fault(f"{called} cannot be read: {error}.") from None
    if len(data) > most:
        raise fault(f"{called} holds more than {most // 1_000_000} MB: give a shorter one.")
    return data


def text_of(path: str | Path, called: str, fault: type[GivenError], most: int = MOST) -> str:
    """Read a file of UTF-8, with or without a byte order mark, as `bytes_of` does.

    Examples
    --------
    >>> text_of(__file__, "This module", GivenError).splitlines()[2]
    'from __future__ import annotations'
    """
    try:
        return bytes_of(path, called, fault, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise fault(f"{called} is not UTF-8: byte {error.start} (counted from 0) cannot be read.") from None


def lines_of(text: str) -> Iterator[str]:
    r"""Yield the lines of a table of ours, with their ends, without those that are comments.

    Examples
    --------
    >>> list(lines_of("# Areas.\nregion,code\r\nSyria,SY"))
    ['region,code\r\n', 'Syria,SY']
    """
    return (line for line in io.StringIO(text, newline="") if not line.startswith("#"))


def rows_of(text: str) -> tuple[list[str], list[dict[str, str]]]:
    r"""Return the header of a table and its rows.

    Raises
    ------
    ValueError
        It is no table; the message says in a few words why.

    Examples
    --------
    >>> rows_of("topic,words\nwar,army\n")
    (['topic', 'words'], [{'topic': 'war', 'words': 'army'}])
    """
    try:
        header, *rows = [row for row in csv.reader(lines_of(text)) if row] or [[]]
    except csv.Error as error:
        raise ValueError(str(error)) from None
    twice = [name for place, name in enumerate(header) if name in header[:place]]
    if twice:
        raise ValueError(f"the column {shortly(twice[0])} twice")
    for number, row in enumerate(rows, 1):
        # As Python's own limit, which others may have raised.
        if any(len(cell) > _LONGEST_CELL for cell in row):
            raise ValueError(f"field larger than field limit ({_LONGEST_CELL})")
        if len(row) != len(header):
            raise ValueError(f"{len(row)} cells in row {number}, {len(header)} in its header")
    return header, [dict(zip(header, row, strict=True)) for row in rows]


def shortly(value: object) -> str:
    """Write a value for a sentence: as Python would, but never at length.

    Examples
    --------
    >>> shortly("soon"), len(shortly("soon" * 1000)), shortly(16**5000)
    ("'soon'", 60, 'a value of type int')
    """
    try:
        written = repr(value[:_SHOWN] if isinstance(value, str) else value)
    except (ValueError, RecursionError):
        return f"a value of type {type(value).__name__}"
    return written if len(written) <= _SHOWN else written[: _SHOWN - 1] + "…"
