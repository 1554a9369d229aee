"""More and less than half, in words, beside a part and its whole; and halves of something else."""

from __future__ import annotations

from itertools import product

import pytest

from tests.checks.accusing import accused

_PARTS = [
    "Of the 45 complaints 18 were upheld",
    "The court upheld 18 of the 45 complaints",
    "There were 45 complaints, of which 18 were upheld",
    "It upheld 18 out of 45 complaints",
]
_HALVES = [
    ", {}.",
    ". That is {}.",
    ", or {}.",
    ", {} of them.",
    " – {}.",
    ", which is {}.",
]
_CELLS = [
    *((one + other, "a majority", "a minority") for one, other in product(_PARTS, _HALVES)),
    ("It upheld 27 of the 45 complaints. In other words, {} were upheld.", "fewer than half", "more than half"),
    ("The ombudsman received 45 complaints. It upheld 27 of them. That is {}.", "fewer than half", "more than half"),
    ("{} of the complaints, 18 of 45, were upheld.", "Most", "A minority"),
    ("{} of the complaints were upheld: 18 out of 45.", "A majority", "A minority"),
    ("{} of the complaints were upheld: 18 out of 45.", "More than half", "Fewer than half"),
]
_OPENING = "The council met on Monday to hear what had become of it. "
TEMPTING = [
    "Orr won 12 of the 30 seats, a majority of those contested.",
    "Some 690 of the 1,500 members voted to strike, most of them by post.",
    "Of the 45 complaints 18 were upheld, most in May.",
    "Of 45 members, 18 voted yes – a majority of eight.",
    "It upheld 27 of the 45 complaints. In other years fewer than half were upheld.",
    "It upheld 27 of the 45 complaints. Fewer than half of the rest were looked into.",
    "Of 45 members, 18 voted yes and 10 no, a majority.",
    "Most of the money came from Orr, which gave 18 of 45 tents.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), _CELLS)
def test_a_half_in_words_is_held_against_its_numbers(text: str, wrong: str, right: str) -> None:
    assert accused(_OPENING + text.replace("{}", wrong)) != []
    assert accused(_OPENING + text.replace("{}", right)) == []


@pytest.mark.parametrize("text", TEMPTING)
def test_half_of_something_else_is_not_accused(text: str) -> None:
    assert accused(_OPENING + text) == []
