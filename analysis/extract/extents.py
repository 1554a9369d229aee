"""How large a region is, where the article says so: "Kherson covers 28,461 square km"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.holdings.land import Mention, land_nouns, mention
from analysis.extract.records import Extent, Figure
from analysis.lexicon import words
from analysis.text.chunks import COMMA, FINITE_VERB, OPENER, OTHER_VERB, PREPOSITION, WORD, Chunk
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, RELATIVES


def extents(doc: Doc, figures: Sequence[Figure]) -> Iterator[Extent]:
    """Yield the statements of how large a region is.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> doc = parse(Article("The Arda region covers 2,000 square km. In Oss, with an area of 900 sq km, it rained."))
    >>> [extent.region for extent in extents(doc, list(figures(doc, [], [])))]
    ['Arda', 'Oss']
    """
    for index, figure in enumerate(figures):
        if figure.kind == "area" and figure.low is not None:
            region = _region(doc, mention(doc, index, figure))
            if region is not None:
                yield Extent(Span(region.start, figure.span.end), region.of(doc.text), index, "extent")


def _region(doc: Doc, spot: Mention) -> Span | None:
    """Return the name of the region that an area is given of."""
    place = _over_words(doc, spot.opens - 1)
    if _is_of(doc, place):
        noun = _phrase(doc, place - 1)
        said = doc.tokens[noun.head].lower if noun is not None else ""
        before = _over_words(doc, place - 2)
        if noun is not None and said in land_nouns() and _at(doc, before, COMMA):
            # "Arda, a region of 2,000 square km"
            return _name(doc, _phrase(doc, before - 1)) if doc.tokens[noun.first].lower in ("a", "an") else None
        if said not in words("extents", "word", kind="noun"):
            return None
        return _name(doc, _owner(doc, before)) if _says(doc, before, "has") else None
    return _name(doc, _owner(doc, place)) if _says(doc, place, "verb") else None


def _over_words(doc: Doc, place: int) -> int:
    while place > 0 and doc.chunks[place].kind == WORD:
        place -= 1
    return place


def _at(doc: Doc, place: int, *kinds: str) -> bool:
    return place >= 0 and doc.chunks[place].kind in kinds


def _is_of(doc: Doc, place: int) -> bool:
    return _at(doc, place, PREPOSITION) and doc.tokens[doc.chunks[place].first].lower == "of"


def _phrase(doc: Doc, place: int) -> Phrase | None:
    return doc.chunks[place].phrase if place >= 0 else None


def _says(doc: Doc, place: int, kind: str) -> bool:
    """Say whether a verb or a preposition at a chunk gives a region its area."""
    if not _at(doc, place, FINITE_VERB, OTHER_VERB, PREPOSITION):
        return False
    chunk: Chunk = doc.chunks[place]
    word = chunk.group.lemma if chunk.group is not None else doc.tokens[chunk.first].lower
    return word in words("extents", "word", kind=kind)


def _owner(doc: Doc, place: int) -> Phrase | None:
    """Return the phrase that a verb or "with" at a chunk tells of: it stands right before, over a comma and "which"."""
    place = _over_words(doc, place - 1)
    if _at(doc, place, OPENER) and doc.tokens[doc.chunks[place].first].lower in RELATIVES:
        place = _over_words(doc, place - 1)
    return _phrase(doc, _over_words(doc, place - 1) if _at(doc, place, COMMA) else place)


def _name(doc: Doc, phrase: Phrase | None) -> Span | None:
    """Return the name in a phrase that is nothing but a name, with or without a noun for land: "the Arda region"."""
    tokens = doc.tokens[phrase.first : phrase.last] if phrase is not None else ()
    kept = [token for token in tokens if token.tag not in ("DT", "PDT")]
    if len(kept) > 1 and kept[-1].lower in land_nouns():
        kept = kept[:-1]
    named = bool(kept) and all(token.tag in NAMES for token in kept)
    return Span(kept[0].start, kept[-1].end) if named else None
