"""The tables of a corpus: those of an article, and three of the corpus alone."""

from __future__ import annotations

from functools import cache

import pandas as pd

from analysis.corpus.people import ALONE, OF_SURNAMES, STEPS
from analysis.tables.columns import Column, Table, TableError
from analysis.tables.declare import ARTICLE, category, count, flag, number, text, texts
from analysis.tables.formats.parquet import packed, to_arrow
from analysis.tables.schemas import TABLES
from analysis.tables.together import TOGETHER

_PERSON = r"P\d{2,}"
_ITEM = text(
    "item", "Where it is: the path of its file; of a row, the path of the table and the row's number", required=True
)
_GIVEN = (
    text("given", "The SHA-256 of all that was given of it: the file or text, what is said of it", required=True),
    text("library", "The version of this library, with the first digits of the SHA-256 of its code", required=True),
    text("lexicon", "The first digits of the SHA-256 of the words and regions it was read with", required=True),
)
ARTICLES = Table(
    "articles",
    "One row an article that was read",
    (
        ARTICLE,
        _ITEM,
        text("title", "Its title, as it is said or stands over the text"),
        text("publisher", "Its publisher, if that is said"),
        Column("published", "date", "The day of its publication, if that is said"),
        text("address", "Its address, if that is said"),
        text("event", "The event that it is on, if that is said: others can be on it too"),
        text("sha256", "The SHA-256 of its text in UTF-8", required=True),
        count("words", "Words of its text", required=True),
        category(
            "language",
            "The language of its text; missing: it does not seem to be English, and nothing was read from it",
            "en",
            required=False,
        ),
        flag(
            "copy", "Whether the text stands in the corpus before; its rows in the other tables are those of the first"
        ),
        number("seconds", "How long it took to read"),
        *_GIVEN,
    ),
    ("item",),
)
ERRORS = Table(
    "errors",
    "One row an article that could not be read",
    (
        _ITEM,
        category(
            "kind", "input: it is no article; time: it took too long; death: the process that read it died twice; fault: "
            "a fault of this library",
            "input", "time", "death", "fault",
        ),
        text("why", "Why it could not be read", required=True),
        number("limit", "The seconds that an article might take"),
        *_GIVEN,
    ),
    ("item",),
)  # fmt: skip
PEOPLE = Table(
    "people",
    "One row a named person over all articles: sources that are joined only where something tells that they are one",
    (
        Column("person_id", "string", "The row of people", required=True, pattern=_PERSON),
        text("name", "The fullest name", required=True),
        texts("variants", "All names as the articles have them, separated by ;", required=True),
        texts("offices", "Offices and occupations as the articles word them, the most frequent first, separated by ;"),
        texts("sides", "Whose side the person speaks for, separated by ;"),
        count("articles", "Articles that name the person as a source", required=True),
        count("attributions", "Attributions to the person in all of them", required=True),
        count("words", "Words of these articles that are the person's", required=True),
        category(
            "sieve", "What told that the sources are one person, of several the least certain; one article: nothing did, "
            "there is one source", *(name for name, _, _ in (*STEPS, OF_SURNAMES)), ALONE,
        ),
        category(
            "sure", "How sure it is; unsure: kept apart from another person of the name, though they may be one",
            "sure", "likely", "unsure",
        ),
        Column("may_be", "string", "Of one that is not sure: the person it may be", pattern=_PERSON),
        category(
            "apart", "Why it is kept apart from that person", "other sides", "other bodies", "other occupations",
            "too little is told", required=False,
        ),
        Column(
            "sources", "string", "The rows of sources, article_id:source_id, separated by ;", required=True,
            pattern=r"[0-9a-f]+:S\d{2,}(;[0-9a-f]+:S\d{2,})*", many=True,
        ),
    ),
    ("person_id",),
)  # fmt: skip
CORPUS = ("articles", "errors", *TOGETHER)
"""The tables of a corpus that each partition has a file of, in their order."""
OVER_ALL = ("people",)
"""Those that are made of all partitions when the last is finished."""


@cache
def table(name: str) -> Table:
    """Return the declaration of a table of a corpus.

    Raises
    ------
    TableError
        If there is none of that name.
    """
    known = (*CORPUS, *OVER_ALL)
    if name not in known:
        raise TableError(f"A corpus has no table {name!r}; its tables are {', '.join(known)}.")
    return {"articles": ARTICLES, "errors": ERRORS, "people": PEOPLE}.get(name) or TABLES[name]


def to_parquet(name: str, frame: pd.DataFrame) -> bytes:
    """Return a table of a corpus as a Parquet file: the same bytes for the same table."""
    return packed(to_arrow(table(name), frame))
