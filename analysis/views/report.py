"""The report: the numbered notebooks, run on one article, as pages of HTML with the tables."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import nbformat
import pandas as pd
from jupyter_core.utils import ensure_event_loop, run_sync
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from analysis.article import load
from analysis.folder import filled
from analysis.reading import Reading, read
from analysis.resources import AS_SVG, notebooks
from analysis.review.file import beside
from analysis.tables.formats import csvpackage
from analysis.tables.sourcing import sourcing
from analysis.views import front, pages
from analysis.views.empty import nothing_to_show
from analysis.views.pages import Page
from analysis.views.pagetables import anchors_of
from analysis.views.points import points
from analysis.views.reading_page.page import document

Progress = Callable[[int, int, str], None]
"""Called with the steps done, the steps in all, and the name of the step that is done next."""

NOTEBOOKS = notebooks()

_NOT_OF_ONE = {"10-your-own-article", "11-many-articles"}
"""Notebooks that tell how to go on in JupyterLab, or of many articles, and nothing of one that the others do not."""

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
    review: str | Path | None = None,
    second: str | Path | None = None,
    progress: Progress | None = None,
) -> Path:
    """Write the report on one article; as `write_report`, only that it tells nothing of pages that could not be made.

    Returns
    -------
    pathlib.Path
        The report's ``index.html``.
    """
    return write_report(article_path, to, topics=topics, review=review, second=second, progress=progress).index


def write_report(
    article_path: str | Path,
    to: str | Path,
    *,
    topics: str | Path | None = None,
    review: str | Path | None = None,
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
    review
        A file of corrections, in the place of the one beside the article.
    second
        The file of another telling of the story: the page that compares the
        two is made only with one.
    progress
        Called before each step and after the last, with the steps done, the
        steps in all, and the name of the step that begins.

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
    to = Path(to)
    series = [
        notebook
        for notebook in sorted(NOTEBOOKS.glob("[0-9][0-9]-*.ipynb"))
        if notebook.stem not in _NOT_OF_ONE and (second is not None or not _of_two(notebook))
    ]
    if not series:
        raise ReportError(f"There is no notebook in {NOTEBOOKS}: install the project again.")
    tell = progress or (lambda *_: None)
    with _with_review(Path(article_path).resolve(), review) as path, filled(to) as draft:
        reading = read(path, topics=topics)
        reasons = {notebook.stem: nothing_to_show(notebook.stem, reading) for notebook in series}
        series = [notebook for notebook in series if not reasons[notebook.stem]]
        steps = len(series) + 1
        tell(0, steps, "tables")
        with _running(series, _parameters(path, topics, second)) as finished:
            tables = reading.tables()
            for name, written in csvpackage.files([reading.article], tables).items():
                (draft / "tables" / name).parent.mkdir(parents=True, exist_ok=True)
                (draft / "tables" / name).write_bytes(written)
            text_page = document(reading, back="index.html")
            _write(draft / f"{pages.READING_PAGE}.html", text_page)
            runs = []
            for done, notebook in enumerate(series, start=1):
                tell(done, steps, notebook.stem)
                runs.append(finished.get())
        _write_pages(reading, tables, runs, [why for why in reasons.values() if why], draft, anchors_of(text_page))
        tell(steps, steps, "pages")
    return Report(to / "index.html", {run.name: run.failure for run in runs if run.failure})


@contextmanager
def _with_review(article: Path, review: str | Path | None) -> Iterator[Path]:
    """Give the article's file; if there is a review elsewhere, a copy of the article with that review beside it."""
    if review is None:
        yield article
        return
    with tempfile.TemporaryDirectory() as folder:
        copy, said = Path(folder, article.name), article.with_suffix(".toml")
        shutil.copyfile(article, copy)
        shutil.copyfile(review, beside(copy))
        if said.is_file() and said != article:
            shutil.copyfile(said, copy.with_suffix(".toml"))
        yield copy.resolve()


def _write_pages(
    reading: Reading,
    tables: Mapping[str, pd.DataFrame],
    runs: Sequence[Run],
    left_out: Sequence[str],
    draft: Path,
    anchors: Collection[str],
) -> None:
    if all(run.failure for run in runs):
        raise ReportError(f"No page of the report could be made. {runs[0].failure}")
    called = front.called(reading.article)
    told = points(reading, reading.findings(), sourcing(reading))
    about = [_about(run) for run in runs]
    for place, run in enumerate(runs):
        html = pages.page(
            run.notebook,
            about[place],
            called,
            before=about[place - 1] if place else None,
            after=about[place + 1] if place + 1 < len(about) else None,
            points=[point for point in told if point.page == run.name],
            anchors=anchors,
            made=[one.name for one in about],
        )
        _write(draft / f"{run.name}.html", html)
    _write(draft / "index.html", front.front(reading, tables, about, told, left_out))


