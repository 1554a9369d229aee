"""The sixteen pairs of `pairs.toml`, and how what is found in them is held against their rows."""

from __future__ import annotations

import csv
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from analysis.article import Article
from analysis.reading import Reading, read
from analysis.tellings.change import SAME, Change
from analysis.tellings.rows import changes
from analysis.text.span import Span

FOLDER = Path(__file__).parent
PAIRS: dict[str, dict[str, Any]] = {
    pair["name"]: pair for pair in tomllib.loads((FOLDER / "pairs.toml").read_text(encoding="utf-8"))["pair"]
}


@cache
def reading(name: str, side: str) -> Reading:
    return read(Article(PAIRS[name][side]))


@cache
def found(name: str) -> tuple[Change, ...]:
    """Return what became of rows, without what is kept or reworded."""
    told = changes(reading(name, "first"), reading(name, "second"))
    return tuple(change for change in told if change.change not in SAME)


def same(name: str, row: list[str], change: Change) -> bool:
    """Say whether a row written by hand is one that was found: of one name, in one place of both texts."""
    what, first, second = row
    places = ((first, change.first, "first"), (second, change.second, "second"))
    return change.change == what and all(_there(PAIRS[name][side], words, span) for words, span, side in places)


def _there(text: str, words: str, span: Span | None) -> bool:
    if not words or span is None:
        return not words and span is None
    places = (start for start in range(len(text)) if text.startswith(words, start))
    return any(span.overlaps(Span(start, start + len(words))) for start in places)


def wrong(name: str) -> list[tuple[str, str, str, str]]:
    """Return the rows that are missing, and those that nobody wrote: what is wrong, the change, the words in both texts."""
    rows, given = PAIRS[name]["changes"], found(name)
    missing = [("missing", *row) for row in rows if not any(same(name, row, change) for change in given)]
    texts = PAIRS[name]["first"], PAIRS[name]["second"]
    invented = [
        (
            "invented",
            change.change,
            *(span.of(text) if span else "" for span, text in zip((change.first, change.second), texts, strict=True)),
        )
        for change in given
        if not any(same(name, row, change) for row in rows)
    ]
    return [*missing, *invented]


def listed(name: str) -> list[tuple[str, str, str, str]]:
    """Return what is known to be wrong in a pair."""
    with (FOLDER / "known_wrong.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["pair"] == name]
    return [(row["wrong"], row["change"], row["first"], row["second"]) for row in rows]
