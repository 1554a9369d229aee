"""Amounts in one sentence, read from text: what agrees, what does not, and what is left alone."""

from __future__ import annotations

import pytest

import analysis

CHECKS = ("rate of change", "part of a count", "sum of shares")


def verdicts(text: str) -> list[str]:
    findings = analysis.read(analysis.Article(text)).findings()
    return findings.loc[findings["check"].isin(CHECKS), "verdict"].to_list()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of visitors rose 12% to 1,120 from 1,000.", ["consistent"]),
        ("Sales rose 10% to $55 million from $50 million.", ["consistent"]),
        ("Sales rose 30% to $55 million from $50 million.", ["inconsistent"]),
        ("Sales fell 10% to $55 million from $50 million.", ["inconsistent"]),
        ("Profit fell 20% to $40 million from $50 million.", ["consistent"]),
        ("Profit fell 20% to $30 million from $50 million.", ["inconsistent"]),
        ("Profit rose 30% to $80 million from $50 million.", ["inconsistent"]),
        # 50 and 10 per cent of 50 is 55; 60 is right in percentage points.
        ("Turnout rose 10% to 55% from 50%.", ["consistent"]),
        ("Turnout rose 10% to 60% from 50%.", ["undetermined"]),
        ("Turnout rose 10% to 75% from 50%.", ["inconsistent"]),
        ("Shares rose 3% to $50, having fallen from a high of $80.", []),
        ("Inflation fell to 2.1% from 2.4%.", []),
    ],
)
def test_a_rate_against_its_before_and_after(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood killed 12 people, including three children.", ["consistent"]),
        ("The flood killed 12 people, including 15 children.", ["inconsistent"]),
        ("At least 12 people were hurt, among them 15 children.", ["consistent"]),
        ("The party won 210 of the 300 seats.", ["consistent"]),
        ("The party won 320 of the 300 seats.", ["inconsistent"]),
        ("The flood killed 12 people and wrecked homes, including 15 villas.", []),
        ("The flood killed 12 people in houses, including 15 villas.", []),
        ("The flood killed 12 people. Of them, few were children.", []),
    ],
)
def test_a_part_against_its_whole(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Labour won 45% of the vote, the Conservatives 35% and the Greens 20%.", ["consistent"]),
        # 44.5 + 35.5 + 20.5, but rounding may take a point and a half away.
        ("Labour won 45% of the vote, the Conservatives 36% and the Greens 20%.", ["consistent"]),
        ("Labour won 60% of the vote, the Conservatives 35% and the Greens 20%.", ["inconsistent"]),
        ("The Reds took 60% of the vote and the Blues took 45% of the vote.", ["inconsistent"]),
        ("60% of women and 50% of men voted.", []),
        ("The Reds won 60% of the vote in Arda and 55% in Belisk.", []),
        ("The party won 60% of the vote, up from 55%.", []),
        ("Labour won 60% of the vote, and 70% of its voters are women.", []),
    ],
)
def test_shares_of_one_whole(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected
