"""Who speaks, and how much."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from analysis.views.amounts import bounds, counted, number
from analysis.views.charts.rows import LANE, LONGER, UNDRAWN, Row, draw_rows
from analysis.views.charts.sheet import MOST, Chart, empty
from analysis.views.charts.style import PAPER, VOICES, Voice, styled
from analysis.views.known import Known, voices_of
from analysis.views.wording import cited, clean, leading, records, within

if TYPE_CHECKING:
    from analysis.article import Article

_UNSAID = "Side not said"


@styled
def who_speaks(sources: pd.DataFrame, ax: Axes | None = None, *, article: Article | None = None) -> Axes:
    """Draw how many words of the article rest on each source, by the side that the text gives it.

    The colour and the hatch tell named, unnamed and anonymous sources from data, documents and the article's own
    voice. A source whose words were not counted, or that has none, is a row of words.

    Parameters
    ----------
    sources : DataFrame
        The table `sources`.
    ax : Axes, optional
        Where to draw; a new sheet, as tall as the rows need, if not given.
    article : Article, optional
        Named in the source line.

    Examples
    --------
    >>> import pandas as pd
    >>> row = {"source_id": "S01", "name": "Ada Byron", "kind": "person", "named": True, "anonymous": False}
    >>> ax = who_speaks(pd.DataFrame([row | {"words": 120, "attributions": 4}]))
    >>> [text.get_text() for text in ax.texts][1:3]
    ['Ada Byron', '120 words']
    """
    rows, source = records(sources), cited(article, sources)
    if not rows:
        return empty(ax, "No sources in this article.", source)
    kept, known = rows[:MOST], voices_of(sources)
    entries: list[tuple[Row, dict[str, Any]]] = []
    groups = _by_side(kept)
    sides = [side for side, _ in groups if side]
    for side, members in groups:
        total = counted(sum(row.get("words", 0) for row in members), "word")
        if side and len(sides) > 1:
            entries.append((Row(f"{side} ({counted(len(members), 'source')})", total, heading=True), {}))
        entries += [(_row(row, known), row) for row in members]
    said = "; ".join(f"{row.label}, {row.value}{_details(of)}" for row, of in entries)
    spoken = [of for _, of in entries if of.get("words")]
    heard = max((of["words"] for of in spoken if of.get("kind") != "author"), default=0)
    longer = [of for of in spoken if heard and of["words"] > LONGER * heard]
    entries = [(replace(row, draw=None), of) if of in longer else (row, of) for row, of in entries]
    spoken = [of for of in spoken if of not in longer]
    most = max((of["words"] for of in spoken), default=1)
    by_side = " grouped by side" if len(sides) > 1 else ""
    chart = Chart(
        title=_most(kept, known),
        alt=f"Words of the article by source, {counted(len(rows), 'voice')}{by_side}. {said}.",
        caption="A bar is as long as the words that rest on a source."
        + (UNDRAWN if longer else "")
        + (" The side is the one that the text gives it; it is not a judgement." if len(sides) > 1 else ""),
        source=source,
        of=rows,
        keys=keys_of({known[str(of["source_id"])][0] for of in spoken}),
    )
    written = [row for row, _ in entries]
    return draw_rows(ax, chart, written, lambda ax, _: ax.set_xlim(0, most), label="words attributed to the source")


def _by_side(rows: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """Group the sources by side, those with the most words first, the article's own voice last and without a side."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        side = clean(row.get("side", "")).strip()
        unsaid = side.lower() in ("", "none")
        label = "" if row.get("kind") == "author" else _UNSAID if unsaid else f"Side: {side}"
        groups.setdefault(label, []).append(row)
    for members in groups.values():
        members.sort(key=lambda row: -row.get("words", 0))
    return sorted(
        groups.items(),
        key=lambda group: (group[0] == "", group[0] == _UNSAID, -sum(row.get("words", 0) for row in group[1])),
    )


def _row(row: dict[str, Any], known: Known) -> Row:
    author, words = row.get("kind") == "author", row.get("words")
    name = "The article’s own voice" if author else leading(clean(row.get("name", row["source_id"])))
    said = "words not counted" if words is None else counted(words, "word") if words else "no words"
    draw = partial(_bar, words, VOICES[known[str(row["source_id"])][0]]) if words else None
    return Row(name, said, draw=draw, heading=author)


def _bar(words: int, voice: Voice, ax: Axes, y: float, _: float) -> None:
    ax.barh(y, words, height=LANE, color=voice.colour, hatch=voice.hatch, edgecolor=PAPER, linewidth=0)


def _details(row: dict[str, Any]) -> str:
    if not row or row.get("kind") == "author":
        return ""
    people, count = bounds(row, "count_low", "count_high"), row.get("attributions")
    parts = [_known_as(row)]
    parts += [f"{people} people"] if people not in ("", "1") else []
    parts += [counted(count, "attribution")] if count is not None else []
    return f" ({', '.join(parts)})"


def _known_as(row: dict[str, Any]) -> str:
    if row.get("kind") in ("data", "document"):
        return str(row["kind"])
    return "anonymous" if row.get("anonymous") else "named" if row.get("named") else "unnamed, on the record"


def _most(rows: list[dict[str, Any]], known: Known) -> str:
    """Say on whom most words rest, of those other than the article itself."""
    told = [row for row in rows if row.get("kind") != "author" and row.get("words")]
    if not told:
        return "No words rest on anybody but the article itself"
    first = max(told, key=lambda row: row["words"])
    voice, called = known[str(first["source_id"])]
    name, words = within(called, named=voice != "anonymous"), number(first["words"])
    # The article's own voice, which may have more, is no source.
    return (
        f"The only source heard is {name}: {counted(first['words'], 'word')}"
        if len(told) == 1
        else f"No source has more words than {name}: {words}"
    )


def keys_of(voices: set[str]) -> list[Artist]:
    """Return the keys of a legend for the kinds of voice that occur."""
    labels = {
        "own": "the article’s own voice",
        "named": "named source",
        "unnamed": "unnamed, on the record",
        "anonymous": "anonymous source",
        "measured": "data or document",
    }
    return [
        Patch(facecolor=VOICES[key].colour, hatch=VOICES[key].hatch, edgecolor=PAPER, linewidth=0, label=label)
        for key, label in labels.items()
        if key in voices
    ]
