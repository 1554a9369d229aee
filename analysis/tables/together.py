"""All tables of one article or of many, each made once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import pandas as pd

from analysis.tables.build import Builder, Row, build
from analysis.tables.findings import finding_rows
from analysis.tables.readability import readability_rows
from analysis.tables.schemas import made


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
    parts: dict[str, Iterable[Iterable[Row]]] = {
        "layout": (one.layout() for one in builders),
        "findings": map(finding_rows, builders),
        "readability": (readability_rows(one.doc, one.table("attributions")) for one in builders),
    }
    return build(builders) | {name: made(name, chain.from_iterable(rows)) for name, rows in parts.items()}
