"""What the first page of a report says of an article: what it is, and its main numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from analysis.article import Article
from analysis.reading import Reading
from analysis.views import pages
from analysis.views.pages import Page

TABLES = {
    "sources": "who or what is said to know something",
    "attributions": "a source, the words that attribute, and what is attributed",
    "claims": "one proposition, in a source's voice or the article's own",
    "figures": "a quantity as stated, with its bounds",
    "dates": "a date expression, with the days it can mean",
    "holdings": "a statement of who controls which territory",
    "findings": "a check of the article's figures, and its verdict",
    "readability": "a measure of a part of the text",
}
"""Each table of a reading, and what one of its rows is."""

VERDICTS = {
    "consistent": "checks find the figures consistent",
    "inconsistent": "checks find figures that cannot all be true",
    "undetermined": "checks cannot decide",
}


class Number(NamedTuple):
    """A number worth knowing first, the page that shows it and the table that it was counted in."""

    label: str
    value: str
    page: str
    table: str


def called(article: Article) -> str:
    """Return the title of an article, or its file's name.

    Examples
    --------
    >>> called(Article("Some text.", name="letter"))
    'letter'
    """
    return article.title or article.name


def facts(reading: Reading) -> list[str]:
    """Return what is known of an article: publisher, date, length."""
    article = reading.article
    published = article.published
    known = [article.publisher, f"{published.day} {published:%B %Y}" if published else None]
    words = len(article.text.split())
    return [*(fact for fact in known if fact), f"{words:,} words"]


def numbers(reading: Reading) -> list[Number]:
    """Return the main numbers of a reading."""
    sources = reading.sources[reading.sources["kind"] != "author"]
    verdicts = reading.findings()["verdict"].value_counts()
    counts = [
        (len(sources), "sources, besides the article itself", "02-who-speaks", "sources"),
        (sources["named"].sum(), "of the sources are named", "02-who-speaks", "sources"),
        (len(reading.attributions), "statements attributed to a source", "03-who-says-what", "attributions"),
        (len(reading.claims), "claims", "04-claims", "claims"),
        (len(reading.figures), "figures", "05-figures", "figures"),
        (len(reading.holdings), "statements of who holds what territory", "06-territory", "holdings"),
    ]
    counts += [(verdicts.get(key, 0), label, "07-do-the-numbers-agree", "findings") for key, label in VERDICTS.items()]
    return [Number(label, f"{int(count):,}", page, table) for count, label, page, table in counts]


def tables(reading: Reading) -> dict[str, pd.DataFrame]:
    """Return the tables of a reading by name."""
    return {name: reading.findings() if name == "findings" else getattr(reading, name) for name in TABLES}


def front(reading: Reading, about: Sequence[Page]) -> str:
    """Return the first page of a report as HTML."""
    made = {page.name for page in about}
    return pages.render(
        "front.html.j2",
        article=called(reading.article),
        facts=facts(reading),
        pages=about,
        numbers=[number._replace(page=number.page if number.page in made else "") for number in numbers(reading)],
        tables=[{"name": name, "row": TABLES[name], "rows": len(table)} for name, table in tables(reading).items()],
    )
