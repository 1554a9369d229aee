"""Lists, shares, sums told again, spans and changes that the general finders read; and passages that only look so."""

from __future__ import annotations

import pytest

from tests.checks.accusing import accused


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The blast killed 12 soldiers and nine policemen. The {} dead were buried on Monday.", "24", "21"),
        ("The choir took 31 girls and 24 boys on tour. Those {} children sang in nine towns.", "57", "55"),
        ("They found 40 coins in the barn and 23 in the well. Those {} coins are now on show.", "67", "63"),
        ("Coal supplied 48% of the heat, gas 31% and wood {}, the board said.", "28%", "18%"),
        (
            "Some 24,000 cases were open. Family matters account for 6,000 of those, {}, and take longer.",
            "a third",
            "a quarter",
        ),
        ("Turnout was {} per cent, with 19,200 of the 30,000 people on the roll casting a vote.", "71", "64"),
        ("The council spent £230,000 on the feast. The {} spent was more than it had.", "£320,000", "£230,000"),
        ("It was May 2025. She had last sung in public in May 2010, {} years earlier, at a fair.", "20", "15"),
        ("The factory will close in March 2025 after {} years. It opened in 1985.", "50", "40"),
        ("The lake stood at 3.2 metres in May and at 4.1 metres in June, a rise of {} metres.", "1.9", "0.9"),
        ("There were 400 fires in May and 500 in June. The {} jump was the worst of the year.", "35%", "25%"),
        ("The firm sold 400 cars in May and 500 in June, a rise of {}.", "35%", "25%"),
    ],
)
def test_a_wrong_number_is_found_and_a_right_one_is_not_accused(text: str, wrong: str, right: str) -> None:
    assert [accused(text.format(number)) != [] for number in (wrong, right)] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 17 women and eight men. The 30 guests were sent home.",
        "The crash killed four women and three men. The nine survivors were taken to hospital.",
        "The club has 14 coaches and nine cooks. The 26 teachers at the school next door are on strike.",
        "Women made up 38% of teachers, 31% of doctors and 45% of nurses.",
        "Wind supplied 38% of the power in 2020, 45% a year later and 50% last year.",
        "Support was 71 per cent, with 190 of the 300 women and 95 of the 100 men in favour.",
        "The firm owed £4.1m to its suppliers. The £3.1m owed to the bank is a matter for the court.",
        "The shop opened in 1990 and closed in 2020. The owner retires after 50 years.",
        "The strike began on 4 March and ended on 15 April. The mayor has been in office for nine weeks.",
        "Wheat fetched £190 in May. Barley fell by £30 in June, to £140.",
        "There were 400 fires in May and 500 in June. The 35% jump in thefts was worse, the police said.",
        "She scored 310 in 2021 and 400 in 2022, an increase of 12% on her career average.",
    ],
)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []
