"""Parts of periods: early, mid-, the end of, the first week of, the last half of, later this year.

Early, mid and late are thirds, by convention. They narrow a period that the text itself tells ("early 2011"). What the day
of publication has to complete ("late November") stays whole: no convention is put on top of a choice.
"""

from __future__ import annotations

import re
from datetime import date

from analysis.extract.dates.calendar import Period
from analysis.extract.dates.found import Part
from analysis.extract.dates.letters import Letters
from analysis.extract.dates.steps import nth, part_of

_THIRDS = frozenset({"early", "mid", "late"})
LATER = Part("rest")
LAST_DAY = Part("end")


def part_named(letters: Letters, match: re.Match[str]) -> Part | None:
    """Return the part that a match's group of that name stands for, None if it has none.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> part_named(letters(parse(Article("the first week of"))), re.match("(?P<part>.+)", "tOUo"))
    Part(name='nth', number=1, unit='week')
    """
    if "part" not in match.re.groupindex or not match["part"]:
        return None
    words = [letters.word(place) for place in range(*match.span("part"))]
    for number, word in enumerate(words):
        if word.kind in ("early", "edge"):
            return Part(word.value)
        if word.kind in ("ordinal", "shift"):
            return Part("nth", int(word.value), words[number + 1].value or "half")
    return None


def later_part(letters: Letters, match: re.Match[str]) -> Part | None:
    """Return the part that "later" before a period stands for; "earlier" only says that it has been."""
    direction = letters.number(match, "later")
    return LATER if direction is not None and direction > 0 else None


def narrowed(period: Period, part: Part | None, by: str, published: date | None) -> Period | None:
    """Return the part of a period that `by` resolved.

    Examples
    --------
    >>> year = Period(date(2024, 1, 1), date(2024, 12, 31), "year")
    >>> narrowed(year, LATER, "published", date(2024, 11, 20)).first
    datetime.date(2024, 11, 20)
    >>> narrowed(year, Part("nth", 1, "week"), "text", None).last, narrowed(year, Part("early"), "text", None).last
    (datetime.date(2024, 1, 7), datetime.date(2024, 4, 30))
    """
    if part is None:
        return period
    if part.name in _THIRDS:
        return part_of(period, part.name) if by == "text" else period
    if part.name == "nth":
        return nth(period, part.number, part.unit)
    if part == LAST_DAY:
        return period._replace(first=period.last, grain="day")
    within = published is not None and period.first <= published <= period.last
    return period._replace(first=published) if published is not None and within else period
