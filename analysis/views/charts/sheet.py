"""The sheet that every chart is drawn on: title, legend, rows of words above their bars, source line, alt text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from weakref import WeakKeyDictionary

import matplotlib.pyplot as plt
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullLocator
from matplotlib.transforms import ScaledTranslation

from analysis.views.charts.style import INK, LABEL, MARGIN, RULE, SMALL, SOFT, TITLE, WIDTH, width_of, wrap
from analysis.views.wording import number

LANE = 9.0
MOST = 150  # rows of one chart: more make a picture that no reader scrolls through, and no renderer takes
# Letters and the space under them, in points: matplotlib sets the lines of DejaVu Sans 1.2 times the size apart.
_LINE, _SMALL_LINE, _TITLE_LINE, _LEGEND_LINE = 12.0, 10.8, 15.0, 12.4


class _Words(NamedTuple):
    alt: str
    caption: str


_WORDS: WeakKeyDictionary[Axes, _Words] = WeakKeyDictionary()


def describe(ax: Axes, alt: str, caption: str) -> Axes:
    """Keep a chart's alt text and caption with its Axes."""
    _WORDS[ax] = _Words(" ".join(alt.split()), " ".join(caption.split()))
    return ax


def alt(ax: Axes) -> str:
    """Return the alt text of a chart, made from the data that it shows.

    Raises
    ------
    KeyError
        If no function of this package drew on `ax`.
    """
    return _WORDS[ax].alt


def caption(ax: Axes) -> str:
    """Return the caption of a chart: how to read it, where its data come from, and as of when."""
    return _WORDS[ax].caption


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a chart: words to the left and right, a small note under them, and a lane for what is drawn."""

    label: str
    value: str = ""
    note: str = ""
    lane: float = LANE
    heading: bool = False


class _Set(NamedTuple):
    label: str
    value: str
    note: str
    words: float
    height: float


def _set(row: Row, width: float) -> _Set:
    value = wrap(row.value, 0.46 * width, LABEL, bold=True)
    taken = max((width_of(line, LABEL, bold=True) for line in value.split("\n")), default=0)
    label = wrap(row.label, width - taken - (10 if taken else 0), LABEL, bold=row.heading)
    note = wrap(row.note, width, SMALL) if row.note else ""
    words = _LINE * max(label.count("\n") + 1, value.count("\n") + 1)
    words += _SMALL_LINE * (note.count("\n") + 1) if note else 0
    above = 9 if row.heading else 0
    return _Set(label, value, note, words, above + words + (row.lane + 2.5 if row.lane else 0) + 7)


def height_of(rows: Sequence[Row], width: float) -> float:
    """Return the height that rows need, in points."""
    return sum(_set(row, width).height for row in rows) + 2


def lay(ax: Axes, rows: Sequence[Row], width: float) -> list[float]:
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
            small = at + words - _SMALL_LINE * (note.count("\n") + 1) - _lead(note)
            ax.text(0, small, note, transform=across, va="top", size=SMALL, color=SOFT)
        lanes.append(at + words + 2.5 + row.lane / 2)
        top += height
    ax.set_ylim(top + 2, 0)
    ax.yaxis.set_major_locator(NullLocator())
    return lanes


def _lead(text: str) -> float:
    """Return how far matplotlib puts the first of several lines below the place of a single one, in points."""
    return 0.1 * LABEL if "\n" in text else 0.0


def frame(
    ax: Axes | None,
    height: float,
    title: str,
    source: str,
    *,
    legend: Sequence[Artist] = (),
    axis: float = 30.0,
    left: float = 0.0,
) -> Axes:
    """Give a chart its title, legend and source line, on `ax` or on a new sheet with room for `height` points of rows.

    `axis` is the room under the rows for the x axis, `left` that for the labels of the y axis, in points.
    """
    width = WIDTH - 2 * MARGIN if ax is None else room(ax) + left
    heading, line = wrap(title, width, TITLE, bold=True), wrap(source, width, SMALL)
    labels = [wrap(artist.get_label(), width - 40, SMALL) for artist in legend]
    columns = 2 if len(labels) > 1 and all(width_of(text, SMALL) < width / 2 - 40 for text in labels) else 1
    keys = [sum(text.count("\n") + 1 for text in labels[first::columns]) for first in range(columns)]
    legend_height = (_LEGEND_LINE * max(keys) + 14) if legend else 5.0
    if ax is None:
        top = MARGIN * 0.6 + _TITLE_LINE * (heading.count("\n") + 1) + legend_height
        foot = axis + 6 + _SMALL_LINE * (line.count("\n") + 1) + MARGIN * 0.6
        total = top + height + foot
        sheet = plt.figure(figsize=(WIDTH / 72, total / 72))
        place = ((MARGIN + left) / WIDTH, foot / total, 1 - (2 * MARGIN + left) / WIDTH, height / total)
        ax = sheet.add_axes(place)
    ax.spines[["left", "right", "top"]].set_visible(False)
    shift = -left / room(ax)
    ax.set_title(heading, x=shift, pad=legend_height, ha="left")
    if legend:
        for artist, text in zip(legend, labels, strict=True):
            artist.set_label(text)
        ax.legend(
            handles=list(legend), ncols=columns, loc="lower left", bbox_to_anchor=(shift, 1), borderaxespad=0,
            bbox_transform=ax.transAxes + ScaledTranslation(0, 8 / 72, sheet_of(ax).dpi_scale_trans),
            borderpad=0, handlelength=1.8, handletextpad=0.6, columnspacing=1.6, labelspacing=0.35,
        )  # fmt: skip
    ax.annotate(
        line, (shift, 0), xycoords="axes fraction", xytext=(0, -axis - 6), textcoords="offset points",
        va="top", size=SMALL, color=SOFT, annotation_clip=False,
    )  # fmt: skip
    return ax


def room(ax: Axes) -> float:
    """Return the width of an Axes in points."""
    return float(ax.get_position().width * sheet_of(ax).get_figwidth() * 72)


def sheet_of(ax: Axes) -> Figure:
    """Return the matplotlib figure that an Axes stands on.

    Raises
    ------
    ValueError
        If the Axes was taken off it.
    """
    sheet = ax.get_figure(root=True)
    if sheet is None:
        raise ValueError("The Axes stands on no chart any more; draw it again.")
    return sheet


def empty(ax: Axes | None, sentence: str, source: str) -> Axes:
    """Draw a chart of nothing, which says so."""
    ax = frame(ax, 24, sentence, source, axis=0)
    ax.set_axis_off()
    return describe(ax, sentence, source)


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of a chart with a scale of its own."""

    heading: str
    rows: Sequence[Row]
    axis: bool = True


