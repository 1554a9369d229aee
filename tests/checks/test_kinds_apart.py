"""Numbers whose operands stand in other sentences, or in other words: levels, terms, places, shares; and passages that only look so."""

from __future__ import annotations

import pytest

from tests.checks.accusing import accused

# text, the number that contradicts, the one that agrees
FOUND: list[tuple[str, str, str]] = [
    # Lakh and crore beside millions.
    ("The state owes Rs 40 crore ({} rupees) to the mills.", "40 million", "400 million"),
    ("The town plans to borrow Rs 2.5 lakh crore. The loan, equivalent to {} rupees, runs for ten years.", "25 trillion", "2.5 trillion"),
    # Levels told apart from the change.
    ("The bank lifted its rate by half a point to 5.25%. It had stood at {} since May.", "4.25%", "4.75%"),
    ("Profit at the mill fell 20% to £80m. It had made a profit of {} in the same quarter of last year.", "£140m", "£100m"),
    ("Selm Foods closed at 120p on Monday. On Tuesday the stock jumped 10 per cent to close at {}.", "154p", "132p"),
    ("Attendance stood at 92.1 per cent at Easter, up {} percentage points on the 88.7 per cent of Christmas.", "5.4", "3.4"),
    ("Sales were £92m, up {} on the £83m recorded a year before.", "£19m", "£9m"),
    ("Calls climbed to 11,320 at the end of October, against {} a month earlier.", "12,945", "10,945"),
    ("Bike thefts in the port have been cut by {}. There were 408 thefts in the year to March, against 612 in the year before.", "more than half", "a third"),
    ("Applications have more than {} in five years. The ministry counted 2,150 in 2019; last year, it said, there were 6,480.", "quadrupled", "tripled"),
    ("The budget rises from £18m to £20m, an extra {}.", "£4m", "£2m"),
    ("Tickets will go up from £24 to {}, a rise of a quarter.", "£36", "£30"),
    # Shares told before or behind, in other words.
    ("Of the 4,800 homes visited, 1,104 had no heating. The proportion without it, {} per cent, is a record.", "32", "23"),
    ("Inspectors found no doctor at 212 of the 530 clinics. “When {} in every five of our clinics have no doctor, the system has failed,” she said.", "three", "two"),
    ("One in five of the 3,000 adults questioned, some {} people, had skipped a meal.", "900", "600"),
    ("Members rejected the offer by 60 per cent to {} per cent.", "55", "40"),
    # Sums.
    ("He was given seven years for fraud. The judge added 18 months, to be served consecutively, a total of {}.", "nine and a half years", "eight and a half years"),
    ("She was jailed for four years for theft. Terms of 18 months and six months are to run consecutively, {} in all.", "seven years", "six years"),
    ("Police took 340 kg in March and 260 kg in April, bringing the total for the two months to {} kg.", "800", "600"),
    ("The firm is to shed 1,240 posts in Norvia, 615 in Castelia and 380 in Orra. It called the {} redundancies across the three countries a last resort.", "2,435", "2,235"),
    ("Eighty-seven people in three homes have fallen ill, the county said. Elm House reported 41 cases and Oak House 29. The other {} were at Ash House.", "27", "17"),
    # Products, averages, ratios.
    ("A farmer was fined £250 for each of 14 offences. He must find {} in fines by June.", "£5,500", "£3,500"),
    ("Growers sold 45 lakh quintals of wheat at ₹2,275 a quintal. Payments due come to about ₹{} crore.", "102", "1,024"),
    ("Dismissed 20 times, he has made 1,152 runs at an average of {}.", "67.60", "57.60"),
    ("The chief earned £4.2m last year, {} times the pay of its median worker, who took home £30,000.", "240", "140"),
    ("Petrels outnumber terns on the island by {} to one. The team counted 5,700 petrels and 950 terns.", "ten", "six"),
    # Orders and places.
    ("Lund was third in 2:08:14. Kip won in 2:07:51, and Orr was second in {}.", "2:08:32", "2:08:02"),
    ("A late goal lifted Selm to third, on 44 points. Orra slip to fourth with {}.", "47", "43"),
    ("Selm stand {} points clear at the top of the table with 61. Their nearest rivals, Orra, have 53.", "five", "eight"),
    ("It was the hottest day since readings began in 1911, with 38.1C in the shade. The old record, {}, was set in 2003.", "38.7C", "37.7C"),
    ("Regulators fined the bank £28m. It is the biggest penalty in their history, exceeding the {} of 2017.", "£32m", "£22m"),
    ("May was the wettest since records began. A total of 187.4mm fell, compared with an average of 92mm; the previous record, of {}, was set in 2014.", "203.6mm", "173.6mm"),
    # Lists, ages, spans.
    ("Cases were found in {} districts on Monday, namely Orra, Selm, Tey and Lund, the head of health, Dr Ann Karis, said.", "six", "four"),
    ("A court sentenced the former minister to 11 years in prison. Crowds sang as he was driven off to begin his {} sentence.", "14-year", "11-year"),
]  # fmt: skip

