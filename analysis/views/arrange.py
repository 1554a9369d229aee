"""A run notebook as a page has it: what is for whoever runs it set aside, each chart before the table that it draws."""

from __future__ import annotations

from dataclasses import dataclass

from nbformat import NotebookNode

from analysis.views.empty import without_empty_parts, without_empty_tables

# Said in the notebooks, where a table stands before its drawing because nbval compares tables only.
_OF_THE_NOTEBOOK = ("First the table that is drawn.", "The drawing of that table.")

_SERIES = "## The pages\n"
"""The part of a notebook that lists the others, as the first page of a report does."""

LEAST = 2
"""Rows that make a chart."""


@dataclass(frozen=True, slots=True)
class Arranged:
    """What was taken out of a notebook: its code, and the headings of its empty parts."""

    codes: list[str]
    left_out: list[str]


def arrange(notebook: NotebookNode) -> Arranged:
    """Change a run notebook into what a reader of its results looks at.

    Left are its title and question, and its parts: what stands before the first heading of the second level, the cells
    tagged ``answer`` and ``findings``, and parts without any row go. Of a table and its chart, the chart comes first.
    """
    codes = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    left_out = without_empty_parts(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and cell.source.startswith(_SERIES):
            cell.source = cell.source[cell.source.find("\n## ") + 1 :] if "\n## " in cell.source else ""
    first, parts = notebook.cells[:1], _from_first_heading(notebook.cells[1:])
    notebook.cells = first + _charts_first(without_empty_tables(_without_told(parts)))
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            for words in _OF_THE_NOTEBOOK:
                cell.source = cell.source.replace(words, "").strip()
    notebook.cells = [cell for cell in notebook.cells if cell.cell_type == "code" or cell.source]
    return Arranged(codes, left_out)


def _from_first_heading(cells: list[NotebookNode]) -> list[NotebookNode]:
    for place, cell in enumerate(cells):
        if cell.cell_type == "markdown" and cell.source.startswith("## "):
            return cells[place:]
    return cells


def _without_told(cells: list[NotebookNode]) -> list[NotebookNode]:
    """Take out what the head of the page tells: the cells so tagged, each with the words before it."""
    kept: list[NotebookNode] = []
    for cell in cells:
        if {"answer", "findings"} & set(cell.metadata.get("tags", [])):
            if kept and kept[-1].cell_type == "markdown":
                kept.pop()
        else:
            kept.append(cell)
    return kept


def _charts_first(cells: list[NotebookNode]) -> list[NotebookNode]:
    """Put each chart, with the words on it, before the table that it draws, and fold that table; one row needs no chart."""
    placed = list(cells)
    for place, cell in enumerate(placed):
        table = max((before for before in range(place) if placed[before].cell_type == "code"), default=None)
        if table is not None and _is_chart(cell) and _has(placed[table], "text/html"):
            if _rows(placed[table]) < LEAST:
                cell.outputs = []
                for between in placed[table + 1 : place]:
                    between.source = ""
                continue
            for output in placed[table].outputs:
                output.metadata["folded"] = True
            placed[table : place + 1] = [*placed[table + 1 : place + 1], placed[table]]
    return placed


def _rows(table: NotebookNode) -> int:
    html = "".join(output.get("data", {}).get("text/html", "") for output in table.outputs)
    return html.partition("<tbody>")[2].count("<tr")


def _is_chart(cell: NotebookNode) -> bool:
    return _has(cell, "image/png") or _has(cell, "image/svg+xml")


def _has(cell: NotebookNode, kind: str) -> bool:
    return cell.cell_type == "code" and any(kind in output.get("data", {}) for output in cell.outputs)
