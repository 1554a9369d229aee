"""Statements on land that have a number: who holds how much of which regions, what is how large, and when.

The rounding policy is that of `analysis.checks.intervals`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf

from analysis.checks.finding import Evidence, Row, listed
from analysis.checks.intervals import Interval, stated
from analysis.checks.past_and_rest import is_past, is_rest, says_rest
from analysis.checks.same_time import days
from analysis.checks.units import factor
from analysis.extract.places import Region
from analysis.lexicon import words
from analysis.tables.spans import read_list

# "about the size of" a region: five per cent more or less than its area, our convention.
ABOUT_THE_SIZE = Interval(95, 105)
# Tables of areas differ, by what water they count: an area that the article gives may, by as much from ours.
TABLES_DIFFER = Interval(97.5, 102.5)


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with a number on regions: `holder` has `possible` of them, or they are so large (no holder).

    `possible` is what the number leaves possible, `exact` the same if it is not rounded: in per cent of the regions
    (`kind` "share"), in km² ("area"), or in per cent of the region `like` ("size").
    """

    rows: tuple[str, ...]
    text: str
    source: str | None
    holder: str | None
    codes: frozenset[str]
    names: tuple[str, ...]
    kind: str
    figure: str | None
    modifier: str
    number: Interval
    possible: Interval
    exact: Interval
    like: str | None
    rest: bool
    past: bool
    first_day: str | None
    last_day: str | None

    @property
    def name(self) -> str:
        """The regions, for a reader."""
        return listed(self.names)

    @property
    def land(self) -> frozenset[str]:
        """The regions, and the one that they are compared with."""
        return self.codes | frozenset(filter(None, [self.like]))

    @property
    def unit(self) -> str:
        """What follows the number."""
        return "%" if self.kind == "share" else " km²"

    def __str__(self) -> str:
        if self.kind == "size":
            return f"about {(self.figure or '').removeprefix('about ')}"
        if self.number == Interval():
            return "the rest"
        if self.modifier in ("about", "nearly"):
            return f"{self.modifier} {self._form.format(self.number.high)}{self.unit}"
        return self.number.written(self._form, self.unit)

    @property
    def rounded(self) -> str:
        """The number with what it stands for, where it may have been rounded."""
        if self.kind == "size" or self.possible == self.exact:
            return str(self)
        return f"{self} ({self.possible.written(self._form)})"

    @property
    def _form(self) -> str:
        return "{:.4g}" if self.kind == "share" else "{:,.0f}"


@dataclass(frozen=True, slots=True)
class Said:
    """What an article says of land: with a number, without one, and of regions that are in no table."""

    numbered: Sequence[Statement]
    vague: Sequence[Statement]
    unplaced: Sequence[Row]


def statements(evidence: Evidence) -> Said:
    """Return what the holdings and the areas of a reading say, in the order of the text; what is said twice, once."""
    figures = {row["figure_id"]: row for row in evidence.figures}
    named = _codes_by_name(evidence.regions)
    numbered: list[Statement] = []
    vague: list[Statement] = []
    unplaced: list[Row] = []
    for row in evidence.holdings:
        codes = _codes(row, named)
        if row["holder"] is None or not codes:
            unplaced.append(row)
            continue
        if not codes <= evidence.regions.keys():
            unplaced.append(row)
        figure = figures.get(row["figure_id"], {})
        one = replace(_statement(row, figure, codes, evidence), rest=is_rest(row, evidence))
        without = one.number == Interval() and one.kind != "size" and not says_rest(one.text)
        (vague if without else numbered).append(one)
    return Said(_once([*numbered, *_extents(evidence)]), vague, unplaced)


def _statement(row: Row, figure: Row, codes: frozenset[str], evidence: Evidence) -> Statement:
    share = row["share_low"] is not None or row["share_high"] is not None
    text, modifier = figure.get("text"), figure.get("modifier", "exact")
    compares = figure.get("kind") in ("comparison", "area") and figure["low"] is None and figure["high"] is None
    like = named_size(f"{text} {row['text']}", evidence.regions, codes) if compares else None
    number = possible = exact = Interval()
    if like is not None:
        number = possible = exact = ABOUT_THE_SIZE
    else:
        number, possible, exact = _numbers(row, figure, share=share)
    first, last = days(row["as_of"], evidence.article.published)
    return Statement(
        rows=tuple(filter(None, (row["holding_id"], row["figure_id"]))),
        text=row["text"],
        source=row["source_id"],
        holder=row["holder"],
        codes=codes,
        names=tuple(read_list(row["regions"])),
        kind="size" if like is not None else "share" if share else "area",
        figure=text,
        modifier=modifier,
        number=number,
        possible=possible,
        exact=exact,
        like=like,
        rest=False,
        past=is_past(row["text"]),
        first_day=first,
        last_day=last,
    )


