"""Whether a figure is how much there was, is, or will be, as the words around it tell."""

from __future__ import annotations

from bisect import bisect_left

from analysis.extract.records import DateExpression
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import begins_with, lead, says, tail

BEFORE, AFTER, TO_COME = -1, 1, 2


def when(passage: Passage, level: Mention) -> int:
    """Return whether words tell that a level is the old one or the new one, or is to come; 0 if they do not."""
    known = passage.times.get(level.place)
    if known is None:
        known = passage.times[level.place] = _when(passage, level)
    return known


def _when(passage: Passage, level: Mention) -> int:
    if level.figure.role != "level":
        return BEFORE if level.figure.role == "before" else AFTER
    said = lead(passage, level)
    earlier, later = (
        says(kind, said) or _follows(f"{kind} behind", tail(passage, level)) for kind in ("earlier", "later")
    )
    ahead = says("will be", said)
    if ahead or later == earlier:
        return TO_COME if ahead else 0
    return BEFORE if earlier else AFTER


def _follows(kind: str, behind: str) -> bool:
    """Say whether words of a kind come behind a figure at once, or behind its noun."""
    told = behind.split()
    return any(begins_with(kind, f" {' '.join(told[start:])} ") for start in range(3))


def _start_of(date: DateExpression) -> int:
    return date.span.start


def has_its_time(passage: Passage, by: Mention) -> bool:
    """Say whether a change is told with a time of its own: "a rise of 0.4 metres in the last hour", "… since Monday"."""
    doc = passage.doc
    behind = doc.tokens[min(by.last + 2, len(doc.tokens) - 1)].start
    place = bisect_left(passage.dates, by.figure.span.end, key=_start_of)
    dated = place < len(passage.dates) and passage.dates[place].span.start <= behind
    return dated or begins_with("some_days", tail(passage, by))
