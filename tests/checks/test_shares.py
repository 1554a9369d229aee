"""Shares of more than their whole."""

from __future__ import annotations

from analysis.checks.shares import over_a_hundred
from tests.checks.making import evidence, ids


def test_a_share_over_a_hundred_is_questioned_unless_it_is_growth() -> None:
    share = {"kind": "share", "unit": "percent", "low": 120, "high": 120}
    figures = [share, share | {"change": "up"}, share | {"low": 90, "high": 100}]
    assert [ids(finding) for finding in over_a_hundred(evidence(figures=figures))] == [["F01"]]
