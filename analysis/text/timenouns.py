"""Nouns for times: days, times of the day, months and what else names a time."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.tagsets import small_words
from analysis.text.wordforms import word_form

DAYS = words("occasions", "noun", kind="day")
# Those of the day, and the days.
TIMES = words("occasions", "noun", kind="time") | DAYS
_CLOCK = small_words("clock")
_YEAR_DIGITS = 4
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


def ends_time(word: str, before: str) -> bool:
    """Say whether a word in small letters, with the one before it, ends a time: ``on May | 3``, ``by 9 | a.m.``, ``last | week``.

    Examples
    --------
    >>> ends_time("3", "may"), ends_time("2019", "in"), ends_time("week", "last"), ends_time("3", "the")
    (True, True, True, False)
    """
    day = word.isdecimal() and len(word) < _YEAR_DIGITS and before in MONTHS
    year = word.isdecimal() and len(word) == _YEAR_DIGITS and word[:2] in ("19", "20")
    return day or year or word in _CLOCK or names_time(word)
