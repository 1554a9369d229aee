"""Shares of more than their whole, and shares of one whole, added up."""

from __future__ import annotations

import pytest

from analysis.checks.counts import parts
from analysis.checks.rates import changes
from analysis.checks.shares import over_a_hundred, sums
from tests.checks.making import evidence, ids, read_verdicts


def test_a_share_over_a_hundred_is_questioned_unless_it_is_growth() -> None:
    share = {"kind": "share", "unit": "percent", "low": 120, "high": 120}
    figures = [share, share | {"change": "up"}, share | {"low": 90, "high": 100}]
    assert [ids(finding) for finding in over_a_hundred(evidence(figures=figures))] == [["F01"]]


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
    assert read_verdicts(text, changes, parts, sums) == expected
