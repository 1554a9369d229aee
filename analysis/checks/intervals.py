"""Intervals with open ends, and what a stated number leaves possible: the rounding policy of all checks.

A whole per cent stands for half a point either way. Any other number stands for half a unit of its last digit that is
not a nought, and so does a per cent after "about": "about 26,000" is 25,500 to 26,500; without "about", for a fortieth
of itself at most: "2,000" is 1,950 to 2,050. A share in words ("a third", "half") stands for two and a half points either
way, twice that after "about". "nearly 3" is 2.5 to less than 3, "nearly 10" from a quarter of it less on. "over" and "more than" are strict, with no upper end. All,
none, words such as "the entirety" and ordinals ("its tenth day") are exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import inf, isfinite

PLAIN = 1 / 40
NEARLY = 1 / 4
IN_WORDS = 2.5
"""Percentage points by which a share in words may be off."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high`; an end is infinite where nothing bounds it, and may be open.

    Examples
    --------
    >>> (Interval(25500, 26500) + Interval(1000, 2000)).written(unit=" km²")
    '26,500 to 28,500 km²'
    >>> (Interval(17.5, 18.5) & Interval(18, inf, low_closed=False)).written("{}")
    'more than 18 and at most 18.5'
    >>> Interval(0, 70, high_closed=False).overlaps(Interval(70, 80))
    False
    """

    low: float = -inf
    high: float = inf
    low_closed: bool = True
    high_closed: bool = True

    @classmethod
    def of(cls, low: float | None, high: float | None, low_closed: bool = True, high_closed: bool = True) -> Interval:
        """Return the interval between ends of which any may be open: None."""
        return cls(
            -inf if low is None else low,
            inf if high is None else high,
            low is None or low_closed,
            high is None or high_closed,
        )

    @property
    def empty(self) -> bool:
        """Whether no number is in it."""
        return self.low > self.high or (self.low == self.high and not (self.low_closed and self.high_closed))

    @property
    def bounded(self) -> bool:
        """Whether it says anything."""
        return isfinite(self.low) or isfinite(self.high)

    def __add__(self, other: Interval) -> Interval:
        return Interval(
            self.low + other.low,
            self.high + other.high,
            self.low_closed and other.low_closed,
            self.high_closed and other.high_closed,
        )

    def __and__(self, other: Interval) -> Interval:
        low, low_open = max((self.low, not self.low_closed), (other.low, not other.low_closed))
        high, high_closed = min((self.high, self.high_closed), (other.high, other.high_closed))
        return Interval(low, high, not low_open, high_closed)

    def overlaps(self, other: Interval) -> bool:
        """Say whether a number is in both."""
        return not (self & other).empty

    def times(self, factor: float) -> Interval:
        """Return the interval in another unit."""
        return Interval(self.low * factor, self.high * factor, self.low_closed, self.high_closed)

    def written(self, number: str = "{:,.0f}", unit: str = "") -> str:
        """Write it for a reader, each number in the format `number`, `unit` after the last.

        Examples
        --------
        >>> Interval(110000, inf, low_closed=False).written(unit=" km²")
        'more than 110,000 km²'
        >>> Interval(2.5, 3, high_closed=False).written("{:.1f}", "%")
        '2.5 to less than 3.0%'
        """
        low, high = (number.format(end) for end in (self.low, self.high))
        if not self.bounded:
            return "any number"
        if not isfinite(self.high):
            return f"{'at least' if self.low_closed else 'more than'} {low}{unit}"
        if not isfinite(self.low):
            return f"{'at most' if self.high_closed else 'less than'} {high}{unit}"
        if low == high:
            return f"{low}{unit}"
        if not self.low_closed:
            return f"more than {low} and {'at most' if self.high_closed else 'less than'} {high}{unit}"
        return f"{low} to {'' if self.high_closed else 'less than '}{high}{unit}"


def half_step(value: float, *, coarse: bool) -> float:
    """Return half a unit of the last digit of a number: of the last that is not a nought, if `coarse`.

    Examples
    --------
    >>> half_step(18, coarse=False), half_step(52.4, coarse=False), half_step(26000, coarse=True)
    (0.5, 0.05, 500.0)
    """
    exponent = Decimal(str(value)).normalize().as_tuple().exponent
    place = int(exponent) if coarse else min(0, int(exponent))
    return float(Decimal(5).scaleb(place - 1))


def stated(
    low: float | None,
    high: float | None,
    *,
    low_closed: bool = True,
    high_closed: bool = True,
    modifier: str = "exact",
    share: bool = False,
    spoken: bool = False,
    rounded: bool = True,
) -> Interval:
    """Return what a stated number leaves possible, by the policy of this module.

    Parameters
    ----------
    low, high : float, optional
        The ends as stated; none where one is open.
    low_closed, high_closed : bool
    modifier : str
        One of the modifiers of the table `figures`.
    share : bool
        Whether it is in per cent.
    spoken : bool
        Whether it is a share in words, such as a third.
    rounded : bool
        False: the number is taken to be exact.

    Examples
    --------
    >>> stated(18, 18, share=True)
    Interval(low=17.5, high=18.5, low_closed=True, high_closed=True)
    >>> stated(26000, 26000, modifier="about").written()
    '25,500 to 26,500'
    >>> stated(None, 3, high_closed=False, modifier="nearly", share=True).written("{:.1f}")
    '2.5 to less than 3.0'
    >>> stated(100 / 3, 100 / 3, share=True, spoken=True).written("{:.1f}", "%")
    '30.8 to 35.8%'
    """
    if modifier == "nearly" and high is not None and low in (None, high):
        return _just_below(high, spoken=spoken)
    if low is not None and low == high and low_closed and high_closed:
        step = _step(low, modifier=modifier, share=share, spoken=spoken) if rounded else 0.0
        return Interval(max(0.0, low - step), min(100.0 if share else inf, low + step))
    return Interval(
        0.0 if low is None else low,
        (100.0 if share else inf) if high is None else high,
        low is None or low_closed,
        high is None or high_closed,
    )


def _just_below(high: float, *, spoken: bool) -> Interval:
    below = 2 * IN_WORDS if spoken else min(half_step(high, coarse=True), abs(high) * NEARLY)
    return Interval(high - below, high, high_closed=False)


def _step(number: float, *, modifier: str, share: bool, spoken: bool) -> float:
    """Return by how much a number may be off, either way."""
    if share:
        return _share_step(number, about=modifier == "about", spoken=spoken)
    step = half_step(number, coarse=True)
    return min(step, number * PLAIN) if modifier == "exact" else step


def _share_step(number: float, *, about: bool, spoken: bool) -> float:
    if number in (0, 100):
        return 0.0
    if spoken:
        return 2 * IN_WORDS if about else IN_WORDS
    return half_step(number, coarse=about)
