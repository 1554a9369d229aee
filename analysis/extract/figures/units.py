"""What a number is a number of: a currency, a unit of measure, a rate, or the noun that it counts."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from analysis.extract.figures.counted import singular
from analysis.lexicon import rows


class Unit(NamedTuple):
    """A unit with the stretch of text that gives it; ``unit`` is its canonical name."""

    start: int
    end: int
    unit: str
    kind: str
    hyphen: bool = False


# These marks are letters that begin words or stand for other things unless they touch the digits.
_TOUCHING = frozenset(
    {"s", "h", "t", "A", "J", "p", "l", "L", "R", "b", "in.", "ct", "kn", "kt", "mb", "pp", "PS", "MP", "m", "kr", "ha"}
)


_SPACED = frozenset({"m", "kn", "mb", "ha", "t", "PS"})


_WORDS = re.compile(r"[\s-]{0,2}([^\W\d_]+\.?(?:[ -][^\W\d_]+\.?){0,3})")


_PER = re.compile(
    r"(?:\s?/\s?|\s+per\s+|\s*-?\s*\b(?P<article>an?|each|every)[\s-]+)(?P<noun>[^\W\d_]+)\b(?P<foot>\s+(?:foot|meter|metre|mile|km|kilometer|kilometre|inch)\b)?"
)


# "12 F-35 jets" are no degrees Fahrenheit.
_MODEL = re.compile(r"-\d")
_DISPLAYS = frozenset({"480p", "720p", "1080p", "1440p", "2160p"})


@cache
def _named() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for row in rows("units"):
        for word in filter(None, row["words"].split(";")):
            found[word.replace("-", " ")] = (row["unit"], row["kind"])
    for row in rows("currencies"):
        for word in filter(None, row["words"].split(";")):
            found.setdefault(word, (row["code"], "money"))
    return found


@cache
def _marks() -> tuple[dict[str, tuple[str, str]], int]:
    found: dict[str, tuple[str, str]] = {}
    for row in rows("currencies"):
        for mark in filter(None, row["marks"].split(";")):
            found[mark] = (row["code"], "money")
    for row in rows("units"):
        for mark in filter(None, row["marks"].split(";")):
            found[mark] = (row["unit"], row["kind"])
    return found, max(map(len, found))


@cache
def _signs() -> tuple[re.Pattern[str], dict[str, str]]:
    codes = {sign: row["code"] for row in rows("currencies") for sign in row["signs"].split(";") if sign}
    either = "|".join(re.escape(sign) for sign in sorted(codes, key=lambda one: (-len(one), one)))
    return re.compile(rf"(?<![^\W\d])({either})\s?[-−]?$"), codes


def currency_before(text: str, start: int) -> Unit | None:
    """Return the currency sign that stands before an amount.

    Examples
    --------
    >>> currency_before("worth US$5", 9).unit
    'USD'
    """
    if start == 0:
        return None
    last = text[start - 1]
    if last.isspace() and start > 1:
        last = text[start - 2]
    if (last.isalpha() and not last.isupper() and last != "s") or last in ",.;)(\"”“'’":
        if not text.endswith("Rs.", 0, start) and not text.endswith("Rs. ", 0, start):
            return None
    pattern, codes = _signs()
    match = pattern.search(text, max(0, start - 7), start)
    if not match or (match[1] in ("R", "PS") and match.end(1) != start):
        return None
    return Unit(match.start(), start, codes[match[1]], "money")


def unit_after(text: str, end: int) -> Unit | None:
    """Return the unit of measure or currency that stands after a number, with "per" and what follows it.

    Examples
    --------
    >>> unit_after("26,000 square km of land", 6).unit
    'square kilometer'
    >>> unit_after("40 hours a week", 2)[2:4]
    ('hour per week', 'rate')
    """
    unit = _mark(text, end) or _word(text, end)
    return unit and per(text, unit)


# "$5 a year earlier" is no rate.
_TIME_AFTER = re.compile(r"\s+(?:earlier|ago|before|later|after)\b")


def per(text: str, unit: Unit) -> Unit:
    """Return the rate that a unit is the first part of, or the unit itself."""
    match = _PER.match(text, unit.end)
    if not match:
        return unit
    noun, stop = match["noun"].lower(), match.end("noun")
    if noun == "cent" or _TIME_AFTER.match(text, stop):
        return unit
    known = _per_nouns().get(noun) or (_named().get(noun, ("", ""))[0] if match["article"] is None else "")
    hyphens = match["article"] is not None and text[match.start("article") - 1] == text[match.end("article")] == "-"
    if match["article"] is not None and not known and not hyphens:
        return unit
    if noun in ("square", "cubic", "sq"):
        if not match["foot"]:
            return unit
        whole = _named().get(f"{noun} {match['foot'].strip().lower()}")
        known, stop = (whole[0] if whole else noun), match.end("foot")
    whole_unit = f"{unit.unit} per {known or singular(noun)}"
    return Unit(unit.start, stop, whole_unit, "rate", unit.hyphen)


@cache
def _per_nouns() -> dict[str, str]:
    return {row["noun"]: row["unit"] for row in rows("per_nouns")}


def _mark(text: str, end: int) -> Unit | None:
    marks, longest = _marks()
    at = end
    gap = text[end : end + 1]
    if gap in (" ", "\u00a0", "\u202f", "-"):
        at = end + 1
    first = text[at : at + 1]
    if not first or first.isspace() or first in ",.;:)":
        return None
    for length in range(min(longest, len(text) - at), 0, -1):
        mark = text[at : at + length]
        found = marks.get(mark)
        if not found:
            continue
        if mark[-1].isalnum() and text[at + length : at + length + 1].isalnum():
            continue
        if mark[-1].isalnum() and _MODEL.match(text, at + length):
            continue
        if at > end and mark in _TOUCHING and (mark not in _SPACED or gap == "-"):
            continue
        if mark == "p" and text[max(0, end - 4) : end + 1].strip() in _DISPLAYS:
            return None
        return Unit(at, at + length, found[0], found[1], gap == "-")
    return None


def _word(text: str, end: int) -> Unit | None:
    match = _WORDS.match(text, end)
    if not match:
        return None
    phrase = match[1]
    named = _named()
    hyphen = text[end : end + 1] == "-"
    while True:
        key = phrase.lower().replace("-", " ")
        found = named.get(key) or named.get(key.rstrip("."))
        if found:
            stop = match.start(1) + len(phrase)
            if phrase.endswith(".") and key not in named:
                stop -= 1
            after = re.match(r"[\s-](old|olds)\b", text[stop : stop + 6])
            if after and found[0] in ("year", "month", "week", "day"):
                return Unit(match.start(1), stop + after.end(), f"{found[0]} of age", "age", hyphen)
            return Unit(match.start(1), stop, found[0], found[1], hyphen)
        cut = max(phrase.rfind(" "), phrase.rfind("-"))
        if cut < 0:
            return None
        phrase = phrase[:cut]
