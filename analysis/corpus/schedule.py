"""Who reads the partitions: this process, processes of this machine, or the workers of a Dask cluster."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from analysis.corpus.given import ClusterError, Given
from analysis.corpus.partition import Files, Seen, checked_partition, read_partition
from analysis.corpus.versions import versions
from analysis.extras import extra

if TYPE_CHECKING:
    from distributed import Client, Future
    from distributed.security import Security

Job = tuple[int, list[Given]]
"""A partition to be read, with its number."""

PATIENCE = 15
"""How many seconds a scheduler may take to answer."""
_TRIES = 5
"""How many times a partition is given to the cluster whose workers were killed over it; each is several workers."""
_AHEAD = 2
"""Partitions that are given to a worker at a time: one to read, and one to go on with."""


@contextmanager
def reading(
    jobs: Iterable[Job],
    limit: float,
    workers: int | None = None,
    scheduler: str | None = None,
    tls: Mapping[str, str] | None = None,
    seen: Seen | None = None,
) -> Iterator[Iterator[tuple[Job, Files]]]:
    """Give the partitions as they are read: by a cluster, by so many processes, or with 0 by this one.

    `seen` is given each reading where it is made, and must be of a kind that can be sent there.
    """
    coming = iter(jobs)
    first = list(islice(coming, 1))
    if not first:
        yield iter(())
    elif scheduler is not None:
        with remote(scheduler, tls) as client:
            yield on_cluster(client, chain(first, coming), limit, seen)
    elif workers == 0:
        yield here(chain(first, coming), limit, seen)
    else:
        with local(workers or _cores()) as client:
            yield on_cluster(client, chain(first, coming), limit, seen)


def _cores() -> int:
    # Those that this process may use, where the system tells: a container has fewer than its machine.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def here(jobs: Iterable[Job], limit: float, seen: Seen | None = None) -> Iterator[tuple[Job, Files]]:
    """Yield the partitions, read in this process one after the other; `seen` is given each reading."""
    for job in jobs:
        yield job, read_partition(job[1], limit, seen=seen)


def on_cluster(
    client: Client, jobs: Iterable[Job], limit: float, seen: Seen | None = None
) -> Iterator[tuple[Job, Files]]:
    """Yield the partitions as the workers finish them; no more are under way than they can soon read."""
    import dask
    from distributed import as_completed

    coming = iter(jobs)
    given: dict[Future[Any], tuple[Job, int]] = {}
    done = as_completed()

    def give(job: Job, tries: int = 1) -> None:
        # A partition with one long article is no mistake that dask should warn of.
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GB"}):
            future = client.submit(checked_partition, versions(), job[1], limit, seen, pure=False)
        given[future] = job, tries
        done.add(future)

    def fill() -> None:
        for job in islice(coming, max(0, _AHEAD * max(1, sum(client.nthreads().values())) - len(given))):
            give(job)

    fill()
    for future in done:
        job, tries = given.pop(future)
        files = _result(future, tries)
        if files is None:
            give(job, tries + 1)
        else:
            yield job, files
        fill()


def _result(future: Future[Any], tries: int) -> Files | None:
    """Return what a worker read; nothing if those who tried were killed, which may be no fault of the articles."""
    from distributed import KilledWorker
    from distributed.client import FutureCancelledError

    try:
        files: Files = future.result()
    except KilledWorker:
        if tries == _TRIES:
            raise ClusterError("The workers of the cluster are killed again and again: look at their logs.") from None
        return None
    except ImportError as error:
        raise ClusterError(f"A worker lacks the package {error.name}: install there what is installed here.") from None
    except (FutureCancelledError, OSError) as error:
        raise ClusterError(f"The scheduler was lost ({error}): run it again to go on.") from None
    return files


@contextmanager
def local(workers: int) -> Iterator[Client]:
    """Start a cluster on this machine: its threads each have a process that reads; see `analysis.corpus.apart`."""
    with extra("corpus", "Several workers need"):
        from distributed import Client, LocalCluster

    from analysis.corpus import apart

    apart.start()
    options = {"processes": False, "dashboard_address": "127.0.0.1:0", "memory_limit": 0, "silence_logs": logging.ERROR}
    try:
        with LocalCluster(n_workers=1, threads_per_worker=workers, **options) as cluster, Client(cluster) as client:
            try:
                yield client
            finally:
                # Threads that wait for a process would keep the cluster from closing.
                apart.stop()
    finally:
        apart.stop()


@contextmanager
def remote(address: str, tls: Mapping[str, str] | None = None) -> Iterator[Client]:
    """Speak to the scheduler of a cluster.

    Raises
    ------
    ClusterError
        There is none at that address.
    """
    with extra("corpus", "A cluster needs"):
        from distributed import Client
        from distributed.security import Security

    if address.startswith("tls:") and not tls:
        raise ClusterError(f"No scheduler answers at {address}: an encrypted connection needs its files.")
    security = Security(**tls, require_encryption=True) if tls else None
    try:
        _ask(address, security)
        client = Client(address, security=security, timeout=PATIENCE)
    except MemoryError:
        # The first bytes of another protocol, taken for the length of what follows.
        raise ClusterError(f"No scheduler answers at {address}: what is there speaks another language.") from None
    except (OSError, ValueError, TimeoutError) as error:
        told = " ".join(str(error).split()).rstrip(".") or f"nothing there spoke as one within {PATIENCE} seconds"
        raise ClusterError(f"No scheduler answers at {address}: {told}.") from None
    with client:
        yield client


def _ask(address: str, security: Security | None) -> None:
    """Ask who is at an address: a client would wait without end for one that speaks otherwise."""
    from distributed.core import rpc

    async def identity() -> None:
        async with rpc(address, connection_args=security.get_connection_args("client") if security else None) as there:
            await there.identity()

    # In a thread of its own: a notebook has a loop in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(asyncio.wait_for(identity(), PATIENCE))).result()
