"""What all statements on land leave possible together: implied bounds beside stated ones, and the slack of each number."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from analysis.checks.prose import the
from analysis.views.amounts import bounds, counted, number, with_unit
from analysis.views.charts import intervals
from analysis.views.charts.rows import LANE, Row, draw_rows
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import BLUE, INK, styled
from analysis.views.wording import Record, cited, clean, listed, records

if TYPE_CHECKING:
    from analysis.article import Article

_TWO_LANES = 2 * LANE + 2


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
    rows, source = records(table), cited(article, table)
    if not rows:
        return empty(ax, "Nothing is implied by all statements on land in this article.", source)
    kept = rows[:MOST]
    written = [_implied_row(row) for row in kept]
    stated = [row for row in map(_stated, kept) if {row["low"], row["high"]} != {None}]
    keys: list[Artist] = [Patch(color=BLUE, label="stated of this region, as rounding leaves it")] if stated else []
    keys += [intervals.hollow_key("implied by all statements together"), *intervals.legend((), stated, points=False)]
    told = "; ".join(f"{row.label}, implied {row.value}, {row.note}" for row in written)
    chart = Chart(
        title="Stated and implied: the share of each region, if all statements are true",
        alt=f"Stated and implied shares of territory, {counted(len(rows), 'row')}. {told}.",
        caption="Filled bars are what is stated of a region itself, arrows its open bounds. Hollow bars are what all statements "
        "leave possible together.",
        source=source,
        of=rows,
        keys=keys,
    )
    return draw_rows(ax, chart, written, intervals.percent, label="share of the region’s territory", unit="%")


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
    rows, source = records(table), cited(article, table)
    if not rows:
        return empty(ax, "No statements with a number on land in this article.", source)
    kept = rows[:MOST]
    written = [_slack_row(row) for row in kept]
    keys: list[Artist] = [
        Patch(color=BLUE, label="the number, as rounding leaves it"),
        intervals.hollow_key("what the other statements leave possible"),
        *intervals.legend((), kept),
    ]
    told = "; ".join(f"{row.label}, {row.value}{f' ({row.note})' if row.note else ''}" for row in written)
    chart = Chart(
        title="How far each number could move before the statements conflict",
        alt=f"How far each number on territory could move, {counted(len(rows), 'statement')}. {told}.",
        caption="How far each number could fall and rise before it conflicts with the other statements; areas are drawn as shares.",
        source=source,
        of=rows,
        keys=keys,
    )
    return draw_rows(ax, chart, written, intervals.percent, label="share of the regions’ territory", unit="%")


def _two_bars(upper: Record, lower: Record, ax: Axes, y: float, width: float) -> None:
    """Draw an interval as it is stated, and hollow, under it, one that no one stated."""
    intervals.track(ax, y, 2 * LANE)
    intervals.draw(upper, BLUE, ax, y - LANE / 2 - 1, width, inside=True)
    intervals.draw(lower, INK, ax, y + LANE / 2 + 1, width, hollow=True, inside=True)


def _moves(row: Record) -> str:
    """Say how far a number may fall and rise."""
    percent = row["unit"] == "percent"
    unit = " points" if percent else with_unit("", row["unit"])
    far = {way: round(row[way], 1 if percent else None) for way in ("down", "up") if way in row}
    fall, rise = (
        f"any {name}" if way not in far else f"{sign}{number(far[way])}" if far[way] else f"no {name}"
        for way, sign, name in (("down", "−", "fall"), ("up", "+", "rise"))
    )
    if far.get("down") and not far.get("up"):
        return f"{fall}{unit}, {rise}"
    return f"{fall}, {rise}{unit if far.get('up') else ''}"


def _stated(row: Record) -> Record:
    return intervals.ends_of(row, "stated_", "stated_")


def _each(interval: Record, change: Callable[[float], float]) -> Record:
    """Return an interval with its ends changed, those that are not open."""
    return {**interval, **{end: change(interval[end]) for end in ("low", "high") if interval[end] is not None}}


def _in_words(interval: Record) -> str:
    return bounds(_each(interval, lambda end: round(end, 1)), unit="percent")


def _implied_row(row: Record) -> Row:
    stated, share = _stated(row), intervals.ends_of(row, "share_")
    said = _in_words(stated)
    note = f"stated {said}" if said else "nothing stated of this region alone"
    label = f"{listed(row['regions'])}: held by {the(clean(row['holder']))}"
    return Row(label, _in_words(share), note, partial(_two_bars, stated, share), _TWO_LANES)


def _slack_row(row: Record) -> Row:
    held = (
        f"{listed(row['regions'])}, held by {the(clean(row['holder']))}" if "holder" in row else listed(row["regions"])
    )
    label = f"{held}: {clean(row['number'])}"
    if "room_low" not in row:
        return Row(label, "in conflict")
    moves = _moves(row)
    note = "adds nothing: the others imply it" if row.get("redundant") else ""
    if "whole" not in row:
        return Row(label, moves, " · ".join(filter(None, (note, "not drawn: how large the regions are is not known"))))
    stated, room = (
        _each(interval, lambda end: 100 * end / row["whole"])
        for interval in (intervals.ends_of(row, ""), {"low": row.get("room_low"), "high": row.get("room_high")})
    )
    return Row(label, moves, note, partial(_two_bars, stated, room), _TWO_LANES)
