"""What is the most so far, and the mark that it passed: "the hottest day, at 38.6C. The old record, 38.1C, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, near
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import ends_with, lead, says, sentence_words, tail, words_of

_SINCE = re.compile(r" since (?!records|record-keeping|measurements|observations|data)\S")
_SENTENCES = 3
_FURTHEST = 2.5


def bests(passage: Passage) -> Iterator[Relation]:
    """Yield records, each with the one before it."""
    for old in passage.mentions:
        if not is_level(old.figure) or old.value == 0:
            continue
        first = passage.doc.sentences[old.sentence].first
        before = words_of(passage, first, old.first)
        since = says("when", lead(passage, old)) and " since " in before
        if not since and not says("old_record", before):
            continue
        new = _new(passage, old)
        if new is not None and (since or not _is_no_record(passage, new, old)):
            low = says(
                "least", "".join(sentence_words(passage, each) for each in range(new.sentence, old.sentence + 1))
            )
            sense = "less" if low != since else "more"
            yield stated(passage, "order: record", (("left", new.place), ("right", old.place)), sense)


def _is_no_record(passage: Passage, new: Mention, old: Mention) -> bool:
    """Say whether words tell that the old record was not reached: "short of", "the coldest since 2012", "still stands"."""
    between, behind = words_of(passage, new.last, old.first), tail(passage, old)
    return says("no record", between) or says("no record", behind) or _SINCE.search(between) is not None


def _new(passage: Passage, old: Mention) -> Mention | None:
    """Return the figure of the new record: the last one of its kind before the old one, where a record is spoken of."""
    before = [
        one
        for one in near(passage, old, back=_SENTENCES, ahead=0)
        if one.first < old.first and is_level(one.figure) and of_one_kind(one.figure, old.figure)
        and (not is_bare(one.figure) or one.sentence == old.sentence or max(one.value, old.value) < 0)
        and (not is_share(one.figure) or (one.sentence == old.sentence and ends_with("when it was", lead(passage, old))))
        and one.figure.kind not in ("age", "duration")
        and 1 / _FURTHEST < one.value / old.value < _FURTHEST
    ]  # fmt: skip
    if len(before) != 1:
        return None
    new = before[0]
    said = [sentence_words(passage, each) for each in range(max(0, new.sentence - 1), new.sentence + 1)]
    return new if says("most", "".join(said)) or says("least", "".join(said)) else None
