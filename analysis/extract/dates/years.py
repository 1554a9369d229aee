"""Years, decades and centuries, and which numbers of four digits are years."""

from __future__ import annotations

import re
from datetime import date

from analysis.extract.dates.calendar import Calendar, Period, months
from analysis.extract.dates.found import Found, Part
from analysis.extract.dates.letters import Letters
from analysis.extract.dates.parts import part_named
from analysis.lexicon import words

# A number that nothing says to be a year is one between these.
_RECENT = range(1900, 2100)
# A year beside a name ("Chevrolet 1987 models") may be followed by what it does not count.
_BESIDE_NAMES = range(1950, 2050)
_LONGEST_RANGE = 200
# "Since at least 1980".
_SINCE_BACK = 3
# "Nineteen seventy-nine" and its like.
_CENTURIES = range(17, 21)
_SCALES = (100, 1000)
_DEFINITE = frozenset({"the", "a", "clitic", "shift"})
_YEAR_BEFORE = frozenset(
    {"in", "on", "during", "by", "to", "from", "before", "of", "early", "season", "and", "or", "fiscal", "ended"}
)
_NO_YEAR_BEFORE = frozenset({"nearly", "counts", "more", "few"})
_MARKS = frozenset({"(", ",", "–", "—", "-"})
_NUMBERED = words("numbered", "word", place="before") | words("numbered", "word", place="always")
_STREETS = words("numbered", "word", place="after")


