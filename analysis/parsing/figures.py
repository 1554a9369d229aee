"""Figures (not yet)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.language import Doc
from analysis.parsing.records import DateExpression, Figure, Place


def figures(doc: Doc, places: Sequence[Place], dates: Sequence[DateExpression]) -> Iterator[Figure]:
    """Find the figures."""
    yield from ()
