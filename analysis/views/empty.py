"""Which pages of a report have something to show of an article, and which parts of a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from nbformat import NotebookNode

from analysis.resources import data
from analysis.tables.columns import TableError
from analysis.tables.hand import hand_reading

if TYPE_CHECKING:
    from analysis.reading import Reading

_OF_ONE_TABLE = {
    "03-who-says-what": ("attributions", "nothing is attributed to anybody"),
    "04-claims": ("claims", "the article makes no claims"),
    "06-territory": ("holdings", "nobody is said to hold land"),
    "07-do-the-numbers-agree": ("findings", "no figure has another to be compared with"),
    "08-timeline": ("dates", "the article gives no dates"),
}
_HEARD = "02-who-speaks"
_NUMBERS = "05-figures"
_BY_HAND = "09-machine-against-hand"
_CORRECTED = "13-corrections-and-agreement"
_ROW = re.compile(r"<tbody>\s*<tr", re.IGNORECASE)


def nothing_to_show(name: str, reading: Reading) -> str:
    """Return why a page has nothing to show of an article; an empty string if it has.

    Examples
    --------
    >>> import analysis
    >>> nothing_to_show("06-territory", analysis.read(analysis.Article("It rained.")))
    'nobody is said to hold land'
    """
    if name == _BY_HAND:
        return "" if _read_by_hand(reading) else "nobody has read this article by hand"
    if name == _CORRECTED:
        return "" if reading.review is not None else "nobody has corrected a row"
    if name == _HEARD:
        return "" if len(reading.sources) > 1 else "nobody is heard but the article itself"
    if name == _NUMBERS:
        # How many the sources are is told of on the page on who speaks.
        sources_alone = reading.figures["kind"].eq("source_count").fillna(value=False).all()
        return "the article gives no figures" if sources_alone else ""
    table, why = _OF_ONE_TABLE.get(name, ("", ""))
    if not table:
        return ""
    rows = reading.findings() if table == "findings" else getattr(reading, table)
    return "" if len(rows) else why


def _read_by_hand(reading: Reading) -> bool:
    try:
        hand_reading(data() / "gold", reading.doc)
    except (TableError, OSError):
        return False
    return True


def without_empty_parts(notebook: NotebookNode) -> list[str]:
    """Take the parts out of a run notebook that show tables without rows and nothing else; return their headings."""
    kept: list[NotebookNode] = []
    left_out = []
    for part in _parts(notebook.cells):
        if _is_empty(part):
            left_out.append(part[0].source.splitlines()[0].lstrip("# "))
        else:
            kept += part
    notebook.cells = kept
    return left_out


def has_rows(notebook: NotebookNode) -> bool:
    """Say whether a run notebook shows any table with a row."""
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    return any(_ROW.search(output.get("data", {}).get("text/html", "")) for output in outputs)


def without_empty_tables(cells: Sequence[NotebookNode]) -> list[NotebookNode]:
    """Take out the cells that show a table without rows and nothing else, each with the words on it alone."""
    kept: list[NotebookNode] = []
    for cell in cells:
        if _shows_no_row([cell]):
            if kept and kept[-1].cell_type == "markdown" and not kept[-1].source.startswith("#"):
                kept.pop()
        else:
            kept.append(cell)
    return kept


def _parts(cells: Iterable[NotebookNode]) -> list[list[NotebookNode]]:
    parts: list[list[NotebookNode]] = [[]]
    for cell in cells:
        if cell.cell_type == "markdown" and cell.source.startswith("## "):
            parts.append([])
        parts[-1].append(cell)
    return parts


def _is_empty(part: Sequence[NotebookNode]) -> bool:
    return bool(part) and part[0].source.startswith("## ") and _shows_no_row(part)


def _shows_no_row(cells: Sequence[NotebookNode]) -> bool:
    """Say whether cells show tables without rows and nothing else."""
    outputs = [output for cell in cells if cell.cell_type == "code" for output in cell.outputs]
    tables = [output.data["text/html"] for output in outputs if "<table" in output.get("data", {}).get("text/html", "")]
    return bool(tables) and not any(map(_ROW.search, tables)) and not any("text" in output for output in outputs)
