"""Land as a picture: tiles as wide as regions are large, filled as far as they are held."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from analysis.views.charts.sheet import LINE, MOST, Chart, drawn, empty
from analysis.views.charts.style import BLUE, INK, LABEL, PAPER, PERHAPS, SMALL, SOFT, styled, width_of, wrap
from analysis.views.wording import Record, bounds, cited, clean, counted, listed, number, records

if TYPE_CHECKING:
    from analysis.article import Article

_HEAD, _TALL, _GAP, _LEADER = 20.0, 120.0, 16.0, 12.0
_LONGEST = 150.0  # of a label under a tile, in points
_SCALE = 28.0  # the room for the numbers beside the tiles
HATCH = "////"


@styled
def mosaic(tiles: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    """Draw land as tiles: as wide as the regions are large, dark up to the least that is held, lighter up to the most.

    A tile of which nothing can be told is hatched. There is a picture for each country and holder, one under the other;
    they are the `child_axes` of the Axes.

    Parameters
    ----------
    tiles : DataFrame
        What `analysis.views.charts.tiles.tiles` made of the table `implied`.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the pictures need, if not given.
    article : Article, optional
        Named in the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> row = {"holder": "Northland", "area": 10.0, "share_low": 40.0, "share_high": 60.0}
    >>> ax = mosaic(pd.DataFrame([row | {"regions": "Lakes"}, row | {"regions": "Hills", "area": 30.0}]))
    >>> [text.get_text() for text in ax.child_axes[0].texts]
    ['Lakes 40–60%', 'Hills 40–60%']
    """
    rows, source = records(tiles), cited(article)
    if not rows:
        return empty(ax, "No two regions of which the statements tell how much is held in this article.", source)
    pictures = [list(of) for _, of in groupby(rows[:MOST], key=lambda row: (row.get("country"), row["holder"]))]
    told = " ".join(f"{heading(of)}: {'; '.join(map(_told, of))}." for of in pictures)
    chart = Chart(
        title="How much land is held, if all statements are true",
        alt=f"Land as tiles, {counted(len(rows), 'tile')}, as wide as their regions are large. {told}",
        caption="Each tile is as wide as its regions are large; it is filled from the foot, as far as the land is held.",
        source=source,
        of=rows,
        keys=_keys(rows[:MOST]),
    )

    def height(_: float) -> float:
        return sum(_height(of) for of in pictures)

    def draw(ax: Axes, width: float) -> None:
        ax.set_axis_off()
        top, total = 0.0, height(width)
        for of in pictures:
            foot = top + _HEAD + _TALL
            inset = ax.inset_axes((0, 1 - foot / total, 1, _TALL / total))
            inset.set_title(wrap(heading(of), width, LABEL, bold=True, most=1), size=LABEL, pad=6)
            _picture(inset, of, width)
            top += _height(of)

    return drawn(ax, chart, height, draw, axis=0, left=_SCALE)


def heading(of: Sequence[Record]) -> str:
    """Return what a picture is of: a country and who holds it."""
    holder = clean(of[0]["holder"])
    return f"{clean(of[0]['country'])}, held by {holder}" if "country" in of[0] else f"Held by {holder}"


def untold(row: Record) -> bool:
    """Say whether all or nothing of a tile may be held."""
    return (row.get("share_low", 0), row.get("share_high", 100)) == (0, 100)


def share(row: Record) -> str:
    """Return the share of a tile that is held, "" where it cannot be told."""
    return (
        "" if untold(row) else bounds({end: round(row[f"share_{end}"], 1) for end in ("low", "high")}, unit="percent")
    )


def _told(row: Record) -> str:
    return f"{listed(row['regions'])}, {number(row['area'])} km², {share(row) or 'cannot be told'}"


def _label(row: Record) -> str:
    return wrap(f"{listed(row['regions'])} {share(row)}", _LONGEST, SMALL, most=1)


def _height(of: Sequence[Record]) -> float:
    return _HEAD + _TALL + _LEADER + max(width_of(_label(row), SMALL) for row in of) + _GAP


def _keys(rows: Sequence[Record]) -> list[Artist]:
    keys: list[Artist] = [Patch(color=BLUE, label="held, at the least")]
    if any(not untold(row) and row["share_low"] < row["share_high"] for row in rows):
        keys.append(Patch(color=PERHAPS, label="up to the most that can be held"))
    if any(map(untold, rows)):
        keys.append(Patch(facecolor=PAPER, edgecolor=SOFT, hatch=HATCH, label="cannot be told"))
    return keys


def _picture(ax: Axes, of: Sequence[Record], width: float) -> None:
    """Draw the tiles of one country and holder; one unit of the x axis is one point."""
    whole = sum(row["area"] for row in of)
    ax.set_xlim(0, width)
    ax.set_ylim(0, 100)
    ax.set_xticks([])
    ax.set_yticks([0, 50, 100], ["0%", "50%", "100%"])
    below, left = [], 0.0
    for row in of:
        wide = row["area"] / whole * width
        if untold(row):
            ax.bar(left, 100, wide, align="edge", color=PAPER, edgecolor=SOFT, hatch=HATCH, linewidth=0, zorder=2)
        else:
            least, most = row["share_low"], row["share_high"]
            ax.bar(left, least, wide, align="edge", color=BLUE, zorder=2)
            ax.bar(left, most - least, wide, bottom=least, align="edge", color=PERHAPS, zorder=2)
        ax.bar(left, 100, wide, align="edge", fill=False, edgecolor=INK, linewidth=0.8, zorder=3)
        middle = left + wide / 2
        if _inside(row, wide):
            ground = {"boxstyle": "square,pad=0.3", "facecolor": PAPER, "linewidth": 0}
            ax.text(middle, 50, _label(row), ha="center", va="center", size=SMALL, bbox=ground, zorder=4)
        else:
            below.append((middle, row))
        left += wide
    _write_below(ax, below, width)


def _inside(row: Record, wide: float) -> bool:
    """Say whether the label of a tile stands in it: nothing is drawn in a hatched one, which may be wide enough."""
    return untold(row) and width_of(_label(row), SMALL) + 8 < wide


def _write_below(ax: Axes, below: Sequence[tuple[float, Record]], width: float) -> None:
    """Write under each tile what it is, upright, with a line to it; where there are too many, under the largest."""
    largest = sorted(below, key=lambda tile: -tile[1]["area"])[: int(width / LINE)]
    named = sorted(largest, key=lambda tile: tile[0])
    for (middle, row), across in zip(named, spread([middle for middle, _ in named], LINE, width), strict=True):
        ax.annotate(
            _label(row), (middle, 0), xytext=(across - middle, -_LEADER), textcoords="offset points",
            rotation=90, ha="center", va="top", size=SMALL, annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": SOFT, "linewidth": 0.7, "shrinkA": 0, "shrinkB": 0, "relpos": (0.5, 1)},
        )  # fmt: skip


def spread(places: Sequence[float], apart: float, width: float) -> list[float]:
    """Move places, which are in order, as little to the sides as it takes to stand apart and within a width.

    Examples
    --------
    >>> spread([5, 20, 22, 60], 10, 100), spread([80, 95, 98], 10, 100)
    ([5, 20, 30, 60], [75.0, 85.0, 95.0])
    """
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + apart if moved else apart / 2))
    most = width - apart / 2
    for at in reversed(range(len(moved))):
        moved[at] = min(moved[at], most)
        most = moved[at] - apart
    return moved
