"""What the cards of the reading page say of the cells of a row."""

from __future__ import annotations

from analysis.tables.unit_words import in_words
from analysis.views.amounts import SYMBOLS, bounds, number
from analysis.views.days import day, days
from analysis.views.wording import Record, clean

MODES = {
    "direct": "in the source’s own words, quoted",
    "indirect": "in the article’s words, not a quotation",
    "mixed": "partly in the source’s own words, quoted",
}
REACHES = {
    "previous_sentence": "The source is named in the next or in an earlier sentence.",
    "next_paragraph": "What is said stands in the next paragraph.",
    "inferred": "No words attribute this here: it goes on from what stands before it.",
}
MANNERS = {
    "asserted": "put forward as a fact",
    "possible": "as something that may be so",
    "conditional": "as something that hangs on a condition",
    "demand": "as a demand, or what ought to be",
    "denial": "as a denial",
    "prediction": "as something to come",
    "alleged": "as what somebody alleges",
    "open": "left open whether it is so",
}
CHECKABLE = {
    "figure": "yes, by its figure",
    "date": "yes, by its date",
    "name": "yes, by a name in it",
    "opinion": "no: it is an opinion",
    "prediction": "no: it is about what is to come",
    "possibility": "no: it says only what may be so",
    "condition": "no: it hangs on a condition",
    "demand": "no: it asks for something",
    "open": "no: it leaves open whether it is so",
    "question": "no: it is a question",
    "fragment": "no: it is not a whole sentence",
    "no detail": "no: it gives nothing to check it by",
}
VERDICTS = {
    "inconsistent": "cannot all be true",
    "differ": "two sources differ",
    "undetermined": "cannot be decided",
    "consistent": "can all be true",
}
RESOLVED = {
    "text": "by the words themselves",
    "published": "counted from the day of publication",
    "unresolved": "not known which day it is",
}
ROLES = {
    "change": "the amount of a change",
    "before": "the level before a change",
    "after": "the level after a change",
    "complement": "what is left out of a whole",
    "again": "the figure before it again, in another unit",
}
RELATIONS = {
    "sum": "parts and their sum",
    "share": "a share of a whole",
    "change": "a change and its levels",
    "difference": "a difference",
    "ratio": "a ratio",
    "average": "an average",
    "product": "so many of so much each",
    "conversion": "the same amount in two units",
    "count": "a count and its list",
    "age": "an age and its dates",
    "order": "more and less",
    "same": "the same amount, said again",
}
VOICES = {
    "named": "Named",
    "record": "On record, no name",
    "unnamed": "Unnamed",
    "document": "Documents, data",
    "own": "The article itself",
}
"""Kinds of voice, those of `analysis.tables.sourcing`, as the strip of voices and the filter call them."""


def voice(source: Record | None) -> str:
    """Return the kind of voice of a source, one of `VOICES`; no source is the article's own voice.

    Examples
    --------
    >>> voice({"kind": "group", "anonymous": True}), voice(None)
    ('unnamed', 'own')
    """
    kind = "author" if source is None else source.get("kind")
    if kind == "author":
        return "own"
    if kind in ("data", "document"):
        return "document"
    if source is not None and source.get("anonymous"):
        return "unnamed"
    return "named" if source is not None and source.get("named") else "record"


def standing(source: Record | None) -> str:
    """Say whether a source is named, and why not.

    Examples
    --------
    >>> standing({"kind": "group", "anonymous": True, "anonymity_reason": "to discuss sensitive matters"})
    'not named; the reason given: “to discuss sensitive matters”'
    >>> standing({"kind": "person", "named": True, "anonymous": False})
    'named'
    """
    kind = voice(source)
    if source is None or kind == "own":
        return "the article’s own voice: no source is given"
    if kind == "document":
        return f"{source['kind']}, {'named' if source.get('named') else 'not named'}"
    if kind == "named":
        return "named"
    if kind == "record":
        return "nobody is named who speaks for it" if source.get("kind") == "state" else "no name is given"
    reason = source.get("anonymity_reason")
    return f"not named; {f'the reason given: “{clean(reason)}”' if reason else 'the article gives no reason'}"


