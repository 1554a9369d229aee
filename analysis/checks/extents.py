"""Statements of how large a region is, from the areas that are of no holding: "Kherson covers 28,461 square km"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.intervals import Interval
from analysis.checks.region_names import Codes, codes_by_name
from analysis.checks.statements import Statement, numbers
from analysis.checks.units import factor
from analysis.extract.records import Figure
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives

# Tables of areas differ, by what water they count: an area that the article gives may, by as much from ours.
TABLES_DIFFER = Interval(97.5, 102.5)
_REACH = 90
"""Characters before a figure in which the region is looked for."""


def extents(evidence: Evidence) -> Iterator[Statement]:
    """Yield what the article says of how large a region is."""
    held = {holding.record.figure for holding in evidence.holdings}
    named = codes_by_name(evidence.regions)
    for figure in evidence.figures:
        area = figure.record.kind == "area" and figure.record.low is not None
        if area and figure.row.place not in held and (statement := _extent(evidence, figure, named)):
            yield statement


def _extent(evidence: Evidence, figure: Cited[Figure], named: Mapping[str, Codes]) -> Statement | None:
    record, start = figure.record, figure.record.span.start
    region = _pattern().search(evidence.doc.text[max(0, start - _REACH) : start])
    codes = named.get(region["name"]) if region else None
    scale = factor(record.unit, "square kilometer")
    if region is None or codes is None or scale is None:
        return None
    low, high = (None if end is None else end * scale for end in (record.low, record.high))
    number, possible, exact = numbers(
        Interval.of(low, high, record.low_closed, record.high_closed), figure, share=False
    )
    return Statement(
        rows=(figure.row,),
        text=f"{region[0].strip()} {figure.text}",
        source=evidence.voices.source(record.span),
        holder=None,
        codes=codes,
        names=(region["name"],),
        kind="area",
        figure=figure.text,
        modifier=record.modifier,
        number=number,
        possible=_by_other_tables(possible),
        exact=exact,
    )


def _by_other_tables(area: Interval) -> Interval:
    return Interval(
        area.low * 100 / TABLES_DIFFER.high, area.high * 100 / TABLES_DIFFER.low, area.low_closed, area.high_closed
    )


@cache
def _pattern() -> re.Pattern[str]:
    """Return the pattern of a region with the words between it and its area, at the end of a text."""
    verbs = alternatives(words("extents", "words"))
    nouns = alternatives(words("place_nouns", "noun", territory="yes"))
    return re.compile(rf"(?P<name>[^\W\d_a-z][\w’'-]*)(?: {nouns})?(?: {verbs}|, an? {nouns} of)(?: \w+)?\s*$")
