"""Figures alone: what a text says in numbers, without the rest of the reading."""

from __future__ import annotations

from analysis.article import Article
from analysis.extract.dates.dates import dates
from analysis.extract.figures.figures import figures
from analysis.extract.records import Figure
from analysis.text.doc import parse


def figures_alone(text: str) -> list[Figure]:
    """Read the figures of a text and nothing else: several times as fast as a whole reading.

    Parameters
    ----------
    text : str
        Any number of articles.

    Returns
    -------
    list of Figure
        In the order of the text, with bounds, modifiers, changes, units and subjects. The places, the holder and the
        date of a figure are known to a whole reading only (:func:`analysis.read`), and are missing here.

    Examples
    --------
    >>> for one in figures_alone("At least 40 boats sank in 2014; repairs cost $1.2m to $1.5m."):
    ...     print(one.low, one.high, one.modifier, one.unit)
    40.0 None at least boat
    1200000.0 1500000.0 range USD
    """
    doc = parse(Article(text))
    return list(figures(doc, (), tuple(dates(doc))))
