"""The file of corrections beside an article's file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.article import Article

if TYPE_CHECKING:
    from analysis.review.correction import Review

REVIEW = ".review.toml"
"""The suffix of the file of corrections beside an article."""


def beside(article: str | Path) -> Path:
    """Return the path of the review of an article's file.

    Examples
    --------
    >>> beside("news/dam.txt").name
    'dam.review.toml'
    """
    return Path(article).with_suffix(REVIEW)


def review_of(article: str | Path | Article, review: str | Path | Review | bool) -> Review | None:
    """Return the corrections to an article: those that are given, or those beside its file.

    Raises
    ------
    ReviewError
        The file of corrections is not of its form; the message says why in one sentence.
    """
    path = review if isinstance(review, str | Path) else None
    if review is True and not isinstance(article, Article) and str(article) != "-":
        # What can be no file's name is told when the article is loaded.
        with suppress(OSError, ValueError):
            file = beside(article)
            path = file if file.is_file() else None
    if path is None:
        return None if isinstance(review, bool) else review  # type: ignore[return-value] # a path was taken above
    from analysis.review.file import load_review

    return load_review(path)
