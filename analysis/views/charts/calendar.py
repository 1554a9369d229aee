"""The dates of an article in the order of time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from matplotlib.patches import Patch

from analysis.views.charts import intervals
from analysis.views.charts.sheet import (
    MOST,
    Panel,
    Row,
    describe,
    empty,
    frame,
    panels,
    panels_height,
    room,
    rule,
    shown,
)
from analysis.views.charts.style import BLUE, MARGIN, PAPER, WIDTH, styled
from analysis.views.wording import cited, clean, counted, day, days, records

if TYPE_CHECKING:
    from analysis.article import Article

_SCALES = ("Years", "Months", "Days")
# Of years, months, days, hours, minutes, seconds; the second line where a year, a month or a day begins.
_FORMS = ["%Y", "%b %Y", "%d %b", "%H:%M", "%H:%M", "%S"]
_STARTS = ["", "%Y", "%b %Y", "%d %b", "%H:%M", "%H:%M"]


@styled
def timeline(dates: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    """Draw the dates of an article as intervals as long as their grain, in the order of time.

    One panel for what is told in years, one for months, one for days, each on its own scale. A date that was worked
    out from the day of publication is hollow. What could not be resolved is listed apart.

    Parameters
    ----------
    dates : DataFrame
        The table `dates`.
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
    >>> row = {"text": "April 2022", "earliest": "2022-04-01", "latest": "2022-04-30", "grain": "month"}
    >>> ax = timeline(pd.DataFrame([row]))
    >>> float(ax.child_axes[0].patches[0].get_width())
    30.0
    """
    rows, source = records(dates), cited(article, dates)
    if not rows:
        return empty(ax, "No dates in this article.", source)
    kept = rows[:MOST]
    scales: dict[str, list[dict[str, Any]]] = {name: [] for name in _SCALES}
    for row in sorted(kept, key=_order):
        if _ends(row) != (None, None):
            scales[_scale(row)].append(row)
    scales = {name: of for name, of in scales.items() if of}
    apart = [row for row in kept if _ends(row) == (None, None)]
    parts = [Panel(name, [_row(row) for row in of]) for name, of in scales.items()]
    if apart:
        parts.append(Panel("Not resolved to a date", [_row(row) for row in apart], axis=False))

    width = WIDTH - 2 * MARGIN if ax is None else room(ax)
    keys = _keys([row for of in scales.values() for row in of])
    ax = frame(ax, panels_height(parts, width), "The dates of the article, in the order of time", shown(rows) + source,
               legend=keys, axis=0)  # fmt: skip
    for of, (panel, lanes) in zip(scales.values(), panels(ax, parts, width), strict=False):
        for y, row in zip(lanes, of, strict=True):
            intervals.draw(panel, y, _as_interval(row), BLUE, hollow=row.get("resolved_by") == "published")
        _calendar(panel, of, width)
        rule(panel, lanes)
    ordered = [row for of in scales.values() for row in of] + apart
    said = "; ".join(map(_told, ordered))
    alt = f"Timeline of the article, {counted(len(rows), 'date')}. {said}. {shown(rows)}"
    return describe(ax, alt, "Each bar covers the days that the words can mean. " + source)


def _ends(row: dict[str, Any]) -> tuple[date | None, date | None]:
    return day(row.get("earliest")), day(row.get("latest"))


def _order(row: dict[str, Any]) -> tuple[date, date]:
    earliest, latest = _ends(row)
    return earliest or latest or date.max, latest or date.max


def _scale(row: dict[str, Any]) -> str:
    by_grain = {"day": "Days", "week": "Days", "month": "Months", "year": "Years", "decade": "Years"}
    earliest, latest = _ends(row)
    if str(row.get("grain")) in by_grain or earliest is None or latest is None:
        return by_grain.get(str(row.get("grain")), "Years")
    length = (latest - earliest).days
    return "Days" if length <= 14 else "Months" if length <= 92 else "Years"


def _as_interval(row: dict[str, Any]) -> dict[str, Any]:
    """Return the interval in days since 1970: a day ends where the next begins."""
    earliest, latest = _ends(row)
    ends = {} if earliest is None else {"low": _number(earliest)}
    return ends | ({} if latest is None else {"high": _number(latest) + 1})


def _number(when: date) -> float:
    return float(date2num(when))  # type: ignore[no-untyped-call]


def _row(row: dict[str, Any]) -> Row:
    when = days(*_ends(row))
    words = f"{row.get('date_id', '')} “{clean(row.get('text', when))}”".strip()
    return Row(words, when or "not resolved", lane=9.0 if when else 0.0)


def _told(row: dict[str, Any]) -> str:
    written, grain = _row(row), f", grain {clean(row['grain'])}" if "grain" in row else ""
    by = ", with the help of the day of publication" if row.get("resolved_by") == "published" else ""
    return f"{written.label}, {written.value}{grain}{by}"


def _keys(rows: list[dict[str, Any]]) -> list[Artist]:
    keys: list[Artist] = []
    if any(row.get("resolved_by") != "published" for row in rows):
        keys.append(Patch(facecolor=BLUE, edgecolor=BLUE, label="dated by the text"))
    if any(row.get("resolved_by") == "published" for row in rows):
        label = "dated with the help of the day of publication"
        keys.append(Patch(facecolor=PAPER, edgecolor=BLUE, linewidth=1.4, label=label))
    arrows = any(None in _ends(row) for row in rows)
    return [*keys, *intervals.legend((), points=False, arrows=arrows)]


def _calendar(panel: Axes, rows: list[dict[str, Any]], width: float) -> None:
    """Give a panel its limits and its calendar; matplotlib's ends with the year 9999."""
    values = [value for row in rows for value in _as_interval(row).values()]
    air = max((max(values) - min(values)) * 34 / max(width, 100), 2.0)
    first, last = _number(date.min), _number(date.max)
    panel.set_xlim(max(min(values) - air, first), min(max(values) + air, last))
    locator = AutoDateLocator(minticks=2, maxticks=6)  # type: ignore[no-untyped-call]
    panel.xaxis.set_major_locator(locator)
    panel.xaxis.set_major_formatter(
        ConciseDateFormatter(  # type: ignore[no-untyped-call]
            locator, formats=_FORMS, zero_formats=_STARTS, show_offset=False
        )
    )
