"""Clock times: 9 a.m., 2.15 pm, 0900 GMT, noon."""

from __future__ import annotations

import re

from analysis.extract.dates.letters import Letters, has

_DIGITS = re.compile(r"(?<!\d)(?P<hour>\d{1,2})(?:[:.]?(?P<minute>\d\d))?(?!\d|[:.]\d)")


def clock(letters: Letters, first: int, last: int) -> str | None:
    """Return the clock time that the letters ``first:last`` stand for, in 24 hours; None if there is no such time.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> clock(letters(parse(Article("2.15 pm came."))), 0, 2), clock(letters(parse(Article("25:10 GMT came."))), 0, 4)
    ('14:15', None)
    """
    added = None
    for place in range(first, last):
        word = letters.word(place)
        if word.kind == "noon":
            return word.value
        if word.kind == "halfday":
            added = int(word.value)
    match = _DIGITS.search(letters.span(first, last).of(letters.doc.text))
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    hours = range(25) if added is None else range(1, 13)
    if minute > 59 or hour not in hours:
        return None
    return f"{hour % 24 if added is None else hour % 12 + added:02}:{minute:02}"


def clock_beside(letters: Letters, match: re.Match[str]) -> tuple[str | None, bool]:
    """Return the clock time of a match that may have one before its day or after it, and whether all of it can be read."""
    for name in ("clock", "clock2"):
        if has(match, name):
            read = clock(letters, *match.span(name))
            return read, read is not None
    return None, True
