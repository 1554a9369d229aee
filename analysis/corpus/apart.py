"""Partitions read in a process of their own: a text that it dies of, or that it never comes back from, is left out.

Each thread that reads keeps one such process, ``python -m analysis.corpus.apart``, and speaks to it through pipes.
"""

from __future__ import annotations

import faulthandler
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from analysis.corpus.given import ClusterError, Given

if TYPE_CHECKING:
    from analysis.corpus.partition import Seen

_BEFORE, _AFTER = -1, -2
"""Places of what is neither before nor after an article: the start of the process, the making of the tables."""
_TRIES = 2
"""A process can be killed from outside, which is no fault of the text: twice at one text is."""
_GRACE = 2.0
"""How many times the limit a text may take that the alarm does not stop, because it is not Python that runs."""

Process = subprocess.Popen[bytes]
_own = threading.local()
_all: set[Process] = set()
_stopped = threading.Event()


def read_apart(given: Sequence[Given], limit: float, seen: Seen | None = None) -> dict[str, bytes]:
    """Read a partition as `analysis.corpus.partition.read_partition` does, in another process.

    Raises
    ------
    ClusterError
        The process does not start, or dies where no text is read.
    """
    died: dict[int, str] = {}
    deaths: Counter[int] = Counter()
    while True:
        if _stopped.is_set():
            raise ClusterError("The run was stopped.")
        process = _process()
        answer = _asked(process, given, limit, died, seen)
        if not isinstance(answer, int):
            return answer
        code = process.wait()
        _forget(process)
        deaths[answer] += 1
        if deaths[answer] == _TRIES:
            if answer < 0:
                raise ClusterError(
                    f"The process that reads does not stay alive ({_how(code)}): is there enough memory?"
                )
            died[answer] = f"The process that read it died of it twice: {_how(code)}."


def stop() -> None:
    """End the processes that read for this one."""
    _stopped.set()
    for process in list(_all):
        _forget(process)


def start() -> None:
    """Let processes be started again after `stop`."""
    _stopped.clear()


def _asked(
    process: Process, given: Sequence[Given], limit: float, died: dict[int, str], seen: Seen | None
) -> dict[str, bytes] | int:
    """Return the partition, or, of a process that dies, the place of the article that it read then."""
    place = _BEFORE
    assert process.stdin is not None  # noqa: S101 - both are pipes
    assert process.stdout is not None  # noqa: S101
    try:
        pickle.dump((given, limit, died, seen), process.stdin)
        process.stdin.flush()
        while True:
            answer: dict[str, bytes] | int = pickle.load(process.stdout)  # noqa: S301 - of our own process
            if not isinstance(answer, int):
                return answer
            place = answer
    except (EOFError, OSError, ValueError, pickle.UnpicklingError):
        return place


def _how(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


def _process() -> Process:
    process: Process | None = getattr(_own, "process", None)
    if process is None or process.poll() is not None:
        process = subprocess.Popen(  # noqa: S603 - this module of ours
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        _own.process = process
        _all.add(process)
    return process


def _forget(process: Process) -> None:
    _all.discard(process)
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                continue


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Read the partitions that come, one after the other, and tell which article is read at the time."""
    from analysis.corpus.partition import read_partition

    def tell(answer: dict[str, bytes] | int) -> None:
        pickle.dump(answer, answers)
        answers.flush()

    while True:
        try:
            given, limit, died, seen = pickle.load(asked)  # noqa: S301 - of our own process
        except EOFError:
            return

        def starts(place: int, limit: float = limit) -> None:
            tell(place)
            faulthandler.dump_traceback_later(_GRACE * limit + 1, exit=True)

        files = read_partition(given, limit, died, starts, seen)
        faulthandler.cancel_dump_traceback_later()
        tell(files)


def main() -> None:
    """Serve the process that started this one, until it ends."""
    # Ctrl-C goes to all processes of a terminal: the one that started this ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints is no answer.
    os.dup2(2, 1)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
