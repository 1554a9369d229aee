"""A partition: the articles that are read one after the other and whose tables are made at once."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from types import FrameType
from typing import Any

from analysis.article import Article, ArticleError
from analysis.corpus.given import ClusterError, Given
from analysis.corpus.tables import ARTICLES, ERRORS, to_parquet
from analysis.corpus.versions import versions
from analysis.reading import Reading, read
from analysis.tables.export import about
from analysis.tables.together import Rows, joined, rows_of

Files = dict[str, bytes]
"""A partition as it is stored: a Parquet file a table."""


Seen = Callable[[Given, Reading], None]
"""What is given each reading as it is made."""


class OutOfTimeError(BaseException):
    """An article takes longer than it may: no exception that a library would catch."""


def read_partition(
    given: Sequence[Given],
    limit: float,
    died: Mapping[int, str] | None = None,
    starts: Callable[[int], None] | None = None,
    seen: Seen | None = None,
) -> Files:
    """Read articles and make their tables, each once.

    Parameters
    ----------
    given : sequence of Given
    limit : float
        The seconds that an article may take.
    died : mapping of int to str, optional
        The places of articles which are not to be tried again, and why.
    starts : callable, optional
        Is told the place of each article before it is read.
    seen : callable, optional
        Is given each article with its reading, in the time that it may take.

    Returns
    -------
    dict of str to bytes
        A Parquet file a table. The rows follow the order of the articles; of a text that is given twice, the first.
    """
    _warm()
    articles: list[dict[str, Any]] = []
    errors: list[dict[str, Any]] = []
    rows: dict[str, Rows] = {}
    for place, each in enumerate(given):
        told = dict(zip(("library", "lexicon"), versions(), strict=True))
        told |= {"item": each.item, "given": each.fingerprint}
        if starts is not None:
            starts(place)
        try:
            _refuse_deadly(died or {}, place)
            with _limited(limit):
                started = time.perf_counter()
                reading = read(each.article())
                own = rows_of(reading.builder)
                seconds = round(time.perf_counter() - started, 3)
                if seen is not None:
                    seen(each, reading)
        except (Exception, OutOfTimeError) as error:  # noqa: BLE001 - whatever it is, it is told, and the next article is read
            kind, why = _told(error, limit)
            errors.append(told | {"kind": kind, "why": why, "limit": limit})
        else:
            first = reading.article.article_id not in rows
            articles.append(told | _described(reading) | {"copy": not first, "seconds": seconds})
            if first:
                rows[reading.article.article_id] = own
    tables = {"errors": ERRORS.make(errors)} | joined(rows.values()) | {"articles": ARTICLES.make(articles)}
    return {name: to_parquet(name, table) for name, table in tables.items()}


def checked_partition(library: tuple[str, str], *arguments: Any) -> Files:  # noqa: ANN401
    """Read a partition elsewhere, if that is where the same library is."""
    if versions() != library:
        raise ClusterError(
            f"A worker has another version of this library, {versions()}, not {library}: install the same."
        )
    from analysis.corpus.apart import read_apart

    return read_apart(*arguments)


@cache
def _warm() -> None:
    """Read a first article: what is imported and looked up once is no time of the others."""
    rows_of(read(Article("Rebels hold 60% of Syria. The army holds 50% of it, officials said on 3 May 2024.")).builder)


def _refuse_deadly(died: Mapping[int, str], place: int) -> None:
    if place in died:
        raise ChildProcessError(died[place])


def _described(reading: Reading) -> dict[str, Any]:
    article = reading.article
    own = {"words": len(reading.builder.words), "language": None if reading.note else "en"}
    return about(article) | own | {"published": article.published, "event": article.event}


def _told(error: BaseException, limit: float) -> tuple[str, str]:
    match error:
        case ArticleError():
            return "input", str(error)
        case OutOfTimeError():
            return "time", f"It took longer than {limit:g} seconds."
        case ChildProcessError():
            return "death", str(error)
        case MemoryError():
            return "death", "It needed more memory than there is."
        case _:
            return "fault", f"{type(error).__name__}: {error!s:.500}"


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raise in the block when it has run for so long; elsewhere than in a main thread there are no alarms."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise OutOfTimeError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
