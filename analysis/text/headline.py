"""The title of an article."""

from __future__ import annotations

from analysis.article import Article
from analysis.text.layout import layout


def title_of(article: Article) -> str | None:
    r"""Return the title of an article: the one that is told with it, else the headline over its text.

    Examples
    --------
    >>> title_of(Article("Dam breaks\n\nThe dam broke on Monday.")), title_of(Article("The dam broke on Monday."))
    ('Dam breaks', None)
    """
    heads = (part.span.of(article.text) for part in layout(article.text) if part.part == "title")
    return article.title or next((" ".join(head.split()) for head in heads), None)
