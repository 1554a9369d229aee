"""What a word such as "tripled" says of two levels nearby: "140 nests were left. … This spring they counted 320"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import ends_with, lead, says, words_of
from analysis.extract.relations.timing import AFTER, BEFORE, TO_COME, when
from analysis.lexicon import words

_FACTORS = {"doubled": 2.0, "tripled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_MOVED = frozenset({"VBD", "VBN", "VBG"})
_FURTHEST = 0.6
_BACK, _AHEAD = 3, 2
_NEXT = 3


def multiplied(passage: Passage) -> Iterator[Relation]:
    """Yield the level before and the one after of what doubled, tripled, quadrupled or halved."""
    senses = {kind: words("relation_words", "word", kind=kind) for kind in _FACTORS}
    every = frozenset().union(*senses.values())
    there = [token for token in passage.doc.tokens if token.lower in every and token.tag in _MOVED]
    for kind, factor in _FACTORS.items():
        for place, word in ((token.i, token.lower) for token in there):
            if word in senses[kind] and not _is_hedged(passage, place):
                yield from fitting(
                    passage, f"change: {kind}", _levels(passage, place, factor), _FURTHEST, (factor, factor)
                )


def _is_hedged(passage: Passage, place: int) -> bool:
    """Say whether "almost", "more than" or "would" stands before the word: then it is not said, or not so many times."""
    first = max(passage.doc.sentence_at(passage.doc.tokens[place].start).first, place - 4)
    said = words_of(passage, first, place)
    return says("hedging", said) or says("will be", said)


def _levels(passage: Passage, place: int, factor: float) -> Iterator[Reading]:
    doc = passage.doc
    sentence = doc.sentence_at(doc.tokens[place].start)
    around = [one for one in within(passage, sentence.i - _BACK, sentence.i + _AHEAD) if _is_level(passage, one)]
    new = [
        one for one in around if 0 < one.first - place <= _NEXT and ends_with("to", words_of(passage, place, one.first))
    ]
    pairs = [
        pair for pair in combinations(around, 2)
        if akin(pair[0].figure, pair[1].figure)
        and (pair[0].sentence == pair[1].sentence or _may_stand_apart(passage, pair, new))
        and not _is_of_another(passage, place, pair)
        and (not new or new[0] in pair)
    ]  # fmt: skip
    readings = [(pair, _reading(passage, pair, new, factor)) for pair in pairs]
    likely = [pair for pair, reading in readings if reading.off <= _FURTHEST and not _are_of_two_kinds(*pair)]
    close = [pair for pair in likely if all(abs(one.sentence - sentence.i) <= 1 for one in pair)]
    dated = [pair for pair in likely if _have_two_dates(*pair)]
    for pair, reading in readings:
        yield reading._replace(sure=[pair] in (likely, close, dated))


def _may_stand_apart(passage: Passage, pair: tuple[Mention, Mention], new: list[Mention]) -> bool:
    """Say whether levels in two sentences may be of one thing: one of them counts it, or they are told in the same words."""
    if not all(is_bare(one.figure) for one in pair) or _are_said_alike(*pair):
        return True
    # "Applications doubled to 3,600. In 2023 there were 1,800".
    return any(one in new for one in pair) and any(ends_with("there were", lead(passage, one)) for one in pair)


def _are_said_alike(one: Mention, other: Mention) -> bool:
    """Say whether two numbers without a noun are of one verb: "stamped 1,260 of them … they stamped 630"."""
    return one.figure.measure is not None and one.figure.measure == other.figure.measure


def _is_of_another(passage: Passage, place: int, pair: tuple[Mention, Mention]) -> bool:
    """Say whether what is counted is not what the verb is told of: "Sales have doubled. It had 400 staff and has 500"."""
    tokens = passage.doc.tokens
    first = passage.doc.sentence_at(tokens[place].start).first
    subjects = [tokens[k].lower for k in range(first, place) if tokens[k].tag in ("NN", "NNS")]
    counted = [one.figure for one in pair if one.figure.kind in COUNTS and one.figure.unit is not None]
    if not subjects or not counted or says("counting noun", f" {' '.join(subjects)} "):
        return False
    told = [f"{one.figure.measure} {one.figure.of}" for one in pair]
    named = any(f" {subject} " in f" {each} " for subject in subjects for each in told)
    return not named and not any(akin_nouns(singular(each), one.unit or "") for each in subjects for one in counted)


def _have_two_dates(one: Mention, other: Mention) -> bool:
    return None not in (one.figure.date, other.figure.date) and one.figure.date != other.figure.date


def _reading(passage: Passage, pair: tuple[Mention, Mention], new: list[Mention], factor: float) -> Reading:
    before, after = _in_time(passage, pair, new, factor)
    roles = (("before", before.place), ("after", after.place))
    return Reading(roles, after.value, before.value * factor, sure=False)


def _is_level(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    amount = figure.kind in COUNTS or figure.kind in ("money", "mass", "area", "volume", "length", "rate")
    return is_level(figure) and amount and not is_share(figure) and one.value > 1 and not is_adjective(passage, one)


def _are_of_two_kinds(one: Mention, other: Mention) -> bool:
    """Say whether two figures measure what differs by its name: the profit and the price of a thing."""
    return (
        one.figure.kind not in COUNTS
        and None not in (one.figure.measure, other.figure.measure)
        and not (set((one.figure.measure or "").split()) & set((other.figure.measure or "").split()))
    )


def _in_time(
    passage: Passage, pair: tuple[Mention, Mention], new: list[Mention], factor: float
) -> tuple[Mention, Mention]:
    """Return the level before and the one after, as the words tell, or as the numbers do."""
    first, second = (AFTER if one in new else when(passage, one) for one in pair)
    if first != second and TO_COME not in (first, second):
        return pair if first < second or second == AFTER or first == BEFORE else (pair[1], pair[0])
    rising = pair[0].value <= pair[1].value
    return pair if rising == (factor > 1) else (pair[1], pair[0])
