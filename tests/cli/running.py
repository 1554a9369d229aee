"""Runs of the program, and the article that they read."""

import os
import subprocess
import sys

import pytest

SAID = (
    "The dam will hold, two engineers told reporters on Tuesday. “We saw it coming,” Mayor Ann Lee said.\n"
    "More than 200 people were moved to safety.\n"
)


class Outcome:
    """What a run of the program gave back."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code, self.out, self.err = code, out.decode(), err.decode()


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    chosen = {"capture_output": True, "timeout": 120, "check": False} | options
    return subprocess.run([sys.executable, "-m", "analysis", *arguments], **chosen)  # noqa: PLW1510


LAND = (
    "Rebels hold 60% of Syria. The army holds 50% of Syria. It was hot, as hot as on the hottest day since 1953. "
    "Turkey occupies 200 square km of Iraq. Three towns fell: Arda, Belisk and Ruan.\n"
)


POSIX = pytest.mark.skipif(os.name == "nt", reason="pipes and devices of POSIX")
