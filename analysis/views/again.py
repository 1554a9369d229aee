"""What the notebooks of a report do not do again, one after the other in one kernel: read the article, search the memory."""

from __future__ import annotations

import gc
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import analysis
from analysis.reading import Reading, read, with_review
from analysis.review.beside import review_of

_IMPORTED = ("analysis.views.charts", "analysis.views.notebook", "scipy.optimize")


def make_ready() -> None:
    """Let the next notebook go on with what those before it have imported and read; called before each."""
    for module in _IMPORTED:
        import_module(module)
    # What stands by now stays to the end: Python would search it for cycles again and again, half a second each time.
    gc.freeze()
    analysis.read = read_once


def read_once(article: Any, *arguments: Any, **options: Any) -> Reading:  # noqa: ANN401
    """Return what `analysis.read` does, the same reading for a file that is read in the same way.

    Examples
    --------
    >>> from analysis.resources import data
    >>> path = str(data() / "tellings" / "retold.txt")
    >>> read_once(path) is read_once(path, topics=None), read_once(path) is read_once(path, review=False)
    (True, False)
    """
    ways = {"topics": None, "review": True} | options
    if arguments or not all(isinstance(value, str | Path | bool | None) for value in (article, *ways.values())):
        return read(article, *arguments, **options)
    return _of_file(article, **ways)


@cache
def _of_file(article: str | Path, topics: str | Path | None, review: str | Path | bool) -> Reading:
    if review is False:
        return read(article, topics=topics, review=False)
    plain = _of_file(article, topics, review=False)
    return with_review(plain, review_of(article, review))
