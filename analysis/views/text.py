"""What the views need to know of an article's text."""

from __future__ import annotations

import re

from analysis.text.span import Span

# As analysis.text.tokens.parse has them; a test holds the two together. Parsing a whole article to draw it is wasteful.
_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")


def paragraphs(text: str) -> list[Span]:
    r"""Return the places of the paragraphs: lines that are not blank, without the white space around them.

    Examples
    --------
    >>> paragraphs("Floods. \n\n  Again.")
    [Span(start=0, end=7), Span(start=12, end=18)]
    """
    found = []
    for line in _LINE.finditer(text):
        words = line.group().rstrip()
        if words:
            found.append(Span(line.start() + len(words) - len(words.lstrip()), line.start() + len(words)))
    return found
