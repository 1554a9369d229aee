"""Figures: quantities, each on the scale of its unit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.axes import Axes

from analysis.tables.unit_words import in_words
from analysis.views.amounts import ABOUT, SYMBOLS, bounds, counted
from analysis.views.around import POINTING, around
from analysis.views.charts import intervals
from analysis.views.charts.rows import Panel, Row, draw_panels, numbered
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import VOICES, styled
from analysis.views.known import Known, voice_of, voices_of
from analysis.views.quotation import in_marks
from analysis.views.wording import Record, cited, clean, joined, records

if TYPE_CHECKING:
    from analysis.article import Article

_SHARE = "percent"
_UNIVERSAL = "universal"
_COUNTED = {"count", "source_count", "casualties"}
"""Kinds of figures whose subject is what their unit counts."""
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
    rows, source = [_placed(row, article) for row in records(figures)], cited(article, figures)
    if not rows:
        return empty(ax, "No figures in this article.", source)
    kept, known = rows[:MOST], voices_of(sources)
    units: dict[str, list[list[dict[str, Any]]]] = {}
    for group in _alike(kept, known):
        units.setdefault(_scale_of(group[0]), []).append(group)
    units = {scale: units[scale] for scale in dict.fromkeys(map(_scale_of, kept)) if scale in units}
    bare = [row for row in kept if "low" not in row and "high" not in row]
    whole = [row for row in kept if row.get("kind") == _UNIVERSAL and row not in bare]
    # A scale for one number tells nothing that its words do not, and one for things without a unit compares them.
    without = units.pop("") if len(units.get("", [])) > 1 else []
    alone = {unit: of for unit, of in units.items() if _tells_nothing(unit, of)} if len(kept) > 1 else {}
    units = {unit: of for unit, of in units.items() if unit not in alone}
    panels = [_panel(unit, of, known) for unit, of in units.items()]
    panels += [Panel(_NAMES[_SOURCES], _listed(alone.pop(_SOURCES)))] if _SOURCES in alone else []
    others = "Others, each the only one of its unit" if panels else "Each the only one of its unit"
    listed = {others: [group for of in alone.values() for group in of]}
    listed["Numbers without a unit"] = without
    panels += [Panel(heading, _listed(of)) for heading, of in listed.items() if of]
    if bare:
        panels.append(Panel("No number: in words only", [Row(f"“{_own_words(row)}”") for row in bare]))
    if whole:
        panels.append(Panel("All or none, in words", [Row(_quoted(row)) for row in whole]))
    drawn = [row for of in units.values() for row, *_ in of]
    said = "; ".join(_told(row, known) for row in kept)
    chart = Chart(
        title=_size(rows, bare),
        alt=f"Figures by unit, {counted(len(rows), 'figure')}. {said}.",
        caption=_caption(drawn),
        source=source,
        of=rows,
        keys=intervals.legend((voice_of(row, known)[0] for row in drawn), drawn),
    )
    return draw_panels(ax, chart, panels)


def _caption(drawn: list[dict[str, Any]]) -> str:
    """Say what the marks are that are drawn."""
    ends = [(row.get("low"), row.get("high")) for row in drawn]
    marks = {
        "bars are intervals": any(low != high and None not in (low, high) for low, high in ends),
        "arrows are open bounds": any((low is None) != (high is None) for low, high in ends),
        "diamonds are single values": any(low is not None and low == high for low, high in ends),
    }
    said = joined([mark for mark, found in marks.items() if found])
    return f"{said[0].upper()}{said[1:]}." if said else "Each figure as the article states it."


def _tells_nothing(unit: str, groups: list[list[dict[str, Any]]]) -> bool:
    """Say whether a unit has one number alone; of a share or an area an interval, or an open end, is worth a scale."""
    row = groups[0][0]
    return len(groups) == len(groups[0]) == 1 and (
        unit not in _NAMES or ("low" in row and row["low"] == row.get("high"))
    )


def _listed(groups: list[list[dict[str, Any]]]) -> list[Row]:
    """Return rows of words: where a label is the article's own words, these tell how much it is."""
    told = [(*_words(group, alone=True), group[0]) for group in groups]
    return [Row(label, "" if label.startswith("“") else _with_unit(label, value, row)) for label, value, row in told]