def _about(run: Run) -> Page:
    title, question = pages.opening(run.notebook)
    if run.failure:
        run.notebook.cells = run.notebook.cells[:1]
    return Page(run.name, title or run.name, question, pages.answer(run.notebook), run.failure)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="replace", newline="\n")


@contextmanager
def _running(notebooks: Sequence[Path], parameters: Mapping[str, str]) -> Iterator[SimpleQueue[Run]]:
    """Run the notebooks one after the other in a thread, in one kernel; give the queue of the runs."""
    finished: SimpleQueue[Run] = SimpleQueue()
    stopped = threading.Event()

    def work() -> None:
        # The loop that nbclient runs in, which nobody else would close.
        with closing(ensure_event_loop()), _kernel(notebooks[0].parent) as kernel:
            for notebook in notebooks:
                if stopped.is_set():
                    return
                finished.put(_run(notebook, parameters, kernel))

    # A daemon: an interrupted program need not wait for it, and a kernel ends with its parent.
    threading.Thread(target=work, daemon=True).start()
    try:
        yield finished
    finally:
        stopped.set()


def _parameters(article: Path, topics: str | Path | None, second: str | Path | None) -> dict[str, str]:
    """Return what the notebooks are run with; those that read no topics, or no second article, leave them aside."""
    others = {"TOPICS": topics, "SECOND": second}
    return {"ARTICLE": str(article)} | {name: str(Path(p).resolve()) for name, p in others.items() if p is not None}


def _of_two(notebook: Path) -> bool:
    """Say whether a notebook compares the article with a second."""
    cells = nbformat.read(notebook, as_version=4).cells
    return any("SECOND = " in cell.source for cell in cells if "parameters" in cell.metadata.get("tags", []))


@contextmanager
def _kernel(folder: Path) -> Iterator[NotebookClient]:
    """Give a kernel that runs one notebook after the other, and end it."""
    client = NotebookClient(
        new_notebook(),
        kernel_name="python3",
        coalesce_streams=True,
        extra_arguments=["--log-level=CRITICAL"],
        resources={"metadata": {"path": str(folder)}},
    )
    try:
        yield client
    finally:
        _end(client)


def _end(client: NotebookClient) -> None:
    if client.km is not None:
        run_sync(client._async_cleanup_kernel)()  # noqa: SLF001 nbclient has no other name for it


def _run(path: Path, parameters: Mapping[str, str], kernel: NotebookClient) -> Run:
    notebook, article = nbformat.read(path, as_version=4), Path(parameters["ARTICLE"])
    try:
        # What the notebook before has named is forgotten; what it has imported need not be imported again.
        kernel.nb = new_notebook(cells=[new_code_cell(f"%reset -f\n%env {AS_SVG}=yes")])
        kernel.execute(cleanup_kc=False)
        kernel.nb = _with_parameters(notebook, parameters)
        ran = kernel.execute(cleanup_kc=False)
    except CellExecutionError as error:
        return Run(path.stem, nbformat.read(path, as_version=4), _failure(f"{error.ename}: {error.evalue}", article))
    except Exception as error:  # noqa: BLE001 a kernel can die in many ways, and the other pages stand
        _end(kernel)
        return Run(path.stem, nbformat.read(path, as_version=4), _failure(f"{type(error).__name__}: {error}", article))
    for name in sorted(_ARTICLES & parameters.keys()):
        ran = _without_path(ran, name, Path(parameters[name]))
    return Run(path.stem, ran)


def _with_parameters(notebook: NotebookNode, parameters: Mapping[str, str]) -> NotebookNode:
    """Put a cell that sets the parameters behind the one that declares them."""
    for place, cell in enumerate(notebook.cells):
        if "parameters" in cell.metadata.get("tags", []):
            lines = [f"{name} = {value!r}" for name, value in parameters.items() if f"{name} = " in cell.source]
            injected = new_code_cell("\n".join(lines), metadata={"tags": ["injected-parameters"]})
            notebook.cells.insert(place + 1, injected)
            break
    return notebook


def _failure(reason: str, article: Path) -> str:
    said = " ".join(reason.replace(str(article), article.name).split())
    said = said if len(said) <= 200 else said[:199] + "…"
    return f"This page could not be made from this article ({said.rstrip('.')})."


def _without_path(notebook: NotebookNode, name: str, article: Path) -> NotebookNode:
    """Show the article's name where the run had its path, which is of one machine only."""
    notebook.cells = [cell for cell in notebook.cells if "injected-parameters" not in cell.metadata.get("tags", [])]
    shown = f"{name} = {json.dumps(article.name, ensure_ascii=False)}"
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = _PARAMETER.sub(lambda found: shown if found["name"] == name else found[0], cell.source)
    written = nbformat.writes(notebook, ensure_ascii=True)
    path, file = (json.dumps(said)[1:-1] for said in (str(article), article.name))
    shortened: NotebookNode = nbformat.reads(written.replace(path, file), as_version=4)
    return shortened
