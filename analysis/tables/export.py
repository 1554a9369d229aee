"""Tables written as JSON and CSV, and read back."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.article import LARGEST, Article
from analysis.given import text_of
from analysis.tables.columns import Table, TableError
from analysis.tables.formats.cells import from_plain, plain, records
from analysis.tables.formulas import as_it_was, defused
from analysis.tables.schemas import TABLES, check, table
from analysis.text.headline import title_of

Tables = Mapping[str, pd.DataFrame]
PACKAGE = "datapackage.json"
_DEFUSED = (
    "A text that a spreadsheet would run as a formula, because it begins with =, +, -, @, a tab or the end of a line, has an "
    "apostrophe before it, which is no part of the text; so has one that begins with apostrophes before such a sign."
)


def to_json(article: Article, tables: Tables) -> str:
    """Write an article, with its text, and its tables as one JSON object; lists are lists, what is missing is null.

    Returns
    -------
    str
        ``{"article": {...}, "sources": [{...}, ...], ...}``: the same bytes for the same tables.

    Examples
    --------
    >>> from analysis.tables.schemas import frame
    >>> print(to_json(Article("No."), {"dates": frame("dates", [])})[-16:])
      "dates": []
    }
    """
    whole: dict[str, Any] = {"article": about(article) | {"text": article.text}}
    for name in _in_order(tables):
        whole[name] = plain(name, tables[name])
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str) -> tuple[dict[str, Any], dict[str, pd.DataFrame]]:
    """Read what `to_json` wrote: what is said of the article, and its tables, each checked.

    Raises
    ------
    TableError
        If it is not JSON of that form, or a cell is not as its table's schema says.
    """
    try:
        whole = json.loads(text)
        article = dict(whole.pop("article"))
        rows = {name: [dict(row) for row in rows] for name, rows in whole.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise TableError("This is not a reading written as JSON: one object with the article and its tables.") from None
    return article, {name: from_plain(name, rows[name]) for name in rows}


def about(article: Article) -> dict[str, str | int | None]:
    """Return what is known of an article, without its text.

    Examples
    --------
    >>> about(Article("No.", title="A short one"))["title"]
    'A short one'
    """
    return {
        "article_id": article.article_id,
        "name": article.name,
        "title": title_of(article),
        "publisher": article.publisher,
        "published": None if article.published is None else article.published.isoformat(),
        "address": article.address,
        "sha256": article.sha256,
        "characters": len(article.text),
    }


def to_csv(frame: pd.DataFrame) -> str:
    r"""Write a table as CSV: UTF-8 text, lines that end in ``\n``, what is missing left empty.

    A text that a spreadsheet would run has an apostrophe before it, which `from_csv` takes off again; see
    `analysis.tables.formulas`.

    Examples
    --------
    >>> from analysis.tables.schemas import frame
    >>> to_csv(frame("readability", [{"article_id": "5e", "part": "article", "metric": "words", "value": 3}]))
    'article_id,part,metric,value\n5e,article,words,3.0\n'
    """
    file = _Lines()
    # Python puts a cell with a carriage return in quotation marks only if lines end in one.
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(frame.columns)
    writer.writerows(map(defused, row.values()) for row in records(frame))
    return "".join(file.written)


class _Lines:
    """Takes the lines that a CSV writer writes, each at once."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, line: str) -> None:
        self.written.append(line.removesuffix("\r\n") + "\n")


def from_csv(name: str, text: str) -> pd.DataFrame:
    """Read a table written as CSV, also one edited by hand.

    Raises
    ------
    TableError
        If a column or a cell is not as the table's schema says.
    """
    # pandas would take the region codes NA and "None" for missing cells.
    longest = csv.field_size_limit(max(len(text), csv.field_size_limit()))
    try:
        header, *cells = [list(map(as_it_was, row)) for row in csv.reader(io.StringIO(text, newline="")) if row] or [[]]
    except csv.Error as error:
        raise TableError(f"The table {name} has what is no CSV: {error}.") from None
    finally:
        csv.field_size_limit(longest)
    if ragged := [number for number, row in enumerate(cells) if len(row) != len(header)]:
        raise TableError(f"The table {name} has a row of another length than its header: row {ragged[0]}.")
    if len(set(header)) < len(header):
        raise TableError(f"The table {name} has two columns of one name.")
    return check(name, pd.DataFrame(cells, columns=pd.Index(header), dtype=object))


def csv_files(tables: Tables) -> dict[str, str]:
    """Return the files of a folder of tables: one CSV file a table, and their schemas as a Frictionless data package.

    Examples
    --------
    >>> from analysis.tables.schemas import frame
    >>> sorted(csv_files({"dates": frame("dates", [])}))
    ['datapackage.json', 'dates.csv']
    """
    names = _in_order(tables)
    files = {f"{name}.csv": to_csv(tables[name]) for name in names}
    return files | {
        PACKAGE: package(
            "reading", "The tables of a reading", {name: table(name).of(tables[name].columns) for name in names}
        )
    }


def package(name: str, title: str, of: Mapping[str, Table]) -> str:
    """Return a Frictionless data package, as JSON, that describes CSV files of tables beside it."""
    resources = [resource(each, f"{each}.csv", declared) for each, declared in of.items()]
    for each in resources:
        each["schema"] = _within(each["schema"], list(of))
    whole = {"name": name, "title": title, "description": _DEFUSED, "resources": resources}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def resource(name: str, path: str, of: Table) -> dict[str, Any]:
    """Return the description of a CSV file of a table, as a resource of a Frictionless data package."""
    return {
        "name": name,
        "path": path,
        "description": of.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": of.frictionless(),
    }


def read_folder(folder: Path) -> dict[str, pd.DataFrame]:
    """Read the tables that stand in a folder as CSV files.

    Raises
    ------
    TableError
        If there are none, or a cell is not as its table's schema says.
    """
    paths = {name: folder / f"{name}.csv" for name in TABLES}
    tables = {
        name: from_csv(name, text_of(path, f"The table {path}", TableError, most=LARGEST))
        for name, path in paths.items()
        if path.is_file()
    }
    if not tables:
        raise TableError(f"There are no tables in {folder}: files such as sources.csv or figures.csv.")
    return tables


def _within(schema: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """Return a schema without the links to tables that are not beside it."""
    own = [link for link in schema.pop("foreignKeys", []) if link["reference"]["resource"] in ("", *names)]
    return schema | ({"foreignKeys": own} if own else {})


def _in_order(tables: Tables) -> list[str]:
    return [name for name in TABLES if name in tables]
