"""Numbers and days of other things than those that stand beside them: nothing that can be true is accused."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis import Article, read
from tests.checks.accusing import accused, right, wrong

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
    # A smaller number that is pointed back to is of some of those before.
    "Of the 3,400 flats inspected after the fire, many had no working alarm. The owners of those 860 flats have been given 30 days.",
    "The school has 620 pupils. Some have asthma, and those 45 pupils stayed at home.",
    "There are 24 schools in the county. Several have no kitchen; those nine schools get meals by van.",
    "The inspectors visited 3,400 flats and found damp in some. The owners of these 860 flats must act.",
    # Each part goes on as the others do: none is their whole.
    "It means to spend 17.5m on new baths, 13.8m on road repairs and the other 10.7m on a car park.",
    # How long somebody lived on, served or spent is of no two days told.
    "Ilse Tarn was 22 when she married in 1961 and 57 when he died in 1997. She survived him by 20 years.",
    "Dannet was jailed for 18 years. Two of his men got eight years each. He will spend his 18-year sentence at Hask.",
    "The exhibition brings together 120 works by 34 artists. About 80 have never been shown, and 12 are lent by a family.",
    # Of a change: its other things, times and bases.
    "The price of adult tickets rose from £20 to £25. The £3 rise in child tickets surprised many.",
    "The fee went from £1,000 to £1,500. The increase of £200 a year was too much, they said.",
    "Bike thefts fell sharply last year. In Selm there were 402, compared with 310 a year earlier.",
    "Thefts fell in the north last year. The south had 402, compared with 310 a year earlier.",
    "Visitor numbers at the museum fell. The zoo had 40,200 visitors, compared with 31,000 the year before.",
    "Road deaths fell by 33% in 2023. There were 372 among cyclists, compared with 496 in 2022.",
    "She left on 1 June, four weeks after she said that he had died on 20 May.",
    # All of some are counted again, with nothing else.
    "The two-mile walk began with a tribute to the 49 people killed there. The names of all 49 were read.",
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
    # A list behind words that tell which things are counted.
    "The {four|three} villages cut off by the flood, Anning, Meldrop and Soar Bridge, are being supplied by boat.",
    "There are {six|five} books on the list. They are The Salt Year, Ironwood, A Month of Rain, Tides and Cold Harvest, and the winner will be named on 9 May.",
    # What is pointed back to is a share of what was told.
    "Of the 3,400 flats inspected, one in five had no alarm. The owners of those {860|680} flats have 30 days.",
    # A change in one sentence, its levels in the next.
    "Road deaths fell by a {third|quarter} in 2023, the ministry said. There were 372 in the year, 54 of them of cyclists, compared with 496 in 2022.",
    "Bike thefts fell sharply last year. There were {402|202}, compared with 310 a year earlier.",
    "Visitor numbers at the museum {fell|rose}. It had 40,200 visitors, compared with 31,000 the year before.",
    "Rents have doubled in six years: a flat that cost €640 a month now costs {€1,820|€1,280}.",
    "The share of pupils who eat free went up from 20 per cent to 25 per cent. The increase, of {15|5} percentage points, surprised many.",
    "The price rose from £20 to £25. The {£15|£5} increase surprised many.",
    # Days counted from what happened on one of them.
    "Rescuers reached the two on Thursday 16 March, {six|four} days after they went underground on Sunday 12 March.",
    "The law took effect on 1 June, {three|four} weeks after it was passed on 2 May.",
]


@pytest.mark.parametrize("text", PAIRS)
def test_the_wrong_of_two_wordings_is_found(text: str) -> None:
    assert accused(wrong(text))
    assert not accused(right(text))


@pytest.mark.parametrize(
    ("text", "contradicts"),
    [
        ("The strike began on 3 May and ended on 20 May 2021 after 27 days.", True),
        ("The strike began on 3 May and ended on 20 May 2021 after 17 days.", False),
        ("The siege, which began on 2 March, was lifted on 4 June 2019. It had lasted 74 days.", True),
        ("The siege, which began on 2 March, was lifted on 4 June 2019. It had lasted 94 days.", False),
        # Of the year before.
        ("The strike began on 3 December and ended on 20 January 2021 after 48 days.", False),
    ],
)
def test_a_day_without_a_year_is_of_that_of_the_day_beside_it(text: str, contradicts: bool) -> None:
    assert ("inconsistent" in set(read(Article(text)).findings()["verdict"])) == contradicts


@pytest.mark.parametrize("text", PLAIN)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []


@pytest.mark.parametrize(
    ("text", "contradicts"),
    [
        ("The club was founded in 1901. It marked its centenary with a match against Orra.", False),
        ("The club was founded in 1901. It celebrates its 150th anniversary with a match.", True),
        ("The club, founded in 1901, celebrates its 125th anniversary this year.", True),
        ("The club, founded in 1901, celebrates its 123rd anniversary this year.", False),
    ],
)
def test_an_anniversary_without_a_day_was_at_some_time_before_the_article(text: str, contradicts: bool) -> None:
    findings = read(Article(text, published=dt.date(2024, 5, 1))).findings()
    assert ("inconsistent" in set(findings["verdict"])) == contradicts
