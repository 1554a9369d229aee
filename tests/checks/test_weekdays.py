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
        (
            "The council met on Friday (Nov 6, 2024) to vote.",
            "inconsistent",
            "November 6, 2024 is a Wednesday, not a “Friday”.",
        ),
        ("The vote is on 8 November 2024 (Friday).", "consistent", "November 8, 2024 is a Friday, as is said."),
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


@pytest.mark.parametrize(
    ("text", "verdict", "explanation"),
    [
        (
            "The bridge shuts from 9am on Friday, June 14. It will open again on Monday, June 19.",
            "inconsistent",
            "If June 14 is a “Friday”, June 19 is a Wednesday, not a “Monday”.",
        ),
        (
            "Nurses will strike on Thursday 5 October and again on Tuesday 12 October.",
            "inconsistent",
            "If October 5 is a “Thursday”, October 12 is a Thursday, not a “Tuesday”.",
        ),
        (
            "The trial opened on Friday, the 6th of May, and closed on Friday, 13 May.",
            "consistent",
            "If May 6 is a “Friday”, May 13 is a “Friday”, as is said.",
        ),
        (
            "Classes end on Friday, Dec. 27, and begin on Wednesday, Jan. 1.",
            "consistent",
            "If December 27 is a “Friday”, January 1 is a “Wednesday”, as is said.",
        ),
        # A 29 February may lie between.
        (
            "They met on Friday, Feb. 23, and on Friday, March 1.",
            "consistent",
            "If February 23 is a “Friday”, March 1 is a “Friday”, as is said.",
        ),
        (
            "They met on Friday, Feb. 23, and on Saturday, March 1.",
            "inconsistent",
            "If February 23 is a “Friday”, March 1 is a Thursday, not a “Saturday”.",
        ),
    ],
)
def test_two_days_without_a_year_are_held_against_each_other(text: str, verdict: str, explanation: str) -> None:
    findings = analysis.read(analysis.Article(text)).findings()
    told = findings[findings["check"] == TOLD]
    assert told[["verdict", "explanation"]].values.tolist() == [[verdict, explanation]]


@pytest.mark.parametrize(
    "text",
    [
        # Months apart, they may be of two years; one has no day of the week; one is told twice.
        "It opened on Friday, June 14, and shut on Monday, October 19.",
        "It opened on Friday, June 14, and shut on June 19.",
        "It opened on Friday, June 14. That Friday, June 14, it rained.",
        "It opened on Friday, June 14, 2019, and shut on Tuesday.",
    ],
)
def test_days_that_cannot_be_put_beside_each_other_are_let_be(text: str) -> None:
    findings = analysis.read(analysis.Article(text)).findings()
    assert "inconsistent" not in set(findings["verdict"])
