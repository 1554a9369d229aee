"""Many articles read into one set of tables: what is asked for, and what is handed back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from analysis.corpus import plan as plans
from analysis.corpus.bearers import READ
from analysis.corpus.given import CorpusError
from analysis.corpus.partition import Files
from analysis.corpus.people import people
from analysis.corpus.schedule import Job, reading
from analysis.corpus.source import Source, items
from analysis.corpus.stored import columns, describe, finished, opened, put, put_over_all
from analysis.corpus.tables import OVER_ALL, PEOPLE, table, to_parquet
from analysis.tables.formats.parquet import from_arrow

LIMIT = 60.0
"""The seconds that an article may take, if nothing else is said: a thousand times what news takes."""
PARTITION = 50
"""Articles of a partition: some seconds of reading, which is what a killed run loses."""

Progress = Callable[[int, int, int], None]
Reader = AbstractContextManager[Iterator[tuple[Job, Files]]]
"""What gives the partitions as they are read."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """The tables of many articles, in a folder.

    Attributes
    ----------
    folder : pathlib.Path
        In it, a folder of Parquet files for each table.
    read, kept, faulty : int
        How many articles the run read, how many it had read before and kept, and how many of all cannot be read.
    """

    folder: Path
    read: int
    kept: int
    faulty: int

    def table(self, name: str) -> pd.DataFrame:
        """Return one of the tables whole, in the types of one article's."""
        numbers = [0] if name in OVER_ALL else finished(self.folder)
        parts = [from_arrow(table(name), columns(self.folder, name, number)) for number in numbers]
        return pd.concat(parts, ignore_index=True)


def read_corpus(
    source: Source,
    to: str | Path,
    *,
    workers: int | None = None,
    scheduler: str | None = None,
    tls: Mapping[str, str] | None = None,
    limit: float = LIMIT,
    partition: int = PARTITION,
    encoding: str = "utf-8",
    progress: Progress | None = None,
) -> Corpus:
    """Read many articles into one set of tables; run again, go on, and read only what is new or changed.

    Parameters
    ----------
    source : path, or list of paths and Articles
        A folder, with those below it; a file; a table of articles in JSON lines, CSV or Parquet with a column ``text``
        and, if there are such, ``title``, ``publisher``, ``published``, ``address``
        and ``event``.
    to : path
        A folder that is missing, empty, or of an earlier run.
    workers : int, optional
        How many articles are read at a time, each in a process of its own; by default as many as there are cores. With
        0, this process reads: a text that it dies of ends the run.
    scheduler : str, optional
        The address of the scheduler of a Dask cluster, whose workers read instead.
    tls : mapping of str to str, optional
        The files for an encrypted connection to it: ``tls_ca_file``, ``tls_client_cert``, ``tls_client_key``.
    limit : float
        The seconds that an article may take.
    partition : int
        The articles of a partition, at most.
    encoding : str
        The encoding of the files of articles; tables are UTF-8.
    progress : callable, optional
        Is told, after each partition, how many articles are done, of how many, and how many cannot be read.

    Returns
    -------
    Corpus

    Raises
    ------
    CorpusError
        There is nothing to read, or nobody to read it.
    FolderError
        The folder holds something else, or another run writes into it.

    Examples
    --------
    >>> import tempfile
    >>> from analysis import Article
    >>> texts = [Article("It rained, Ann Lee said."), Article("It snowed."), Article("It snowed.")]
    >>> with tempfile.TemporaryDirectory() as to:
    ...     corpus = read_corpus(texts, to, workers=0)
    ...     corpus.read, corpus.table("attributions")["source_text"].to_list()
    ...     corpus.table("articles")["copy"].to_list()
    ...     read_corpus(texts, to, workers=0).read
    (3, ['Ann Lee'])
    [False, False, True]
    0
    """

    def read(jobs: Iterable[Job]) -> Reader:
        return reading(jobs, limit, workers, scheduler, tls)

    return filled_by(read, source, Path(to), limit, partition=partition, encoding=encoding, progress=progress)


def filled_by(
    read: Callable[[Iterable[Job]], Reader],
    source: Source,
    folder: Path,
    limit: float = LIMIT,
    *,
    but: Path | None = None,
    partition: int = PARTITION,
    encoding: str = "utf-8",
    progress: Progress | None = None,
) -> Corpus:
    """Read many articles as `read_corpus` does, by whatever gives the partitions of the jobs that it is asked for.

    Parameters
    ----------
    but : pathlib.Path, optional
        What no article is read from, if it is below the source; the folder itself, if not given.
    """
    sources = source if isinstance(source, str | Path) else list(source)
    # Told before the folder is made: a path that is wrong leaves nothing behind.
    index = [(name, give().fingerprint) for name, give in items(sources, encoding, but=but or folder)]
    if not index:
        raise CorpusError("There is no article there: name a folder, files, or a table with a column text.")
    with opened(folder):
        every, current = plans.stored(folder, limit)
        plan = plans.plan(index, current)
        plans.carry_out(folder, plan, every)
        unread = (give() for name, give in items(sources, encoding, but=but or folder) if name in plan.unread)
        jobs = zip(plans.free_numbers(finished(folder)), plans.sliced(unread, partition), strict=False)
        done = faulty = 0
        tell = progress or _nothing
        tell(0, len(plan.unread), 0)
        with read(jobs if plan.unread else ()) as partitions:
            for (number, given), files in partitions:
                put(folder, number, files)
                done += len(given)
                faulty += columns(folder, "errors", number, ("item",)).num_rows
                tell(done, len(plan.unread), faulty)
        plans.settle(folder)
        _put_people(folder)
        describe(folder)
    return Corpus(folder, done - faulty, len(index) - len(plan.unread), _errors(folder))


def corpus_in(folder: str | Path) -> Corpus:
    """Return the corpus that `read_corpus` wrote into a folder, of which nothing is read again.

    Examples
    --------
    >>> import tempfile
    >>> from analysis import Article
    >>> with tempfile.TemporaryDirectory() as to:
    ...     _ = read_corpus([Article("It rained, Ann Lee said.")], to, workers=0)
    ...     corpus_in(to).kept, corpus_in(to).table("sources")["name"].to_list()
    (1, ['the article', 'Ann Lee'])
    """
    folder = Path(folder)
    kept = sum(columns(folder, "articles", number, ("item",)).num_rows for number in finished(folder))
    return Corpus(folder, 0, kept, _errors(folder))


def _errors(folder: Path) -> int:
    return sum(columns(folder, "errors", number, ("item",)).num_rows for number in finished(folder))


def _put_people(folder: Path) -> None:
    """Make the table of people of the sources of all partitions."""
    sources = (row for number in finished(folder) for row in columns(folder, "sources", number, READ).to_pylist())
    put_over_all(folder, "people", to_parquet("people", PEOPLE.make(people(sources))))


def _nothing(done: int, total: int, faulty: int) -> None:
    """Tell nobody."""
