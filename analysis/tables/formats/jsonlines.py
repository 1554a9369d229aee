"""JSON Lines: one file a table, one object a row."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import pandas as pd

from analysis.article import Article
from analysis.tables.articles import articles_table, text_bytes, text_file
from analysis.tables.formats.cells import plain


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return one file a table, and the texts."""
    whole = {"articles": articles_table(articles), **tables}
    written = {f"{name}.jsonl": _lines(name, frame) for name, frame in whole.items()}
    return written | {text_file(article): text_bytes(article) for article in articles}


def _lines(name: str, frame: pd.DataFrame) -> bytes:
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in plain(name, frame))
    return "".join(lines).encode("utf-8", "replace")
