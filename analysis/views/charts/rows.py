"""Rows of words above what is drawn of them, on one scale or in panels with a scale each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, NullLocator

from analysis.views.amounts import short
from analysis.views.charts.sheet import LINE, SMALL_LINE, Chart, drawn
from analysis.views.charts.style import LABEL, RULE, SMALL, SOFT, width_of, wrap

LANE = 9.0
_HEAD = 22.0  # the room above a panel for its heading
Draw = Callable[[Axes, float, float], object]
"""Draws a row on an Axes, given the middle of its lane and the width of the Axes in points."""
LONGER = 4
"""Times as long as the longest bar of a source: a bar of the article's own voice that is longer would leave the others
no length to be told apart by, and is not drawn."""
UNDRAWN = " The article’s own voice has no bar: beside it those of the sources could not be told apart."

Fit = Callable[[Axes, float], object]
"""Gives an Axes its limits and ticks, given its width in points."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a chart: words to the left and right, a small note under them, and, if it is drawn, a lane for that."""

    label: str
    value: str = ""
    note: str = ""
    draw: Draw | None = None
    lane: float = LANE
    heading: bool = False

    @property
    def room(self) -> float:
        """The room that the lane takes, in points."""
        return 0 if self.draw is None else self.lane + 2.5


class _Set(NamedTuple):
    label: str
    value: str
    note: str
    words: float
    height: float


def _set(row: Row, width: float) -> _Set:
    longest = max((width_of(word, LABEL, bold=True) for word in row.value.split()), default=0.0)
    value = wrap(row.value, max(0.46 * width, min(longest, 0.7 * width)), LABEL, bold=True)
    taken = max((width_of(line, LABEL, bold=True) for line in value.split("\n")), default=0)
    label = wrap(row.label, width - taken - (10 if taken else 0), LABEL, bold=row.heading)
    note = wrap(row.note, width, SMALL) if row.note else ""
    words = LINE * max(label.count("\n") + 1, value.count("\n") + 1)
    words += SMALL_LINE * (note.count("\n") + 1) if note else 0
    above = 9 if row.heading else 0
    return _Set(label, value, note, words, above + words + row.room + 7)


def _height_of(rows: Sequence[Row], width: float) -> float:
    """Return the height that rows need, in points."""
    return sum(_set(row, width).height for row in rows) + 2


def _lay(ax: Axes, rows: Sequence[Row], width: float) -> list[float]:
    """Write the words of the rows from the top down, and return the middle of each lane in data coordinates.

    One unit of the y axis is one point, so that letters and bars keep their distance however many rows there are.
    """
    across = ax.get_yaxis_transform()
    top, lanes = 0.0, []
    for row in rows:
        label, value, note, words, height = _set(row, width)
        at = top + (9 if row.heading else 0)
        weight = "bold" if row.heading else "normal"
        ax.text(0, at - _lead(label), label, transform=across, va="top", size=LABEL, weight=weight)
        if value:
            ax.text(1, at - _lead(value), value, transform=across, va="top", ha="right", size=LABEL, weight="bold")
        if note:
            small = at + words - SMALL_LINE * (note.count("\n") + 1) - _lead(note)
            ax.text(0, small, note, transform=across, va="top", size=SMALL, color=SOFT)
        lanes.append(at + words + 2.5 + row.lane / 2)
        top += height
    ax.set_ylim(top + 2, 0)
    ax.yaxis.set_major_locator(NullLocator())
    return lanes


def _lead(text: str) -> float:
    """Return how far matplotlib puts the first of several lines below the place of a single one, in points."""
    return 0.1 * LABEL if "\n" in text else 0.0


def draw_rows(ax: Axes | None, chart: Chart, rows: Sequence[Row], fit: Fit, *, label: str, unit: str = "") -> Axes:
    """Draw a chart of rows over one x axis, which has the label and the unit given."""

    def draw(ax: Axes, width: float) -> None:
        _draw(ax, rows, fit, width)
        numbered(ax, unit)
        ax.set_xlabel(label)

    return drawn(ax, chart, lambda width: _height_of(rows, width), draw)


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of a chart with a scale of its own; one without a scale is words only."""

    heading: str
    rows: Sequence[Row]
    fit: Fit | None = None

    @property
    def foot(self) -> float:
        """The room under the rows for the axis, in points."""
        return 6 if self.fit is None else 30


def _heading(panel: Panel, width: float) -> str:
    return wrap(panel.heading, width, LABEL, bold=True, most=3)


def _head(panel: Panel, width: float) -> float:
    """Return the room over the rows for the heading, in points."""
    return _HEAD + LINE * _heading(panel, width).count("\n")


def draw_panels(ax: Axes | None, chart: Chart, panels: Sequence[Panel]) -> Axes:
    """Draw a chart of panels, one under the other; they are the `child_axes` of the Axes."""

    def height(width: float) -> float:
        return sum(_head(panel, width) + _height_of(panel.rows, width) + panel.foot for panel in panels)

    def draw(ax: Axes, width: float) -> None:
        ax.set_axis_off()
        total, top = height(width), 0.0
        for panel in panels:
            bottom = top + _head(panel, width) + (tall := _height_of(panel.rows, width))
            inset = ax.inset_axes((0, 1 - bottom / total, 1, tall / total))
            inset.set_title(_heading(panel, width), size=LABEL, pad=6)
            if panel.fit is None:
                inset.set_axis_off()
            _draw(inset, panel.rows, panel.fit, width)
            top = bottom + panel.foot

    return drawn(ax, chart, height, draw, axis=0)


def numbered(ax: Axes, unit: str = "") -> None:
    """Write the numbers of the x axis as a newspaper does; matplotlib's own formatters write mathematics."""
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: short(value) + unit))


def _draw(ax: Axes, rows: Sequence[Row], fit: Fit | None, width: float) -> None:
    """Write and draw rows, and rule their lanes at the ticks: lines through the words between would only disturb."""
    lanes = _lay(ax, rows, width)
    if fit is not None:
        fit(ax, width)
    low, high = ax.get_xlim()
    ticks = [tick for tick in ax.get_xticks() if low <= tick <= high]
    for lane, row in zip(lanes, rows, strict=True):
        if row.draw is not None:
            row.draw(ax, lane, width)
            ends = lane - row.lane / 2 - 1, lane + row.lane / 2 + 1
            ax.vlines(ticks, *ends, color=RULE, linewidth=0.7, zorder=0.5, clip_on=False)
