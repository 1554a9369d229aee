"""Numbers that are hours of the day: "ten past five", "shortly before four", "past five already", "six o'clock"."""

from __future__ import annotations

import re
from functools import cache

from analysis.extract.figures.numbers.words import Line, number_words
from analysis.extract.figures.quantities.measured import Quantity
from analysis.lexicon import words
from analysis.lexicon.sequences import Phrases, by_first, by_last, phrase_at, phrase_before
from analysis.text.wordforms import lemma

_HOURS = range(1, 13)
# "17.15", and the same where it opens a line, as in what is written while something goes on.
_WRITTEN = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_OPENING = re.compile(rf"(?m)^{_WRITTEN.pattern}\s")
_RISING = words("clock_words", "word", kind="done at an hour")


def is_hour(line: Line, quantity: Quantity) -> bool:
    """Say whether a number without a unit is an hour.

    Examples
    --------
    >>> from analysis.extract.figures.quantities.measured import measured_in
    >>> for text in ("Shortly before four he rose.", "He woke at six.", "It was past five.", "He saw five."):
    ...     line, (one,) = measured_in(text)
    ...     print(is_hour(line, one))
    True
    True
    True
    False
    """
    first, last = quantity.number.first, quantity.number.last
    if _WRITTEN.fullmatch(line.form(first)) and last == first + 1 and _is_written_hour(line, first):
        return True
    if line.word(last) == "past" and line.word(last + 1) in number_words() | {str(hour) for hour in _HOURS}:
        return True
    if _is_after_minutes(line, first):
        return True
    whole = quantity.low == quantity.high and quantity.low in _HOURS and not quantity.ranged
    if not whole or quantity.noun is not None:
        return False
    if phrase_at(_behind(), line.lower, last) is not None:
        return True
    if line.word(last).isalpha() and line.tag(last)[:1] in ("N", "J"):
        return False
    if phrase_before(_before(), line.lower, first) is not None:
        return True
    return line.word(first - 1) == "at" and lemma(line.word(first - 2)) in _RISING


def _is_written_hour(line: Line, k: int) -> bool:
    """Say whether "17.15" is a time: it opens what is told of it, stands in a bracket or is "the 8.15" that somebody took."""
    before, behind = line.word(k - 1), line.form(k + 1)
    start = line.words[0].start
    if k == 0 and (not start or line.doc.text[start - 1] in "\r\n"):
        return behind[:1].isupper() or behind[:1] in "'\"“‘" or line.tag(1) == "CD"
    if before == "(" and behind == ")":
        return len(_OPENING.findall(line.doc.text)) > 1
    return before == "the" and (not behind[:1].isalnum() or line.tag(k + 1)[:1] in ("V", "M", "T", "I"))


def _is_after_minutes(line: Line, first: int) -> bool:
    part = line.word(first - 2)
    to = line.word(first - 1) == "to" and part == "quarter"
    past = line.word(first - 1) == "past" and (
        part in ("half", "quarter") or part in number_words() or part.isdecimal()
    )
    return to or past


@cache
def _before() -> Phrases[str]:
    return by_last(dict.fromkeys(words("clock_words", "word", kind="before an hour"), ""))


@cache
def _behind() -> Phrases[str]:
    return by_first(dict.fromkeys(words("clock_words", "word", kind="behind an hour"), ""))
