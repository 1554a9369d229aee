"""W3C Web Annotation, as JSON-LD: one collection an article, one annotation a row and one a part of a row.

The target of each is the text, by its position and by its words with those around them. The body of a row's annotation is
the row; that of a part's says which part it is, and points at the row's.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.article import Article
from analysis.tables.articles import articles_table, text_bytes, text_file
from analysis.tables.export import csv_files
from analysis.tables.formats.cells import Row, by_article
from analysis.tables.formats.marks import Mark, described, marks, placed
from analysis.text.headline import title_of
from analysis.text.span import Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
"""Characters before and after that tell a place from others with the same words."""


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return one file an article, the texts, and the table of articles as CSV."""
    rows = by_article(tables)
    written = csv_files({"articles": articles_table(articles)})
    for article in articles:
        made = collection(article, rows.get(article.article_id, {}))
        written[f"{article.article_id}.jsonld"] = json.dumps(made, ensure_ascii=False, indent=1) + "\n"
    texts = {text_file(article): text_bytes(article) for article in articles}
    return {name: text.encode("utf-8", "replace") for name, text in written.items()} | texts


def name_of(article: Article) -> str:
    """Return the IRI of a text: its SHA-256 as RFC 6920 writes it, since not every text has an address.

    Examples
    --------
    >>> name_of(Article("No."))
    'ni:///sha-256;OBeKILRwz9GCmfsVk91LpwbxqDMh2sBR0BCG79i3qW8'
    """
    digest = urlsafe_b64encode(bytes.fromhex(article.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def collection(article: Article, rows: Mapping[str, list[Row]]) -> dict[str, Any]:
    """Return all that was read from an article as an AnnotationCollection with one page."""
    text = name_of(article)
    annotations = [
        annotation
        for name, id_, row in placed(rows)
        for annotation in _annotations(article, f"{text}#{id_}", name, row)
    ]
    return {
        "@context": CONTEXT,
        "id": f"{text}#annotations",
        "type": "AnnotationCollection",
        "label": title_of(article) or article.name,
        "total": len(annotations),
        "first": {
            "id": f"{text}#page",
            "type": "AnnotationPage",
            "partOf": f"{text}#annotations",
            "startIndex": 0,
            "items": annotations,
        },
    }


def _annotations(article: Article, id_: str, name: str, row: Row) -> Iterator[dict[str, Any]]:
    for number, mark in enumerate(marks(name, row)):
        kind = mark.role or name[:-1]
        said: dict[str, Any] = {"type": "TextualBody", "value": kind, "purpose": "tagging"}
        if mark.role:
            linked = {"type": "SpecificResource", "source": id_, "purpose": "linking"}
            yield _annotation(article, f"{id_}-{kind}{number}", [said, linked], mark)
        else:
            cells = {
                "type": "TextualBody",
                "value": described(name, row),
                "format": "application/json",
                "purpose": "describing",
            }
            yield _annotation(article, id_, [said, cells], mark)


def _annotation(article: Article, id_: str, body: list[dict[str, Any]], mark: Mark) -> dict[str, Any]:
    targets = [_target(article, span) for span in mark.spans]
    return {"id": id_, "type": "Annotation", "body": body, "target": targets}


def _target(article: Article, span: Span) -> dict[str, Any]:
    text = article.text
    source = {"id": name_of(article), "type": "Text", "format": "text/plain"}
    return {
        "type": "SpecificResource",
        "source": source | ({"via": article.address} if article.address else {}),
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.of(text),
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
        ],
    }
