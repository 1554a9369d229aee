"""Rows, tables and readings made for tests: what a test does not say has a plain value."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pandas as pd

from analysis.article import Article
from analysis.tables.schemas import EXTRACTED, frame

Row = dict[str, Any]
PLAIN: dict[str, Row] = {
    "sources": {
        "name": "officials",
        "kind": "group",
        "named": False,
        "anonymous": True,
        "mentions": 1,
        "attributions": 1,
        "words": 0,
    },
    "attributions": {
        "cue_class": "speech",
        "content_spans": "0:1",
        "mode": "indirect",
        "negated": False,
        "reach": "same_sentence",
    },
    "claims": {"source_id": "S00", "polarity": "affirmative", "modality": "asserted", "checkable": True},
    "figures": {"kind": "count", "low_closed": True, "high_closed": True, "modifier": "exact", "source_id": "S00"},
    "dates": {"resolved_by": "text"},
    "holdings": {"holder": "Redland", "joint": True, "low_closed": True, "high_closed": True, "source_id": "S00"},
    "relations": {
        "kind": "share",
        "roles": "part;whole",
        "figure_ids": "F01;F02",
        "sense": "at most",
        "source_id": "S00",
        "verdict": "consistent",
    },
}


def table(name: str, *rows: Row) -> pd.DataFrame:
    """Make a table; a row without an id gets the next one."""
    first = 0 if name == "sources" else 1
    common = {"article_id": "5ebe", "paragraph": 0, "text": "words", "start": 0, "end": 5, "rule": "test"}
    return frame(
        name,
        [
            {f"{name[:-1]}_id": f"{name[0].upper()}{at:02}", "sentence": at} | common | PLAIN[name] | row
            for at, row in enumerate(rows, start=first)
        ],
    )


def reading(text: str = "", **rows: list[Row]) -> SimpleNamespace:
    return SimpleNamespace(article=Article(text), **{name: table(name, *rows.get(name, [])) for name in EXTRACTED})


def holding(regions: str, share: Any = None, area: Any = None, **cells: Any) -> Row:
    """Make a holding; `share` and `area` are a number, or a pair of ends."""
    ends = {}
    for what, value in (("share", share), ("area", area)):
        low, high = value if isinstance(value, tuple) else (value, value)
        ends |= {f"{what}_low": low, f"{what}_high": high}
    codes = ";".join(f"XX-{letter}" for letter in regions) if regions != "XX" else "XX"
    return {"regions": codes, "region_codes": codes} | ends | cells
