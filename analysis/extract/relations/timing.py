"""Whether a figure is how much there was, is, or will be, as the words around it tell."""

from __future__ import annotations

from analysis.extract.relations.nearby import Mention, Passage, begins_with, lead, says, tail

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
