"""Places in two texts: how alike what stands around them is, and whether the other text tells it."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.tellings.alignment import Alignment
from analysis.tellings.change import worded
from analysis.tellings.telling import Statement, Telling
from analysis.text.span import Span

NEAR = 0.25
"""So alike are two sentences of which one can have a figure or a date of the other."""
PARTNER = 0.3
"""What it adds that two claims are taken to be the same."""


def context_of(first: Telling, second: Telling, ours: Span, theirs: Span, alignment: Alignment) -> float:
    """Return how alike the claims are in which two places stand, or their sentences if that is more."""
    pairs = ((one.index, other.index) for one in _around(first, ours) for other in _around(second, theirs))
    claims = (float(alignment.alike[pair]) + PARTNER * (pair in alignment.pairs) for pair in pairs)
    sentences = alignment.sentences[first.doc.sentence_at(ours.start).i, second.doc.sentence_at(theirs.start).i]
    return max(float(sentences), *claims, 0.0)


def told_within(span: Span, telling: Telling, alone: Mapping[int, int | None]) -> bool:
    """Say whether a claim holds the place that the other text has as well; `alone` are those without a partner."""
    return any(each.index not in alone or alone[each.index] is not None for each in _around(telling, span))


def same_sentence(first: Telling, second: Telling, ours: Span, theirs: Span) -> bool:
    """Say whether two places are in sentences of the same words."""
    mine, other = first.doc.sentence_at(ours.start), second.doc.sentence_at(theirs.start)
    return worded(first.text[mine.start : mine.end], second.text[other.start : other.end]) == "kept"


def _around(telling: Telling, span: Span) -> list[Statement]:
    return [each for each in telling.statements if each.span.start <= span.start and span.end <= each.span.end]
