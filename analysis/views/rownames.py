"""What a reader calls a row: the words that it was read from, or the name of a source."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import pandas as pd

from analysis.views.quotation import in_marks
from analysis.views.wording import clean, records

_CALLED = {
    "attributions": "content_text",
    "claims": "text",
    "figures": "text",
    "dates": "text",
    "holdings": "text",
    "relations": "text",
}
_MOST = 48
"""Letters of words that stand for a row."""


def names_of(tables: Mapping[str, pd.DataFrame]) -> dict[str, str]:
    """Return what a reader calls each row of the tables, by its id, as HTML.

    Examples
    --------
    >>> names_of({"figures": pd.DataFrame({"figure_id": ["F01"], "text": ["18%"]})})
    {'F01': '“18%”'}
    """
    names = {str(row["source_id"]): escape(clean(row["name"])) for row in records(tables.get("sources"))}
    for table, column in _CALLED.items():
        for row in records(tables.get(table)):
            if column in row:
                names[str(row[f"{table[:-1]}_id"])] = escape(in_marks(_clipped(clean(row[column]))))
    return names


def _clipped(words: str) -> str:
    words = words.strip('“”" ,')
    return words if len(words) <= _MOST else f"{words[: _MOST - 1].rsplit(' ', 1)[0]} …"
