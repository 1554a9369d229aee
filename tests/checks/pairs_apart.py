"""Passages whose figures stand sentences apart and contradict each other with the first of two wordings in braces; and look-alikes."""

from __future__ import annotations

# kind, text with {wrong|right}, the figures of the contradiction in the order in which they are cited
FOUND: list[tuple[str, str, list[str]]] = [
    (
        "span",
        "Polling stations opened at 7am and closed at 9pm. Voters queued in the rain for ballot papers. All in all the vote lasted {12|14} hours, and 4,100 people cast a ballot.",
        ["12 hours"],
    ),
    (
        "span",
        "The ferry left Oban at 9.05am with 120 people. It limped into harbour at 1.20pm. The crossing, normally a matter of two hours, had taken {five|four} hours and 15 minutes.",
        ["five hours and 15 minutes"],
    ),
    (
        "span",
        "Power failed at 6:10 p.m. and came back at 8:40 p.m. The outage of {three|two} and a half hours cost the casino a lot of money.",
        ["three and a half hours"],
    ),
    (
        "span",
        "She dived in at 4.30am and waded ashore at 6.15pm, having been in the water for {15|13} hours and 45 minutes.",
        ["15 hours and 45 minutes"],
    ),
    (
        "span",
        "The pier was shut to visitors in May 2014. It reopened in May 2023 after a closure of {seven|nine} years that cost the resort dear.",
        ["seven years"],
    ),
    (
        "span",
        "Elected in 2002, Mayor Ada Prill resigned in 2019. Her {27-year|17-year} reign saw the town double in size.",
        ["27-year"],
    ),
    (
        "span",
        "Drivers walked out on 2 May and returned to work on 23 May. The strike lasted {five|three} weeks.",
        ["five weeks"],
    ),
    (
        "span",
        "The bridge collapsed on 4 April. A ferry began running on 16 April, {22|12} days later, and has been full since.",
        ["22 days"],
    ),
    (
        "average",
        "The home looks after 96 residents and has 12 nurses. One nurse for every {six|eight} residents is too few, the union said.",
        ["12", "six", "96"],
    ),
    (
        "average",
        "Enrolment has reached 1,500 at the college, which employs 60 lecturers. That works out to {30|25} students for every lecturer, it said.",
        ["60", "30", "1,500"],
    ),
    (
        "average",
        "The court awarded $2.4 million to be divided among 80 villagers. On average a villager will get {$40,000|$30,000} before costs.",
        ["80", "$40,000", "$2.4 million"],
    ),
    (
        "average",
        "She has been out 30 times and has made 1,260 runs, giving her an average of {52.|42.}",
        ["30 times", "52", "1,260"],
    ),
    (
        "average",
        "Last year 84,000 parcels went through the depot, where 40 drivers work, so that each driver carried {2,800|2,100} of them.",
        ["40", "2,800", "84,000"],
    ),
    (
        "average",
        "The charity raised £91,000 from 700 donors. That comes to {£160|£130} a donor, said its treasurer.",
        ["700", "£160 a donor", "£91,000"],
    ),
    (
        "average",
        "The library has 54,000 books for a town of 9,000 people. That is {eight|six} books for every resident.",
        ["9,000", "eight", "54,000"],
    ),
    (
        "average",
        "A gauge caught 41mm of rain in January, 56mm in February and 83mm in March. The average over the three months was {70mm.|60mm.}",
        ["41mm", "56mm", "83mm", "70mm"],
    ),
    (
        "average",
        "Four flats changed hands last month, for €210,000, €235,000, €260,000 and €315,000. That works out at {€275,000|€255,000} apiece, and agents are happy.",
        ["€210,000", "€235,000", "€260,000", "€315,000", "€275,000"],
    ),
    (
        "average",
        "The team's last four gates were 4,200, 3,900, 5,100 and 4,800, for an average of {5,200|4,500} in a ground built for 9,000.",
        ["4,200", "3,900", "5,100", "4,800", "5,200"],
    ),
    (
        "average",
        "Water reached 2.1 metres on Monday, 2.7 metres on Tuesday and 3.3 metres on Wednesday, averaging {3.1|2.7} metres over the three days.",
        ["2.1 metres", "2.7 metres", "3.3 metres", "3.1 metres"],
    ),
    (
        "average",
        "Three juries awarded her $40,000, $70,000 and $100,000. The mean award, {$90,000,|$70,000,} is twice what she had been offered.",
        ["$40,000", "$70,000", "$100,000", "$90,000"],
    ),
    (
        "product",
        "The city has ordered 25, at €320,000 apiece, from a Dutch firm. The {€11|€8} million bill will be met by a loan.",
        ["25", "€320,000", "€11 million"],
    ),
    (
        "product",
        "The navy is to buy 14 patrol boats for £2 million each. Delivery starts in May. The {£32|£28} million contract was signed on Friday.",
        ["14", "£2 million", "£32 million"],
    ),
    (
        "product",
        "Workers will lay 60 miles of pipe at $400,000 a mile, under an order worth {$34|$24} million.",
        ["60 miles", "$400,000 a mile", "$34 million"],
    ),
    (
        "ratio",
        "The trust will put in £3 for every £1 raised. With £45,000 gathered so far, its contribution comes to {£150,000.|£135,000.}",
        ["£150,000", "£45,000", "£3"],
    ),
    (
        "ratio",
        "Of the crop only 9,000 tonnes found buyers at home; 36,000 went abroad. For every tonne eaten at home, then, {three|four} were shipped.",
        ["36,000", "9,000 tonnes", "three"],
    ),
    (
        "ratio",
        "The mint promised $2 for each $1 that residents give. They gave $80,000, and it paid {$210,000.|$160,000.}",
        ["$210,000", "$80,000", "$2"],
    ),
    (
        "ratio",
        "Some 2,400 men applied and 800 women. For every woman there were {four|three} men, the college said.",
        ["800", "four", "2,400"],
    ),
    (
        "ratio",
        "The dish is 90 feet across, {five|three} times as wide as the one it replaces, a 30-foot veteran.",
        ["90 feet", "30-foot", "five times"],
    ),
    (
        "ratio",
        "Eviction filings have {tripled:|doubled:} clerks stamped 1,260 of them in the last quarter. In the same quarter a year earlier they stamped 630.",
        ["630", "1,260"],
    ),
    (
        "ratio",
        "The new ferry carries 1,200 passengers, {four|three} times as many as the old one, which had room for 400.",
        ["1,200", "400", "four times"],
    ),
    (
        "ratio",
        "Premiums have {quadrupled.|tripled.} A shop that paid £900 in 2019 was asked for £2,700 this year.",
        ["£900", "£2,700"],
    ),
    (
        "ratio",
        "At 36 tonnes, the new tank weighs {twice|three times} as much as the 12-tonne model that it succeeds.",
        ["36 tonnes", "12-tonne", "twice"],
    ),
    (
        "ratio",
        "Rent takes £1,200 a month, {three|four} times what she paid in 2010, when it was £300.",
        ["£1,200 a month", "£300", "three times"],
    ),
    (
        "change",
        "A typical house changed hands for $258,000 in May, against $240,000 in May of last year. That {9.5%|7.5%} jump outran paychecks, which rose 3.8% over the same 12 months.",
        ["$240,000", "$258,000", "9.5%"],
    ),
    (
        "change",
        "In 2019 the cliffs held 320 nesting pairs. This year they could find only 208, {45%|35%} fewer.",
        ["320", "208", "45%"],
    ),
    (
        "change",
        "Ticket sales brought in £480,000 this season, compared with £400,000 in the last one. The {30%|20%} rise was put down to the new coach.",
        ["£400,000", "£480,000", "30%"],
    ),
    (
        "change",
        "Rangers counted 840 deer in the spring. A year earlier there had been 700, so the herd has grown by {30%.|20%.}",
        ["700", "840", "30%"],
    ),
    (
        "change",
        "Last year the river was 4.2 metres deep at the weir. On Sunday it was down to 2.7 metres, having dropped by {2.5|1.5} metres.",
        ["4.2 metres", "2.7 metres", "2.5 metres"],
    ),
    (
        "change",
        "Membership, which was 64,000 a decade ago, is now 48,000. That is a drop of {35%.|25%.}",
        ["64,000", "48,000", "35%"],
    ),
    (
        "change",
        "The rent went from $1,600 to $2,000 on June 1, a {35%|25%} increase that Ms. Ortiz could not pay.",
        ["$1,600", "$2,000", "35%"],
    ),
    (
        "change",
        "There were 250 fires last summer and 310 this summer. Officials blamed the {34%|24%} rise on barbecues.",
        ["250", "310", "34%"],
    ),
    (
        "conversion",
        "The court heard that he approved loans of ₹45 crore {(₹4,500|(₹450} million) to firms that did not exist.",
        ["₹45 crore", "₹4,500 million"],
    ),
    (
        "conversion",
        "The sun will be covered for 276 seconds there. Those {five|four} minutes and 36 seconds have been sold hard by the tourist board.",
        ["276 seconds", "five minutes and 36 seconds"],
    ),
    (
        "conversion",
        "The flight left 195 minutes late. Its 174 passengers, held up for {four|three} and a quarter hours, were given vouchers.",
        ["195 minutes", "four and a quarter hours"],
    ),
    (
        "conversion",
        "He was in space for 12 weeks. In these {104|84} days he grew three centimetres.",
        ["12 weeks", "104 days"],
    ),
    (
        "mixed",
        "Born on 3 June 1950, the poet Ada Renn published her first book on 9 May 1976. She was {31|25} at the time and taught in a village school.",
        ["31"],
    ),
    (
        "mixed",
        "The singer died on 2 March 2021, aged {79.|74.} Born in Selm on 14 July 1946, he had made 22 records.",
        ["79"],
    ),
    (
        "mixed",
        "The hall seats 800 and was full on each of the 12 nights, so {11,600|9,600} people saw the play.",
        ["12 nights", "800", "11,600"],
    ),
    (
        "mixed",
        "The hospital admitted 930 patients in January. With 31 days in the month, that is {40|30} a day.",
        ["31 days", "40", "930"],
    ),
    (
        "mixed",
        "Turnover rose from €40m to €50m last year. The company put the growth of {35%|25%} down to exports.",
        ["€40m", "€50m", "35%"],
    ),
    ("mixed", "Applications doubled to 3,600 this year. In 2023 there were {1,200.|1,800.}", ["1,200", "3,600"]),
    (
        "mixed",
        "A carriage holds 90 people, and each train has eight of them, which gives it room for {920|720} passengers.",
        ["90", "eight", "920"],
    ),
    ("mixed", "The track is 26 miles {(52km)|(42km)} long and will open in May.", ["26 miles", "52km"]),
    ("mixed", "The parcel weighed 11 pounds, or {seven|five} kilograms, and ticked.", ["11 pounds", "seven kilograms"]),
    ("mixed", "The field covers 50 acres {(30|(20} hectares) and is let to a farmer.", ["50 acres", "30 hectares"]),
    ("mixed", "The siege began on 4 May and was lifted on 24 May, after {30|20} days.", ["30 days"]),
    (
        "mixed",
        "The choir has 60 women and 20 men. Women outnumber men by {four|three} to one.",
        ["60", "20", "four to one"],
    ),
    (
        "mixed",
        "Wages went up to £15 an hour in April. They had been £12 an hour, so the rise was {35%.|25%.}",
        ["35%", "£12 an hour", "£15 an hour"],
    ),
    (
        "change",
        "The club had 1,500 members in 2015. It now has 1,200, a {third|fifth} fewer.",
        ["1,200", "1,500", "a third"],
    ),
    (
        "span",
        "Councillors sat down at 7pm and did not vote until 11.30pm, so that {six|four} and a half hours went by before anyone could go home.",
        ["six and a half hours"],
    ),
    (
        "span",
        "The cinema opened in 1987 with a film that ran for 19 weeks, and closed its doors in 2024, so that for {27|37} years anybody could sit there in the dark.",
        ["27 years"],
    ),
    (
        "span",
        "The hostages were seized on 3 March and freed on 28 March. They spent {35|25} days in a cellar, a relative said.",
        ["35 days"],
    ),
]

