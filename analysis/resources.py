"""Where the notebooks and the data are: beside the package in a checkout, inside it when installed from a wheel."""

from __future__ import annotations

from pathlib import Path

AS_SVG = "CLOSE_READING_CHARTS_AS_SVG"
"""The environment variable with which notebooks show their charts as drawings with letters, in place of pictures."""

_PACKAGE = Path(__file__).parent


def data() -> Path:
    """Return the folder with the regions and the hand reading.

    Examples
    --------
    >>> (data() / "gold" / "README.md").is_file()
    True
    """
    return _folder("data")


def notebooks() -> Path:
    """Return the folder with the numbered notebooks.

    Examples
    --------
    >>> notebooks().is_dir()
    True
    """
    return _folder("notebooks")


def _folder(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name
