"""The report: the numbered notebooks, run on one article, as pages of HTML with the tables."""

from __future__ import annotations

import ast
import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

import nbformat
import pandas as pd
import papermill
from jupyter_core.utils import ensure_event_loop
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError

from analysis.article import Article, load
from analysis.folder import filled
from analysis.reading import read
from analysis.resources import notebooks
from analysis.tables.formats import csvpackage
from analysis.views import front, pages
from analysis.views.pages import Page
from analysis.views.reading_page.page import document

Progress = Callable[[int, int, str], None]
"""Called with the steps done, the steps in all, and the name of the step just done."""

NOTEBOOKS = notebooks()

WORKERS = 2
"""Kernels at a time."""

_ARTICLES = {"ARTICLE", "SECOND"}
_PARAMETER = re.compile(r"""^(?P<name>ARTICLE|SECOND) *= *(?P<value>(["']).*\3) *$""", re.MULTILINE)


class ReportError(ValueError):
    """A report that cannot be written; the message is one sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Run:
    """A notebook after it was run; when `failure` says why it was not, it is as stored."""

    name: str
    notebook: NotebookNode
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A report as written: its ``index.html``, and the pages that could not be made from the article, with why."""

    index: Path
    failures: dict[str, str]


def report(
    article_path: str | Path,
    to: str | Path,
    *,
    topics: str | Path | None = None,
    second: str | Path | None = None,
    progress: Progress | None = None,
) -> Path:
    """Write the report on one article; as `write_report`, only that it tells nothing of pages that could not be made.

    Returns
    -------
    pathlib.Path
        The report's ``index.html``.
    """
    return write_report(article_path, to, topics=topics, second=second, progress=progress).index


def write_report(
    article_path: str | Path,
    to: str | Path,
    *,
    topics: str | Path | None = None,
    second: str | Path | None = None,
    progress: Progress | None = None,
) -> Report:
    """Write the report on one article.

    Parameters
    ----------
    article_path
        The article's file: not ``"-"``, for each page reads it again.
    to
        The folder to write. It may be missing, empty, or an earlier report,
        which stands until the new one is whole.
    topics
        A file of topics of claims, in the place of the lexicon's.
    second
        The file of another telling of the story: the page that compares the
        two is made only with one.
    progress
        Called before the first step and after each, with the steps done, the
        steps in all, and the name of the step just done.

    Returns
    -------
    Report

    Raises
    ------
    analysis.article.ArticleError
        The article cannot be read.
    analysis.extract.claims.topics.TopicsError
        The topics cannot be used.
    analysis.folder.FolderError
        The folder holds something else, or cannot be written.
    ReportError
        No page of the report could be made.
    """
    if str(article_path) == "-":
        raise ReportError("A report reads its article more than once: save it in a file, and name that.")
    load(article_path)
    if second is not None:
        load(second)
    path, to = Path(article_path).resolve(), Path(to)
    series = [each for each in sorted(NOTEBOOKS.glob("[0-9][0-9]-*.ipynb")) if second is not None or not _of_two(each)]
    if not series:
        raise ReportError(f"There is no notebook in {NOTEBOOKS}: install the project again.")
    steps = len(series) + 1
    tell = progress or (lambda *_: None)
    tell(0, steps, "")
    with filled(to) as draft, _running(series, _parameters(path, topics, second)) as finished:
        reading = read(path, topics=topics)
        tables = reading.tables()
        for name, written in csvpackage.files([reading.article], tables).items():
            (draft / "tables" / name).parent.mkdir(parents=True, exist_ok=True)
            (draft / "tables" / name).write_bytes(written)
        _write(draft / f"{pages.READING_PAGE}.html", document(reading, back="index.html"))
        tell(1, steps, "tables")
        runs = []
        for done in range(2, steps + 1):
            runs.append(finished.get())
            tell(done, steps, runs[-1].name)
        runs.sort(key=lambda run: run.name)
        _write_pages(reading.article, tables, runs, draft)
    return Report(to / "index.html", {run.name: run.failure for run in runs if run.failure})


def _write_pages(article: Article, tables: Mapping[str, pd.DataFrame], runs: Sequence[Run], draft: Path) -> None:
    if all(run.failure for run in runs):
        raise ReportError(f"No page of the report could be made. {runs[0].failure}")
    called = front.called(article)
    about = [_about(run) for run in runs]
    for place, run in enumerate(runs):
        html = pages.page(
            run.notebook,
            about[place],
            called,
            before=about[place - 1] if place else None,
            after=about[place + 1] if place + 1 < len(about) else None,
        )
        _write(draft / f"{run.name}.html", html)
    _write(draft / "index.html", front.front(article, tables, about))


