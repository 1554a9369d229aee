"""Numbers on which the articles on one event differ: the same quantity, in bounds that have nothing in common."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import inf
from typing import Any

import pandas as pd

_SAME = ["kind", "unit", "measure"]
_NO_QUANTITY = {"source_count", "ordinal", "comparison", "vague", "universal", "age"}
SHOWN = ("measure", "published", "publisher", "text", "low", "high", "unit", "said_by")


def differing(figures: pd.DataFrame, sources: pd.DataFrame, articles: pd.DataFrame, event: str) -> pd.DataFrame:
    """Return the figures of articles on one event that differ from one in another article, in the order of their day.

    Two figures are taken for one quantity if kind, unit and what is measured are the same, and of whom, if both say so:
    words alone decide. A figure that another article gives as well does not differ from what else stands there. That two
    differ is no fault of either: a toll rises, and two sides count in two ways.

    Parameters
    ----------
    figures, sources, articles : DataFrame
        The tables of a corpus; `articles` with a column that says which event each is on.
    event : str
        That column.

    Returns
    -------
    DataFrame
        One row a figure: the event, `measure`, `published`, `publisher`, `text`, `low`, `high`, `unit`, and `said_by`, the
        source's name; the figures of one quantity stand together.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["5e", "6f"], "event": ["flood"] * 2, "publisher": ["A", "B"],
    ...                          "published": ["2025-03-12", "2025-03-13"]})
    >>> sources = pd.DataFrame({"article_id": ["5e", "6f"], "source_id": ["S00"] * 2, "name": ["the article"] * 2})
    >>> figures = pd.DataFrame({"article_id": ["5e", "6f"], "source_id": ["S00"] * 2, "kind": ["count"] * 2,
    ...     "unit": ["home"] * 2, "measure": ["homes"] * 2, "of": [None] * 2, "role": ["level"] * 2,
    ...     "text": ["12 homes", "20 homes"], "low": [12.0, 20.0], "high": [12.0, 20.0]})
    >>> differing(figures, sources, articles, "event")["text"].to_list()
    ['12 homes', '20 homes']
    """
    told = articles[["article_id", event, "published", "publisher"]].dropna(subset=[event])
    names = sources[["article_id", "source_id", "name"]].rename(columns={"name": "said_by"})
    level = figures["role"].eq("level").fillna(value=False) & figures["measure"].notna()
    # A share of something is somebody's, and says nothing beside another without telling whose.
    whole = ~figures["measure"].fillna("").str.startswith("share of") | figures["of"].notna()
    kept = figures[level & whole & ~figures["kind"].isin(_NO_QUANTITY)]
    stated = kept.merge(told, on="article_id").merge(names, on=["article_id", "source_id"], how="left")
    quantity = [stated[key].astype("string").fillna("") for key in (event, *_SAME)]
    rows = [
        of.iloc[place]
        for _, of in stated.groupby(quantity, sort=True)
        for place in sorted(_apart(of), key=lambda place: (str(of["published"].iloc[place]), place))
    ]
    return pd.DataFrame(rows, columns=[event, *SHOWN]).reset_index(drop=True)


@dataclass(frozen=True, slots=True)
class _Stated:
    """A figure of an article: its bounds, and of whom or what it is, as far as that is said."""

    article: str
    low: float
    high: float
    of: str

    def agrees(self, other: _Stated) -> bool:
        """Say whether the two can be one number of one thing."""
        return self.low <= other.high and other.low <= self.high and self.may_be_of(other)

    def may_be_of(self, other: _Stated) -> bool:
        """Say whether the two can be of one thing."""
        return not (self.of and other.of) or self.of == other.of


def _apart(of: pd.DataFrame) -> set[int]:
    """Return the places of the figures of one quantity that no figure of another article agrees with, where it gives one."""
    stated = [
        _Stated(article, _end(low, -inf), _end(high, inf), "" if pd.isna(whose) else whose.lower())
        for article, low, high, whose in zip(of["article_id"], of["low"], of["high"], of["of"], strict=True)
    ]
    by_article: dict[str, list[_Stated]] = {}
    for each in stated:
        by_article.setdefault(each.article, []).append(each)
    return {
        place
        for (i, one), (j, other) in combinations(enumerate(stated), 2)
        if one.article != other.article
        and one.may_be_of(other)
        and not any(one.agrees(each) for each in by_article[other.article])
        and not any(other.agrees(each) for each in by_article[one.article])
        for place in (i, j)
    }


def _end(end: Any, missing: float) -> float:  # noqa: ANN401
    return missing if pd.isna(end) else float(end)
