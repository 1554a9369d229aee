"""Limits that decide a finding, from sentences: how old, how near in size, how many words between."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import analysis

HOLDS = "Russia holds 70% of the Kherson region."
# Kherson oblast has 28,461 km² by the table of regions.
LIKE = "Russia holds an area of Ukraine about the size of the Kherson region."

# text, check, its verdicts
FINDINGS: list[tuple[str, str, list[str]]] = [
    # Statements of the last two months, 61 days, may be of one time; what is of now is of one time.
    (f"Today, Russia holds 40% of the Kherson region. {HOLDS}", "all together", ["inconsistent"]),
    (f"Russia has long since held 40% of the Kherson region. {HOLDS}", "all together", ["inconsistent"]),
    (f"Russia held 40% of the Kherson region. {HOLDS}", "all together", ["undetermined"]),
    (f"Fires burned about 40% of the Kherson region held very firmly by Russia. {HOLDS}", "all together", ["inconsistent"]),
    (f"On Sept. 20, 2024, Russia holds 40% of the Kherson region. {HOLDS}", "all together", ["undetermined"]),
    (f"On Sept. 19, 2024, Russia holds 40% of the Kherson region. {HOLDS}", "all together", []),
    (f"In the past two months, Russia holds 40% of the Kherson region. {HOLDS}", "all together", ["inconsistent"]),
    (f"In the past three months, Russia holds 40% of the Kherson region. {HOLDS}", "all together", ["undetermined"]),
    # About the size of a region: five per cent more or less.
    (f"{LIKE} Russia holds 29,880 square km of Ukraine.", "comparison", ["consistent"]),
    (f"{LIKE} Russia holds 29,890 square km of Ukraine.", "all together", ["inconsistent"]),
    (f"{LIKE} Russia holds 27,040 square km of Ukraine.", "comparison", ["consistent"]),
    (f"{LIKE} Russia holds 27,020 square km of Ukraine.", "all together", ["inconsistent"]),
    # How large a region is: two and a half per cent more or less than in the table.
    (f"The Kherson region covers 29,170 square km. {HOLDS}", "all together", []),
    (f"The Kherson region covers 29,190 square km. {HOLDS}", "all together", ["inconsistent"]),
    (f"The Kherson region covers 27,760 square km. {HOLDS}", "all together", []),
    (f"The Kherson region covers 27,740 square km. {HOLDS}", "all together", ["inconsistent"]),
    ("The share is 100%.", "share over 100", []),
    ("The share is 101%.", "share over 100", ["undetermined"]),
    ("The flood killed 12 people who fled home, including 15 children.", "relations", ["inconsistent"]),
    ("They named four old regions: Arda, Belisk and Corin.", "relations", ["inconsistent"]),
    ("They named four regions of the far old dry north of it: Arda, Belisk and Corin.", "relations", ["inconsistent"]),
]  # fmt: skip

# The same where nothing is found today, with what is too far.
WRONG: list[tuple[str, str, list[str], str]] = [
    ("The flood killed 12 people who then fled home, including 15 children.", "relations", ["inconsistent"], "four words between"),
    ("They named four regions of the far old dry hot north of it: Arda, Belisk and Corin.", "relations", ["inconsistent"], "eight words between"),
]  # fmt: skip


def cases() -> list[Any]:
    known = [
        pytest.param(*case, id=case[0], marks=pytest.mark.xfail(strict=True, reason=reason)) for *case, reason in WRONG
    ]
    return [*(pytest.param(*case, id=case[0]) for case in FINDINGS), *known]


@pytest.mark.parametrize(("text", "check", "expected"), cases())
def test_what_a_limit_decides(text: str, check: str, expected: list[str]) -> None:
    found = analysis.read(analysis.Article(text, published=date(2024, 11, 20))).findings()
    assert found.loc[found["check"] == check, "verdict"].to_list() == expected
