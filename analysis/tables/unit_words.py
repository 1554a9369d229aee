"""Units of measure as a reader reads them: in the plural, without codes."""

from __future__ import annotations

import re
from functools import cache

from analysis.extract.figures.nouns import singular
from analysis.lexicon import rows

_METER = re.compile(r"\b((?:kilo|centi|milli)?)meter")
_SHARES = {"percent": "per cent"}


def in_words(unit: str | None, *, one: bool = False) -> str:
    """Write a unit as it stands behind a number, or behind `one`.

    Examples
    --------
    >>> in_words("square kilometer"), in_words("percent"), in_words("person"), in_words("fraction of the village")
    ('square kilometres', 'per cent', 'people', 'part of the village')
    >>> in_words("EUR per year"), in_words("USD"), in_words("USD", one=True), in_words("NZD"), in_words("CNY")
    ('euros per year', 'US dollars', 'US dollar', 'New Zealand dollars', 'yuan')
    >>> in_words("mile per hour"), in_words("meter", one=True), in_words(None)
    ('miles per hour', 'metre', 'no unit')
    """
    if not unit:
        return "no unit"
    if unit.startswith("fraction"):
        return unit.replace("fraction", "part", 1)
    code, per, rest = unit.partition(" per ")
    if code in _currencies():
        return _currencies()[code][0 if one else 1] + per + rest
    return _SHARES.get(unit) or _METER.sub(r"\1metre", unit if one else plural(unit))


@cache
def _currencies() -> dict[str, tuple[str, str]]:
    """Return what one and several of each currency are called, by its code."""
    named = {row["code"]: row["words"].split(";") for row in rows("currencies") if row["words"]}
    return {
        code: (_proper(code, one), _proper(code, _several(words))) for code, words in named.items() for one in words[:1]
    }


def _several(words: list[str]) -> str:
    """Return the plural among a currency's words: the second, if it begins as the first does."""
    return next((word for word in words[1:2] if word[:3] == words[0][:3] and word != words[0]), words[0])


def _proper(code: str, words: str) -> str:
    """Write the names in a currency's words with capitals; whose dollars they are is always said."""
    if " " not in words or words.startswith("pound"):
        return f"US {words}" if code == "USD" else words
    *names, last = words.split()
    return " ".join([*(name.capitalize() for name in names), last])


def plural(unit: str) -> str:
    """Return the plural of a unit; codes of currencies have none.

    Examples
    --------
    >>> plural("mile per hour"), plural("family"), plural("person"), plural("woman"), plural("EUR per month")
    ('miles per hour', 'families', 'people', 'women', 'EUR per month')
    """
    counted, rest = re.split(r"(?= per | of |$)", unit, maxsplit=1)
    before, space, noun = counted.rpartition(" ")
    return unit if noun.isupper() else f"{before}{space}{_many(noun)}{rest}"


def _many(noun: str) -> str:
    known = {row["singular"]: row["plural"] for row in rows("irregular_plurals")}
    if noun in known:
        return known[noun]
    for irregular in (f"{noun[:-2]}en", f"{noun}ren"):
        if singular(irregular) == noun:
            return irregular
    if re.search(r"[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if re.search(r"(s|x|z|ch|sh)$", noun) else f"{noun}s"
