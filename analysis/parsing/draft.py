"""Attributions as they are found in the tokens, before it is known who the sources are."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.parsing.cues import Cue
from analysis.parsing.phrases import Range
from analysis.span import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution in tokens, before its source is known; content in pieces of text."""

    cue: Cue | None
    source: Range | None
    content: tuple[Span, ...]
    reach: str
    rule: str
    inside: bool = False
    quoted: tuple[int, ...] = ()
    borrowed: int | None = None
