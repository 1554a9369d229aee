"""Who speaks where: a strip for each paragraph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from analysis.views.amounts import counted, number
from analysis.views.charts.rows import numbered
from analysis.views.charts.sheet import MOST, Chart, drawn, empty, ink_on
from analysis.views.charts.speakers import keys_of
from analysis.views.charts.style import PAPER, STRIP, VOICES, styled, width_of
from analysis.views.known import Known, voice_of, voices_of
from analysis.views.text import paragraphs
from analysis.views.wording import cited, clean, records

if TYPE_CHECKING:
    from analysis.article import Article

_FEW = 4  # paragraphs beside which the word for them has no room
_INSIDE = 8.3  # points: letters on a strip


@styled
def voices(
    attributions: pd.DataFrame, article: Article, sources: pd.DataFrame | None = None, ax: Axes | None = None
) -> Axes:
    r"""Draw where in the article each voice speaks: a strip for each paragraph, its attributed stretches in colour.

    Parameters
    ----------
    attributions : DataFrame
        The table `attributions`.
    article : Article
        The article that the table was read from.
    sources : DataFrame, optional
        The table that tells named from anonymous sources, data and documents.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the paragraphs need, if not given.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis.article import Article
    >>> row = {"attribution_id": "A01", "source_id": "S01", "content_spans": "0:8"}
    >>> ax = voices(pd.DataFrame([row]), Article("It rains, he said.\nNobody came."))
    >>> [int(bar.get_width()) for bar in ax.patches]
    [18, 8, 12]
    """
    parts, known = paragraphs(article.text), voices_of(sources)
    source = cited(article)
    if not parts:
        return empty(ax, "No paragraphs in this article.", source)
    kept = parts[:MOST]
    said, surnames = _stretches(attributions), _surnames(sources)
    seen = [item for item in said if item[1][0] < kept[-1].end]
    found = {voice_of(row, known)[0] for row, _ in seen}
    keys: list[Artist] = [Patch(color=STRIP, label="the article’s own voice"), *keys_of(found - {"own"})]
    if "source" in found:
        keys.append(Patch(color=VOICES["source"].colour, label="source not told"))
    chart = Chart(
        title=_attributed(seen, kept),
        alt=_places(seen, known, kept),
        caption="Each strip is a paragraph, as long as its text.",
        source=source,
        of=parts,
        keys=keys,
    )

    def draw(ax: Axes, width: float) -> None:
        longest = max(part.end - part.start for part in kept)
        for y, part in enumerate(kept):
            ax.barh(y + 0.5, part.end - part.start, height=0.72, color=STRIP, linewidth=0)
            here = [
                (row, (max(span[0], part.start) - part.start, min(span[1], part.end) - part.start))
                for row, span in seen
                if span[0] < part.end and part.start < span[1]
            ]
            over = [ends for row, ends in here if "nested_in" in row]
            for row, ends in here:
                voice, name = voice_of(row, known)
                names = (name, surnames.get(str(row.get("source_id")), name))
                _stretch(ax, y + 0.5, ends, row, (voice, names), longest / width, over)
        ax.set_ylim(len(kept), 0)
        ax.set_xlim(0, longest)
        ax.set_yticks([y + 0.5 for y in range(len(kept))], [f"{y + 1}" for y in range(len(kept))])
        numbered(ax)
        ax.set_xlabel("characters into the paragraph")
        if len(kept) > _FEW:
            ax.set_ylabel("paragraph")
        ax.tick_params(axis="y", pad=2)

    return drawn(ax, chart, lambda _: 14.0 * len(kept), draw, left=36.0)


def _attributed(said: list[tuple[dict[str, Any], tuple[int, int]]], parts: list[Any]) -> str:
    """Say in how many paragraphs somebody else speaks."""
    others = sum(any(span[0] < part.end and part.start < span[1] for _, span in said) for part in parts)
    if len(parts) == 1:
        return "Others speak in the only paragraph" if others else "Only the article itself speaks"
    which = (
        f"all {number(others)}"
        if others == len(parts)
        else f"{number(others) if others else 'none'} of {number(len(parts))}"
    )
    return f"Others speak in {which} paragraphs"


def _stretch(
    ax: Axes,
    y: float,
    ends: tuple[int, int],
    row: dict[str, Any],
    source: tuple[str, Sequence[str]],
    point: float,
    over: Sequence[tuple[int, int]],
) -> None:
    """Draw a stretch of content, with the first name of its source that there is room for; `point` is a point in characters.

    One inside another, as those `over` it, lies on its lower half, without a name.
    """
    nested, length, voice = "nested_in" in row, ends[1] - ends[0], VOICES[source[0]]
    ax.barh(
        y + (0.12 if nested else 0), length, left=ends[0], height=0.48 if nested else 0.72,
        color=voice.colour, hatch=voice.hatch[:2], edgecolor=PAPER, linewidth=0.8, zorder=3 + nested,
    )  # fmt: skip
    start, end = _widest(ends, over)
    name = _name_within(source[1], (end - start) / point - 6)
    if name and not nested:
        box = {"boxstyle": "square,pad=0.1", "facecolor": voice.colour, "edgecolor": "none"}
        ax.text(
            start + 3 * point, y, name, size=_INSIDE, va="center", color=ink_on(voice.colour), bbox=box,
            zorder=9, clip_on=True,
        )  # fmt: skip


def _widest(ends: tuple[int, int], over: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the widest part of a stretch on which no other lies.

    Examples
    --------
    >>> _widest((0, 100), [(10, 20), (90, 95)]), _widest((0, 100), [])
    ((20, 90), (0, 100))
    """
    free, start = [], ends[0]
    for low, high in sorted(over):
        if low < ends[1] and high > ends[0]:
            free.append((start, max(start, low)))
            start = max(start, high)
    return max([*free, (min(start, ends[1]), ends[1])], key=lambda part: part[1] - part[0])


