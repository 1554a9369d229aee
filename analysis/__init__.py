"""A close reading of the news, in tables: `read` an article, look at its tables, check its figures, draw its charts.

Examples
--------
>>> import analysis
>>> reading = analysis.read(analysis.Article("The dam will hold, two engineers said on 3 May 2024. It broke in 1999."))
>>> reading.attributions[["source_text", "cue_text", "content_text"]].values.tolist()
[['two engineers', 'said', 'The dam will hold']]
>>> reading.dates["text"].to_list()
['3 May 2024', '1999']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from analysis.article import Article, ArticleError, load
from analysis.reading import Reading, read

if TYPE_CHECKING:
    from analysis.corpus.corpus import read_corpus
    from analysis.review.agreement import agreement
    from analysis.review.widget import review_widget
    from analysis.tables.sourcing import sourcing
    from analysis.tellings.compare import compare
    from analysis.views import charts

__all__ = [
    "Article",
    "ArticleError",
    "Reading",
    "agreement",
    "charts",
    "compare",
    "load",
    "read",
    "read_corpus",
    "review_widget",
    "sourcing",
]
__version__ = "0.1.0"

# What needs pandas, matplotlib or pyarrow is imported when it is first asked for.
_LATER = {
    "agreement": ("analysis.review.agreement", "agreement"),
    "charts": ("analysis.views.charts", None),
    "compare": ("analysis.tellings.compare", "compare"),
    "read_corpus": ("analysis.corpus.corpus", "read_corpus"),
    "review_widget": ("analysis.review.widget", "review_widget"),
    "sourcing": ("analysis.tables.sourcing", "sourcing"),
}
_EXTRAS = {"read_corpus": ("corpus", "A corpus needs")}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module 'analysis' has no attribute {name!r}")
    from analysis.extras import extra

    module, attribute = _LATER[name]
    with extra(*_EXTRAS.get(name, ("report", "A chart needs"))):
        loaded = import_module(module)
    return getattr(loaded, attribute) if attribute else loaded
