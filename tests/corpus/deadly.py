"""Articles that whoever reads them dies of, or does not come back from."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass

from analysis.article import Article
from analysis.corpus.given import Given


@dataclass(frozen=True, slots=True)
class Deadly(Given):
    """Kills the process that reads it, but only once: then the file `once` is there."""

    once: str = ""

    def article(self) -> Article:
        try:
            os.close(os.open(self.once, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return Given.article(self)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


@dataclass(frozen=True, slots=True)
class Endless(Given):
    """Never comes back; of a deaf one, no alarm is heard."""

    deaf: bool = False

    def article(self) -> Article:
        if self.deaf:
            signal.signal(signal.SIGALRM, signal.SIG_IGN)
        while True:
            time.sleep(1)


@dataclass(frozen=True, slots=True)
class Faulty(Given):
    """Finds a fault of the library."""

    def article(self) -> Article:
        raise RecursionError("too deep")
