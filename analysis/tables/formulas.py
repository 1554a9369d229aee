"""Cells that a spreadsheet would run as a formula, written so that it does not, and read back as they were.

An article may begin with ``=HYPERLINK("…")``, and a spreadsheet that opens a CSV file runs it. An apostrophe before the
cell makes it text. A cell that has apostrophes before such a sign already gets one more, so that one can always be taken
off again.
"""

from __future__ import annotations

import re

# The signs with which spreadsheets let a formula begin, and the full-width ones that some take for them.
_RUN = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def defused(cell: object) -> object:
    """Return a cell that no spreadsheet runs; a number stays a number.

    Examples
    --------
    >>> defused("=1+1"), defused("'=1+1"), defused("'tis"), defused(-2)
    ("'=1+1", "''=1+1", "'tis", -2)
    """
    return f"'{cell}" if isinstance(cell, str) and _RUN.match(cell) else cell


def as_it_was(cell: str) -> str:
    """Return a cell as it was before it was defused.

    Examples
    --------
    >>> as_it_was("'=1+1"), as_it_was("=1+1"), as_it_was("'tis")
    ('=1+1', '=1+1', "'tis")
    """
    return cell[1:] if cell.startswith("'") and _RUN.match(cell) else cell
