"""The table of sides: what numbers come to by what the article says of them, beside what it gives."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite

import pandas as pd

from analysis.checks.sides import Sides, sides
from analysis.tables.build import Builder, Row
from analysis.tables.findings import evidence_of

_TYPES = {
    "pair": "Int64",
    "kind": "string",
    "side": "string",
    "words": "string",
    "low": "Float64",
    "high": "Float64",
    "low_closed": "boolean",
    "high_closed": "boolean",
    "unit": "string",
    "verdict": "string",
    "rows": "string",
}


def sides_table(builder: Builder) -> pd.DataFrame:
    """Return what numbers come to, and what the article gives for it, first where the two do not meet.

    Parameters
    ----------
    builder : Builder
        The records of the article, with their ids.

    Returns
    -------
    DataFrame
        Two rows a conflict on land, and two a relation between figures, of one `pair`: what is worked out, and what is
        stated, each with the least and the most that it stands for. A missing end is open.

    Examples
    --------
    >>> import analysis
    >>> text = "The fund has $5 million: $2 million for schools and $3.5 million for roads."
    >>> table = sides_table(analysis.read(analysis.Article(text)).builder)
    >>> table[["side", "words", "low", "high"]].values.tolist()[0]
    ['worked out', '“$2 million” and “$3.5 million”, added up', 5400000.0, 5600000.0]
    >>> table[["side", "words", "low", "high"]].values.tolist()[1]
    ['stated', '“$5 million”', 4875000.0, 5125000.0]
    """
    found = sorted(sides(evidence_of(builder)), key=lambda one: one.verdict == "consistent")
    rows = [{"pair": pair} | row for pair, one in enumerate(found, start=1) for row in _rows(builder, one)]
    return pd.DataFrame(rows, columns=list(_TYPES)).astype(_TYPES)


def _rows(builder: Builder, one: Sides) -> Iterator[Row]:
    rests_on = ";".join(builder.id_of(row) for row in dict.fromkeys(one.rows))
    for side, words, interval in (("worked out", one.worked_out, one.comes_to), ("stated", one.stated, one.given)):
        yield {
            "kind": one.kind,
            "side": side,
            "words": words,
            "low": round(interval.low, 3) + 0.0 if isfinite(interval.low) else None,
            "high": round(interval.high, 3) + 0.0 if isfinite(interval.high) else None,
            "low_closed": interval.low_closed,
            "high_closed": interval.high_closed,
            "unit": one.unit,
            "verdict": one.verdict,
            "rows": rests_on,
        }
