"""What stands beside a figure and says the same once more, or of what it is a part: "the rest, 900 sq km,", "or 18%"."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.extract.holdings.land import Mention, Range
from analysis.extract.holdings.verbs import held_words
from analysis.lexicon import words
from analysis.text.chunks import COMMA, COORDINATOR, FINITE_VERB, PHRASE, PREPOSITION
from analysis.text.doc import Doc

_LONGEST = 12


def given_again(doc: Doc, spot: Mention, figures: Mapping[int, int]) -> int | None:
    """Return the figure that another one gives once more: "about 1.1 million sq km, or 18 per cent"."""
    place = spot.opens - 1
    if place < 1 or doc.chunks[place].kind != COORDINATOR or doc.tokens[doc.chunks[place].first].lower != "or":
        return None
    floor = max(doc.chunk_at(doc.sentence_at(spot.figure.span.start).first), place - _LONGEST)
    for before in range(place - 1, floor - 1, -1):
        if before in figures:
            return figures[before]
        if doc.chunks[before].group is not None:
            return None
    return None


def rest_before(doc: Doc, spot: Mention) -> Range | None:
    """Return the phrase for a rest that a figure stands beside and that a verb is about: "The rest of it, 900 sq km, is"."""
    chunks = doc.chunks
    after = spot.closes + 1
    if spot.opens < 2 or after + 1 >= len(chunks) or chunks[spot.opens - 1].kind != COMMA:
        return None
    if chunks[after].kind != COMMA or chunks[after + 1].kind != FINITE_VERB:
        return None
    rests = words("rest_words", "word", kind="rest")
    first = spot.opens - 2
    while first > 0 and chunks[first].kind in (PHRASE, PREPOSITION) and spot.opens - first < _LONGEST:
        phrase = chunks[first].phrase
        if phrase is not None and doc.tokens[phrase.head].lower in rests:
            return phrase.first, chunks[spot.opens - 2].last
        first -= 1
    phrase = chunks[first].phrase
    if phrase is not None and doc.tokens[phrase.head].lower in rests:
        return phrase.first, chunks[spot.opens - 2].last
    return None


def is_sum(doc: Doc, spot: Mention) -> bool:
    """Say whether a figure is the sum of a list before it: ", together 900 sq km", ", 900 sq km in all"."""
    sums = held_words("in all")
    before = [token.lower for token in doc.tokens[max(0, spot.first - 3) : spot.first]]
    after = [token.lower for token in doc.tokens[spot.last : spot.last + 2]]
    said = [*before, " ".join(after), *after[:1]]
    return not sums.isdisjoint(said)