def year(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "2014", "the year 2000", "early in 2011", "2012–13", where nothing says that it is another number."""
    number, part, place = letters.number(match, "year") or 0, part_named(letters, match), match.start("year")
    last = match.end()
    if match["until"]:
        until = _last_year(letters, match, number)
        if until is not None:
            return Found(
                letters.span(place, last),
                "range",
                parts=Calendar(number, None, None),
                until=Calendar(until, None, None),
            )
        last = place + 1
    named = match["unit"] is not None
    if named and letters.value(match.start("unit")) != "year":
        return None
    if part is None and not named and not _is_year(letters, place, number):
        return None
    return Found(letters.span(match.start(), last), "year", parts=Calendar(number, None, None), part=part)


def _last_year(letters: Letters, match: re.Match[str], first: int) -> int | None:
    """Return the year that "2012–13" ends with, None if the numbers do not stand close or are no range of years."""
    text, span = letters.doc.text, letters.span(match.start("year"), match.end())
    digits = letters.bounds(match.start("until")).of(text)
    last = int(digits) if len(digits) == 4 else first - first % 100 + int(digits)
    close = not any(letter.isspace() for letter in span.of(text)) and len(digits) in (2, 4)
    followed = text[span.end : span.end + 1]
    joined = _joined_before(text, span.start) or followed in ("-", "–", "/", "%")
    return last if close and first < last <= first + _LONGEST_RANGE and not joined else None


def _joined_before(text: str, start: int) -> bool:
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] in "$€£¥.,:/#-")


def _is_year(letters: Letters, place: int, number: int) -> bool:
    """Say whether a number of four digits is a year, by what stands beside it."""
    doc, bounds, token = letters.doc, letters.bounds(place), letters.token(place)
    if _joined_before(doc.text, bounds.start) or _goes_on(letters, place) or _is_numbered(letters, place, number):
        return False
    if _is_hour(letters, place) or _leads_to_a_count(letters, token):
        return False
    before = letters.word(place - 1).kind if place else ""
    definite = before in _DEFINITE or (token > 0 and doc.before(token).tag == "PRP$")
    told = definite or before in _YEAR_BEFORE or doc.text[max(0, bounds.start - 2) : bounds.start].strip() in _MARKS
    if not definite and _is_count(letters, token, number, told):
        return False
    return told or number in _RECENT


def _leads_to_a_count(letters: Letters, token: int) -> bool:
    """Say whether a number counts what the one behind "to" counts: "from 1200 to 1900 workers"."""
    tokens = letters.doc.tokens
    tie, last = tokens[token + 1 : token + 2], tokens[token + 2 : token + 3]
    led = token and letters.doc.before(token).lower == "from"
    if not led or not last or tie[0].lower != "to" or not last[0].text.replace(",", "").isdecimal():
        return False
    form = last[0].text
    return "," in form or (len(form) == 4 and _is_count(letters, token + 2, int(form), told=False))


def _is_hour(letters: Letters, place: int) -> bool:
    """Say whether a number is a time of day: "at 1030 GMT", "from 1030 to 1130 GMT"."""
    following = [letters.word(each).kind for each in range(place + 1, min(place + 4, len(letters.letters)))]
    ranged = following[:1] in (["to"], ["dash"], ["and"]) and following[2:] == ["zone"]
    return following[:1] == ["zone"] or ranged


def _goes_on(letters: Letters, place: int) -> bool:
    """Say whether a mark right after a number makes it another one, or a part of a word: 2000/5, 2000:30, 2000-strong."""
    end, text = letters.bounds(place).end, letters.doc.text
    following = text[end : end + 2]
    return following[:1] in ("/", "-", "%", "°") or (following[:1] in (":", ",", ".") and following[1:].isdigit())


def _is_numbered(letters: Letters, place: int, number: int) -> bool:
    """Say whether the words before a number make it a count or a name: "more than 2000", "flight 1999", "a total of 2000"."""
    doc, token = letters.doc, letters.token(place)
    before = letters.word(place - 1).kind if place else ""
    named = doc.after(token).text[:1].isupper()
    numbered = token > 0 and doc.before(token).lower in _NUMBERED
    if number in _RECENT and "since" in letters.doc.words_in(max(0, token - _SINCE_BACK), token):
        # "Since at least 1980".
        return False
    # "Asteroid 2024 YR4" is of that year.
    if before in _NO_YEAR_BEFORE or (numbered and not named):
        return True
    return place > 1 and before == "of" and letters.word(place - 2).kind == "total"


def _is_count(letters: Letters, token: int, number: int, told: bool) -> bool:
    """Say whether a number counts the noun after it, or is the number of a house: "2000 people", "1912 Mill Road"."""
    tokens = letters.doc.tokens
    following = tokens[token + 1 : token + 4]
    if not following:
        return False
    if any(one.lower in _STREETS for one in following[1:]) and following[0].text[0].isupper():
        return True
    if not following[0].text[0].islower():
        return False
    kind = letters.word(letters.place(token + 1)).kind
    beside_name = token > 0 and letters.doc.before(token).tag[:3] == "NNP" and number in _BESIDE_NAMES
    plural = kind == "counted" or (following[0].tag == "NNS" and not beside_name and kind != "compared")
    return plural and (not told or number % 50 == 0 or kind == "counted")


def spelled_year(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "nineteen seventy-nine", "the year two thousand"."""
    hundreds, rest = letters.number(match, "hundreds") or 0, letters.number(match, "rest") or 0
    named = match["unit"] is not None and letters.value(match.start("unit")) == "year"
    number = hundreds * rest if named and rest in _SCALES else year_in_words(hundreds, rest)
    if number is None:
        return None
    return Found(
        letters.span(*match.span()), "year", parts=Calendar(number, None, None), part=part_named(letters, match)
    )


def year_in_words(hundreds: int, rest: int) -> int | None:
    """Return the year that two numbers in words stand for, None if they stand for none.

    Examples
    --------
    >>> year_in_words(19, 79), year_in_words(40, 12)
    (1979, None)
    """
    return 100 * hundreds + rest if hundreds in _CENTURIES and 10 <= rest < 100 else None


def decade(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the 1990s", "the early '80s", "1990's": the article stands before the row."""
    begin = match.start("decade" if match["decade"] else "year")
    first = int(letters.value(begin))
    if first % 10 or letters.bounds(match.end() - 1).end - letters.bounds(begin).start > len("1990's"):
        return None
    named = "early" if match["early"] else "edge" if match["edge"] else ""
    part = Part(letters.value(match.start(named))) if named else None
    period = Period(date(first, 1, 1), date(first + 9, 12, 31), "decade")
    span = letters.span(match.start() if named else begin, match.end())
    return Found(span, "decade", grain="decade", period=period, part=part)


def century(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the 19th century"."""
    number = letters.number(match, "ordinal")
    if letters.value(match.start("unit")) != "century" or not number:
        return None
    period = months(100 * number - 99, 1, 1200, "decade")
    return Found(letters.span(*match.span()), "century", grain="decade", period=period)


def fiscal(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "fiscal 2010": the text does not tell when such a year begins."""
    unit = letters.value(match.end() - 1)
    general = letters.before(match).kind == "a"
    if not match["year"] and (unit not in ("year", "quarter") or general):
        return None
    return Found(letters.span(*match.span()), "fiscal year", grain="month" if unit == "quarter" else "year")
