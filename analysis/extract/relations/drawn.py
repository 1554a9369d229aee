"""A number that is drawn from others nearby, as its words say: "Of these 31 passed. That 34 per cent is", "the 12 who remain".

What the number is drawn from stands in its sentence or in those beside it. One reading is taken: the one that fits, or else the
only one that the words leave, if no other numbers nearby explain the number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.drawn_gaps import gap
from analysis.extract.relations.drawn_parts import rest, share, share_beside
from analysis.extract.relations.drawn_totals import announced, total
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import lead, says

# How a number is drawn from others: its rule, how far off a slip may be, what reads it.
_WAYS: tuple[tuple[str, float, Callable[[Passage, Mention], Iterator[Reading]]], ...] = (
    ("share: drawn", 0.6, share),
    ("share: beside", 0.6, share_beside),
    ("sum: what is left", 0.5, rest),
    ("sum: drawn", 0.3, total),
    ("sum: announced", 0.3, announced),
    ("difference: drawn", 0.6, gap),
)


def drawn(passage: Passage) -> Iterator[Relation]:
    """Yield shares, rests, totals and gaps with what they are drawn from."""
    for one in passage.mentions:
        if says("required", lead(passage, one)):
            continue
        for rule, furthest, way in _WAYS:
            if read := fitting(passage, rule, way(passage, one), furthest):
                yield from read
                break
