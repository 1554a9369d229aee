"""Which date goes with a figure: the one that is told of it, and none that is told of something else."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.reader import read

# sentence, the date that goes with each figure (None: none does)
DATED: list[tuple[str, list[str | None]]] = [
    ("The firm, which opened in 1988, has 300 shops.", [None]),
    ("The firm, founded in 1988, has 300 shops.", [None]),
    ("The firm has 300 shops, and its rival sold 40 in May.", [None, "May"]),
    ("In May the firm shut 40 shops, and its rival shut 12.", ["May", "May"]),
    ("A blast killed 12 people and hurt 30 on Monday.", ["Monday", "Monday"]),
    ("A storm that struck on Monday killed 12.", [None]),
    ("The flood that struck on Monday killed 12.", ["Monday"]),
    ("Twelve people died when the roof fell on Monday.", ["Monday"]),
    ("The 12 men who were freed on Monday left.", ["Monday"]),
    ("The choir, who had sung there in 2019, sold 40 tickets because a tenor quit in May.", [None]),
    ("Ann Lee, 53, fears that her rent will go up this autumn.", [None]),
    ('One guest said: "This will not be over in March."', [None]),
    ('"I have 12 hens," she said on Monday.', ["Monday"]),
    (
        "Inflation slowed to 4.1% in October from 4.6% in September, above the 3% target.",
        ["October", "September", None],
    ),
    ("Sales rose 3.7% in May to £2.4m from £2.3m in April.", ["May", "May", "April"]),
    ("She has won seven of eight votes, including last week's in Kent.", [None, None]),
    ("The blast killed 40 people, including 12 sailors, on Monday.", ["Monday", "Monday"]),
    ("She earned £11m in 2014 and the first three months of 2015.", ["2014", "the first three months"]),
    ("Rovers lost earlier this month, and now need 61 points.", ["now"]),
    ("He won it four times, in 1963, 1966 and 1971.", [None]),
    ("Mr. Orr, 64, is to speak on June 3.", [None]),
    ("He swam 14 miles and, as he told a paper in 1985, wept.", [None]),
    ("The yield fell to 5.6%, its lowest since March.", [None, "March"]),
    ("Debt stood at £118m, against £97m a year earlier.", [None, "a year earlier"]),
    ("Sales were up 16% from 50,000 in the previous year.", [None, "the previous year"]),
    ("Permits, which cost £55 a year, are not sold for now.", [None]),
    ("It cost £9m, owing to three strikes and the floods of 2013, in which two piers fell.", [None, None, "2013"]),
    ("The line was opened in August 2021 and carries 58,000 people a day.", [None]),
    ("The firm has 14 shops whose leases expire before 2026.", [None]),
    ("It will ask its 140 members whether to strike on March 31.", [None]),
    ("It lies two places above Saturday's hosts.", [None]),
    ("Some 90,000 homes are now cut off, up from 64,000 at noon.", ["now", None]),
    ("It was the highest there since records began in 1974, at 94mph.", ["1974", None]),
    (
        "Pay rose by 0.8% from 1995 to 2005, but fell by 0.2% (adjusted for prices) from 2006 to 2014.",
        ["1995 to 2005", "2006 to 2014"],
    ),
    ("Sales were $2.5m, up from last year's $2.3m.", [None, "last year"]),
    (
        "Net rose to $108m, or $1.35 a share, from $90m, or $1.12 a share, a year ago.",
        [None, None, "a year ago", "a year ago"],
    ),
    ("Volume was 840m shares, up from 443m shares Thursday.", [None, "Thursday"]),
    ("It bought 730 barns under an Aug. 10, 1988, stock purchase agreement.", [None]),
    ("It spent $5m on a road built in 1988.", [None]),
    ("It sold 40 cars built in 1988.", ["1988"]),
    ("The 92-metre ship sank on Tuesday.", [None]),
    ("The mayor said on Monday that 40 trees had been planted.", [None]),
    ("The mayor said on Monday it would plant 40 trees.", [None]),
    ("The mayor said on Monday that the town has 40 trees.", ["Monday"]),
    ("Sales rose 3%, the firm said on Monday.", [None]),
    ("Sales rose 3% in May, the firm said on Monday.", ["May"]),
    ("The firm cut its forecast on Tuesday after profit fell 18%.", [None]),
    ("Hotels had sales of £344m, 1% lower than last year, while bars grew by 12%.", [None, "last year", None]),
    ("Some 96 mm of rain fell, more than the average for the whole of May.", [None]),
    ("The club sold more than 40 cars in May.", ["May"]),
    ("Nearly 12% voted, the second highest share in the past 24 years.", [None, "the past 24 years"]),
    ("It was the worst flood since Olga, which killed 17 people in 2013.", [None, "2013"]),
    ("Fewer will vote this fall, according to a poll of 400 voters.", [None]),
    ("Turnout of voters under the age of 30 fell 40 percent from 2008.", [None, "2008"]),
    ("He left less than a week earlier, and won on Tuesday, when 11 towns voted.", ["a week earlier", "Tuesday"]),
    ("Three inns will close by May, and the remaining six will open for 28 hours.", ["May", None, None]),
    ("Shares climbed 69 cents after being down in May.", [None]),
    ("He spoke in May of a firm whose owner cut 40 jobs.", [None]),
    ("It has been closed for nearly a decade, with takings dropping since peaking in 2006.", [None]),
    ("Lee stood at 25 percent, up eight points from March.", [None, "March"]),
    ("Lee was backed by 42 percent, a four-point dip from March.", [None, "March"]),
    ("The rate stands at 9.1%, against 7.4% when she came in 2021.", [None, "2021"]),
    ("It is the lowest rate since at least 1980.", ["1980"]),
    ("Turnout was 38%, up from a low of 31% in May.", [None, "May"]),
    ("It was the biggest lead since Orr won 72 per cent in 1996.", ["1996", "1996"]),
]


@pytest.mark.parametrize(("text", "expected"), DATED, ids=[text for text, _ in DATED])
def test_the_date_of_a_figure(text: str, expected: list[str | None]) -> None:
    found = read(text, published=date(2024, 11, 20))
    told = [None if row.date is None else found.dates[row.date].span.of(text) for row in found.figures]
    assert told == expected
