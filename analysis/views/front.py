"""The first page of a report: what to know of an article first, whose words it is made of, what could be checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.article import Article
from analysis.tables.schemas import TABLES
from analysis.tables.sourcing import Audit, sourcing
from analysis.tables.spans import word_starts
from analysis.text.english import NOT_ENGLISH, is_english
from analysis.views import pages
from analysis.views.amounts import counted, percent
from analysis.views.disputes import is_of_other_times
from analysis.views.pages import Page
from analysis.views.points import MOST
from analysis.views.quotation import curled
from analysis.views.quoting import Point
from analysis.views.wording import called, explained, records

if TYPE_CHECKING:
    from analysis.reading import Reading

UNDECIDED = 3
"""Checks without an answer that are shown."""
_VOICES = {
    "named": ("named", "people and bodies with a name"),
    "on the record": ("record", "people and bodies on the record, without a name"),
    "unnamed": ("unnamed", "people whose names are withheld or not given"),
    "document or data": ("measured", "documents and data"),
    "not told": ("untold", "others, without a word on whose they are"),
    "author": ("own", "the article’s own voice"),
}


class Part(NamedTuple):
    """A part of the article's words: the class that colours it, whose they are, and how many of a hundred."""

    kind: str
    whose: str
    share: float
    told: str


class Checked(NamedTuple):
    """What could be checked: what was compared, how it came out, and what has no answer."""

    covered: str
    outcome: str
    undecided: tuple[str, ...]


def facts(article: Article) -> list[str]:
    """Return what is known of an article: publisher, date, length."""
    published = article.published
    known = [article.publisher, f"{published.day} {published:%B %Y}" if published else None]
    note = [] if is_english(article.text) else [NOT_ENGLISH.rstrip(".")]
    return [*(fact for fact in known if fact), counted(len(word_starts(article.text)), "word"), *note]


def parts(audit: Audit) -> list[Part]:
    """Return whose words an article is made of, without the voices that are not heard.

    Examples
    --------
    >>> import analysis
    >>> parts(sourcing(analysis.read(analysis.Article("It rained.")))) == [
    ...     Part("own", "the article’s own voice", 100.0, "100%")
    ... ]
    True
    """
    shares = {str(voice): float(share) for voice, share in audit.voices["words_share"].dropna().items()}
    # Rounding leaves less than that of five shares.
    if shares and (rest := round(100 - sum(shares.values()), 1)) > 0.3:
        shares["not told"] = rest
    return [Part(*_VOICES[voice], shares[voice], percent(shares[voice])) for voice in _VOICES if shares.get(voice)]


def heard(sources: pd.DataFrame) -> str:
    """Say how many sources an article has, and how many of them have a name.

    Examples
    --------
    >>> import analysis
    >>> heard(analysis.read(analysis.Article("It rained, Ann Lee said. Police said it rained.")).sources)
    'The article has 2 sources besides itself, and names 1 of them.'
    >>> heard(analysis.read(analysis.Article("It rained.")).sources)
    'The article has no source besides itself.'
    """
    told = sources[sources["kind"].ne("author").fillna(value=True)]
    if told.empty:
        return "The article has no source besides itself."
    named = int(told["named"].sum())
    if len(told) == 1:
        return f"The article has 1 source besides itself, {'which it names' if named else 'without a name'}."
    return f"The article has {counted(len(told), 'source')} besides itself, and names {named or 'none'} of them."


def checked(reading: Reading, findings: pd.DataFrame) -> Checked | None:
    """Return what of an article's figures could be checked; None if it has none but counts of its sources."""
    if reading.figures["kind"].eq("source_count").fillna(value=False).all():
        return None
    rows = records(findings)
    verdicts = [row["verdict"] for row in rows]
    if wrong := verdicts.count("inconsistent"):
        outcome = f"{counted(wrong, 'check')} found numbers that cannot all be true."
    elif any(map(is_of_other_times, rows)):
        outcome = "The statements on land can all be true only if they are of different times."
    elif "consistent" in verdicts:
        whole = next((row for row in rows if (row["check"], row["verdict"]) == ("all together", "consistent")), None)
        one = whole or (
            next(row for row in rows if row["verdict"] == "consistent") if verdicts.count("consistent") == 1 else None
        )
        outcome = explained(one["explanation"]) if one else "What could be compared can all be true."
    else:
        outcome = ""
    undecided = tuple(
        explained(row["explanation"]) for row in rows if row["verdict"] == "undetermined" and not is_of_other_times(row)
    )
    return Checked(reading.coverage(), outcome, undecided[:UNDECIDED])


def front(
    reading: Reading,
    tables: Mapping[str, pd.DataFrame],
    about: Sequence[Page],
    told: Sequence[Point],
    left_out: Sequence[str] = (),
) -> str:
    """Return the first page of a report as HTML.

    Parameters
    ----------
    reading
        The article and what was read from it.
    tables
        Its tables, which lie beside the report.
    about
        The other pages.
    told
        What to know first; of more than `MOST`, the first.
    left_out
        Why some pages are not made, a sentence each.
    """
    audit, findings = sourcing(reading), reading.findings()
    return pages.render(
        "front.html.j2",
        article=called(reading.article),
        facts=facts(reading.article),
        points=told[:MOST],
        parts=parts(audit),
        heard=heard(reading.sources),
        checked=checked(reading, findings),
        pages=about,
        made={page.name: page.title for page in about if not page.failure},
        left_out=left_out,
        text_page=pages.READING_PAGE,
        tables=[
            {"name": name, "row": curled(TABLES[name].description), "rows": len(table)}
            for name, table in tables.items()
            if len(table)
        ],
    )