def _numbers(row: Row, figure: Row, *, share: bool) -> tuple[Interval, Interval, Interval]:
    """Return the number of a holding as it stands, with what it leaves possible, and the same if it is exact."""
    low, high = (row[f"{'share' if share else 'area'}_{end}"] for end in ("low", "high"))
    if low is None and high is None:
        return Interval(), Interval(), Interval()
    closed = {end: row[end] for end in ("low_closed", "high_closed")}
    modifier = figure.get("modifier", "exact")
    said = Interval(
        -inf if low is None else low, inf if high is None else high, low is None or closed["low_closed"],
        high is None or closed["high_closed"],
    )  # fmt: skip
    spoken = share and not re.search(r"\d", figure.get("text") or "0")
    # A number is rounded in the unit that it is given in: 10,000 square miles, not 25,899.88 km².
    own = figure.get("high") if low is None else figure.get("low")
    scale = (high if low is None else low) / own if not share and own else 1.0
    loose, exact = (
        stated(
            *(None if end is None else round(end / scale, 6) for end in (low, high)),
            **closed, modifier=modifier, share=share, spoken=spoken, rounded=rounded,
        ).times(scale)
        for rounded in (True, False)
    )  # fmt: skip
    return said, loose, exact


def _codes_by_name(regions: Mapping[str, Region]) -> dict[str, tuple[str, ...]]:
    return {
        name: region.parts or (code,)
        for code, region in regions.items()
        for name in (generic(region.name), region.name, *region.aliases)
    }


def generic(name: str) -> str:
    """Return the name of a region without the word for what it is, as articles write it.

    Examples
    --------
    >>> generic("Kherson oblast")
    'Kherson'
    """
    return re.sub(r" (?:oblast|region|province|state)$", "", name)


def _codes(row: Row, named: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the regions of a holding by code, by name where a region has none; none if a word stands for one."""
    codes, names = frozenset(read_list(row["region_codes"])), read_list(row["regions"])
    if codes and len(names) == 1:
        return codes
    found = [frozenset(named.get(name, ())) for name in names]
    unknown = {name for name, each in zip(names, found, strict=True) if not each or not each <= codes}
    if codes and not unknown:
        return codes
    return codes | unknown if all(name[:1].isupper() for name in unknown) else frozenset()


def named_size(text: str, regions: Mapping[str, Region], codes: frozenset[str]) -> str | None:
    """Return the region whose size the words name: the last one that is not the land itself."""
    if "size" not in text.lower():
        return None
    found = [
        (match.end(), len(match[0]), code)
        for code, region in regions.items()
        if code not in codes
        for name in (region.name, *region.aliases)
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    ]
    return max(found)[2] if found else None


def _extents(evidence: Evidence) -> Iterator[Statement]:
    """Yield what the article says of how large a region is: "Kherson covers 28,461 square km"."""
    held = {row["figure_id"] for row in evidence.holdings}
    verbs = "|".join(map(re.escape, sorted(words("extents", "words"))))
    nouns = "|".join(map(re.escape, sorted(words("place_nouns", "noun", territory="yes"))))
    for figure in evidence.figures:
        if figure["kind"] != "area" or figure["figure_id"] in held or figure["low"] is None:
            continue
        before = evidence.article.text[max(0, figure["start"] - 90) : figure["start"]]
        match = re.search(
            rf"(?P<name>[^\W\d_a-z][\w’'-]*)(?: (?:{nouns}))?(?: (?:{verbs})|, an? (?:{nouns}) of)(?: \w+)?\s*$", before
        )
        codes = _codes_by_name(evidence.regions).get(match["name"]) if match else None
        scale = factor(figure["unit"], "square kilometer")
        if match is None or codes is None or scale is None:
            continue
        row = figure | {f"area_{end}": None if figure[end] is None else figure[end] * scale for end in ("low", "high")}
        number, possible, exact = _numbers(row, figure, share=False)
        yield Statement(
            rows=(figure["figure_id"],),
            text=f"{match[0].strip()} {figure['text']}",
            source=figure["source_id"],
            holder=None,
            codes=frozenset(codes),
            names=(match["name"],),
            kind="area",
            figure=figure["text"],
            modifier=figure["modifier"],
            number=number,
            possible=Interval(
                possible.low * 100 / TABLES_DIFFER.high, possible.high * 100 / TABLES_DIFFER.low,
                possible.low_closed, possible.high_closed,
            ),
            exact=exact,
            like=None,
            rest=False,
            past=False,
            first_day=None,
            last_day=None,
        )  # fmt: skip


def _once(found: Sequence[Statement]) -> list[Statement]:
    """Put statements that say the same into one, with the rows of all."""
    once: list[Statement] = []
    for one in found:
        blank = replace(one, rows=(), text="", figure=None, source=None)
        at = next(
            (i for i, each in enumerate(once) if replace(each, rows=(), text="", figure=None, source=None) == blank),
            None,
        )
        if at is None:
            once.append(one)
        else:
            once[at] = replace(once[at], rows=(*once[at].rows, *one.rows))
    return once
