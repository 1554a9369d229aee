"""Numbers with the only others nearby that they can be drawn from, in many wordings; and passages that only look wrong."""

from __future__ import annotations

import pytest

from analysis.extract.relations.readings import Reading, best
from tests.checks.accusing import accused


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "Orrin polled 16,412 to the 15,308 of her only rival, the Liberal Ada Haye. Her margin of {} votes was the smallest since 1987.",
            "2,104",
            "1,104",
        ),
        (
            "The town had 44 inches of snow, more than last winter's {}, the weather office said.",
            "51",
            "37",
        ),
        (
            "Police seized 61 guns by June. That is fewer than in the whole of last year, when {} were taken.",
            "48",
            "94",
        ),
        ("Sales reached 840,000 in the first week, eclipsing the {} that her debut managed.", "910,000", "710,000"),
        ("The spire is 98 metres high, which makes it taller than St Orrin's, at {}.", "112 metres", "88 metres"),
        ("At 29 she is the youngest minister ever, beating Lars Holm, who was {} on his appointment.", "27", "31"),
        (
            "He won by 412 votes, the narrowest margin in the seat's history. In 1974 the gap was {}.",
            "390 votes",
            "590 votes",
        ),
        ("Turnout of 48 per cent was the lowest ever. In 1999 it had been {}.", "45 per cent", "52 per cent"),
        (
            "The poll of 1,500 adults found 900 in favour. “When {} of people want it, we listen,” she said.",
            "70 per cent",
            "60 per cent",
        ),
        ("Of the 640 patients seen, 96 waited too long. The hospital called the {} breach rate poor.", "25%", "15%"),
        ("Just 45 of the village's 300 households have applied, meaning {} have not.", "75 per cent", "85 per cent"),
        (
            "Visits to the museum averaged 8,200 last season. This term they are up by a quarter, at {}.",
            "11,250",
            "10,250",
        ),
        ("The prison built for 400 men now holds 1,200. It is at {} its capacity.", "twice", "three times"),
        ("The ticket cost $20 at the box office. It changed hands for $180, {} face value.", "six times", "nine times"),
        ("Nine minibuses, each with 16 seats, leave at dawn. That gives the club room for {} fans.", "184", "144"),
    ],
)
def test_a_wrong_number_is_found_and_a_right_one_is_not_accused(text: str, wrong: str, right: str) -> None:
    assert [accused(text.format(number)) != [] for number in (wrong, right)] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Norby has 214 pupils, Saint Alban's 187 and Linden Park 163, a total of 564.",
        "Police counted 812 crashes. Of these, 318 involved two-wheelers, 302 lorries and 136 buses; the remaining 56 cars.",
        "The museum lent 14 paintings and the gallery nine. Two dealers sent five between them, so that 28 works hang in the show.",
        "Selby, chasing 241, were bowled out for 198 to lose by 42 runs.",
        "The crew used 500,000 gallons, or nearly 2.3 million litres, of water.",
        "The crew used 500,000 gallons, or nearly 1.9 million litres, of water.",
        "Out of 75,000 voters, 31,500 went to the polls. A turnout of 60% was required.",
        "The mayor beat her challenger by 1,200 votes. She got 8,700 and he 7,500, on a turnout of 52 per cent.",
        "Coal made up 45 per cent of power and gas 30 per cent. The remaining 60 per cent of plants will close.",
        "The firm made a profit of £31m, less than the year before, when its costs were £28m.",
        "A judge was hit by a lorry. Maria Lund is 34. The 43-year-old driver was not hurt.",
        "It was 84mm at Haddon, more than the average of 61mm. Stoke had 37mm. The wettest day, in 1958, brought 112mm.",
        "She met two other outsiders who have risen since. All three were at the debate.",
        "He backed seven new delegates. All three of the old ones stayed at home.",
        "He gave $500,000. Several other donors gave too, including one who gave $50,000 to each candidate.",
        "It was 41C on Tuesday. The coast was ten degrees cooler. The record, 44.6C, is old, and the bureau expects 33C.",
    ],
)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []


def test_of_many_readings_none_is_taken_for_a_slip() -> None:
    slipped = Reading((), 2203, 2273, sure=False)
    others = [Reading((), 2203, comes_to, sure=False) for comes_to in (2240, 2275, 2288)]
    assert best([slipped], 0.5) == slipped
    assert best([slipped, *others], 0.5) is None
