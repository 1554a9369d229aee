"""What the words of a statement say beside its number."""

from __future__ import annotations

import pytest

from analysis.checks.past_and_rest import is_past, is_rest, says_rest
from tests.checks.making import evidence, holding


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Redland holds 60%", False),
        ("Redland held 60%", True),
        ("60% held by Redland", False),
        ("60% is held by Redland", False),
        ("60% was held by Redland", True),
        ("Redland has held 60%", False),
        ("Redland has for years held 60%", False),
        ("Redland had 60%", True),
        ("", False),
    ],
)
def test_past(text: str, past: bool) -> None:
    assert is_past(text) == past


@pytest.mark.parametrize(
    ("text", "rest"),
    [("the remaining 20%", True), ("The rest is held by Redland", True), ("20% still held by Redland", False)],
)
def test_the_rest_by_its_own_words(text: str, rest: bool) -> None:
    assert says_rest(text) == rest


@pytest.mark.parametrize(
    ("text", "other", "rest"),
    [
        ("Redland holds 70%, with 30% still held by Blueland", {}, True),
        ("Redland holds 70%, leaving 30% still held by Blueland", {}, True),
        ("Redland holds 70%, and 30% is still held by Blueland", {}, False),
        ("Redland holds 70%, with 30% held by Blueland", {}, False),
        ("Redland holds 70%. With 30% still held by Blueland", {}, False),
        ("Redland holds 70%, with 30% still held by Blueland", {"holder": "Blueland"}, False),
        ("Redland holds 70%, with 30% still held by Blueland", {"region_codes": ("XX-B",)}, False),
    ],
)
def test_the_rest_beside_another_side(text: str, other, rest: bool) -> None:
    start = text.index("30%")
    first = holding("A", share=70, start=0, end=17) | other
    second = holding("A", share=30, holder="Blueland", start=start, end=len(text))
    read = evidence(text, holdings=[first, second])
    assert is_rest(read.holdings[1], read) == rest
