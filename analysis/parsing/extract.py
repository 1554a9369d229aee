"""Parsing: an article's text becomes records. `extract` runs all extractors in their order."""

from __future__ import annotations

from analysis.language import Doc
from analysis.parsing.assemble import attribution_records
from analysis.parsing.claims import claims
from analysis.parsing.context import attributed
from analysis.parsing.dates import dates
from analysis.parsing.figures import figures
from analysis.parsing.holdings import holdings
from analysis.parsing.places import places
from analysis.parsing.quotations import quotations
from analysis.parsing.records import Records
from analysis.parsing.sources import sources
from analysis.parsing.topics import Topics


def extract(doc: Doc, topics: Topics | None = None) -> Records:
    """Read everything that the extractors find in an article.

    Parameters
    ----------
    doc : Doc
    topics : mapping, optional
        What tells each topic of a claim; those of ``lexicon/topics.csv`` if missing.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.language import parse
    >>> records = extract(parse(Article("Floods killed 12 people on May 3, officials said.")))
    >>> [(figure.low, figure.unit) for figure in records.figures]
    [(12.0, 'person')]
    """
    found_places = tuple(places(doc))
    found_dates = tuple(dates(doc))
    found_figures = tuple(figures(doc, found_places, found_dates))
    marks = tuple(quotations(doc))
    drafts = attributed(doc, marks)
    found_sources, indices = sources(doc, drafts)
    attributions = attribution_records(doc, drafts, indices, found_dates, marks, found_sources)
    return Records(
        sources=tuple(found_sources),
        attributions=tuple(attributions),
        claims=tuple(claims(doc, attributions, found_sources, found_figures, found_dates, topics)),
        figures=found_figures,
        dates=found_dates,
        holdings=tuple(holdings(doc, found_figures, found_places, found_dates)),
        places=found_places,
    )
