"""A statement on land that has a number: who holds how much of which regions, or how large they are, and when.

The rounding policy is that of `analysis.checks.intervals`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import inf, isfinite
from typing import NamedTuple

from analysis.checks.evidence import Cited, in_words
from analysis.checks.finding import RowKey
from analysis.checks.intervals import Interval, stated
from analysis.checks.prose import listed
from analysis.checks.units import SQUARE_KM
from analysis.extract.records import Figure


class Numbers(NamedTuple):
    """A number as it stands, with what it leaves possible, and the same if it is not rounded."""

    number: Interval = Interval()
    possible: Interval = Interval()
    exact: Interval = Interval()


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with a number on regions: `holder` has `possible` of them, or they are so large (no holder).

    `possible` is what the number leaves possible, `exact` the same if it is not rounded: in per cent of the regions
    (`kind` "share"), in km² ("area"), or in per cent of the region `like` ("size"). `source` is the place of the source
    among the records.
    """

    rows: tuple[RowKey, ...]
    text: str
    source: int | None
    holder: str | None
    codes: frozenset[str]
    names: tuple[str, ...]
    kind: str
    figure: str | None
    modifier: str
    number: Interval
    possible: Interval
    exact: Interval
    like: str | None = None
    rest: bool = False
    past: bool = False
    first_day: date | None = None
    last_day: date | None = None

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
        """The unit of the number."""
        return "percent" if self.kind == "share" else SQUARE_KM

    @property
    def has_number(self) -> bool:
        """Whether it says how much, if only by comparison."""
        return self.number.bounded or self.kind == "size"

    @property
    def gives_low(self) -> bool:
        """Whether the words give the low end; "at most 70%" does not, and no more can be said of how low it is."""
        return self.kind == "size" or self.modifier == "nearly" or isfinite(self.number.low)

    @property
    def gives_high(self) -> bool:
        """Whether the words give the high end; "more than 70%" does not."""
        return self.kind == "size" or self.modifier == "nearly" or isfinite(self.number.high)

    def __str__(self) -> str:
        if self.kind == "size":
            return f"about {(self.figure or '').removeprefix('about ')}"
        if not self.number.bounded:
            return "the rest"
        if self.modifier in ("about", "nearly"):
            return f"{self.modifier} {self._form.format(self.number.high)}{self._symbol}"
        return self.number.written(self._form, self._symbol)

    @property
    def rounded(self) -> str:
        """The number with what it stands for, where it may have been rounded."""
        if self.kind == "size" or self.possible == self.exact:
            return str(self)
        return f"{self} ({self.possible.written(self._form)})"

    @property
    def _form(self) -> str:
        return "{:.4g}" if self.kind == "share" else "{:,.0f}"

    @property
    def _symbol(self) -> str:
        return "%" if self.kind == "share" else " km²"


def numbers(said: Interval, figure: Cited[Figure] | None, *, share: bool) -> Numbers:
    """Return what an interval in per cent, or in km², leaves possible, by the figure that it was read from."""
    if not said.bounded:
        return Numbers()
    # A number is rounded in the unit that it is given in: 10,000 square miles, not 25,899.88 km².
    scale = 1.0 if share or figure is None else _scale(said, figure.record)
    low, high = (round(end / scale, 6) if isfinite(end) else None for end in (said.low, said.high))
    modifier = "exact" if figure is None else figure.record.modifier
    spoken = share and figure is not None and in_words(figure.text)
    possible, exact = (
        stated(
            low, high, low_closed=said.low_closed, high_closed=said.high_closed,
            modifier=modifier, share=share, spoken=spoken, rounded=rounded,
        ).times(scale)
        for rounded in (True, False)
    )  # fmt: skip
    return Numbers(said, possible, exact)


def given_ends(interval: Interval, statements: Sequence[Statement]) -> Interval:
    """Return an interval without the ends that none of the statements gives: "more than 70%" gives none above."""
    low = interval.low if any(one.gives_low for one in statements) else -inf
    high = interval.high if any(one.gives_high for one in statements) else inf
    return Interval(low, high, interval.low_closed, interval.high_closed)


def _scale(said: Interval, figure: Figure) -> float:
    """Return how many km² the unit of a figure is."""
    end, own = (said.high, figure.high) if said.low == -inf else (said.low, figure.low)
    return end / own if own else 1.0
