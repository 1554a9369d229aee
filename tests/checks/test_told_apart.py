"""Numbers and days of other things than those that stand beside them: nothing that can be true is accused."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis import Article, read
from tests.checks.accusing import accused

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
]


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
