"""What the first page of a report says of an article: what it is, and its main numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from analysis.article import Article
from analysis.tables.schemas import TABLES
from analysis.tables.sourcing import distinct_people
from analysis.text.english import NOT_ENGLISH, is_english
from analysis.views import pages
from analysis.views.pages import Page

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


def facts(article: Article) -> list[str]:
    """Return what is known of an article: publisher, date, length."""
    published = article.published
    known = [article.publisher, f"{published.day} {published:%B %Y}" if published else None]
    words = len(article.text.split())
    note = [] if is_english(article.text) else [NOT_ENGLISH.rstrip(".")]
    return [*(fact for fact in known if fact), f"{words:,} words", *note]


def numbers(tables: Mapping[str, pd.DataFrame]) -> list[Number]:
    """Return the main numbers of a reading's tables."""
    sources = tables["sources"][tables["sources"]["kind"] != "author"]
    verdicts = tables["findings"]["verdict"].value_counts()
    counts = [
        (len(sources), "sources, besides the article itself", "02-who-speaks", "sources"),
        (sources["named"].sum(), "of the sources are named", "02-who-speaks", "sources"),
        (len(tables["attributions"]), "statements attributed to a source", "03-who-says-what", "attributions"),
        (len(tables["claims"]), "claims", "04-claims", "claims"),
        (len(tables["figures"]), "figures", "05-figures", "figures"),
        (len(tables["holdings"]), "statements of who holds what territory", "06-territory", "holdings"),
    ]
    counts += [(verdicts.get(key, 0), label, "07-do-the-numbers-agree", "findings") for key, label in VERDICTS.items()]
    told = [Number(label, f"{int(count):,}", page, table) for count, label, page, table in counts]
    people = Number(
        "distinct people behind the unnamed sources",
        str(distinct_people(tables["sources"].set_index("source_id"), tables["figures"])),
        "02-who-speaks",
        "sources",
    )
    return [*told[:2], people, *told[2:]] if sources["anonymous"].any() else told


def front(article: Article, tables: Mapping[str, pd.DataFrame], about: Sequence[Page]) -> str:
    """Return the first page of a report as HTML."""
    made = {page.name for page in about}
    return pages.render(
        "front.html.j2",
        article=called(article),
        facts=facts(article),
        pages=about,
        numbers=[number._replace(page=number.page if number.page in made else "") for number in numbers(tables)],
        tables=[{"name": name, "row": TABLES[name].description, "rows": len(table)} for name, table in tables.items()],
    )
