"""Sentences that say nothing of any figure: numbers on both sides of one stand as near each other as if it were not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.extract.records import DateExpression, Figure
from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES
from analysis.text.tokens import Sentence

_QUOTES = frozenset({"“", '"', "‘", "''", "``"})
_AMOUNTS = frozenset({"CD"})


def without_asides(doc: Doc, figures: Sequence[Figure], dates: Sequence[DateExpression]) -> Doc:
    """Return an article without the sentences that tell of no figure and no day, and of nobody and nothing new.

    What is quoted in a sentence of its own is left out too, whoever says it. The places of tokens stay what they are.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.figures.figures import figures
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It made £40m. Nobody knows why. It made £30m before."))
    >>> [(one.i, doc.text[one.start : one.end]) for one in without_asides(doc, list(figures(doc, [], [])), []).sentences]
    [(0, 'It made £40m.'), (1, 'It made £30m before.')]
    """
    told = {doc.sentence_at(one.span.start).i for one in [*figures, *dates]}
    kept = [one for one in doc.sentences if one.i in told or not _is_aside(doc, one)]
    if len(kept) == len(doc.sentences):
        return doc
    sentences = tuple(replace(one, i=place) for place, one in enumerate(kept))
    return replace(doc, sentences=sentences, _sentence_starts=tuple(one.start for one in sentences))


def _is_aside(doc: Doc, sentence: Sentence) -> bool:
    tokens = doc.tokens[sentence.first : sentence.last]
    if sentence.heading or any(token.tag in _AMOUNTS for token in tokens):
        return False
    quoted = bool(tokens) and tokens[0].text in _QUOTES
    return quoted or not any(token.tag in NAMES for token in tokens[1:])
