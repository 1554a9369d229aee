"""A relation of figures that stand apart: its span is all that lies between the first and the last."""

from __future__ import annotations

from collections.abc import Iterable

from analysis.extract.records import Relation
from analysis.extract.relations.nearby import Passage
from analysis.text.span import Span


def stated(
    passage: Passage,
    kind: str,
    sense: str,
    roles: Iterable[tuple[str, int]],
    rule: str,
    bounds: tuple[float | None, float | None] | None = None,
) -> Relation:
    """Return the relation of figures in roles."""
    told = tuple(roles)
    indices = {index for _, index in told}
    spans = [one.figure.span for one in passage.mentions if one.place in indices]
    low, high = bounds or (None, None)
    span = Span(min(one.start for one in spans), max(one.end for one in spans))
    return Relation(span, kind, sense, told, rule, low, high)
