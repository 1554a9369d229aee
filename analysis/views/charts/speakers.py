"""Who speaks, how much, and where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from analysis.views.charts.rows import LANE, Row, draw_rows, numbered
from analysis.views.charts.sheet import MOST, Chart, drawn, empty, ink_on
from analysis.views.charts.style import PAPER, VOICES, Voice, styled, width_of
from analysis.views.known import Known, voice_of, voices_of
from analysis.views.text import paragraphs
from analysis.views.wording import bounds, cited, clean, counted, number, records, within

if TYPE_CHECKING:
    from analysis.article import Article

_UNSAID = "Side not said"
_STRIP = "#d5d6d8"
_FEW = 4  # paragraphs beside which the word for them has no room
_INSIDE = 8.3  # points: letters on a strip


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
    most = max((of["words"] for of in spoken), default=1)
    by_side = " grouped by side" if len(sides) > 1 else ""
    chart = Chart(
        title=_most(kept, known),
        alt=f"Words of the article by source, {counted(len(rows), 'voice')}{by_side}. {said}.",
        caption="A bar is as long as the words that rest on a source."
        + (" The side is the one that the text gives it; it is not a judgement." if len(sides) > 1 else ""),
        source=source,
        of=rows,
        keys=_keys({known[str(of["source_id"])][0] for of in spoken}),
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
    name = "The article’s own voice" if author else clean(row.get("name", row["source_id"]))
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
    return f"No one has more words than {within(known[str(first['source_id'])][1])}: {number(first['words'])}"


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


def _keys(voices: set[str]) -> list[Artist]:
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
    said = _stretches(attributions)
    seen = [item for item in said if item[1][0] < kept[-1].end]
    found = {voice_of(row, known)[0] for row, _ in seen}
    keys: list[Artist] = [Patch(color=_STRIP, label="the article’s own voice"), *_keys(found - {"own"})]
    if "source" in found:
        keys.append(Patch(color=VOICES["source"].colour, label="a source"))
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
            ax.barh(y + 0.5, part.end - part.start, height=0.72, color=_STRIP, linewidth=0)
            for row, span in seen:
                ends = max(span[0], part.start) - part.start, min(span[1], part.end) - part.start
                if ends[0] < ends[1]:
                    _stretch(ax, y + 0.5, ends, row, voice_of(row, known), longest / width)
        ax.set_ylim(len(kept), 0)
        ax.set_xlim(0, longest)
        ax.set_yticks([y + 0.5 for y in range(len(kept))], [f"{y + 1}" for y in range(len(kept))])
        numbered(ax)
        ax.set_xlabel("characters into the paragraph")
        if len(kept) > _FEW:
            ax.set_ylabel("paragraph")
        ax.tick_params(axis="y", pad=2)

    return drawn(ax, chart, lambda _: 14.0 * len(kept), draw, left=36.0)


def _stretch(
    ax: Axes, y: float, ends: tuple[int, int], row: dict[str, Any], source: tuple[str, str], point: float
) -> None:
    """Draw a stretch of content, with the name of its source if there is room for it; `point` is a point in characters.

    One inside another lies on its lower half, without a name.
    """
    nested, length, voice = "nested_in" in row, ends[1] - ends[0], VOICES[source[0]]
    ax.barh(
        y + (0.12 if nested else 0), length, left=ends[0], height=0.48 if nested else 0.72,
        color=voice.colour, hatch=voice.hatch[:2], edgecolor=PAPER, linewidth=0.8, zorder=3 + nested,
    )  # fmt: skip
    name = _name_within(source[1], length / point - 6, surname=source[0] == "named")
    if name and not nested:
        box = {"boxstyle": "square,pad=0.1", "facecolor": voice.colour, "edgecolor": "none"}
        ax.text(
            ends[0] + 3 * point, y, name, size=_INSIDE, va="center", color=ink_on(voice.colour), bbox=box,
            zorder=9, clip_on=True,
        )  # fmt: skip


def _name_within(name: str, width: float, *, surname: bool) -> str:
    """Return the name of a source, or the last word of a person's or a body's own name, as far as the width has room."""
    tries = (name, name.rsplit(maxsplit=1)[-1]) if surname and name else (name,)
    return next((words for words in tries if width_of(words, _INSIDE) < width), "")


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
