"""How many of the people who are quoted go unnamed, by publisher, over time or by whatever else is said of articles."""

from __future__ import annotations

import pandas as pd
from scipy.stats import binomtest

_PEOPLE = ("person", "group")
_STRETCHES = (
    (14, "day", "%Y-%m-%d", "D"),
    (240, "month", "%Y-%m", "M"),
    (1200, "quarter", "%Y, quarter %q", "Q"),
    (0, "year", "%Y", "Y"),
)
"""Up to how many days from the first to the last, the stretch, how it is written, and what pandas calls it."""


def unnamed(sources: pd.DataFrame, articles: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return the share of people and groups without a name among the sources, with 95 % intervals after Wilson.

    An interval says how far chance alone could move the share if sources were drawn one by one. Those of one article are
    not: what is true of all articles of a kind is less certain than the interval tells.

    Parameters
    ----------
    sources : DataFrame
        The table `sources` of a corpus.
    articles : DataFrame
        The table `articles`; an article that stands in it twice counts for both publishers.
    by : str
        A column of it, such as ``publisher``.

    Returns
    -------
    DataFrame
        One row a value of that column, in order: `articles` with such sources, `sources`, `unnamed`, and in per cent
        `share`, `share_low`, `share_high`.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["5e", "6f"], "publisher": ["A", "B"]})
    >>> sources = pd.DataFrame({"article_id": ["5e"] * 3 + ["6f"], "kind": ["person", "group", "data", "person"],
    ...                         "named": [True, False, False, True]})
    >>> unnamed(sources, articles, "publisher").iloc[:, 1:].astype(float).round(1).values.tolist()
    [[1.0, 2.0, 1.0, 50.0, 9.5, 90.5], [1.0, 1.0, 0.0, 0.0, 0.0, 79.3]]
    """
    spoken = sources.loc[sources["kind"].isin(_PEOPLE), ["article_id", "named"]]
    told = articles[["article_id", by]].dropna().merge(spoken, on="article_id")
    rows = [_row(by, value, of) for value, of in told.groupby(by, observed=True)]
    return pd.DataFrame(rows, columns=[by, "articles", "sources", "unnamed", "share", "share_low", "share_high"])


def stretches(days: pd.Series) -> pd.Series:
    """Return the stretch of time that each day is in; a missing day is in none.

    They are as short as leaves a dozen or so from the first day to the last: days, months, quarters or years. The name of
    the series says which.

    Examples
    --------
    >>> stretches(pd.Series(pd.to_datetime(["2025-03-12", "2025-03-13"]))).to_list()
    ['2025-03-12', '2025-03-13']
    >>> told = stretches(pd.Series(pd.to_datetime(["2025-03-12", "2025-12-13", None])))
    >>> told.name, told.fillna("").to_list()
    ('quarter', ['2025, quarter 1', '2025, quarter 4', ''])
    """
    moments = pd.to_datetime(days)
    between = moments.max() - moments.min()
    name, form, period = next(
        (step[1:] for step in _STRETCHES if between <= pd.Timedelta(days=step[0])), _STRETCHES[-1][1:]
    )
    return moments.dt.to_period(period).dt.strftime(form).astype("string").rename(name)


def _row(by: str, value: object, of: pd.DataFrame) -> dict[str, object]:
    without = int((~of["named"]).sum())
    low, high = binomtest(without, len(of)).proportion_ci(method="wilson")
    return {
        by: value,
        "articles": of["article_id"].nunique(),
        "sources": len(of),
        "unnamed": without,
        "share": 100 * without / len(of),
        "share_low": 100 * low,
        "share_high": 100 * high,
    }
