"""CSV: one file a table, with a Frictionless data package that says what they hold and how they hang together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from analysis.article import Article
from analysis.tables.articles import articles_table, text_bytes, text_file
from analysis.tables.export import csv_files


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return one file a table, the data package, and the texts."""
    written = csv_files({"articles": articles_table(articles), **tables})
    texts = {text_file(article): text_bytes(article) for article in articles}
    return {name: text.encode("utf-8", "replace") for name, text in written.items()} | texts
