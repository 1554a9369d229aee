"""Sixteen pairs of invented texts, with rows that were written first."""

from __future__ import annotations

from collections import Counter

import pytest

from analysis.tellings.rows import changes
from tests.tellings.pairs import PAIRS, found, listed, reading, wrong


def test_the_pairs_are_as_they_should_be() -> None:
    fields = Counter(pair["field"] for pair in PAIRS.values())
    single = [name for name, pair in PAIRS.items() if len(pair["changes"]) == 1]
    assert (len(PAIRS), set(fields.values()), len(fields), len(single)) == (16, {2}, 8, 8)
    assert min(len(pair[side].split()) for pair in PAIRS.values() for side in ("first", "second")) >= 120


@pytest.mark.parametrize("name", PAIRS)
def test_what_is_wrong_is_listed(name: str) -> None:
    assert sorted(wrong(name)) == sorted(listed(name))


def test_nine_changes_in_ten_are_found_and_one_in_twenty_at_most_is_invented() -> None:
    kinds = Counter(row[0] for name in PAIRS for row in wrong(name))
    rows = sum(len(pair["changes"]) for pair in PAIRS.values())
    given = sum(len(found(name)) for name in PAIRS)
    assert kinds["missing"] <= 0.1 * rows
    assert kinds["invented"] <= 0.05 * given


@pytest.mark.parametrize("side", ["first", "second"])
@pytest.mark.parametrize("name", PAIRS)
def test_a_text_against_itself_is_kept(name: str, side: str) -> None:
    one = reading(name, side)
    assert {change.change for change in changes(one, one)} == {"kept"}
