"""Regions that open a sentence, before who holds how much of them: "Of Norland's 900 sq km, …", "Across the two regions, …"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.holdings.land import Mention, Range, land_nouns
from analysis.text.chunks import COMMA, FINITE_VERB, PHRASE, PREPOSITION, WORD
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, small_words

_MADE_OF = frozenset({"DT", "POS", "IN", "RB", "CD", *NAMES})
_SIZES = frozenset({"total", "surface"})
_LONGEST = 12


def fronted(doc: Doc, spot: Mention, areas: Sequence[Span], *, counted_land: bool) -> Range | None:
    """Return the words for land that open the sentence of a figure, before a comma or the subject; `areas` are figures.

    If `counted_land`, they stand behind "across" or "in", and have a noun for land; else behind "of", with nothing but how
    large the land is.
    """
    sentence = doc.sentence_at(spot.figure.span.start)
    place = doc.chunk_at(sentence.first)
    ties = small_words("tie") if counted_land else frozenset({"of", "out of"})
    if doc.chunks[place].kind != PREPOSITION or place + 2 >= spot.opens:
        return None
    said = " ".join(doc.words_in(doc.chunks[place].first, doc.chunks[place].last))
    if said not in ties or doc.chunks[place + 1].kind != PHRASE:
        return None
    if counted_land:
        phrase = doc.chunks[place + 1].phrase
        return (phrase.first, phrase.last) if phrase is not None and _is_land(doc, phrase.last - 1) else None
    end = next(
        (k for k in range(place + 1, min(place + _LONGEST, spot.opens)) if doc.chunks[k].kind not in _WITHIN), place
    )
    stretch = (doc.chunks[place + 1].first, doc.chunks[end].first)
    if doc.chunks[end].kind not in (COMMA, FINITE_VERB) or end == place:
        return None
    return stretch if all(_is_size(doc, i, areas) for i in range(*stretch)) else None


_WITHIN = frozenset({PHRASE, PREPOSITION, WORD})


def _is_land(doc: Doc, i: int) -> bool:
    return doc.tokens[i].lower in land_nouns()


def _is_size(doc: Doc, i: int, areas: Sequence[Span]) -> bool:
    """Say whether a word names land, or says how much there is of it."""
    token = doc.tokens[i]
    if token.tag in _MADE_OF or token.lower in land_nouns() or token.lower in _SIZES:
        return True
    return any(span.start <= token.start < span.end for span in areas)
