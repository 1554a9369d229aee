"""Sentences with the dates that a reader finds in them; published on Wednesday, 20 November 2024."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.extract.dates.calendar import Calendar, with_year
from tests.extract.reader import read

DATES = [
    ("It fell on Nov. 7.", [("Nov. 7", "2024-11-07", "2024-11-07", "day", "published")]),
    ("It fell on 14 June 2023.", [("14 June 2023", "2023-06-14", "2023-06-14", "day", "text")]),
    ("It fell on the 7th of November 1974.", [("7th of November 1974", "1974-11-07", "1974-11-07", "day", "text")]),
    ("On June 14, 2023, it fell.", [("June 14, 2023", "2023-06-14", "2023-06-14", "day", "text")]),
    ("The Dec. 5 vote is due.", [("Dec. 5", "2024-12-05", "2024-12-05", "day", "published")]),
    ("He was born on Dec. 5.", [("Dec. 5", "2023-12-05", "2023-12-05", "day", "published")]),
    ("They nearly agreed in April 2022.", [("April 2022", "2022-04-01", "2022-04-30", "month", "text")]),
    ("It rained in June.", [("June", "2024-06-01", "2024-06-30", "month", "published")]),
    ("Last May it fell.", [("Last May", "2024-05-01", "2024-05-31", "month", "published")]),
    ("The 2022 invasion was a shock.", [("2022", "2022-01-01", "2022-12-31", "year", "text")]),
    ("The 1991 fall of the union.", [("1991", "1991-01-01", "1991-12-31", "year", "text")]),
    ("In 2014 protests broke out.", [("2014", "2014-01-01", "2014-12-31", "year", "text")]),
    ("The 1990s were calm.", [("1990s", "1990-01-01", "1999-12-31", "decade", "text")]),
    ("In the early 1980s he left.", [("early 1980s", "1980-01-01", "1983-12-31", "decade", "text")]),
    ("Sales rose in 2012–13.", [("2012–13", "2012-01-01", "2013-12-31", "year", "text")]),
    ("It rose between 2010 and 2014.", [("2010 and 2014", "2010-01-01", "2014-12-31", "year", "text")]),
    ("It rained from May 3 to June 2.", [("May 3 to June 2", "2024-05-03", "2024-06-02", "day", "published")]),
    ("It lasts 3 to 5 May 2025.", [("3 to 5 May 2025", "2025-05-03", "2025-05-05", "day", "text")]),
    ("The sale of Nov 12-14 was brief.", [("Nov 12-14", "2024-11-12", "2024-11-14", "day", "published")]),
    ("Profit rose in Q3 2021.", [("Q3 2021", "2021-07-01", "2021-09-30", "month", "text")]),
    ("Summer 2022 was hot.", [("Summer 2022", "2022-06-01", "2022-08-31", "month", "text")]),
    ("On Tuesday, rockets fell.", [("Tuesday", "2024-11-19", "2024-11-19", "day", "published")]),
    ("They will vote on Friday.", [("Friday", "2024-11-22", "2024-11-22", "day", "published")]),
    ("He said on Friday that he will go.", [("Friday", "2024-11-15", "2024-11-15", "day", "published")]),
    ("See you next Tuesday.", [("next Tuesday", "2024-11-26", "2024-11-26", "day", "published")]),
    ("He spoke this month.", [("this month", "2024-11-01", "2024-11-30", "month", "published")]),
    ("It was sold last year.", [("last year", "2023-01-01", "2023-12-31", "year", "published")]),
    ("A study was published last week.", [("last week", "2024-11-11", "2024-11-17", "week", "published")]),
    ("Russia currently holds it.", [("currently", "2024-11-20", "2024-11-20", "day", "published")]),
    ("It rained yesterday.", [("yesterday", "2024-11-19", "2024-11-19", "day", "published")]),
    ("He left two weeks ago.", [("two weeks ago", "2024-11-04", "2024-11-10", "week", "published")]),
    (
        "Prices rose in the past three months.",
        [("the past three months", "2024-08-20", "2024-11-20", "month", "published")],
    ),
    ("It began on 2024-11-19.", [("2024-11-19", "2024-11-19", "2024-11-19", "day", "text")]),
    # 03/04 is the third of April or the fourth of March: the row holds both.
    ("Paid on 03/04/2024.", [("03/04/2024", "2024-03-04", "2024-04-03", "day", "text")]),
    (
        "He spoke hours before rebels took the port.",
        [("hours before rebels took the port", None, None, "event", "unresolved")],
    ),
    ("He lived there during the siege of Leningrad.", [("the siege of Leningrad", None, None, "event", "unresolved")]),
    (
        "The 1918 collapse of Austria-Hungary came fast; after the dissolution of Austria-Hungary he emigrated.",
        [
            ("1918", "1918-01-01", "1918-12-31", "year", "text"),
            ("the dissolution of Austria-Hungary", "1918-01-01", "1918-12-31", "event", "text"),
        ],
    ),
    (
        "The 1945 fall of Berlin ended it. He was born before the battle of Berlin.",
        [
            ("1945", "1945-01-01", "1945-12-31", "year", "text"),
            ("the battle of Berlin", None, None, "event", "unresolved"),
        ],
    ),
    (
        "It was after the fall of Saigon. The fall of Saigon in 1975 ended it.",
        [
            ("the fall of Saigon", "1975-01-01", "1975-12-31", "event", "text"),
            ("1975", "1975-01-01", "1975-12-31", "year", "text"),
        ],
    ),
    ("It happened on 30 February 2021.", [("30 February 2021", None, None, "day", "unresolved")]),
]


def rows(text: str, published: date | None = date(2024, 11, 20)) -> list[tuple[str | None, ...]]:
    return [
        (
            found.span.of(text),
            found.earliest and found.earliest.isoformat(),
            found.latest and found.latest.isoformat(),
            found.grain,
            found.resolved_by,
        )
        for found in read(text, published).dates
    ]


@pytest.mark.parametrize(("text", "expected"), DATES, ids=[text for text, _ in DATES])
def test_dates(text: str, expected: list[tuple[str | None, ...]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It may end soon.",
        "They march on.",
        "May Lee won.",
        "April Jones said so.",
        "More than 2000 people came.",
        "He paid $2014.",
        "It weighs 1950 kg.",
        "A second man fell.",
        "She is 47.",
        "Now that it is over, rest.",
        "It sat in the sun.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    "text",
    ["On Tuesday it fell.", "It fell on June 14.", "He spoke this month.", "They hold it now.", "Two years ago."],
)
def test_nothing_is_guessed_without_the_day_of_publication(text: str) -> None:
    found = rows(text, None)
    assert [row[1:3] for row in found] == [(None, None)]
    assert found[0][-1] == "unresolved"


def test_the_text_alone_settles_a_year() -> None:
    assert rows("In 1987 it fell.", None) == [("1987", "1987-01-01", "1987-12-31", "year", "text")]


@pytest.mark.parametrize(("ahead", "year"), [(None, 2024), (False, 2024), (True, 2025)])
def test_a_day_without_a_year_is_the_last_one_unless_it_is_to_come(ahead: bool | None, year: int) -> None:
    assert with_year(Calendar(None, 6, 14), date(2024, 11, 20), ahead).year == year
