"""Which library and which words an article was read with: what was read with others is read again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from analysis import __version__
from analysis.resources import data

_PACKAGE = Path(__file__).parent.parent
_DIGITS = 12


@cache
def versions() -> tuple[str, str]:
    """Return the version of the library, with a digest of its code, and a digest of the lexicon and the regions.

    Examples
    --------
    >>> library, lexicon = versions()
    >>> library.startswith(__version__ + "+"), len(lexicon)
    (True, 12)
    """
    code = _digest(_PACKAGE.rglob("*.py"))
    words = _digest([*(_PACKAGE / "lexicon").glob("*.[ct]sv"), data() / "regions.csv"])
    return f"{__version__}+{code}", words


def _digest(paths: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for path in sorted(paths, key=lambda path: (path.name, path.as_posix())):
        whole.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()[:_DIGITS]
