"""The sheet that every chart is drawn on: title, legend, source line, alt text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from weakref import WeakKeyDictionary

import matplotlib as mpl
import matplotlib.pyplot as plt
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import ScaledTranslation

from analysis.views.charts.style import (
    NARROW,
    ON_DARK,
    ON_LIGHT,
    SMALL,
    SOFT,
    STYLE,
    TITLE,
    WIDE,
    Paper,
    width_of,
    wrap,
)

MOST = 150  # rows of one chart: more make a picture that no reader scrolls through, and no renderer takes
# Letters and the space under them, in points: matplotlib sets the lines of DejaVu Sans 1.2 times the size apart.
LINE, SMALL_LINE, _TITLE_LINE, _LEGEND_LINE = 12.0, 10.8, 15.0, 12.4


class _Words(NamedTuple):
    alt: str
    caption: str


_WORDS: WeakKeyDictionary[Axes, _Words] = WeakKeyDictionary()
_AGAIN: WeakKeyDictionary[Axes, Callable[[Paper], Axes]] = WeakKeyDictionary()


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
    """Return the caption of a chart: how to read it. Where its data come from stands in the chart."""
    return _WORDS[ax].caption


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart says about its drawing; `of` is all that could be drawn, of which the first `MOST` are."""

    title: str
    alt: str
    caption: str
    source: str
    of: Sequence[object] = ()
    keys: Sequence[Artist] = ()

    @property
    def left_out(self) -> str:
        """A sentence on the rows that are not drawn, "" where all are."""
        left = len(self.of) - MOST
        return f"The first {MOST} of {len(self.of)} rows; the table has the other {left}. " if left > 0 else ""


def drawn(
    ax: Axes | None,
    chart: Chart,
    height: Callable[[float], float],
    draw: Callable[[Axes, float], object],
    *,
    axis: float = 30.0,
    left: float = 0.0,
    paper: Paper = WIDE,
) -> Axes:
    """Draw a chart with its words on `ax`, or on a new sheet of the paper's width, as tall as it needs.

    `height` gives the height of the drawing for its width, and `draw` draws it in that width, all in points. `axis` is
    the room under it for the x axis, `left` that beside it for the labels of the y axis.
    """
    width = paper.width - 2 * paper.margin - left if ax is None else room(ax)
    framed = _framed(ax, height(width), chart, axis, left, paper)
    draw(framed, width)
    if ax is None:
        _AGAIN[framed] = lambda paper: drawn(None, chart, height, draw, axis=axis, left=left, paper=paper)
    return describe(framed, f"{chart.alt} {chart.left_out}", chart.caption)


def narrow(ax: Axes) -> Axes | None:
    """Draw a chart again, on a new sheet for a phone; none if it was drawn on an Axes that was given.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis.views import charts
    >>> ax = charts.timeline(pd.DataFrame([{"text": "1998", "earliest": "1998-01-01", "latest": "1998-12-31"}]))
    >>> [round(room(each)) for each in (ax, narrow(ax))]
    [371, 256]
    """
    again = _AGAIN.get(ax)
    if again is None:
        return None
    with mpl.rc_context(STYLE):
        return again(NARROW)


def empty(ax: Axes | None, sentence: str, source: str) -> Axes:
    """Draw a chart of nothing, which says so."""
    return drawn(ax, Chart(sentence, sentence, "", source), lambda _: 24.0, lambda ax, _: ax.set_axis_off(), axis=0)


def _framed(ax: Axes | None, height: float, chart: Chart, axis: float, left: float, paper: Paper) -> Axes:
    """Give a chart its title, legend and source line, on `ax` or on a new sheet with room for `height` points."""
    width = paper.width - 2 * paper.margin if ax is None else room(ax) + left
    heading = wrap(chart.title, width, TITLE, bold=True)
    line = wrap(chart.left_out + chart.source, width, SMALL)
    labels = [wrap(artist.get_label(), width - 40, SMALL) for artist in chart.keys]
    columns = 2 if len(labels) > 1 and all(width_of(text, SMALL) < width / 2 - 40 for text in labels) else 1
    keys = [sum(text.count("\n") + 1 for text in labels[first::columns]) for first in range(columns)]
    legend_height = (_LEGEND_LINE * max(keys) + 14) if chart.keys else 5.0
    if ax is None:
        edge = paper.margin * 0.6
        top = edge + _TITLE_LINE * (heading.count("\n") + 1) + legend_height
        foot = axis + 6 + SMALL_LINE * (line.count("\n") + 1) + edge
        total = top + height + foot
        sheet = plt.figure(figsize=(paper.width / 72, total / 72))
        beside, across = (paper.margin + left) / paper.width, 1 - (2 * paper.margin + left) / paper.width
        place = (beside, foot / total, across, height / total)
        ax = sheet.add_axes(place)
    ax.spines[["left", "right", "top"]].set_visible(False)
    shift = -left / room(ax)
    ax.set_title(heading, x=shift, pad=legend_height, ha="left")
    if chart.keys:
        for artist, text in zip(chart.keys, labels, strict=True):
            artist.set_label(text)
        ax.legend(
            handles=list(chart.keys), ncols=columns, loc="lower left", bbox_to_anchor=(shift, 1), borderaxespad=0,
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


def ink_on(colour: str) -> str:
    """Return black or white, whichever is easier to read on a colour.

    Examples
    --------
    >>> ink_on("#0072B2"), ink_on("#F0E442")
    ('#fffffe', '#1d1f20')
    """
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    light = sum(
        share * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
        for share, part in ((0.2126, red), (0.7152, green), (0.0722, blue))
    )
    return ON_LIGHT if light > 0.2 else ON_DARK
