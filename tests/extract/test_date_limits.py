"""How far expressions of time reach, and where what they stand for begins and ends; published on 20 November 2024."""

from __future__ import annotations

from datetime import date

import pytest

import analysis

# the words of its one date and its first and last day, None: not known; the sentence, if it is no plain one
DAYS = [
    # Ten months back, 305 days, is the past; a day further is of the year to come.
    ("Jan. 20", "2024-01-20", "2024-01-20", "The ballot of Jan. 20 is a test."),
    ("Jan. 19", "2025-01-19", "2025-01-19", "The ballot of Jan. 19 is a test."),
    ("Nov. 20", "2024-11-20", "2024-11-20", "The ballot of Nov. 20 is a test."),
    ("Nov. 21", "2024-11-21", "2024-11-21", "The ballot of Nov. 21 is a test."),
    ("Spring 2022", "2022-03-01", "2022-05-31", None),
    ("Summer 2022", "2022-06-01", "2022-08-31", None),
    ("Autumn 2022", "2022-09-01", "2022-11-30", None),
    ("Fall 2022", "2022-09-01", "2022-11-30", None),
    ("Winter 2022", "2022-12-01", "2023-02-28", None),
    ("this winter", "2024-12-01", "2025-02-28", None),
    ("last winter", "2023-12-01", "2024-02-29", None),
    ("last spring", "2024-03-01", "2024-05-31", None),
    ("last summer", "2024-06-01", "2024-08-31", None),
    ("last autumn", "2023-09-01", "2023-11-30", None),
    ("this weekend", "2024-11-23", "2024-11-24", None),
    ("next weekend", "2024-11-30", "2024-12-01", None),
    ("three weeks ago", "2024-10-28", "2024-11-03", None),
    ("two hours ago", "2024-11-20", "2024-11-20", None),
    ("five minutes ago", "2024-11-20", "2024-11-20", None),
    ("this quarter", "2024-10-01", "2024-12-31", None),
    ("last quarter", "2024-07-01", "2024-09-30", None),
    ("two quarters ago", "2024-04-01", "2024-06-30", None),
    ("this decade", "2020-01-01", "2029-12-31", None),
    ("last decade", "2010-01-01", "2019-12-31", None),
    ("three decades ago", "1990-01-01", "1999-12-31", None),
    ("this century", "2000-01-01", "2099-12-31", None),
    ("last century", "1900-01-01", "1999-12-31", None),
    ("a century ago", "1900-01-01", "1999-12-31", None),
    ("an hour ago", "2024-11-20", "2024-11-20", None),
    ("one year ago", "2023-01-01", "2023-12-31", None),
    ("twelve years ago", "2012-01-01", "2012-12-31", None),
    ("fifteen years ago", "2009-01-01", "2009-12-31", None),
    ("twenty years ago", "2004-01-01", "2004-12-31", None),
    ("thirty years ago", "1994-01-01", "1994-12-31", None),
    ("fifty years ago", "1974-01-01", "1974-12-31", None),
    ("999 years ago", "1025-01-01", "1025-12-31", None),
    ("fifteen quarters ago", "2021-01-01", "2021-03-31", None),
    ("three days ago", "2024-11-17", "2024-11-17", None),
    # The month of publication is this one, in whatever tense.
    ("November", "2024-11-01", "2024-11-30", "It rained in November."),
    ("November", "2024-11-01", "2024-11-30", "They will meet in November."),
    ("Jan. 31, 2023", "2023-01-31", "2023-01-31", None),
    ("two centuries ago", "1800-01-01", "1899-12-31", None),
    ("Nov. 20", "2024-11-20", "2024-11-20", "They will meet on Nov. 20."),
    ("29 February 2024", "2024-02-29", "2024-02-29", None),
    ("29 February 2023", None, None, None),
    ("last October", "2023-10-01", "2023-10-31", None),
    ("last November", "2023-11-01", "2023-11-30", None),
    ("last December", "2023-12-01", "2023-12-31", None),
    ("next November", "2025-11-01", "2025-11-30", None),
    ("next December", "2024-12-01", "2024-12-31", None),
    ("this November", "2024-11-01", "2024-11-30", None),
    ("the past two weeks", "2024-11-06", "2024-11-20", None),
    ("the past two quarters", "2024-05-20", "2024-11-20", None),
    ("the past two years", "2022-11-20", "2024-11-20", None),
    ("the past two decades", "2004-11-20", "2024-11-20", None),
    ("Q1 2021", "2021-01-01", "2021-03-31", None),
    ("the third quarter of 2021", "2021-07-01", "2021-09-30", None),
    ("the fourth-quarter of 2021", "2021-10-01", "2021-12-31", None),
    ("early 1980s", "1980-01-01", "1983-12-31", None),
    ("mid 1980s", "1984-01-01", "1986-12-31", None),
    ("late 1980s", "1986-01-01", "1989-12-31", None),
    ("’20s", "1920-01-01", "1929-12-31", "It was big in the ’20s."),
    ("2024-12-01", "2024-12-01", "2024-12-01", None),
    ("12/13/2024", "2024-12-13", "2024-12-13", None),
    ("13/12/2024", "2024-12-13", "2024-12-13", None),
    ("1998–99", "1998-01-01", "1999-12-31", "It was the 1998–99 season."),
    ("1998–2001", "1998-01-01", "2001-12-31", "It was the 1998–2001 war."),
    ("1800–2000", "1800-01-01", "2000-12-31", "It was the 1800–2000 era."),
    ("1900", "1900-01-01", "1900-12-31", "Rome 1900 was calm."),
    ("2099", "2099-01-01", "2099-12-31", "Rome 2099 is far."),
    ("1899", "1899-01-01", "1899-12-31", "The 1899 storm was the worst."),
    ("1950", "1950-01-01", "1950-12-31", "At the Rome 1950 games he ran."),
    ("2049", "2049-01-01", "2049-12-31", "At the Rome 2049 games he ran."),
    ("2001", "2001-01-01", "2001-12-31", "It was feared in 2001 reports."),
    ("May", "2024-05-01", "2024-05-31", "Throughout May it rained."),
    ("May", "2024-05-01", "2024-05-31", "In May 10 people died."),
    ("3rd of May and June 2", "2024-05-03", "2024-06-02", "Between the 3rd of May and June 2 it rained."),
    ("Dec. 5", "2023-12-05", "2023-12-05", "They fled on Dec. 5."),
    ("Dec. 5", "2024-12-05", "2024-12-05", "A red bus is there on Dec. 5."),
    # The day of publication is a Wednesday.
    ("Wednesday", "2024-11-20", "2024-11-20", "They met on Wednesday."),
    ("Wednesday", "2024-11-20", "2024-11-20", "They will meet on Wednesday."),
    ("Tuesday", "2024-11-26", "2024-11-26", "They will meet on Tuesday."),
    # A participle goes with the verb before it, unless a clause begins between them.
    ("Friday", "2024-11-22", "2024-11-22", "It will be opened on Friday."),
    ("Friday", "2024-11-15", "2024-11-15", "They will go, she announced on Friday."),
    ("Thursday", "2024-11-21", "2024-11-21", "They will meet on Thursday."),
    ("Thursday", "2024-11-14", "2024-11-14", "They met on Thursday."),
    ("last Wednesday", "2024-11-13", "2024-11-13", None),
    ("last Thursday", "2024-11-14", "2024-11-14", None),
    ("next Wednesday", "2024-11-27", "2024-11-27", None),
    ("Coming Friday", "2024-11-22", "2024-11-22", None),
    ("earlier this week", "2024-11-18", "2024-11-24", None),
    ("fifteen minutes before noon", None, None, None),
    # As long as they are read.
    (
        "hours before rebels and their allies took the small old port of the town", None, None,
        "He left hours before rebels and their allies took the small old port of the town.",
    ),
    ("the fall of New South Old Town", None, None, "He left before the fall of New South Old Town."),
    # A verb tells what time is meant over most of a long sentence.
    ("Monday", "2024-11-25", "2024-11-25", f"They will meet {'in the old red hall by the sea ' * 4}in town on Monday."),
    ("Monday", "2024-11-25", "2024-11-25", f"On Monday, {'in the old red hall by the sea, ' * 4}they will meet."),
]  # fmt: skip

