"""Words of others between marks, and marks within marks."""

from __future__ import annotations

import re

_INNER = str.maketrans("“”", "‘’")
_STRAIGHT = re.compile(r'"([^"]*)"')


def in_marks(words: str) -> str:
    """Put words between quotation marks; those that they have inside become single ones.

    Examples
    --------
    >>> in_marks("A view"), in_marks("“A view” to keep"), in_marks('The "view"')
    ('“A view”', '“‘A view’ to keep”', '“The ‘view’”')
    """
    inner = _STRAIGHT.sub(r"‘\1’", words).translate(_INNER)
    return f"“{inner}”"
