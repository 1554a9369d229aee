"""How many times one amount the other is, with the only two amounts nearby that it can be of: "four times what is on the ticket", "a ratio of 1:38"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_level, is_share
from analysis.extract.relations.called import is_called, topic_of
from analysis.extract.relations.nearby import Mention, Passage, dates_within, is_adjective, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, lead, says, sentence_words, tail

_BACK, _AHEAD = 2, 1
_FURTHEST = 0.6
_LEAST = 1.3
_MEASURED = frozenset({"money", "mass", "length", "area", "volume"})


def sole_ratios(passage: Passage) -> Iterator[Relation]:
    """Yield multiples and ratios with the only two amounts that the sentences around them give."""
    for factor in passage.mentions:
        if factor.figure.kind != "ratio" or _is_no_fact(passage, factor):
            continue
        pair = _of_each(passage, factor) if factor.figure.unit == "ratio" else _of_one(passage, factor)
        if pair is None or factor.value in (0, 1):
            continue
        # "1:38" is the smaller by the larger.
        left, right = pair if factor.value > 1 else pair[::-1]
        roles = (("left", left.place), ("right", right.place), ("factor", factor.place))
        yield from only(passage, "ratio: sole", roles, left.value, right.value * factor.value, _FURTHEST)
    yield from _for_each(passage)


def _for_each(passage: Passage) -> Iterator[Relation]:
    """Yield how many of one there are for each of another, with the only two numbers of both: "one doctor for every 1,500 people"."""
    for one, factor in pairwise(passage.mentions):
        nouns = one.figure.unit, factor.figure.unit
        if one.value != 1 or one.sentence != factor.sentence or _is_no_fact(passage, factor) or None in nouns:
            continue
        if (
            not says("for every", f" {' '.join(lead(passage, factor).split()[-3:])} ")
            or factor.figure.kind not in COUNTS
        ):
            continue
        if not says("there is", f" {' '.join(lead(passage, one).split()[-2:])} "):
            # "The law asks for one teacher for every 18 pupils".
            continue
        told = [each for each in _amounts(passage, factor) if each != one and each.figure.low == each.figure.high]
        tokens, sentences = passage.doc.tokens, passage.doc.sentences
        # "In the county as a whole there are".
        told = [each for each in told if tokens[sentences[each.sentence].first].tag != "IN"]
        starts = [
            (each, tokens[sentences[each.sentence].first].start) for each in told if each.sentence > factor.sentence
        ]
        if any(dates_within(passage, start, each.figure.span.start) for each, start in starts):
            # "Last night two nurses looked after 31".
            continue
        right, left = ([each for each in told if each.figure.unit == noun] for noun in nouns)
        if len(left) == len(right) == 1:
            roles = (("left", left[0].place), ("right", right[0].place), ("factor", factor.place))
            yield from only(passage, "ratio: sole", roles, left[0].value, right[0].value * factor.value, _FURTHEST)


def _is_no_fact(passage: Passage, factor: Mention) -> bool:
    """Say whether a ratio is only wanted, or of somebody else: "the 1:30 norm", "would be twice"."""
    said = lead(passage, factor)
    behind = tail(passage, factor)
    aim = behind.startswith(" is the ") and says("norm", f" {' '.join(behind.split()[:4])} ")
    norm = aim or is_called(passage, factor, "norm")
    return (
        norm
        or any(says(kind, said) for kind in ("required", "foretold", "will be"))
        or says("another one", sentence_words(passage, factor.sentence))
    )


def _amounts(passage: Passage, factor: Mention) -> list[Mention]:
    """Return the amounts around a factor."""
    return [
        one
        for one in within(passage, max(0, factor.sentence - _BACK), factor.sentence + _AHEAD)
        if one.place != factor.place and is_level(one.figure) and not is_share(one.figure) and one.value > 0
        and (one.figure.kind in COUNTS or one.figure.kind in _MEASURED) and not is_adjective(passage, one)
    ]  # fmt: skip


def _of_each(passage: Passage, factor: Mention) -> tuple[Mention, Mention] | None:
    """Return the only two numbers nearby of what a ratio is said to be of: "a teacher-student ratio of 1:38"."""
    counts = [one for one in _amounts(passage, factor) if one.figure.kind in COUNTS and one.figure.unit is not None]
    if len(counts) != 2 or counts[0].figure.unit == counts[1].figure.unit:
        return None
    nouns = {part for noun in topic_of(passage, factor) for part in noun.split("-")}
    units = [one.figure.unit or "" for one in counts]
    named = all(any(akin_nouns(noun, unit) for noun in nouns) for unit in units)
    larger, smaller = sorted(counts, key=lambda one: -one.value)
    return (larger, smaller) if named and all(any(akin_nouns(noun, unit) for unit in units) for noun in nouns) else None


def _of_one(passage: Passage, factor: Mention) -> tuple[Mention, Mention] | None:
    """Return the only two amounts nearby that are alike, of which one is said to be so many times the other."""
    behind = tail(passage, factor)
    if not begins_with("times what", behind):
        return None
    typical = any(
        says("typical", sentence_words(passage, k)) for k in range(max(0, factor.sentence - _BACK), factor.sentence)
    )
    if factor.sentence + 1 < len(passage.doc.sentences):
        # "60 times what the average worker earns. That average was £30,000".
        following = sentence_words(passage, factor.sentence + 1)
        typical = typical or (begins_with("that", following) and says("typical", following))
    if says("no other amount", f" {' '.join(behind.split()[:4])} ") and not typical:
        return None
    if says("only if", sentence_words(passage, factor.sentence)):
        return None
    told = [
        one
        for one in _amounts(passage, factor)
        if one.sentence < factor.sentence or not behind.startswith(" the ") or one.first < factor.first
    ]
    pairs = [pair for pair in combinations(told, 2) if akin(pair[0].figure, pair[1].figure)]
    if len(pairs) != 1:
        return None
    larger, smaller = sorted(pairs[0], key=lambda one: -one.value)
    return (larger, smaller) if larger.value >= _LEAST * smaller.value else None
