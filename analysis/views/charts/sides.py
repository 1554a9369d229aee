"""What numbers come to, over what is stated: two intervals, which meet or do not."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from analysis.views.amounts import bounds, counted, short
from analysis.views.charts import intervals
from analysis.views.charts.rows import Panel, Row, draw_panels, numbered
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import BLUE, INK, SMALL, TRACK, styled, width_of
from analysis.views.wording import Record, cited, clean, records

if TYPE_CHECKING:
    from analysis.article import Article

# What two numbers are to each other, where the name of it alone would not tell a reader.
_KINDS = {
    "same": "One thing, told twice",
    "order": "Which is more",
    "count": "A count and its list",
    "age": "An age and its dates",
}
_APART = {"undetermined": "the two agree only if they are not of one time", "differ": "two sources differ"}
_DRAWN = "Above, what numbers come to by what is said of them; below, what is stated, as rounding leaves it."
Pair = list[dict[str, object]]


@styled
def sides(table: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    """Draw what numbers come to, and under it what the article gives, each pair on a scale of its own.

    Where the two do not agree, the gap between them is shaded. The pairs are the `child_axes` of the Axes.

    Parameters
    ----------
    table : DataFrame
        What `analysis.tables.sides.sides_table` returned.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the pairs need, if not given.
    article : Article, optional
        Named in the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> one = {"pair": 1, "kind": "sum", "words": "“2” and “3”, added up", "low": 5.0, "high": 5.0}
    >>> other = {"pair": 1, "kind": "sum", "words": "“7”", "low": 7.0, "high": 7.0}
    >>> ax = sides(pd.DataFrame([one, other]).assign(verdict="inconsistent"))
    >>> ax.child_axes[0].get_title(loc="left")
    'Sum: the two do not agree'
    """
    rows, source = records(table), cited(article)
    if not rows:
        return empty(ax, "No numbers that are said to hang together in this article.", source)
    pairs = [list(of) for _, of in groupby(rows, key=lambda row: row["pair"])]
    kept = pairs[:MOST]
    later = sum(_gap(pair) is not None and _is_doubtful(pair) for pair in pairs)
    apart = sum(_gap(pair) is not None for pair in pairs)
    told = " ".join(f"{_heading(pair)}: {_told(pair[0])}; {_told(pair[1])}." for pair in kept)
    lists = [pair for pair in kept if _is_list(pair)]
    drawn = [pair for pair in kept if pair not in lists]
    keys = [intervals.hollow_key("what the others come to"), Patch(color=BLUE, label="what is stated")] if drawn else []
    if apart:
        keys.append(Patch(color=TRACK, label="the gap between the two"))
    chart = Chart(
        title=_title(len(pairs), apart, later),
        alt=f"{counted(len(pairs), 'pair')} of intervals. {told}",
        caption=_DRAWN if drawn else "Each count as it is stated, and how many names follow it.",
        source=source,
        of=pairs,
        keys=keys,
    )
    panels = [_panel(pair) for pair in drawn]
    if lists:
        rows_of = [Row(clean(stated["words"]), f"{_said(names)} names follow") for names, stated in lists]
        panels.append(Panel("Counts and their lists: they agree", rows_of))
    return draw_panels(ax, chart, panels)


def _title(pairs: int, apart: int, later: int) -> str:
    if later and later == apart:
        which = (
            "The two numbers that hang together" if pairs == 1 else f"{later} of {counted(pairs, 'pair')} of numbers"
        )
        return f"{which} agree{'s' if later == 1 < pairs else ''} only if they are not of one time"
    if apart and pairs == 1:
        return "The two numbers that hang together do not agree"
    if apart:
        return f"{apart} of {counted(pairs, 'pair')} of numbers do{'es' if apart == 1 else ''} not agree"
    if pairs == 1:
        return "The two numbers that hang together agree"
    return "Both pairs of numbers agree" if pairs == 2 else f"All {pairs} pairs of numbers agree"


def _heading(pair: Pair) -> str:
    named = clean(pair[0]["kind"])
    kind = _KINDS.get(named, named).replace(":", ",")
    if _gap(pair) is not None:
        end = _APART.get(str(pair[0].get("verdict")), "the two do not agree")
    else:
        end = "the two agree" if pair[0].get("verdict") == "consistent" else "the two agree, but not with all others"
    return f"{kind[:1].upper()}{kind[1:]}: {end}"


def _is_list(pair: Pair) -> bool:
    """Say whether two are a count and the names that follow, and agree: one number, which needs no scale."""
    return (
        pair[0]["kind"] == "count"
        and pair[0].get("verdict") == "consistent"
        and pair[0].get("low") == pair[0].get("high")
    )


def _is_doubtful(pair: Pair) -> bool:
    """Say whether a check left open if two that do not meet are of one time."""
    return pair[0].get("verdict") == "undetermined"


def _said(row: Record) -> str:
    ends = {end: _rounded(row[end]) for end in ("low", "high") if row.get(end) is not None}
    return bounds({**row, **ends}, unit=row.get("unit"))


def _rounded(value: float) -> float:
    """Leave four digits of what was worked out, and every digit before the point."""
    return float(f"{value:.4g}") if abs(value) < 1000 else float(round(value))


def _told(row: Record) -> str:
    return f"{clean(row['words'])}, {_said(row) or 'any number'}"


def _gap(pair: Pair) -> tuple[float, float] | None:
    """Return the ends of what lies between two intervals, None if they meet."""
    for low, high in ((pair[0], pair[1]), (pair[1], pair[0])):
        ends = low.get("high"), high.get("low")
        if isinstance(ends[0], float | int) and isinstance(ends[1], float | int):
            touch = bool(low.get("high_closed", True)) and bool(high.get("low_closed", True))
            if ends[0] < ends[1] or (ends[0] == ends[1] and not touch):
                return float(ends[0]), float(ends[1])
    return None


def _panel(pair: Pair) -> Panel:
    looks = ((INK, True), (BLUE, False))
    rows = [
        Row(clean(row["words"]), _said(row), draw=partial(intervals.draw, row, colour, hollow=hollow))
        for row, (colour, hollow) in zip(pair, looks, strict=True)
    ]
    return Panel(_heading(pair), rows, partial(_fit, pair))


def _fit(pair: Pair, ax: Axes, width: float) -> None:
    """Show what lies around the two, close enough to tell them apart, and shade the gap."""
    ends = [float(row[end]) for row in pair for end in ("low", "high") if end in row]  # type: ignore[arg-type] # numbers
    low, high = min(ends), max(ends)
    spread = (high - low) or abs(high) or 1.0
    ax.set_xlim(low - 0.18 * spread, high + 0.18 * spread)
    words = max(width_of(short(value), SMALL) for value in (low, high)) + 20
    ax.xaxis.set_major_locator(MaxNLocator(max(1, min(4, int(width / words) - 1)), steps=[1, 2, 5, 10]))
    numbered(ax, "%" if pair[0].get("unit") == "percent" else "")
    gap = _gap(pair)
    if gap is not None:
        ax.axvspan(*gap, color=TRACK, zorder=0.3)
