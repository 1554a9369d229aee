"""What stands right beside a name somewhere in a text: looked for once a text, however many names it has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from analysis.text.doc import Doc, told_once

_WORD = re.compile(r"\w+")
# No name that is asked for is longer, in characters.
_LONGEST = 120


def is_right_before(doc: Doc, name: str, forms: Sequence[str]) -> bool:
    """Say whether a name stands right before one of some words.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Aster Corp. paid a spokesman for Novel."))
    >>> is_right_before(doc, "Aster", ("Corp", "Inc")), is_right_before(doc, "Novel", ("Corp", "Inc"))
    (True, False)
    """
    words = _WORD.findall(name[-_LONGEST:])
    ends = _before(doc, "|".join(map(re.escape, forms))).get(words[-1], ()) if words else ()
    return any(doc.text.endswith(name, 0, end) for end in ends)


def is_right_behind(doc: Doc, name: str, forms: Sequence[str]) -> bool:
    """Say whether a name stands right behind one of some words.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Aster Corp. paid a spokesman for Novel."))
    >>> is_right_behind(doc, "Novel", ("spokesman for",)), is_right_behind(doc, "Aster", ("spokesman for",))
    (True, False)
    """
    words = _WORD.findall(name[:_LONGEST])
    starts = _behind(doc, "|".join(map(re.escape, forms))).get(words[0], ()) if words else ()
    return any(doc.text.startswith(name, start) for start in starts)


@told_once
def _before(doc: Doc, forms: str) -> dict[str, list[int]]:
    """Map the last words before some others to where they end."""
    found: dict[str, list[int]] = defaultdict(list)
    for match in re.finditer(f" (?:{forms})", doc.text):
        words = _WORD.findall(doc.text, max(0, match.start() - _LONGEST), match.start())
        if words:
            found[words[-1]].append(match.start())
    return found


@told_once
def _behind(doc: Doc, forms: str) -> dict[str, list[int]]:
    """Map the first words behind some others to where what they begin starts."""
    found: dict[str, list[int]] = defaultdict(list)
    for match in re.finditer(f"(?:{forms}) ", doc.text):
        word = _WORD.search(doc.text, match.end(), match.end() + _LONGEST)
        if word is not None:
            found[word[0]].append(match.end())
    return found
