"""`analysis.compare`: two readings of one article scored against each other, or two tellings of one story compared."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.reading import Reading
from analysis.tables.compare import Comparison
from analysis.tables.compare import compare as scored
from analysis.tables.protocol import Reading as Readable
from analysis.tellings.tellings import Tellings, tellings

Tables = Mapping[str, pd.DataFrame]


def compare(first: Readable | Tables, second: Readable | Tables) -> Comparison | Tellings:
    """Compare two readings: of one article, how well they agree; of two texts, what became of the first in the second.

    Parameters
    ----------
    first, second : Reading, or mapping of str to DataFrame
        Two readings, or their tables by name. Tables are taken to be of one article.

    Returns
    -------
    Comparison
        If both are of the same text: ``scores``, ``pairs``, ``missed`` and ``extra``; `second` is taken to be right. See
        `analysis.tables.compare.compare`.
    Tellings
        If the texts differ: ``sentences``, ``changes``, ``findings``; shows itself in JupyterLab with the two texts side by
        side. See `analysis.tellings.tellings.Tellings`; `analysis.tellings.tellings.tellings` gives it for one text too.

    Examples
    --------
    >>> import analysis
    >>> one, other = (analysis.read(analysis.Article(f"About {n} jets were lost in May.")) for n in (20, 30))
    >>> compare(one, one).scores.loc["figures", "right"]
    np.int64(1)
    >>> compare(one, other).sentences[1]
    'A reader of the second is told otherwise: “20” is “30” (figure changed).'
    """
    if isinstance(first, Reading) and isinstance(second, Reading) and first.article.text != second.article.text:
        return tellings(first, second)
    return scored(first, second)
