"""Statements of who holds what, from the holdings."""

from __future__ import annotations

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.intervals import Interval
from analysis.checks.region_names import Codes, named_size
from analysis.checks.same_time import days
from analysis.checks.statements import Numbers, Statement, numbers
from analysis.extract.records import Figure, Holding

# "about the size of" a region: five per cent more or less than its area, our convention.
ABOUT_THE_SIZE = Interval(95, 105)


def held(evidence: Evidence, holding: Cited[Holding], codes: Codes) -> Statement:
    """Return what a holding says of regions; of some, that is no number."""
    record = holding.record
    figure = None if record.figure is None else evidence.figure(record.figure)
    like = _like(evidence, figure, codes)
    share = _is_share(record)
    as_of = None if record.as_of is None else evidence.records.dates[record.as_of]
    first_day, last_day = days(as_of, evidence.doc.article.published)
    number, possible, exact = Numbers(*[ABOUT_THE_SIZE] * 3) if like else numbers(_said(record), figure, share=share)
    return Statement(
        rows=(holding.row,) if figure is None else (holding.row, figure.row),
        text=holding.text,
        source=evidence.voices.source(record.span if figure is None else figure.record.span),
        holder=record.holder,
        codes=codes,
        names=record.regions,
        kind="size" if like else "share" if share else "area",
        figure=None if figure is None else figure.text,
        modifier="exact" if figure is None else figure.record.modifier,
        number=number,
        possible=possible,
        exact=exact,
        like=like,
        rest=record.rest,
        past=record.tense == "past",
        first_day=first_day,
        last_day=last_day,
    )


def _is_share(holding: Holding) -> bool:
    """Say whether a holding gives a share; else it gives an area, or no number."""
    return holding.share_low is not None or holding.share_high is not None


def _said(holding: Holding) -> Interval:
    ends = (holding.share_low, holding.share_high) if _is_share(holding) else (holding.area_low, holding.area_high)
    return Interval.of(*ends, holding.low_closed, holding.high_closed)


def _like(evidence: Evidence, figure: Cited[Figure] | None, codes: Codes) -> str | None:
    """Return the region that land is said to be as large as."""
    if figure is None or not is_comparison(figure.record):
        return None
    return named_size(figure.text, evidence.regions, codes)


def is_comparison(figure: Figure) -> bool:
    """Say whether a figure may give land in place of a number: "the size of Virginia"."""
    return figure.kind in ("comparison", "area") and figure.low is None and figure.high is None
