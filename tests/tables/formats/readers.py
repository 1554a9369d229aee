"""Exports read back as tables, each by the program that its format is for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import frictionless
import pandas as pd
from openpyxl import load_workbook
from pyarrow import parquet

from analysis.tables.export import from_json
from analysis.tables.formats.cells import from_plain

Tables = dict[str, pd.DataFrame]


def csv_tables(folder: Path) -> Tables:
    package = frictionless.Package(folder / "datapackage.json")
    return {
        resource.name: from_plain(resource.name, [row.to_dict() for row in resource.read_rows()])
        for resource in package.resources
    }


def parquet_tables(folder: Path) -> Tables:
    return {path.stem: from_plain(path.stem, parquet.read_table(path).to_pylist()) for path in folder.glob("*.parquet")}


def jsonl_tables(folder: Path) -> Tables:
    return {
        path.stem: from_plain(path.stem, [json.loads(line) for line in path.read_bytes().split(b"\n") if line])
        for path in folder.glob("*.jsonl")
    }


def xlsx_tables(folder: Path) -> Tables:
    workbook = load_workbook(folder / "tables.xlsx")
    read = {}
    for sheet in workbook:
        header, *rows = ([unescaped(cell.value) for cell in row] for row in sheet)
        read[sheet.title] = from_plain(sheet.title, [dict(zip(header, row, strict=True)) for row in rows])
    return read


def unescaped(cell: Any) -> Any:
    """Return a cell as Excel shows it; openpyxl leaves the characters that XML cannot hold as they are written."""
    if not isinstance(cell, str):
        return cell
    return re.sub(r"_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), cell)


def json_tables(folder: Path) -> Tables:
    (path,) = folder.glob("*.json")
    return from_json(path.read_text(encoding="utf-8"))[1]


READERS: Mapping[str, Callable[[Path], Tables]] = {
    "csv": csv_tables,
    "parquet": parquet_tables,
    "jsonl": jsonl_tables,
    "xlsx": xlsx_tables,
    "json": json_tables,
}
