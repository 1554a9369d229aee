"""Invented sentences whose claims are whole propositions: text, and each claim with its subject and whether it can be checked."""

from __future__ import annotations

from tests.extract.claim_kinds import Expected

WHOLES: list[tuple[str, list[Expected]]] = [
    (
        "Wheat output would fall by either 12 percent or by 30 percent by 2040.",
        [
            (
                "Wheat output would fall by either 12 percent or by 30 percent by 2040",
                "Wheat output",
                "+",
                "prediction",
                False,
            ),
        ],
    ),
    (
        "The fee would rise by 3 percent or by 5 percent.",
        [
            ("The fee would rise by 3 percent or by 5 percent", "The fee", "+", "prediction", False),
        ],
    ),
    (
        "Sales in the quarter, which ended in May and was the best in a decade, grew 12 percent.",
        [
            ("Sales in the quarter … grew 12 percent", "Sales in the quarter", "+", "asserted", True),
            ("which ended in May", "Sales in the quarter", "+", "asserted", True),
            ("was the best in a decade", "Sales in the quarter", "+", "asserted", False),
        ],
    ),
    (
        "The church, which burned in 1990 and was rebuilt in 2001, holds 300 people.",
        [
            ("The church … holds 300 people", "The church", "+", "asserted", True),
            ("which burned in 1990", "The church", "+", "asserted", True),
            ("was rebuilt in 2001", "The church", "+", "asserted", True),
        ],
    ),
    (
        "It is obvious that Mrs Orr and the board are hiding some papers.",
        [
            ("It is obvious that Mrs Orr and the board are hiding some papers", "It", "+", "asserted", True),
        ],
    ),
    (
        "Some of the members, including Judge Ann Lee, met the mayor.",
        [
            (
                "Some of the members, including Judge Ann Lee, met the mayor",
                "Some of the members",
                "+",
                "asserted",
                True,
            ),
        ],
    ),
    (
        "Three ships, including the Orr, left the port on Monday.",
        [
            ("Three ships, including the Orr, left the port on Monday", "Three ships", "+", "asserted", True),
        ],
    ),
    (
        "Several firms, such as Orr and Beck, lost money.",
        [
            ("Several firms, such as Orr and Beck, lost money", "Several firms", "+", "asserted", True),
        ],
    ),
    (
        "The bridge at Drey, which had opened in May, had fallen.",
        [
            ("The bridge at Drey … had fallen", "The bridge at Drey", "+", "asserted", True),
            ("which had opened in May", "The bridge at Drey", "+", "asserted", True),
        ],
    ),
    (
        "The house behind the mill, where Kole was born, was sold in 1990.",
        [
            (
                "The house behind the mill, where Kole was born, was sold in 1990",
                "The house behind the mill",
                "+",
                "asserted",
                True,
            ),
        ],
    ),
    (
        "With rising prices, owners of the mines cut wages.",
        [
            ("With rising prices, owners of the mines cut wages", "owners of the mines", "+", "asserted", False),
        ],
    ),
    (
        "By noon, members of the board had left.",
        [
            ("By noon, members of the board had left", "members of the board", "+", "asserted", False),
        ],
    ),
    (
        "Orr and Kent won the prize in 1999.",
        [
            ("Orr and Kent won the prize in 1999", "Orr and Kent", "+", "asserted", True),
        ],
    ),
    (
        "Ann Lee, who leads the bank, sold 300 shares and left the board.",
        [
            ("Ann Lee … sold 300 shares", "Ann Lee", "+", "asserted", True),
            ("who leads the bank", "Ann Lee", "+", "asserted", False),
            ("left the board", "Ann Lee", "+", "asserted", False),
        ],
    ),
    (
        "The king, a former pilot, flew to Selm on Monday.",
        [
            ("The king, a former pilot, flew to Selm on Monday", "The king", "+", "asserted", True),
        ],
    ),
    (
        "Kole, 45, paid $300 to the court.",
        [
            ("Kole, 45, paid $300 to the court", "Kole", "+", "asserted", True),
        ],
    ),
    (
        "The mill burned and the dam broke, killing 12 people.",
        [
            ("The mill burned", "The mill", "+", "asserted", False),
            ("the dam broke, killing 12 people", "the dam", "+", "asserted", True),
        ],
    ),
    (
        "After the dam broke, 300 people fled to Selm.",
        [
            ("After the dam broke, 300 people fled to Selm", "300 people", "+", "asserted", True),
        ],
    ),
    (
        "When the bank failed in May, the town lost $2 million.",
        [
            ("When the bank failed in May, the town lost $2 million", "the town", "+", "asserted", True),
        ],
    ),
    (
        "What the firm paid was not made public.",
        [
            ("What the firm paid was not made public", "What the firm paid", "-", "asserted", False),
        ],
    ),
    (
        "Whether the dam will hold is unclear.",
        [
            ("Whether the dam will hold is unclear", "Whether the dam will hold", "+", "open", False),
        ],
    ),
    (
        "The team hit two posts in the first half.",
        [
            ("The team hit two posts in the first half", "The team", "+", "asserted", True),
        ],
    ),
    (
        "The bank let 30 workers go in May.",
        [
            ("The bank let 30 workers go in May", "The bank", "+", "asserted", True),
        ],
    ),
    (
        "The army quit the town on Monday.",
        [
            ("The army quit the town on Monday", "The army", "+", "asserted", True),
        ],
    ),
    (
        "The king shut the gate at noon.",
        [
            ("The king shut the gate at noon", "The king", "+", "asserted", False),
        ],
    ),
    (
        "Orr put $300 in the bank.",
        [
            ("Orr put $300 in the bank", "Orr", "+", "asserted", True),
        ],
    ),
    (
        "The club set a record in 1999.",
        [
            ("The club set a record in 1999", "The club", "+", "asserted", True),
        ],
    ),
    (
        "The boy read 12 books in May.",
        [
            ("The boy read 12 books in May", "The boy", "+", "asserted", True),
        ],
    ),
    (
        "Beck cast 12 votes.",
        [
            ("Beck cast 12 votes", "Beck", "+", "asserted", True),
        ],
    ),
    (
        "Oil prices hurt 30 firms.",
        [
            ("Oil prices hurt 30 firms", "Oil prices", "+", "asserted", True),
        ],
    ),
    (
        "The bus hit a wall on Monday.",
        [
            ("The bus hit a wall on Monday", "The bus", "+", "asserted", True),
        ],
    ),
    (
        "Kent bet $30 on the race.",
        [
            ("Kent bet $30 on the race", "Kent", "+", "asserted", True),
        ],
    ),
    (
        "The mayor shed tears on Monday.",
        [
            ("The mayor shed tears on Monday", "The mayor", "+", "asserted", True),
        ],
    ),
    (
        "The rain let up on Monday.",
        [
            ("The rain let up on Monday", "The rain", "+", "asserted", True),
        ],
    ),
    (
        "The dam burst on Monday.",
        [
            ("The dam burst on Monday", "The dam", "+", "asserted", True),
        ],
    ),
    (
        "“The minister was,” Kent said.",
        [
            ("The minister was", "The minister", "+", "asserted", False),
        ],
    ),
    (
        "“Because of the rain,” Kent said.",
        [],
    ),
    (
        "“We are,” she said.",
        [
            ("We are", "We", "+", "asserted", False),
        ],
    ),
    (
        "“A great loss for Selm,” Kent said.",
        [],
    ),
    (
        "All of the houses were empty.",
        [
            ("All of the houses were empty", "All of the houses", "+", "asserted", True),
        ],
    ),
    (
        "Both of the ships sank.",
        [
            ("Both of the ships sank", "Both of the ships", "+", "asserted", True),
        ],
    ),
    (
        "Neither of the pilots was hurt.",
        [
            ("Neither of the pilots was hurt", "Neither of the pilots", "-", "asserted", True),
        ],
    ),
    (
        "Each of the towns has a court.",
        [
            ("Each of the towns has a court", "Each of the towns", "+", "asserted", True),
        ],
    ),
    (
        "The road was closed on Sunday.",
        [
            ("The road was closed on Sunday", "The road", "+", "asserted", True),
        ],
    ),
    (
        "The bank was sold in 1999.",
        [
            ("The bank was sold in 1999", "The bank", "+", "asserted", True),
        ],
    ),
    (
        "The strike ended on Friday.",
        [
            ("The strike ended on Friday", "The strike", "+", "asserted", True),
        ],
    ),
    (
        "The mayor seen as a liar won the vote.",
        [
            ("The mayor seen as a liar won the vote", "The mayor", "+", "asserted", False),
        ],
    ),
    (
        "Kent described the plan as a threat to Selm.",
        [
            ("the plan as a threat to Selm", "the plan", "+", "asserted", True),
        ],
    ),
    (
        "Rebels hold a third of the coast and 20% of the hills.",
        [
            ("Rebels hold a third of the coast", "Rebels", "+", "asserted", True),
            ("20% of the hills", "Rebels", "+", "asserted", True),
        ],
    ),
    (
        "Turnout was 60% in Selm and 40% in Drey.",
        [
            ("Turnout was 60% in Selm", "Turnout", "+", "asserted", True),
            ("40% in Drey", "Turnout", "+", "asserted", True),
        ],
    ),
    (
        "Okafor said the strike had ended, with most miners returning to work.",
        [
            ("the strike had ended", "the strike", "+", "asserted", False),
            ("most miners returning to work", "most miners", "+", "asserted", False),
        ],
    ),
    (
        "Okafor said rebels held half of the coast and 20% of the hills.",
        [
            ("rebels held half of the coast", "rebels", "+", "asserted", True),
            ("20% of the hills", "rebels", "+", "asserted", True),
        ],
    ),
    (
        "Okafor said twelve people had died, including four children.",
        [
            ("twelve people had died", "twelve people", "+", "asserted", True),
            ("including four children", "four children", "+", "asserted", True),
        ],
    ),
    (
        "Okafor said the firm had closed the mill, a site it bought in 1999.",
        [
            ("the firm had closed the mill", "the firm", "+", "asserted", False),
            ("a site it bought in 1999", "the mill", "+", "asserted", True),
        ],
    ),
    (
        "Rosa Kent, an engineer who built the dam in 1999, said it would hold.",
        [
            ("an engineer who built the dam in 1999", "Rosa Kent", "+", "asserted", True),
            ("it would hold", "it", "+", "prediction", False),
        ],
    ),
    (
        "The mayor decried the move as a significant escalation.",
        [
            ("the move as a significant escalation", "the move", "+", "asserted", False),
        ],
    ),
    (
        "That the dam leaked is untrue.",
        [("That the dam leaked is untrue", "That the dam leaked", "-", "denial", False)],
    ),
    ("That was a mistake.", [("That was a mistake", "That", "+", "asserted", False)]),
    ("It was a potentially lost chance.", [("It was a potentially lost chance", "It", "+", "asserted", False)]),
    (
        "He said the army was on its way to Torvik, that no one should travel, and that the storm was near.",
        [
            ("the army was on its way to Torvik", "the army", "+", "asserted", True),
            ("no one should travel", "no one", "-", "demand", False),
            ("the storm was near", "the storm", "+", "asserted", False),
        ],
    ),
    (
        "That would be the strongest since 1992, if confirmed.",
        [("That would be the strongest since 1992, if confirmed", "That", "+", "conditional", False)],
    ),
    (
        "“I saved eleven people, and not one of them had sent a signal,” Kent said.",
        [
            ("I saved eleven people", "I", "+", "asserted", True),
            ("not one of them had sent a signal", "one of them", "-", "asserted", False),
        ],
    ),
    (
        "Neither side had ruled out a summit.",
        [("Neither side had ruled out a summit", "Neither side", "-", "possible", False)],
    ),
    (
        "Were the bank to fail, the town would lose $3 million.",
        [("Were the bank to fail, the town would lose $3 million", "the town", "+", "conditional", False)],
    ),
    (
        "He stopped short of saying that the dam leaked.",
        [("the dam leaked", "the dam", "+", "open", False)],
    ),
    (
        "Kent blasted Orr for not paying income tax.",
        [("Orr for not paying income tax", "Orr", "-", "asserted", True)],
    ),
]
