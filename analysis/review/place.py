"""Where the words of a correction stand in the text by now: in their place, moved, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from analysis.article import Article
from analysis.review.correction import AROUND, Correction, Review, Words
from analysis.text.span import Span

_NEAR_END, _NEAR_START = re.compile(r"\S*\s*\Z"), re.compile(r"\A\s*\S*")
_ENOUGH = 16


def found(text: str, words: Words, *, same: bool) -> Span | None:
    """Return where words of a correction stand in a text; None if they do not, or if that cannot be told.

    Parameters
    ----------
    text : str
    words : Words
    same : bool
        Whether the text is the one that they were taken from: then they stand where they say, or nowhere.

    Examples
    --------
    >>> words = Words.of("In May 12 died. In June 12 died.", 24, 26)
    >>> found("All told: In May 12 died. In June 12 died.", words, same=False)
    Span(start=34, end=36)
    >>> found("In May 12 died. In June 112 died.", words, same=False) is None
    True
    """
    here = Span(words.start, words.end)
    if same:
        around = text[: here.start].endswith(words.before) and text.startswith(words.after, here.end)
        return here if around and here.of(text) == words.text else None
    places = [place for place in _places(text, words.text) if _is_place(text, place, words)]
    alike = [_alike(text, place, words) for place in places]
    return places[alike.index(max(alike))] if alike.count(max(alike, default=0)) == 1 else None


def beside(text: str, words: Words, moved: int) -> Span | None:
    """Return where words stand that belong to others, which have moved by so many characters; None if they do not."""
    start, end = words.start + moved, words.end + moved
    return Span(start, end) if start >= 0 and text[start:end] == words.text else None


def _places(text: str, words: str) -> Iterator[Span]:
    start = text.find(words)
    while start >= 0:
        yield Span(start, start + len(words))
        start = text.find(words, start + 1)


def _is_place(text: str, place: Span, words: Words) -> bool:
    """Say whether a place is that of words: next to it is what was, and on one side all that was kept.

    "12" is neither in "112" nor in "12.5", and of "In May 12 died" it is not that of "In June 12 died".
    """
    before, after = text[: place.start], text[place.end :]
    if not words.before and not words.after:
        return not _joined(before, words.text) and not _joined(words.text, after)
    sides = (before.endswith(words.before), after.startswith(words.after))
    if all(sides):
        return True
    near = before.endswith(_NEAR_END.findall(words.before)[0]) and after.startswith(_NEAR_START.findall(words.after)[0])
    kept = (words.before, words.after)
    return near and any(side and len(said) >= _ENOUGH for side, said in zip(sides, kept, strict=True))


def _joined(left: str, right: str) -> bool:
    return left[-1:].isalnum() and right[:1].isalnum()


def _alike(text: str, place: Span, words: Words) -> int:
    """Return how many characters on either side are as they were."""
    before, after = text[max(0, place.start - AROUND) : place.start], text[place.end : place.end + AROUND]
    return _common(reversed(words.before), reversed(before)) + _common(words.after, after)


def _common(first: Iterable[str], second: Iterable[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def rebased(review: Review, article: Article) -> Review:
    """Return a review with the offsets of a text as it is by now; what does not stand in it stays as it is.

    Examples
    --------
    >>> from analysis.review.correction import Correction
    >>> made = Correction("dates", "reject", Words.of("It rained in May.", 13, 16))
    >>> review = Review(Article("It rained in May.").article_id, "rain", (made,))
    >>> rebased(review, Article("Oh! It rained in May.")).corrections[0].words.start
    17
    """
    if review.article_id == article.article_id:
        return review
    moved = tuple(_rebased(each, article.text) for each in review.corrections)
    return replace(review, article_id=article.article_id, corrections=moved)


def _rebased(correction: Correction, text: str) -> Correction:
    span = found(text, correction.words, same=False)
    other = None if correction.other is None else found(text, correction.other, same=False)
    if span is None or (correction.other is not None and other is None):
        return correction
    moved = span.start - correction.words.start
    parts = {}
    for name, pieces in correction.parts.items():
        places = [beside(text, piece, moved) for piece in pieces]
        if None in places:
            return correction
        parts[name] = tuple(Words.of(text, *place) for place in places if place is not None)
    return replace(
        correction,
        words=Words.of(text, *span),
        parts=parts,
        other=None if other is None else Words.of(text, *other),
    )