def panels(ax: Axes, parts: Sequence[Panel], width: float) -> list[tuple[Axes, list[float]]]:
    """Divide an Axes into panels, one under the other; return each with the lanes of its rows."""
    ax.set_axis_off()
    tall = [height_of(part.rows, width) for part in parts]
    total, top, made = panels_height(parts, width), 0.0, []
    for part, height in zip(parts, tall, strict=True):
        start = top + 22
        inset = ax.inset_axes((0, 1 - (start + height) / total, 1, height / total))
        inset.set_title(wrap(part.heading, width, LABEL, bold=True, most=1), size=LABEL, pad=6)
        made.append((inset, lay(inset, part.rows, width)))
        if not part.axis:
            inset.set_axis_off()
        top = start + height + (30 if part.axis else 6)
    return made


def panels_height(parts: Sequence[Panel], width: float) -> float:
    """Return the height that panels need, in points."""
    return sum(22 + height_of(part.rows, width) + (30 if part.axis else 6) for part in parts)


def numbered(ax: Axes, unit: str = "") -> None:
    """Write the numbers of the x axis as a newspaper does; matplotlib's own formatters write mathematics."""
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value) + unit))


def rule(ax: Axes, lanes: Sequence[float], *, height: float = LANE) -> None:
    """Rule the lanes at the ticks of the x axis: lines through the words between them would only disturb."""
    low, high = ax.get_xlim()
    for tick in ax.get_xticks():
        if low <= tick <= high and lanes:
            ends = [(at - height / 2 - 1, at + height / 2 + 1) for at in lanes]
            ax.vlines(
                [tick] * len(lanes), *zip(*ends, strict=True), color=RULE, linewidth=0.7, zorder=0.5, clip_on=False
            )


def shown(rows: Sequence[object]) -> str:
    """Say that a chart leaves rows out, "" where it does not."""
    left = len(rows) - MOST
    return f"The first {MOST} of {len(rows)} rows; the table has the other {left}. " if left > 0 else ""


def ink_on(colour: str) -> str:
    """Return black or white, whichever is easier to read on a colour.

    Examples
    --------
    >>> ink_on("#0072B2"), ink_on("#F0E442")
    ('#ffffff', '#1d1f21')
    """
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    light = sum(
        share * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
        for share, part in ((0.2126, red), (0.7152, green), (0.0722, blue))
    )
    return INK if light > 0.2 else "#ffffff"