PLAIN: list[str] = [
    "The firm paid Rs 40 crore in tax, equivalent to its loans. It owes 3 billion rupees.",
    "He paid Rs 2 crore and the town 30 million rupees.",
    # What may be, and what somebody demands, is no level and no change.
    "She demanded that the council cut at least 80 million crowns from its programme. The deficit could reach 200 million crowns this year. The forecast was 120 million crowns.",
    "The union asked that pay rise by £40. Pay might reach £600 this year. It was £480.",
    # "Them" are whichever can be the whole.
    "Some 20 people in two countries were behind the calls. Four of them were arrested in May.",
    "The flood hit 12 villages on three islands. Nine of them were evacuated.",
    # Of somebody else, of another kind, of another day, only expected.
    "Profit fell 18% to £1.3bn in the quarter. Its rival Ossel had posted a profit of £1.9bn in the corresponding quarter.",
    "Profit fell 18% to £1.3bn in the quarter. Analysts had expected a profit of £1.9bn.",
    "Operating profit fell 18% to £1.3bn. Net profit had been £1.9bn a year earlier.",
    "Shares in Norvex closed at 120p on Monday. On Friday they jumped 10 per cent to close at 140p.",
    "Shares in Norvex ended at 120p on Monday. On Tuesday Ossel jumped 10 per cent to close at 240p.",
    "Norvex sold 400 cars in May and 500 in June. Its rival had a rise of 35%.",
    "Norvex made £40m last year and £50m this year. The sector saw a rise of 35%.",
    "Pay rose 5% to £30,000 in the south. It had been £27,000 in the north in the same month.",
    "Car thefts rose by half. There were 40 floods in May, against 60 in the same month of last year.",
    "The mill had €8m of charges in May. In June it had €71m of charges. Profit owed much to its ability to cut spending by half.",
    "Voters went to the polls in the most populous of the states. Lund beat the mayor by 18 points, and Orr beat the judge by 22 points.",
    "Pupils in grades three through eight sit a test. The time that it takes has doubled.",
    # What is neither may be left out.
    "Of the 22 boats that set out, 15 are still racing and five have retired.",
    "Of the 40 pupils, 25 have passed maths and 20 are still learning to swim.",
    "The firm has 400 shops, of which 250 are in towns and 200 in leased buildings.",
    "Labour won 19 seats. With two-thirds of the chamber not contested, it remains the largest party, with 41 of the 84 councillors.",
    "The auditor found rats in 30 of the 90 kitchens. Half of kitchens have no rat trap, the auditor said.",
    # Unlike members, other people, other races, other terms.
    "Four men and six women were on the jury. Those eight women who had been dismissed were angry.",
    "He was sentenced to 11 years in prison. Her 14-year sentence was cut on appeal.",
    "Ann Lee was second in 2:08:14 last year. On Sunday she was third in 2:07:51.",
    "He was third at half way in 63:10. Orr, second at the finish, was there in 64:02.",
    "Kip was second in the 800m in 1:44.2. Lund, first in the women's race in 1:58.1, was pleased.",
    "The runner broke a best that had stood for 17 years. The 24-year-old said the previous mark by a 19-year-old had seemed out of reach.",
    "He was given four years for fraud and 18 months for theft, to run concurrently, a total of four years.",
    # What says how a number is meant.
    "He made 612 runs in 14 innings, three of them not out. An average of 55.64 is the best in the league.",
    "Her bull weighs 93st 4lb (592kg) and her calf 9st 4lb (59kg).",
    "The library lent 52,000 books last year, 1,000 a week, against 48,000 the year before, an increase of 4,000.",
    "The hall has 32 rows of 24 seats, so 700 people were comfortable on Friday.",
    "A total of 187.4mm fell, compared with an average of 92mm; the previous record, of 173.6mm, was set in 2014.",
    "Girls outperformed boys again, by 75% to 68%.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_a_wrong_number_is_found_and_a_right_one_is_not_accused(text: str, wrong: str, right: str) -> None:
    assert [accused(text.format(number)) != [] for number in (wrong, right)] == [True, False]


@pytest.mark.parametrize("text", PLAIN)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []
