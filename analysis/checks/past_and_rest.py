"""What the words of a statement on land say beside its number: that it is of the past, or of all that is left."""

from __future__ import annotations

import re

from analysis.checks.evidence import Cited, Evidence
from analysis.extract.records import Holding
from analysis.lexicon import words


def is_past(text: str) -> bool:
    """Say whether a holding tells of the past: "held 20%", not "held by" nor "has held".

    Examples
    --------
    >>> is_past("Rebels held 20%"), is_past("20% held by rebels"), is_past("Rebels have held 20%")
    (True, False, False)
    """
    said = re.findall(r"[^\W\d_]+", text.lower())
    return any(
        word in words("past_control", "word", kind="past") or _is_past_verb(said, place)
        for place, word in enumerate(said)
    )


def _is_past_verb(said: list[str], place: int) -> bool:
    """Say whether a verb of control is a finite past form: no auxiliary before it, and no "by" after it."""
    auxiliaries = words("past_control", "word", kind="auxiliary")
    return (
        said[place] in words("past_control", "word", kind="verb")
        and auxiliaries.isdisjoint(said[max(0, place - 3) : place])
        and "by" not in said[place + 1 : place + 5]
    )


def says_rest(text: str) -> bool:
    """Say whether a holding is of the rest by its own words."""
    return not words("rest_words", "word", kind="rest").isdisjoint(_said(text))


def is_rest(holding: Cited[Holding], evidence: Evidence) -> bool:
    """Say whether a holding is of all that another side, named before it in the sentence, leaves."""
    if says_rest(holding.text):
        return True
    before = _of_the_other(holding.record, evidence)
    between = evidence.between(before, holding.record) if before else ""
    left = words("rest_words", "word", kind="still") & _said(holding.text)
    return bool(left and words("rest_words", "word", kind="before") & _said(between))


def _of_the_other(holding: Holding, evidence: Evidence) -> Holding | None:
    """Return the last holding of the same regions, of another holder, before one in its sentence."""
    before = [
        other.record
        for other in evidence.holdings
        if other.record.span.end <= holding.span.start
        and other.record.region_codes == holding.region_codes
        and other.record.holder != holding.holder
        and evidence.sentence(other.record) == evidence.sentence(holding)
    ]
    return before[-1] if before else None


def _said(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))
