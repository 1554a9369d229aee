"""Parsing: an article's text becomes records. `extract` runs all extractors in their order."""

from __future__ import annotations

from analysis.extract.attributions.assemble import attribution_records
from analysis.extract.attributions.context import attributed
from analysis.extract.claims.claims import claims
from analysis.extract.claims.topics import Topics
from analysis.extract.dates.dates import dates
from analysis.extract.extents import extents
from analysis.extract.figures.figures import figures
from analysis.extract.holdings.holdings import holdings
from analysis.extract.places import places
from analysis.extract.records import Records
from analysis.extract.relations.relations import relations
from analysis.extract.sources.sources import sources
from analysis.garbage import garbage_kept
from analysis.text.doc import Doc
from analysis.text.quotations import quotations


@garbage_kept
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
    >>> from analysis.text.doc import parse
    >>> records = extract(parse(Article("Floods killed 12 people on May 3, officials said.")))
    >>> [(figure.low, figure.unit) for figure in records.figures]
    [(12.0, 'person')]
    """
    found_places = tuple(places(doc))
    found_dates = tuple(dates(doc))
    found_figures = tuple(figures(doc, found_places, found_dates))
    marks = tuple(quotations(doc))
    drafts, found_sources, indices, steps = sources(doc, attributed(doc, marks))
    attributions = attribution_records(doc, drafts, indices, found_dates, marks, found_sources, steps)
    held = tuple(holdings(doc, found_figures, found_places, found_dates))
    return Records(
        sources=tuple(found_sources),
        attributions=tuple(attributions),
        claims=tuple(claims(doc, attributions, found_sources, found_figures, found_dates, topics)),
        figures=found_figures,
        dates=found_dates,
        holdings=held,
        extents=tuple(extents(doc, found_figures, found_places)),
        relations=tuple(relations(doc, found_figures, found_dates, attributions, held)),
        places=found_places,
    )
