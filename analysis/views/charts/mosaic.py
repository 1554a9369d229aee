"""Land as a picture: tiles as wide as regions are large, filled as far as they are held."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from analysis.checks.prose import the
from analysis.views.amounts import bounds, counted, number
from analysis.views.charts.sheet import MOST, SMALL_LINE, Chart, drawn, empty
from analysis.views.charts.style import BLUE, INK, LABEL, PAPER, PERHAPS, SMALL, SOFT, styled, width_of, wrap
from analysis.views.wording import Record, cited, clean, listed, records

if TYPE_CHECKING:
    from analysis.article import Article

_HEAD, _TALL, _GAP, _LEADER = 20.0, 120.0, 16.0, 8.0
_APART = 5.0  # points between the lines that lead to labels
_NAMED = 20  # tiles of a picture that have a label under them: the largest
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
    ['Hills 40–60%', 'Lakes 40–60%']
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

    def height(width: float) -> float:
        return sum(_height(of, width) for of in pictures)

    def draw(ax: Axes, width: float) -> None:
        ax.set_axis_off()
        top, total = 0.0, height(width)
        for of in pictures:
            foot = top + _HEAD + _TALL
            inset = ax.inset_axes((0, 1 - foot / total, 1, _TALL / total))
            inset.set_title(wrap(heading(of), width, LABEL, bold=True, most=1), size=LABEL, pad=6)
            _picture(inset, of, width)
            top += _height(of, width)

    return drawn(ax, chart, height, draw, axis=0, left=_SCALE)


def heading(of: Sequence[Record]) -> str:
    """Return what a picture is of: a country and who holds it."""
    holder = the(clean(of[0]["holder"]))
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
    return f"{listed(row['regions'])} {share(row)}".strip()


class _Below(NamedTuple):
    """A label under a tile: the middle of the tile, where its line goes down, the words, on which side, how far down."""

    middle: float
    across: float
    words: str
    to_the_left: bool
    down: float

    @property
    def height(self) -> float:
        return SMALL_LINE * (self.words.count("\n") + 1) + 2


def _below(of: Sequence[Record], width: float) -> list[_Below]:
    """Return the labels that have no room in their tiles, each on lines of its own, so that no line crosses another's words.

    Words stand to the right of their line, those of the last tile on top; where they would leave the sheet, to the left.
    """
    whole, left, tiles = sum(row["area"] for row in of), 0.0, []
    for row in of:
        wide = row["area"] / whole * width
        if not _inside(row, wide):
            tiles.append((left + wide / 2, row))
        left += wide
    named = sorted(sorted(tiles, key=lambda tile: -tile[1]["area"])[:_NAMED], key=lambda tile: tile[0])
    places = spread([middle for middle, _ in named], _APART, width)
    labels = []
    for (middle, row), across in zip(named, places, strict=True):
        to_the_left = width_of(_label(row), SMALL) > width - across - 4 and across > width / 2
        words = wrap(_label(row), (across if to_the_left else width - across) - 4, SMALL, most=3)
        labels.append(_Below(middle, across, words, to_the_left, 0))
    down, placed = _LEADER, []
    for label in sorted(labels, key=_row_of):
        placed.append(label._replace(down=down))
        down += label.height
    return placed


def _row_of(label: _Below) -> tuple[bool, float]:
    """Return where a label stands among the others: those to the left of their lines first, the outermost last."""
    return not label.to_the_left, label.across if label.to_the_left else -label.across


def _height(of: Sequence[Record], width: float) -> float:
    return _HEAD + _TALL + _LEADER + sum(label.height for label in _below(of, width)) + _GAP


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
    left = 0.0
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
        left += wide
    for label in _below(of, width):
        _write_below(ax, label)


def _inside(row: Record, wide: float) -> bool:
    """Say whether the label of a tile stands in it: nothing is drawn in a hatched one, which may be wide enough."""
    return untold(row) and width_of(_label(row), SMALL) + 8 < wide


def _write_below(ax: Axes, label: _Below) -> None:
    """Write under a tile what it is, with a line to it; the y axis has a hundred units to the height of the tiles."""
    foot = -(label.down + SMALL_LINE / 2)
    line = [(label.middle, 0.0), (label.across, -_LEADER), (label.across, foot)]
    across, down = zip(*line, strict=True)
    ax.plot(across, [100 / _TALL * y for y in down], color=SOFT, linewidth=0.7, clip_on=False, zorder=2)
    ground = {"boxstyle": "square,pad=0.05", "facecolor": PAPER, "linewidth": 0}
    ax.text(
        label.across + (-3 if label.to_the_left else 3), -100 / _TALL * label.down, label.words, size=SMALL, va="top",
        ha="right" if label.to_the_left else "left", bbox=ground, clip_on=False, zorder=3,
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
