"""Shares of counts, each with the interval that chance leaves around it."""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from analysis.views.amounts import number
from analysis.views.charts.intervals import percent, track
from analysis.views.charts.rows import LANE, Row, draw_rows
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import INK, VOICES, styled
from analysis.views.days import period
from analysis.views.wording import clean, records

_COLOUR = VOICES["unnamed"].colour


@styled
def unnamed(shares: pd.DataFrame, ax: Axes | None = None, *, source: str = "") -> Axes:
    """Draw the share of sources without a name, one row a publisher or a stretch of time.

    The mark is the share, the bar its 95% interval. With few sources the bar is long: then the share says little.

    Parameters
    ----------
    shares : DataFrame
        What `analysis.corpus.shares.unnamed` returns: first what the rows are about, then the counts and shares.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    source : str
        What the counts are of, for the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> row = {"publisher": "A", "articles": 2, "sources": 8, "unnamed": 2, "share": 25.0}
    >>> ax = unnamed(pd.DataFrame([row | {"share_low": 7.1, "share_high": 59.1}]))
    >>> [text.get_text() for text in ax.texts][1:3]
    ['A', '25% (7–59%), 2 of 8']
    """
    rows, by = records(shares), str(shares.columns[0])
    if not rows:
        return empty(ax, "No people are quoted in these articles.", source)
    kept = rows[:MOST]
    written = [Row(period(clean(str(row[by]))), _said(row), draw=partial(_interval, row)) for row in kept]
    chart = Chart(
        title=f"People and groups quoted without a name, by {clean(by)}",
        alt=f"Share of sources without a name by {clean(by)}, with its interval, and how many of how many. "
        + "; ".join(f"{row.label}, {row.value}" for row in written)
        + ".",
        caption="The interval is how far chance alone could move the share, after Wilson, at 95%; sources of one article "
        "hang together, so that in truth it is wider.",
        source=source,
        of=rows,
        keys=[
            Line2D(
                [], [], marker="D", markersize=6, color=INK, linestyle="none", label="share of sources without a name"
            ),
            Patch(color=_COLOUR, label="95% interval"),
        ],
    )
    return draw_rows(ax, chart, written, percent, label="share of the sources who are people", unit="%")


def _said(row: dict[str, Any]) -> str:
    ends = f"{number(round(row['share_low']))}–{number(round(row['share_high']))}"
    return f"{number(round(row['share']))}% ({ends}%), {number(row['unnamed'])} of {number(row['sources'])}"


def _interval(row: dict[str, Any], ax: Axes, y: float, _: float) -> None:
    track(ax, y, LANE)
    ax.barh(y, row["share_high"] - row["share_low"], left=row["share_low"], height=LANE - 2, color=_COLOUR, zorder=3)
    ax.plot([row["share"]], [y], marker="D", markersize=6, color=INK, linestyle="none", clip_on=False, zorder=5)
