"""Figures and readability: quantities, each on the scale of its unit."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.axes import Axes

from analysis.tables.unit_words import in_words
from analysis.views.charts import intervals
from analysis.views.charts.rows import Panel, Row, draw_panels, numbered
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import BLUE, INK, VOICES, styled
from analysis.views.known import Known, voice_of, voices_of
from analysis.views.wording import ABOUT, SYMBOLS, Record, bounds, cited, clean, counted, number, part_named, records

if TYPE_CHECKING:
    from analysis.article import Article

_SHARE = "percent"
_SOURCES = "people counted as sources"
_NAMES = {
    _SOURCES: "People counted as sources",
    "percent": "Per cent",
    "square kilometer": "Square kilometres (km²)",
    "square meter": "Square metres (m²)",
}


@styled
def figures(
    figures: pd.DataFrame,
    ax: Axes | None = None,
    *,
    sources: pd.DataFrame | None = None,
    article: Article | None = None,
) -> Axes:
    """Draw the figures of an article, each on the scale of its unit, as intervals with their bounds.

    One panel a unit; a scale whose values span two orders of magnitude is logarithmic, and says so. Figures that give
    no number are listed in words.

    Parameters
    ----------
    figures : DataFrame
        The table `figures`.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    sources : DataFrame, optional
        The table that gives the sources their names and kinds.
    article : Article, optional
        Named in the source line.

    Returns
    -------
    Axes
        The sheet; its panels are its `child_axes`, in the order in which their units occur.

    Examples
    --------
    >>> import pandas as pd
    >>> ax = figures(pd.DataFrame({"low": [70.0], "high": [80.0], "unit": ["percent"], "text": ["70-80%"]}))
    >>> [panel.get_xlim() for panel in ax.child_axes] == [(0, 100)]
    True
    """
    rows, source = records(figures), cited(article, figures)
    if not rows:
        return empty(ax, "No figures in this article.", source)
    kept, known = rows[:MOST], voices_of(sources)
    units: dict[str, list[list[dict[str, Any]]]] = {}
    for group in _alike(kept, known):
        units.setdefault(_scale_of(group[0]), []).append(group)
    units = {scale: units[scale] for scale in dict.fromkeys(map(_scale_of, kept)) if scale in units}
    bare = [row for row in kept if "low" not in row and "high" not in row]
    # A scale for one figure tells nothing that its words do not.
    alone = {unit: of for unit, of in units.items() if len(of) == 1 and unit not in _NAMES}
    units = {unit: of for unit, of in units.items() if unit not in alone}
    panels = [_panel(unit, of, known) for unit, of in units.items()]
    if alone:
        told = [_words(group) for of in alone.values() for group in of]
        # The article's own words tell how much it is.
        others = [Row(label, "" if label.startswith("“") else value) for label, value in told]
        panels.append(Panel("Others, each the only one of its unit", others))
    if bare:
        panels.append(Panel("No number: in words only", [Row(f"“{_own_words(row)}”") for row in bare]))
    drawn = [row for of in units.values() for row, *_ in of]
    said = "; ".join(_told(row, known) for row in kept)
    chart = Chart(
        title=_size(rows, bare),
        alt=f"Figures by unit, {counted(len(rows), 'figure')}. {said}.",
        caption="Bars are the intervals stated, arrows open bounds, diamonds single values."
        if drawn
        else "Each figure as the article states it.",
        source=source,
        of=rows,
        keys=intervals.legend((voice_of(row, known)[0] for row in drawn), drawn),
    )
    return draw_panels(ax, chart, panels)


def _size(rows: list[dict[str, Any]], bare: list[dict[str, Any]]) -> str:
    """Say how many figures there are, and how many of them give no number."""
    without = f", {len(bare)} of them without a number" if bare else ""
    return f"{counted(len(rows), 'figure')} as the article states them{without}"


def _panel(unit: str, groups: list[list[dict[str, Any]]], known: Known) -> Panel:
    values = [float(row[end]) for row, *_ in groups for end in ("low", "high") if end in row]
    name = _NAMES.get(unit) or _many(unit)
    logarithmic = ", logarithmic scale" if unit != _SHARE and intervals.spans_orders(values) else ""
    # No bound can leave the whole of a share.
    whole = unit == _SHARE and min(values) >= 0 and max(values) <= 100
    colours = [VOICES[voice_of(row, known)[0]].colour for row, *_ in groups]
    rows = [
        Row(*_words(group), draw=partial(intervals.draw, group[0], colour, inside=whole))
        for group, colour in zip(groups, colours, strict=True)
    ]
    return Panel(name + logarithmic, rows, partial(_fit, unit, None if whole else values))


def _many(unit: str) -> str:
    named = in_words(clean(unit))
    return named[0].upper() + named[1:]


def _fit(unit: str, values: list[float] | None, panel: Axes, width: float) -> None:
    """Give a panel the scale that its values need; without values, the whole of a share."""
    if values is None:
        intervals.percent(panel)
    else:
        intervals.fit(panel, values, width)
    numbered(panel, "%" if unit == _SHARE else "")


def _alike(rows: list[dict[str, Any]], known: Known) -> list[list[dict[str, Any]]]:
    """Put the figures with a number together that have the same bounds, unit and kind of voice, in rising order."""
    groups: dict[tuple[object, ...], list[dict[str, Any]]] = {}
    for row in rows:
        if "low" in row or "high" in row:
            ends = tuple(row.get(key) for key in ("unit", "low", "high", "low_closed", "high_closed"))
            groups.setdefault((_scale_of(row), *ends, voice_of(row, known)[0]), []).append(row)
    return sorted(groups.values(), key=lambda group: group[0].get("low", group[0].get("high", 0)))


def _scale_of(row: dict[str, Any]) -> str:
    """Return the unit, which is the scale; people who are counted as sources have one to themselves."""
    return _SOURCES if row.get("kind") == "source_count" else str(row.get("unit", ""))


def _words(group: list[dict[str, Any]]) -> tuple[str, str]:
    """Return what stands to the left and to the right of figures that are drawn as one."""
    stated = bounds(group[0], unit=group[0].get("unit"))
    if group[0].get("kind") == "ordinal":
        return ", ".join(dict.fromkeys(f"“{_own_words(row)}”" for row in group)), ""
    if stated and group[0].get("unit") == "fraction":
        stated = _own_words(group[0], stated)
    about = {str(row.get("modifier")) for row in group} & ABOUT
    one = "low" in group[0] and group[0]["low"] == group[0].get("high")
    value = f"{about.pop()} {stated}" if one and len(about) == 1 else stated
    return ", ".join(dict.fromkeys(_subject(row, stated) for row in group)), value


def _subject(row: dict[str, Any], stated: str) -> str:
    """Say what a figure is of; where the article does not, its own words."""
    if subject := clean(row.get("subject", "")):
        return subject[0].upper() + subject[1:]
    return f"“{_own_words(row, stated)}”"


def _own_words(row: Record, other: str = "") -> str:
    return clean(row.get("text", other))


def _told(row: dict[str, Any], known: Known) -> str:
    (label, value), unit = _words([row]), row.get("unit")
    details = [
        f"unit {clean(unit)}" if unit and unit not in SYMBOLS else "",
        clean(row.get("subject", "")),
        clean(row.get("change", "")),
        voice_of(row, known)[1],
    ]
    return f"{label}, {value or 'no number'} ({', '.join(filter(None, details))})"


_MANY = {"paragraph": "Paragraphs, one mark each", "source": "Sources, one mark each"}
_PARTS = {"own voice": "The article’s own voice"}
_NAMED = str.maketrans({"_": " "})
_METRICS = {
    "flesch_reading_ease": "Flesch reading ease (higher is easier)",
    "flesch_kincaid_grade": "Flesch–Kincaid grade (years of school)",
    "gunning_fog": "Gunning fog (years of school)",
    "smog_index": "SMOG index (years of school)",
}


@styled
def readability(readability: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    """Draw each metric of readability on a scale of its own, part by part.

    The paragraphs share a row, a mark each, and so do the sources, and the sections if there are many: a long article
    stays on one sheet. A part that is too short for a metric is not drawn, and never zero.

    Parameters
    ----------
    readability : DataFrame
        The table `readability`, or the rows of the metrics to be shown.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    article : Article, optional
        Named in the source line.

    Returns
    -------
    Axes
        The sheet; its panels are its `child_axes`, in the order in which their metrics occur.

    Examples
    --------
    >>> import pandas as pd
    >>> ax = readability(pd.DataFrame({"part": ["article"], "metric": ["smog_index"], "value": [11.25]}))
    >>> [text.get_text() for text in ax.child_axes[0].texts]
    ['Article', '11.2']
    """
    rows, source = records(readability), cited(article, readability)
    if not rows:
        return empty(ax, "No readability was measured in this article.", source)
    metrics: dict[str, dict[str, list[float]]] = {}
    many = _shared(rows)
    for row in rows:
        part = clean(row.get("part", "part not named"))
        shared = many.get(part.split(" ")[0]) or _PARTS.get(part) or part_named(part)[:1].upper() + part_named(part)[1:]
        values = metrics.setdefault(str(row.get("metric", "")), {}).setdefault(shared, [])
        values += [float(row["value"])] if "value" in row else []
    panels = [_metric_panel(metric, of, many.values()) for metric, of in metrics.items()]
    said = "; ".join(
        f"{part_named(clean(row.get('part', '')))}, {clean(row.get('metric', '')).translate(_NAMED)} "
        + (_rounded(row["value"]) if "value" in row else "not measured")
        for row in rows
        if not clean(row.get("part", "")).startswith(tuple(many))
    )
    size = counted(len(rows), "value")
    chart = Chart(
        title="How hard the parts of the article are to read",
        alt=f"Readability by part of the article, {size}. {said or 'No part by itself'}. {_ranges(metrics, many)}",
        caption="The dotted line is the whole article. Formulas count syllables and words, not sense.",
        source=source,
    )
    return draw_panels(ax, chart, panels)


def _metric_panel(metric: str, parts: dict[str, list[float]], several: Collection[str]) -> Panel:
    whole = parts.get("Article", [])
    rows = [
        Row(name, _range(values), draw=partial(_marks, values, whole, "|" if name in several else "o"))
        if values
        else Row(name, "not measured")
        for name, values in parts.items()
    ]
    values = [value for values in parts.values() for value in values]
    return Panel(_metric(metric), rows, partial(_fit, "", values or [0.0, 1.0]))


def _marks(values: list[float], whole: list[float], marker: str, ax: Axes, y: float, _: float) -> None:
    ax.vlines(whole, y - 7, y + 7, color=INK, linewidth=1, linestyle=(0, (1, 1)), zorder=1)
    ax.plot(
        values, [y] * len(values), marker=marker, markersize=9 if marker == "|" else 7, color=BLUE, markeredgewidth=1.6,
        linestyle="none", clip_on=False, zorder=4,
    )  # fmt: skip


def _shared(rows: list[dict[str, Any]]) -> dict[str, str]:
    """Return the kinds of part that share a row: sections too, where there are more than a reader compares."""
    sections = {row["part"] for row in rows if str(row.get("part", "")).startswith("section ")}
    return _MANY | ({"section": "Sections, one mark each"} if len(sections) > 12 else {})


def _metric(name: str) -> str:
    plain = clean(name).translate(_NAMED)
    return _METRICS.get(name, plain[:1].upper() + plain[1:])


def _rounded(value: float) -> str:
    return number(round(float(value), 1))


def _range(values: list[float]) -> str:
    least, most = _rounded(min(values)), _rounded(max(values))
    return least if least == most else f"{least} to {most}"


def _ranges(metrics: dict[str, dict[str, list[float]]], many: dict[str, str]) -> str:
    return " ".join(
        f"{counted(len(of[name]), kind)}, {clean(metric).translate(_NAMED)} {_range(of[name])}."
        for metric, of in metrics.items()
        for kind, name in many.items()
        if of.get(name)
    )
