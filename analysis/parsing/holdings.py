"""Holdings (not yet)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.language import Doc
from analysis.parsing.records import DateExpression, Figure, Holding, Place


def holdings(
    doc: Doc, figures: Sequence[Figure], places: Sequence[Place], dates: Sequence[DateExpression]
) -> Iterator[Holding]:
    """Find the holdings."""
    yield from ()
