"""The words around a number: whole parts of its clause, as far as there is room."""

from __future__ import annotations

import pytest

from analysis.views.around import around


@pytest.mark.parametrize(
    ("text", "number", "shown"),
    [
        (
            "A fire tore through the old market before dawn on Friday, destroying at least 31 stalls, filling the streets with "
            "smoke and keeping people awake.",
            "31",
            "destroying at least 31 stalls",
        ),
        (
            "The council, which had first spoken of a few cracks in the wall, and said by noon that the damage came to 71 houses, "
            "met again.",
            "71",
            "said by noon that the damage came to 71 houses",
        ),
        ("About 400 people left on Sept. 3 over a plan to close 12 mills.", "12", "over a plan to close 12 mills"),
        (
            "She told Lt. Lee Roe that 14 boats had sunk. Nobody drowned.",
            "14",
            "She told Lt. Lee Roe that 14 boats had sunk",
        ),
        (
            "At least 43 people were killed and more than 60 were missing on Sunday night in the east of the province, at the foot of a hill.",
            "60",
            "more than 60 were missing on Sunday night",
        ),
        (
            "Some put the price of the two old houses on the quay at between 40 and 60 crowns a foot.",
            "60",
            "between 40 and 60 crowns",
        ),
        (
            "“They had leaned on the wall and were surprised that it gave way,” said Bo Dahl, 70, who lost a barn.",
            "70",
            "said Bo Dahl, 70",
        ),
        (
            "Upper Marland has a surface, by the survey of last year, of about 185,000 square kilometres in all.",
            "185,000",
            "of about 185,000 square kilometres in all",
        ),
        ("In all Upper Marland has an area, lakes included, of about 3,000 acres", "3,000", "of about 3,000 acres"),
        (
            "Upper Marland and Lower Marland have an area of 185,000 square kilometres.",
            "185,000 square kilometres",
            "Lower Marland have an area of 185,000 square kilometres",
        ),
        ("None had been found. An engineer asked for 20 pumps.", "20", "An engineer asked for 20 pumps"),
        ("The gale reached 120 kph (75 mph) at noon.", "120 kph", "The gale reached 120 kph"),
        ("She got her two sons out. Her mother did not follow.", "two", "She got her two sons out"),
        (
            "Said Ann Lee, 38, who held on to the roof of her house in the storm for half a day.",
            "38",
            "Said Ann Lee, 38",
        ),
        ("“There is no way that we can do it,” he said, “with 40 men.”", "40", "with 40 men"),
        (
            "The ministry of works and its many regional offices put the number of those in need of help at 1,300 on Monday "
            "evening after a long day.",
            "1,300",
            "those in need of help at 1,300 on Monday evening",
        ),
    ],
)
def test_words_around(text: str, number: str, shown: str) -> None:
    start = text.index(number)
    assert shown in around(text, start, start + len(number))


@pytest.mark.parametrize("ending", ["were in tents that had come", "was it that they were to have", "of the"])
def test_nothing_ends_on_a_word_that_leads_on(ending: str) -> None:
    text = f"By that night some 9,000 people {ending} {'very long words ' * 9}"
    last = around(text, text.index("9,000"), text.index(" people")).split()[-1]
    assert last not in {"were", "was", "it", "of", "the", "that", "they", "to", "in"}