def _with_unit(label: str, value: str, row: Record) -> str:
    """Put the unit in words behind an amount whose label does not say it."""
    unit = clean(row.get("unit", ""))
    if not unit or not value or unit in SYMBOLS or unit.startswith("fraction") or row.get("kind") in _COUNTED:
        return value
    named = in_words(unit, one=row.get("low") == row.get("high") == 1)
    said = {word.lower() for word in label.split()}
    return value if said & {*unit.lower().split(), *named.lower().split()} else f"{value} {named}"


def _placed(row: dict[str, Any], article: Article | None) -> dict[str, Any]:
    """Return a figure with the words around it, if it says where it stands in the article; a part of a whole in per cent."""
    row = _in_per_cent(row)
    if article is None or article.text[row.get("start", 0) : row.get("end", 0)] != row.get("text"):
        return row
    return row | {"around": around(article.text, row["start"], row["end"])}


def _in_per_cent(row: dict[str, Any]) -> dict[str, Any]:
    """Write a share that is a part ("a quarter") in per cent, which the other shares are in."""
    ends = {end: round(100 * row[end], 1) for end in ("low", "high") if end in row}
    if (
        row.get("kind") != "share"
        or not str(row.get("unit", "")).startswith("fraction")
        or max([0, *ends.values()]) > 100
    ):
        return row
    return row | ends | {"unit": _SHARE}


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
    return Panel(name + logarithmic, rows, partial(fit, unit, None if whole else values))


def _many(unit: str) -> str:
    named = in_words(clean(unit))
    return named[0].upper() + named[1:]


def fit(unit: str, values: list[float] | None, panel: Axes, width: float) -> None:
    """Give a panel the scale that its values need; without values, the whole of a share."""
    if values is None:
        intervals.percent(panel)
    else:
        intervals.fit(panel, values, width)
    numbered(panel, "%" if unit == _SHARE else "")


def _alike(rows: list[dict[str, Any]], known: Known) -> list[list[dict[str, Any]]]:
    """Put the figures with a number together that have the same bounds, unit, qualification and kind of voice, in rising order."""
    groups: dict[tuple[object, ...], list[dict[str, Any]]] = {}
    for row in rows:
        if ("low" in row or "high" in row) and row.get("kind") != _UNIVERSAL:
            ends = tuple(row.get(key) for key in ("unit", "low", "high", "low_closed", "high_closed"))
            how = row.get("modifier") if row.get("modifier") in ABOUT else None
            groups.setdefault((_scale_of(row), *ends, how, voice_of(row, known)[0]), []).append(row)
    return sorted(groups.values(), key=lambda group: group[0].get("low", group[0].get("high", 0)))


def _scale_of(row: dict[str, Any]) -> str:
    """Return the unit, which is the scale; people who are counted as sources have one to themselves."""
    return _SOURCES if row.get("kind") == "source_count" else str(row.get("unit", ""))


def _words(group: list[dict[str, Any]], *, alone: bool = False) -> tuple[str, str]:
    """Return what stands to the left and to the right of figures that are drawn as one, among others of their unit or alone."""
    stated = bounds(group[0], unit=group[0].get("unit"))
    if group[0].get("kind") == "ordinal":
        return ", ".join(dict.fromkeys(_quoted(row) for row in group)), ""
    if stated and group[0].get("unit") == "fraction":
        stated = _own_words(group[0], stated)
    about = {str(row.get("modifier")) for row in group} & ABOUT
    one = "low" in group[0] and group[0]["low"] == group[0].get("high")
    value = f"{about.pop()} {stated}" if one and len(about) == 1 else stated
    if stated and not one and group[0].get("modifier") == "vague":
        value = f"taken as {stated}"
    return ", ".join(dict.fromkeys(_subject(row, stated, alone=alone) for row in group)), value


def _subject(row: dict[str, Any], stated: str, *, alone: bool) -> str:
    """Say what a figure is of; where its unit says as much, or the article does not, the words around it."""
    subject, unit = clean(row.get("subject", "")), clean(row.get("unit", ""))
    same = subject.lower() in (unit, in_words(unit))
    # How much land of a region something is of is not how large the region is.
    part_of = row.get("kind") == "area" and subject[:1].isupper()
    said_already = part_of or subject.lower() in POINTING or (same and (not alone or unit == "person"))
    if subject and not (said_already and "around" in row):
        return subject[0].upper() + subject[1:]
    return _quoted(row, stated)


def _quoted(row: Record, stated: str = "") -> str:
    return in_marks(clean(row.get("around", _own_words(row, stated))))


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
