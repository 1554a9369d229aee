"""Two reviews of one article as one: all that either says, and where they contradict each other."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from analysis.review.correction import Correction, Review, ReviewError
from analysis.review.step import differ


def merged(first: Review, second: Review) -> tuple[Review, list[tuple[Correction, ...]]]:
    """Return all corrections of two reviews, and those of one row that cannot all be right; both of these are kept.

    A row is told by its words: what contradicts only once it is applied, such as two rows that are merged into each other,
    is told when the article is read.

    Raises
    ------
    ReviewError
        They are of two articles, or of two versions of one.

    Examples
    --------
    >>> from analysis.review.correction import Words
    >>> words = Words("12 dead", 4, 11)
    >>> one = Review("5ebe", "dam", (Correction("figures", "accept", words, who="Ann"),))
    >>> two = Review("5ebe", "dam", (Correction("figures", "reject", words, who="Bo"),))
    >>> both, disputed = merged(one, two)
    >>> len(both.corrections), len(disputed)
    (2, 1)
    """
    if len({first.article_id, second.article_id} - {""}) > 1:
        raise ReviewError(
            "The two reviews are of two articles, or of two versions of one: read the article with each, and save it anew."
        )
    every = list({repr(each): each for each in (*first.corrections, *second.corrections)}.values())
    every.sort(key=lambda each: (each.words.start, each.words.end, each.table))
    article_id, name = first.article_id or second.article_id, first.name or second.name
    together = Review(article_id, name, tuple(every))
    rows = [tuple(group) for _, group in groupby(every, key=_row)]
    return together, [group for group in rows if differ(group)]


def _row(correction: Correction) -> tuple[object, ...]:
    return (correction.table, correction.words.start, correction.words.end)


def with_correction(review: Review, new: Correction) -> Review:
    """Return a review with one correction more, in the place of what the same person said of the same row.

    Edits of other cells stay: an edit goes on from the one before.
    """
    others = []
    for each in review.corrections:
        if not _same_row(new, each):
            others.append(each)
        elif new.do == each.do == "edit":
            new = _going_on(each, new)
    return replace(review, corrections=(*others, new))


def _same_row(new: Correction, old: Correction) -> bool:
    """Say whether one person speaks of one row; two rows can stand on the same words, and differ in what they were."""
    shared = new.was.keys() & old.was.keys()
    same = (new.table, new.words.text, new.words.start, new.who) == (
        old.table,
        old.words.text,
        old.words.start,
        old.who,
    )
    return same and all(new.was[column] == old.was[column] for column in shared)


def _going_on(old: Correction, new: Correction) -> Correction:
    return replace(
        new,
        was={**old.was, **new.was},
        now={**old.now, **new.now},
        parts={**old.parts, **new.parts},
        other=new.other or old.other,
    )
