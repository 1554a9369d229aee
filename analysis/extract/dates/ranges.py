"""Two dates that are one stretch: "May 3 to June 2", "between 2010 and 2014", "from May 2015 to 2018"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analysis.extract.dates.found import Found
from analysis.extract.dates.letters import Letters
from analysis.lexicon import words
from analysis.text.span import Span

_DASHES = frozenset({"-", "–", "—"})
_UNTIL = words("date_words", "word", **{"class": "to"})
_TO = words("date_words", "word", **{"class": "to"}, value="weak")
_AND = words("date_words", "word", **{"class": "and"})
_OPENS = words("date_words", "word", **{"class": "from"}) | {"between"}
# Characters between the two at most, and before the first.
_FARTHEST = 12


def joined(letters: Letters, found: Iterable[Found]) -> Iterator[Found]:
    """Yield what was found, two dates that are one stretch as one."""
    held: Found | None = None
    for one in found:
        if held is not None and _joins(letters, held, one):
            held = one._replace(
                span=Span(held.span.start, one.span.end), parts=held.parts, until=one.parts, rule="range"
            )
            continue
        if held is not None:
            yield held
        held = one
    if held is not None:
        yield held


def _joins(letters: Letters, held: Found, one: Found) -> bool:
    if (
        held.parts is None
        or one.parts is None
        or held.until is not None
        or one.until is not None
        or held.part
        or one.part
    ):
        return False
    text, begin = letters.doc.text, held.span.end
    if one.span.start - begin > _FARTHEST or "\n" in text[begin : one.span.start]:
        return False
    word = text[begin : one.span.start].strip().lower()
    before = text[max(0, held.span.start - _FARTHEST) : held.span.start].lower().split()[-2:]
    opened = bool(before) and (before[-1] in _OPENS or (before[-1] == "the" and before[0] in _OPENS))
    same = held.parts.grain == one.parts.grain
    if opened and (word in _AND if "between" in before else word in _UNTIL):
        return True
    return same and (word in _DASHES or word in _UNTIL - _TO or (word in _TO and held.parts.grain != "year"))
