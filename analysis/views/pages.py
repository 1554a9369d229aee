"""Pages of the report: a run notebook in, one self-contained HTML page out."""

from __future__ import annotations

import re
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

from analysis.views.highlight import unframed

TEMPLATES = Path(__file__).parent / "templates"
STYLE = (TEMPLATES / "report" / "style.css").read_text(encoding="utf-8")
VERSION = version("close-reading-of-news")
READING_PAGE = "article"
"""The page with the article itself and a card for each row: not made from a notebook."""

_HEADING = re.compile(r"<h([23])>(.*?)</h\1>", re.DOTALL)
_LINK = re.compile(r'href="(\d\d-[\w-]+)\.ipynb')
_LONG_CELL = re.compile(r"<td>([^<]{28,})</td>")  # words that a narrow column would set one a line
_DAY_CELL = re.compile(r"<td>(\d{4}-\d\d-\d\d)</td>")
_FINDINGS = re.compile(r"^## Findings\b.*?(?=^## |\Z)", re.DOTALL | re.MULTILINE)


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


def opening(notebook: NotebookNode) -> tuple[str, str, str]:
    r"""Return the title, the question and the answer that a notebook opens with.

    The first cell is Markdown of three paragraphs: a heading, the question,
    and the answer. What is missing is an empty string.

    Examples
    --------
    >>> from nbformat.v4 import new_markdown_cell, new_notebook
    >>> opening(new_notebook(cells=[new_markdown_cell("# Who?\n\nWho speaks?\n\nFour people.")]))
    ('Who?', 'Who speaks?', 'Four people.')
    """
    first = notebook.cells[0].source if notebook.cells else ""
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", first.strip())]
    title, question, answer = (*paragraphs, "", "", "")[:3]
    return title.lstrip("# "), question, answer


def computed_answer(notebook: NotebookNode) -> str:
    """Return what the code cell tagged ``answer`` printed, or an empty string."""
    for cell in notebook.cells:
        if cell.cell_type == "code" and "answer" in cell.metadata.get("tags", []):
            return " ".join("".join(output.get("text", "") for output in cell.outputs).split())
    return ""


def about_another_article(notebook: NotebookNode, answer: str) -> None:
    """Take out the sentences that hold for the article a notebook was written for only.

    These are the answer in the first cell, for which `answer` is put, and
    the sections named Findings.
    """
    paragraphs = re.split(r"\n\s*\n", notebook.cells[0].source.strip(), maxsplit=3)
    title, question, _, *rest = (*paragraphs, "", "")
    notebook.cells[0].source = "\n\n".join(filter(None, (title, question, answer, *rest)))
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = _FINDINGS.sub("", cell.source)
    notebook.cells = [cell for cell in notebook.cells if cell.source.strip()]


def cut_to_opening(notebook: NotebookNode) -> None:
    """Leave the title and the question of a notebook, and nothing that its run should have shown."""
    about_another_article(notebook, "")
    notebook.cells = notebook.cells[:1]


def number_parts(notebook: NotebookNode) -> None:
    """Give the code cells, charts and tables of a notebook numbers, in their order."""
    codes = charts = tables = 0
    for cell in notebook.cells:
        if cell.cell_type == "code":
            codes += 1
            cell.execution_count = codes
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "<table" in data.get("text/html", ""):
                tables += 1
                output.metadata["label"] = f"Table {tables}"
                wide = _LONG_CELL.sub(r'<td class="words">\1</td>', data["text/html"])
                data["text/html"] = _DAY_CELL.sub(r'<td class="day">\1</td>', wide)
            elif "image/png" in data:
                charts += 1
                output.metadata["label"] = f"Chart {charts}"


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


def page(notebook: NotebookNode, about: Page, article: str, before: Page | None, after: Page | None) -> str:
    """Return a run notebook as one self-contained HTML page.

    Parameters
    ----------
    notebook
        The notebook, with its outputs. It is changed: its parts get numbers.
    about
        What the page is; its `failure` is shown in place of missing outputs.
    article
        What the article is called.
    before, after
        The neighbours in the series, for the links at the foot.
    """
    number_parts(notebook)
    resources: dict[str, Any] = {
        "page": about,
        "article": article,
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