def _name_within(names: Sequence[str], width: float) -> str:
    """Return the first of a source's names that the width has room for."""
    return next((name for name in names if width_of(name, _INSIDE) < width), "")


def _surnames(sources: pd.DataFrame | None) -> dict[str, str]:
    """Return the last names of the persons whose last name no other has, by their ids; a body has none."""
    persons = [row for row in records(sources) if row.get("kind") == "person" and row.get("named")]
    last = {str(row["source_id"]): clean(row["name"]).rpartition(" ")[2] for row in persons}
    return {source: name for source, name in last.items() if list(last.values()).count(name) == 1}


def _stretches(attributions: pd.DataFrame) -> list[tuple[dict[str, Any], tuple[int, int]]]:
    """Return the stretches of content in the order of their drawing: what is nested comes after what holds it."""
    found = []
    for row in records(attributions):
        written = row.get("content_spans") or f"{row.get('content_start', 0)}:{row.get('content_end', 0)}"
        for span in str(written).split(";"):
            start, _, end = span.partition(":")
            if start.strip().isdigit() and end.strip().isdigit():
                found.append((row, (int(start), int(end))))
    return sorted(found, key=lambda item: "nested_in" in item[0])


def _places(said: list[tuple[dict[str, Any], tuple[int, int]]], known: Known, parts: list[Any]) -> str:
    where: dict[str, dict[int, int]] = {}
    names: dict[str, str] = {}
    starts = [part.start for part in parts]
    for row, (start, end) in said:
        source = str(row.get("source_id", "source not known"))
        names[source] = voice_of(row, known)[1] if source != "source not known" else source
        for at in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
            length = min(end, parts[at].end) - max(start, parts[at].start)
            if length > 0:
                place = where.setdefault(source, {})
                place[at] = place.get(at, 0) + length
    told = "; ".join(
        f"{names[source]} ({source}) in "
        + ", ".join(f"paragraph {at + 1} ({number(length)} characters)" for at, length in sorted(places.items()))
        for source, places in sorted(where.items())
    )
    size = f"{counted(len(parts), 'paragraph')} of the article, from {counted(len(said), 'attributed passage')}"
    return f"Where each voice speaks in the {size}. {told or 'No words are attributed'}. "
