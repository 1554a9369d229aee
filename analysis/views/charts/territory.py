"""Control of territory, region by region."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.axes import Axes

from analysis.checks.prose import the
from analysis.views.amounts import ABOUT, bounds, counted, number
from analysis.views.charts import intervals
from analysis.views.charts.rows import LANE, Row, draw_rows
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import INK, VOICES, styled
from analysis.views.days import day, days
from analysis.views.known import voice_of, voices_of
from analysis.views.wording import Record, cited, clean, listed, records

if TYPE_CHECKING:
    from analysis.article import Article


@styled
def holdings(
    holdings: pd.DataFrame,
    ax: Axes | None = None,
    *,
    implied: pd.DataFrame | None = None,
    sources: pd.DataFrame | None = None,
    figures: pd.DataFrame | None = None,
    article: Article | None = None,
) -> Axes:
    """Draw who is said to control what share of which regions, as intervals from 0 to 100 per cent.

    One row a region, holder and statement. An end that the statement leaves open is an arrow. A statement without a
    share (an area, or words alone) is a row of words: it is never drawn as zero.

    Parameters
    ----------
    holdings : DataFrame
        The table `holdings`. A column `implied` (true: worked out from other statements) is taken into account.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    implied : DataFrame, optional
        Further rows with the same columns that no one stated, drawn hollow.
    sources : DataFrame, optional
        The table that gives the sources their names and kinds.
    figures : DataFrame, optional
        The table that tells which numbers are "about" or "nearly", if `holdings` has no column `modifier` that does.
    article : Article, optional
        Named in the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> row = {"holding_id": "H01", "holder": "Northland", "regions": "Lakes", "share_low": 70.0, "share_high": None}
    >>> ax = holdings(pd.DataFrame([row | {"low_closed": False, "high_closed": False}]))
    >>> ax.get_xlim() == (0, 100), [text.get_text() for text in ax.texts][1:3]
    (True, ['Lakes: held by Northland', 'more than 70%'])
    """
    how = {row["figure_id"]: {"modifier": row["modifier"]} for row in records(figures) if "modifier" in row}
    stated = [how.get(row.get("figure_id"), {}) | row for row in records(holdings)]
    rows = _ordered([*stated, *({**row, "implied": True} for row in records(implied))])
    source = cited(article, holdings)
    if not rows:
        return empty(ax, "No statements of control in this article.", source)
    kept, known = rows[:MOST], voices_of(sources)
    voices = [voice_of(row, known) for row in kept]
    written = [_row(row, *voice) for row, voice in zip(kept, voices, strict=True)]
    drawn = [row for row in kept if _has_share(row)]
    said = {voice for row, (voice, _) in zip(kept, voices, strict=True) if _has_share(row) and not row.get("implied")}
    keys = intervals.legend(said, map(_share, drawn))
    if any(row.get("implied") for row in kept):
        keys.insert(len(said), intervals.hollow_key("implied by all statements, said by no one"))
    chart = Chart(
        title=_size(rows),
        alt=_alt(rows, kept, written),
        caption=_caption(rows, legend=keys != []),
        source=source,
        of=rows,
        keys=keys,
    )
    return draw_rows(ax, chart, written, intervals.percent, label="share of the region’s territory", unit="%")


def _size(rows: list[dict[str, object]]) -> str:
    """Say how many statements there are, and how many of them can be drawn; what is implied is stated by no one."""
    if implied := sum(bool(row.get("implied")) for row in rows):
        stated = counted(len(rows) - implied, "share")
        return f"{stated} of land as stated, and {number(implied)} as all statements imply"
    shares = sum(map(_has_share, rows))
    without = f"{shares} of them with" if shares else "none of them with"
    return f"{counted(len(rows), 'statement')} of who holds what land, {without} a share of a region"


def _ordered(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """Put the statements about the same regions and the same holder together, in the order of the text."""
    first: dict[tuple[str, ...], int] = {}
    for row in rows:
        for key in ((_place(row),), (_place(row), str(row.get("holder")))):
            first.setdefault(key, len(first))
    return sorted(rows, key=lambda row: (first[(_place(row),)], first[(_place(row), str(row.get("holder")))]))


def _place(row: Record) -> str:
    return listed(row.get("region_codes")) or listed(row.get("regions"))


def _has_share(row: Record) -> bool:
    return "share_low" in row or "share_high" in row


def _share(row: Record) -> Record:
    return intervals.ends_of(row, "share_")


def _draw(row: Record, voice: str, ax: Axes, y: float, width: float) -> None:
    hollow = bool(row.get("implied"))
    intervals.track(ax, y, LANE - 5)
    intervals.draw(_share(row), INK if hollow else VOICES[voice].colour, ax, y, width, hollow=hollow, inside=True)


def _row(row: Record, voice: str, name: str) -> Row:
    one = any(f"{of}_low" in row and row[f"{of}_low"] == row.get(f"{of}_high") for of in ("share", "area"))
    about = f"{row['modifier']} " if one and row.get("modifier") in ABOUT else ""
    holder = f"held by {the(clean(row['holder']))}" if "holder" in row else "holder not said"
    regions = listed(row.get("regions")) or "region not said"
    ends = {end: round(row[end], 1) for end in ("share_low", "share_high") if end in row}
    share = bounds({**row, **ends}, "share_low", "share_high", "percent")
    if row.get("modifier") == "nearly" and "share_low" not in row and "share_high" in row:
        share = f"nearly {number(row['share_high'])}%"
    area = bounds(row, "area_low", "area_high", "square kilometer")
    if not share and not area:
        value = "in words only"
    else:
        value = about + (f"{share} ({area})" if share and area else share or f"{area}, share not stated")
    first, _, last = str(row.get("as_of", "")).partition("/")
    as_of = days(day(first), day(last or first))
    parts = [
        f"“{clean(row['text'])}”" if not share and not area and "text" in row else "",
        "implied by all statements" if row.get("implied") else name,
        "taken together" if row.get("joint") and ", " in regions else "",
        f"as of {as_of}" if as_of else "",
    ]
    draw = partial(_draw, row, voice) if share else None
    return Row(f"{regions}: {holder}", value, " · ".join(filter(None, parts)), draw)


def _alt(rows: list[dict[str, object]], kept: list[dict[str, object]], written: list[Row]) -> str:
    said = "; ".join(
        f"{row.label}, {'implied, ' if of.get('implied') else ''}{row.value}" + (f" ({row.note})" if row.note else "")
        for of, row in zip(kept, written, strict=True)
    )
    size = counted(len(rows), "statement")
    return f"Control of territory by region, in per cent of its area, {size}. {said}."


def _caption(rows: list[dict[str, object]], *, legend: bool) -> str:
    bars = (
        "Bars are the intervals stated, arrows open bounds; the colour says whose statement it is. " if legend else ""
    )
    words = "A statement without a share is given in words, and not drawn. " if not all(map(_has_share, rows)) else ""
    return f"{bars}{words}Control is as of the date given with a statement, else as of the article."
