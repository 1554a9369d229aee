"""Numbers and days of other things than those that stand beside them: nothing that can be true is accused."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis import Article, read
from tests.checks.test_told import _CHOICE, accused

PLAIN = [
    # A list and its average: none of the numbers of a list is how many there are.
    "The four villages have 20, 22, 24 and 26 houses, on average 23.",
    "The three ships carried 40, 44 and 48 men, an average of 44.",
    "There were 12 and 30 people, on average 21.",
    "Sales were 40 in May, 44 in June and 48 in July, an average of 30 a month this year.",
    # Only a share of a number is part of the whole.
    "Half of the 80 workers will go, along with 15 contractors, 55 people in all.",
    "A quarter of the 80 cows and 15 calves died, 35 animals in all.",
    "Half of the 60 teachers, ten cooks and five drivers walked out, 45 people in total.",
    # The day behind a semicolon is of something else.
    "The bridge was built in 1920. Its centenary fell during the pandemic; a party followed in 2022.",
    "The pier was built in 1900. Its centenary was marked with fireworks; it burned down in 2016.",
    # The birth is somebody else's.
    "Aged 40 in 2020, he is three years older than his sister, who was born in 1983.",
    "Aged 40 in 2020, he lives with his wife, who was born in 1983.",
    # Words beside a number that make it a part of something else than a sum, or a total of more than a product.
    "Of the £10m, £4m comes from the state and £3m from the city; donors will be asked for the rest, £2m of it by May.",
    "One in five of the 2,000 asked and half of the 300 called, 550 people, had been robbed.",
    "Each of the 20 players got £500; the staff shared £3,000 and the total came to £13,000.",
    # What something rose by is not how far it is from a record.
    "The river rose 2m overnight to 5m, a metre below its record of 6.1m.",
    # Words tell why years do not come to what the calendar does.
    "Founded in 1887, the brass band marked its centenary in 1989, two years late because of a dispute over the hall.",
    "The festival, founded in 1985, returns for its 30th year in 2023 after gaps.",
    "Opened in 1950, the pool will mark its 75th anniversary in 2024, a year early.",
    "The show, founded in 1946, holds its 70th season in 2023. It was cancelled during the pandemic.",
    # What stands in a list of ages is an age too, and what is on average more is no part of it.
    "Her sons, who are 12, 14, 16 and 22, are 16 on average.",
    "The four sisters, aged 20, 22, 24 and 26, are younger than the average age of 28.",
    "Three victims, aged 12, 14 and 16, died. The average age of patients is 28.",
    # What was won need not be of what is counted before it.
    "The band has made 38 albums, winning 20 awards and losing 22 members.",
]


PAIRS = [
    "The average age of the players, who are 20, 22, 24 and 26, is {28|23}.",
    "The average age of the players, aged 20, 22, 24 and 26, is {28|23}.",
    "The four sisters, aged 20, 22, 24 and 26, have an average age of {28|23}.",
    "The average age of the four, who are 31, 33, 40 and 56, is {46|40}.",
    "The side played 38 matches, winning 20, drawing {10|six} and losing 12.",
    "The team has played 12 games this season, winning seven, losing four and drawing {two|one}.",
    "A loaf costs £1.35 after a rise of 20p from {£1.10|£1.15}.",
    "Diesel was {£1.42|£1.46} a litre after falling 6p from £1.52.",
    "Rates are now {4.5%|4.75%}, after rising half a point from 4.25%.",
    "The fine is now £250, a rise of £50 from {£180|£200}.",
]


@pytest.mark.parametrize("text", PAIRS)
def test_the_wrong_of_two_wordings_is_found(text: str) -> None:
    wrong, right = (_CHOICE.sub(lambda match, way=way: match[way], text) for way in ("wrong", "right"))
    assert accused(wrong)
    assert not accused(right)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The strike began on 3 May and ended on 20 May 2021 after 27 days.", True),
        ("The strike began on 3 May and ended on 20 May 2021 after 17 days.", False),
        ("The siege, which began on 2 March, was lifted on 4 June 2019. It had lasted 74 days.", True),
        ("The siege, which began on 2 March, was lifted on 4 June 2019. It had lasted 94 days.", False),
        # Of the year before.
        ("The strike began on 3 December and ended on 20 January 2021 after 48 days.", False),
    ],
)
def test_a_day_without_a_year_is_of_that_of_the_day_beside_it(text: str, wrong: bool) -> None:
    assert ("inconsistent" in set(read(Article(text)).findings()["verdict"])) == wrong


@pytest.mark.parametrize("text", PLAIN)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The club was founded in 1901. It marked its centenary with a match against Orra.", False),
        ("The club was founded in 1901. It celebrates its 150th anniversary with a match.", True),
        ("The club, founded in 1901, celebrates its 125th anniversary this year.", True),
        ("The club, founded in 1901, celebrates its 123rd anniversary this year.", False),
    ],
)
def test_an_anniversary_without_a_day_was_at_some_time_before_the_article(text: str, wrong: bool) -> None:
    findings = read(Article(text, published=dt.date(2024, 5, 1))).findings()
    assert ("inconsistent" in set(findings["verdict"])) == wrong
