"""Words that tell on what other basis a rate of change is reckoned: "like for like", "in real terms", "in the daily average"."""

from __future__ import annotations

from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import begins_with, says, sentence_words, tail


def is_on_another_basis(passage: Passage, by: Mention) -> bool:
    """Say whether the sentence of a rate, or "in" right behind it, tells of what else it is the rate."""
    told = tail(passage, by).split()
    led = (
        told[:1] == ["in"] and len(told) > 1 and told[1] == "the" and not begins_with("in that time", tail(passage, by))
    )
    return led or says("other basis", sentence_words(passage, by.sentence))
