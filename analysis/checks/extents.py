"""Statements of how large a region is, from the areas that are of no holding: "Kherson covers 28,461 square km"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.intervals import Interval
from analysis.checks.region_names import Codes, codes_by_name
from analysis.checks.statements import Statement, numbers
from analysis.checks.units import factor
from analysis.extract.records import Extent, Figure
from analysis.lexicon import words

# Tables of areas differ, by what water they count: an area that the article gives may, by as much from ours.
TABLES_DIFFER = Interval(97.5, 102.5)
HARDLY_MORE = 1.25
"""What is "a little over" a number is not a quarter more: the project's convention."""
_LONGEST_MODIFIER = 4


def extents(evidence: Evidence) -> Iterator[Statement]:
    """Yield what the article says of how large a region is."""
    held = {holding.record.figure for holding in evidence.holdings}
    named = codes_by_name(evidence.regions)
    for extent in evidence.records.extents:
        codes = _codes(named, extent)
        if codes and extent.figure not in held:
            yield from _statement(evidence, extent, codes)


def _statement(evidence: Evidence, extent: Extent, codes: Codes) -> Iterator[Statement]:
    figure = evidence.figure(extent.figure)
    record = figure.record
    scale = factor(record.unit, "square kilometer")
    if scale is None:
        return
    close = _is_close(evidence, figure)
    low, high = (None if end is None else end * scale for end in (record.low, record.high))
    if close and low is not None and high is None:
        high = low * HARDLY_MORE
    number, possible, exact = numbers(
        Interval.of(low, high, record.low_closed, record.high_closed), figure, share=False
    )
    yield Statement(
        rows=(figure.row,),
        text=extent.span.of(evidence.doc.text),
        source=evidence.voices.source(record.span),
        holder=None,
        codes=codes,
        names=extent.regions,
        kind="area",
        figure=figure.text,
        modifier=record.modifier,
        number=number,
        possible=_by_other_tables(possible),
        exact=exact,
    )


def _codes(named: Mapping[str, Codes], extent: Extent) -> Codes:
    """Return the codes of all regions of a statement; none if one is in no table, or if they overlap."""
    each = [named.get(region) for region in extent.regions]
    known = [codes for codes in each if codes is not None]
    together = frozenset(code for codes in known for code in codes)
    return together if len(known) == len(each) and sum(map(len, known)) == len(together) else frozenset()


def _is_close(evidence: Evidence, figure: Cited[Figure]) -> bool:
    """Say whether an area is hardly more than its number: "a little over 100,000 square km"."""
    before = evidence.doc.text[: figure.record.span.start].lower().split()[-_LONGEST_MODIFIER:]
    said = " ".join(before)
    return any(said.endswith(phrase) for phrase in words("extents", "word", kind="close"))


def _by_other_tables(area: Interval) -> Interval:
    return Interval(
        area.low * 100 / TABLES_DIFFER.high, area.high * 100 / TABLES_DIFFER.low, area.low_closed, area.high_closed
    )
