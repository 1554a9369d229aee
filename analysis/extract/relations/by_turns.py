"""Parts told one after the other by ordinals, with their whole: "126 people. The first had 44 aboard, the second 39, the third 43"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import lead, says

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_FURTHEST = 0.4
_BACK = 1


def by_turns(passage: Passage) -> Iterator[Relation]:
    """Yield a total with what each of so many had, if the text says of how many it is the total."""
    for sentence in sorted({one.sentence for one in passage.mentions}):
        parts = _in_turn(passage, sentence)
        if len(parts) < 2:
            continue
        before = [one for one in within(passage, sentence - _BACK, sentence) if one.first < parts[0].first]
        many = [
            one for one in before if one.value == len(parts) and one.figure.kind in COUNTS and not is_bare(one.figure)
        ]
        wholes = [one for one in before if one not in many and _may_be_whole(one, parts)]
        if len(many) == len(wholes) == 1 and not says("further", lead(passage, wholes[0])):
            roles = (*(("parts", one.place) for one in parts), ("whole", wholes[0].place))
            total = sum(one.value for one in parts)
            yield from only(passage, "sum: breakdown", roles, wholes[0].value, total, _FURTHEST)


def _in_turn(passage: Passage, sentence: int) -> Sequence[Mention]:
    """Return the first numbers behind "first", "second" and so on, if these are all numbers of the sentence from there on."""
    there = [one for one in within(passage, sentence, sentence) if not is_share(one.figure)]
    starts = [place for place, one in enumerate(there) if " the first " in lead(passage, one)]
    turns = there[starts[0] :] if len(starts) == 1 else []
    told = [one for word, one in takewhile(lambda pair: _is_of(passage, *pair), zip(_ORDINALS, turns, strict=False))]
    plain = all(is_level(one.figure) and one.figure.low == one.figure.high for one in told)
    return (
        told
        if len(told) == len(turns) and plain and all(of_one_kind(told[0].figure, one.figure) for one in told)
        else ()
    )


def _is_of(passage: Passage, word: str, one: Mention) -> bool:
    return f" the {word} " in lead(passage, one)


def _may_be_whole(one: Mention, parts: Sequence[Mention]) -> bool:
    plain = is_level(one.figure) and one.figure.low == one.figure.high and not is_share(one.figure)
    return plain and of_one_kind(parts[0].figure, one.figure) and one.value > max(part.value for part in parts)
