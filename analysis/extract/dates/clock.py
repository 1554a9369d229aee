"""Clock times: 9 a.m., 2.15 pm, 0900 GMT, noon."""

from __future__ import annotations

import re

from analysis.extract.dates.letters import Letters


def clock(letters: Letters, first: int, last: int) -> str | None:
    """Return the clock time that the letters ``first:last`` stand for, in 24 hours; None if there is no such time.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> clock(letters(parse(Article("2.15 pm"))), 0, 2), clock(letters(parse(Article("25:10 GMT"))), 0, 4)
    ('14:15', None)
    """
    added = None
    for place in range(first, last):
        word = letters.word(place)
        if word.kind == "noon":
            return word.value
        if word.kind == "halfday":
            added = int(word.value)
    digits = re.findall(r"\d+", letters.span(first, last).of(letters.doc.text))
    if len(digits) == 1 and len(digits[0]) == 4:
        digits = [digits[0][:2], digits[0][2:]]
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if (
        minute > 59
        or (len(digits) > 1 and len(digits[1]) != 2)
        or not (0 if added is None else 1) <= hour <= (24 if added is None else 12)
    ):
        return None
    return f"{(hour % 12 + added if added is not None else hour % 24):02}:{minute:02}"


def clock_beside(letters: Letters, match: re.Match[str]) -> tuple[str | None, bool]:
    """Return the clock time of a match that may have one before its day or after it, and whether all of it can be read."""
    groups = match.groupdict()
    for name in ("clock", "clock2"):
        if groups.get(name):
            read = clock(letters, *match.span(name))
            return read, read is not None
    return None, True
