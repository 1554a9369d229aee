"""Pages of the report: a run notebook in, one self-contained HTML page out."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from html import unescape
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import mistune
from jinja2 import Environment
from nbconvert import HTMLExporter
from nbconvert.filters import Highlight2HTML
from nbformat import NotebookNode

from analysis.tellings.page import dark
from analysis.views.arrange import Arranged, arrange
from analysis.views.highlight import unframed
from analysis.views.pagetables import for_page
from analysis.views.quoting import Point

TEMPLATES = Path(__file__).parent / "templates"
SCRIPTS = {
    name: "".join((TEMPLATES / "report" / f"{each}.js").read_text(encoding="utf-8") for each in ("sorting", name))
    for name in ("many", "tables")
}
"""What lets a reader sort and search the list of many articles, and the tables of a page."""
STYLE = (TEMPLATES / "report" / "style.css").read_text(encoding="utf-8") + dark(".sheet ")
VERSION = version("close-reading-of-news")
READING_PAGE = "article"
"""The page with the article itself and a card for each row, not made from a notebook; its paragraphs are #p1, #p2 …"""

_HEADING = re.compile(r"<h([23])>(.*?)</h\1>", re.DOTALL)
_BOX = re.compile(r'viewBox="0 0 (?P<width>[\d.]+) (?P<height>[\d.]+)"')
_LONG = 2.6
"""How many times as high as wide a chart is whose letters would be too small on one sheet: its table is printed."""
_LINK = re.compile(r'<a href="(\d\d-[\w-]+)\.ipynb(#[^"]*)?">(.*?)</a>', re.DOTALL)


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


def number_parts(notebook: NotebookNode, anchors: Collection[str] = (), names: Mapping[str, str] | None = None) -> None:
    """Give the charts and tables of a notebook numbers, in their order, and the tables their form."""
    charts = tables = 0
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "<table" in data.get("text/html", ""):
                tables += 1
                output.metadata["label"] = f"Table {tables}"
                data["text/html"] = for_page(data["text/html"], f"{READING_PAGE}.html", anchors, names)
            elif "image/png" in data or "image/svg+xml" in data:
                charts += 1
                output.metadata["label"] = f"Chart {charts}"
                output.metadata["long"] = is_long(data.get("image/svg+xml", ""))


def is_long(drawing: str) -> bool:
    """Say whether a drawing is too long to be read when it is printed on one sheet of paper.

    Examples
    --------
    >>> is_long('<svg viewBox="0 0 403 600">'), is_long('<svg viewBox="0 0 403 1400">')
    (False, True)
    """
    box = _BOX.search(drawing)
    return box is not None and float(box["height"]) > _LONG * float(box["width"])


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


class _Exporter(HTMLExporter):
    """An exporter that leaves its page as the template made it: nbconvert's own parses and writes it once more."""

    def from_notebook_node(self, nb: NotebookNode, resources: Any = None, **kw: Any) -> Any:  # noqa: ANN401
        self.register_filter("highlight_code", Highlight2HTML(pygments_lexer="python", parent=self))  # type: ignore[no-untyped-call]
        given = self._init_resources(resources)  # type: ignore[no-untyped-call]
        return super(HTMLExporter, self).from_notebook_node(nb, given, **kw)


@cache
def _exporter() -> HTMLExporter:
    return _Exporter(  # type: ignore[no-untyped-call]
        template_name="report",
        extra_template_basedirs=[str(TEMPLATES)],
        exclude_anchor_links=True,
        filters={"anchored": anchored, "inline": _inline, "sha256": _sha256},
    )


def _sha256(script: str) -> str:
    """Return what a policy names a script by."""
    return b64encode(sha256(script.encode()).digest()).decode()


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
    anchors: Collection[str] = (),
    made: Collection[str] = (),
    names: Mapping[str, str] | None = None,
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
    anchors
        The ids of the page with the article, which the tables lead to.
    made
        The names of the pages of the report: what names another is words and no link.
    names
        What a reader calls the rows, by their ids.
    """
    arranged = Arranged([], []) if about.failure else arrange(notebook)
    number_parts(notebook, anchors, names)
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
        "script": SCRIPTS["tables"],
        "version": VERSION,
    }
    html, _ = _exporter().from_notebook_node(notebook, resources)

    def linked(found: re.Match[str]) -> str:
        name, place, words = found.groups(default="")
        return f'<a href="{name}.html{place}">{words}</a>' if name in made else words

    # In JupyterLab the notebooks link to each other; in the report the pages do.
    return _LINK.sub(linked, unframed(str(html), f"{READING_PAGE}.html"))


def render(template: str, **values: object) -> str:
    """Return the page that a template of the report makes of some values, with the report's style."""
    environment: Environment = _exporter().environment
    return environment.get_template(template).render(style=STYLE, version=VERSION, **values)
