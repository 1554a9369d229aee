"""Statements of how large a region is, from the areas that are of no holding: "Kherson covers 28,461 square km"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.checks.evidence import Evidence
from analysis.checks.intervals import Interval
from analysis.checks.region_names import Codes, codes_by_name
from analysis.checks.statements import Statement, numbers
from analysis.checks.units import factor
from analysis.extract.records import Extent

# Tables of areas differ, by what water they count: an area that the article gives may, by as much from ours.
TABLES_DIFFER = Interval(97.5, 102.5)


def extents(evidence: Evidence) -> Iterator[Statement]:
    """Yield what the article says of how large a region is."""
    held = {holding.record.figure for holding in evidence.holdings}
    named = codes_by_name(evidence.regions)
    for extent in evidence.records.extents:
        codes = named.get(extent.region)
        if codes is not None and extent.figure not in held:
            yield from _statement(evidence, extent, codes)


def _statement(evidence: Evidence, extent: Extent, codes: Codes) -> Iterator[Statement]:
    figure = evidence.figure(extent.figure)
    record = figure.record
    scale = factor(record.unit, "square kilometer")
    if scale is None:
        return
    low, high = (None if end is None else end * scale for end in (record.low, record.high))
    number, possible, exact = numbers(
        Interval.of(low, high, record.low_closed, record.high_closed), figure, share=False
    )
    yield Statement(
        rows=(figure.row,),
        text=extent.span.of(evidence.doc.text),
        source=evidence.voices.source(record.span),
        holder=None,
        codes=codes,
        names=(extent.region,),
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
