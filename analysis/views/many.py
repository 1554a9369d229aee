"""The report of many articles: a page each, written as it is read, an index of them, and what they tell together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.corpus.corpus import LIMIT, Corpus, filled_by
from analysis.corpus.schedule import reading
from analysis.folder import filled
from analysis.resources import notebooks
from analysis.views import pages
from analysis.views.amounts import counted
from analysis.views.days import days
from analysis.views.drafting import about
from analysis.views.empty import has_rows
from analysis.views.listed import listed
from analysis.views.pages import Page
from analysis.views.report import Progress, Report
from analysis.views.running import Run, running
from analysis.views.wording import clean
from analysis.views.written import ArticlePages, write

if TYPE_CHECKING:
    from analysis.corpus.corpus import Reader
    from analysis.corpus.schedule import Job

ROOM = "articles"
"""The folder of the pages of the articles."""
_PARTITION = 10
"""Articles that are read together: fewer than of a corpus, so that a folder of some dozens keeps all cores at work."""
_TOGETHER = "11-many-articles"


def write_report_of_many(
    sources: Iterable[str | Path],
    to: str | Path,
    *,
    workers: int | None = None,
    limit: float = LIMIT,
    encoding: str = "utf-8",
    progress: Progress | None = None,
) -> Report:
    """Write the report on many articles: no more of them is held in memory than what a row of the index says.

    Parameters
    ----------
    sources
        Folders, files or tables of articles, as `analysis.read_corpus` takes them.
    to
        The folder to write. It may be missing, empty, or an earlier report,
        which stands until the new one is whole.
    workers
        How many articles are read at a time, each in a process of its own; by
        default as many as there are cores, with 0 this process. The report is
        the same.
    limit
        The seconds that an article may take, with its page.
    encoding
        The encoding of the files of articles; tables are UTF-8.
    progress
        Called as articles are read, and before the page of all, with the
        steps done, the steps in all, and the name of the step that is done.

    Returns
    -------
    Report

    Raises
    ------
    analysis.corpus.given.CorpusError
        There is no article there.
    analysis.folder.FolderError
        The folder holds something else, or cannot be written.
    """
    tell = progress or (lambda *_: None)
    given = [Path(source) for source in sources]
    steps = 1

    def count(done: int, total: int, _faulty: int) -> None:
        nonlocal steps
        steps = total + 1
        tell(done, steps, "articles")

    with filled(to) as draft:
        (draft / ROOM).mkdir()
        written = ArticlePages(draft / ROOM)

        def read(jobs: Iterable[Job]) -> Reader:
            return reading(jobs, limit, workers, seen=written)

        corpus = filled_by(
            read,
            given[0] if len(given) == 1 else given,
            draft / "tables",
            limit,
            but=Path(to),
            partition=_PARTITION,
            encoding=encoding,
            progress=count,
        )
        names = written.number(corpus.table("articles")["item"])
        addresses = {item: f"{ROOM}/{name}" for item, name in names.items()}
        tell(steps - 1, steps, _TOGETHER)
        together = _together(given[0], corpus) if addresses else None
        called = clean(given[0].resolve().name) + (f" and {counted(len(given) - 1, 'other')}" if given[1:] else "")
        page = None if together is None else about(together)
        shown = page is not None and together is not None and (bool(page.failure) or has_rows(together.notebook))
        if together is not None and page is not None and shown:
            html = pages.page(together.notebook, page, called, before=None, after=None)
            write(draft / f"{_TOGETHER}.html", html)
        write(draft / "index.html", _index(called, corpus, addresses, page, linked=shown))
        tell(steps, steps, "pages")
    failures = {_TOGETHER: page.failure} if page is not None and page.failure else {}
    return Report(Path(to) / "index.html", failures, corpus.faulty)


def _together(source: Path, corpus: Corpus) -> Run:
    """Run the notebook on what many articles tell, on the tables that are there."""
    parameters = {"ARTICLE": str(source.resolve()), "TABLES": str(corpus.folder.resolve())}
    with running(notebooks(), parameters) as run:
        return run([notebooks() / f"{_TOGETHER}.ipynb"]).get()


def _index(called: str, corpus: Corpus, addresses: dict[str, str], together: Page | None, *, linked: bool) -> str:
    articles, errors = corpus.table("articles"), corpus.table("errors")
    facts = [counted(len(articles), "article"), counted(int(articles["words"].sum()), "word")]
    known = sorted(date.fromisoformat(day) for day in articles["published"].dropna())
    if known:
        facts.append(days(known[0], known[-1]))
    if len(errors):
        facts.append(f"{len(errors)} cannot be read")
    rows = listed(articles, errors, corpus.table("sources"), corpus.table("findings"), addresses)
    return pages.render(
        "many.html.j2",
        called=called,
        facts=facts,
        rows=rows,
        together=together,
        linked=linked,
        script=pages.SCRIPTS["many"],
    )
