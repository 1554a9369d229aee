"""The strip of voices: who speaks where in the text, as a small map of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from analysis.views.amounts import counted
from analysis.views.reading_page import words
from analysis.views.reading_page.links import MOST, source_of, text_of, title
from analysis.views.reading_page.marks import Mark
from analysis.views.reading_page.rows import Rows
from analysis.views.wording import clean, leading

# Contents say where a source speaks; a claim without a source is where the article does.
_SPOKEN = {"attributions": "content", "claims": "claim"}


def strip(rows: Rows, marks: list[Mark], length: int) -> str:
    """Return the strip as HTML, one lane a kind of voice that speaks.

    Parameters
    ----------
    rows, marks
        As the page has them.
    length
        Code points of the text.
    """
    lanes: dict[str, list[str]] = {kind: [] for kind in words.VOICES}
    for kind, start, end, who in sorted(_spoken(rows, marks), key=lambda stretch: stretch[1:]):
        left, width = 100 * start / length, 100 * (end - start) / length
        lanes[kind].append(
            f'<a class="{kind}" href="#t{start}" title="{escape(who)}" aria-label="{escape(who)}" '
            f'style="left:{left:.2f}%;width:{width:.2f}%"></a>'
        )
    shown = "".join(
        f'<div class="lane"><span>{words.VOICES[kind]}</span><div class="track" role="group" '
        f'aria-label="{words.VOICES[kind]}">{"".join(links)}</div></div>'
        for kind, links in lanes.items()
        if links
    )
    return f'<nav class="strip" aria-label="Who speaks where">{shown}</nav>' if shown else ""


def speakers(rows: Rows) -> str:
    """Return the sources by how much they say, each with whether it is named, as HTML."""
    spoken = [row for row in rows.of("sources") if row.cells.get("words")]
    spoken.sort(key=lambda row: -row.cells["words"])
    lines = "".join(
        f'<li><a href="#{escape(row.id)}">{text_of(leading(title(row, rows)))}</a> <span class="voice {words.voice(row.cells)}">'
        f"{words.VOICES[words.voice(row.cells)].lower()}, {counted(row.cells['words'], 'word')}</span></li>"
        for row in spoken[:MOST]
    )
    more = f"<li>and {len(spoken) - MOST} more</li>" if len(spoken) > MOST else ""
    how = '<p class="how">Choose any words, or reach them with Tab and the arrow keys and press Enter: a card tells who says them.</p>'
    return f'<div id="speakers">{how}<h2>Who speaks</h2><ul>{lines}{more}</ul></div>' if lines else ""


def _spoken(rows: Rows, marks: list[Mark]) -> Iterator[tuple[str, int, int, str]]:
    for mark in marks:
        row = rows.by_id[mark.row]
        if _SPOKEN.get(row.table) != mark.kind or (row.table == "claims" and "attribution_id" in row.cells):
            continue
        source = source_of(row, rows)
        if source is None and row.table == "attributions":
            continue
        kind = words.voice(source.cells if source else None)
        yield (
            kind,
            max(mark.start, 0),
            mark.end,
            clean(source.cells.get("name", source.id)) if source else "the article",
        )
