"""Parts of land without a number that are no figures: "a small section of Myk", "the rest of Velmar"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.holdings.verbs import held_words
from analysis.extract.records import Figure
from analysis.lexicon import words
from analysis.text.chunks import PREPOSITION
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans


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
    taken = Spans(sorted(figure.span for figure in figures))
    for chunk, following in zip(doc.chunks, doc.chunks[1:], strict=False):
        head = doc.tokens[chunk.phrase.head].lower if chunk.phrase is not None else ""
        if head not in nouns | rests:
            continue
        unit = "percent" if head in rests else None
        tied = following.kind == PREPOSITION and doc.tokens[following.first].lower == "of"
        alone = head in rests and doc.words_in(chunk.first, chunk.last - 1) == ["the"]
        span = doc.span(chunk.first, chunk.last)
        if (tied or alone) and not taken.touch(span):
            yield Figure(
                span, "vague", None, None, False, False, "vague", None, unit, None, (), None, None, "vague part"
            )
