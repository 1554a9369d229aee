"""Short pairs of texts, and what became of their rows."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.reading import read
from analysis.tellings.change import SAME
from analysis.tellings.rows import changes

# first, second, [(change, words in the first, words in the second)]
PAIRS = [
    (
        "Up to 300 lorries stood on the bridge, the hauliers' union said.",
        "The hauliers' union said 300 lorries stood on the bridge.",
        [("bound lost", "300", "300")],
    ),
    (
        "The bridge is 16 kilometres long.",
        "The bridge is 10 miles long.",
        [],
    ),
    (
        "The bridge is 16 kilometres long.",
        "The bridge is 12 miles long.",
        [("figure changed", "16 kilometres", "12 miles")],
    ),
    (
        "The bridge is 16 kilometres long.",
        "The bridge is 16 miles long.",
        [("unit changed", "16 kilometres", "16 miles")],
    ),
    (
        "The map showed about 26,000 square km still held by Varnese troops.",
        "Varnese troops still hold about 26,000 sq km, the map showed.",
        [],
    ),
    (
        "Nearly 3 percent of voters back the party, a poll by Ruhl showed.",
        "Just under 3 percent of voters back the party, a poll by Ruhl showed.",
        [],
    ),
    (
        "The fund lost 26,481 euros in May.",
        "The fund lost about 26,500 euros in May.",
        [],
    ),
    (
        "The fund lost 26,481 euros in May.",
        "The fund lost about 28,000 euros in May.",
        [("figure changed", "26,481 euros", "28,000 euros")],
    ),
    (
        "At most 5 percent of voters back the party, a poll by Ruhl showed.",
        "At least 5 percent of voters back the party, a poll by Ruhl showed.",
        [("figure changed", "5 percent", "5 percent")],
    ),
    (
        "Rents rose 5 percent in Hale.",
        "Rents rose 5 percentage points in Hale.",
        [("unit changed", "5 percent", "5 percentage points")],
    ),
    (
        "Inflation fell to 3.2 percent in July, the statistics office said.",
        "Inflation rose to 3.2 percent in July, the statistics office said.",
        [("polarity changed", "Inflation fell to 3.2 percent in July", "Inflation rose to 3.2 percent in July")],
    ),
    (
        "Senator Joan Pike will vote against the bill.",
        "Senator Joan Pike will vote for the bill.",
        [
            (
                "polarity changed",
                "Senator Joan Pike will vote against the bill",
                "Senator Joan Pike will vote for the bill",
            )
        ],
    ),
    (
        "The minister failed to declare a gift, a newspaper reported.",
        "The minister declared a gift, a newspaper reported.",
        [("polarity changed", "The minister failed to declare a gift", "The minister declared a gift")],
    ),
    (
        "Nobody said that the dam had not held, Ann Lee denied that the dam had broken.",
        "Nobody said that the dam had not held, Ann Lee denied that the dam had broken.",
        [],
    ),
    (
        "The dam might fail within days, officials warned.",
        "The dam will fail within days, officials warned.",
        [("modality changed", "The dam might fail within days", "The dam will fail within days")],
    ),
    (
        "Brill beat Harrow 2-0 on Saturday.",
        "Harrow beat Brill 2-0 on Saturday.",
        [("side or holder swapped", "Brill beat Harrow 2-0 on Saturday", "Harrow beat Brill 2-0 on Saturday")],
    ),
    (
        "Rebels shelled the town of Lisne on Monday.",
        "The town of Lisne was shelled by rebels on Monday.",
        [],
    ),
    (
        "Nordwind, the airline, flies to 96 cities.",
        "The airline flies to 96 cities. Nordwind is old.",
        [("added", "", "Nordwind is old")],
    ),
    (
        "Russia said its forces had taken Lisne. Ukraine denied it.",
        "Ukraine said its forces had taken Lisne. Ukraine denied it.",
        [("side or holder swapped", "Russia", "Ukraine")],
    ),
    (
        "Five doctors were heard. Three of the doctors told the inquiry that the drug had been given too late.",
        "Five doctors were heard. Three people told the inquiry that the drug had been given too late.",
        [("source weakened", "Three of the doctors", "Three people")],
    ),
    (
        "The plant will close in May, two engineers said.",
        "The plant will close in May, six engineers said.",
        [("source strengthened", "two engineers", "six engineers")],
    ),
    (
        "The plant will close in May, two engineers said.",
        "The plant will close in May.",
        [("source lost", "two engineers", "The plant will close in May")],
    ),
    (
        "The plant will close in May.",
        "The plant will close in May, two engineers said.",
        [("added", "The plant will close in May", "two engineers")],
    ),
    (
        "The plant will close in May, said Joan Pike. Its gates were locked.",
        "It will close in May, said Joan Pike of the plant.",
        [("dropped", "Its gates were locked", "")],
    ),
    pytest.param(
        "The plant will close in May, said Joan Pike.",
        "Joan Pike spoke of the plant. It will close in May, she said.",
        [("added", "", "Joan Pike spoke of the plant")],
        marks=pytest.mark.xfail(
            reason="a short claim whose names stand together in the other text passes for reworded"
        ),
    ),
    (
        "Forces on the ground control 70-80% of the territory, with about 26,000 square km still held by Tarsian troops.",
        "Forces on the ground control 70-80% of the 26,000 square km.",
        [
            ("figure changed", "70-80%", "70-80%"),
            ("bound lost", "26,000 square km", "26,000 square km"),
            ("dropped", "about 26,000 square km still held by Tarsian troops", ""),
        ],
    ),
    (
        "Talks will begin on 7 November.",
        "Talks will begin on Nov. 7.",
        [],
    ),
    (
        "Talks will begin on 7 November.",
        "Talks will begin on 17 November.",
        [("date changed", "7 November", "17 November")],
    ),
    (
        "The geological service counted twelve shocks by Friday.",
        "Twelve shocks were counted by Friday, the geological service said.",
        [],
    ),
]


@pytest.mark.parametrize(("first", "second", "expected"), PAIRS)
def test_what_became_of_the_rows(first: str, second: str, expected: list[tuple[str, str, str]]) -> None:
    told = changes(read(Article(first)), read(Article(second)))
    given = [
        (
            change.change,
            change.first.of(first) if change.first else "",
            change.second.of(second) if change.second else "",
        )
        for change in told
        if change.change not in SAME
    ]
    assert sorted(given) == sorted(expected)


TEXTS = sorted({str(text) for pair in PAIRS for text in getattr(pair, "values", pair)[:2]})


@pytest.mark.parametrize("text", TEXTS)
def test_against_itself_all_is_kept(text: str) -> None:
    one = read(Article(text))
    assert {change.change for change in changes(one, one)} == {"kept"}
