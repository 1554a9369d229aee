"""Contradictions whose figures stand sentences apart, each with a number that agrees."""

# kind, a contradiction with {}, the number that contradicts, the one that agrees, all figures of the relation
PAIRS: list[tuple[str, str, str, str, list[str]]] = [
    (
        "sum",
        "The fleet of Marrow Ferries has 22 boats. Nine are at sea and eight are in port, the manager said. "
        "The remaining {} are laid up for repair.",
        "seven", "five", ["22", "Nine", "eight", "seven"],
    ),
    (
        "sum",
        "Orchards lost 640 tonnes of pears and 510 tonnes of plums in the hail, growers said. It fell for 20 minutes. "
        "Altogether {} tonnes of fruit were spoiled.",
        "1,350", "1,150", ["640 tonnes", "510 tonnes", "1,350 tonnes"],
    ),
    (
        "share",
        "The library lent 2,400 books in May. Most readers came on foot. Some 600 of them were in other languages, "
        "or {}.",
        "40%", "25%", ["2,400", "600", "40%"],
    ),
    (
        "difference",
        "Turner got home in the mayoral race with a lead of {} votes. He received 8,450 votes, to 7,910 for Ms Pell.",
        "650", "540", ["650", "8,450", "7,910"],
    ),
    (
        "ratio",
        "Twice as many lorries crossed the pass in June as in May. The toll office counted {} in June against 3,200 in May.",
        "9,100", "6,400", ["Twice", "9,100", "3,200"],
    ),
    (
        "product",
        "Parents paid £12 for each ticket to the play. The school sold 150 tickets over two nights. "
        "It took £{} at the door.",
        "2,400", "1,800", ["£12", "150", "£2,400"],
    ),
    (
        "conversion",
        "The new tunnel lies 90 metres, that is {}, below the river.",
        "195 feet", "295 feet", ["90 metres", "195 feet"],
    ),
    (
        "count",
        "The court fined three hauliers for speeding. They are {}.",
        "Bram Lott, 41, and Udo Fenn, 52", "Bram Lott, 41, Udo Fenn, 52, and Ilja Marr, 30", ["three"],
    ),
    (
        "age",
        "The orchestra will celebrate its {} anniversary in May 2020. It was founded in 1950 by six friends.",
        "80th", "70th", ["its 80th anniversary"],
    ),
    (
        "order",
        "The port handled its largest monthly cargo ever in March, at 41,000 tonnes. The previous record of {} tonnes "
        "dates from 2017.",
        "44,000", "39,000", ["41,000 tonnes", "44,000 tonnes"],
    ),
    (
        "same",
        "“We lost 62 sheep in the storm,” said the farmer, Ada Cole. “The vet came at once. These {} sheep were my living,” Cole said.",
        "26", "62", ["62", "26"],
    ),
    (
        "share",
        "The abbey has 31 monks, the youngest of whom is 28. On Sunday {} of the monks voted for a new abbot.",
        "35", "25", ["31", "35"],
    ),
]  # fmt: skip
