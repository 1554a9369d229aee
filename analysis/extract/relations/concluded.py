"""Shares that are said to follow from a part and a whole: "won 84 of the cases, putting the success rate at 34 per cent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.shared import noun_of

_FURTHEST = 0.6
_APPORTIONED = frozenset({"area", "money", "mass", "length", "volume"})
_WORDS = 9
_MOST_WORDS = 16
_NEAR = 7
_PAIR = ("part", "whole")
_STEM = 4


def concluded(passage: Passage) -> Iterator[Relation]:
    """Yield shares with the part and the whole before them, and shares of a whole with the part that follows from them."""
    for share in passage.mentions:
        figure = share.figure
        if is_share(figure) and is_level(figure) and figure.unit != "point" and 0 < share.value < 100:
            yield from fitting(
                passage, "share: concluded", [*_behind(passage, share), *_ahead(passage, share)], _FURTHEST
            )


def _behind(passage: Passage, share: Mention) -> Iterator[Reading]:
    """Yield the pairs of a part and a whole before a share that concludes from them."""
    if not _concludes(passage, share):
        return
    here = within(passage, share.sentence, share.sentence)
    if any(one.first < share.first and is_share(one.figure) for one in here):
        # "71% of costs, or barely 40% if interest is included": beside another share.
        return
    back = 2 if ends_with("that rate", lead(passage, share)) else 1
    amounts = [one for one in _amounts(passage, share.sentence - back, share.sentence) if one.first < share.first]
    pairs = [
        pair if pair[0].value < pair[1].value else pair[::-1]
        for pair in combinations(amounts, 2)
        if _are_of_one(*pair) and pair[0].value != pair[1].value
    ]
    pairs = [
        (part, whole) for part, whole in pairs if _is_whole(share, whole, amounts) and _is_of(passage, share, whole)
    ]
    likely = _likely(passage, pairs, amounts)
    for part, whole in pairs:
        yield _reading(part, whole, share, sure=likely == [(part, whole)])


def _are_of_one(one: Mention, other: Mention) -> bool:
    """Say whether two amounts are of one thing; the second may leave out its unit: "2,400 hectares of the estate's 3,200"."""
    bare = is_bare(other.figure) and one.figure.kind in _APPORTIONED and other.sentence == one.sentence
    return bare or akin(one.figure, other.figure)


def _is_whole(share: Mention, whole: Mention, amounts: Sequence[Mention]) -> bool:
    """Say whether a figure counts something, or is one of the only two of a sentence: "needed 800 and found 600, filling 75%"."""
    here = [one for one in amounts if one.sentence == share.sentence]
    only = len(amounts) == len(_PAIR) and not all(is_bare(one.figure) for one in amounts)
    return not is_bare(whole.figure) or only or (whole in here and len(here) == len(_PAIR))


def _likely(
    passage: Passage, pairs: Sequence[tuple[Mention, Mention]], amounts: Sequence[Mention]
) -> Sequence[tuple[Mention, Mention]]:
    """Return the pairs that have the last amount in them, or a part that is said to be one."""
    if len(pairs) < 2:
        return pairs
    told = [pair for pair in pairs if begins_with("of them", tail(passage, pair[0])) or pair[0].figure.whole]
    return told if len(told) == 1 else [pair for pair in pairs if amounts[-1] in pair]


def _concludes(passage: Passage, share: Mention) -> bool:
    before = lead(passage, share)
    said = before.split()
    if says("therefore", f"{tail(passage, share).partition(' , ')[0]} ") or _is_known_share(passage, share):
        return True
    first = passage.doc.sentences[share.sentence].first
    opening = words_of(passage, first, share.first)
    if opening == before:
        # A sentence of its own: "That is a third", "It means that one in four".
        if ends_with("rate of", before) and len(said) > 1 and share.sentence:
            # "416 passed. A pass rate of": the rate of what the sentence before tells.
            stem = next(iter(said[:-1][-2:]), "")[:_STEM] if said[-1] == "of" else said[-2][:_STEM]
            return any(word.startswith(stem) for word in sentence_words(passage, share.sentence - 1).split())
        return len(said) <= _WORDS and says("concluding", f" {' '.join(said[:3])} ") and begins_with("that one", before)
    if ends_with("that rate", before) and says("mark", f" {tail(passage, share).split()[0]} "):
        # "Just 36 had led to a charge. They called that rate, 7.5 per cent, dismal".
        return True
    near = f" {' '.join(said[-_NEAR:])} "
    if said[-2:-1] == [","] and passage.doc.before(share.first).tag == "VBG":
        # "Found 600, filling 75 per cent".
        return True
    return len(said) <= _MOST_WORDS and (says("concluding", near) or ends_with("rate of", near))


def _is_known_share(passage: Passage, share: Mention) -> bool:
    """Say whether a fraction is of what was told before: "500 of them had to be moved. Parents of the three-fifths affected"."""
    fraction = (share.figure.unit or "").startswith("fraction")
    behind = tail(passage, share).split()[:1]
    return fraction and ends_with("known", lead(passage, share)) and behind not in (["of"], ["majority"])


def _is_of(passage: Passage, share: Mention, whole: Mention) -> bool:
    """Say whether a share is of what a figure counts, if it says of what it is."""
    behind = tail(passage, share)
    if begins_with("of them", behind) or not behind.startswith(" of "):
        return True
    noun = noun_of(share.figure.unit, share.figure.subject)
    # "7,200 hectares, so two-thirds of the pasture": land has many names.
    if is_bare(whole.figure) or whole.figure.kind in _APPORTIONED - {"money"}:
        return True
    return noun is not None and akin_nouns(singular(noun), whole.figure.unit or "")


def _ahead(passage: Passage, share: Mention) -> Iterator[Reading]:
    """Yield a share of a known whole with the part behind it: "three in five of the children, which means 210 bowls"."""
    noun = noun_of(share.figure.unit, share.figure.subject)
    behind = [one for one in _amounts(passage, share.sentence, share.sentence) if one.first > share.first]
    them = begins_with("of them", tail(passage, share))
    if (noun is None and not them) or not behind or not says("concluding", lead(passage, behind[0])):
        return
    if " , " not in lead(passage, behind[0]) and " – " not in lead(passage, behind[0]):
        return
    part = behind[0]
    wholes = [
        one
        for one in _amounts(passage, share.sentence - 3, share.sentence)
        if one.first < share.first
        and one.figure.unit
        and (akin_nouns(singular(noun), one.figure.unit) if noun is not None else share.sentence - one.sentence <= 1)
    ]
    for whole in wholes:
        yield _reading(part, whole, share, sure=len(wholes) == 1 and whole.value > part.value)


def _amounts(passage: Passage, first: int, last: int) -> list[Mention]:
    return [
        one
        for one in within(passage, first, last)
        if is_level(one.figure)
        and not is_share(one.figure)
        and (one.figure.kind in COUNTS or one.figure.kind in _APPORTIONED)
        and " per " not in (one.figure.unit or "")
        and one.figure.role != "before"
        and not ends_with("from before", lead(passage, one))
    ]


def _reading(part: Mention, whole: Mention, share: Mention, *, sure: bool) -> Reading:
    roles = (("part", part.place), ("whole", whole.place), ("share", share.place))
    return Reading(roles, share.value, 100 * part.value / whole.value, sure)
