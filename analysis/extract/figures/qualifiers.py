"""What the words beside a number do to it: about, more than, up to; a rise or a fall."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from analysis.lexicon import rows
from analysis.lexicon.patterns import alternatives, lowered


class Bounds(NamedTuple):
    """The ends of a figure; None is open."""

    low: float | None
    high: float | None
    low_closed: bool
    high_closed: bool


_OPEN_ABOVE, _OPEN_BELOW = frozenset({"more than", "at least"}), frozenset({"less than", "up to"})
_WINDOW = 48


@cache
def _modifiers(place: str) -> dict[str, str]:
    return {row["phrase"]: row["modifier"] for row in rows("modifiers") if row["place"] == place}


@cache
def _before() -> re.Pattern[str]:
    either = alternatives(_modifiers("before"))
    # "an estimated" and "more than half a": an article or "the first" may stand between; "over the past" must not match.
    return re.compile(
        rf"(?<![^\W_])(?:(?:only|just|well|slightly|a\s+little|far|even|much|perhaps|maybe|still)\s+)?"
        rf"(?P<phrase>{either})(?:\s+(?:a|an|a\s+further|another|a\s+total\s+of|a\s+combined))?\s*\Z"
    )


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s?(?P<phrase>{alternatives(_modifiers('after'))})(?![^\W_])")


def modifier_before(text: str, start: int) -> tuple[str, int] | None:
    """Return the modifier before a figure that starts at `start`, and where it begins.

    Examples
    --------
    >>> modifier_before("no fewer than 12", 14)
    ('at least', 0)
    >>> modifier_before("over the 12", 9) is None
    True
    """
    if start == 0:
        return None
    offset = max(0, start - _WINDOW)
    window = lowered(text[offset:start])
    at = 0
    # Leftmost match that reaches the end: the longest phrase, "no more than" rather than "more than".
    match = _before().search(window, at)
    if match is None:
        return None
    phrase = " ".join(match["phrase"].split())
    return _modifiers("before")[phrase], offset + match.start()


def modifier_after(text: str, end: int) -> tuple[str, int] | None:
    """Return the modifier after a figure that ends at `end`, and where it stops.

    Examples
    --------
    >>> modifier_after("12 or more", 2)
    ('at least', 10)
    """
    match = _after().match(lowered(text[end : end + 20]))
    if match is None:
        return None
    phrase = " ".join(match["phrase"].split())
    if phrase == "+" and re.match(r"\+\s?\d", text[end : end + 3]):
        return None
    return _modifiers("after")[phrase], end + match.end()


def bounds(low: float, high: float, modifier: str) -> Bounds:
    """Open the end that a modifier opens; an approximation stays a point.

    Examples
    --------
    >>> bounds(70, 70, "more than")
    Bounds(low=70, high=None, low_closed=False, high_closed=False)
    >>> bounds(3, 3, "nearly")
    Bounds(low=3, high=3, low_closed=True, high_closed=True)
    """
    if modifier in _OPEN_ABOVE:
        return Bounds(low, None, modifier == "at least", False)
    if modifier in _OPEN_BELOW:
        return Bounds(None, high, False, modifier == "up to")
    return Bounds(low, high, True, True)


_MADE = re.compile(r"(?i)\b(?:ma(?:ke|kes|de|king)|t(?:ake|akes|ook|aking)|set|sets|pick|picked|picks)\s\Z")
_BY = re.compile(r"\sby\b")


@cache
def _changes(place: str) -> dict[str, tuple[str, frozenset[str]]]:
    return {
        row["word"]: (row["change"], frozenset(filter(None, row["of"].split(";"))))
        for row in rows("changes")
        if row["place"] == place
    }


@cache
def _movement() -> re.Pattern[str]:
    verbs, nouns = alternatives(_changes("verb")), alternatives(_changes("noun"))
    manner = r"(?:\s+(?:by|another|a\s+further|a|an|further|only|just|some|even|as\s+much\s+as|up|down))*"
    return re.compile(
        rf"(?:\b(?P<noun>{nouns})\s+of|\b(?P<verb>{verbs})(?:\s+[a-z]+ly)?{manner}"
        rf"|\b(?P<far>{verbs})\s[^.;:,\d]{{1,40}}\sby)\s*\Z"
    )


@cache
def _direction() -> re.Pattern[str]:
    return re.compile(rf"\s+(?P<word>{alternatives(_changes('after'))})\b")


def change(text: str, start: int, end: int, of: str) -> str | None:
    """Return "up" or "down" for the amount of a movement; the level that is reached has none.

    Parameters
    ----------
    text : str
    start, end : int
        Where the amount stands, with its modifier and unit.
    of : str
        What it is an amount of: rate (percent or points), money, measure (any other unit) or count. "Raised 3%" is a
        rise, "raised $5m" and "raised three children" are none.

    Examples
    --------
    >>> text = "Shares fell 3% to $5."
    >>> change(text, 12, 14, "rate"), change(text, 18, 20, "money")
    ('down', None)
    """
    moves = of in ("rate", "money")
    if moves and (text[start : start + 1] in ("-", "−") or text[max(0, start - 1) : start] == "+"):
        return "down" if text[start] in "-−" else "up"
    offset = max(0, start - 64)
    match = _movement().search(lowered(text[offset:start]))
    if match:
        place = "noun" if match["noun"] else "verb"
        word = " ".join((match["noun"] or match["verb"] or match["far"]).split())
        direction, amounts = _changes(place)[word]
        if word == "up" and _MADE.search(text, offset, offset + match.start()):
            # "who make up 80%" of the buyers.
            return None
        if not amounts or of in amounts or match["far"] or _BY.search(match[0]):
            return direction
    after = _direction().match(text[end : end + 12])
    return _changes("after")[after["word"]][0] if after and moves else None
