"""Parts of a share, totals and products of more or less than what was told: what can be true is not accused, what cannot is found."""

from __future__ import annotations

import pytest

from tests.checks.test_told import accused

PLAIN = [
    # A number behind a share is of some of those that the share is of, or of others.
    "Half of the 410 trees are ash, and 150 of those are sick.",
    "Two-thirds of the 30 ships are tankers. Twelve of them fly the flag of Arda.",
    "Nearly three-quarters of the 41 wolves that were fitted with collars died within two years, 19 of them shot.",
    "Some 60 per cent of the 500 flats have been sold. Locals bought 150.",
    "A third of the 600 jobs will go by Christmas. A new plant will hire 400.",
    "The leaflet said that two-thirds of the 300 shops had closed. The council counted 90.",
    "A third of the 60 buses were late, and 15 of those broke down.",
    "Some 30 per cent of the 400 flats are empty, 90 of which belong to the bank.",
    "A quarter of the 800 members voted against, 90 by post.",
    "Half of the 250 guests flew in. The 80 who did so from abroad were tested.",
    "The survey asked 500 customers. Some 120 were women, and 40 per cent of them were unhappy.",
    # A share of a whole that was not told, or of another place, or that is only usual or wished for.
    "He took £90,000 in May. He has returned £40,000, a third of what he stole over the years.",
    "Half of the 90 shops closed in May. Of those that closed, 20 have opened again.",
    "A third of pupils passed. Of the 90 pupils at Selm, 52 passed.",
    "Of the 480 pupils 168 passed. A share of 41 per cent would have been normal.",
    "Some 7,200 of the 12,000 voters came. In the city turnout was 48 per cent.",
    "Of the 640 boats inspected 160 failed. In the south the failure rate was 19 per cent.",
    "Of the 90 patients, 40 recovered. A recovery rate of 60 per cent had been the aim of the trial.",
]

WRONG = [
    "Half of the 410 trees, or 150, are ash.",
    "A quarter of the 80 lorries (35) failed the test.",
    "Two-thirds of the 30 ships – 12 of them – are tankers.",
    "A third of the 90 members voted against. The 60 who did were expelled.",
    "The fleet has 80 ships. Some 30 are idle, or a quarter of them.",
    "He took £90,000 in May. He has returned £40,000, a third of the total.",
    "Of the 640 boats inspected 160 failed. A failure rate of 35 per cent is too high.",
    "Some 420 of the 700 members voted. Turnout was 42 per cent.",
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_be_true_is_found(text: str) -> None:
    assert accused(text) != []
