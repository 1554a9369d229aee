"""What ``analysis report`` does with many articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

if TYPE_CHECKING:
    from analysis.views.report import Progress

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
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("")

        def show(done: int, steps: int, step: str) -> None:
            bar.update(task, completed=done, total=steps, description=step)

        yield show
