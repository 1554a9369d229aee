"""What somebody does not answer: the class of the cue, and whether what is left open is still a claim."""

from __future__ import annotations

import pytest

import analysis

CASES = [
    ("The minister refused to be drawn on dates.", "declined", "on dates"),
    ("The minister would not be drawn on dates.", "declined", "on dates"),
    ("Police would not confirm whether an officer had been sent.", "declined", "whether an officer had been sent"),
    ("The ministry has not said whether it will pay.", "declined", "whether it will pay"),
    ("He did not say how many would leave.", "declined", "how many would leave"),
    ("The bank did not disclose how much it had paid.", "declined", "how much it had paid"),
    ("The bank declined comment.", "declined", "comment"),
    ("The bank did not immediately respond.", "declined", ""),
    ("The firm has not commented.", "declined", ""),
    ("A spokesman would not elaborate.", "declined", ""),
    # Something is told
    ("The ministry said whether it would pay.", "speech", "whether it would pay"),
    ("Police did not say that he was dead.", "speech", "he was dead"),
    ("The study did not explain why it rained.", "declined", "why it rained"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "of_class", "content"), CASES)
def test_who_declines(text: str, of_class: str, content: str) -> None:
    article = analysis.Article(text)
    attributions = analysis.read(article).records.attributions
    found = [(each.cue_class, " … ".join(span.of(text) for span in each.content)) for each in attributions]
    assert found == [(of_class, content)]


@pytest.mark.parametrize(
    "text", ["The patient responded well.", "The crowd drew near.", "The men did not reply to the fire."]
)
def test_nothing_is_asked(text: str) -> None:
    assert not analysis.read(analysis.Article(text)).records.attributions


def test_what_is_left_open_is_a_claim() -> None:
    claims = analysis.read(analysis.Article("The ministry has not said whether it will pay.")).records.claims
    assert [claim.modality for claim in claims] == ["open"]
