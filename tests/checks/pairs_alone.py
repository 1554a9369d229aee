"""Passages whose figures contradict each other where only one other figure, or pair, can be the counterpart."""

from __future__ import annotations

# kind, text with {wrong|right}, the figures of the contradiction in the order in which they are cited
FOUND: list[tuple[str, str, list[str]]] = [
    ("share", "Turnout was {71|64} per cent, with 19,200 of the 30,000 people on the roll casting a vote. Snow fell in the north.", ["71 per cent", "19,200", "30,000"]),
    ("share", "Fewer than {a third|a half} of the complaints sent to the ombudsman were upheld, her report says: 190 out of 400.", ["a third", "190", "400"]),
    ("share", "Some 24,000 cases were open in June. Family matters account for 6,000 of those, {a third|a quarter}, and the typical wait is 31 weeks.", ["6,000", "24,000", "a third"]),
    ("share", "More than {two thirds|half} of the bridges were found unsafe. Inspectors found 150 of the 240 bridges unsafe.", ["two thirds", "150", "240"]),
    ("sum", "With all votes counted, Mayor Ruth Alden had {47|44} per cent, the builder Ivo Stern 33 and the only other candidate, a nurse, 23 per cent.", ["47 per cent", "33", "23 per cent"]),
    ("sum", "The family owns 52 per cent of the brewery and a pension fund {38|31} per cent. The remaining 17 per cent is held by the staff.", ["52 per cent", "38 per cent", "17 per cent"]),
    ("sum", "The firm had sales of €6.4 billion last year. Its mills brought in €3.1 billion of that, its shops €2.2 billion and the farms, the only other business, €{1.5|1.1} billion.", ["€3.1 billion", "€2.2 billion", "€1.5 billion", "€6.4 billion"]),
    ("sum", "The school would save £{17|14}m: £6m by closing a hall, £5m by selling land and £3m by ending two courses.", ["£17m", "£6m", "£5m", "£3m"]),
    ("sum", "Nine golds, six silvers and 14 bronzes were paraded through the town on Sunday. {Thirty|Twenty-nine} medals is the best return since 2010.", ["Nine", "six", "14", "Thirty"]),
    ("ratio", "The north has 18 nurses for every 10,000 residents, three times the {five|six} available in the south.", ["18", "five", "three times"]),
    ("ratio", "By her account 360 raiders rode against a village of 90 people. \"{Five|Four} to one, and it was dark,\" she said.", ["360", "90", "Five to one"]),
    ("ratio", "There are now three times as many cranes on the lake as in 2012, when 40 pairs nested. This year's count found {150|120} pairs.", ["three times", "40", "150"]),
    ("product", "All 800 tickets went in under an hour, at a flat £30 apiece. The takings of £{34,000|24,000} will mend the roof.", ["800", "£30", "£34,000"]),
    ("product", "The ministry handed over 24 tractors on Monday. Each machine cost £25,000, an official said. The entire order, worth £{700,000|600,000}, was paid from the rural fund.", ["24", "£25,000", "£700,000"]),
    ("conversion", "The mine was sold for 900 million talers on Friday. At the rate of three talers to the dollar, the price is ${330|300} million.", ["900 million", "three", "$330 million"]),
    ("difference", "The bank lifted its rate {three quarters of a percentage point|half a percentage point}, to 5.25 per cent from 4.75 per cent, its second move this year.", ["three quarters of a percentage point", "5.25 per cent", "4.75 per cent"]),
    ("difference", "The suitor offered 480p a share on Monday. Shares had closed the evening before at 410p, which means a premium of {90p|70p}.", ["480p a share", "410p", "90p"]),
    ("change", "Net income rose to $66 million from $60 million a year earlier. The {20|10}% increase in profit was due to freight, the chief executive said.", ["$66 million", "$60 million", "20%"]),
    ("span", "The works will close in June 2024 after {92|82} years. It was founded in 1942 by two brothers in a chapel.", ["92 years"]),
    ("span", "She arrived in 1996 with two cases. She leaves in 2023 after {37|27} years, in which she taught 900 pupils.", ["37 years"]),
    ("span", "The quarry opened in 1930 and cut into the hill until it closed, in 1970. {Six|Four} decades of that left a hole a mile wide.", ["Six decades"]),
    ("change", "Crude settled down $2.40, or {3.1|3.7}%, at $62.10 a barrel, its lowest close since March.", ["$2.40", "3.1%", "$62.10 a barrel"]),
    ("change", "The index dropped 96 points, or {1.2|1.5}%, to end at 6,304, with 33 of its members in the red.", ["96 points", "1.2%", "6,304"]),
    ("change", "The stock closed 20.5p lower at 184.5p, a fall of {8|10}%, having touched 179p before noon.", ["20.5p", "184.5p", "8%"]),
    ("change", "A terrace house there fetched £424,000 in May. That is £24,000 more than a year earlier, and the increase of {9|6} per cent was the steepest of all.", ["£424,000", "£24,000", "9 per cent"]),
    ("difference", "Net profit for the nine months came to €48.2m. That was €{5.5|6.5}m better than the €41.7m it made a year earlier.", ["€48.2m", "€5.5m", "€41.7m"]),
    ("sum", "Of the votes cast, {72|69}% were in favour and 31% against, the company said after the meeting.", ["72%", "31%"]),
    ("sum", "In the poll {46|40}% of those asked were opposed, 33% were in favour and 27% had no opinion.", ["46%", "33%", "27%"]),
    ("sum", "The firm will shed {1,200|1,300} jobs. Its home town loses 640. Another 380 posts are to go at the coast, and the remaining 280 abroad.", ["1,200", "640", "380", "280"]),
    ("sum", "They took 14 watches from the shop. A walker found nine in a hedge. The other {four|five} have not been seen since.", ["14", "nine", "four"]),
    ("same", "{Eight|Nine} arrested over bogus bank calls\nNine people have been arrested after officers raided a flat in the town, from which pensioners were told to pay.", ["Eight", "Nine"]),
    ("order", "Earnings came in at ${1.24|1.34} a share, beating the $1.31 that analysts had predicted.", ["$1.24 a share", "$1.31"]),
    ("difference", "The thermometer had read 31C at noon on Monday and showed just 14C a day later. A swing of {19|17} degrees in 24 hours is rare even here.", ["31C", "14C", "19 degrees"]),
    ("share", "Detectives cleared up 240 of the 1,200 thefts, that is {a quarter|a fifth}, and 30 men went to jail.", ["240", "1,200", "a quarter"]),
]  # fmt: skip
MISSED: list[tuple[str, str]] = [
    ("sum", "Shells killed {23|22} people in the town overnight. Twelve of the victims died in a flat, seven at a depot and three in a village nearby."),
    ("order", "It had {410|510} branches at the end of June, which puts it ahead of Calder & Daughters, long the leader, with 460."),
]  # fmt: skip
PLAIN: list[str] = [
    "Of the 640 pupils at the school, 160 walk. A third of the pupils are from abroad.",
    "In May 45 of the 180 teachers, half of whom are women, had a contract.",
    "Nine of ten women in the north were worried. In the south 72 per cent of women said that they were not.",
    "Inspectors took samples at 640 beaches and found that 96 failed, one in seven. The worst was 11 times the legal limit.",
    "Women hold 40 of the 120 seats, so men outnumber them by two to one.",
    "Police made 34 arrests: 14 people are held for smuggling, nine for fraud and 11 for carrying knives.",
    "It would cut £18m from its costs: £7.5m by not replacing staff, £4.5m by selling land and the remaining £6m by ending courses.",
    "With 91 per cent of districts counted, she led him by 51 percent to 47, a gap of some 68,000 votes.",
    "He finished with 342 runs at an average of 38, including a hundred against the champions.",
    "Knife crime rose 18%, from 200 offences to 236. Robbery fell 9%. Yet hospitals treated 16% fewer people, 84 against 100.",
    "Four in five of all trains ran to time. The firm has ordered 18 trains, six of which are being tested.",
    "About 1,100 people came, twice as many as planned for. Nine were treated and two are still in hospital.",
    "She was elected in 2008 and resigned in 2020, after 15 years in parliament.",
    "He won the state in 2008 and wrote a book in 2011. In his eight years in office taxes fell.",
    "A storm killed 12 goats and 30 sheep. Another 45 animals were moved to a barn, among them three donkeys.",
    "The gauge caught 42mm of rain on Saturday, 36mm on Sunday and 27mm on Monday, and then the sun came out.",
    "It should cool to 29C on Saturday and 24C on Sunday. The average for August so far is 27.8C, some three degrees above normal.",
    "Airports cancelled 130 flights and delayed 410. Rova counted 2,800 breakdowns; its rival dealt with 1,150, up 60%.",
    "Net income was $133.1 million, or $2.53 a share, up from $100 million, or $2.03 a share, a year earlier.",
    "The force handed over 18 men on Monday. Over 40 men were held, and each of the men paid a bail of £300. The bail fund has £9,000.",
]


