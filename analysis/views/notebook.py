"""Tables in a notebook: columns in words, every word of a cell, a dash where nothing is known, numbers as a newspaper writes them."""

from __future__ import annotations

import pandas as pd
from IPython.core.getipython import get_ipython
from IPython.lib.pretty import RepresentationPrinter

from analysis.tables.shown import STYLE
from analysis.views.headers import headers
from analysis.views.pagetables import for_page
from analysis.views.wording import clean, number, part_named

MOST = 100
"""Rows shown at most: the first and the last half of them."""


def setup() -> None:
    """Let the notebook that calls this show its tables as `html` writes them."""
    shell = get_ipython()
    if shell is not None and shell.display_formatter is not None:
        shell.display_formatter.formatters["text/html"].for_type(pd.DataFrame, html)
        shell.display_formatter.formatters["text/plain"].for_type(pd.DataFrame, _size)


def html(frame: pd.DataFrame) -> str:
    """Return a table as HTML, its index as its first columns if it has a name.

    Of a whole table of a reading, which has more columns than fit beside each other, the most are folded into the last.

    Examples
    --------
    >>> html(pd.DataFrame({"low": pd.array([26000.0, None], dtype="Float64")})).count("<td>–</td>")
    1
    """
    frame = frame.reset_index(drop=set(frame.index.names) == {None})
    whole = "article_id" in frame
    if whole:  # where a row stands in the text is what a reader asks last
        places = [name for name in ("paragraph", "sentence", "start", "end") if name in frame]
        frame = frame[[*(name for name in frame if name not in places), *places]]
    if whole and frame["article_id"].nunique() < 2:
        frame = frame.drop(columns="article_id")
    cells = frame.astype(object).where(frame.notna(), None)
    if "paragraph" in cells:  # counted from 0 in the tables, and from 1 for readers
        cells["paragraph"] = [None if cell is None else cell + 1 for cell in cells["paragraph"]]
    if "part" in cells:
        cells["part"] = [part_named(str(cell)) for cell in cells["part"]]
    written = pd.DataFrame(
        {name: pd.Series([_written(cell) for cell in cells[name]], dtype=object) for name in cells.columns}
    )
    written.columns = pd.Index(headers([str(name) for name in written.columns]))
    # Without the limit on a column's width, an excerpt could not be told from what the article says.
    with pd.option_context("display.max_colwidth", None, "display.html.use_mathjax", False):
        table = written.to_html(index=False, border=0, max_rows=MOST, justify="left", classes="crn-table")
    return STYLE + (for_page(str(table), "", ()) if whole else str(table))


def _written(cell: object) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return number(cell) if isinstance(cell, int | float) else clean(cell)


def _size(frame: pd.DataFrame, printer: RepresentationPrinter, _: bool) -> None:
    rows, columns = frame.shape
    printer.text(f"Table: {rows:,} rows, {columns} columns")  # type: ignore[no-untyped-call]
