"""Parts of land without a number that are no figures: "a small section of Myk", "the rest of Velmar"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.holdings.verbs import held_words
from analysis.extract.records import Figure
from analysis.lexicon import words
from analysis.text.chunks import OPENER, PHRASE, PREPOSITION, Chunk
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.tagsets import small_words


def pieces(doc: Doc, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the parts of something that no figure gives, as vague ones.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("They hold the port and a small section of Myk."))
    >>> [piece.span.of(doc.text) for piece in pieces(doc, [])]
    ['a small section']
    """
    nouns, rests = words("vague", "word", kind="piece") | held_words("piece"), words("rest_words", "word", kind="rest")
    bits = held_words("bit")
    heads = nouns | rests | bits
    taken = Spans(sorted(figure.span for figure in figures))
    for chunk, following in zip(doc.chunks, doc.chunks[1:], strict=False):
        whole = _whole(doc, chunk)
        if whole is not None and not taken.touch(doc.span(*whole)):
            yield Figure(
                doc.span(*whole),
                "share",
                100.0,
                100.0,
                True,
                True,
                "exact",
                None,
                "percent",
                None,
                (),
                None,
                None,
                "share",
            )
            continue
        head = doc.tokens[chunk.phrase.head].lower if chunk.phrase is not None else ""
        if head not in heads:
            continue
        unit = "percent" if head in rests else None
        tied = following.kind == PREPOSITION and doc.tokens[following.first].lower == "of"
        alone = head in rests and doc.words_in(chunk.first, chunk.last - 1) == ["the"]
        span = doc.span(chunk.first, chunk.last)
        if (tied or alone or (head in bits and _goes_on(doc, following))) and not taken.touch(span):
            yield Figure(
                span, "vague", None, None, False, False, "vague", None, unit, None, (), None, None, "vague part"
            )


def _whole(doc: Doc, chunk: Chunk) -> tuple[int, int] | None:
    """Return the words by which a phrase names all of a region: "the entire Tarn peninsula"."""
    phrase = chunk.phrase
    if phrase is None or phrase.last - phrase.first < 3 or doc.tokens[phrase.first].lower != "the":
        return None
    said = doc.tokens[phrase.first + 1].lower in small_words("whole") & {"entire", "whole"}
    return (phrase.first, phrase.first + 2) if said else None


def _goes_on(doc: Doc, following: Chunk) -> bool:
    """Say whether what follows can tell who holds a piece of land: "the slivers (that) it holds", "under its control"."""
    first = doc.tokens[following.first].lower
    if following.kind == OPENER:
        return first in ("that", "which")
    return following.kind == PHRASE or (following.kind == PREPOSITION and first in ("under", "in"))
