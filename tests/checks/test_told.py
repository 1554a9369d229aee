"""Contradictions in the wordings of journalists, each beside what agrees; and passages that must not be accused."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.checks import ages_and_lists, pairs_alone, pairs_apart, short_pairs, told_pairs
from tests.checks.accusing import accused, all_accused, right, wrong

_ALL = (told_pairs, pairs_apart, pairs_alone, ages_and_lists, short_pairs)
FOUND = [one for pairs in _ALL for one in pairs.FOUND]
MISSED = [one for pairs in _ALL for one in pairs.MISSED]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=f"{kind}: {text[:40]}") for kind, text, figures in FOUND]
)
def test_a_contradiction_is_found_with_its_figures(text: str, figures: list[str]) -> None:
    assert sorted(figures) in accused(wrong(text))


@pytest.mark.parametrize("text", [pytest.param(text, id=f"{kind}: {text[:40]}") for kind, text in MISSED])
@pytest.mark.xfail(reason="not found yet", strict=True)
def test_a_contradiction_is_found(text: str) -> None:
    assert accused(wrong(text)) != []


@pytest.mark.parametrize("pairs", _ALL, ids=lambda pairs: pairs.__name__.rpartition(".")[2])
def test_what_can_be_true_is_not_accused(pairs: ModuleType) -> None:
    agreeing = [right(text) for _, text, *_ in [*pairs.FOUND, *pairs.MISSED]]
    assert all_accused([*agreeing, *pairs.PLAIN]) == []
