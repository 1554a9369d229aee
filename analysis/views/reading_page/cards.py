"""A card for each row: what was read, who says it, what it hangs together with, and by which rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape

from analysis.extract.rules import documented, parts
from analysis.views.reading_page import words
from analysis.views.reading_page.fields import FIELDS
from analysis.views.reading_page.links import source_of, speaks, text_of, title
from analysis.views.reading_page.rows import Row, Rows
from analysis.views.wording import clean

KINDS = {
    "figures": "Figure",
    "dates": "Date",
    "attributions": "Attribution",
    "claims": "Claim",
    "holdings": "Holding",
    "relations": "Relation",
    "sources": "Source",
    "places": "Place",
    "findings": "Finding",
}


def card(row: Row, rows: Rows, place: str) -> str:
    """Return the card of a row as HTML.

    Parameters
    ----------
    row, rows
        The row, among all.
    place
        The address of its first mark, "" if it has none.
    """
    fields = [*FIELDS[row.table](row, rows), ("Read by the rule", _rules(row))]
    told = "".join(f"<div><dt>{label}</dt><dd>{html}</dd></div>" for label, html in fields if html)
    marks = f'<p class="there"><a href="#{place}">Where it stands in the text</a></p>' if place else ""
    return (
        f'<article class="card" id="{escape(row.id)}" {_facets(row, rows)}>'
        f'<h3><span class="what">{KINDS[row.table]}</span> {text_of(title(row, rows))}'
        f'</h3><dl>{told}</dl>{marks}<p class="address"><a href="#{escape(row.id)}">{text_of(row.id)}</a></p></article>\n'
    )


def rules_of(rows: Rows) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    """Yield the address, the table and the documentation of each rule that made a row."""
    used = {
        (row.table, rule): None
        for row in rows.by_id.values()
        for rule in parts(row.table, str(row.cells.get("rule", "")))
    }
    for table, rule in used:
        yield rule_address(table, rule), table, documented(table)[rule]


def rule_address(table: str, rule: str) -> str:
    """Return the address of the explanation of a rule.

    Examples
    --------
    >>> rule_address("attributions", "LEMMA: quotation, …"), rule_address("attributions", "…, quotation")
    ('rule-attributions-LEMMA-quotation-and', 'rule-attributions-and-quotation')
    """
    return f"rule-{table}-{re.sub(r'[^A-Za-z0-9]+', '-', rule.replace('…', ' and ')).strip('-')}"


def _rules(row: Row) -> str:
    rule = row.cells.get("rule", "")
    made_of = parts(row.table, str(rule))
    called = made_of if len(made_of) > 1 else (rule,) * len(made_of)
    links = [
        f'<a href="#{rule_address(row.table, part)}"><code>{text_of(name)}</code></a>'
        for part, name in zip(made_of, called, strict=True)
    ]
    return " + ".join(links) or text_of(rule)


def _facets(row: Row, rows: Rows) -> str:
    """Return what the filters know of a row, as attributes."""
    source = source_of(row, rows)
    told = {
        "table": row.table,
        "source": source.id if source else "S00" if speaks(row) else "",
        "side": str(source.cells.get("side", "")) if source else "",
        "voice": words.voice(source.cells if source else None) if source or speaks(row) else "",
        "modality": str(row.cells.get("modality", "")),
        "finding": " ".join(_verdicts(row, rows)),
    }
    return " ".join(f'data-{name}="{escape(clean(value))}"' for name, value in told.items() if value)


def _verdicts(row: Row, rows: Rows) -> list[str]:
    found = [row] if row.table == "findings" else rows.naming(row.id, "findings")
    verdicts = dict.fromkeys(str(finding.cells.get("verdict")) for finding in found)
    return [*(finding.id for finding in found), *verdicts]
