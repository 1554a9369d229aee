"""The words around a place in the text, as far as they tell what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from analysis.lexicon import rows, words
from analysis.views.wording import clean

_BEFORE = re.compile(r"(?P<word>\S*)[.!?…][\"”’)]*\s+(?=[\"“‘(]?[A-Z]|$)|[;:–—()“\"]\s*|,[”’]\s+|\n")
_AFTER = re.compile(r"(?P<word>\S*)[.!?…][\"”’)]*(?=\s+[\"“‘(]?[A-Z]|\s*$)|[;:–—()”\"]|\n")
_COMMA = re.compile(r",\s+")
_JOINING = re.compile(r"(?:and|but|or)\s+", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|but)\s+")
_ARTICLES = frozenset({"a", "an", "the"})
_SUBJECTS = frozenset({"i", "he", "she", "it", "we", "they", "there"})
POINTING = frozenset({"it", "they", "that", "those", "this", "these", "them"})
"""Subjects that point to words elsewhere."""
_NEAR = 160  # letters to each side in which a clause is looked for
_FEW = 3
_QUALIFIED = 2


def around(text: str, start: int, end: int, most: int = 60) -> str:
    """Return the words of a place with those around it in its clause, up to `most` letters.

    What stands between commas is kept whole, as far as there is room for it.

    Examples
    --------
    >>> text = "He lost half of it. Revenue came to 5.21 billion crowns, more than ever."
    >>> around(text, text.index("5.21"), text.index(","))
    'Revenue came to 5.21 billion crowns, more than ever'
    >>> around(text, text.index("half"), text.index("half") + 4, most=12)
    'He lost half'
    >>> around("It fell to 12 degrees in the north", 11, 21, most=27)
    'It fell to 12 degrees'
    >>> text = "A quake tore through the hills before dawn, killing 214 people, burying all the streets of a town in the valley."
    >>> around(text, text.index("214"), text.index(", bury"))
    'killing 214 people'
    """
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    cuts = [found.end() for found in _BEFORE.finditer(before) if not _is_short(found)]
    stop = next((found for found in _AFTER.finditer(after) if not _is_short(found)), None)
    left = before[cuts[-1] if cuts else 0 :]
    if not cuts and start > _NEAR:
        left = left.partition(" ")[2]
    right = after[: stop.start() + len(stop["word"] or "")] if stop else after
    return clean(_within(left, text[start:end], right, most)).strip(" ,")


def _is_short(found: re.Match[str]) -> bool:
    """Say whether what looks like the end of a sentence ends an abbreviation: ``Sept. 1``, ``Lt. Lee``."""
    word = (found["word"] or "").lstrip('(“"‘')
    return f"{word}." in words("abbreviations", "abbreviation") or bool(re.fullmatch(r"(?:[A-Z]\.)*[A-Z]", word))


def _within(left: str, middle: str, right: str, most: int) -> str:
    """Return the part between commas with as many whole parts beside it as there is room for, or as many words."""
    ahead, behind = _split(left), _split(right)
    first, last = ahead.pop(), behind.pop(0)
    if len(clean(_opened(first + middle + last))) > most:
        return _words(_opened(first), middle, last, most)
    shown = first + middle + last
    while ahead and len(clean(_opened(ahead[-1] + shown))) <= most:
        shown = ahead.pop() + shown
    while behind and len(clean(_opened(shown + behind[0]))) <= most:
        shown += behind.pop(0)
    shown = _opened(shown)
    tells = len(shown.split()) >= max(_FEW, len(middle.split()) + 1)
    return shown if tells else _words(left, middle, right, most)


def _split(side: str) -> list[str]:
    """Cut at the commas; each part keeps the one before it, but the first, which has none."""
    cuts = [0, *(found.start() for found in _COMMA.finditer(side)), len(side)]
    return [side[first:last] for first, last in pairwise(cuts)]


def _opened(words: str) -> str:
    """Return words without the comma and the "and" before them."""
    return _JOINING.sub("", words.lstrip(" ,"), count=1) if _JOINING.match(words.lstrip(" ,")) else words.lstrip(" ,")


def _words(left: str, shown: str, right: str, most: int) -> str:
    """Return as many words to both sides as there is room for; of two things told, the one with the number."""
    apart = _JOINED.split(left)
    if len(clean(left + shown)) > most // 2 and len(apart[-1].split()) >= _QUALIFIED:
        left = apart[-1]
    ahead, behind = re.findall(r"\S+\s*|\s+", left), re.findall(r"\s*\S+", right)
    own, turn = len(shown.split()), 0
    # What stands before a number tells more of it than what stands behind: two words to one.
    while ahead or behind:
        to_the_left = bool(ahead) and (turn % 3 < 2 or not behind)
        longer = ahead[-1] + shown if to_the_left else shown + behind[0]
        if len(clean(longer)) > most:
            break
        (ahead if to_the_left else behind).pop(-1 if to_the_left else 0)
        shown, turn = longer, turn + 1
    while ahead and _is_name(ahead[-1]) and _is_name(shown):
        shown = ahead.pop() + shown
    kept, own = shown.split(), own + 1
    if behind and _is_name(behind[0]):
        while len(kept) > own and _is_name(kept[-1]):
            kept.pop()
    return " ".join(kept[: _last_whole(kept, own - 1)])


def _is_name(words: str) -> bool:
    """Say whether words begin as a name does, which is not to be cut in two."""
    return words.strip()[:1].isupper()


@cache
def _leading_on() -> frozenset[str]:
    """Return the words that nothing ends with."""
    kinds = {"preposition", "coordinator", "complementizer", "relative", "subordinator", "either"}
    leading = {row["word"] for row in rows("function_words") if row["kind"] in kinds}
    return _ARTICLES | _SUBJECTS | leading | words("auxiliaries", "form")


def _last_whole(words: Sequence[str], own: int) -> int:
    """Return how many words are left without those at the end that lead on to others; `own` stay, whatever they are."""
    end = len(words)
    while end > own and words[end - 1].strip(",").lower() in _leading_on():
        end -= 1
    return end
