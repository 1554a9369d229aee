"""A result of several tables as a notebook shows it: each under a heading, a dash where nothing is known."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

# JupyterLab sets the cells of a table flush right, which nobody reads sentences in; twice the class outweighs its rule.
STYLE = (
    "<style>table.crn-table.crn-table td,table.crn-table.crn-table th{text-align:left;vertical-align:top}"
    "table.crn-table summary{white-space:nowrap}</style>\n"
)

_AUTHOR = {"author": "the article itself"}
_HEADS = {
    "anonymity_reason": "reason for no name",
    "f1": "F1",
    "f1_low": "F1, at least",
    "f1_high": "F1, at most",
    "alpha_low": "alpha, at least",
    "alpha_high": "alpha, at most",
}


def shown(tables: Mapping[str, pd.DataFrame]) -> str:
    """Return tables as HTML, those that have rows, each under its heading.

    Examples
    --------
    >>> table = pd.DataFrame({"words_share": [1.5, None]}, index=pd.Index(["a", "b"], name="voice"))
    >>> print(shown({"By voice": table, "By side": table[:0]}).partition("<h4>")[2].partition("</h4>")[0])
    By voice
    >>> shown({"By voice": table}).count("<td>–</td>"), shown({"By side": table[:0]})
    (1, '')
    """
    parts = [f"<h4>{heading}</h4>\n{_html(table)}" for heading, table in tables.items() if len(table)]
    return STYLE + "\n".join(parts) if parts else ""


def _html(table: pd.DataFrame) -> str:
    """Return a table with words for its columns, its index as its first column if it has a name."""
    table = table.reset_index(drop=set(table.index.names) == {None})
    cells = table.astype(object).where(table.notna(), "–")
    for name in [name for name in ("voice", "column") if name in cells]:
        cells[name] = cells[name].map(lambda cell: _AUTHOR.get(cell, str(cell).replace("_", " ")))
    cells = cells.drop(columns=[name for name in cells if str(name).endswith("_id")])
    cells = cells.rename(columns=lambda name: _HEADS.get(name, str(name).replace("_share", ", in %").replace("_", " ")))
    with pd.option_context("display.max_colwidth", None):
        return str(cells.to_html(index=False, border=0, justify="left", classes="crn-table"))
