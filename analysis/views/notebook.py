"""Tables in a notebook: columns in words, every word of a cell, a dash where nothing is known, numbers as a newspaper writes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pandas as pd
from IPython.core.getipython import get_ipython
from IPython.lib.pretty import RepresentationPrinter

from analysis.tables.shown import STYLE
from analysis.tables.unit_words import in_words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tokens import Sentence, Token
from analysis.views.amounts import counted, number
from analysis.views.days import day, days
from analysis.views.headers import headers
from analysis.views.pagetables import for_page
from analysis.views.wording import clean, explained, is_missing, part_named

_DATED_BY = {"text": "the text alone", "published": "the day of publication", "unresolved": "nothing"}
_AUTHOR = {"author": "the article itself"}
MOST = 100
"""Rows shown at most: the first and the last half of them."""


_NO_ROWS = """<table class="dataframe crn-table">
  <thead><tr><th>No rows</th></tr></thead>
  <tbody></tbody>
</table>"""
"""Of a table without rows: the heads of its columns would tell a reader nothing."""
_LAST = ("paragraph", "sentence", "start", "end")
"""Where a row stands in the text is what a reader asks last."""
_LEADING = {
    "source_id": ["name", "kind", "named", "anonymous", "words"],
    "attribution_id": ["content_text", "source_text", "cue_text", "mode", "reach"],
    "claim_id": ["text", "modality", "checkable", "hedges"],
    "figure_id": ["text", "low", "high", "unit", "modifier"],
    "holding_id": ["text", "holder", "regions", "share_low", "share_high"],
    "finding_id": ["explanation", "verdict", "check"],
    "implied_id": ["holder", "regions", "share_low", "share_high"],
    "slack_id": ["holder", "regions", "number", "down", "up"],
    "first_id": ["first_text", "second_text", "change", "detail", "table"],
}
"""What a reader wants to know first of a row of each table, by the column of its id."""


def _in_order(columns: list[str]) -> list[str]:
    """Return the columns of a whole table in the order in which a reader asks for them, the id of the rows first."""
    own = next((name for name in columns if name in _LEADING), "")
    first = [name for name in ["article_id", own, *_LEADING.get(own, [])] if name in columns]
    last = [name for name in _LAST if name in columns and name not in first]
    return [*first, *(name for name in columns if name not in first and name not in last), *last]


def _days(cell: str) -> str:
    """Write an ISO day, or two with a stroke between them, in words; another text as it is."""
    first, _, last = cell.partition("/")
    return days(day(first[:10]), day((last or first)[:10])) or cell


_CODES: dict[str, Callable[[str], str]] = {
    "part": part_named,
    "resolved_by": lambda cell: _DATED_BY.get(cell, cell),
    "unit": in_words,
    "explanation": explained,
    "voice": lambda cell: _AUTHOR.get(cell, cell),
    "kind": lambda cell: _AUTHOR.get(cell, cell),
    **dict.fromkeys(["earliest", "latest", "as_of", "published"], _days),
}
"""Columns of closed lists, of days and of units: what a reader reads for what stands there."""


def setup() -> None:
    """Let the notebook that calls this show its tables as `html` writes them."""
    shell = get_ipython()
    if shell is not None and shell.display_formatter is not None:
        shell.display_formatter.formatters["text/html"].for_type(pd.DataFrame, html)
        plain = shell.display_formatter.formatters["text/plain"]
        plain.for_type(pd.DataFrame, _size)
        for kind, told in _TOLD.items():
            plain.for_type(kind, partial(_tell, told))


def html(frame: pd.DataFrame) -> str:
    """Return a table as HTML, its index as its first columns if it has a name.

    Of a whole table of a reading, which has more columns than fit beside each other, the most are folded into the last.

    Examples
    --------
    >>> html(pd.DataFrame({"low": pd.array([26000.0, None], dtype="Float64")})).count("<td>–</td>")
    1
    >>> "No rows" in html(pd.DataFrame(columns=["low"]))
    True
    >>> "<td>7 November 2024</td>" in html(pd.DataFrame({"earliest": ["2024-11-07"], "unit": ["square mile"]}))
    True
    """
    if frame.empty:
        return STYLE + _NO_ROWS
    frame = frame.reset_index(drop=set(frame.index.names) == {None})
    whole = "article_id" in frame or "first_start" in frame
    if whole:
        frame = frame[_in_order([str(name) for name in frame.columns])]
    if "article_id" in frame and frame["article_id"].nunique() < 2:
        frame = frame.drop(columns="article_id")
    cells = frame.astype(object).where(frame.notna(), None)
    if "paragraph" in cells:  # counted from 0 in the tables, and from 1 for readers
        cells["paragraph"] = [None if cell is None else cell + 1 for cell in cells["paragraph"]]
    for name in _CODES.keys() & set(cells.columns):
        cells[name] = [None if is_missing(cell) else _CODES[name](str(cell)) for cell in cells[name]]
    written = pd.DataFrame(
        {name: pd.Series([_written(cell) for cell in cells[name]], dtype=object) for name in cells.columns}
    )
    written.columns = pd.Index(headers([str(name) for name in written.columns]))
    # Without the limit on a column's width, an excerpt could not be told from what the article says.
    with pd.option_context("display.max_colwidth", None, "display.html.use_mathjax", False):
        table = written.to_html(index=False, border=0, max_rows=MOST, justify="left", classes="crn-table")
    return STYLE + (for_page(str(table), "", ()) if whole else str(table))


def _written(cell: object) -> str:
    if is_missing(cell):
        return "–"
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return number(cell) if isinstance(cell, int | float) else clean(cell) or "–"


def _tell(told: Callable[[Any], str], what: object, printer: RepresentationPrinter, _: bool) -> None:
    printer.text(told(what))  # type: ignore[no-untyped-call]


def doc_told(doc: Doc) -> str:
    """Say what a parsed article holds: all of it would be a book.

    Examples
    --------
    >>> import analysis
    >>> doc_told(analysis.read(analysis.Article("It rained. Ann Lee left.")).doc)
    'Doc: 7 tokens, 2 sentences, 2 clauses, 1 paragraph'
    """
    names = {"token": doc.tokens, "sentence": doc.sentences, "clause": doc.clauses, "paragraph": doc.paragraphs}
    return f"Doc: {', '.join(counted(len(of), name) for name, of in names.items())}"


def _clause_told(clause: Clause) -> str:
    subject = "" if clause.subject is None else f", subject at {_place(clause.subject)}"
    return f"Clause({clause.kind}, {clause.group.lemma!r} at {_place(clause.verb)}{subject})"


def _place(span: Span) -> str:
    return f"{span.start}:{span.end}"


_TOLD: dict[type, Callable[[Any], str]] = {
    Doc: doc_told,
    Clause: _clause_told,
    Token: lambda token: f"Token({token.text!r}, {token.tag}, {token.start}:{token.end})",
    Sentence: lambda sentence: f"Sentence({sentence.start}:{sentence.end}, paragraph {sentence.paragraph + 1})",
}
"""The parts of a parsed article, of which a notebook would show every field."""


def _size(frame: pd.DataFrame, printer: RepresentationPrinter, _: bool) -> None:
    rows, columns = frame.shape
    printer.text(f"Table: {rows:,} rows, {columns} columns")  # type: ignore[no-untyped-call]
