"""Intervals as they are drawn: bars with their ends, arrows where an end is open, diamonds for a single value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import LogLocator, MaxNLocator, NullLocator

from analysis.views.amounts import short
from analysis.views.charts.style import INK, PAPER, SMALL, TRACK, VOICES, width_of
from analysis.views.wording import Record

_BAR, _ARROW = 8.0, 22.0


def draw(
    row: Record, colour: str, ax: Axes, y: float, width: float, *, hollow: bool = False, inside: bool = False
) -> None:
    """Draw the interval of a row at height `y`: nothing where the row states neither end.

    Where no arrow may leave the axis, which is `width` points wide, it is drawn `inside`: a share cannot pass 100 per cent.
    """
    least, most = row.get("low"), row.get("high")
    face, room = PAPER if hollow else colour, width if inside else None
    if least is not None and most is not None and least < most:
        ax.barh(
            y, most - least, left=least, height=_BAR, color=face, edgecolor=colour, linewidth=1.4,
            zorder=3,
        )  # fmt: skip
        for value, closed in ((least, row.get("low_closed", True)), (most, row.get("high_closed", True))):
            if not closed:
                _mark(ax, value, y, "o", PAPER, colour)
    elif least is not None and most is not None:
        _mark(ax, least, y, "D", face, colour)
    elif least is not None:
        _arrow(ax, least, y, _length(ax, least, 1, room), colour)
        _mark(ax, least, y, "o", face if row.get("low_closed", True) else PAPER, colour)
    elif most is not None:
        _arrow(ax, most, y, -_length(ax, most, 0, room), colour)
        _mark(ax, most, y, "o", face if row.get("high_closed", True) else PAPER, colour)


def _mark(ax: Axes, x: float, y: float, marker: str, face: str, colour: str) -> None:
    ax.plot(
        [x], [y], marker=marker, markersize=7, markerfacecolor=face, markeredgecolor=colour, markeredgewidth=1.6,
        linestyle="none", clip_on=False, zorder=5,
    )  # fmt: skip


def _length(ax: Axes, x: float, end: int, room: float | None) -> float:
    if room is None:
        return _ARROW
    low, high = ax.get_xlim()
    return min(_ARROW, max(10.0, abs(ax.get_xlim()[end] - x) / (high - low) * room))


def _arrow(ax: Axes, x: float, y: float, length: float, colour: str) -> None:
    style = {"arrowstyle": "<|-", "color": colour, "linewidth": 2.4, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 11}
    ax.annotate(
        "", (x, y), xytext=(length, 0), textcoords="offset points", arrowprops=style, annotation_clip=False, zorder=4
    )


def legend(voices: Iterable[str], rows: Iterable[Record], *, points: bool = True) -> list[Artist]:
    """Return the keys of a legend for the kinds of voice that occur, and for the marks that the rows are drawn with."""
    found, ends = set(voices), [(row.get("low"), row.get("high")) for row in rows]
    keys: list[Artist] = [Patch(color=voice.colour, label=voice.label) for key, voice in VOICES.items() if key in found]
    if points and any(least is not None and least == most for least, most in ends):
        keys.append(Line2D([], [], marker="D", markersize=6, color=INK, linestyle="none", label="one value stated"))
    if any((least is None) != (most is None) for least, most in ends):
        keys.append(
            Line2D([], [], marker=">", markersize=6, markevery=[1], color=INK, label="open bound: this or beyond")
        )
        keys[-1].set_data([0, 1], [0, 0])  # type: ignore[attr-defined]
    return keys


def hollow_key(label: str, colour: str = INK) -> Patch:
    """Return the key of what is drawn hollow."""
    return Patch(facecolor=PAPER, edgecolor=colour, linewidth=1.4, label=label)


def percent(ax: Axes, _: float = 0) -> None:
    """Give the x axis the whole of a share, from 0 to 100."""
    ax.set_xlim(0, 100)
    ax.set_xticks([0, 25, 50, 75, 100])


def ends_of(row: Record, prefix: str, closed: str = "") -> dict[str, Any]:
    """Return the interval of a row whose ends have a prefix to their names, and whether they belong to it another."""
    ends = {end: row.get(f"{prefix}{end}") for end in ("low", "high")}
    return ends | {f"{end}_closed": row.get(f"{closed}{end}_closed", True) for end in ends}


def track(ax: Axes, y: float, height: float) -> None:
    """Draw the whole of a share behind an interval of it."""
    ax.barh(y, 100, height=height, color=TRACK, zorder=0.4)


def spans_orders(values: list[float]) -> bool:
    """Say whether values are so far apart that only a logarithmic scale shows them all.

    Examples
    --------
    >>> spans_orders([650, 26000, 110000]), spans_orders([0, 26000])
    (True, False)
    """
    return min(values) > 0 and max(values) / min(values) >= 100


def fit(ax: Axes, values: list[float], width: float) -> None:
    """Give the x axis limits with air around the values, and the logarithmic scale that they need.

    `width` is that of the axis, in points: an arrow has to fit beside the outermost value.
    """
    air = 34 / max(width, 100)
    low, high = min(values), max(values)
    if spans_orders(values):
        ratio = (high / low) ** air
        ax.set_xscale("log")
        ax.set_xlim(low / ratio, high * ratio)
        ax.xaxis.set_minor_locator(NullLocator())
        # The longest of its ticks is some power of ten that is shorter than a million.
        ax.xaxis.set_major_locator(
            LogLocator(numticks=max(2, min(7, int(width / (width_of("100 million", SMALL) + 8)))))
        )
        return
    words = max(width_of(short(value), SMALL) for value in (low, high)) + 16
    ticks = max(1, min(7, int(width / words) - 1))
    ax.xaxis.set_major_locator(
        MaxNLocator(ticks, steps=[1, 2, 5, 10], integer=all(value == round(value) for value in values))
    )
    low, high = min(low, 0.0), max(high, 0.0)
    spread = (high - low) or 1.0
    ax.set_xlim(low - (air * spread if low < 0 else 0), high + air * spread)
