"""What is installed apart: the packages that draw charts and write reports; and what others import, and nobody needs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


class ExtraError(ImportError):
    """Something that needs packages which are not installed; the message is one sentence that says how to get them."""


@contextmanager
def extra(name: str, what: str) -> Iterator[None]:
    """Tell in one sentence that packages are missing which are imported in the block.

    Parameters
    ----------
    name : str
        The extra of the project that installs them.
    what : str
        What needs them, as the beginning of the sentence.

    Raises
    ------
    ExtraError
        If one is not installed.

    Examples
    --------
    >>> with extra("report", "A chart needs"):
    ...     import no_such_package
    Traceback (most recent call last):
    analysis.extras.ExtraError: A chart needs the package no_such_package: pip install 'close-reading-of-news[report]'.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        package = str(error.name).partition(".")[0]
        if package == __name__.partition(".")[0]:
            raise
        raise ExtraError(f"{what} the package {package}: pip install 'close-reading-of-news[{name}]'.") from None


@contextmanager
def unneeded(package: str) -> Iterator[None]:
    """Keep a package that takes long from being imported by those in the block, which get an empty one.

    Examples
    --------
    >>> with unneeded("turtle"):
    ...     import turtle
    >>> hasattr(turtle, "forward"), "turtle" in sys.modules
    (False, False)
    """
    if package in sys.modules:
        yield
        return
    sys.modules[package] = ModuleType(package)
    try:
        yield
    finally:
        del sys.modules[package]
