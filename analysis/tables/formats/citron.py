"""The JSON of Citron, the BBC's extractor of quotes: a text, and its quotes as cue, sources and contents.

Where an attribution has no cue, the cue is null. The ids of the rows stand beside, as ``attribution_id`` and ``source_id``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.article import Article
from analysis.tables.articles import articles_table
from analysis.tables.export import csv_files
from analysis.tables.formats.cells import Row, by_article
from analysis.tables.formats.marks import marks, placed
from analysis.text.span import Span


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return one file an article, which holds its text, and the table of articles as CSV."""
    rows = by_article(tables)
    written = csv_files({"articles": articles_table(articles, lambda article: f"{article.article_id}.json")})
    for article in articles:
        quotes = {"text": article.text, "quotes": citron_quotes(article.text, rows.get(article.article_id, {}))}
        written[f"{article.article_id}.json"] = json.dumps(quotes, ensure_ascii=False, indent=2) + "\n"
    return {name: text.encode("utf-8", "replace") for name, text in written.items()}


def citron_quotes(text: str, rows: Mapping[str, list[Row]]) -> list[dict[str, Any]]:
    """Return the attributions of a text as Citron's quotes.

    Examples
    --------
    >>> import analysis
    >>> from analysis.tables.formats.cells import by_article
    >>> article = analysis.Article("It rained, she said.")
    >>> rows = by_article(analysis.read(article).tables())[article.article_id]
    >>> citron_quotes(article.text, rows)[0]["contents"]
    [{'start': 0, 'end': 9, 'text': 'It rained'}]
    """
    quotes = []
    for name, id_, row in placed({"attributions": rows.get("attributions", [])}):
        parts = {mark.role: [_piece(text, span) for span in mark.spans] for mark in marks(name, row)}
        quotes.append(
            {
                "attribution_id": id_,
                "source_id": row["source_id"],
                "cue": parts["cue"][0] if "cue" in parts else None,
                "sources": parts.get("source", []),
                "contents": parts.get("content", []),
            }
        )
    return quotes


def _piece(text: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}
