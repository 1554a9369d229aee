"""The rows that a careful reader wrote for the invented articles, with offsets found from their words."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analysis.text.span import Span

FOLDER = Path(__file__).parent
NAMES = ("election", "flood", "results", "war")
MORE = ("asteroid", "breach", "bridge", "budget", "corridor", "council", "court", "crash", "earnings", "football", "harsa",
        "health", "interview", "jobcuts", "live", "murder", "officials", "opinion", "rates", "recount", "singer", "strike",
        "takeover", "tennis", "vaccine", "verdict", "water", "wildfire")  # fmt: skip
TABLES = ("sources", "attributions", "claims", "figures", "dates", "holdings")


@dataclass(frozen=True, slots=True)
class Row:
    """One expected row: its spans (an attribution's are those of its content), and its other values as written."""

    spans: tuple[Span, ...]
    source: Span | None = None
    cue: Span | None = None
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def optional(self) -> bool:
        return bool(self.values.get("optional", False))


def article_text(name: str) -> str:
    """Return the text of an invented article, unaltered."""
    return (FOLDER / f"{name}.txt").read_bytes().decode("utf-8")


def expected(name: str) -> dict[str, list[Row]]:
    """Return the expected rows of an invented article by table.

    Raises
    ------
    ValueError
        If words of a row are not in the article, or stand there several times and the row does not say which.
    """
    text = article_text(name)
    paragraphs = [Span(*match.span()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    raw = tomllib.loads((FOLDER / f"{name}.expected.toml").read_text(encoding="utf-8"))
    if unknown := raw.keys() - set(TABLES):
        raise ValueError(f"{name}: no such table: {sorted(unknown)}")
    return {table: [_row(table, row, text, paragraphs) for row in raw.get(table, [])] for table in TABLES}


def _row(table: str, raw: dict[str, Any], text: str, paragraphs: list[Span]) -> Row:
    at = raw["paragraph"]
    here = paragraphs[: at + 1]
    if table != "attributions":
        return Row((find(text, here, at, raw["text"]),), values=raw)
    source, cue = raw.get("source"), raw.get("cue")
    return Row(
        tuple(find(text, paragraphs[: at + len(raw["content"])], at, piece) for piece in raw["content"]),
        find(text, here, raw.get("source_paragraph", at), source) if source else None,
        find(text, here, at, cue) if cue else None,
        {"cue_class": "speech" if cue else None, "reach": "same_sentence", "negated": False, **raw},
    )


def find(text: str, paragraphs: list[Span], paragraph: int, words: str) -> Span:
    """Return the place of `words` in a paragraph, or in the first of those after it that has them.

    Examples
    --------
    >>> find("He said: she said.", [Span(0, 18)], 0, "said@2")
    Span(start=13, end=17)
    """
    wanted, _, number = words.rpartition("@") if re.search(r"@\d+$", words) else (words, "", "")
    pattern = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)" if wanted[0].isalnum() else re.escape(wanted))
    for start, end in paragraphs[paragraph:]:
        places = [Span(*match.span()) for match in pattern.finditer(text, start, end)]
        if len(places) > 1 and not number:
            raise ValueError(f"{wanted!r} stands {len(places)} times in the paragraph: say which")
        if len(places) >= int(number or 1):
            return places[int(number or 1) - 1]
    raise ValueError(f"{words!r} is not in paragraph {paragraph}, or not so often")
