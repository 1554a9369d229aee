"""What is told of an article with the article's own words: points, and their quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from analysis.tables.ids import AUTHOR
from analysis.views.wording import clean, records, within

if TYPE_CHECKING:
    from analysis.reading import Reading

QUOTES = 2
"""Quotations of a point, where they are examples."""
_SHORT, _ROOM = 90, 300
"""Letters of a sentence that alone may not tell what it is about; of one that is quoted before it, at most."""
_RELATIVE = re.compile(r", (?:who|whose|which|that)\b.*")
_OPENS = {'"': '"', "“": "”"}
_CLOSES = {'"': '"', "”": "“"}
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of the article, or the rest of one, and whose words they are.

    Its `pieces` are in turn words that stand around and words that matter; the first and the last stand around, and may
    be empty. `paragraph` is counted from 1, and the address of the words on the page with the marked text.
    """

    pieces: tuple[str, ...]
    whose: str
    paragraph: int

    @property
    def sentence(self) -> str:
        """The words as they stand in the article."""
        return "".join(self.pieces)

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that matter."""
        return self.pieces[1::2]


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to know: what it is in a sentence, more of it, its quotations, and the page that shows it whole."""

    said: str
    more: str
    quotes: tuple[Quote, ...]
    page: str


class Text:
    """A reading at hand for quoting: its rows by id, its sentences, the names of its sources."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.sources = {row["source_id"]: row for row in records(reading.sources)}
        self.claims = {row["claim_id"]: row for row in records(reading.claims)}
        self.attributions = {row["attribution_id"]: row for row in records(reading.attributions)}
        self.figures = {row["figure_id"]: row for row in records(reading.figures)}
        self.holdings = {row["holding_id"]: row for row in records(reading.holdings)}
        self._apart = [(row["start"], row["end"]) for row in records(reading.layout)]

    def runs(self, row: Row) -> bool:
        """Say whether a row stands in the running text: a title says again what stands there, a post is somebody else's."""
        return not any(start <= row["start"] < end for start, end in self._apart)

    def quote(self, row: Row, how: str = "") -> Quote:
        """Quote the sentence in which a row begins, with the row's own words marked."""
        return self._marked([row], how)

    def begins_sentence(self, row: Row) -> bool:
        """Say whether a row begins with a sentence."""
        return bool(self.reading.doc.sentences[int(row["sentence"])].start == row["start"])

    def in_context(self, row: Row) -> Quote:
        """Quote the sentence of a row, and before a short one the sentence that it may point back to."""
        quote, place = self.quote(row), int(row["sentence"])
        sentences, text = self.reading.doc.sentences, self.reading.article.text
        if not place or sentences[place].end - sentences[place].start > _SHORT:
            return quote
        before = sentences[place - 1]
        near = sentences[place].paragraph - before.paragraph <= 1
        if not near or before.end - before.start > _ROOM or not self.runs({"start": before.start}):
            return quote
        (light,) = _whole([text[before.start : before.end]])
        return replace(quote, pieces=(f"{light} {quote.pieces[0]}", *quote.pieces[1:]))

    def stretches(self, rows: Iterable[Row]) -> list[Quote]:
        """Quote the sentences of some rows in the order of the text, each with the words of its rows marked."""
        by_sentence: dict[int, list[Row]] = {}
        for row in rows:
            by_sentence.setdefault(int(row["sentence"]), []).append(row)
        return [self._marked(inside) for _, inside in sorted(by_sentence.items())]

    def first(self, rows: Iterable[Row], how: str = "", most: int = QUOTES) -> tuple[Quote, ...]:
        """Quote the first rows, no sentence twice, in the order of the text."""
        return tuple(self.quote(row, how) for row in self.chosen(rows, most))

    def chosen(self, rows: Iterable[Row], most: int) -> list[Row]:
        """Return the first rows, no two of one sentence, in the order of the text."""
        by_sentence: dict[int, Row] = {}
        for row in rows:
            if len(by_sentence) < most:
                by_sentence.setdefault(int(row["sentence"]), row)
        return [row for _, row in sorted(by_sentence.items())]

    def whose(self, row: Row) -> str:
        """Say in whose words a row is, and through whom they were heard."""
        name = self.name(row.get("source_id"))
        outer = self.attributions.get(self.attributions.get(row.get("attribution_id", ""), {}).get("nested_in", ""), {})
        teller = self.name(outer.get("source_id"))
        return f"{name}, as told by {teller}" if outer and teller != name else name

    def name(self, source: object, *, inside: bool = False) -> str:
        """Name a source, perhaps `inside` a sentence; the article's own voice has no name."""
        row = self.sources.get(str(source), {})
        if not row or source == AUTHOR:
            return "the article’s own voice"
        name = _RELATIVE.sub("", clean(row["name"]))
        return within(name, named=bool(row["named"])) if inside else name

    def _marked(self, rows: list[Row], how: str = "") -> Quote:
        sentence = self.reading.doc.sentences[int(rows[0]["sentence"])]
        text, at, pieces = self.reading.article.text, sentence.start, []
        for row in sorted(rows, key=lambda row: (int(row["start"]), -int(row["end"]))):
            start, end = int(row["start"]), min(int(row["end"]), sentence.end)
            if start >= at:
                pieces += [text[at:start], text[start:end]]
                at = end
        pieces = _whole([*pieces, text[at : sentence.end]])
        return Quote(tuple(pieces), how + self.whose(rows[0]), int(rows[0]["paragraph"]) + 1)


def _whole(pieces: list[str]) -> list[str]:
    """Take off a mark of quotation that has no other in the sentence: the quotation goes on, or began, in the next."""
    said = "".join(pieces)
    if said[:1] in _OPENS and not set(_OPENS[said[0]]) & set(said[1:]):
        pieces = [pieces[0][1:], *pieces[1:]] if pieces[0] else ["", pieces[1][1:], *pieces[2:]]
    if said[-1:] in _CLOSES and not set(_CLOSES[said[-1]]) & set(said[:-1]):
        pieces = [*pieces[:-1], pieces[-1][:-1]] if pieces[-1] else [*pieces[:-2], pieces[-2][:-1], ""]
    return pieces