def people(source: Record) -> str:
    """Say how many people a source is.

    Examples
    --------
    >>> people({"kind": "group", "count_low": 5, "count_high": 5}), people({"kind": "group", "count_low": 2})
    ('5 people', 'at least 2 people')
    """
    if source.get("kind") not in ("person", "group"):
        return ""
    told = bounds(source, "count_low", "count_high")
    return told and f"{told} {'person' if told == '1' else 'people'}"


def amount(row: Record) -> str:
    """Say what a figure states, with its "about" and its open ends.

    Examples
    --------
    >>> amount({"low": 26000, "high": 26000, "unit": "square kilometer", "modifier": "about"})
    'about 26,000 km²'
    >>> amount({"low": 70, "high": 80, "unit": "percent", "modifier": "range"})
    '70–80%'
    """
    stated = _stated(row)
    return _hedged(stated, row) if stated else "no number"


def stretch(row: Record) -> str:
    """Say in words from where to where a figure goes.

    Examples
    --------
    >>> stretch({"low": 70, "high": 80, "unit": "percent"}), stretch({"low": 5, "high": 5, "unit": "official"})
    ('from 70 to 80%', 'one number: 5 officials')
    >>> stretch({"low": 110000, "low_closed": False, "unit": "square kilometer"})
    'more than 110,000 km²; no upper end is stated'
    """
    least, most = row.get("low"), row.get("high")
    stated = _stated(row)
    if least is None and most is None:
        return "neither end is a number"
    if least is None:
        return f"{stated}; no lower end is stated"
    if most is None:
        return f"{stated}; no upper end is stated"
    if least == most:
        return f"one number: {_hedged(stated, row)}"
    if row.get("low_closed", True) and row.get("high_closed", True):
        return _hedged(f"from {number(least)} to {_stated({**row, 'low': most})}", row)
    return _hedged(stated, row)


def _hedged(stated: str, row: Record) -> str:
    modifier = row.get("modifier")
    return f"{modifier} {stated}" if modifier in ("about", "nearly") else stated


def _stated(row: Record) -> str:
    """Return the bounds of a figure with their unit, in words if it has no symbol."""
    unit = clean(row.get("unit", ""))
    stated = bounds(row, unit=unit)
    if not stated or not unit or unit in SYMBOLS or unit.startswith("fraction"):
        return stated
    return f"{stated} {in_words(unit, one=row.get('low') == row.get('high') == 1)}"


def when(row: Record) -> str:
    """Say what days a date means.

    Examples
    --------
    >>> when({"earliest": "2024-11-07", "latest": "2024-11-07"}), when({})
    ('7 November 2024', 'not told')
    """
    return days(day(row.get("earliest")), day(row.get("latest"))) or "not told"


def held(row: Record) -> str:
    """Say how much a holding is.

    Examples
    --------
    >>> held({"share_low": 70, "share_high": 80, "low_closed": True, "high_closed": True})
    '70–80%'
    """
    share = bounds(row, "share_low", "share_high", "percent")
    area = bounds(row, "area_low", "area_high", "square kilometer")
    return ", ".join(filter(None, (share, area))) or "no number"


def unquoted(text: object) -> str:
    """Return words without the quotation marks around all of them, for those who put marks around them.

    Examples
    --------
    >>> unquoted("“It rained,”"), unquoted("“Rain” fell"), unquoted("“It rained and")
    ('It rained,', '“Rain” fell', 'It rained and')
    """
    words = clean(text)
    inner = words[1:].rstrip('”"')
    return inner if words[:1] in {"“", '"'} and not {"”", '"'} & set(inner) else words


def first_words(text: object, most: int = 56) -> str:
    """Return the beginning of a text, cut between words.

    Examples
    --------
    >>> first_words("its forces on the ground control 70-80% of the territory", 20)
    'its forces on the…'
    """
    words = clean(text)
    return words if len(words) <= most else f"{words[: most - 1].rsplit(' ', 1)[0]}…"
