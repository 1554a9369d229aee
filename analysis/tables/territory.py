"""Checks of who holds what: shares against areas, side against side, parts against the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

from analysis.lexicon import words
from analysis.parsing.places import Region
from analysis.tables.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Evidence, Finding, listed
from analysis.tables.intervals import Interval, stated
from analysis.tables.spans import read_list
from analysis.tables.sums import together

# What is not dated is of the time of publication: of the two months before it, our convention.
LATELY = timedelta(days=61)


@dataclass(frozen=True, slots=True)
class Held:
    """A statement of control, in km²: `area` as the numbers may have been rounded, `exact` as they stand."""

    rows: tuple[str, ...]
    text: str
    holder: str
    codes: frozenset[str]
    name: str
    figure: str | None
    share: bool
    modifier: str
    number: Interval
    area: Interval
    exact: Interval
    whole: Interval
    first_day: str | None
    last_day: str | None

    def __str__(self) -> str:
        if self.modifier in ("about", "nearly"):
            return f"{self.modifier} {self.number.high:,g}{'%' if self.share else ' km²'}"
        return self.number.written("{:g}" if self.share else "{:,.0f}", "%" if self.share else " km²")


class Territory:
    """The holdings of a reading whose regions have reference areas, ready to be put together."""

    def __init__(self, evidence: Evidence) -> None:
        self.regions = evidence.regions
        published = evidence.article.published
        figures = {row["figure_id"]: row for row in evidence.figures}
        self.vague: list[Held] = []
        self.held: list[Held] = []
        self.unplaced: list[dict[str, object]] = []
        for row in evidence.holdings:
            codes = frozenset(read_list(row["region_codes"]))
            whole = self.area(codes)
            if whole is None or row["holder"] is None:
                self.unplaced.append(row)
                continue
            figure = figures.get(row["figure_id"], {"text": None, "modifier": "exact"})
            share = row["share_low"] is not None or row["share_high"] is not None
            ends = ("share_low", "share_high") if share else ("area_low", "area_high")
            bounds = [row[end] for end in ends]
            closed = {end: row[end] for end in ("low_closed", "high_closed")}
            loose, exact, said = (
                stated(*bounds, **closed, modifier=modifier, share=share, rounded=rounded)
                for modifier, rounded in ((figure["modifier"], True), (figure["modifier"], False), ("exact", False))
            )
            held = Held(
                rows=tuple(filter(None, (row["holding_id"], row["figure_id"]))),
                text=row["text"],
                holder=row["holder"],
                codes=codes,
                name=listed(read_list(row["regions"])),
                figure=figure["text"],
                share=share,
                modifier=figure["modifier"],
                number=said,
                area=loose.of(whole) if share else loose,
                exact=exact.of(whole) if share else exact,
                whole=whole,
                first_day=(days := _days(row["as_of"], published))[0],
                last_day=days[1],
            )
            numbered = any(bound is not None for bound in bounds)
            said_before = any(
                replace(held, rows=each.rows, text=each.text, figure=each.figure) == each for each in self.held
            )
            if not said_before:
                (self.held if numbered else self.vague).append(held)

    def area(self, codes: frozenset[str]) -> Interval | None:
        """Return the area of regions together in km², None if one has no reference area."""
        if not codes or not codes <= self.regions.keys():
            return None
        each = [self.regions[code] for code in sorted(codes)]
        return Interval(sum(region.area_low for region in each), sum(region.area_high for region in each))

    def references(self, *codes: frozenset[str]) -> list[str]:
        """Return the reference areas of regions, for a reader."""
        return [_reference(self.regions[code]) for code in sorted(frozenset().union(*codes))]

    def within(self, part: frozenset[str], whole: frozenset[str]) -> bool:
        """Say whether every region of `part` is one of `whole`, or lies in one."""
        return all(code in whole or self.regions[code].country in whole for code in part)


def _reference(region: Region) -> str:
    span = Interval(region.area_low, region.area_high).written(unit=" km²")
    return f"{region.name} ({region.code}) {span}"


def _days(as_of: str | None, published: date | None) -> tuple[str | None, str | None]:
    if as_of is not None:
        return as_of.split("/")[0], as_of.split("/")[-1]
    return (None, None) if published is None else (str(published - LATELY), str(published))


def same_time(first: Held, second: Held) -> bool:
    """Say whether two statements may be of the same time."""
    if first.first_day is None or first.last_day is None or second.first_day is None or second.last_day is None:
        return first.first_day == second.first_day
    return first.first_day <= second.last_day and second.first_day <= first.last_day


def _share(interval: Interval, whole: Interval) -> str:
    share = interval.share_of(whole) & Interval(0, 100)
    return (interval.share_of(whole) if share.empty else share).written("{:.1f}", "%")


def two_sides(evidence: Evidence) -> Iterator[Finding]:
    """Put what one side holds of regions against what another holds of the same ones."""
    territory = Territory(evidence)
    for one, other in combinations(territory.held, 2):
        if one.codes != other.codes or one.holder == other.holder or not same_time(one, other):
            continue
        left = other.area.taken_from(other.whole) & Interval(0)
        possible = one.area & left
        fits = not possible.empty
        over = one.area.above(left)
        rest = any(_says_rest(each.text) for each in (one, other))
        verdict = CONSISTENT if fits else INCONSISTENT if over or rest else UNDETERMINED
        told = "which fits" if fits else "too little for" if over else "more than"
        missing = "" if fits or over or rest else "; who holds the rest, the article does not say"
        yield Finding(
            subject=f"{one.holder} and {other.holder}: {one.name}",
            left=one.text,
            right=other.text,
            verdict=verdict,
            explanation=f"If {other.holder} holds {other}{_rounded(other)} of the {other.whole.written()} km² of {other.name}, "
            f"that leaves {_share(left, one.whole)} for {one.holder}, {told} the stated {one}{missing}.",
            rows=(*one.rows, *other.rows),
            possible=possible.share_of(one.whole),
            unit="percent",
            references=territory.references(one.codes),
        )


def _rounded(held: Held) -> str:
    return "" if held.share or held.area == held.exact else f" ({held.area.written()})"


def _says_rest(text: str) -> bool:
    return any(word in words("rest_words", "word") for word in re.findall(r"\w+", text.lower()))


def same_land(evidence: Evidence) -> Iterator[Finding]:
    """Put two statements of what one side holds of the same regions against each other: shares, areas, or both."""
    territory = Territory(evidence)
    for one, other in combinations(territory.held, 2):
        if one.codes != other.codes or one.holder != other.holder or not same_time(one, other):
            continue
        possible = one.area & other.area
        fits, exactly = not possible.empty, one.exact.overlaps(other.exact)
        first, second = (one, other) if one.share or not other.share else (other, one)
        if one.share and other.share:
            told = f"The article puts what {one.holder} holds of {one.name} at {one} and at {other}"
        else:
            told = f"{first} of the {first.whole.written()} km² of {first.name} is {first.area.written()} km²"
            told += " when the number may be rounded" if first.area != first.exact else ""
            told += f", and the article also says {second}"
        close = {
            (True, True): "both can be true",
            (True, False): f"both can be true only because numbers are rounded (exactly, {first.exact.written()} km²)",
        }.get((fits, exactly), "both cannot be true")
        yield Finding(
            subject=f"{one.holder}: {one.name}",
            left=first.text,
            right=second.text,
            verdict=CONSISTENT if fits else INCONSISTENT,
            explanation=f"{told}: {close}.",
            rows=(*first.rows, *second.rows),
            possible=possible.share_of(one.whole) if one.share and other.share else possible,
            unit="percent" if one.share and other.share else "km2",
            references=territory.references(one.codes),
        )


def parts_and_whole(evidence: Evidence) -> Iterator[Finding]:
    """Add up what one side holds of parts and put the sum against what it is said to hold of the whole."""
    territory = Territory(evidence)
    for whole in territory.held:
        parts = [
            each
            for each in territory.held
            if each.codes != whole.codes
            and territory.within(each.codes, whole.codes)
            and each.holder == whole.holder
            and same_time(each, whole)
        ]
        if not parts:
            continue
        opposite = [
            _opposite(each, whole.holder)
            for each in territory.held
            if each.holder != whole.holder
            and territory.within(each.codes, whole.codes)
            and each.codes != whole.codes
            and same_time(each, whole)
        ]
        yield _sum(territory, whole, parts, opposite)


def _opposite(other: Held, holder: str) -> Held:
    """Return what another side's holding leaves for `holder`: all the rest, if the words say so; else at most that."""
    left = other.area.taken_from(other.whole) & Interval(0)
    return replace(other, holder=holder, area=left if _says_rest(other.text) else replace(left, low=0, low_closed=True))


