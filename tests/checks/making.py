"""Records made for tests: what a test does not say has a plain value, and words without a place get a line of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from analysis.article import Article
from analysis.checks.conflicts import all_together
from analysis.checks.evidence import Evidence
from analysis.checks.finding import Finding, RowKey
from analysis.checks.intervals import Interval
from analysis.checks.statements import Statement
from analysis.extract.extents import extents
from analysis.extract.extract import extract
from analysis.extract.places import Region
from analysis.extract.records import DateExpression, Figure, Holding, Records, Source
from analysis.text.doc import parse
from analysis.text.span import Span

Cells = dict[str, Any]
FIGURE: Cells = {
    "kind": "count", "low": None, "high": None, "low_closed": True, "high_closed": True, "modifier": "exact",
    "change": None, "unit": None, "subject": None, "places": (), "holder": None, "date": None, "rule": "test",
}  # fmt: skip
HOLDING: Cells = {
    "holder": "Redland", "joint": True, "share_low": None, "share_high": None, "area_low": None, "area_high": None,
    "low_closed": True, "high_closed": True, "figure": None, "as_of": None, "rule": "test", "tense": "present",
    "rest": False,
}  # fmt: skip
SOURCE: Cells = {
    "kind": "group", "named": False, "anonymous": True, "count_low": None, "count_high": None, "role": None,
    "access": None, "anonymity_reason": None, "side": None, "subset_of": None, "mentions": (), "rule": "test",
}  # fmt: skip


def region(code: str, area: float, low: float | None = None, high: float | None = None, country: str = "XX") -> Region:
    return Region(code, f"Region {code[-1]}", (), (), area, low or area, high or area, country, "", "")


REGIONS = {
    each.code: each
    for each in (region("XX", 10_000), region("XX-A", 2_000), region("XX-B", 1_000), region("XX-C", 500))
}


def counted(text: str, words: str, number: float, **cells: object) -> Cells:
    """Make a figure of the words that stand in a text."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "low": number, "high": number} | cells


def holding(regions: str, share: Any = None, area: Any = None, **cells: object) -> Cells:
    """Make a holding of regions by letter; `share` and `area` are a number, or a pair of ends."""
    ends = {}
    for what, value in (("share", share), ("area", area)):
        low, high = value if isinstance(value, tuple) else (value, value)
        ends |= {f"{what}_low": low, f"{what}_high": high}
    codes = tuple(f"XX-{letter}" for letter in regions) if regions != "XX" else ("XX",)
    return {"regions": codes, "region_codes": codes} | ends | cells


def evidence(
    text: str = "",
    *,
    figures: Sequence[Cells] = (),
    holdings: Sequence[Cells] = (),
    sources: Sequence[Cells] = (),
    published: date | None = None,
    regions: Mapping[str, Region] = REGIONS,
) -> Evidence:
    """Make evidence of rows; one with ``start`` and ``end`` stands there, one with ``words`` or neither on its own line."""
    lines = [text]
    dates = [each["as_of"] for each in holdings if "as_of" in each]
    records = Records(
        sources=tuple(Source(span=None, **SOURCE | each) for each in sources),
        figures=tuple(Figure(**FIGURE | cells) for cells in _placed(lines, figures)),
        dates=tuple(DateExpression(Span(0, 0), *days, "day", "text", "test") for days in dates),
        holdings=tuple(Holding(**HOLDING | _dated(cells, dates)) for cells in _placed(lines, holdings)),
    )
    doc = parse(Article("\n".join(lines), published=published))
    return Evidence(doc, replace(records, extents=tuple(extents(doc, records.figures))), regions)


def _placed(lines: list[str], rows: Sequence[Cells]) -> Iterator[Cells]:
    for row in rows:
        cells = dict(row)
        if "start" in cells:
            yield {"span": Span(cells.pop("start"), cells.pop("end"))} | cells
            continue
        start = sum(len(line) + 1 for line in lines)
        lines.append(cells.pop("words", "words"))
        yield {"span": Span(start, start + len(lines[-1]))} | cells


def _dated(cells: Cells, dates: list[tuple[date, date]]) -> Cells:
    return cells | {"as_of": dates.index(cells["as_of"])} if "as_of" in cells else cells


Check = Callable[[Evidence], Iterator[Finding]]


def verdicts(check: Check, *holdings: Cells, **rows: Any) -> list[str]:
    return [finding.verdict for finding in check(evidence(holdings=holdings, **rows))]


def together(*holdings: Cells, **rows: Any) -> list[str]:
    """Return what is found wrong, and what is not decided, if all statements are put together."""
    return [verdict for verdict in verdicts(all_together, *holdings, **rows) if verdict != "consistent"]


def ids(finding: Finding) -> list[str]:
    """Return the ids that the rows of a finding have in tables, if records stand in the order of the text."""
    first = {"sources": 0, "figures": 1, "holdings": 1}
    return [f"{row.table[0].upper()}{row.place + first[row.table]:02}" for row in finding.rows]


def read_verdicts(text: str, *checks: Check) -> list[str]:
    """Return what checks find in an article that is read from its text."""
    doc = parse(Article(text))
    read = Evidence(doc, extract(doc), REGIONS)
    return [finding.verdict for check in checks for finding in check(read)]


def said(holder: str | None, codes: str, possible: Interval, kind: str = "share", **cells: Any) -> Statement:
    """Make a statement; `codes` are letters of regions, or "XX" for the country."""
    named = ("XX",) if codes == "XX" else tuple(f"XX-{letter}" for letter in codes)
    plain: Cells = {
        "rows": (RowKey("holdings", 0),), "text": "words", "source": 0, "names": named, "figure": None,
        "modifier": "exact", "number": possible, "exact": possible,
    }  # fmt: skip
    return Statement(holder=holder, codes=frozenset(named), possible=possible, kind=kind, **plain | cells)
