"""A close reading of the news, in tables: `read` an article, look at its tables, check its figures, draw its charts."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from analysis.article import Article, ArticleError, load
from analysis.reading import Reading, read

if TYPE_CHECKING:
    from analysis.tables.compare import compare
    from analysis.tables.sourcing import sourcing
    from analysis.views import charts

__all__ = ["Article", "ArticleError", "Reading", "charts", "compare", "load", "read", "sourcing"]

# What needs matplotlib or is seldom used is imported when it is first asked for.
_LATER = {
    "charts": ("analysis.views.charts", None),
    "compare": ("analysis.tables.compare", "compare"),
    "sourcing": ("analysis.tables.sourcing", "sourcing"),
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module 'analysis' has no attribute {name!r}")
    module, attribute = _LATER[name]
    loaded = import_module(module)
    return getattr(loaded, attribute) if attribute else loaded
