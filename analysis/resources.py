"""Where the data files are: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def data(name: str) -> Path:
    """Return the path of a file of ``data/``.

    Examples
    --------
    >>> data("regions.csv").name
    'regions.csv'
    """
    checkout = _PACKAGE.parent / "data" / name
    return checkout if checkout.exists() else _PACKAGE / "_data" / name
