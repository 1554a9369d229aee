"""Pages of the report: a run notebook in, one self-contained HTML page out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import unescape
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import mistune
from jinja2 import Environment
from nbconvert import HTMLExporter
from nbformat import NotebookNode

from analysis.views.arrange import Arranged, arrange
from analysis.views.highlight import unframed
from analysis.views.points import Point

TEMPLATES = Path(__file__).parent / "templates"
STYLE = (TEMPLATES / "report" / "style.css").read_text(encoding="utf-8")
VERSION = version("close-reading-of-news")
READING_PAGE = "article"
"""The page with the article itself and a card for each row, not made from a notebook; its paragraphs are #p1, #p2 …"""

_HEADING = re.compile(r"<h([23])>(.*?)</h\1>", re.DOTALL)
_LINK = re.compile(r'href="(\d\d-[\w-]+)\.ipynb')
_LONG_CELL = re.compile(r"<td>([^<]{28,})</td>")  # words that a narrow column would set one a line
_DAY_CELL = re.compile(r"<td>(\d{4}-\d\d-\d\d)</td>")


@dataclass(frozen=True, slots=True)
class Page:
    """What the first page of a report says of one of the others."""

    name: str
    title: str
    question: str
    answer: str = ""
    failure: str = ""


class Heading(NamedTuple):
    """An entry of a page's contents; `text` is HTML without links."""

    level: str
    id: str
    text: str


def opening(notebook: NotebookNode) -> tuple[str, str]:
    r"""Return the title and the question that a notebook opens with.

    The first cell is Markdown of two paragraphs. What is missing is an empty string.

    Examples
    --------
    >>> from nbformat.v4 import new_markdown_cell, new_notebook
    >>> opening(new_notebook(cells=[new_markdown_cell("# Who?\n\nWho speaks?")]))
    ('Who?', 'Who speaks?')
    """
    first = notebook.cells[0].source if notebook.cells else ""
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", first.strip())]
    title, question = (*paragraphs, "", "")[:2]
    return title.lstrip("# "), question


def answer(notebook: NotebookNode) -> str:
    """Return what the code cell tagged ``answer`` printed, or an empty string."""
    for cell in notebook.cells:
        if cell.cell_type == "code" and "answer" in cell.metadata.get("tags", []):
            return " ".join("".join(output.get("text", "") for output in cell.outputs).split())
    return ""


def number_parts(notebook: NotebookNode) -> None:
    """Give the charts and tables of a notebook numbers, in their order."""
    charts = tables = 0
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "<table" in data.get("text/html", ""):
                tables += 1
                output.metadata["label"] = f"Table {tables}"
                wide = _LONG_CELL.sub(r'<td class="words">\1</td>', data["text/html"])
                data["text/html"] = labelled(_DAY_CELL.sub(r'<td class="day">\1</td>', wide))
            elif "image/png" in data:
                charts += 1
                output.metadata["label"] = f"Chart {charts}"


def labelled(table: str) -> str:
    """Give each cell of a table the name of its column, which a phone shows in front of it.

    Examples
    --------
    >>> labelled("<table><thead><th>who</th></thead><tbody><tr><td>Ann</td></tr></tbody></table>")
    '<table><thead><th>who</th></thead><tbody><tr><td data-label="who">Ann</td></tr></tbody></table>'
    """
    head, body, rows = table.partition("<tbody")
    names = [re.sub(r"<[^>]*>|\"", "", name).strip() for name in re.findall(r"<th\b[^>]*>(.*?)</th>", head, re.DOTALL)]
    labelled_rows = []
    for row in re.split(r"(?=<tr)", rows):
        labels = iter(names)
        labelled_rows.append(re.sub(r"<td\b", lambda _: f'<td data-label="{next(labels, "")}"', row))  # noqa: B023 used at once
    return head + body + "".join(labelled_rows)


def anchored(body: str) -> tuple[str, list[Heading]]:
    """Give each heading of the second and third level an id; return the contents too.

    Examples
    --------
    >>> anchored("<h2>Who?</h2><p>All.</p>")
    ('<h2 id="who">Who?</h2><p>All.</p>', [Heading(level='2', id='who', text='Who?')])
    """
    contents: list[Heading] = []
    seen = {"content", "contents"}

    def with_id(found: re.Match[str]) -> str:
        level, html = found.groups()
        words = re.sub(r"<[^>]*>", "", html).strip()
        slug = re.sub(r"\W+", "-", unescape(words).lower()).strip("-") or "section"
        while slug in seen:
            slug += "-again"
        seen.add(slug)
        contents.append(Heading(level, slug, words))
        return f'<h{level} id="{slug}">{html}</h{level}>'

    return _HEADING.sub(with_id, body), contents


@cache
def _exporter() -> HTMLExporter:
    return HTMLExporter(
        template_name="report",
        extra_template_basedirs=[str(TEMPLATES)],
        exclude_anchor_links=True,
        filters={"anchored": anchored, "inline": _inline},
    )


def _inline(markdown: str) -> str:
    html = str(mistune.create_markdown(escape=True)(markdown)).strip()
    return html.removeprefix("<p>").removesuffix("</p>")


def page(
    notebook: NotebookNode,
    about: Page,
    article: str,
    before: Page | None,
    after: Page | None,
    points: Sequence[Point] = (),
) -> str:
    """Return a run notebook as one self-contained HTML page.

    Parameters
    ----------
    notebook
        The notebook, with its outputs. It is changed: arranged for a reader, and its parts get numbers.
    about
        What the page is; its `failure` is shown in place of missing outputs.
    article
        What the article is called.
    before, after
        The neighbours in the series, for the links at the foot.
    points
        What to know first of what the page is about.
    """
    arranged = Arranged([], []) if about.failure else arrange(notebook)
    number_parts(notebook)
    resources: dict[str, Any] = {
        "page": about,
        "article": article,
        "points": points,
        "codes": arranged.codes,
        "left_out": arranged.left_out,
        "text_page": READING_PAGE,
        "before": before,
        "after": after,
        "style": STYLE,
        "version": VERSION,
    }
    html, _ = _exporter().from_notebook_node(notebook, resources)
    # In JupyterLab the notebooks link to each other; in the report the pages do.
    return _LINK.sub(r'href="\1.html', unframed(str(html), f"{READING_PAGE}.html"))


def render(template: str, **values: object) -> str:
    """Return the page that a template of the report makes of some values, with the report's style."""
    environment: Environment = _exporter().environment
    return environment.get_template(template).render(style=STYLE, version=VERSION, **values)
