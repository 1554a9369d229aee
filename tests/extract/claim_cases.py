"""Invented sentences with the claims that a careful reader finds in them, as they should be read.

A case is a text and its claims in order; a claim is its words, its modality, its polarity ("+" or "-"), its hedges, and
why it could be checked or not.
"""

from __future__ import annotations

Expected = tuple[str, str, str, tuple[str, ...], str]

CLAIMS: list[tuple[str, list[Expected]]] = [
    # Where a sentence makes two
    (
        "The dam broke in May, and the mill burned in June, Okafor said.",
        [
            ("The dam broke in May", "asserted", "+", (), "date"),
            ("the mill burned in June", "asserted", "+", (), "date"),
        ],
    ),
    (
        "Okafor said the firm had closed the mill in 1999 and had sold the land.",
        [
            ("the firm had closed the mill in 1999", "asserted", "+", (), "date"),
            ("had sold the land", "asserted", "+", (), "no detail"),
        ],
    ),
    (
        "The mill, which the firm had bought in 1999, burned in June.",
        [
            ("The mill, which the firm had bought in 1999, burned in June", "asserted", "+", (), "date"),
            ("which the firm had bought in 1999", "asserted", "+", (), "date"),
        ],
    ),
    (
        "Okafor said the mill, which burned in June, was insured.",
        [
            ("the mill, which burned in June, was insured", "asserted", "+", (), "no detail"),
            ("which burned in June", "asserted", "+", (), "date"),
        ],
    ),
    (
        "“The dam held, although the bridge was gone,” Okafor said.",
        [
            ("The dam held", "asserted", "+", (), "no detail"),
            ("the bridge was gone", "asserted", "+", (), "no detail"),
        ],
    ),
    (
        "The river is high; the dam holds.",
        [("The river is high", "asserted", "+", (), "no detail"), ("the dam holds", "asserted", "+", (), "no detail")],
    ),
    (
        "“The roof went first. The walls stood until noon,” Kent said.",
        [
            ("The roof went first", "asserted", "+", (), "no detail"),
            ("The walls stood until noon", "asserted", "+", (), "no detail"),
        ],
    ),
    (
        "Okafor said the strike had ended, with most miners returning to work.",
        [
            ("the strike had ended", "asserted", "+", (), "no detail"),
            ("most miners returning to work", "asserted", "+", (), "no detail"),
        ],
    ),
    (
        "Okafor said twelve people had died, including four children.",
        [
            ("twelve people had died", "asserted", "+", (), "figure"),
            ("including four children", "asserted", "+", (), "figure"),
        ],
    ),
    (
        "The ministry may ask for more concessions, such as an agreement to cut the army and a promise to hold a vote.",
        [
            ("The ministry may ask for more concessions", "possible", "+", ("may",), "possibility"),
            ("an agreement to cut the army", "possible", "+", (), "possibility"),
            ("a promise to hold a vote", "possible", "+", (), "possibility"),
        ],
    ),
    (
        "Okafor said rebels held half of the coast and 20% of the hills.",
        [
            ("rebels held half of the coast", "asserted", "+", (), "figure"),
            ("20% of the hills", "asserted", "+", (), "figure"),
        ],
    ),
    (
        "Okafor said the firm had ignored the fact that the dam was cracked.",
        [
            ("the firm had ignored the fact that the dam was cracked", "asserted", "+", (), "no detail"),
            ("the dam was cracked", "asserted", "+", (), "no detail"),
        ],
    ),
    (
        "Rosa Kent, an engineer who built the dam in 1999, said it would hold.",
        [
            ("an engineer who built the dam in 1999", "asserted", "+", (), "date"),
            ("it would hold", "prediction", "+", (), "prediction"),
        ],
    ),
    (
        "The dam held and the bridge fell.",
        [("The dam held", "asserted", "+", (), "no detail"), ("the bridge fell", "asserted", "+", (), "no detail")],
    ),
    (
        "He said he was tired, but he did not resign.",
        [("he was tired", "asserted", "+", (), "no detail"), ("he did not resign", "asserted", "-", (), "no detail")],
    ),
    # Where it makes one
    (
        "The dam, engineers said, could fail within days.",
        [("The dam, engineers said, could fail within days", "possible", "+", ("could",), "possibility")],
    ),
    (
        "The bridge is expected to reopen in June.",
        [("The bridge is expected to reopen in June", "prediction", "+", ("is expected to",), "prediction")],
    ),
    (
        "Okafor met the mayors of Selm and Drey.",
        [("Okafor met the mayors of Selm and Drey", "asserted", "+", (), "name")],
    ),
    (
        "The firm sold mills in Selm, Drey, and Antal in 1999.",
        [("The firm sold mills in Selm, Drey, and Antal in 1999", "asserted", "+", (), "date")],
    ),
    # Modality
    ("The dam broke in 1999.", [("The dam broke in 1999", "asserted", "+", (), "date")]),
    ("The dam may fail.", [("The dam may fail", "possible", "+", ("may",), "possibility")]),
    ("Kole might run again, aides said.", [("Kole might run again", "possible", "+", ("might",), "possibility")]),
    (
        "It is likely that taxes rise, the bank said.",
        [("It is likely that taxes rise", "possible", "+", ("likely",), "possibility")],
    ),
    (
        "The firm could close the mill and sell the land.",
        [
            ("The firm could close the mill", "possible", "+", ("could",), "possibility"),
            ("sell the land", "possible", "+", (), "possibility"),
        ],
    ),
    (
        "If the rain stops, the harvest will be saved, farmers said.",
        [("If the rain stops, the harvest will be saved", "conditional", "+", (), "condition")],
    ),
    (
        "Troops would leave in exchange for grain, Antal said.",
        [("Troops would leave in exchange for grain", "conditional", "+", (), "condition")],
    ),
    ("The minister must resign, Beck said.", [("The minister must resign", "demand", "+", (), "demand")]),
    ("The union demanded that the minister resign.", [("the minister resign", "demand", "+", (), "demand")]),
    ("Police told residents to leave the valley.", [("residents to leave the valley", "demand", "+", (), "demand")]),
    ("She insisted that he resign.", [("he resign", "demand", "+", (), "demand")]),
    ("Okafor insisted that the mill was safe.", [("the mill was safe", "asserted", "+", (), "no detail")]),
    ("Okafor denied that the mill had closed.", [("the mill had closed", "denial", "-", (), "no detail")]),
    ("“There is no plan,” Okafor said.", [("There is no plan", "denial", "-", (), "no detail")]),
    ("The firm will close two plants.", [("The firm will close two plants", "prediction", "+", (), "prediction")]),
    ("Kole has vowed to appeal in June.", [("to appeal in June", "prediction", "+", (), "prediction")]),
    (
        "Economists expect that prices will fall.",
        [("prices will fall", "prediction", "+", ("expect",), "prediction")],
    ),
    (
        "It is the first report on what the minister would accept.",
        [("It is the first report on what the minister would accept", "asserted", "+", (), "no detail")],
    ),
    (
        "The deal that the rebels would sign was rejected in May.",
        [("The deal that the rebels would sign was rejected in May", "asserted", "+", (), "date")],
    ),
    ("The might of the army grew in May.", [("The might of the army grew in May", "asserted", "+", (), "date")]),
    # Polarity
    ("The dam did not break.", [("The dam did not break", "asserted", "-", (), "no detail")]),
    ("Nobody was hurt, police said.", [("Nobody was hurt", "asserted", "-", (), "no detail")]),
    ("Okafor denied that nobody was hurt.", [("nobody was hurt", "denial", "+", (), "no detail")]),
    (
        "If no deal is signed, the army will stay, Antal said.",
        [("If no deal is signed, the army will stay", "conditional", "+", (), "condition")],
    ),
    (
        "The men who had no papers were sent home.",
        [("The men who had no papers were sent home", "asserted", "+", (), "no detail")],
    ),
    (
        "Not only farmers were angry in May.",
        [("Not only farmers were angry in May", "asserted", "+", (), "date")],
    ),
    ("The firm failed to pay its miners.", [("The firm failed to pay its miners", "asserted", "-", (), "no detail")]),
    # Hedges
    (
        "The talks appear to have stalled.",
        [("The talks appear to have stalled", "asserted", "+", ("appear",), "no detail")],
    ),
    ("Analysts believe the firm is bankrupt.", [("the firm is bankrupt", "asserted", "+", ("believe",), "opinion")]),
    (
        "The count is broadly fair and is reportedly over.",
        [
            ("The count is broadly fair", "asserted", "+", ("broadly",), "opinion"),
            ("is reportedly over", "asserted", "+", ("reportedly",), "no detail"),
        ],
    ),
    (
        "Perhaps the dam could fail, Kent said.",
        [("Perhaps the dam could fail", "possible", "+", ("perhaps", "could"), "possibility")],
    ),
    # Why it could be checked, or not
    ("Turnout rose to 62%, the commission said.", [("Turnout rose to 62%", "asserted", "+", (), "figure")]),
    (
        "Two officials met the envoy on May 3, 1999.",
        [("Two officials met the envoy on May 3, 1999", "asserted", "+", (), "figure")],
    ),
    ("It is a shameful law, Beck said.", [("It is a shameful law", "asserted", "+", (), "opinion")]),
    ("“I think the law works,” Beck said.", [("I think the law works", "asserted", "+", (), "opinion")]),
    ("“Who pays for it?” Okafor asked.", []),
    ("The judge asked why the file was missing.", [("why the file was missing", "asserted", "+", (), "question")]),
    ("The envoy arrived in Selm, Kent said.", [("The envoy arrived in Selm", "asserted", "+", (), "name")]),
    ("The minister has left, aides said.", [("The minister has left", "asserted", "+", (), "no detail")]),
    ("The bank declined to comment.", [("The bank declined to comment", "asserted", "+", (), "no detail")]),
]

KNOWN_WRONG: list[tuple[str, str, list[Expected]]] = [
    (
        "two negations in one clause are one",
        "It was not impossible to cross the river.",
        [("It was not impossible to cross the river", "asserted", "+", (), "no detail")],
    ),
    (
        "what is ironic is read as it stands",
        "“What a success,” Kent said.",
        [("What a success", "asserted", "-", (), "opinion")],
    ),
]
