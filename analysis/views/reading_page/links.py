"""Links from card to card, and the small pieces of HTML that cards are made of."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from analysis.views.reading_page import words
from analysis.views.reading_page.rows import Row, Rows
from analysis.views.wording import clean

MOST = 12
"""Links in one field at most; how many more there are is said."""


def title(row: Row, rows: Rows) -> str:
    """Return what a row is called in links to it."""
    cells = row.cells
    if row.table == "figures":
        return f"“{words.first_words(cells.get('text', row.id))}”"
    if row.table in ("sources", "places"):
        return words.first_words(cells.get("name", row.id))
    if row.table == "findings":
        verdict = words.VERDICTS.get(str(cells.get("verdict")), "")
        return f"{verdict}: {words.first_words(cells.get('subject', row.id))}"
    text = cells.get("content_text", cells.get("text", row.id))
    return f"“{words.unquoted(words.first_words(text))}”"


def text_of(said: object) -> str:
    """Return a cell as HTML of one line."""
    return escape(clean(said))


def quoted(said: object) -> str:
    """Return words of the article as HTML, in quotation marks."""
    return f"<q>{text_of(words.unquoted(said))}</q>" if said is not None else ""


def links(targets: Iterable[Row], rows: Rows) -> str:
    """Return links to rows, by what they are called, as HTML."""
    known = list(targets)
    shown = [f'<a href="#{escape(row.id)}">{text_of(title(row, rows))}</a>' for row in known[:MOST]]
    more = f"<li>and {len(known) - MOST} more</li>" if len(known) > MOST else ""
    if len(shown) == 1:
        return shown[0]
    return f"<ul>{''.join(f'<li>{link}</li>' for link in shown)}{more}</ul>" if shown else ""


def source_of(row: Row, rows: Rows) -> Row | None:
    """Return the source that a row rests on, if it is known."""
    if row.table == "sources":
        return row
    return next(iter(rows.named(row.cells.get("source_id", ""))), None)


def speaks(row: Row) -> bool:
    """Say whether a row without a source is in the article's own voice: an attribution is in somebody's."""
    return row.table in ("claims", "figures", "holdings", "relations")
