"""The four extractors of places, dates, figures and holdings, run in their order."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from analysis.article import Article
from analysis.extract.dates.dates import dates
from analysis.extract.figures.figures import figures
from analysis.extract.holdings.holdings import holdings
from analysis.extract.places import places
from analysis.extract.records import DateExpression, Figure, Holding, Place
from analysis.text.doc import Doc, parse

PUBLISHED = date(2024, 11, 20)


class Read(NamedTuple):
    """All that the four extractors read from a text."""

    doc: Doc
    places: list[Place]
    dates: list[DateExpression]
    figures: list[Figure]
    holdings: list[Holding]


def read(text: str, published: date | None = PUBLISHED) -> Read:
    """Run the extractors in their order."""
    doc = parse(Article(text, published=published))
    named, timed = list(places(doc)), list(dates(doc))
    found = list(figures(doc, named, timed))
    return Read(doc, named, timed, found, list(holdings(doc, found, named, timed)))
