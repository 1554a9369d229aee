"""What a reader can set on the reading page: which marks are shown, which rows, and what is looked for."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from analysis.views.reading_page import words
from analysis.views.reading_page.links import title
from analysis.views.reading_page.rows import Rows
from analysis.views.wording import clean

_LAYERS = (
    ("source", "who says it", ("source",)),
    ("cue", "words that attribute", ("cue",)),
    ("content", "what is attributed", ("content",)),
    ("claim", "a claim", ("claim",)),
    ("figure", "a figure", ("figure", "figure-starts", "figure-ends")),
    ("date", "a date", ("date", "date-starts", "date-ends")),
    ("place", "a place", ("place",)),
    ("holding", "who holds land", ("holding",)),
)

Choice = tuple[str, str]
"""A value, and what a reader calls it."""


def key(kinds: Iterable[str]) -> str:
    """Return the key to the marks, with a box to hide each kind; kinds that the text has none of are left out."""
    there = set(kinds)
    boxes = "".join(
        f'<label><input type="checkbox" id="layer-{kind}" checked> <span class="m {" ".join(classes)}">{said}</span></label>'
        for kind, said, classes in _LAYERS
        if kind in there
    )
    return f'<fieldset class="key"><legend>Marks</legend>{boxes}</fieldset>' if boxes else ""


def filters(rows: Rows) -> str:
    """Return the filters and the box for a search; a filter with nothing to choose from is left out."""
    shown = "".join(_select(name, label, choices) for name, label, choices in _filters(rows) if len(choices) > 1)
    return (
        '<form class="filters" hidden><label class="search">Search the text <input type="search" id="search" '
        f'autocomplete="off"></label>{shown}<button type="reset">Show all</button>'
        '<p id="matches" role="status"></p></form>'
    )


def _filters(rows: Rows) -> list[tuple[str, str, list[Choice]]]:
    sources = rows.of("sources")
    speaking = {str(row.cells.get("source_id")) for row in rows.by_id.values()}
    sides = sorted({clean(row.cells["side"]) for row in sources if "side" in row.cells})
    voices = {words.voice(row.cells) for row in sources}
    manners = {str(row.cells.get("modality")) for row in rows.of("claims")}
    findings = rows.of("findings")
    verdicts = {str(row.cells.get("verdict")) for row in findings}
    return [
        ("table", "Rows", [(table, table) for table in dict.fromkeys(row.table for row in rows.by_id.values())]),
        ("source", "Source", [(row.id, title(row, rows)) for row in sources if row.id in speaking]),
        ("side", "Side", [(side, side) for side in sides]),
        ("voice", "Named or not", [(kind, said.lower()) for kind, said in words.VOICES.items() if kind in voices]),
        ("modality", "How it is put", [(how, said) for how, said in words.MANNERS.items() if how in manners]),
        (
            "finding", "Finding",
            [(verdict, f"all that {said}" if verdict != "differ" else f"where {said}")
             for verdict, said in words.VERDICTS.items() if verdict in verdicts]
            + [(row.id, title(row, rows)) for row in findings],
        ),
    ]  # fmt: skip


def _select(name: str, label: str, choices: list[Choice]) -> str:
    options = "".join(f'<option value="{escape(value)}">{escape(said)}</option>' for value, said in choices)
    return f'<label>{label} <select data-filter="{name}"><option value="">all</option>{options}</select></label>'
