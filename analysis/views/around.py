"""The words around a place in the text, as far as they tell what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from analysis.lexicon import rows
from analysis.views.wording import clean

_BEFORE = re.compile(r"[.!?…][\"”’)]*\s|[;:–—(“\"]\s*|\n")
_AFTER = re.compile(r"[.!?…][\"”’)]*(?=\s|$)|[;:–—)”\"]|\n")
_ARTICLES = frozenset({"a", "an", "the"})
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
    >>> around("It fell to 12 degrees in the north", 11, 21, most=27)
    'It fell to 12 degrees'
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
    own = len(text[start:end].split())
    words = shown.split()
    return clean(" ".join(words[: _last_whole(words, own)])).strip(" ,")


@cache
def _leading_on() -> frozenset[str]:
    """Return the words that nothing ends with."""
    kinds = {"preposition", "coordinator", "complementizer", "relative", "subordinator", "either"}
    return _ARTICLES | {row["word"] for row in rows("function_words") if row["kind"] in kinds}


def _last_whole(words: Sequence[str], own: int) -> int:
    """Return how many words are left without those at the end that lead on to others; `own` stay, whatever they are."""
    end = len(words)
    while end > own and words[end - 1].strip(",").lower() in _leading_on():
        end -= 1
    return end
