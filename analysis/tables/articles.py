"""The table of articles: whose text the offsets of all other tables count."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd

from analysis.article import Article
from analysis.tables.schemas import made
from analysis.tables.spans import word_starts
from analysis.text.headline import title_of


def text_file(article: Article) -> str:
    """Return the file of an article's text, as named from the folder of its tables.

    Examples
    --------
    >>> text_file(Article("No."))
    'texts/38178a20b470.txt'
    """
    return f"texts/{article.article_id}.txt"


def text_bytes(article: Article) -> bytes:
    """Return an article's text in UTF-8; a lone surrogate, which has none, is one question mark, so that offsets stay."""
    return article.text.encode("utf-8", "replace")


def articles_table(articles: Sequence[Article], file_of: Callable[[Article], str] = text_file) -> pd.DataFrame:
    """Return one row an article.

    Parameters
    ----------
    articles : sequence of Article
    file_of : callable
        Gives the file of an article's text.

    Examples
    --------
    >>> articles_table([Article("It rained.", title="Rain")])[["title", "characters", "words"]].values.tolist()
    [['Rain', 10, 2]]
    """
    rows = (
        {
            "article_id": article.article_id,
            "name": article.name,
            "title": title_of(article),
            "publisher": article.publisher,
            "published": article.published,
            "address": article.address,
            "file": file_of(article),
            "sha256": article.sha256,
            "characters": len(article.text),
            "words": len(word_starts(article.text)),
        }
        for article in articles
    )
    return made("articles", rows)
