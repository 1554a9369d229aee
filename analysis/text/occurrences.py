"""Where names stand: every occurrence of some rows of words in an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analysis.text.doc import Doc

Words = tuple[str, ...]


def occurrences(doc: Doc, names: Iterable[Words]) -> Iterator[tuple[int, int]]:
    """Yield the tokens ``first:last`` of each occurrence of a name, the longest where several begin, in the order of the text.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("New Tarn is in Tarn. Old Tarn is not."))
    >>> list(occurrences(doc, [("New", "Tarn"), ("Tarn",)]))
    [(0, 2), (4, 5), (7, 8)]
    """
    by_first: dict[str, list[Words]] = {}
    for name in sorted(set(names), key=lambda name: (-len(name), name)):
        by_first.setdefault(name[0], []).append(name)
    end = 0
    for token in doc.tokens if by_first else ():
        if token.i < end or token.text not in by_first:
            continue
        for name in by_first[token.text]:
            last = token.i + len(name)
            if tuple([each.text for each in doc.tokens[token.i : last]]) == name:
                yield token.i, last
                end = last
                break
