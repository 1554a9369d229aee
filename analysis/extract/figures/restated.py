"""Amounts given twice: the second statement of one says as much as the first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.extract.figures.qualifiers import bounds
from analysis.extract.records import Figure

_BRACKET = re.compile(r"\s?[(\[]|\s/\s")
_AGAIN = re.compile(r"\s?\(|,?\sor\s|,?\sor\s(?:about|around|nearly|almost|roughly|more\sthan|at\sleast|over)\s")
_MEASURED = frozenset({"unit", "currency"})
_CONVERTED = frozenset({"length", "area", "temperature", "money", "rate", "count", "duration"})
_MOVED = frozenset({"share", "money"})


def restated(text: str, found: Sequence[Figure]) -> list[Figure]:
    """Give an amount in brackets the bound, and one after "or" the direction, of the amount that it says again.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> text = "A wall of more than 100 km (62 miles). Shares fell 45 points, or 0.6%. She has 4 dogs (2 cats)."
    >>> for one in figures(parse(Article(text)), [], []):
    ...     print(one.span.of(text), one.low, one.high, one.change)
    100 km 100.0 None None
    62 miles 62.0 None None
    45 points 45.0 45.0 down
    0.6% 0.6 0.6 down
    4 4.0 4.0 None
    2 2.0 2.0 None
    """
    kept = list(found)
    for at in range(1, len(kept)):
        first, second = kept[at - 1], kept[at]
        gap = second.span.start - first.span.end
        if gap > 14 or first.unit == second.unit:
            continue
        bracket = _BRACKET.fullmatch(text, first.span.end, second.span.start) is not None
        if (
            bracket
            and first.kind == second.kind
            and first.kind in _CONVERTED
            and {first.rule, second.rule} <= _MEASURED
        ):
            if second.modifier == "exact" and first.modifier in ("more than", "at least", "less than", "up to"):
                number = second.low if second.low is not None else second.high
                ends = bounds(number, number, first.modifier) if number is not None else None
                if ends is not None:
                    second = replace(
                        second,
                        modifier=first.modifier,
                        low=ends.low,
                        high=ends.high,
                        low_closed=ends.low_closed,
                        high_closed=ends.high_closed,
                    )
            kept[at] = second = replace(second, change=second.change or first.change)
        moved = all(one.kind in _MOVED or one.unit == "point" for one in (first, second))
        if moved and _AGAIN.fullmatch(text, first.span.end, second.span.start) and second.change is None:
            kept[at] = replace(second, change=first.change)
    return kept
