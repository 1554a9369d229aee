"""The figures with a number, each among the words around it, and those that stand near it.

What hangs together seldom stands in one clause: the whole is in one sentence, its parts in the next. A mechanism looks for the
figure that a word such as "majority" or "the other" marks, then among those nearby for the ones that it is about.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from analysis.extract.records import DateExpression, Figure
from analysis.extract.relations.alike import per_cent
from analysis.extract.relations.line import has_number
from analysis.extract.relations.yearless import with_any_year
from analysis.text.doc import Doc

MOST = 30
"""How many figures of one sentence can be put beside others."""
# No date in words is longer, in characters.
_LONGEST_DATE = 100
SENTENCES = 4
"""How many sentences away what belongs to a figure may stand."""


class Mention(NamedTuple):
    """A figure: its place in the list of figures, its sentence, the tokens that it begins and ends with.

    ``value`` is its number, in per cent if it is a fraction or in basis points.
    """

    place: int
    figure: Figure
    sentence: int
    first: int
    last: int
    value: float


def mention_of(doc: Doc, place: int, figure: Figure) -> Mention:
    """Return where a figure stands, and its number."""
    first, last = doc.token_at(figure.span.start), doc.token_at(figure.span.end - 1) + 1
    low, high = figure.low, figure.high
    middle = high if low is None else low if high is None or high == low else (low + high) / 2
    value = (middle or 0.0) * per_cent(figure)
    return Mention(place, figure, doc.sentence_at(figure.span.start).i, first, last, value)


class Part(NamedTuple):
    """A part of a whole, as words tell it."""

    part: Mention
    whole: Mention


class Passage(NamedTuple):
    """An article with its dates and the figures that have a number.

    ``leads`` and ``tails`` keep what was asked for of `lead` and `tail`, by the token where a figure begins or ends; ``said``
    that of `sentence_words`, ``times`` that of `timing.when`, ``links`` that of `operands.parts_of`; ``placed`` has each figure by its place among the article's; ``begins`` is where the
    figures of each sentence, and of the end, begin among the mentions; ``held`` are the places of the figures of land that
    somebody holds; ``order`` is where each figure stands among the mentions, by its place.
    """

    doc: Doc
    dates: Sequence[DateExpression]
    mentions: tuple[Mention, ...]
    leads: dict[int, str]
    tails: dict[int, str]
    said: dict[int, str]
    times: dict[int, int]
    links: dict[tuple[int, int], list[Part]]
    placed: dict[int, Mention]
    begins: Sequence[int]
    order: dict[int, int]
    held: frozenset[int] = frozenset()


def passage_of(
    doc: Doc, figures: Sequence[Figure], dates: Sequence[DateExpression], held: frozenset[int] = frozenset()
) -> Passage:
    """Return the figures of an article that can be put beside others.

    Of a sentence with very many, as where a table has run together, none: it says of no two how they hang together.
    """
    mentions = [mention_of(doc, index, figure) for index, figure in enumerate(figures) if has_number(figure)]
    many = {sentence for sentence, count in Counter(one.sentence for one in mentions).items() if count > MOST}
    told = sorted((one for one in mentions if one.sentence not in many), key=lambda one: one.first)
    placed = {one.place: one for one in told}
    order = {one.place: place for place, one in enumerate(told)}
    counts = Counter(one.sentence for one in told)
    begins = [0, *accumulate(counts[sentence] for sentence in range(len(doc.sentences)))]
    return Passage(doc, with_any_year(doc, dates), tuple(told), {}, {}, {}, {}, {}, placed, begins, order, held)


def near(passage: Passage, mention: Mention, back: int = SENTENCES, ahead: int = SENTENCES) -> list[Mention]:
    """Return the other figures at most so many sentences before and behind."""
    first, last = _stretch(passage, mention.sentence - back, mention.sentence + ahead)
    here = passage.order[mention.place]
    return [*passage.mentions[first:here], *passage.mentions[max(first, here + 1) : last]]


def within(passage: Passage, first: int, last: int) -> Sequence[Mention]:
    """Return the figures of the sentences from `first` to `last`."""
    begin, end = _stretch(passage, first, last)
    return passage.mentions[begin:end]


def _stretch(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """Return where the figures of some sentences begin and end among the mentions."""
    begins = passage.begins
    end = len(begins) - 1
    return begins[min(max(first, 0), end)], begins[min(max(last + 1, 0), end)]


def dates_within(passage: Passage, start: int, end: int) -> Sequence[DateExpression]:
    """Return the dates that begin in a stretch of the text."""
    return [passage.dates[place] for place in date_places(passage, start, end)]


def date_places(passage: Passage, start: int, end: int) -> range:
    """Return where the dates that begin in a stretch of the text stand among those of the article."""
    dates = passage.dates
    return range(bisect_left(dates, start, key=_start_of), bisect_left(dates, end, key=_start_of))


def _start_of(date: DateExpression) -> int:
    return date.span.start


def place_of(passage: Passage, mention: Mention) -> int:
    """Return where a figure stands among those of an article."""
    return passage.order[mention.place]


def is_adjective(passage: Passage, one: Mention) -> bool:
    """Say whether a hyphen ties a number to its noun, so that it describes another: "a two-bedroom flat"."""
    return passage.doc.text[one.figure.span.end : one.figure.span.end + 1] == "-"


def has_unread_number(passage: Passage, first: int, last: int) -> bool:
    """Say whether a number that is no figure, nor in a date, stands among some tokens: "and the Greens nine"."""
    doc = passage.doc
    if first >= last:
        return False
    around = within(passage, *(doc.sentence_at(doc.tokens[i].start).i for i in (first, last - 1)))
    taken = [(one.first, one.last) for one in around]
    begin, end = doc.tokens[first].start - _LONGEST_DATE, doc.tokens[last - 1].end
    dated = [(one.span.start, one.span.end) for one in dates_within(passage, begin, end)]
    return any(
        doc.tokens[place].tag == "CD"
        and not (doc.tokens[place].lower == "one" and place and doc.before(place).tag == "DT")
        and not any(start <= place < end for start, end in taken)
        and not any(start <= doc.tokens[place].start < end for start, end in dated)
        for place in range(first, last)
    )


def is_in(part: Mention, whole: Mention) -> bool:
    """Say whether one number is a part of the other: "40 of the 120 seats"."""
    return part.figure.whole is not None and whole.figure.span.start in range(*part.figure.whole)


def runs(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Return the figures sentence by sentence, where two or more stand in one."""
    grouped: dict[int, list[Mention]] = {}
    for one in mentions:
        grouped.setdefault(one.sentence, []).append(one)
    return [group for group in grouped.values() if len(group) > 1]