# Not found yet.
MISSED: list[tuple[str, str]] = [
    (
        "mixed",
        "The painter, who is 64, was 30 when she sold her first canvas. That was {24|34} years ago, in a gallery above a bakery.",
    ),
    ("average", "Prewitt gained 168 yards on 24 carries, or {9|7} yards a carry."),
    (
        "ratio",
        "The tower will rise 240 metres, {four|three} times the height of its neighbour, which stands at 80 metres.",
    ),
    (
        "conversion",
        "The pipe is 5,000 metres long. All those {six|five} kilometres are to be dug up by May, the council said.",
    ),
    ("mixed", "The orchard has 40 rows of 25 trees. Picking all {1,200|1,000} takes a fortnight, its owner says."),
    ("mixed", "He will repay £200 a month for three years, a total of {£9,200.|£7,200.}"),
    (
        "mixed",
        "The glacier was 12km long in 1990. Today it measures 9km, which means that it has lost {five|three} kilometres.",
    ),
    ("mixed", "Sown in March 2010, the wood was felled in March 2022, when it was {eight|12} years old."),
    ("mixed", "The home team made 320 in 50 overs, a rate of {7.4|6.4} an over."),
    (
        "mixed",
        "Of every euro spent on the road, 40 cents come from the state. The road costs €5m, of which it pays {€3m.|€2m.}",
    ),
    ("mixed", "Mr Tolland, 58, joined the brigade at 18 and has served for {30|40} years."),
    (
        "change",
        "A stamp used to cost 80 cents and from Monday will cost 92. The increase of {18|12} cents is the third in two years.",
    ),
    (
        "change",
        "The mill made 90,000 tonnes of paper in 2023. In 2022 it made 120,000; the {35%|25%} fall was blamed on a strike.",
    ),
    ("span", "In 1971 the brewery opened and in 1999 it closed. For {38|28} years it had given work to half the town."),
    (
        "product",
        "The buyer got all 150 acres for $9,000 each. The total cost, {$1.65|$1.35} million, was paid in cash.",
    ),
]

