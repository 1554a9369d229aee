"""The form that every notebook of the series has: what is wrong with one, a sentence each."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

from nbformat import NotebookNode

from analysis.views import pages

LINES = 10
SHOWING = {"print", "display", "show"}
TAGS = {"parameters", "answer", "findings"}

# What differs from machine to machine or from run to run, or is fetched when the notebook is opened.
UNSTABLE = {
    "an absolute path": re.compile(
        r"(?<![\w.:/])/(?:home|root|Users|tmp|work|usr|opt|var|private)/|\b[A-Z]:\\\\?Users"
    ),
    "a memory address": re.compile(r"\b0x[0-9a-f]{6,}"),
    "a random id of a Styler": re.compile(r'\bid="T_[0-9a-f]{5}'),
    "a float that is not rounded": re.compile(r"\d\.\d{7,}"),
    "a script": re.compile(r"<script\b", re.IGNORECASE),
    "an address that is fetched": re.compile(r"""(?:src=["']|url\(["']?|@import\s+["'])(?:https?:)?//"""),
}


def complaints(notebook: NotebookNode) -> list[str]:
    """Return what a reader, nbval or another machine would stumble over."""
    return [
        *_of_metadata(notebook),
        *_of_opening(notebook),
        *_of_order(notebook),
        *_of_ending(notebook),
        *(f"code {place}: {said}" for place, cell in enumerate(_code(notebook), 1) for said in _of_code(cell)),
        *(f"code {place}: {said}" for place, cell in enumerate(_code(notebook), 1) for said in _of_outputs(cell)),
    ]


def _code(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def _of_metadata(notebook: NotebookNode) -> Iterator[str]:
    if other := notebook.metadata.keys() - {"kernelspec", "language_info"}:
        yield f"the notebook has metadata {sorted(other)}"
    if notebook.metadata.get("language_info") != {"name": "python"}:
        yield "the notebook names a version of the language"
    for place, cell in enumerate(notebook.cells):
        if cell.get("id") != f"cell-{place:02d}":
            yield f"cell {place} has the id {cell.get('id')}: run notebooks/execute.py"
        if other := cell.metadata.keys() - {"tags"}:
            yield f"cell {place} has metadata {sorted(other)}"
        if other := set(cell.metadata.get("tags", [])) - TAGS:
            yield f"cell {place} has tags {sorted(other)}"
        if cell.cell_type == "markdown" and re.search(r"!\[\s*\]\(|<img\b(?![^>]*\balt=)", cell.source):
            yield f"cell {place} has an image without alt text"


def _of_opening(notebook: NotebookNode) -> Iterator[str]:
    first = notebook.cells[0]
    if first.cell_type != "markdown" or not first.source.startswith("# "):
        yield "the first cell is no heading"
    if not pages.opening(notebook)[1].endswith("?"):
        yield "the second paragraph is no question"
    if first.source.strip().count("\n\n") > 1:
        yield "the first cell says more than its question"
    answer = pages.answer(notebook)
    if not answer.endswith(".") or re.search(r"[.?!] +[A-Z“]", answer):
        yield "the answer is not one computed sentence"
    code = _code(notebook)
    if len(code) < 2 or "parameters" not in code[1].metadata.get("tags", []):
        yield "the second code cell is not tagged parameters"
    elif not re.search(r"^ARTICLE = ([\"']).+\1$", code[1].source, re.MULTILINE):
        yield "the parameters do not set ARTICLE"


def _of_order(notebook: NotebookNode) -> Iterator[str]:
    for before, cell in zip(notebook.cells, notebook.cells[1:], strict=False):
        if cell.cell_type == "code" and before.cell_type != "markdown":
            yield f"no words stand before the code {cell.source[:40]!r}"
    counts = [cell.execution_count for cell in _code(notebook)]
    if counts != list(range(1, len(counts) + 1)):
        yield f"the execution counts are {counts}"
    tables = [
        any("<table" in output.get("data", {}).get("text/html", "") for output in cell.outputs)
        for cell in _code(notebook)
    ]
    for place, cell in enumerate(_code(notebook)):
        if any("image/png" in output.get("data", {}) for output in cell.outputs) and not any(tables[place - 1 : place]):
            yield f"code {place + 1} draws what the code before it does not show as a table"


def _of_ending(notebook: NotebookNode) -> Iterator[str]:
    last = notebook.cells[-1]
    if last.cell_type != "markdown" or "## Limits\n" not in last.source:
        yield "the last cell has no heading Limits"
    if any(
        cell.cell_type == "markdown" and re.search(r"^[-*] ", cell.source, re.MULTILINE) for cell in notebook.cells[:-1]
    ):
        yield "a list of findings is written by hand"


def _of_code(cell: NotebookNode) -> Iterator[str]:
    if len(cell.source.splitlines()) > LINES:
        yield f"more than {LINES} lines"
    if "NBVAL_" in cell.source:
        yield "it hides its output from nbval"
    tree = ast.parse(cell.source)
    nodes = list(ast.walk(tree))
    if any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) for node in nodes):
        yield "it defines a function or a class"
    calls = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in nodes
        if isinstance(node, ast.Call)
    }
    ends_in_value = bool(tree.body) and isinstance(tree.body[-1], ast.Expr) and not cell.source.rstrip().endswith(";")
    if (ends_in_value or calls & SHOWING) and not cell.outputs:
        yield "its output is not stored"


def _of_outputs(cell: NotebookNode) -> Iterator[str]:
    for output in cell.outputs:
        if output.output_type == "error":
            yield f"it fails: {output.ename}"
        if output.get("name") == "stderr":
            yield "it writes to standard error"
        if "image/png" in output.get("data", {}):
            alt = output.metadata.get("image/png", {}).get("alt", "")
            if len(alt) < 20:
                yield "its chart has no alt text"
            if not output.data.get("text/plain", "").endswith(alt):
                yield "the alt text is not where nbval compares it"
    for said in [cell.source, *_texts(cell)]:
        for what, pattern in UNSTABLE.items():
            if found := pattern.search(said):
                yield f"{what}: {found[0]}"


def _texts(cell: NotebookNode) -> Iterator[str]:
    for output in cell.outputs:
        yield output.get("text", "")
        data: dict[str, Any] = output.get("data", {})
        yield from (value for kind, value in data.items() if kind.startswith("text/"))
