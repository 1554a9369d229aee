"""Times counted from the day of publication: weekdays, today, last week, holidays; and clock times alone."""

from __future__ import annotations

import re
from datetime import date, timedelta

from analysis.extract.dates.calendar import Period, grain_of, months, nearest, single, years_around
from analysis.extract.dates.calendar import weekday as nearest_weekday
from analysis.extract.dates.clock import clock as clock_of
from analysis.extract.dates.clock import clock_beside, spoken_clock
from analysis.extract.dates.found import Found, Hanging
from analysis.extract.dates.holiday import holiday as day_of_holiday
from analysis.extract.dates.holiday import is_bare
from analysis.extract.dates.letters import Letters, has
from analysis.extract.dates.parts import later_part, part_named
from analysis.extract.dates.steps import shifted, stretch
from analysis.extract.dates.tense import tense
from analysis.text.tagsets import FINITE, NAMES, NOUNS, function_words

_CONNECTIVES = function_words("connective")
# "The past year" are the days up to now; "the last century" is the one before this.
_NAMING = NOUNS | {"CD", "JJ"}
_HALF_A_WEEK = 3
_COUNTED_BACK = frozenset({"week", "month", "year", "decade"})


def weekday(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "Friday", "next Tuesday", "9 a.m. Friday", "Tuesday next week"."""
    time, right = clock_beside(letters, match)
    if not right:
        return None
    span, published = letters.span(*match.span()), letters.doc.article.published
    number = letters.number(match, "weekday")
    day = None
    if published is not None and number is not None:
        in_week = match["shift2"] is not None
        day = _in_week(letters, match, published, number) if in_week else _nearest(letters, match, published, number)
    return Found(span, "weekday", period=single(day) if day else None, by="published", clock=time)


def _nearest(letters: Letters, match: re.Match[str], published: date, number: int) -> date | None:
    """Return the weekday that is meant, which may be said to be the last, this or the next one."""
    steps, told = letters.number(match, "shift"), tense(letters.doc, letters.span(*match.span()))
    ahead = told.of_adverb
    if told.overtaken:
        ahead = (number - published.weekday()) % 7 <= _HALF_A_WEEK
    return nearest_weekday(published, number, ahead is not False if steps == 0 else ahead, steps or 0)


def _in_week(letters: Letters, match: re.Match[str], published: date, number: int) -> date | None:
    """Return the weekday of a week that is named beside it: "Tuesday next week"."""
    if letters.value(match.start("unit")) != "week":
        return None
    week = shifted(published, "week", letters.number(match, "shift2") or 0)
    return None if week is None else week.first + timedelta(days=number)


def deictic(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read what counts from the day of publication: "today", "late yesterday", "this morning", "last week"."""
    if has(match, "now"):
        return _now(letters, match)
    if not has(match, "deictic"):
        return _shifted_unit(letters, match)
    time, right = clock_beside(letters, match)
    if _is_name(letters, match.start("deictic")):
        return None
    period = _shifted_days(letters, letters.number(match, "deictic") or 0)
    return Found(letters.span(*match.span()), "deictic", period=period, by="published", clock=time) if right else None


def _is_name(letters: Letters, place: int) -> bool:
    """Say whether "Today" is part of a name in a sentence with words in small letters: "USA TODAY", "the Today show"."""
    doc, i = letters.doc, letters.token(place)
    token, sentence = doc.tokens[i], doc.sentence_at(doc.tokens[i].start)
    before = doc.before(i)
    if not token.text[0].isupper() or i == sentence.first or not before.is_word:
        return False
    named = before.tag in NAMES or before.lower == "the"
    return named and any(one.tag in FINITE and one.text.islower() for one in doc.tokens[sentence.first : sentence.last])


def than_last(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "last" in "higher this year than last": the unit before it is the one that is meant."""
    unit, published = letters.value(match.start() - 2), letters.doc.article.published
    steps, present = letters.number(match, "shift"), letters.value(match.start() - 3)
    following = letters.token(match.start()) + 1
    goes_on = following < len(letters.doc.tokens) and letters.doc.tokens[following].tag in _NAMING
    if steps != -1 or present != "0" or goes_on or unit not in _COUNTED_BACK:
        return None
    period = shifted(published, unit, -1) if published else None
    return Found(letters.span(*match.span()), "deictic", grain=grain_of(unit), period=period, by="published")


def day_before(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the day before yesterday"."""
    if letters.value(match.start("unit")) != "day":
        return None
    steps = (letters.number(match, "before") or 0) + int(letters.value(match.end() - 1))
    return Found(letters.span(*match.span()), "deictic", period=_shifted_days(letters, steps), by="published")


def _now(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "now" and "currently"; "Now" joins the sentence that it opens to the one before, "now that" gives a reason."""
    tokens, token = letters.doc.tokens, letters.token(match.start("now"))
    reason = letters.after(match).kind == "beside"
    if reason or (tokens[token].lower in _CONNECTIVES and tokens[token].text[0].isupper()):
        return None
    return Found(letters.span(*match.span()), "deictic", "present", period=_shifted_days(letters, 0), by="published")


def _shifted_days(letters: Letters, steps: int) -> Period | None:
    published = letters.doc.article.published
    return None if published is None else shifted(published, "day", steps)


def _shifted_unit(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "this morning", "last night", "last summer", "earlier this year", "early next week", "the past year"."""
    published, span = letters.doc.article.published, letters.span(*match.span())
    word, steps = letters.word(match.start("unit")), letters.number(match, "shift") or 0
    if _is_title(letters.bounds(match.start("unit")).of(letters.doc.text)):
        return None
    part = part_named(letters, match) or later_part(letters, match)
    if word.kind == "daypart":
        time, right = clock_beside(letters, match)
        days = _shifted_days(letters, steps)
        return Found(span, "deictic", period=days, by="published", clock=time) if right else None
    if word.kind == "season":
        period = _season(int(word.value), published, steps) if published else None
        return Found(span, "deictic", grain="month", period=period, by="published", part=part)
    if match["the"] and steps and part is None and word.value in _COUNTED_BACK:
        # "The last year of his life" is counted from what nothing tells.
        told = published is not None and letters.after(match).kind != "of"
        period = stretch(published, word.value, steps) if published and told else None
        return Found(span, "stretch", "duration", grain_of(word.value), "published", period=period)
    period = shifted(published, word.value, steps) if published else None
    return Found(span, "deictic", grain=grain_of(word.value), period=period, by="published", part=part)


def _is_title(unit: str) -> bool:
    """Say whether a unit of time is written as a part of a name: "This Week with Ann Lee"."""
    return unit[0].isupper() and not unit.isupper()


def _season(begins: int, published: date, steps: int) -> Period | None:
    """Return the last season of that kind that has ended, the nearest one, or the next one to begin."""
    seasons = [period for year in years_around(published) if (period := months(year, begins, 3))]
    if steps < 0:
        return next((period for period in reversed(seasons) if period.last < published), None)
    if steps > 0:
        return next((period for period in seasons if period.first > published), None)
    return min(
        seasons, key=lambda period: max((period.first - published).days, (published - period.last).days), default=None
    )


def holiday(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "Christmas Eve", "Thanksgiving Day 2019": the nearest one, if no year is given."""
    doc, span = letters.doc, letters.span(*match.span())
    word = letters.word(match.start("name"))
    several = match.end("name") - match.start("name") > 1
    name = " ".join(letters.span(*match.span("name")).of(doc.text).replace("’", "'").split()) if several else word.value
    after = doc.after(letters.token(match.end() - 1)).tag
    if not match["year"] and (after in NAMES or (is_bare(name) and after in NOUNS)):
        return None
    year, published = letters.number(match, "year"), doc.article.published
    if year is not None:
        day = day_of_holiday(name, year)
        return Found(span, "holiday", period=single(day) if day else None)
    if published is None:
        return Found(span, "holiday", by="published")
    days = [single(day) for near in years_around(published) if (day := day_of_holiday(name, near))]
    told = tense(doc, span)
    return Found(span, "holiday", period=nearest(days, published, told.of_any, direct=told.direct), by="published")


def _is_name_of_noon(letters: Letters, token: int) -> bool:
    """Say whether "Noon" is a name in a list of them: "Rudge, Noon, Ellery"."""
    doc, word = letters.doc, letters.doc.tokens[token]
    return word.text in ("Noon", "Midnight", "Midday") and doc.before(token).tag == "," and doc.after(token).tag != "CD"


def clock(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read a time of day that no day stands beside: it is of the day that its sentence tells of before it."""
    time = clock_of(letters, *match.span("clock")) if has(match, "clock") else spoken_clock(letters, match)
    token = letters.token(match.start())
    if time is None or _is_name_of_noon(letters, token):
        return None
    span = letters.span(*match.span())
    on = "told" if tense(letters.doc, span).ahead is False else "sentence"
    return Found(span, "clock", "clock", by="published", hanging=Hanging(on, "beside", ((1, "day"),)), clock=time)
