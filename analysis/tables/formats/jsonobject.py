"""JSON: one file an article, one object with the article, its text and its tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from analysis.article import Article
from analysis.tables.export import to_json


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return one file an article, named like the article."""
    written = {}
    for article in articles:
        own = {name: frame[frame["article_id"] == article.article_id] for name, frame in tables.items()}
        written[f"{article.name}.json"] = to_json(article, own).encode("utf-8", "replace")
    return written
