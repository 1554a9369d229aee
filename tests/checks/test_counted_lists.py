"""A number and the list of what it counts, told wrongly and rightly; and lists that are of something else, or left open."""

from __future__ import annotations

from itertools import product

import pytest

from tests.checks.accusing import accused

_NOVELS = (
    ["The {} novels are ", "The shortlist has {} novels: ", "The jury announced a shortlist of {}. On it are "],
    [
        "Salt by Nina Aubrey, Low Water by Tomas Reik, Eleven Geese by Dai Penrose and Nobody's Tuesday by Femi Clare.",
        "Salt (Nina Aubrey), Low Water (Tomas Reik), Eleven Geese (Dai Penrose) and Nobody's Tuesday (Femi Clare).",
        "Nina Aubrey's Salt, Tomas Reik's Low Water, Dai Penrose's Geese and Femi Clare's Tuesday.",
    ],
)
_MEN = (
    ["Police have charged {} men with stealing lead. ", "The court sent {} men to prison on Friday. "],
    [
        "Darren Poole, Lee Gannon, Marcus Teale and Ryan Voss are to appear in court on Friday.",
        "The accused – Darren Poole, Lee Gannon, Marcus Teale and Ryan Voss – said nothing.",
    ],
)
_STATES = (
    ["Ministers from {} states met in Bruvain on Thursday. ", "Delegates of {} nations came to the talks in Bruvain. "],
    [
        "Around the table were the ministers of Orrland, Kastovia, Brenmark and Upper Vend.",
        "Orrland, Kastovia, Brenmark and Upper Vend took part, a diplomat said.",
    ],
)
_TITLES = (
    ["She is best loved for her {} Capital Open titles, ", "She won {} Capital Open titles, "],
    [
        "which she won in 2013, 2015, 2016 and 2019.",
        "in 2013, 2015, 2016 and 2019.",
        "the first in 2013 and the others in 2015, 2016 and 2019.",
    ],
)
_CELLS = [one + other for grid in (_NOVELS, _MEN, _STATES, _TITLES) for one, other in product(*grid)]
_OPENING = "The council met on Monday to hear what had become of it. "
TEMPTING = [
    "Two men were jailed on Friday. Ann Lee, Bo Orr and Ed Marsh told the court that they had lost everything.",
    "Three men have been charged with theft. Darren Poole, Lee Gannon, Marcus Teale and Ryan Voss own the hall.",
    "Three states signed the treaty. Orrland, Kastovia, Brenmark and Upper Vend met in May.",
    "Three states signed the treaty. Orrland, Kastovia, Brenmark and Upper Vend have not signed.",
    "The four brothers are farmers, traders and smiths.",
    "The four winners are Salt Clerk, Low Water and others, the jury said.",
    "The jury announced a shortlist of four. On it are Salt, Low Water and one that nobody had heard of.",
    "The jury announced a shortlist of four. Also on it are Salt, Low Water and Geese.",
    "Three people were hurt. On the bus were Ann Lee, Bo Orr, Ed Marsh and Jo Pell.",
    "She won three titles, and reached the final in 2013, 2015, 2016 and 2019.",
    "She has three titles, the most of any woman, and took part in 2013, 2015, 2016 and 2019.",
    "She won six titles, in 2013, 2015, 2016 and 2019.",
]  # fmt: skip


@pytest.mark.parametrize("text", _CELLS)
def test_a_list_is_counted(text: str) -> None:
    assert accused(_OPENING + text.replace("{}", "three")) != []
    assert accused(_OPENING + text.replace("{}", "four")) == []


@pytest.mark.parametrize("text", TEMPTING)
def test_a_list_of_others_is_not_counted(text: str) -> None:
    assert accused(_OPENING + text) == []
