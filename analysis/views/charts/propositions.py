"""How claims are put: asserted, possible, demanded, denied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from analysis.tables.ids import AUTHOR
from analysis.views.amounts import counted, is_are
from analysis.views.charts.rows import LONGER, UNDRAWN, Row, draw_rows
from analysis.views.charts.sheet import MOST, Chart, empty, ink_on
from analysis.views.charts.style import (
    ASH,
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    PAPER,
    PURPLE,
    SKY,
    SMALL,
    YELLOW,
    styled,
    width_of,
)
from analysis.views.known import voice_of, voices_of
from analysis.views.wording import cited, clean, leading, records

if TYPE_CHECKING:
    from analysis.article import Article

MODALITIES = {
    "asserted": BLUE,
    "possible": SKY,
    "conditional": GREEN,
    "prediction": YELLOW,
    "demand": ORANGE,
    "denial": PURPLE,
    "alleged": ASH,
    "open": GREY,
}
_BAR = 13.0


@styled
def modality(
    claims: pd.DataFrame,
    sources: pd.DataFrame | None = None,
    ax: Axes | None = None,
    *,
    article: Article | None = None,
) -> Axes:
    """Draw how the claims of each source are put, as stacked bars of counts.

    Parameters
    ----------
    claims : DataFrame
        The table `claims`.
    sources : DataFrame, optional
        The table that gives the sources their names.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    article : Article, optional
        Named in the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> ax = modality(pd.DataFrame({"source_id": ["S01"] * 3, "modality": ["asserted", "asserted", "demand"]}))
    >>> [int(bar.get_width()) for bar in ax.patches]
    [2, 1]
    """
    known, source = voices_of(sources), cited(article, claims)
    counts: dict[tuple[str, str], Counter[str]] = {}
    for row in records(claims):
        who = str(row.get("source_id", "" if "attribution_id" in row else AUTHOR))
        counts.setdefault((who, voice_of(row, known)[1]), Counter())[str(row.get("modality", "not known"))] += 1
    if not counts:
        return empty(ax, "No claims in this article.", source)
    ordered = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))
    kept = ordered[:MOST]
    present = {kind for _, of in kept for kind in of}
    kinds = [*(kind for kind in MODALITIES if kind in present), *sorted(present - MODALITIES.keys())]
    others = max((of.total() for (who, _), of in kept if who != AUTHOR), default=0)
    longer = {who for who, of in kept if who[0] == AUTHOR and others and of.total() > LONGER * others}
    most = max(of.total() for who, of in kept if who not in longer)
    rows = [
        Row(
            leading(_name(*who)),
            counted(of.total(), "claim"),
            note=", ".join(f"{clean(kind)} {of[kind]}" for kind in kinds if of[kind]) if who in longer else "",
            draw=None if who in longer else partial(_stack, of, kinds, most),
            lane=_BAR,
        )
        for who, of in kept
    ]
    said = "; ".join(
        f"{row.label}, {row.value}: " + ", ".join(f"{of[kind]} {clean(kind)}" for kind in kinds if of[kind])
        for row, (_, of) in zip(rows, kept, strict=True)
    )
    chart = Chart(
        title=_asserted(ordered),
        alt=f"Claims by source and modality, {counted(len(ordered), 'voice')}. {said}.",
        caption=f"The bars count claims; they do not say which are true.{UNDRAWN if longer else ''}",
        source=source,
        of=ordered,
        keys=[Patch(color=MODALITIES.get(kind, GREY), label=clean(kind)) for kind in kinds],
    )
    return draw_rows(ax, chart, rows, partial(_fit, most), label="claims")


def _asserted(ordered: Sequence[tuple[object, Counter[str]]]) -> str:
    """Say how many claims are put forward as fact."""
    fact, total = sum(of["asserted"] for _, of in ordered), sum(of.total() for _, of in ordered)
    return f"{fact} of {counted(total, 'claim')} {is_are(fact)} put forward as fact"


def _name(source_id: str, name: str) -> str:
    return "The article’s own voice" if source_id == AUTHOR else clean(name) or clean(source_id)


def _fit(most: int, ax: Axes, _: float) -> None:
    ax.set_xlim(0, most)
    ax.xaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10], integer=True))


def _stack(counts: Counter[str], kinds: Sequence[str], most: int, ax: Axes, y: float, width: float) -> None:
    """Draw the counts of a source end to end, each with as many words as it has room for."""
    left = 0
    for kind in filter(counts.get, kinds):
        count = counts[kind]
        colour = MODALITIES.get(kind, GREY)
        ax.barh(y, count, left=left, height=_BAR, color=colour, edgecolor=PAPER, linewidth=1.2)
        words = (f"{clean(kind)} {count}", f"{count}", "")
        label = next(text for text in words if not text or width_of(text, SMALL) < count * width / most - 4)
        ax.text(left + count / 2, y, label, size=SMALL, ha="center", va="center_baseline", color=ink_on(colour))
        left += count
