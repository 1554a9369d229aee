"""The words around a place in the text, as far as they tell what it is about."""

from __future__ import annotations

import re

from analysis.views.wording import clean

_BEFORE = re.compile(r"[.!?…][\"”’)]*\s|[;:–—(“\"]\s*|\n")
_AFTER = re.compile(r"[.!?…][\"”’)]*(?=\s|$)|[;:–—)”\"]|\n")
_NEAR = 160  # letters to each side in which a clause is looked for


def around(text: str, start: int, end: int, most: int = 52) -> str:
    """Return the words of a place with those around it in its clause, up to `most` letters.

    Examples
    --------
    >>> text = "He lost half of it. Revenue came to 5.21 billion crowns, more than ever."
    >>> around(text, text.index("5.21"), text.index(","))
    'Revenue came to 5.21 billion crowns, more than ever'
    >>> around(text, text.index("half"), text.index("half") + 4, most=12)
    'He lost half'
    """
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    cuts = [found.end() for found in _BEFORE.finditer(before)]
    ahead = re.findall(r"\S+\s*|\s+", before[cuts[-1] if cuts else 0 :])
    stop = _AFTER.search(after)
    behind = re.findall(r"\s*\S+", after[: stop.start()] if stop else after)
    if not cuts and start > _NEAR:
        ahead = ahead[1:]
    shown = text[start:end]
    # What stands before a number tells more of it than what stands behind: two words to one.
    turn = 0
    while ahead or behind:
        to_the_left = bool(ahead) and (turn % 3 < 2 or not behind)
        longer = ahead.pop() + shown if to_the_left else shown + behind.pop(0)
        if len(clean(longer)) > most:
            break
        shown, turn = longer, turn + 1
    return clean(shown).strip(" ,")
