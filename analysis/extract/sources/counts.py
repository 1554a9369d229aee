"""How many people a mention of a source is said to be."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.lexicon import words
from analysis.text.tokens import Token

NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"a": 1, "an": 1, "another": 1, "both": 2}
_MOST = 1000
_PLURAL = frozenset({"people", "police", "authorities"})


def count(
    tokens: Sequence[Token], base: Sequence[Token], head: Token, partitive: bool
) -> tuple[int | None, int | None]:
    """Return the least and the greatest number of people; None: no bound is told.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("The five officials")).tokens
    >>> count(tokens, tokens, tokens[2], False)
    (5, 5)
    """
    for token in base[:3]:
        if token.lower in ("a", "an") and head.lower in words("gatherings", "noun"):
            continue
        number = NUMBERS.get(token.lower)
        if number is None and token.tag == "CD" and token.text.isdigit() and int(token.text) < _MOST:
            number = int(token.text)
        if number is not None:
            return number, number
    gathered = head.lower in words("gatherings", "noun")
    if gathered or partitive or head.tag in ("NNS", "NNPS") or head.lower in _PLURAL:
        return 2, None
    return 1, 1
