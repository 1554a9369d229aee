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
_BETWEEN = words("date_words", "word", **{"class": "on"}, value="two")
_OPENS = words("date_words", "word", **{"class": "from"}) | _BETWEEN
_ARTICLE = [[word] for word in words("date_words", "word", **{"class": "the"})]
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
    first, last, text = held.parts, one.parts, letters.doc.text
    between = text[held.span.end : one.span.start]
    if first is None or last is None or any((held.until, one.until, held.part, one.part)):
        return False
    if len(between) > _FARTHEST or "\n" in between:
        return False
    word = between.strip().lower()
    before = text[max(0, held.span.start - _FARTHEST) : held.span.start].lower().split()[-2:]
    opened = [other for other in before[-1:] + (before[:1] if before[-1:] in _ARTICLE else []) if other in _OPENS]
    if opened and word in (_AND if opened[0] in _BETWEEN else _UNTIL):
        return True
    same = first.grain == last.grain
    return same and (word in _DASHES or word in _UNTIL - _TO or (word in _TO and first.grain != "year"))