# Nothing here contradicts anything.
PLAIN: list[str] = [
    "Doors open at 6.30pm and the show begins at 8pm. Tickets are £12 and the film lasts two hours and 10 minutes.",
    "The first crew arrived at 3am and the last left at 9am. One engine was there for two hours.",
    "Trains left at 8am and 10am, and the trip took three hours.",
    "The shop opens at 9am and shuts at 6pm. On Sunday it is open for four hours.",
    "He joined the firm in 1998 and retired in 2012 after three years as chairman.",
    "The school was founded in 1901 and closed in 1977. The last head served for 60 years, an inspector said.",
    "The museum opened in 2004 and closed in 2019. It had spent 12 years looking for a new home.",
    "She was jailed in 2010 and released in 2014. She had been given a sentence of six years.",
    "The war began in 1998 and ended in 2003. Peace talks had lasted four years.",
    "The plant closed in March 2019 and was sold in March 2024. For three years it had made tiles.",
    "The school has 50 teachers and 1,000 pupils. Class sizes average 27.",
    "The firm has 300 drivers and 1,200 lorries. A driver earns £31,000, or about £600 a week.",
    "It sold 40,000 tickets in 20 days. The average price of a ticket was £18, and 900 a day went to pensioners.",
    "The town has 9,000 people and 12 doctors. Each doctor sees 30 patients a day.",
    "The hospital has 240 beds and 60 nurses, and each nurse looks after six patients at a time.",
    "There are 500 members in 12 branches. The average branch has a budget of £300 and meets for 40 minutes.",
    "Tickets cost £10, £14 and £18. The average price in the region is £20.",
    "Flats went for €210,000, €235,000 and €260,000. On average a flat in the city costs €300,000.",
    "Rain came to 41mm in January, 56mm in February and 83mm in March. An average March brings 70mm.",
    "The council bought 40 laptops at £500 each. The £30,000 bill includes software.",
    "It sold 600 prints at €75 each. The €60,000 cost of the show was met by a sponsor.",
    "The fleet has 20 vans, at £30,000 each, and the £400,000 contract for tyres was signed in May.",
    "The state pays $2 for every $1 of local tax. A tax of $5 a head brings in $90,000 and costs $4,000.",
    "It has 800 rooms and 1,200 staff. For every guest who complains, three say thanks.",
    "The lake is 90 feet deep, five times as deep as the canal, and a 30-foot boat sank there.",
    "The bridge is 400 metres long, twice as long as the old one, and will cost as much as a 90-metre tunnel.",
    "Sales have doubled. The firm had 400 staff in 2019 and now has 500.",
    "In 2019 the town had 320 shops. It now has 208, 45% fewer than Marsden.",
    "Houses sold for $258,000 in May, against $240,000 a year earlier. A 9% jump in the price of flats was bigger still.",
    "There were 250 fires last summer and 310 this summer. The 50% rise in arson is a worry.",
    "The mill had 400 workers in 2010 and 300 in 2020. The 40% fall in paper sales since 2005 has hurt it.",
    "The club had 1,500 members in 2015 and 1,200 in 2020. Fees have risen by 30%.",
    "He paid £400 for a bike and £600 for a car. The 20% rise in petrol prices hit him.",
    "The train was 90 minutes late. Some of those on the next one waited another four hours.",
    "Profit was £12m (£10m).",
    "The delay of 90 minutes cost him his job. He was later held up for two days at the border.",
    "The boat is 12 metres long. Those 40 miles of coast are its home.",
]
