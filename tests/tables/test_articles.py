"""The table of articles: their titles are those told with them, or their headlines."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.tables.articles import articles_table
from analysis.tables.export import about

TEXT = "Dam breaks above Lenham\n\nThe dam broke on Monday, two officials said."


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (Article(TEXT), "Dam breaks above Lenham"),
        (Article(TEXT, title="The dam"), "The dam"),
        (Article("The dam broke on Monday."), None),
    ],
)
def test_title(article: Article, title: str | None) -> None:
    (row,) = articles_table([article]).astype(object).to_dict("records")
    assert (row["title"] if isinstance(row["title"], str) else None) == title
    assert about(article)["title"] == title
