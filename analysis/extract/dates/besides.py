"""Times that the text tells of before: the next day, that year, the previous Friday, the year-ago quarter, the 1989 period."""

from __future__ import annotations

import re

from analysis.extract.dates.calendar import Calendar, grain_of
from analysis.extract.dates.found import Found, Hanging
from analysis.extract.dates.lengths import SHORT
from analysis.extract.dates.letters import Letters, has
from analysis.extract.dates.tense import tense

# With these a clause begins that tells which day it was.
_TOLD_BY = frozenset({"that", "when"})


def beside(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the next day", "the following year", "later that year", "that night", "the previous Friday", "the day before"."""
    if match["unit3"]:
        return _day_before(letters, match)
    span = letters.span(*match.span())
    if match["unit4"]:
        unit = letters.value(match.start("unit4"))
        return Found(span, "beside", grain=grain_of(unit), hanging=Hanging("told", "beside", ((1, unit),)))
    steps = letters.number(match, "beside" if match["beside"] else "shift") or 0
    word = letters.word(match.start("unit" if match["beside"] else "unit2"))
    if word.kind == "weekday":
        return Found(span, "beside", hanging=Hanging("told", "weekday", ((int(word.value), "day"),), steps))
    unit = word.value if word.kind == "unit" else "day"
    if unit in SHORT:
        return None
    if not steps and letters.doc.after(letters.token(match.end() - 1)).lower in _TOLD_BY:
        # "On the same day that it rained"
        return Found(span, "beside", grain=grain_of(unit))
    if not match["beside"] and (steps < 1 or (unit != "day" and tense(letters.doc, span).ahead is not False)):
        return None
    on = "quarter" if unit == "quarter" else "told"
    return Found(span, "beside", grain=grain_of(unit), hanging=Hanging(on, "beside", ((1, unit),), steps))


def _day_before(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the day before", "the week after", where no event follows."""
    token, tokens = letters.token(match.end() - 1) + 1, letters.doc.tokens
    if token < len(tokens) and (tokens[token].is_word or tokens[token].tag in ("``", "''", "$")):
        return None
    unit, steps = letters.value(match.start("unit3")), letters.number(match, "before") or 0
    hanging = Hanging("told", "beside", ((1, unit),), steps)
    return Found(letters.span(*match.span()), "beside", grain=grain_of(unit), hanging=hanging)


def compared(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the year-ago quarter", "year-earlier", "the 1989 period": what the numbers are compared with."""
    span = letters.span(*match.span())
    if has(match, "year"):
        year, what = letters.number(match, "year"), letters.word(match.start("what2"))
        if what.kind == "unit" and what.value != "quarter":
            return None
        hanging = Hanging("compared", "in year", (), year=year)
        return Found(span, "compared", grain="year", period=Calendar(year, None, None).period(), hanging=hanging)
    if letters.value(match.start("unit")) != "year":
        return None
    on = "quarter" if has(match, "what") and letters.value(match.start("what")) == "quarter" else "compared"
    return Found(span, "compared", grain="month", hanging=Hanging(on, "in year", ((1, "year"),), -1))
