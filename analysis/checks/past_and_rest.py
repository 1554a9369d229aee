"""What the words of a statement on land say beside its number: whether it is of the past, and of all that is left."""

from __future__ import annotations

import re

from analysis.checks.finding import Evidence, Row
from analysis.lexicon import words


def is_past(text: str) -> bool:
    """Say whether a holding tells of the past: "held 20%", not "held by" nor "has held"."""
    verbs, auxiliaries, past = (words("past_control", "word", kind=kind) for kind in ("verb", "auxiliary", "past"))
    said = re.findall(r"[^\W\d_]+", text.lower())
    return any(
        word in past
        or (word in verbs and auxiliaries.isdisjoint(said[max(0, at - 3) : at]) and "by" not in said[at + 1 : at + 5])
        for at, word in enumerate(said)
    )


def says_rest(text: str) -> bool:
    """Say whether a holding is of the rest by its own words."""
    return not words("rest_words", "word", kind="rest").isdisjoint(_said(text))


def is_rest(row: Row, evidence: Evidence) -> bool:
    """Say whether a holding is of all that another side, named before it in the sentence, leaves."""
    if says_rest(row["text"]):
        return True
    before = [
        other for other in evidence.holdings
        if other["sentence"] == row["sentence"] and other["region_codes"] == row["region_codes"]
        and other["holder"] != row["holder"] and other["end"] <= row["start"]
    ]  # fmt: skip
    between = _said(evidence.article.text[before[-1]["end"] : row["start"]]) if before else set()
    said = words("rest_words", "word", kind="still") & _said(row["text"])
    return bool(said and words("rest_words", "word", kind="before") & between)


def _said(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def holds(holder: str | None) -> str:
    """Return the form of the verb that a holder takes.

    Examples
    --------
    >>> holds("Ukraine"), holds("government troops")
    ('holds', 'hold')
    """
    last = (holder or "").split(" ")[-1]
    return "hold" if last.islower() and last.endswith("s") else "holds"
