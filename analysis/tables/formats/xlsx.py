"""A workbook for Excel and its kin: one sheet a table.

A text that begins like a formula is a cell of text, marked as one with the apostrophe that Excel shows; its characters stay
as they are. A character that XML cannot hold is written as ``_xHHHH_``, which Excel reads as the character.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.article import Article
from analysis.extras import extra
from analysis.tables.articles import articles_table, text_bytes, text_file
from analysis.tables.columns import Column, TableError
from analysis.tables.formats.cells import records
from analysis.tables.schemas import table

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

LONGEST = 32_767
"""UTF-16 units that a cell holds at most."""

MOST_ROWS = 1_048_576
_FIRST_DAY = "1900-03-01"
"""Days before it are texts: to Excel nothing was before 1900, and 1900 was a leap year."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""The signs with which a formula may begin, and the full-width ones that some programs take for them."""

_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook knows no time zones
"""When each workbook says it was made: the same tables give the same bytes."""

_NOT_XML = "\x00-\x08\x0b-\x1f\ufffe\uffff"
_UNREADABLE = re.compile(rf"[{_NOT_XML}]|_(?=x[0-9a-fA-F]{{4}}[_{_NOT_XML}])")


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return the workbook ``tables.xlsx``, and the texts, which are longer than a cell may be.

    Raises
    ------
    TableError
        If a table has more rows, or a cell more characters, than a workbook can hold.
    """
    workbook = {"tables.xlsx": _workbook({"articles": articles_table(articles), **tables})}
    return workbook | {text_file(article): text_bytes(article) for article in articles}


def escaped(cell: str) -> str:
    r"""Return a text as it stands in a workbook.

    Examples
    --------
    >>> escaped("=1+1"), escaped("a\x07b"), escaped("_x0007_")
    ('=1+1', 'a_x0007_b', '_x005F_x0007_')
    """
    writable = cell.encode("utf-8", "replace").decode()
    return _UNREADABLE.sub(lambda character: f"_x{ord(character[0]):04X}_", writable)


def _workbook(tables: Mapping[str, pd.DataFrame]) -> bytes:
    with extra("formats", "A workbook needs"):
        from openpyxl import Workbook
        from openpyxl.writer.excel import ExcelWriter

    # What cannot be written is told before a sheet is begun, which openpyxl does not give up in peace.
    sheets = {name: _sheet(name, frame) for name, frame in tables.items()}
    workbook = Workbook(write_only=True)
    workbook.properties.created = workbook.properties.modified = _MADE
    for name, rows in sheets.items():
        sheet: WriteOnlyWorksheet = workbook.create_sheet(name)
        sheet.freeze_panes = "A2"
        for row in rows:
            sheet.append([_cell(sheet, value) for value in row])
    file = io.BytesIO()
    ExcelWriter(workbook, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)).save()
    return _undated(file)


def _sheet(name: str, frame: pd.DataFrame) -> list[list[Any]]:
    if len(frame) >= MOST_ROWS:
        raise TableError(f"The table {name} has more rows than a sheet holds: use csv or parquet.")
    columns = table(name).of(frame.columns).columns
    rows = [[_value(column, row[column.name]) for column in columns] for row in records(frame)]
    for number, row in enumerate(rows):
        for column, value in zip(columns, row, strict=True):
            if isinstance(value, str) and len(value.encode("utf-16-le")) > 2 * LONGEST:
                raise TableError(
                    f"The table {name} has more than {LONGEST:,} characters in the column {column.name}, row {number}, "
                    "which a workbook cannot hold: use csv or parquet."
                )
    return [[column.name for column in columns], *rows]


def _value(column: Column, cell: Any) -> Any:  # noqa: ANN401
    if column.type == "date" and cell is not None and cell >= _FIRST_DAY:
        return date.fromisoformat(cell)
    return escaped(cell) if isinstance(cell, str) else cell


def _cell(sheet: WriteOnlyWorksheet, value: Any) -> Any:  # noqa: ANN401
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        # openpyxl takes what begins with "=" for a formula, and "#N/A" for an error.
        cell.data_type = "s"
        cell.quotePrefix = int(value.startswith(_FORMULA))
    elif isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    return cell


def _undated(workbook: io.BytesIO) -> bytes:
    """Return the archive with the days of its members taken away."""
    file = io.BytesIO()
    with zipfile.ZipFile(workbook) as dated, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as undated:
        for name in dated.namelist():
            undated.writestr(zipfile.ZipInfo(name), dated.read(name), zipfile.ZIP_DEFLATED)
    return file.getvalue()
