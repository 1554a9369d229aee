"""Nouns for times: days, times of the day, months and what else names a time."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.wordforms import word_form

DAYS = words("occasions", "noun", kind="day")
# Those of the day, and the days.
TIMES = words("occasions", "noun", kind="time") | DAYS
MONTHS = frozenset(month.lower() for month in words("date_words", "word", **{"class": "month"}))


def names_time(word: str) -> bool:
    """Say whether a word in small letters names a time.

    Examples
    --------
    >>> names_time("monday"), names_time("week"), names_time("dam")
    (True, True, False)
    """
    if word in TIMES or word in MONTHS:
        return True
    known = word_form(word)
    return known is not None and known.what == "time"
