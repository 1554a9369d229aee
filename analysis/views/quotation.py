"""Marks of quotation: words of others between them, marks within marks, curly ones for straight ones."""

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


def closed(words: str) -> str:
    """Close a quotation that words begin and do not end.

    Examples
    --------
    >>> closed("author of “The Art"), closed("It was “a lie”"), closed("he said")
    ('author of “The Art”', 'It was “a lie”', 'he said')
    """
    return f"{words}”" if words.rfind("“") > words.rfind("”") else words


def curled(prose: str) -> str:
    r"""Return prose with curly marks and apostrophes.

    Examples
    --------
    >>> curled('The article\'s "own voice"')
    'The article’s “own voice”'
    """
    return re.sub(r"(?<=\w)'", "’", re.sub(r'"([^"]*)"', r"“\1”", prose))
