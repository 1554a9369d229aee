"""Figures without a number, found by the words that hint at them in one pass over the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TypeAlias

from analysis.extract.figures.sourcecounts import single_source, source_nouns
from analysis.extract.figures.worded import comparisons, parts
from analysis.extract.records import Figure
from analysis.lexicon import rows
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans

_Reader: TypeAlias = Callable[[Doc, int, Spans], "Figure | None"]


_OF_KIND: dict[str, _Reader] = {
    "piece": parts.vague_part,
    "land piece": parts.vague_part,
    "bare piece": parts.vague_part,
    "rest": parts.rest,
    "mainly": parts.mainly,
    "big": comparisons.size,
    "bigger": comparisons.size,
    "ordinal": comparisons.ordinal,
    "straight": comparisons.ordinal,
}


@cache
def _hints() -> dict[str, tuple[_Reader, ...]]:
    """Return, by a word in small letters, how the figures are read that it hints at."""
    pairs: list[tuple[str, _Reader]] = [(word, single_source) for word in [*source_nouns(), "sources"]]
    pairs += [(row["word"], _OF_KIND[row["kind"]]) for row in rows("vague") if row["kind"] in _OF_KIND]
    pairs += [(row["word"].split()[0], parts.universal) for row in rows("vague") if row["kind"] == "all"]
    pairs += [(row["word"].split()[-2], parts.most) for row in rows("vague") if row["kind"] in ("whole", "most")]
    named = [row["word"] for row in rows("anniversaries") if row["kind"] == "noun"]
    pairs += [(word, comparisons.anniversary) for word in [*named, "jubilee", "wedding", "anniversary"]]
    pairs += [("entire", parts.universal), ("size", comparisons.size)]
    found: dict[str, tuple[_Reader, ...]] = {}
    for word, read in dict.fromkeys(pairs):
        found[word] = (*found.get(word, ()), read)
    return found


def may_be_worded(lower: str) -> bool:
    """Say whether a word in small letters hints at a figure without a number.

    Examples
    --------
    >>> may_be_worded("majority"), may_be_worded("worst"), may_be_worded("dam")
    (True, True, False)
    """
    return lower in _hints() or _is_superlative(lower)


def _is_superlative(lower: str) -> bool:
    return lower.endswith("est") or lower in ("worst", "most", "least")


def wordings(doc: Doc, hinted: Iterable[int], places: Spans) -> Iterator[Figure]:
    """Yield the figures that words without a number give, from the tokens that hint at one.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Rebels hold large parts of the country. An area the size of Belgium burned for the third time."))
    >>> for figure in wordings(doc, range(len(doc.tokens)), Spans([])):
    ...     print(figure.span.of(doc.text), figure.kind, figure.low, figure.high)
    large parts of the country vague None None
    the size of Belgium comparison None None
    the third time ordinal 3.0 3.0
    """
    hints = _hints()
    for i in hinted:
        lower = doc.tokens[i].lower
        readers = hints.get(lower, ())
        for read in [*readers, comparisons.superlative] if _is_superlative(lower) else readers:
            if (found := read(doc, i, places)) is not None:
                yield found
