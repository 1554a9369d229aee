"""Shares of one whole that is divided, such as a vote: "60% of the vote, the Blues 35% and the Greens 20%"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from analysis.extract.records import Figure, Relation
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives
from analysis.text.span import Span


def divided(text: str, figures: Sequence[Figure]) -> Iterator[Relation]:
    """Yield the shares that a sentence gives of one whole: together they are no more than all of it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.figures.figures import figures
    >>> from analysis.text.doc import parse
    >>> text = "Labour won 45% of the vote, the Greens 20% and the Blues 15%."
    >>> for one in divided(text, list(figures(parse(Article(text)), [], []))):
    ...     print(one.span.of(text), one.sense)
    45% of the vote, the Greens 20% and the Blues 15% at most
    """
    place = 0
    while place < len(figures):
        run = _of_one_whole(text, figures[place:])
        if run > 1:
            span = Span(figures[place].span.start, figures[place + run - 1].span.end)
            roles = tuple(("parts", index) for index in range(place, place + run))
            yield Relation(span, "sum", "at most", roles, "sum: divided")
        place += max(1, run)


def _of_one_whole(text: str, figures: Sequence[Figure]) -> int:
    """Return how many figures are shares of the whole of the first, each but the first after the name of whose it is."""
    first, names = figures[0], set[str]()
    whole = first.subject
    if not _is_share(first) or whole is None or not _is_divided(whole):
        return 0
    gap, run = _gap(whole), 1
    for one, other in pairwise(figures):
        between = gap.fullmatch(text[one.span.end : other.span.start])
        if between is None or between["name"] in names or not _is_share(other) or other.subject not in (None, whole):
            break
        names.add(between["name"])
        run += 1
    return run


def _is_share(figure: Figure) -> bool:
    told = figure.low is not None and figure.high is not None
    return told and figure.kind == "share" and figure.unit == "percent" and figure.change is None


def _is_divided(whole: str) -> bool:
    return whole.rsplit(" ", maxsplit=1)[-1].lower() in words("divided_wholes", "noun")


@cache
def _gap(whole: str) -> re.Pattern[str]:
    """Return the pattern of what may stand between two shares of a whole: the name of whose the second is."""
    joiner = alternatives(words("between_figures", "word", kind="joiner"))
    return re.compile(
        rf"(?: of {re.escape(whole)})?,?(?: {joiner})? (?:the )?"
        r"(?P<name>[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)*)(?: [a-z]+)? "
    )