NO_DATES = [
    "It was big in the ’10s.",
    "Code 1899 was wrong.",
    "Code 2100 was wrong.",
    "It was found in 2000 cases.",
    "It led to 2000 counterdemonstrations.",
    "It has approximately 1950 boats.",
    "The navy sent Rome 1949 boats.",
    "The navy sent Rome 2050 boats.",
    "It holds 1799–2000 people.",
]

# By how many days from publication a word says when.
SHIFTS = {
    -2: ["the day before yesterday"],
    -1: ["yesterday", "last night"],
    0: [
        "today", "tonight", "now", "right now", "currently", "presently", "nowadays",
        "this morning", "this afternoon", "this evening",
    ],
    1: ["tomorrow", "tomorrow night"],
    2: ["the day after tomorrow"],
}  # fmt: skip

# What is read otherwise today.
WRONG = [
    ("October", "2025-10-01", "2025-10-31", "They will meet in October."),
    ("2Q 2021", "2021-04-01", "2021-06-30", None),
    ("three nights ago", "2024-11-17", "2024-11-17", None),
    ("two weekends ago", "2024-11-09", "2024-11-10", None),
    ("1,000 years ago", "1024-01-01", "1024-12-31", None),
    ("1948", "1948-01-01", "1948-12-31", "At the London 1948 games he ran."),
]


def dated(text: str, published: date = date(2024, 11, 20)) -> list[tuple[str, str | None, str | None]]:
    found = analysis.read(analysis.Article(text, published=published)).records.dates
    return [
        (row.span.of(text), row.earliest and row.earliest.isoformat(), row.latest and row.latest.isoformat())
        for row in found
    ]


def cases(table: list[tuple[str, str | None, str | None, str | None]]) -> list[object]:
    return [
        pytest.param(text or f"Rain came {words}.", [(words, first, last)], id=text or words)
        for words, first, last, text in table
    ]


@pytest.mark.parametrize(("text", "expected"), cases(DAYS))
def test_days(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(("shift", "word"), [(shift, word) for shift, words in SHIFTS.items() for word in words])
def test_words_for_days(shift: int, word: str) -> None:
    day = date(2024, 11, 20 + shift).isoformat()
    assert dated(f"Rain came {word}.") == [(word, day, day)]


@pytest.mark.parametrize(
    ("published", "word"),
    [
        *((date.min, word) for word in ("last week", "last decade", "a century ago", "two days ago", "last Monday", "last spring")),
        *((date.max, word) for word in ("next week", "next century", "next Monday", "tomorrow", "the next two years", "this weekend")),
    ],
)  # fmt: skip
def test_before_the_first_day_and_after_the_last_nothing_is_known(published: date, word: str) -> None:
    assert dated(f"Rain came {word}.", published) == [(word, None, None)]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date(text: str) -> None:
    assert dated(text) == []


@pytest.mark.xfail(
    strict=True, reason="digits in groups, old games, weekends and nights counted back, 2Q, a month just past"
)
@pytest.mark.parametrize(("text", "expected"), cases(WRONG))
def test_days_that_are_read_otherwise(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert dated(text) == expected
