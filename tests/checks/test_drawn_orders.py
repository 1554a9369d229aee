"""Which of two amounts is more, told wrongly and rightly in many words; and what only tempts."""

from __future__ import annotations

from itertools import product

import pytest

from tests.checks.accusing import accused

_RAISED = [
    "The bank raised its growth forecast to 1.8 per cent from {} per cent.",
    "The bank raised its forecast for growth from {} to 1.8 per cent.",
    "The bank lifted its growth forecast to 1.8 per cent, from {}.",
    "The bank put its forecast up to 1.8 per cent from {}.",
    "It upgraded its forecast to 1.8 per cent from {}.",
    "The bank now expects growth of 1.8 per cent, up from {} per cent.",
    "Growth accelerated to 1.8 per cent, against {} per cent the quarter before.",
]
_LOWERED = [
    "The ministry trimmed its estimate to 1.8 per cent, from {}.",
    "Inflation eased to 1.8 per cent from {} per cent.",
    "It downgraded its forecast to 1.8 per cent from {}.",
    "The rate declined to 1.8 per cent, compared with {} per cent in May.",
]
_CROWDS = [
    "Some 1,380 people came to the fair on Sunday",
    "The fair drew 1,380 visitors on Sunday",
    "The crowd of 1,380 filled the hall on Sunday",
]
_ABOVE = [
    ", above the record of {}.",
    ", beating the record of {} set in 1998.",
    ", up from {} last year.",
    ". That beat the record of {}, set in 1998.",
    ", passing the previous best of {}.",
    ", an improvement on the {} of last year.",
]
_SINCE = [
    ", the most since the {} of last May.",
    ", the biggest crowd since the {} of last May.",
]
_CELLS = [
    *((text, "2.1", "1.4") for text in _RAISED),
    *((text, "1.5", "2.4") for text in _LOWERED),
    *((one + other, "1,460", "1,260") for one, other in product(_CROWDS, _ABOVE)),
    *((one + other, "1,260", "1,460") for one, other in product(_CROWDS, _SINCE)),
]
TEMPTING = [
    "He won 332 votes, 62 more than the 270 needed.",
    "The tax cut emissions by 5 per cent to 15 per cent.",
    "He had climbed to 35 per cent overall and to 32 per cent in the north.",
    "The krona weakened to 11.20 per euro from 11.05 per euro.",
    "The bank did not raise its forecast to 1.8 per cent from 2.1 per cent.",
    "The deficit was cut to 1.8 per cent from 2.1 to 2.4 per cent.",
    "Some 1,380 people came, short of the record of 1,460.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), _CELLS)
def test_an_order_is_held_against_its_words(text: str, wrong: str, right: str) -> None:
    assert accused(text.replace("{}", wrong)) != []
    assert accused(text.replace("{}", right)) == []


@pytest.mark.parametrize("text", TEMPTING)
def test_what_is_in_no_such_order_is_not_accused(text: str) -> None:
    assert accused(text) == []
