"""The dates of an article in the order of time."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from matplotlib.patches import Patch

from analysis.views.charts import intervals
from analysis.views.charts.rows import Panel, Row, draw_panels
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import BLUE, styled
from analysis.views.days import day, days
from analysis.views.wording import cited, clean, counted, records

if TYPE_CHECKING:
    from analysis.article import Article

_SAID = 110
"""Letters of what is told of a time."""
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
    panels = [Panel(name, [_row(row) for row in of], partial(_calendar, of)) for name, of in scales.items()]
    if apart:
        panels.append(Panel("Not resolved to a date", [_row(row) for row in apart]))
    drawn = [row for of in scales.values() for row in of]
    chart = Chart(
        title=_span(drawn, len(rows)),
        alt=f"Timeline of the article, {counted(len(rows), 'date')}. {'; '.join(map(_told, drawn + apart))}.",
        caption="Each bar covers the days that the words can mean.",
        source=source,
        of=rows,
        keys=_keys(drawn),
    )
    return draw_panels(ax, chart, panels)


def _span(drawn: list[dict[str, Any]], count: int) -> str:
    """Say how far the dates reach."""
    ends = [end.year for row in drawn for end in _ends(row) if end is not None]
    if not ends:
        return f"{counted(count, 'date')}, none with a day that is known"
    reach = f"in {min(ends)}" if min(ends) == max(ends) else f"from {min(ends)} to {max(ends)}"
    return f"{counted(count, 'date')}, {reach}"


def _by_publication(row: dict[str, Any]) -> bool:
    return row.get("resolved_by") == "published"


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
    words = f"“{clean(row.get('text', when))}”"
    draw = partial(intervals.draw, _as_interval(row), BLUE, hollow=_by_publication(row)) if when else None
    said = clean(row.get("said", ""))
    return Row(
        words, when or "not resolved", said if len(said) <= _SAID else f"{said[:_SAID].rpartition(' ')[0]} …", draw
    )


def _told(row: dict[str, Any]) -> str:
    written, grain = _row(row), f", grain {clean(row['grain'])}" if "grain" in row else ""
    by = ", with the help of the day of publication" if _by_publication(row) else ""
    return f"{written.label}, {written.value}{grain}{by}"


def _keys(rows: list[dict[str, Any]]) -> list[Artist]:
    keys: list[Artist] = []
    if not all(map(_by_publication, rows)):
        keys.append(Patch(facecolor=BLUE, edgecolor=BLUE, label="dated by the text"))
    if any(map(_by_publication, rows)):
        keys.append(intervals.hollow_key("dated with the help of the day of publication", BLUE))
    return keys + intervals.legend((), map(_as_interval, rows))


def _calendar(rows: list[dict[str, Any]], panel: Axes, width: float) -> None:
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
