"""Ctrl-C, also where the tests run in the background of a shell, which has it ignored there."""

from __future__ import annotations

import signal


def interrupt(*_: object) -> None:
    """Raise what Ctrl-C raises, as Python has it by default."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.raise_signal(signal.SIGINT)
