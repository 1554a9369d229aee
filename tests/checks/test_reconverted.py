"""An amount told again in another unit, in many words, wrongly and rightly; and what is no such amount."""

from __future__ import annotations

from itertools import product

import pytest

from tests.checks.accusing import accused

_TIMES = [
    "The strike lasted 56 days",
    "He was held for 56 days",
    "The firm has 56 days to reply",
]
_AGAIN = [
    ", or {}.",
    ", that is {}.",
    " ({}).",
    " – {}.",
    ". That is {}.",
    ", or exactly {}.",
    ". The {} were the longest in its history.",
    ". “{} without a word,” she said.",
]
_LENGTHS = ["The pipeline is 100 kilometres long", "They walked 100 kilometres in May"]
_MILES = [". That is {}.", ". That is about {}.", ". In other words, {}.", ", i.e. {}.", ", that is {}."]
_CELLS = [
    *((one + other, "Six weeks", "Eight weeks") for one, other in product(_TIMES, _AGAIN)),
    *((one + other, "50 miles", "62 miles") for one, other in product(_LENGTHS, _MILES)),
]
TEMPTING = [
    "The strike lasted 56 days – six weeks in Orr and two in Selm.",
    "The strike lasted 56 days. “Six weeks ago I had hope,” she said.",
    "The strike lasted 56 days. “Seven weeks without a word,” she said.",
    "The strike lasted 56 days. The six weeks before it had been tense.",
    "The ban is for 56 days, or six weeks if he pays.",
    "The pipeline is 100 kilometres long. That is 50 miles more than planned.",
    "The pipeline is 100 kilometres long. It ends 50 miles from Orr.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), _CELLS)
def test_an_amount_told_again_is_converted(text: str, wrong: str, right: str) -> None:
    cased = [told if "“{}" in text else told.lower() for told in (wrong, right)]
    assert accused(text.format(cased[0])) != []
    assert accused(text.format(cased[1])) == []


@pytest.mark.parametrize("text", TEMPTING)
def test_another_amount_is_not_accused(text: str) -> None:
    assert accused(text) == []
