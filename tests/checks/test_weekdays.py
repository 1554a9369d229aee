"""Days of the week beside days."""

from __future__ import annotations

import pytest

import analysis

TOLD = "day of the week"


@pytest.mark.parametrize(
    ("text", "verdict", "explanation"),
    [
        (
            "The vote was held on Monday, November 5, 2024, in Tolm.",
            "inconsistent",
            "November 5, 2024 is a Tuesday, not a “Monday”.",
        ),
        ("The vote was held on Tues., November 5, 2024.", "consistent", "November 5, 2024 is a Tuesday, as is said."),
        ("The ferry sank on Sunday 3rd March 2019.", "consistent", "March 3, 2019 is a Sunday, as is said."),
        ("The ferry sank on Saturday, 3 March 2019.", "inconsistent", "March 3, 2019 is a Sunday, not a “Saturday”."),
        (
            "Shops were shut from Monday to Thursday, 8 March 2019.",
            "inconsistent",
            "March 8, 2019 is a Friday, not a “Thursday”.",
        ),
    ],
)
def test_a_day_is_held_against_its_day_of_the_week(text: str, verdict: str, explanation: str) -> None:
    findings = analysis.read(analysis.Article(text)).findings()
    told = findings[findings["check"] == TOLD]
    assert told[["verdict", "explanation"]].values.tolist() == [[verdict, explanation]]
    assert told["rows"].str.startswith("D").all()


@pytest.mark.parametrize(
    "text",
    [
        # The day of the week chooses the year, or the year is that of another calendar.
        "The vote was held on Monday, November 5.",
        "She was born on Friday, 14 June 1890.",
        "The Sunday Post of 4 March 2019 said so.",
        "It rained on 4 March 2019. On Wednesday it snowed.",
        "The strike began on Monday and ended on 8 March 2019.",
        "On Wednesday, 04/03/2019, it rained.",
    ],
)
def test_where_no_year_or_no_day_of_the_week_is_told_nothing_is_found(text: str) -> None:
    findings = analysis.read(analysis.Article(text, published="2019-03-20")).findings()
    assert TOLD not in set(findings["check"])
