"""Whoever says, denies, declines or asks whatever: the article is read, and each row stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import analysis
from analysis.lexicon import words

WHO = ["No one", "Nobody", "Neither side", "None of them", "Few", "He", "They", "The mayor", "Ann Lee", "A report", "It",
       "What he", "Who", "Asked by police, no one", "“No,”", "", "But she, as he", "Not Lee but Orr", "The two men who"]  # fmt: skip
HOW = [
    "{}ed",
    "{}",
    "{}s",
    "has {}ed",
    "did not {}",
    "was {}ed",
    "declined to {}",
    "refused to {}",
    "would not {}",
    "{}ing",
]
WHAT = ["to answer.", ".", "to comment on it.", "that it rained.", ", if asked.", "him of theft.", "it.", ": “No.”", "at all?",
        "by the mayor.", "as a farce.", "at $3 million.", "“a farce.”", ", he said.", " – or so it said.", "for comment.", "…",
        ", despite 12 of the 40, or 30%, that", "and left", "if 400 of 900 did, up from 300 in May.", "\n"]  # fmt: skip
VERBS = sorted(words("cue_verbs", "cue"))
SENTENCE = st.builds(
    lambda who, how, verb, what: f"{who} {how.format(verb)} {what}",
    *map(st.sampled_from, (WHO, HOW, VERBS, WHAT)),
)


def check(text: str) -> None:
    reading = analysis.read(analysis.Article(text))
    for table in (reading.sources, reading.attributions, reading.claims, reading.figures, reading.relations):
        placed = table.dropna(subset=["start"])
        assert [reading.doc.text[start:end] for start, end in zip(placed["start"], placed["end"], strict=True)] == list(
            placed["text"]
        )
    assert set(reading.findings()["verdict"]) <= {"consistent", "inconsistent", "differ", "undetermined"}


@settings(deadline=None, max_examples=120)
@given(st.lists(SENTENCE, min_size=1, max_size=6).map(" ".join))
def test_any_sentence_is_read(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "text", ["No one declined to answer.", "Nobody refused to comment.", "None of them would answer.", "Who declined?"]
)
def test_where_nobody_keeps_silent_nothing_is_lost(text: str) -> None:
    check(text)
