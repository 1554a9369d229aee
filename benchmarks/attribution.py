"""Attributions against a corpus in PolNeAR's layout: ``python -m benchmarks.attribution FOLDER``."""

from __future__ import annotations

import re
from itertools import groupby

import analysis
from analysis.article import Article
from analysis.parsing.records import Attribution
from benchmarks.polnear import Marked, Pieces

_RELATIVE = re.compile(r",?\s*\b(who|which|that)\b[^,;“”\"]{1,30}", re.IGNORECASE)
_THAT = re.compile(r"\bthat[\s,]*$", re.IGNORECASE)


def predicted(text: str) -> list[tuple[Marked, str]]:
    """Read a text and write its attributions as PolNeAR would, each with the rule that made it.

    Where the two differ: a quotation that is resumed is one attribution there and a row for each part here; what is
    said within what is said is not annotated there; the word "that" belongs to the content there and to none of the
    three here; the source of a relative clause is the pronoun there and what it stands for here; the comma that closes a
    description of the source belongs to the source there.
    """
    if not text.strip():
        return []
    rows = [row for row in analysis.read(Article(text)).records.attributions if row.nested_in is None]
    merged: list[tuple[Marked, str]] = []
    for _, group in groupby(sorted(enumerate(rows), key=lambda pair: _key(*pair)), key=lambda pair: _key(*pair)):
        parts = [row for _, row in group]
        content = tuple(sorted({piece for row in parts for piece in _content(text, row)}))
        first = parts[0]
        source = _source(text, first)
        cue: Pieces = ((first.cue_span.start, first.cue_span.end),) if first.cue_span else ()
        if content:
            merged.append((Marked(source, cue, content), first.rule))
    return merged


def _key(number: int, row: Attribution) -> tuple[int, int]:
    return (row.cue_span.start, row.cue_span.end) if row.cue_span else (-1, number)


def _source(text: str, row: Attribution) -> Pieces:
    if row.source_span is None:
        return ()
    if row.cue_span is not None and row.source_span.end <= row.cue_span.start:
        pronoun = _RELATIVE.fullmatch(text, row.source_span.end, row.cue_span.start)
        if pronoun:
            return (pronoun.span(1),)
    end = row.source_span.end
    closed = "," in text[row.source_span.start : end] and text[end : end + 1] == ","
    return ((row.source_span.start, end + closed),)


def _content(text: str, row: Attribution) -> Pieces:
    pieces = []
    for piece in row.content:
        that = _THAT.search(text, max(0, piece.start - 12), piece.start)
        pieces.append((that.start() if that else piece.start, piece.end))
    return tuple(pieces)
