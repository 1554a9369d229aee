"""Numbers that words draw from what was told, whatever is done with it; and passages in which they are of something else."""

from __future__ import annotations

import pytest

from tests.checks.accusing import accused

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
    ("Three towns lost {} doctors between them last year. Orr lost 17, Selm 14 and Tey 12.", "53", "43"),
    ("In all, {} boats put to sea. Orr sent 31 and Selm 32.", "73", "63"),
    ("The rent is £700 a month, and from May the tenants will pay an extra £60. That brings the rent to {} a month.", "£860", "£760"),
    ("A ticket costs €14, and the city wants another €2 from July. That takes the fare to {}.", "€18", "€16"),
    ("Her uncle left her 300 shares. At £12.50 apiece they were worth {} on Friday.", "£4,750", "£3,750"),
    ("Men at the firm earn £19.40 an hour and women £16.10. That leaves women {} an hour behind.", "£4.30", "£3.30"),
    ("She earns £24 an hour and works 30 hours. That makes {}.", "£820", "£720"),
    ("The club has 1,200 members. Two thirds of them pay by the month, which means {} payments.", "900", "800"),
    ("The crew lays 30 metres a day and has 14 days. By then it will have laid {} of pipe.", "520 metres", "420 metres"),
    ("The plane has 30 rows of six seats. With {} seats sold, it was more than full.", "210", "180"),
    ("The ward has 12 bays of four beds. That makes {} beds.", "58", "48"),
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
    "Orr has 12 councillors and Selm has 20. That leaves five towns without a say.",
    "The pool needs £90,000 and has £64,000 from the lottery and £10,000 from the town. That leaves £16,000 to find.",
    "Sales were £40m and costs £31m. That left £5m after tax, the firm said.",
    "The road is 40 miles long and the railway 52 miles. That left 18 miles to walk on the first day.",
    "A ticket costs €14, and the city wants another €2 from July. That takes the fare to €19 with the booking fee.",
    "Rent rose by £60 in May. It was £700. That brings the rent to £760.",
    "Between them the two banks have 400 branches. Orr Bank will close 31 of them and Selm Bank 22.",
    "Together the four mills made 900 tonnes of paper. The two old ones made 240 tonnes and 160 tonnes.",
    "In all, 73 boats put to sea. Nine sank and 12 were damaged.",
    "In total 140 people were hurt. Eleven are still in hospital and 20 were treated at the scene.",
    "She earns £24 an hour and works 30 hours. That makes £720 before tax.",
    "She pays £700 a month for two years. That makes her £16,000 poorer, with the discount.",
    "He will have paid £4,000 in fines by May. He was fined £50 a day for 60 days.",
    "The plane has 30 rows of six seats. With 150 seats sold, it was almost full.",
    "The stadium has 600 seats for each of the nine matches. With 2,400 tickets sold, the club is in despair.",
    "At £85 each they were worth £12,200 with the lambs. He bought 120 sheep.",
    "At £14 a head the dinner raised £2,600 with the raffle. There were 150 guests.",
    "Their 45 per cent share of the vote in 2019 was a record. Of the 60 seats the Greens hold 21.",
    "Of the 60 seats on the council the Greens hold 21. Their 45 per cent stake in the mill is for sale.",
    "Just 3 per cent of the 2,000 patients fell ill. The 12 who did so in May were children.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_a_wrong_number_is_found_and_a_right_one_is_not_accused(text: str, wrong: str, right: str) -> None:
    assert [accused(text.format(number)) != [] for number in (wrong, right)] == [True, False]


@pytest.mark.parametrize("text", PLAIN)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []
