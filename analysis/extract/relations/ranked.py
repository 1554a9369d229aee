"""Amounts that are told in their order: "the best, 91.2%, was followed by Larkin at 90.4% and Holt at 88.1%"; the oldest and the longest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import says, sentence_words, tail, words_of
from analysis.text.tagsets import VERBS

_FURTHEST = 4.0
_RECORD = 1.6
_TIMED = frozenset({"age", "duration"})


def followed(passage: Passage) -> Iterator[Relation]:
    """Yield each amount of a ranking with the one behind it, where words tell that the first is the most or the least."""
    for first in passage.mentions:
        if not is_level(first.figure) or " followed by " not in tail(passage, first) or is_adjective(passage, first):
            continue
        sense = _rank_sense(passage, first)
        ranked = [first, *_ranked_behind(passage, first)]
        if sense is None or len(ranked) < 2:
            continue
        for one, other in pairwise(ranked):
            if one.value != other.value:
                yield stated(passage, "order: followed by", (("left", one.place), ("right", other.place)), sense)


def _rank_sense(passage: Passage, first: Mention) -> str | None:
    said = "".join(sentence_words(passage, each) for each in range(max(0, first.sentence - 1), first.sentence + 1))
    most, least = says("ranked highest", said), says("ranked lowest", said)
    if first.figure.kind in _TIMED or most == least:
        return None
    return "more" if most else "less"


def _ranked_behind(passage: Passage, first: Mention) -> Iterator[Mention]:
    """Yield the amounts behind "followed by", each behind its name, as long as no verb turns to something else."""
    last = first
    for one in within(passage, first.sentence, first.sentence):
        if one.first <= first.first:
            continue
        between = passage.doc.tokens[last.last : one.first]
        told = [
            token for token in between if token.tag in VERBS and token.lower not in ("was", "is", "were", "followed")
        ]
        alike = of_one_kind(one.figure, first.figure) or is_bare(one.figure)
        if (
            told
            or not alike
            or not 1 / _FURTHEST < one.value / (first.value or 1) < _FURTHEST
            or ";" in [t.text for t in between]
        ):
            return
        yield one
        last = one


def oldest(passage: Passage) -> Iterator[Relation]:
    """Yield an age or a span that is told to be a record, with the one before it: "at 79 the oldest; the previous oldest was 74"."""
    for old in passage.mentions:
        if old.figure.kind not in _TIMED and not is_bare(old.figure):
            continue
        before = words_of(passage, passage.doc.sentences[old.sentence].first, old.first)
        if not is_level(old.figure) or is_adjective(passage, old) or not says("older record", before):
            continue
        if tail(passage, old).startswith(" for "):
            continue  # "The previous record, 15 for a place in the final"
        near = [
            one for one in within(passage, old.sentence - 1, old.sentence)
            if one.first < old.first and is_level(one.figure) and not is_adjective(passage, one)
            and (one.figure.kind in _TIMED or (is_bare(one.figure) and is_bare(old.figure)))
            and (one.figure.unit == old.figure.unit or (is_bare(old.figure) and one.figure.kind == "age"))
            and 1 / _RECORD < one.value / (old.value or 1) < _RECORD
        ]  # fmt: skip
        said = "".join(sentence_words(passage, each) for each in range(max(0, old.sentence - 1), old.sentence + 1))
        longest, youngest = says("longest of all", said), says("youngest of all", said)
        if len(near) == 1 and longest != youngest and not says("fell short", said):
            roles = (("left", near[0].place), ("right", old.place))
            yield stated(passage, "order: oldest", roles, "more" if longest else "less")
