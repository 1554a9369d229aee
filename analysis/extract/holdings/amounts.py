"""How much a statement of control gives its holder: bounds in per cent or km², from what the figure says and the verb does."""

from __future__ import annotations

from typing import NamedTuple

from analysis.extract.holdings.land import Mention
from analysis.extract.holdings.statement import Control
from analysis.extract.records import Figure

KM2 = {
    "square kilometer": 1.0,
    "square mile": 2.589988110336,
    "hectare": 0.01,
    "acre": 0.0040468564224,
    "square meter": 1e-6,
}


class Ends(NamedTuple):
    """Two ends, None if open, and whether they belong to what they bound."""

    low: float | None = None
    high: float | None = None
    low_closed: bool = False
    high_closed: bool = False

    def times(self, factor: float) -> Ends:
        """Return the ends in another unit."""
        low, high = (None if end is None else end * factor for end in (self.low, self.high))
        return self._replace(low=low, high=high)

    def left(self) -> Ends:
        """Return what is left of a hundred per cent.

        Examples
        --------
        >>> Ends(60.0, 65.0, True, True).left()
        Ends(low=35.0, high=40.0, low_closed=True, high_closed=True)
        """
        low, high = (None if end is None else 100.0 - end for end in (self.high, self.low))
        return Ends(low, high, self.high_closed and low is not None, self.low_closed and high is not None)

    def at_most(self) -> Ends:
        """Return only the high end."""
        return Ends(None, self.high, False, self.high_closed and self.high is not None)


NONE = Ends()


def is_rest(figure: Figure) -> bool:
    """Say whether a figure is "the rest": a share that has no number."""
    return figure.kind == "vague" and figure.unit == "percent"


def share(spot: Mention, control: Control) -> Ends:
    """Return the share in per cent that a statement of control gives its holder; no ends if it gives none.

    Not to hold 40 % is to hold at most 60 %, and so is to have lost 40 %; who lost 60 to 65 % holds 35 to 40 %.
    """
    figure = spot.figure
    said = _said(figure, nearly=spot.nearly).times(1.0 if figure.unit == "percent" else 100.0)
    if figure.kind not in ("share", "universal") or (control.negated and control.kind == "lose"):
        return NONE
    if spot.all_but:
        said = said.left()
    if control.negated and said.low == 100.0:
        # Not to hold all of it is to hold less, not nothing.
        return Ends(None, 100.0)
    if control.negated and figure.modifier in ("more than", "less than"):
        # Not to hold more than 10 % is to hold at most 10 %.
        return Ends(said.high, said.low, said.high is not None, said.low is not None)
    if control.kind == "lose" or control.negated:
        ranged = figure.modifier == "range" and not control.negated
        return said.left() if ranged else said.left().at_most()
    return (
        said._replace(high=None, high_closed=False)
        if control.kind == "gain" and (control.adds or spot.further)
        else said
    )


def area(spot: Mention, control: Control) -> Ends:
    """Return the area in km² that a statement of control gives its holder; what is lost or denied gives none."""
    figure = spot.figure
    if figure.kind != "area" or figure.unit not in KM2 or control.negated or control.kind == "lose":
        return NONE
    said = _said(figure, nearly=spot.nearly).times(KM2[figure.unit])
    lasting = control.kind != "gain" or (control.perfect and not control.adds and not spot.further)
    # What was seized then comes to what was held before.
    return said if lasting or said.low is None else said._replace(high=None, high_closed=False)


def _said(figure: Figure, *, nearly: bool) -> Ends:
    if (nearly or figure.modifier == "nearly") and figure.low == figure.high:
        # "nearly 3%" is a point as a figure; as a statement of control it is below 3, and no more is known.
        return Ends(None, figure.high)
    return Ends(figure.low, figure.high, figure.low_closed, figure.high_closed)
