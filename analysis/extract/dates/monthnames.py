"""Months, with a year or without."""

from __future__ import annotations

import re

from analysis.extract.dates.calendar import Calendar, shifted_month
from analysis.extract.dates.days import shifted_period
from analysis.extract.dates.found import Found
from analysis.extract.dates.letters import Letters, has
from analysis.extract.dates.parts import later_part, part_named
from analysis.extract.dates.vocabulary import Word
from analysis.lexicon import words

_BEFORE = frozenset({"in", "by", "to", "from", "on", "during", "before", "nearly", "of", "and", "or"})
_NAMES = words("ambiguous_months", "month", also="name")
_WORDS = words("ambiguous_months", "month", also="word")


def month(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "April 2022", "mid-February 2020", "July last year", "the first week of January", "in June"."""
    span = letters.span(*match.span())
    number, part = letters.number(match, "month"), part_named(letters, match)
    if has(match, "year"):
        return Found(span, "month", parts=Calendar(letters.number(match, "year"), number, None), part=part)
    if has(match, "shift"):
        year = shifted_period(letters, match, "shift", "unit")
        if letters.value(match.start("unit")) != "year":
            return None
        period = Calendar(year.first.year, number, None).period() if year else None
        return Found(span, "month", grain="month", by="published", period=period, part=part)
    if part is None and not _is_month(letters, match.start("month")):
        return None
    return Found(span, "month", parts=Calendar(None, number, None), part=part)


def _is_month(letters: Letters, place: int) -> bool:
    """Say whether a word that can be a month is one where it stands alone, and no name or verb."""
    tokens, token = letters.doc.tokens, letters.token(place)
    month = tokens[token].text
    after = letters.doc.after(token) if token + 1 < len(tokens) else None
    before = letters.word(place - 1) if place else Word("", "")
    if after is not None and after.tag[:3] == "NNP" and month in _NAMES:
        return False
    if before.kind in ("the", "a"):
        return after is not None and after.tag in ("NN", "NNS")
    weak = before.value == "weak" and month in _WORDS
    return before.kind in _BEFORE and not weak


def shifted_named_month(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "last May", "next January", "earlier this May"."""
    published, number = letters.doc.article.published, letters.number(match, "month")
    steps = letters.number(match, "shift") or 0
    period = shifted_month(number, published, steps).period() if published and number else None
    part = later_part(letters, match)
    return Found(letters.span(*match.span()), "month", grain="month", by="published", period=period, part=part)
