"""How a source is known: by name or without, as data or a document, or as the article itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from analysis.views.wording import Record, clean, records

if TYPE_CHECKING:
    import pandas as pd

Known = Mapping[str, tuple[str, str]]
"""The kind of voice and the name of each source by its id."""


def voices_of(sources: pd.DataFrame | None) -> Known:
    """Map the id of each source to its kind of voice ("own", "named", "unnamed", "anonymous", "measured") and its name.

    Examples
    --------
    >>> import pandas as pd
    >>> voices_of(pd.DataFrame([{"source_id": "S01", "name": "front-line data", "kind": "data", "named": False}]))
    {'S01': ('measured', 'front-line data')}
    """
    return {str(row["source_id"]): (_voice(row), clean(row.get("name", row["source_id"]))) for row in records(sources)}


def _voice(row: Record) -> str:
    kind = row.get("kind")
    if kind == "author":
        return "own"
    if kind in ("data", "document"):
        return "measured"
    if row.get("anonymous"):
        return "anonymous"
    return "named" if row.get("named") else "unnamed"


def voice_of(row: Record, known: Known) -> tuple[str, str]:
    """Return the kind of voice and the name of the source that a row rests on; no source is the article's own voice."""
    source = row.get("source_id")
    if source is None and "attribution_id" in row:
        return "source", "source not told"
    if source is None or source == "S00":
        return "own", "the article’s own voice"
    return known.get(str(source), ("source", clean(source)))
