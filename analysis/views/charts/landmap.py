"""A map of a country's regions, coloured as far as they are held."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba
from matplotlib.patches import Patch, Polygon

from analysis.given import rows_of
from analysis.resources import data
from analysis.views.charts.mosaic import HATCH, heading, share, untold
from analysis.views.charts.sheet import Chart, drawn, empty, room
from analysis.views.charts.style import BLUE, INK, LABEL, PAPER, SMALL, SOFT, styled, width_of, wrap
from analysis.views.wording import Record, cited, listed, records

if TYPE_CHECKING:
    from analysis.article import Article

Ring = list[tuple[float, float]]
Colour = tuple[float, float, float, float]
Box = tuple[float, float, float, float]
"""The middle of a label, across and down, how wide and how tall it is."""

MAPS = {"Ukraine": "ukraine.csv"}
"""The files of ``data/maps`` by the country."""
CREDIT = "Map: Olesia Ladanai, @svg-maps/ukraine, after MapSVG, CC BY 4.0, simplified."
_FAINTEST = 0.08  # how far the colour of land that is not held covers the paper
_ACROSS, _DOWN, _HEAD = 1000.0, 670.0, 22.0
_WORDS = 82.0  # of the label of a tile, in points
_LINE = 11.5  # of a label, in points


@styled
def land_map(tiles: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    r"""Draw the tiles of a country that there is a map of: the more of a region is held, the fuller its colour.

    The colour is that of the middle between the least and the most; the paper shows through it, light or dark. What cannot be told is hatched. There is a map for
    each holder, one under the other; they are the `child_axes` of the Axes.

    Parameters
    ----------
    tiles : DataFrame
        What `analysis.views.charts.tiles.tiles` made of the table `implied`.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the maps need, if not given.
    article : Article, optional
        Named in the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> row = {"country": "Ukraine", "holder": "Russia", "regions": "Kharkiv", "region_codes": "UA-63"}
    >>> ax = land_map(pd.DataFrame([row | {"area": 31415.0, "share_low": 2.0, "share_high": 3.0}]))
    >>> [text.get_text() for text in ax.child_axes[0].texts]
    ['Kharkiv\n2–3%']
    """
    rows, source = [row for row in records(tiles) if row.get("country") in MAPS], cited(article)
    if not rows:
        return empty(ax, "No map: none of land that the statements tell of in this article.", source)
    pictures = [list(of) for _, of in groupby(rows, key=lambda row: (row["country"], row["holder"]))]
    told = " ".join(f"{heading(of)}: {'; '.join(map(_told, of))}." for of in pictures)
    chart = Chart(
        title="Where land is held, if all statements are true",
        alt=f"Map. {told}",
        caption="The more of a region is held, the fuller its colour. Where a label names several, the share is of them together.",
        source=f"{source} {CREDIT}",
        keys=_keys(),
    )

    def height(width: float) -> float:
        return len(pictures) * (_HEAD + width * _DOWN / _ACROSS)

    def draw(ax: Axes, width: float) -> None:
        ax.set_axis_off()
        tall, total = width * _DOWN / _ACROSS, height(width)
        for place, of in enumerate(pictures):
            foot = (place + 1) * (_HEAD + tall)
            inset = ax.inset_axes((0, 1 - foot / total, 1, tall / total))
            inset.set_title(wrap(heading(of), width, LABEL, bold=True, most=1), size=LABEL, pad=6)
            _draw(inset, of)

    return drawn(ax, chart, height, draw, axis=0)


@cache
def outlines(country: str) -> dict[str, list[Ring]]:
    """Return the rings of a country's regions, by their code.

    Examples
    --------
    >>> len(outlines("Ukraine")), len(outlines("Ukraine")["UA-63"])
    (26, 1)
    """
    _, rows = rows_of((data() / "maps" / MAPS[country]).read_text(encoding="utf-8"))
    return {row["code"]: [_ring(ring) for ring in row["shape"].split(";")] for row in rows}


def _ring(points: str) -> Ring:
    numbers = [float(part) for part in points.split()]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _keys() -> list[Artist]:
    shades: list[Artist] = [
        Patch(facecolor=_shade(held), edgecolor=SOFT, linewidth=0.8, label=f"{held}% held") for held in (0, 50, 100)
    ]
    return [*shades, Patch(facecolor=PAPER, edgecolor=SOFT, hatch=HATCH, label="cannot be told")]


def _shade(held: float) -> Colour:
    return to_rgba(BLUE, _FAINTEST + (1 - _FAINTEST) * held / 100)


def _told(row: Record) -> str:
    return f"{listed(row['regions'])}, {share(row) or 'cannot be told'}"


def _draw(ax: Axes, of: Sequence[Record]) -> None:
    ax.set_axis_off()
    ax.set_xlim(0, _ACROSS)
    ax.set_ylim(_DOWN, 0)
    regions = outlines(of[0]["country"])
    tile_of = {code: row for row in of for code in str(row.get("region_codes", "")).split(";") if code}
    for codes, rings in regions.items():
        row = tile_of.get(codes.partition(";")[0])
        told = row is not None and not untold(row)
        shade = _shade(_middle(row)) if row is not None and told else to_rgba(PAPER)
        for ring in rings:
            land = Polygon(
                ring, facecolor=shade, edgecolor=SOFT, linewidth=0.8, hatch=None if told else HATCH, gid=codes
            )
            ax.add_patch(land)
    _label(ax, of, regions, tile_of)


def _label(ax: Axes, of: Sequence[Record], regions: dict[str, list[Ring]], tile_of: dict[str, Record]) -> None:
    """Write on the map what each tile is, the largest label first; one that would lie on another is moved, with a line."""
    unit = _ACROSS / room(ax)  # of a point
    labels: list[tuple[Box, str]] = []
    for row in of:
        drawn_as = [rings[0] for codes, rings in regions.items() if tile_of.get(codes.partition(";")[0]) is row]
        if drawn_as and not untold(row):
            lines = [*wrap(listed(row["regions"]), _WORDS, SMALL).split("\n"), share(row)]
            across, down = (sum(part) / len(drawn_as) for part in zip(*map(_centre, drawn_as), strict=True))
            size = (max(width_of(line, SMALL) for line in lines) + 4) * unit, _LINE * unit * len(lines)
            labels.append(((across, down, *size), "\n".join(lines)))
    taken: list[Box] = []
    for box, words in sorted(labels, key=lambda label: -label[0][2] * label[0][3]):
        place = free(taken, box)
        taken.append(place)
        ground = {"boxstyle": "square,pad=0", "facecolor": PAPER, "linewidth": 0, "alpha": 0.75}
        moved = {"arrowstyle": "-", "color": INK, "linewidth": 0.8, "shrinkA": 0, "shrinkB": 0}
        ax.annotate(
            words, box[:2], xytext=place[:2], ha="center", va="center", size=SMALL, bbox=ground, zorder=4,
            arrowprops=moved if place != box else None, annotation_clip=False,
        )  # fmt: skip


def free(taken: Sequence[Box], box: Box) -> Box:
    """Return a box, moved up or down, or else to the side, to where it lies on none of those that are taken.

    Examples
    --------
    >>> free([(50, 50, 20, 10)], (55, 52, 20, 10)), free([(50, 50, 20, 10)], (90, 50, 20, 10))
    ((55.0, 60.0, 20, 10), (90.0, 50.0, 20, 10))
    """
    across, down, wide, tall = box
    steps = [step / 10 for step in range(21)]
    moves = [
        *((0.0, sign * step * tall) for step in steps for sign in (1, -1)),
        *((sign * step * wide, 0.0) for step in steps for sign in (1, -1)),
    ]
    tried = [
        (across + right, down + below, wide, tall) for right, below in sorted(moves, key=lambda move: math.hypot(*move))
    ]
    return next((moved for moved in tried if not any(_touch(moved, other) for other in taken)), box)


def _touch(one: Box, other: Box) -> bool:
    return all(abs(one[axis] - other[axis]) < (one[axis + 2] + other[axis + 2]) / 2 for axis in (0, 1))


def _middle(row: Record) -> float:
    return float(row["share_low"] + row["share_high"]) / 2


def _centre(ring: Ring) -> tuple[float, float]:
    across, down = zip(*ring, strict=True)
    return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
