"""The dates of an article in the order of time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from matplotlib.patches import Patch
from matplotlib.ticker import FixedLocator

from analysis.views.amounts import counted, is_are
from analysis.views.charts import intervals
from analysis.views.charts.magnified import scales
from analysis.views.charts.rows import Panel, Row, draw_panels
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import BLUE, GREY, styled
from analysis.views.days import day, days
from analysis.views.wording import cited, clean, records

if TYPE_CHECKING:
    from analysis.article import Article

_SAID = 110
"""Letters of what is told of a time."""
_AGAIN = " Dates that are too close to be told apart are drawn again below, on a scale of their own."
# Of years, months, days, hours, minutes, seconds; the second line where a year, a month or a day begins.
_FORMS = ["%Y", "%b %Y", "%d %b", "%H:%M", "%H:%M", "%S"]
_STARTS = ["", "%Y", "%b %Y", "%d %b", "%H:%M", "%H:%M"]


@styled
def timeline(dates: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    """Draw the dates of an article as intervals as long as their grain, in the order of time.

    All stand on one scale; those that are too close there to be told apart are one row of it, and are drawn again
    below on a scale of their own. A date that was worked out from the day of publication is hollow. What could not be
    resolved is listed apart, in words.

    Parameters
    ----------
    dates : DataFrame
        The table `dates`. A column `said`, what is told of that time, is written under each date.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    article : Article, optional
        Named in the source line.

    Returns
    -------
    Axes
        The sheet; its panels are its `child_axes`.

    Examples
    --------
    >>> import pandas as pd
    >>> april = {"text": "April 2022", "earliest": "2022-04-01", "latest": "2022-04-30", "grain": "month"}
    >>> may = {"text": "3 May", "earliest": "2022-05-03", "latest": "2022-05-03", "grain": "day"}
    >>> ax = timeline(pd.DataFrame([april, may]))
    >>> [float(bar.get_width()) for bar in ax.child_axes[0].patches]
    [30.0, 1.0]
    """
    rows, source = records(dates), cited(article, dates)
    if not rows:
        return empty(ax, "No dates in this article.", source)
    kept = rows[:MOST]
    dated = sorted((row for row in kept if _ends(row) != (None, None)), key=_order)
    apart = [row for row in kept if _ends(row) == (None, None)]
    panels, together = _on_scales(dated)
    if apart:
        panels.append(Panel("Left without a day", [_row(row) for row in apart]))
    chart = Chart(
        title=_span(dated, len(rows)),
        alt=f"Timeline of the article, {counted(len(rows), 'date')}. {'; '.join(map(_told, dated + apart))}.",
        caption=_caption(dated, together),
        source=source,
        of=rows,
        keys=_keys(dated, together) if len(dated) > 1 else (),
    )
    return draw_panels(ax, chart, panels)


def _on_scales(dated: list[dict[str, Any]]) -> tuple[list[Panel], bool]:
    """Return the panels of the dates that have days, and whether dates are drawn again in some of them."""
    if len(dated) == 1:
        # A scale for one date tells nothing that its words do not.
        return [Panel(days(*_ends(dated[0])), [replace(_row(dated[0]), draw=None)])], False
    panels = []
    for place, scale in enumerate(scales([_reach(row) for row in dated])):
        of = [[dated[each] for each in row] for row in scale]
        every = [row for group in of for row in group]
        heading = ("Magnified: " if place else "") + _covered(every)
        rows = [_row(group[0]) if len(group) == 1 else _several(group) for group in of]
        panels.append(Panel(heading, rows, partial(_calendar, every)))
    return panels, len(panels) > 1


def _several(group: list[dict[str, Any]]) -> Row:
    """Return the row of dates that are drawn again below."""
    low, high = _reach_of(group)
    draw = partial(intervals.draw, {"low": low, "high": high}, GREY)
    return Row(f"{counted(len(group), 'date')}, magnified below", _covered(group), draw=draw)


def _reach(row: dict[str, Any]) -> tuple[float, float]:
    """Return from where to where a date is known."""
    known = list(_as_interval(row).values())
    return known[0], known[-1]


def _reach_of(rows: list[dict[str, Any]]) -> tuple[float, float]:
    reach = [_reach(row) for row in rows]
    return min(low for low, _ in reach), max(high for _, high in reach)


def _covered(rows: list[dict[str, Any]]) -> str:
    """Say from which day to which day some dates reach."""
    known = [end for row in rows for end in _ends(row) if end is not None]
    return days(min(known), max(known))


def _caption(dated: list[dict[str, Any]], together: bool) -> str:
    """Say what a bar is, if there is one."""
    if len(dated) < 2:
        return "Each date as the article gives it, and what is said of it."
    hollow = " Dates that rest on the day of publication are hollow." if any(map(_by_publication, dated)) else ""
    return f"Each bar covers the days that the words can mean.{hollow}{_AGAIN if together else ''}"


def _span(drawn: list[dict[str, Any]], count: int) -> str:
    """Say how far the dates reach."""
    ends = [end.year for row in drawn for end in _ends(row) if end is not None]
    if not ends:
        return f"{counted(count, 'date')}, none with a day that is known"
    reach = f"in {min(ends)}" if min(ends) == max(ends) else f"from {min(ends)} to {max(ends)}"
    if len(drawn) == min(count, MOST):
        return f"{counted(count, 'date')}, {reach}"
    return f"{len(drawn)} of {counted(count, 'date')} {is_are(len(drawn))} known, {reach}"


def _by_publication(row: dict[str, Any]) -> bool:
    return row.get("resolved_by") == "published"


def _ends(row: dict[str, Any]) -> tuple[date | None, date | None]:
    return day(row.get("earliest")), day(row.get("latest"))


def _order(row: dict[str, Any]) -> tuple[date, date]:
    earliest, latest = _ends(row)
    return earliest or latest or date.max, latest or date.max


def _as_interval(row: dict[str, Any]) -> dict[str, Any]:
    """Return the interval in days since 1970: a day ends where the next begins."""
    earliest, latest = _ends(row)
    ends = {} if earliest is None else {"low": _number(earliest)}
    return ends | ({} if latest is None else {"high": _number(latest) + 1})


def _number(when: date) -> float:
    return float(date2num(when))  # type: ignore[no-untyped-call]


def _row(row: dict[str, Any]) -> Row:
    when = days(*_ends(row))
    words = f"“{clean(row.get('text', when))}”"
    draw = partial(intervals.draw, _as_interval(row), BLUE, hollow=_by_publication(row)) if when else None
    said = clean(row.get("said", ""))
    return Row(words, when, said if len(said) <= _SAID else f"{said[:_SAID].rpartition(' ')[0]} …", draw)


def _told(row: dict[str, Any]) -> str:
    written, grain = _row(row), f", grain {clean(row['grain'])}" if "grain" in row else ""
    by = ", with the help of the day of publication" if _by_publication(row) else ""
    return f"{written.label}, {written.value or 'left without a day'}{grain}{by}"


def _keys(rows: list[dict[str, Any]], together: bool) -> list[Artist]:
    keys: list[Artist] = []
    if not all(map(_by_publication, rows)):
        keys.append(Patch(facecolor=BLUE, edgecolor=BLUE, label="dated by the text"))
    if any(map(_by_publication, rows)):
        keys.append(intervals.hollow_key("dated with the help of the day of publication", BLUE))
    if together:
        keys.append(Patch(facecolor=GREY, edgecolor=GREY, label="several dates, magnified below"))
    return keys + intervals.legend((), map(_as_interval, rows))


def _calendar(rows: list[dict[str, Any]], panel: Axes, width: float) -> None:
    """Give a panel its limits and its calendar; matplotlib's ends with the year 9999."""
    values = [value for row in rows for value in _as_interval(row).values()]
    air = max((max(values) - min(values)) * 34 / max(width, 100), 2.0)
    first, last = _number(date.min), _number(date.max)
    panel.set_xlim(max(min(values) - air, first), min(max(values) + air, last))
    locator = AutoDateLocator(minticks=2, maxticks=6)  # type: ignore[no-untyped-call]
    panel.xaxis.set_major_locator(locator)
    # The words of a tick at the very end would leave the sheet.
    low, high = panel.get_xlim()
    end = (high - low) * 10 / max(width, 100)
    panel.xaxis.set_major_locator(
        FixedLocator([tick for tick in panel.get_xticks() if low + end <= tick <= high - end])
    )
    panel.xaxis.set_major_formatter(
        ConciseDateFormatter(  # type: ignore[no-untyped-call]
            locator, formats=_FORMS, zero_formats=_STARTS, show_offset=False
        )
    )
