"""Numbers that words draw from what was told, whatever is done with it; and passages in which they are of something else."""

from __future__ import annotations

import pytest

from tests.checks.test_told import accused

# A passage with a wrong number and the right one.
FOUND: list[tuple[str, str, str]] = [
    # A rate and a time, or two numbers, are multiplied.
    ("The firm must pay the widow $300 a month for four years. By the end she will have had {} from it.", "$18,400", "$14,400"),
    ("He was fined £50 a week for 12 weeks. That makes {}, his lawyer said.", "£900", "£600"),
    ("The pump shifts 40 litres an hour and ran for six hours. That is {}, the crew said.", "340 litres", "240 litres"),
    ("The hall has 600 seats for each of the nine concerts. With {} tickets sold, the choir is happy.", "7,400", "5,400"),
    ("There are 40 desks in each of the 15 classrooms. That makes {} chairs, the head said.", "800", "600"),
    # A share of its whole.
    ("Just 4 per cent of the 3,000 drivers tested were over the limit. The {} who were will lose their licences.", "180", "120"),
    ("A quarter of the 800 members voted against. The {} who did will meet on Friday.", "300", "200"),
    # A part of its whole.
    ("The fund owns 12 million of the 80 million shares in the bank. Its {} per cent stake is worth £40m.", "25", "15"),
    # Two levels.
    ("The party camped at 5,200 metres. That left {} to climb to the top, which is 6,100 metres high.", "1,200 metres", "900 metres"),
    ("A loaf costs 140p at the baker's and 110p at the market. Those who stay at home pay {} more.", "50p", "30p"),
    ("Nurses start on £28,000 in the north and on £31,500 in the south, so that a southern nurse gets {} more.", "£5,500", "£3,500"),
    # All parts are told.
    ("The $8.5 million loan would pay for a pool ($3.5 million), a gym ($4 million) and buses ({}), with nothing left over.", "$2 million", "$1 million"),
]  # fmt: skip

PLAIN: list[str] = [
    "The firm pays her $300 a month for four years and $5,000 at once. By the end she will have had $19,400 from it.",
    "He paid £50 a week for 12 weeks. That makes £900 with the fees, his lawyer said.",
    "The hall has 600 seats for each of the nine concerts and 40 in the bar. With 5,760 tickets sold, the choir is happy.",
    "Just 4 per cent of the 3,000 drivers tested were over the limit. The 2,880 who were not drove on.",
    "A quarter of the 800 members voted against. The 90 who spoke will meet on Friday.",
    "The fund owns 12 million of the 80 million shares in the bank. Its 25 per cent stake in the brewery is worth £40m.",
    "The party camped at 5,200 metres. That left the 900 metres of ice to climb to the top.",
    "A loaf costs £1.40 at the baker's and £1.10 at the market. A bag of flour costs 50p more than last year.",
    "The brewery sold 900 barrels in May and 1,100 in June. It wants to sell 300 more in July.",
    "The $8.5 million loan would pay for a pool ($3.5 million), a gym ($4 million) and buses.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_a_wrong_number_is_found_and_a_right_one_is_not_accused(text: str, wrong: str, right: str) -> None:
    assert [accused(text.format(number)) != [] for number in (wrong, right)] == [True, False]


@pytest.mark.parametrize("text", PLAIN)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []
