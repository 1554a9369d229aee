"""The pages of a report, made of the article's tables and of the notebooks as they are run."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from queue import SimpleQueue

import nbformat
import pandas as pd

from analysis.reading import Reading, read
from analysis.tables.formats import csvpackage
from analysis.tables.sourcing import sourcing
from analysis.views import front, pages, wording
from analysis.views.empty import nothing_to_show
from analysis.views.pages import Page
from analysis.views.pagetables import anchors_of
from analysis.views.points import points
from analysis.views.quoting import Point
from analysis.views.reading_page.page import document
from analysis.views.rownames import names_of
from analysis.views.running import Run
from analysis.views.written import write


def drafted(
    draft: Path,
    article: Path,
    topics: str | Path | None,
    series: Sequence[Path],
    run: Callable[[Sequence[Path]], SimpleQueue[Run]],
    tell: Callable[[int, int, str], None],
) -> tuple[Sequence[Path], dict[str, str]]:
    """Write the report on an article into a folder.

    Returns
    -------
    tuple
        The notebooks that have something to show of the article, and why, by its name, the page of one could not be made.
    """
    reading = read(article, topics=topics)
    reasons = {notebook.stem: nothing_to_show(notebook.stem, reading) for notebook in series}
    series = [notebook for notebook in series if not reasons[notebook.stem]]
    steps = len(series) + 1
    tell(0, steps, "tables")
    finished = run(series)
    tables = reading.tables()
    for name, written in csvpackage.files([reading.article], tables).items():
        (draft / "tables" / name).parent.mkdir(parents=True, exist_ok=True)
        (draft / "tables" / name).write_bytes(written)
    text_page = document(reading, back="index.html")
    write(draft / f"{pages.READING_PAGE}.html", text_page)
    told = points(reading, reading.findings(), sourcing(reading))
    page = _paged(reading, tables, series, told, anchors_of(text_page))
    shown: list[Page] = []
    failures: dict[str, str] = {}
    for done, notebook in enumerate(series, start=1):
        tell(done, steps, notebook.stem)
        ran = finished.get()
        shown.append(about(ran))
        write(draft / f"{ran.name}.html", page(ran, shown[-1]))
        failures |= {ran.name: ran.failure} if ran.failure else {}
    left_out = [why for why in reasons.values() if why]
    write(draft / "index.html", front.front(reading, tables, shown, told, left_out))
    tell(steps, steps, "pages")
    return series, failures


def _paged(
    reading: Reading,
    tables: Mapping[str, pd.DataFrame],
    series: Sequence[Path],
    told: Sequence[Point],
    anchors: Collection[str],
) -> Callable[[Run, Page], str]:
    """Return what makes a page of a run notebook, which leads to the pages before and after it."""
    called, names, made = wording.called(reading.article), names_of(tables), [notebook.stem for notebook in series]
    turns = [Page(each.stem, *pages.opening(nbformat.read(each, as_version=4))) for each in series]

    def page(run: Run, about_it: Page) -> str:
        place = made.index(run.name)
        return pages.page(
            run.notebook,
            about_it,
            called,
            before=turns[place - 1] if place else None,
            after=turns[place + 1] if place + 1 < len(turns) else None,
            points=[point for point in told if point.page == run.name],
            anchors=anchors,
            made=made,
            names=names,
        )

    return page


def about(run: Run) -> Page:
    """Return what the first page says of a run notebook; of one that failed, its first cell is left."""
    title, question = pages.opening(run.notebook)
    if run.failure:
        run.notebook.cells = run.notebook.cells[:1]
    return Page(run.name, title or run.name, question, pages.answer(run.notebook), run.failure)
