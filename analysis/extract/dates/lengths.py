"""Times by their distance: three weeks ago, in ten days, the past two months, a year earlier, two weeks before May 13."""

from __future__ import annotations

import re
from datetime import date

from analysis.extract.dates.calendar import Period, grain_of, months, single, weekday
from analysis.extract.dates.found import Amount, Found, Hanging
from analysis.extract.dates.letters import LETTERS, Letters, has
from analysis.extract.dates.steps import moved, shifted, stretch
from analysis.extract.dates.tense import tense
from analysis.lexicon import words
from analysis.text.wordforms import lemma

# Half a unit, in smaller ones.
_HALVES = {"year": (6, "month"), "decade": (5, "year"), "century": (50, "year"), "month": (15, "day"), "day": (12, "hour"),
           "hour": (30, "minute")}  # fmt: skip
_OF_THE_UNIT = LETTERS["of"] + LETTERS["the"] + LETTERS["unit"]
_MONTHS = {"month": 1, "quarter": 3}
_LENGTHS = frozenset({"minute", "hour", "day", "week", "weekend", "month", "quarter", "year", "decade"})
SHORT = frozenset({"moment", "second", "minute", "hour"})
_NUMBERS = frozenset({"a", "numeral", "number", "day", "year"})
_AMOUNTS = words("numbers", "word", kind="scale") | {"cent", "percent", "%", "points", "m", "bn"}
_MONEY = frozenset({"$"})
# No amount that a time compares stands farther before it, in tokens.
_FARTHEST = 40


def amount(letters: Letters, first: int, last: int) -> Amount | None:
    """Return the length that the letters ``first:last`` stand for, None if a number of it is not told.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> amount(letters(parse(Article("one month and two days"))), 0, 5)
    ((1, 'month'), (2, 'day'))
    >>> amount(letters(parse(Article("a year and a half"))), 0, 5), amount(letters(parse(Article("several years"))), 0, 2)
    (((1, 'year'), (6, 'month')), None)
    """
    words = [letters.word(place) for place in range(first, last)]
    kinds = ["", *(word.kind for word in words), ""]
    lengths: list[tuple[int, str]] = []
    count = 0
    for word, before, after in zip(words, kinds, kinds[2:], strict=False):
        several = word.kind in ("and", "or", "dash") and before in _NUMBERS and after in _NUMBERS - {"a"}
        if several or (word.kind == "few" and not word.value):
            return None
        if word.kind == "few":
            count = (count or 1) * int(word.value)
        elif word.kind in _NUMBERS and "half" not in (before, after):
            count = (count or 1) * int(word.value) if int(word.value) >= 100 else count + int(word.value)
        elif word.kind in ("unit", "units"):
            lengths.append((count, word.value))
            count = 0
    if "half" in kinds:
        lengths.append(_HALVES.get(lengths[-1][1], (0, "")))
    return tuple(length for length in lengths if length[0]) or None


