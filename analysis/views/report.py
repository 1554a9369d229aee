"""The report: the numbered notebooks, run on one article, as pages of HTML with the tables."""

from __future__ import annotations

import codecs
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import nbformat

from analysis.article import held, load
from analysis.extras import extra
from analysis.folder import filled
from analysis.resources import notebooks
from analysis.review.beside import beside
from analysis.views.running import running

Progress = Callable[[int, int, str], None]
"""Called with the steps done, the steps in all, and the name of the step that is done next."""

NOTEBOOKS = notebooks()

_NOT_OF_ONE = {"10-your-own-article", "11-many-articles"}
"""Notebooks that tell how to go on in JupyterLab, or of many articles, and nothing of one that the others do not."""


class ReportError(ValueError):
    """A report that cannot be written; the message is one sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Report:
    """A report as written: its ``index.html``, the pages that could not be made, with why, and how many articles so."""

    index: Path
    failures: dict[str, str]
    faulty: int = 0


def report(
    article_path: str | Path,
    to: str | Path,
    *,
    topics: str | Path | None = None,
    review: str | Path | None = None,
    second: str | Path | None = None,
    encoding: str = "utf-8",
    progress: Progress | None = None,
) -> Path:
    """Write the report on one article; as `write_report`, only that it tells nothing of pages that could not be made.

    Returns
    -------
    pathlib.Path
        The report's ``index.html``.
    """
    ways = {"topics": topics, "review": review, "second": second}
    return write_report(article_path, to, **ways, encoding=encoding, progress=progress).index


def write_report(
    article_path: str | Path,
    to: str | Path,
    *,
    topics: str | Path | None = None,
    review: str | Path | None = None,
    second: str | Path | None = None,
    encoding: str = "utf-8",
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
    encoding
        The encoding of the article's file, and of the second's.
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
    load(article_path, encoding)
    if second is not None:
        load(second, encoding)
    to = Path(to)
    tell = progress or (lambda *_: None)
    with (
        _readable(Path(article_path).resolve(), encoding, review) as path,
        nullcontext() if second is None else _readable(Path(second).resolve(), encoding) as other,
        filled(to) as draft,
        running(NOTEBOOKS, _parameters(path, topics, other)) as run,
    ):
        # While the kernel starts, what makes the pages is imported.
        with extra("report", "A report needs"):
            from analysis.views.drafting import drafted
        shown, failures = drafted(draft, path, topics, _series(of_two=second is not None), run, tell)
        if len(failures) == len(shown):
            raise ReportError(f"No page of the report could be made. {failures[shown[0].stem]}")
    return Report(to / "index.html", failures)


def _series(*, of_two: bool) -> list[Path]:
    """Return the notebooks that are run."""
    series = [
        notebook
        for notebook in sorted(NOTEBOOKS.glob("[0-9][0-9]-*.ipynb"))
        if notebook.stem not in _NOT_OF_ONE and (of_two or not _of_two(notebook))
    ]
    if not series:
        raise ReportError(f"There is no notebook in {NOTEBOOKS}: install the project again.")
    return series


@contextmanager
def _readable(article: Path, encoding: str, review: str | Path | None = None) -> Iterator[Path]:
    """Give an article's file as the pages read it: in UTF-8, with its review beside it. A copy, where it is not so."""
    if review is None and codecs.lookup(encoding).name == "utf-8":
        yield article
        return
    with tempfile.TemporaryDirectory() as folder:
        copy, said = Path(folder, article.name), article.with_suffix(".toml")
        for path, to in ((review or beside(article), beside(copy)), (said, copy.with_suffix(".toml"))):
            if Path(path).is_file():
                shutil.copyfile(path, to)
        copy.write_bytes(held(article).decode(encoding).encode("utf-8"))
        yield copy.resolve()


def _parameters(article: Path, topics: str | Path | None, second: Path | None) -> dict[str, str]:
    """Return what the notebooks are run with; those that read no topics, or no second article, leave them aside."""
    others = {"TOPICS": topics, "SECOND": second}
    return {"ARTICLE": str(article)} | {name: str(Path(p).resolve()) for name, p in others.items() if p is not None}


def _of_two(notebook: Path) -> bool:
    """Say whether a notebook compares the article with a second."""
    cells = nbformat.read(notebook, as_version=4).cells
    return any("SECOND = " in cell.source for cell in cells if "parameters" in cell.metadata.get("tags", []))
