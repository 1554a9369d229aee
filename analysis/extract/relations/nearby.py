"""The figures with a number, each among the words around it, and those that stand near it.

What hangs together seldom stands in one clause: the whole is in one sentence, its parts in the next. A mechanism looks for the
figure that a word such as "majority" or "the other" marks, then among those nearby for the ones that it is about.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from analysis.extract.records import DateExpression, Figure
from analysis.extract.relations.alike import COUNTS, is_bare, is_count, is_people, is_share, per_cent
from analysis.extract.relations.line import has_number
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.tagsets import AUXILIARIES, NOUNS
from analysis.text.wordforms import lemma

MOST = 30
"""How many figures of one sentence can be put beside others."""
SENTENCES = 4
"""How many sentences away what belongs to a figure may stand."""
# What fits within a fiftieth is taken to be meant.
_FITS = 1 / 50
# What is not sure is only taken as said if its numbers agree to the last digit.
_EXACT = 1 / 2000
_CLEARLY = 2.5
_SCALES = (10, 100, 1000)
_LIGHT = frozenset({"be", "have", "do"})


class Mention(NamedTuple):
    """A figure: its place in the list of figures, its sentence, the tokens that it begins and ends with."""

    place: int
    figure: Figure
    sentence: int
    first: int
    last: int

    @property
    def value(self) -> float:
        """The number, in per cent if it is a fraction or in basis points."""
        low, high = self.figure.low, self.figure.high
        middle = high if low is None else low if high is None or high == low else (low + high) / 2
        return (middle or 0.0) * per_cent(self.figure)


class Passage(NamedTuple):
    """An article with its dates and the figures that have a number.

    ``leads`` and ``tails`` keep what was asked for of `lead` and `tail`, by the token where a figure begins or ends; ``times``
    what was asked for of `timing.when`.
    """

    doc: Doc
    dates: Sequence[DateExpression]
    mentions: tuple[Mention, ...]
    leads: dict[int, str]
    tails: dict[int, str]
    times: dict[int, int]


class Reading(NamedTuple):
    """Figures in roles, the number that is given and the one that the others come to; sure: no other is likely."""

    roles: tuple[tuple[str, int], ...]
    given: float
    comes_to: float
    sure: bool

    @property
    def off(self) -> float:
        """How far the two numbers are apart, as a part of the larger."""
        return abs(self.given - self.comes_to) / (max(abs(self.given), abs(self.comes_to)) or 1)

    @property
    def is_slip(self) -> bool:
        """Whether one number is ten, a hundred or a thousand times the other, or has a digit too many: 1,516 for 516."""
        low, high = sorted((abs(float(self.given)), abs(float(self.comes_to))))
        scaled = low > 0 and any(abs(high / low - scale) <= _EXACT * scale for scale in _SCALES)
        whole = low.is_integer() and high.is_integer() and low >= _SCALES[1]
        return scaled or (whole and f"{high:.0f}"[1:] == f"{low:.0f}")


def passage_of(doc: Doc, figures: Sequence[Figure], dates: Sequence[DateExpression]) -> Passage:
    """Return the figures of an article that can be put beside others.

    Of a sentence with very many, as where a table has run together, none: it says of no two how they hang together.
    """
    mentions = [
        Mention(
            index,
            figure,
            doc.sentence_at(figure.span.start).i,
            doc.token_at(figure.span.start),
            doc.token_at(figure.span.end - 1) + 1,
        )
        for index, figure in enumerate(figures)
        if has_number(figure)
    ]
    many = {sentence for sentence, count in Counter(one.sentence for one in mentions).items() if count > MOST}
    told = sorted((one for one in mentions if one.sentence not in many), key=lambda one: one.first)
    return Passage(doc, dates, tuple(told), {}, {}, {})


def best(readings: Iterable[Reading], furthest: float) -> Reading | None:
    """Return the reading whose numbers fit best; one that does not fit only if it is sure, and no further off than that.

    Examples
    --------
    >>> fits, sure = Reading((), 10, 10, False), Reading((), 10, 12, True)
    >>> best([fits, sure], 0.5) == fits, best([sure], 0.5) == sure, best([sure], 0.1)
    (True, True, None)
    """
    ordered = sorted(readings, key=lambda one: one.off)
    if ordered and ordered[0].off <= _FITS:
        return ordered[0] if ordered[0].sure or ordered[0].off <= _EXACT else None
    return next((one for one in ordered if one.sure and (one.off <= furthest or one.is_slip)), None)


def alone(readings: Sequence[Reading]) -> list[Reading]:
    """Return readings, of which none is sure but the one that fits much better than all others that would be."""
    offs = sorted(one.off for one in readings if one.sure)
    clear = len(offs) == 1 or (len(offs) > 1 and offs[1] > _CLEARLY * max(offs[0], 0.1))
    return [one._replace(sure=one.sure and clear and one.off == offs[0]) for one in readings]


def near(passage: Passage, mention: Mention, back: int = SENTENCES, ahead: int = SENTENCES) -> list[Mention]:
    """Return the other figures at most so many sentences before and behind."""
    around = within(passage, mention.sentence - back, mention.sentence + ahead)
    return [one for one in around if one.place != mention.place]


def within(passage: Passage, first: int, last: int) -> Sequence[Mention]:
    """Return the figures of the sentences from `first` to `last`."""
    mentions = passage.mentions
    return mentions[bisect_left(mentions, first, key=_sentence_of) : bisect_right(mentions, last, key=_sentence_of)]


def place_of(passage: Passage, mention: Mention) -> int:
    """Return where a figure stands among those of an article."""
    place = bisect_left(passage.mentions, mention.first, key=_first_of)
    return place + passage.mentions[place:].index(mention) if passage.mentions[place] != mention else place


def _first_of(mention: Mention) -> int:
    return mention.first


def _start_of(date: DateExpression) -> int:
    return date.span.start


def _sentence_of(mention: Mention) -> int:
    return mention.sentence


def lead(passage: Passage, mention: Mention) -> str:
    """Return the words of the sentence before a figure, from the figure before it on; a space at both ends."""
    known = passage.leads.get(mention.first)
    if known is None:
        first = passage.doc.sentences[mention.sentence].first
        around = within(passage, mention.sentence, mention.sentence)
        before = [one.last for one in around if first <= one.first < mention.first]
        known = passage.leads[mention.first] = words_of(passage, max([first, *before]), mention.first)
    return known


def tail(passage: Passage, mention: Mention) -> str:
    """Return the words of the sentence behind a figure, up to the figure behind it; a space at both ends."""
    known = passage.tails.get(mention.last)
    if known is None:
        last = passage.doc.sentences[mention.sentence].last
        around = within(passage, mention.sentence, mention.sentence)
        behind = [one.first for one in around if mention.last <= one.first < last]
        known = passage.tails[mention.last] = words_of(passage, mention.last, min([last, *behind]))
    return known


def sentence_words(passage: Passage, sentence: int) -> str:
    """Return the words of a sentence; a space at both ends."""
    told = passage.doc.sentences[sentence]
    return words_of(passage, told.first, told.last)


def words_of(passage: Passage, first: int, last: int) -> str:
    """Return the words of some tokens in small letters; a space at both ends."""
    return f" {' '.join([token.lower for token in passage.doc.tokens[first:last]])} "


def says(kind: str, said: str) -> bool:
    """Say whether words of a kind of ``relation_words.csv`` are among others."""
    return any(map(said.__contains__, _of_kind(kind)))


def ends_with(kind: str, said: str) -> bool:
    """Say whether the last words are of a kind."""
    return said.endswith(_of_kind(kind))


def begins_with(kind: str, said: str) -> bool:
    """Say whether the first words are of a kind."""
    return said.startswith(_of_kind(kind))


def has_its_time(passage: Passage, by: Mention) -> bool:
    """Say whether a change is told with a time of its own: "a rise of 0.4 metres in the last hour", "… since Monday"."""
    doc = passage.doc
    behind = doc.tokens[min(by.last + 2, len(doc.tokens) - 1)].start
    place = bisect_left(passage.dates, by.figure.span.end, key=_start_of)
    dated = place < len(passage.dates) and passage.dates[place].span.start <= behind
    return dated or begins_with("some_days", tail(passage, by))


@cache
def _of_kind(kind: str) -> tuple[str, ...]:
    """Return the words of a kind with a space at both ends, as they are looked for."""
    return tuple(f" {word} " for word in sorted(words("relation_words", "word", kind=kind)))


def of_one_kind(one: Figure, other: Figure) -> bool:
    """Say whether two figures count one noun, or people, or are amounts in one unit; a number may leave out its noun."""
    if is_share(one) or is_share(other):
        return is_share(one) and is_share(other) and not {"point", "basis point"} & {one.unit, other.unit}
    if is_count(one) and is_count(other):
        return one.unit == other.unit or is_bare(one) or is_bare(other) or is_people(one, other)
    if one.kind in COUNTS and other.kind in COUNTS:
        return one.unit == other.unit or is_bare(one) or is_bare(other)
    return one.unit == other.unit is not None


def is_level(figure: Figure) -> bool:
    """Say whether a figure is how much there is, not by how much it moved nor what it is in another unit."""
    return figure.change is None and figure.role in ("level", "before", "after")


def is_adjective(passage: Passage, one: Mention) -> bool:
    """Say whether a hyphen ties a number to its noun, so that it describes another: "a two-bedroom flat"."""
    return passage.doc.text[one.figure.span.end : one.figure.span.end + 1] == "-"


def has_unread_number(passage: Passage, first: int, last: int) -> bool:
    """Say whether a number that is no figure, nor in a date, stands among some tokens: "and the Greens nine"."""
    doc = passage.doc
    taken = [(one.first, one.last) for one in passage.mentions]
    dated = [(one.span.start, one.span.end) for one in passage.dates]
    return any(
        doc.tokens[place].tag == "CD"
        and not (doc.tokens[place].lower == "one" and place and doc.tokens[place - 1].tag == "DT")
        and not any(start <= place < end for start, end in taken)
        and not any(start <= doc.tokens[place].start < end for start, end in dated)
        for place in range(first, last)
    )


def told_alike(passage: Passage, share: Mention, part: Mention, whole: Mention) -> bool:
    """Say whether the sentence of a share has a verb or noun of that of a part, besides what is counted."""
    counted = {
        lemma(word) for word in f"{whole.figure.unit} {share.figure.unit} {share.figure.subject}".lower().split()
    }
    one, other = (_lemmas(passage, each.sentence) for each in (share, part))
    return bool((one & other) - counted)


def _lemmas(passage: Passage, sentence: int) -> set[str]:
    told = passage.doc.sentences[sentence]
    tokens = passage.doc.tokens[told.first : told.last]
    said = {lemma(token.lower) for token in tokens if token.tag in NOUNS or token.tag[:1] in "VJ"}
    return said - AUXILIARIES - _LIGHT


def is_in(part: Mention, whole: Mention) -> bool:
    """Say whether one number is a part of the other: "40 of the 120 seats"."""
    return part.figure.whole is not None and whole.figure.span.start in range(*part.figure.whole)


def is_listed(passage: Passage, one: Mention) -> bool:
    """Say whether a figure stands in what a colon behind another figure announces: "made 34 arrests: 14 people are held"."""
    before = [each for each in within(passage, one.sentence, one.sentence) if each.first < one.first]
    return any(":" in tail(passage, each).split() for each in before)


def runs(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Return the figures sentence by sentence, where two or more stand in one."""
    grouped: dict[int, list[Mention]] = {}
    for one in mentions:
        grouped.setdefault(one.sentence, []).append(one)
    return [group for group in grouped.values() if len(group) > 1]
