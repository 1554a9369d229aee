"""schema.org, as JSON-LD: an article and its claims.

Each claim is a `Claim` with whom it is from, never a `ClaimReview`: whether it is true is for a reader to say. The article's
own claims have no author of their own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.article import Article
from analysis.tables.articles import articles_table, text_bytes, text_file
from analysis.tables.export import csv_files
from analysis.tables.formats.cells import Row, by_article
from analysis.tables.formats.marks import placed
from analysis.tables.formats.webannotation import name_of
from analysis.text.headline import title_of

CONTEXT = "https://schema.org"
_TYPES = {"person": "Person", "document": "CreativeWork", "data": "Dataset"}
"""What kinds of source are to schema.org; those that speak for more than one are an Organization."""


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return one file an article, the texts, and the table of articles as CSV."""
    rows = by_article(tables)
    written = csv_files({"articles": articles_table(articles)})
    for article in articles:
        made = graph(article, rows.get(article.article_id, {}))
        written[f"{article.article_id}.jsonld"] = json.dumps(made, ensure_ascii=False, indent=1) + "\n"
    texts = {text_file(article): text_bytes(article) for article in articles}
    return {name: text.encode("utf-8", "replace") for name, text in written.items()} | texts


def graph(article: Article, rows: Mapping[str, list[Row]]) -> dict[str, Any]:
    """Return an article and its claims as nodes.

    Examples
    --------
    >>> import analysis
    >>> from analysis.tables.formats.cells import by_article
    >>> article = analysis.Article("It rained, Ann Lee said.")
    >>> claim = graph(article, by_article(analysis.read(article).tables())[article.article_id])["@graph"][1]
    >>> claim["text"], claim["author"]["name"]
    ('It rained', 'Ann Lee')
    """
    text = name_of(article)
    sources = {row["source_id"]: row for row in rows.get("sources", [])}
    claims = [
        _claim(text, id_, row, sources.get(row["source_id"]))
        for _, id_, row in placed({"claims": rows.get("claims", [])})
    ]
    return {"@context": CONTEXT, "@graph": [_article(article, text), *claims]}


def _article(article: Article, text: str) -> dict[str, Any]:
    return _told(
        {
            "@id": text,
            "@type": "NewsArticle",
            "identifier": article.article_id,
            "headline": title_of(article),
            "publisher": article.publisher and {"@type": "Organization", "name": article.publisher},
            "datePublished": article.published and article.published.isoformat(),
            "url": article.address,
        }
    )


def _claim(text: str, id_: str, row: Row, source: Row | None) -> dict[str, Any]:
    return _told(
        {
            "@id": f"{text}#{id_}",
            "@type": "Claim",
            "identifier": id_,
            "text": row["text"],
            "appearance": {"@id": text},
            "about": row["topics"],
        }
        | (_whose(text, source) if source else {})
    )


def _whose(text: str, source: Row) -> dict[str, Any]:
    if source["kind"] == "author":
        return {}
    node = {
        "@id": f"{text}#{source['source_id']}",
        "@type": _TYPES.get(source["kind"], "Organization"),
        "name": source["name"],
    }
    return {"isBasedOn" if source["kind"] in ("document", "data") else "author": node}


def _told(node: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in node.items() if value is not None}
