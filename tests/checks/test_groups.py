"""Parts of groups of people against the group."""

from __future__ import annotations

import pytest

from analysis.checks.groups import groups
from tests.checks.making import evidence, ids

AUTHOR = {"name": "the article", "kind": "author"}


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ((2, 2), (5, 5), "consistent"),
        ((5, 5), (5, 5), "consistent"),
        ((6, 6), (5, 5), "inconsistent"),
        ((3, 3), (2, None), "undetermined"),
        ((None, None), (5, 5), "undetermined"),
    ],
)
def test_groups(part, whole, expected: str) -> None:
    sources = [
        AUTHOR,
        {"name": "the people", "count_low": whole[0], "count_high": whole[1]},
        {"name": "some of them", "count_low": part[0], "count_high": part[1], "subset_of": 1},
    ]
    (finding,) = groups(evidence(sources=sources))
    assert (finding.verdict, ids(finding)) == (expected, ["S02", "S01"])


def test_per_cents_of_groups_are_not_compared() -> None:
    sources = [
        AUTHOR,
        {"name": "28 percent of voters", "count_low": 28, "count_high": 28},
        {"name": "60 percent of voters", "count_low": 60, "count_high": 60, "subset_of": 1},
    ]
    assert list(groups(evidence(sources=sources))) == []
