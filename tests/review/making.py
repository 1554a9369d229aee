"""Corrections in few words, for the tests."""

from __future__ import annotations

from datetime import date
from typing import Any

import analysis
from analysis.reading import Reading
from analysis.review.correction import Correction, Review, Words

DAY = date(2026, 3, 4)


def words(text: str, said: str, nth: int = 1) -> Words:
    """Return where words stand in a text, for the nth time."""
    start = -1
    for _ in range(nth):
        start = text.index(said, start + 1)
    return Words.of(text, start, start + len(said))


def correction(text: str, table: str, do: str, said: str, **more: Any) -> Correction:
    """Return a correction of Ann's of the row on these words."""
    kept = {"who": "Ann", "when": DAY, "why": "as I read it"} | more
    if isinstance(kept.get("other"), str):
        kept["other"] = words(text, kept["other"])
    kept["parts"] = {
        name: tuple(words(text, each) for each in ([pieces] if isinstance(pieces, str) else pieces))
        for name, pieces in kept.get("parts", {}).items()
    }
    return Correction(table, do, words(text, said, kept.pop("nth", 1)), **kept)


def reviewed(text: str, *corrections: Correction, by_now: str | None = None) -> Reading:
    """Return the reading of a text, or of what it is by now, with corrections."""
    review = Review(analysis.Article(text).article_id, "text", corrections)
    return analysis.read(analysis.Article(text if by_now is None else by_now), review=review)
