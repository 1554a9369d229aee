"""Python's search for garbage, put off while an article is read: all that is made then stays, and it finds nothing."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def garbage_kept(function: Callable[P, T]) -> Callable[P, T]:
    """Let a function run without a search for garbage; the next one comes as soon as anything is made after it.

    Examples
    --------
    >>> garbage_kept(gc.isenabled)(), gc.isenabled()
    (False, True)
    """

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        if not gc.isenabled():
            return function(*args, **kwargs)
        gc.disable()
        try:
            return function(*args, **kwargs)
        finally:
            gc.enable()

    return run
