"""A whole and, behind it, what it is made up of: "46 lives. Twenty-one were swimmers, 14 were anglers and 11 were boaters"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_share
from analysis.extract.relations.nearby import Mention, Passage, begins_with, is_level, lead, runs, says, tail, within
from analysis.extract.relations.stated import stated

_FURTHEST = 0.6


def breakdowns(passage: Passage) -> Iterator[Relation]:
    """Yield a whole with the parts that follow it at once; a colon promises all of them."""
    for whole, first in pairwise(passage.mentions):
        if not is_level(whole.figure) or is_share(whole.figure) or whole.figure.unit is None:
            continue
        parts = _parts(passage, whole, first)
        total = sum(part.value for part in parts)
        if len(parts) < 2 or abs(total - whole.value) > _FURTHEST * max(total, whole.value):
            continue
        colon = first.sentence == whole.sentence and tail(passage, whole).rstrip().endswith(":")
        ended = tail(passage, parts[-1]).rstrip().endswith(".") and says("final", lead(passage, parts[-1]))
        sense = "equal" if colon and ended else "at most"
        roles = (("whole", whole.place), *(("parts", part.place) for part in parts))
        yield stated(passage, "sum", sense, roles, "sum: breakdown")


def _parts(passage: Passage, whole: Mention, first: Mention) -> Sequence[Mention]:
    """Return the list that begins with the figure behind a whole, if all of it can be parts of that."""
    if not 0 <= first.sentence - whole.sentence <= 1:
        return ()
    if first.sentence == whole.sentence and not says("list begins", f" {tail(passage, whole).strip()[-1:]} "):
        return ()
    if first.sentence != whole.sentence and len(lead(passage, first).split()) > 2:
        return ()
    there = [one for one in within(passage, first.sentence, first.sentence) if one.first >= first.first]
    listed = next(iter(runs(there)), [])
    fits = all(_may_be_part(passage, one, whole) for one in listed)
    # "13 of them in the league, and has made seven": of something else.
    leads = [lead(passage, other) for other in listed[1:]]
    joined = all(says("joiner", said) and not says("another clause", said) for said in leads)
    return listed if fits and joined else ()


def _may_be_part(passage: Passage, one: Mention, whole: Mention) -> bool:
    counts = is_bare(one.figure) and whole.figure.kind in COUNTS
    alike = one.figure.unit == whole.figure.unit
    apart = begins_with("apart from others", tail(passage, one))
    return is_level(one.figure) and (counts or alike) and apart and 0 < one.value < whole.value