def ago(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "three weeks ago", "one month and two days ago", and "a year ago" where amounts of money are compared."""
    length = amount(letters, *match.span("amount"))
    grain = _grain(letters, match.end() - 2)
    span, taken = letters.span(*match.span()), _is_taken_over(letters, match.start())
    if taken:
        span = letters.span(match.start() + 1, match.end())
    if length is None or (_is_bounded(letters, match) and not taken):
        return Found(span, "ago", "offset", grain, "published")
    published = letters.doc.article.published
    period = _counted(published, length, -1) if published else None
    compared = length == ((1, "year"),) and _compares_money(letters, match.start())
    hanging = Hanging("compared", "in year", length, -1) if compared else None
    return Found(span, "ago", "offset", grain, "published", period=period, hanging=hanging)


def _is_taken_over(letters: Letters, place: int) -> bool:
    """Say whether "over" is a part of the verb before a time: "who took over 14 months ago"."""
    doc, token = letters.doc, letters.token(place)
    return doc.tokens[token].lower == "over" and token > 0 and lemma(doc.before(token).lower) == "take"


def _is_bounded(letters: Letters, match: re.Match[str]) -> bool:
    """Say whether the length is a bound only: "more than ten years ago", "at least ten years ago", "over ten years ago"."""
    before = [letters.word(place).kind for place in range(max(0, match.start() - 2), match.start())]
    bound = before[-1:] == ["counts"] and (len(before) == 1 or before[0] in ("more", "during"))
    if bound and before[0] == "more":
        # "$74 million more than a year ago" compares.
        token = letters.doc.before(letters.token(match.start() - 2))
        bound = token.tag != "CD" and token.lower not in _AMOUNTS
    return bound or letters.value(match.start()) == "more"


def _grain(letters: Letters, place: int) -> str:
    while letters.word(place).kind not in ("unit", "units"):
        place -= 1
    return grain_of(letters.value(place))


def _counted(day: date, length: Amount, steps: int) -> Period | None:
    """Return the day, week, month or year that is so long before `day` or after it; ahead, weeks tell a day."""
    reached: date | None = day
    for count, unit in length:
        reached = moved(reached, unit, steps * count) if reached else None
    if reached is None:
        return None
    unit = length[-1][1]
    if grain_of(unit) == "day" or (steps > 0 and grain_of(unit) == "week"):
        return single(reached)
    return shifted(reached, unit, 0)


def _compares_money(letters: Letters, place: int) -> bool:
    """Say whether an amount of money stands before a word in its sentence."""
    doc, token = letters.doc, letters.token(place)
    first = max(doc.sentence_at(doc.tokens[token].start).first, token - _FARTHEST)
    return any(before.tag in _MONEY for before in doc.tokens[first:token])


def from_now(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "two weeks from now"."""
    length, published = amount(letters, *match.span("amount")), letters.doc.article.published
    period = _counted(published, length, 1) if length and published else None
    grain = _grain(letters, match.end() - 3)
    return Found(letters.span(*match.span()), "ahead", "offset", grain, "published", period=period)


def from_a_day(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "a week from Friday", not "shut for two days from Friday" nor "two days from Friday to Sunday"."""
    length, published = amount(letters, *match.span("amount")), letters.doc.article.published
    lasts = letters.before(match).kind in ("on", "during", "within", "nearly", "counts", "to", "the")
    if lasts or letters.after(match).kind in ("to", "dash") or length is None:
        return None
    if any(unit in SHORT for _, unit in length):
        return None
    number = letters.number(match, "weekday")
    first = weekday(published, number, True) if published is not None and number is not None else None
    period = _counted(first, length, 1) if first else None
    span = letters.span(*match.span())
    return Found(span, "ahead", "offset", _grain(letters, match.end() - 3), "published", period=period)


def ahead(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "in three weeks" where the clause speaks of what will be; elsewhere it says how long something takes."""
    span, length = letters.span(*match.span()), amount(letters, *match.span("amount"))
    told = tense(letters.doc, span)
    if not told.of_adverb or told.modal or letters.after(match).kind == "of" or length is None:
        return None
    if any(unit in SHORT or unit == "quarter" for _, unit in length):
        return None
    published = letters.doc.article.published
    period = _counted(published, length, 1) if published else None
    return Found(span, "ahead", "offset", _grain(letters, match.end() - 1), "published", period=period)


def later(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "two weeks later", "a year earlier": so long from what the text tells of before it."""
    return _from_told(letters, match, letters.number(match, "later") or 0)


def told_before(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "a year before", where no event follows."""
    return _from_told(letters, match, int(letters.value(match.end() - 1)))


def _from_told(letters: Letters, match: re.Match[str], steps: int) -> Found | None:
    length, span = amount(letters, *match.span("amount")), letters.span(*match.span())
    grain = _grain(letters, match.end() - 2)
    if length is None:
        return Found(span, "later", "offset", grain)
    if any(unit in SHORT for _, unit in length):
        return None
    on = "compared" if length == ((1, "year"),) else "told"
    way = "in year" if on == "compared" else "from"
    return Found(span, "later", "offset", grain, hanging=Hanging(on, way, length, steps))


def before_a_date(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "two weeks before" before "May 13, 1999"; the date is a row of its own."""
    span, steps = letters.span(*match.span()), letters.number(match, "before") or 0
    length = amount(letters, *match.span("amount")) if match["amount"] else None
    if match["unit"]:
        length = ((1, letters.value(match.start("unit"))),)
    if length is None or any(unit in SHORT for _, unit in length):
        return Found(span, "relative", "event", "event")
    return Found(
        span, "relative", "offset", grain_of(length[-1][1]), hanging=Hanging("following", "from", length, steps)
    )


def ended(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the six months" before "ended Aug. 12"; the date is a row of its own."""
    unit = letters.value(match.start("units" if match["units"] else "unit"))
    last = match.end() - 1
    length = amount(letters, match.start(), last) if match["units"] else ((1, unit),)
    if unit not in _LENGTHS or unit in SHORT or length is None:
        return None
    rule = "stretch" if match["units"] else "ended"
    hanging = Hanging("following", "ended", length)
    return Found(letters.span(match.start(), last), rule, "duration", grain_of(unit), hanging=hanging)


def the_stretch(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the past three months", "the next ten days", "the first nine months"."""
    unit, length = letters.value(match.end() - 1), amount(letters, match.start("count"), match.end())
    run_together = letters.bounds(match.end() - 2).end == letters.bounds(match.end() - 1).start
    if unit not in _LENGTHS or run_together or _is_verb(letters, match.start()):
        return None
    found = Found(letters.span(*match.span()), "stretch", "duration", grain_of(unit), "published")
    if has(match, "ordinal"):
        return _first_units(letters, match, found, length) if letters.number(match, "ordinal") == 1 else None
    word = letters.word(match.start("shift"))
    steps = int(word.value)
    if letters.after(match).kind == "of":
        # "The last five months of her life" are counted from what nothing tells, but for a date.
        within = Hanging("following", "within", length, steps) if length and steps < 0 else None
        return found._replace(by="text", hanging=within)
    published = letters.doc.article.published
    if not steps or length is None or published is None:
        return found if steps else None
    over = steps > 0 and word.kind == "shift" and tense(letters.doc, found.span).ahead is False
    if word.kind == "beside" or over:
        # "Spent the next seven decades refusing".
        return found._replace(hanging=Hanging("told", "stretch", length, steps))
    return found._replace(period=stretch(published, length[0][1], steps * length[0][0]))


def _is_verb(letters: Letters, place: int) -> bool:
    """Say whether "last" is what something does: "expected to last three weeks", "will last two days"."""
    doc, token = letters.doc, letters.token(place)
    # "Compared to the last three weeks".
    return (doc.tokens[token].lower == "last" and doc.before(token).tag in ("TO", "MD")) or (
        doc.tokens[token].tag == "VB"
    )


def _first_units(letters: Letters, match: re.Match[str], found: Found, length: Amount | None) -> Found:
    """Read "the first nine months", of a date after it, or of the year of publication."""
    published, end = letters.doc.article.published, match.end()
    of_the_year = letters.letters[end : end + 3] == _OF_THE_UNIT and letters.value(end + 2) == "year"
    if length is None or published is None:
        return found
    if letters.after(match).kind == "of" and not of_the_year:
        return found._replace(by="text", hanging=Hanging("following", "within", length, 1))
    return found._replace(period=_first_months(published, *length[0]))


def _first_months(published: date, count: int, unit: str) -> Period | None:
    """Return the last stretch of so many months from January on that has ended."""
    wide = count * _MONTHS.get(unit, 0)
    if not 1 <= wide <= 12:
        return None
    period = months(published.year, 1, wide)
    return period if period and period.last < published else months(published.year - 1, 1, wide)


def the_length(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read how long something takes where no number says it: "within a week", "for weeks"; lengths with a number are figures."""
    counted = has(match, "amount")
    span, unit = letters.span(*match.span("amount" if counted else 0)), letters.value(match.end() - 1)
    share = unit == "quarter" and letters.word(match.end() - 1).kind == "unit"
    numbers = any(
        letters.word(place).kind in ("numeral", "number", "day", "year", "few") for place in range(*match.span())
    )
    # "On weekends" is a custom.
    custom = not counted and letters.word(match.start()).kind == "on" and not letters.value(match.start())
    if unit not in _LENGTHS or share or custom or numbers or "-" in span.of(letters.doc.text):
        return None
    return Found(span, "stretch", "duration", grain_of(unit))
