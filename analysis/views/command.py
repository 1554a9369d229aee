"""The command ``analysis report``."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from analysis.article import load
from analysis.extras import extra, unneeded
from analysis.failures import RunError, UseError
from analysis.options import Encoding, ReviewFile, Topics, Workers
from analysis.printing import print_text, tell

if TYPE_CHECKING:
    from analysis.views.report import Progress

EPILOG = """\b
Examples:
  analysis report article.txt
  analysis report article.txt --to reports/article
  analysis report article.txt --second retold.txt
  analysis report articles --to reports/articles
  analysis report articles.csv --to reports/articles"""
TABLES = (".csv", ".jsonl", ".parquet")
"""The ends of the names of tables of articles."""


def are_many(sources: Sequence[str]) -> bool:
    """Say whether these are several files, a folder or a table of articles.

    Examples
    --------
    >>> are_many(["article.txt"]), are_many(["one.txt", "two.txt"]), are_many(["articles.csv"])
    (False, True, True)
    """
    return len(sources) > 1 or any(Path(source).suffix.lower() in TABLES or Path(source).is_dir() for source in sources)


@contextmanager
def shown() -> Iterator[Progress]:
    """Show what is done on the terminal, where there is one."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("")

        def show(done: int, steps: int, step: str) -> None:
            bar.update(task, completed=done, total=steps, description=step)

        yield show


def report(
    articles: Annotated[
        list[str], typer.Argument(metavar="ARTICLE", help="The article's file; or of many, folders, files or tables.")
    ],
    to: Annotated[Path, typer.Option(metavar="DIR", help="Write the report into this folder.")] = Path("report"),
    topics: Topics = None,
    review: ReviewFile = None,
    encoding: Encoding = "utf-8",
    workers: Workers = None,
    second: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Another telling of the story: adds the page that compares them."),
    ] = None,
) -> None:
    """Run the notebooks on an article and write them as an HTML report, with the tables beside it.

    Of a folder, of a table that ends in .csv, .jsonl or .parquet, or of several files, the report is an index of the
    articles that can be searched and sorted, a page an article, and what they tell together. What cannot be read is a row
    that says why.

    The folder may be missing, empty, or an earlier report; no other file is ever overwritten. If a page could not be made,
    the others are written, and the exit code is 1.
    """
    given = [path for path in (topics, review, second) if path is not None]
    if many := are_many(articles):
        if given:
            raise UseError("--topics, --review and --second are of one article: give one, or leave them out.")
    elif workers is not None:
        raise UseError("--workers is for many articles: name several or a folder, or leave it out.")
    elif articles == ["-"]:
        raise UseError("A report reads its article more than once: save it in a file, and name that.")
    for path in (*map(Path, articles), *given):
        _refuse_pipe(path)
    if not many:
        _tell_before(articles[0], encoding, topics, review, second)
    # jsonschema would make a grammar of web addresses, for a second, which no notebook is held against.
    with unneeded("rfc3987_syntax"), extra("report", "A report needs"):
        from analysis.views import report as reports
    if many:
        with extra("corpus", "A report of many articles needs"):
            from analysis.views.many import write_report_of_many
    # What is imported by now stays to the end: Python need not search it for cycles again and again.
    gc.freeze()
    with shown() as progress:
        try:
            if many:
                written = write_report_of_many(articles, to, workers=workers, encoding=encoding, progress=progress)
            else:
                ways = {"topics": topics, "review": review, "second": second}
                written = reports.write_report(articles[0], to, **ways, encoding=encoding, progress=progress)
        except reports.ReportError as error:
            raise RunError(str(error)) from error
    print_text(f"{written.index.resolve().as_uri()}\n")
    if written.faulty:
        from analysis.views.amounts import counted

        tell(f"{counted(written.faulty, 'article')} cannot be read: the index says why.")
    if written.failures:
        of = "these articles" if many else "this article"
        raise RunError(f"The report lacks pages that could not be made from {of}: {', '.join(written.failures)}.")


def _tell_before(article: str, encoding: str, topics: Path | None, review: Path | None, second: Path | None) -> None:
    """Tell what is no article, what are no topics and which corrections do not fit, before the slow imports."""
    from analysis.text.english import NOT_ENGLISH, is_english

    loaded = load(article, encoding)
    if not is_english(loaded.text):
        tell(f"{loaded.name}: {NOT_ENGLISH}")
    if topics is not None:
        from analysis.extract.claims.topics import topics_of

        topics_of(topics)
    from analysis.reading import read
    from analysis.review.beside import review_of

    corrections = review_of(article, True if review is None else review)
    if corrections is not None:
        applied = read(loaded, review=corrections).review
        for note in applied.notes if applied else ():
            tell(f"{loaded.name}: {note}")
    if second is not None:
        load(str(second), encoding)


def _refuse_pipe(path: Path) -> None:
    if path.exists() and not path.is_file() and not path.is_dir():
        raise UseError(f"A report reads {path} more than once, and it is no file: save it in one, and name that.")