def _about(run: Run) -> Page:
    if run.failure:
        pages.cut_to_opening(run.notebook)
    title, question, answer = pages.opening(run.notebook)
    return Page(run.name, title or run.name, question, answer, run.failure)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="replace", newline="\n")


@contextmanager
def _running(notebooks: Sequence[Path], parameters: Mapping[str, str]) -> Iterator[SimpleQueue[Run]]:
    """Run the notebooks in threads, each in a kernel of its own; give the queue of the runs."""
    waiting: SimpleQueue[Path] = SimpleQueue()
    finished: SimpleQueue[Run] = SimpleQueue()
    for notebook in notebooks:
        waiting.put(notebook)

    def work() -> None:
        # The loop that nbclient runs in, which nobody else would close.
        with suppress(Empty), closing(ensure_event_loop()):
            while True:
                finished.put(_run(waiting.get_nowait(), parameters))

    # Daemons: an interrupted program need not wait for them, and a kernel ends with its parent.
    for _ in range(WORKERS):
        threading.Thread(target=work, daemon=True).start()
    try:
        yield finished
    finally:
        with suppress(Empty):
            while True:
                waiting.get_nowait()


def _parameters(article: Path, topics: str | Path | None, second: str | Path | None) -> dict[str, str]:
    """Return what the notebooks are run with; those that read no topics, or no second article, leave them aside."""
    others = {"TOPICS": topics, "SECOND": second}
    return {"ARTICLE": str(article)} | {name: str(Path(p).resolve()) for name, p in others.items() if p is not None}


def _of_two(notebook: Path) -> bool:
    """Say whether a notebook compares the article with a second."""
    return _declares(nbformat.read(notebook, as_version=4), "SECOND")


def _run(path: Path, parameters: Mapping[str, str]) -> Run:
    stored, article = nbformat.read(path, as_version=4), Path(parameters["ARTICLE"])
    declared = {name: value for name, value in parameters.items() if _declares(stored, name)}
    defaults = _defaults(stored)
    try:
        ran = papermill.execute_notebook(
            stored,
            None,
            parameters=declared,
            kernel_name="python3",
            language="python",
            progress_bar=False,
            coalesce_streams=True,
            extra_arguments=["--log-level=CRITICAL"],
            # papermill's `cwd` changes the folder of this whole process.
            resources={"metadata": {"path": str(path.parent)}},
        )
    except PapermillExecutionError as error:
        return Run(path.stem, stored, _failure(f"{error.ename}: {error.evalue}", article))
    except Exception as error:  # noqa: BLE001 a kernel can die in many ways, and the other pages stand
        return Run(path.stem, stored, _failure(f"{type(error).__name__}: {error}", article))
    for name in ("ARTICLE", "SECOND"):
        if name in declared:
            ran = _without_path(ran, name, Path(declared[name]))
    if not all(
        name in defaults and _same(path.parent / defaults[name], Path(declared[name]))
        for name in _ARTICLES & declared.keys()
    ):
        pages.about_another_article(ran, pages.computed_answer(ran))
    return Run(path.stem, ran)


def _declares(notebook: NotebookNode, name: str) -> bool:
    return any(f"{name} = " in cell.source for cell in notebook.cells if "parameters" in cell.metadata.get("tags", []))


def _failure(reason: str, article: Path) -> str:
    said = " ".join(reason.replace(str(article), article.name).split())
    said = said if len(said) <= 200 else said[:199] + "…"
    return f"This page could not be made from this article ({said.rstrip('.')})."


def _defaults(notebook: NotebookNode) -> dict[str, str]:
    """Return the articles that a notebook was written for."""
    found = (match for cell in notebook.cells for match in _PARAMETER.finditer(cell.source))
    return {match["name"]: str(ast.literal_eval(match["value"])) for match in found}


def _same(default: Path, article: Path) -> bool:
    return default.is_file() and default.read_bytes() == article.read_bytes()


def _without_path(notebook: NotebookNode, name: str, article: Path) -> NotebookNode:
    """Show the article's name where the run had its path, which is of one machine only."""
    notebook.cells = [cell for cell in notebook.cells if "injected-parameters" not in cell.metadata.tags]
    shown = f"{name} = {json.dumps(article.name, ensure_ascii=False)}"
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = _PARAMETER.sub(lambda found: shown if found["name"] == name else found[0], cell.source)
    written = nbformat.writes(notebook, ensure_ascii=True)
    path, file = (json.dumps(said)[1:-1] for said in (str(article), article.name))
    shortened: NotebookNode = nbformat.reads(written.replace(path, file), as_version=4)
    return shortened
