"""Numbers of which one digit is wrong, found where words alone would not tell; and passages that only look wrong."""

from __future__ import annotations

import pytest

from analysis.extract.relations.readings import Reading, best
from tests.checks.test_told import accused


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "Orrin polled 16,412 to the 15,308 of her only rival, the Liberal Ada Haye. Her margin of {} votes was the smallest since 1987.",
            "2,104",
            "1,104",
        ),
    ],
)
def test_a_long_number_with_one_wrong_digit_is_found(text: str, wrong: str, right: str) -> None:
    assert [accused(text.format(number)) != [] for number in (wrong, right)] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Norby has 214 pupils, Saint Alban's 187 and Linden Park 163, a total of 564.",
        "Police counted 812 crashes. Of these, 318 involved two-wheelers, 302 lorries and 136 buses; the remaining 56 cars.",
        "The museum lent 14 paintings and the gallery nine. Two dealers sent five between them, so that 28 works hang in the show.",
        "Selby, chasing 241, were bowled out for 198 to lose by 42 runs.",
        "The crew used 500,000 gallons, or nearly 2.3 million litres, of water.",
        "The crew used 500,000 gallons, or nearly 1.9 million litres, of water.",
        "It was 41C on Tuesday. The coast was ten degrees cooler. The record, 44.6C, is old, and the bureau expects 33C.",
    ],
)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []


def test_of_many_readings_none_is_taken_for_a_slip() -> None:
    slipped = Reading((), 2203, 2273, sure=False)
    others = [Reading((), 2203, comes_to, sure=False) for comes_to in (2240, 2275, 2288)]
    assert best([slipped], 0.5) == slipped
    assert best([slipped, *others], 0.5) is None