def _sum(territory: Territory, whole: Held, parts: Sequence[Held], opposite: Sequence[Held]) -> Finding:
    codes = frozenset().union(*(part.codes for part in parts))
    bounds = [*parts, *(each for each in opposite if each.codes <= codes)]
    total = together([(each.codes, each.area) for each in bounds], codes, territory.regions)
    possible = total & whole.area
    vague = [
        each.name
        for each in territory.vague
        if each.holder == whole.holder and territory.within(each.codes, whole.codes) and each.codes.isdisjoint(codes)
        if each.codes != whole.codes
    ]
    told = f"What {whole.holder} is said to hold of {listed(_names(parts))} adds up to {_written(total, whole)}"
    told += f" ({listed(list(dict.fromkeys(vague)))} not counted: no number is given)" if vague else ""
    against = f"the stated {whole} of {whole.name}"
    if not possible.empty:
        verdict, close = CONSISTENT, f"which fits {against}"
    elif total.above(whole.area):
        verdict, close = INCONSISTENT, f"more than {against}"
    elif codes == whole.codes:
        verdict, close = INCONSISTENT, f"less than {against}"
    else:
        verdict, close = UNDETERMINED, f"less than {against}; where the rest lies, the article does not say"
    return Finding(
        subject=f"{whole.holder}: {whole.name} and its parts",
        left=whole.text,
        right=listed([part.figure or part.text for part in parts]),
        verdict=verdict,
        explanation=f"{told}, {close}.",
        rows=(*whole.rows, *(row for each in bounds for row in each.rows)),
        possible=possible.share_of(whole.whole) if whole.share else possible,
        unit="percent" if whole.share else "km2",
        references=territory.references(whole.codes, codes),
    )


def _written(total: Interval, whole: Held) -> str:
    area = total.written(unit=" km²")
    return f"{area}, {total.share_of(whole.whole).written('{:.1f}', '%')} of {whole.name}" if whole.share else area


def _names(parts: Sequence[Held]) -> list[str]:
    """Return the names of the parts, without those of groups whose members are parts themselves."""
    small = [
        part.name
        for part in parts
        if part.codes != frozenset().union(*(other.codes for other in parts if other.codes < part.codes))
    ]
    return list(dict.fromkeys(small))
