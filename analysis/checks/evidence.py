"""What every check has at hand: the article, the records read from it, and the regions with a reference area."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from analysis.checks.finding import RowKey
from analysis.checks.intervals import Interval, stated
from analysis.checks.voices import AUTHOR, Voices
from analysis.extract.places import Region
from analysis.extract.records import DateExpression, Figure, Holding, Records, Source
from analysis.text.doc import Doc
from analysis.text.span import Span

Record = TypeVar("Record", Source, Figure, DateExpression, Holding)


@dataclass(frozen=True, slots=True)
class Cited(Generic[Record]):
    """A record with the row that it becomes and its words; a source's words are its name."""

    record: Record
    row: RowKey
    text: str


@dataclass(frozen=True, eq=False)
class Evidence:
    """An article with the records that were read from it, and the regions with a reference area by code.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("Rebels hold half of Syria. Forty fled."))
    >>> [figure.text for figure in Evidence(reading.doc, reading.records, {}).figures]
    ['half', 'Forty']
    """

    doc: Doc
    records: Records
    regions: Mapping[str, Region]

    @cached_property
    def sources(self) -> tuple[Cited[Source], ...]:
        """The sources in the order of their first mentions, after the author."""
        sources = self.records.sources
        order = sorted(range(len(sources)), key=lambda index: (index != AUTHOR, first_mention(sources[index])))
        return tuple(Cited(sources[index], RowKey("sources", index), sources[index].name) for index in order)

    @cached_property
    def figures(self) -> tuple[Cited[Figure], ...]:
        """The figures in the order of the text."""
        return tuple(map(self.figure, _in_text([figure.span for figure in self.records.figures])))

    @cached_property
    def dates(self) -> tuple[Cited[DateExpression], ...]:
        """The expressions of time in the order of the text."""
        dates = self.records.dates
        return tuple(
            Cited(dates[index], RowKey("dates", index), dates[index].span.of(self.doc.text))
            for index in _in_text([date.span for date in dates])
        )

    @cached_property
    def holdings(self) -> tuple[Cited[Holding], ...]:
        """The holdings in the order of the text."""
        holdings = self.records.holdings
        return tuple(
            Cited(holdings[index], RowKey("holdings", index), holdings[index].span.of(self.doc.text))
            for index in _in_text([holding.span for holding in holdings])
        )

    @cached_property
    def voices(self) -> Voices:
        """Who says what."""
        return Voices(self.records.attributions)

    def figure(self, index: int) -> Cited[Figure]:
        """Return the figure of that index among the records."""
        figure = self.records.figures[index]
        return Cited(figure, RowKey("figures", index), figure.span.of(self.doc.text))

    def between(self, one: Figure | Holding, other: Figure | Holding) -> str:
        """Return the text between two records, nothing if they overlap."""
        return self.doc.text[one.span.end : other.span.start]

    def sentence(self, one: Figure | Holding) -> int:
        """Return the number of the sentence that a record begins in."""
        return self.doc.sentence_at(one.span.start).i


def _in_text(spans: Sequence[Span]) -> list[int]:
    return sorted(range(len(spans)), key=spans.__getitem__)


def first_mention(source: Source) -> Span:
    """Return where a source is mentioned first; one that is nowhere mentioned stands before all."""
    mentions = source.mentions if source.span is None else (source.span, *source.mentions)
    return min(mentions, default=Span(0, 0))


def in_words(text: str) -> bool:
    """Say whether a number is written in words.

    Examples
    --------
    >>> in_words("a third"), in_words("33%")
    (True, False)
    """
    return not re.search(r"\d", text)


def possible(figure: Cited[Figure]) -> Interval:
    """Return what a figure leaves possible."""
    record = figure.record
    return stated(
        record.low,
        record.high,
        low_closed=record.low_closed,
        high_closed=record.high_closed,
        modifier=record.modifier,
        share=record.unit == "percent",
        spoken=in_words(figure.text),
    )
