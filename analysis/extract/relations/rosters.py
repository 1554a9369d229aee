"""A number and the list that a mark opens further on, its things counted one by one: "the six states that … — A, B and C —"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_people
from analysis.extract.relations.enumerated import AGED
from analysis.extract.relations.listed_things import FEWEST, how_many, is_of_list
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, place_of, within
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import ends_with, lead, says, tail, words_of
from analysis.lexicon import words
from analysis.text.tagsets import FINITE, NOUNS
from analysis.text.tokens import Sentence

_DASHES = frozenset({"—", "–", "--"})
_CLOSING = {":": frozenset[str](), "(": frozenset({")"}), **dict.fromkeys(_DASHES, _DASHES)}
_SUMMING = frozenset({",", "are", "were", *_DASHES})
_ANYBODY = frozenset({None, "person", "man", "woman"})
_MOST = 14
_FURTHEST = 2
_WORDS = 40
_LEADING = 3
_NEAR = 12


def rosters(passage: Passage) -> Iterator[Relation]:
    """Yield the only number before or behind a list that can be of it."""
    told = {one.sentence for one in passage.mentions if can_be_counted(passage, one)}
    near = {sentence + step for sentence in told for step in (-1, 0, 1)}
    for sentence in passage.doc.sentences:
        if sentence.i in near and not sentence.heading:
            yield from _opened(passage, sentence)
            yield from _summed_up(passage, sentence)
            yield from _apposed(passage, sentence)
            yield from _followed(passage, sentence)
            yield from _counted_next(passage, sentence)


def counted(passage: Passage, one: Mention, many: int) -> Relation:
    """Return that a number is how many things are listed."""
    return bounded(one, "count: roster", (float(many), float(many)))


def can_be_counted(passage: Passage, one: Mention) -> bool:
    """Say whether a number may be of things that a list gives: whole, exact, small, with a noun or known."""
    figure = one.figure
    named = (
        figure.unit is not None
        or lead(passage, one).endswith((" of ", " the ", " all ", " only "))
        or tail(passage, one).startswith(" of ")
    )
    exact = figure.low == figure.high and figure.modifier == "exact" and one.value == int(one.value)
    return exact and figure.kind in ("count", "casualties", "source_count") and named and FEWEST <= one.value <= _MOST


def _opened(passage: Passage, sentence: Sentence) -> Iterator[Relation]:
    """Yield the number before a list that a mark or a verb opens: "the six states that border it — Arda, Selm and Ruan — met"."""
    opening = _opening(passage, sentence)
    if opening is None:
        return
    first, begin, end = opening
    many = how_many(passage.doc.tokens[begin:end])
    near = [] if many is None else [
        one for one in passage.mentions
        if first <= one.first < begin and begin - one.last <= _WORDS and can_be_counted(passage, one)
        and not is_adjective(passage, one) and abs(one.value - many) <= _FURTHEST
    ]  # fmt: skip
    # Of several numbers the one that fits is meant.
    near = [one for one in near if one.value == many][-1:] or near
    if many is None or len(near) != 1 or _is_whole(passage, near[0]):
        return
    before, inside = words_of(passage, near[0].last, begin), words_of(passage, begin, end)
    if not says("list left open", before) and not says("list goes on", f"{before}{inside}"):
        yield counted(passage, near[0], many)


def _opening(passage: Passage, sentence: Sentence) -> tuple[int, int, int] | None:
    """Return from where on the number of a list can stand, and the tokens of the list."""
    tokens, last = passage.doc.tokens, sentence.last
    mark = next((k for k in range(sentence.first, last) if tokens[k].text in _CLOSING), None)
    if mark is not None:
        closing = _CLOSING[tokens[mark].text]
        return sentence.first, mark + 1, next((k for k in range(mark + 1, last) if tokens[k].text in closing), last)
    for k in range(sentence.first + 2, last):
        before = words_of(passage, max(sentence.first, k - _LEADING), k)
        if ends_with("opens a list", before):
            return sentence.first, k, last
        if k - sentence.first <= _LEADING and before.strip() in words("relation_words", "word", kind="points at them"):
            return passage.doc.sentences[max(0, sentence.i - 1)].first, k, last
    return None


def _summed_up(passage: Passage, sentence: Sentence) -> Iterator[Relation]:
    """Yield the number behind a list of names that it sums up: "Arda, Selm and Ruan, the four signatories,"."""
    tokens = passage.doc.tokens
    for one in within(passage, sentence.i, sentence.i):
        before = one.first - (passage.doc.before(one.first).lower == "the") - 1
        told = can_be_counted(passage, one) and passage.doc.before(one.first).lower in ("the", "all")
        if not told or before <= sentence.first or tokens[before].text not in _SUMMING or _is_divided(passage, one):
            continue
        names = list(takewhile(is_of_list, reversed(tokens[sentence.first : before])))
        begins = len(names) == before - sentence.first
        many = how_many(names[::-1]) if begins else None
        if many is not None and many > FEWEST and abs(one.value - many) <= _FURTHEST:
            yield counted(passage, one, many)


def _apposed(passage: Passage, sentence: Sentence) -> Iterator[Relation]:
    """Yield numbers of people whose names follow between commas: "four children, Anna, Tobias, Ruth and Jon"."""
    tokens = passage.doc.tokens
    for one in within(passage, sentence.i, sentence.i):
        comma = one.last + 1
        if comma >= sentence.last or tokens[comma].text != "," or not can_be_counted(passage, one):
            continue
        of_others = " of " in lead(passage, one)[-_NEAR:]  # "The parents of the four children, Ann and Tom Orr"
        if not is_people(one.figure) or tokens[one.last].tag not in NOUNS or of_others:
            continue
        names = list(takewhile(is_of_list, tokens[comma + 1 : sentence.last]))
        if names and names[-1].lower == "and":
            names = names[:-2] if names[-2:-1] and names[-2].text == "," else []
        end = comma + 1 + len(names)
        many = how_many(names)
        closed = end < sentence.last and tokens[end].text in (",", ".", ";")
        if many is not None and closed and abs(one.value - many) <= _FURTHEST:
            if not says("list left open", words_of(passage, one.last, min(sentence.last, end + _LEADING))):
                yield counted(passage, one, many)


def _followed(passage: Passage, sentence: Sentence) -> Iterator[Relation]:
    """Yield numbers of those whom the sentence before begins with: "Ada Orr, 34, Jo Pell, 29, and Ed Marsh, 41, were held. The four"."""
    tokens = passage.doc.tokens
    first = next(iter(within(passage, sentence.i, sentence.i)), None)
    if first is None or sentence.i == 0 or first.first - sentence.first > _LEADING - 1:
        return
    before = passage.doc.sentences[sentence.i - 1]
    known = lead(passage, first) in (" the ", " all ", " all the ", " these ") and can_be_counted(passage, first)
    if not known or first.figure.unit not in _ANYBODY or tail(passage, first).startswith(" of "):
        return
    aged = list(AGED.finditer(passage.doc.text, before.start, before.end))
    names = list(takewhile(is_of_list, tokens[before.first : before.last]))
    end = before.first + len(names)
    closed = end < before.last and tokens[end].tag in FINITE
    many = how_many(names) if closed else len(aged) if aged and _opens(passage, before, aged[0].start()) else None
    if many is not None and many > FEWEST and abs(first.value - many) <= _FURTHEST:
        if not says("list left open", words_of(passage, before.first, before.last)):
            yield counted(passage, first, many)


def _counted_next(passage: Passage, sentence: Sentence) -> Iterator[Relation]:
    """Yield the number of the next sentence that is of what a colon has listed: "unveiled last night: A, B, C and D. The six novels were"."""
    tokens, following = passage.doc.tokens, passage.doc.sentences[sentence.i + 1 : sentence.i + 2]
    mark = next((k for k in range(sentence.first, sentence.last) if tokens[k].text == ":"), None)
    if (
        mark is None
        or not following
        or any(can_be_counted(passage, one) for one in within(passage, sentence.i, sentence.i))
    ):
        return
    told = [one for one in within(passage, following[0].i, following[0].i) if can_be_counted(passage, one)][:1]
    known = (
        bool(told)
        and lead(passage, told[0]).endswith((" the ", " all ", " these ", " all the "))
        and told[0].figure.unit is not None
    )
    if (
        not known
        or tokens[told[0].last].tag not in NOUNS
        or tokens[min(told[0].last + 1, len(tokens) - 1)].tag not in FINITE
    ):
        return
    many, inside = how_many(tokens[mark + 1 : sentence.last]), words_of(passage, mark, sentence.last)
    open_ended = says("list left open", inside) or says("list goes on", inside)
    if many is not None and many > FEWEST and not open_ended and abs(told[0].value - many) <= _FURTHEST:
        yield counted(passage, told[0], many)


def _opens(passage: Passage, sentence: Sentence, start: int) -> bool:
    """Say whether a sentence begins with those who are named in it, or says that they are: "the suspects, named as"."""
    token = passage.doc.token_at(start)
    return start == sentence.start or ends_with("names them", words_of(passage, sentence.first, token))


def _is_divided(passage: Passage, one: Mention) -> bool:
    """Say whether others than those of the list are told behind a number: "the four winners with Selm", "the three poorest of"."""
    return says("list left open", tail(passage, one)) or " of " in tail(passage, one)[:14]


def _is_whole(passage: Passage, one: Mention) -> bool:
    """Say whether a number is what others are a part of: "two of the four towns: …"."""
    before = lead(passage, one)
    place = place_of(passage, one)
    beside = place and passage.mentions[place - 1].sentence == one.sentence
    return bool(beside) and before in (" of ", " of the ", " of its ", " of their ", " of his ", " of her ", " out of ")
