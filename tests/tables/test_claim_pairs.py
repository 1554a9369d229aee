"""Claims of different sources that have words in common."""

from __future__ import annotations

import pytest

import analysis
from analysis.tables.claim_pairs import claim_pairs


@pytest.mark.parametrize(
    ("text", "in_common"),
    [
        ("The mayor said the bridge is safe. Two engineers said the bridge is not safe.", ["bridge, safe"]),
        # One word is too few, one source is no second voice, and a claim inside another is part of it.
        ("The mayor said the bridge is safe. Two engineers said the bridge fell.", []),
        ("The mayor said the bridge is safe. The mayor said the bridge is not safe.", []),
        # What is done, and that it is, says nothing of the matter.
        ("The mayor said the bridge was done. Two engineers said the work is being done.", []),
        # Amounts are of anything.
        ("The mayor said 20 square kilometres burned. Two officers said the lake has 30 square kilometres.", []),
        ("The mayor said the tower cost 4 million euros. Two officers said the road cost 9 million euros.", []),
        ("The mayor said the bridges were closing. Two engineers said a bridge closed.", ["bridge, close"]),
    ],
)
def test_pairs_have_two_words_in_common_and_two_sources(text: str, in_common: list[str]) -> None:
    assert claim_pairs(analysis.read(analysis.Article(text)))["in_common"].to_list() == in_common


def test_no_more_pairs_than_asked_for() -> None:
    text = " ".join(f"{name} said the old bridge is safe to cross." for name in ("Ana Kent", "Bo Dahl", "Cy Price"))
    reading = analysis.read(analysis.Article(text))
    assert [len(claim_pairs(reading, most)) for most in (10, 2, 0)] == [3, 2, 0]


def test_both_claims_of_a_pair_are_told() -> None:
    text = "The mayor said the old bridge is safe. Two engineers said the old bridge is not safe."
    (row,) = claim_pairs(analysis.read(analysis.Article(text))).to_dict("records")
    assert [row[f"source_{side}"] for side in "12"] == ["The mayor", "Two engineers"]
    assert [row[f"polarity_{side}"] for side in "12"] == ["affirmative", "negative"]
