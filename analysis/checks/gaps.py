"""The small words that may stand between two figures which are put beside each other, as patterns."""

from __future__ import annotations

from functools import cache

from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives


@cache
def small_words(*kinds: str) -> str:
    r"""Return the pattern of the small words of some kinds.

    Parameters
    ----------
    *kinds : str
        Of those in ``lexicon/between_figures.csv``.

    Examples
    --------
    >>> small_words("joiner", "part")
    '(?:a(?:ll|nd|t\\s+least)|but|while)'
    """
    return alternatives(word for kind in kinds for word in words("between_figures", "word", kind=kind))
