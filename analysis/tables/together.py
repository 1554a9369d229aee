"""All tables of one article or of many, each made once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import pandas as pd

from analysis.tables.build import Builder, Row
from analysis.tables.findings import finding_rows
from analysis.tables.readability import readability_rows
from analysis.tables.schemas import EXTRACTED, made

Rows = Mapping[str, Sequence[Row]]
TOGETHER = (*EXTRACTED, "layout", "findings", "readability")
"""The tables of an article, in their order."""


def tables(builders: Sequence[Builder]) -> dict[str, pd.DataFrame]:
    """Return all tables by name: the seven that are read from the text, ``layout``, ``findings`` and ``readability``.

    Parameters
    ----------
    builders : sequence of Builder
        The articles' rows, such as ``[reading.builder]``.

    Returns
    -------
    dict of str to DataFrame
        The articles' rows one after the other; ``article_id`` tells them apart.

    Examples
    --------
    >>> import analysis
    >>> texts = ("Nobody came, Ann Lee said.", "It rained. It was May.")
    >>> both = tables([analysis.read(analysis.Article(text)).builder for text in texts])
    >>> both["sources"]["name"].to_list(), both["sources"]["article_id"].nunique()
    (['the article', 'Ann Lee', 'the article'], 2)
    """
    return joined(map(rows_of, builders), reviewed=any(builder.reviewed is not None for builder in builders))


def rows_of(builder: Builder) -> Rows:
    """Return the rows of all tables of an article: all that is to be kept of it until the tables are made."""
    extracted = {name: list(builder.rows(name)) for name in EXTRACTED}
    return {
        **extracted,
        "layout": list(builder.layout()),
        "findings": finding_rows(builder),
        "readability": list(readability_rows(builder.doc, extracted["attributions"])),
    }


def joined(articles: Iterable[Rows], *, reviewed: bool = False) -> dict[str, pd.DataFrame]:
    """Make the tables of the rows of articles, each table once; `reviewed`: a person has gone over one of them."""
    kept = list(articles)
    return {
        name: made(name, chain.from_iterable(rows[name] for rows in kept), reviewed=reviewed and name in EXTRACTED)
        for name in TOGETHER
    }
