"""How hard the parts of an article are to read."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.axes import Axes

from analysis.views.amounts import counted, number
from analysis.views.charts.rows import Panel, Row, draw_panels
from analysis.views.charts.scales import fit
from analysis.views.charts.sheet import Chart, empty
from analysis.views.charts.style import BLUE, INK, styled
from analysis.views.wording import cited, clean, part_named, records

if TYPE_CHECKING:
    from analysis.article import Article

_MANY = {"paragraph": "Paragraphs, one mark each", "source": "Sources, one mark each"}
_ALONE = {name: f"The only {kind} with 30 words or more" for kind, name in _MANY.items()}
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
        title=_title(metrics),
        alt=f"Readability by part of the article, {size}. {said or 'No part by itself'}. {_ranges(metrics, many)}",
        caption="The dotted line is the whole article. Formulas count syllables and words, not sense.",
        source=source,
    )
    return draw_panels(ax, chart, panels)


def _title(metrics: dict[str, dict[str, list[float]]]) -> str:
    """Say how long the sentences are, or if that is not drawn, what the chart is of."""
    lengths = metrics.get("words_per_sentence", {})
    parts = [values[0] for name, values in lengths.items() if values and name not in _MANY.values()]
    if not parts:
        return "How hard the parts of the article are to read"
    least, most = _rounded(min(parts)), _rounded(max(parts))
    if least == most:
        return f"Sentences have {least} words on average"
    return f"Sentences have {least} to {most} words on average, part by part"


def _metric_panel(metric: str, parts: dict[str, list[float]], several: Collection[str]) -> Panel:
    whole = parts.get("Article", [])
    rows = [
        Row(
            _ALONE.get(name, name) if len(values) == 1 else name,
            _range(values),
            draw=partial(_marks, values, whole, "|" if name in several else "o"),
        )
        if values
        else Row(name, "not measured")
        for name, values in parts.items()
    ]
    values = [value for values in parts.values() for value in values]
    return Panel(_metric(metric), rows, partial(fit, "", values or [0.0, 1.0]))


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
