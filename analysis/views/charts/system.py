"""What all statements on land leave possible together: implied bounds beside stated ones, and the slack of each number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from analysis.views.charts import intervals
from analysis.views.charts.sheet import (
    LANE,
    MOST,
    Row,
    describe,
    empty,
    frame,
    height_of,
    lay,
    numbered,
    room,
    rule,
    shown,
)
from analysis.views.charts.style import BLUE, INK, MARGIN, PAPER, TRACK, WIDTH, styled
from analysis.views.wording import Record, bounds, cited, clean, counted, listed, number, records, with_unit

if TYPE_CHECKING:
    from analysis.article import Article

_IMPLIED = "Stated and implied: the share of each region, if all statements are true"
_SLACK = "How far each number could move before the statements conflict"
_ENDS = ("low", "high", "room_low", "room_high")


@styled
def implied(table: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    """Draw what is stated of each region, and what all statements imply of it together, from 0 to 100 per cent.

    One row a holder and a region: the stated interval is a filled bar, an open end of it an arrow; under it, hollow, the
    narrowest interval in which all statements can be true.

    Parameters
    ----------
    table : DataFrame
        The table `implied`.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    article : Article, optional
        Named in the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> row = {"holder": "Northland", "regions": "Lakes", "share_low": 40.0, "share_high": 60.0}
    >>> ax = implied(pd.DataFrame([row | {"low_closed": True, "high_closed": True}]))
    >>> ax.get_xlim() == (0, 100), [text.get_text() for text in ax.texts][1:3]
    (True, ['Lakes: held by Northland', '40–60%'])
    """
    rows = records(table)
    source = cited(article, table)
    if not rows:
        return empty(ax, "Nothing is implied by all statements on land in this article.", source)
    kept = rows[:MOST]
    written = [_implied_row(row) for row in kept]
    said = [row for row in kept if _is_stated(row)]
    keys: list[Artist] = [
        Patch(facecolor=PAPER, edgecolor=INK, linewidth=1.4, label="implied by all statements together")
    ]
    if said:
        keys.insert(0, Patch(color=BLUE, label="stated of this region, as rounding leaves it"))
    if any(not {"stated_low", "stated_high"} <= row.keys() for row in said):
        keys += intervals.legend((), points=False)
    width = WIDTH - 2 * MARGIN if ax is None else room(ax)
    ax = _percent(frame(ax, height_of(written, width), _IMPLIED, shown(rows) + source, legend=keys))
    lanes = lay(ax, written, width)
    for y, row in zip(lanes, kept, strict=True):
        _track(ax, y, written[0].lane)
        ends = {"low": row.get("stated_low"), "high": row.get("stated_high")}
        closed = {"low_closed": row.get("stated_low_closed", True), "high_closed": row.get("stated_high_closed", True)}
        intervals.draw(ax, y - LANE / 2 - 1, ends | closed, BLUE, inside=width)
        intervals.draw(ax, y + LANE / 2 + 1, row, INK, low="share_low", high="share_high", hollow=True, inside=width)
    rule(ax, lanes, height=written[0].lane)
    numbered(ax, "%")
    ax.set_xlabel("share of the region’s territory")
    told = "; ".join(f"{row.label}, implied {row.value}, {row.note}" for row in written)
    alt = f"Stated and implied shares of territory, {counted(len(rows), 'row')}. {told}. {shown(rows)}"
    caption = "Filled bars are what is stated of a region itself, arrows its open bounds. Hollow bars are what all statements leave possible together. "
    return describe(ax, alt, caption + source)


@styled
def slack(table: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    """Draw each number of the statements on land, and within what bounds the other statements keep it.

    One row a statement, from 0 to 100 per cent of its regions: the number is a filled bar or a diamond; under it, hollow,
    what the other statements leave possible.

    Parameters
    ----------
    table : DataFrame
        The table `slack`.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    article : Article, optional
        Named in the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> row = {"holder": "Northland", "regions": "Lakes", "number": "60%", "unit": "percent", "rows": "H01", "whole": 100}
    >>> row |= {"low": 59.5, "high": 60.5, "room_low": 20, "room_high": 70, "down": 40.5, "up": 10.5}
    >>> [text.get_text() for text in slack(pd.DataFrame([row])).texts][1:3]
    ['Lakes, held by Northland: 60%', '−40.5, +10.5 points']
    """
    rows = records(table)
    source = cited(article, table)
    if not rows:
        return empty(ax, "No statements with a number on land in this article.", source)
    kept = rows[:MOST]
    written = [_slack_row(row) for row in kept]
    keys: list[Artist] = [
        Patch(color=BLUE, label="the number, as rounding leaves it"),
        Patch(facecolor=PAPER, edgecolor=INK, linewidth=1.4, label="what the other statements leave possible"),
    ]
    if any("low" in row and row.get("low") == row.get("high") for row in kept):
        keys.append(Line2D([], [], marker="D", markersize=6, color=INK, linestyle="none", label="one value stated"))
    if any(("low" in row) != ("high" in row) for row in kept):
        keys += intervals.legend((), points=False)
    width = WIDTH - 2 * MARGIN if ax is None else room(ax)
    ax = _percent(frame(ax, height_of(written, width), _SLACK, shown(rows) + source, legend=keys))
    lanes = lay(ax, written, width)
    drawn = [y for y, row in zip(lanes, written, strict=True) if row.lane]
    for y, row in zip(lanes, kept, strict=True):
        if "room_low" not in row:
            continue
        _track(ax, y, 2 * LANE + 2)
        share: Record = {key: 100 * row[key] / row["whole"] for key in _ENDS if key in row}
        closed = {key: row.get(key, True) for key in ("low_closed", "high_closed")}
        intervals.draw(ax, y - LANE / 2 - 1, {**share, **closed}, BLUE, inside=width)
        intervals.draw(ax, y + LANE / 2 + 1, share, INK, low="room_low", high="room_high", hollow=True, inside=width)
    rule(ax, drawn, height=2 * LANE + 2)
    numbered(ax, "%")
    ax.set_xlabel("share of the regions’ territory")
    told = "; ".join(f"{row.label}, {row.value} ({row.note})" for row in written)
    alt = f"How far each number on territory could move, {counted(len(rows), 'statement')}. {told}. {shown(rows)}"
    caption = "How far each number could fall and rise before it conflicts with the other statements; areas are drawn as shares. "
    return describe(ax, alt, caption + source)


def _percent(ax: Axes) -> Axes:
    ax.set_xlim(0, 100)
    ax.set_xticks([0, 25, 50, 75, 100])
    return ax


def _track(ax: Axes, y: float, height: float) -> None:
    ax.barh(y, 100, height=height - 2, color=TRACK, zorder=0.4)


def _is_stated(row: Record) -> bool:
    return "stated_low" in row or "stated_high" in row


def _tenths(row: Record, *names: str) -> dict[str, object]:
    return {**row, **{name: round(row[name], 1) for name in names if name in row}}


def _implied_row(row: Record) -> Row:
    value = bounds(_tenths(row, "share_low", "share_high"), "share_low", "share_high", "percent")
    ends = {"low_closed": row.get("stated_low_closed", True), "high_closed": row.get("stated_high_closed", True)}
    stated = bounds(_tenths(row, "stated_low", "stated_high") | ends, "stated_low", "stated_high", "percent")
    note = f"stated {stated}" if stated else "nothing stated of this region alone"
    return Row(f"{listed(row['regions'])}: held by {clean(row['holder'])}", value, note, 2 * LANE + 2)


def _slack_row(row: Record) -> Row:
    label = f"{listed(row['regions'])}, held by {clean(row['holder'])}" if "holder" in row else listed(row["regions"])
    ids = row["rows"].replace(";", " ")
    if "room_low" not in row:
        return Row(f"{label}: {clean(row['number'])}", "in conflict", ids, 0)
    unit, digits = row["unit"], 1 if row["unit"] == "percent" else None
    down, up = (number(round(row[key], digits)) if key in row else None for key in ("down", "up"))
    moves = ", ".join((f"−{down}" if down else "any fall", f"+{up}" if up else "any rise"))
    moves = f"{moves} points" if unit == "percent" else with_unit(moves, unit)
    note = f"{ids} · adds nothing: the others imply it" if row.get("redundant") else ids
    return Row(f"{label}: {clean(row['number'])}", moves, note, 2 * LANE + 2)
