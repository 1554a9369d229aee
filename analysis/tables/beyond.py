"""What all statements on land tell beyond each: bounds that no statement gives, numbers that others keep from moving."""

from __future__ import annotations

import pandas as pd

_LEAST = 0.05
"""Points by which bounds have to be narrower to tell more: as much as is shown."""
_ALL = 0.99
"""Of all the land: whose share may rise that far can have any, by one of the areas in use."""


def beyond_stated(implied: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of implied bounds that are narrower than what is stated of the region itself.

    Parameters
    ----------
    implied : DataFrame
        The table `implied`.

    Examples
    --------
    >>> import analysis
    >>> text = "Russia controls 80% of the Kherson region, and more than 70% of the Kherson and Kharkiv regions together."
    >>> beyond_stated(analysis.read(analysis.Article(text)).implied())["regions"].to_list()
    ['Kherson;Kharkiv', 'Kharkiv']
    """
    low, high = (implied[f"stated_{end}"].fillna(limit) for end, limit in (("low", 0), ("high", 100)))
    more = (implied["share_low"] > low + _LEAST) | (implied["share_high"] < high - _LEAST)
    return implied[more.fillna(value=False).astype(bool)]


def kept_by_others(slack: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of the table of slack whose number the other statements keep from some values.

    Left out are statements that conflict, which have no room at all, and those that no other limits.

    Parameters
    ----------
    slack : DataFrame
        The table `slack`.

    Examples
    --------
    >>> import analysis
    >>> text = "Russia controls 70% of the Kherson region. Ukraine controls 28% of it. Russia holds 5% of Moldova."
    >>> kept_by_others(analysis.read(analysis.Article(text)).slack())["number"].to_list()
    ['70%', '28%']
    """
    less = (slack["room_low"] > _LEAST) | (slack["room_high"] < _ALL * slack["whole"])
    return slack[less.fillna(value=False).astype(bool)]
