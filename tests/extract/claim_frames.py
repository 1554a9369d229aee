"""Invented sentences by the frame that a proposition stands in, in the form of `claim_shapes`: each with its claims."""

from __future__ import annotations

Row = tuple[str, str, str, str]

FRAMES: dict[str, list[tuple[str, list[Row]]]] = {
    "a clause that says which one is part of the subject": [
        (
            "Two men from Selm who had fled in May were found in Drey.",
            [
                (
                    "Two men from Selm who had fled in May were found in Drey",
                    "Two men from Selm who had fled in May",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Other rules in force that worry traders include a tax.",
            [
                (
                    "Other rules in force that worry traders include a tax",
                    "Other rules in force that worry traders",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The plan the mayor signed began in May.",
            [("The plan the mayor signed began in May", "The plan the mayor signed", "+ asserted", "")],
        ),
        (
            "A boat that nobody owned sank.",
            [("A boat that nobody owned sank", "A boat that nobody owned", "+ asserted", "")],
        ),
        (
            "Lee said the mill he runs may close.",
            [("the mill he runs may close", "the mill he runs", "+ possible", "Lee")],
        ),
        (
            "“The roads that lead to Tarn are bad,” Kole said.",
            [("The roads that lead to Tarn are bad", "The roads that lead to Tarn", "+ asserted", "Kole")],
        ),
        ("The mill closed that year.", [("The mill closed that year", "The mill", "+ asserted", "")]),
        (
            "The dam, which is old, broke in May.",
            [("The dam … broke in May", "The dam", "+ asserted", ""), ("which is old", "The dam", "+ asserted", "")],
        ),
        ("Lee thinks that the dam broke.", [("the dam broke", "the dam", "+ asserted", "Lee")]),
    ],
    "a list is one subject, adjectives and all": [
        (
            "Local, national and foreign traders left.",
            [
                (
                    "Local, national and foreign traders left",
                    "Local, national and foreign traders",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Sick, old, and poor farmers sold their land.",
            [("Sick, old, and poor farmers sold their land", "Sick, old, and poor farmers", "+ asserted", "")],
        ),
        (
            "Kole denied that cheap, old and leaky boats were sold.",
            [("cheap, old and leaky boats were sold", "cheap, old and leaky boats", "- denial", "Kole")],
        ),
        (
            "The title, history and text of the law were changed.",
            [
                (
                    "The title, history and text of the law were changed",
                    "The title, history and text of the law",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The mayor of Tarn, the head of the guild and the owner of the mill met.",
            [
                (
                    "The mayor of Tarn, the head of the guild and the owner of the mill met",
                    "The mayor of Tarn, the head of the guild and the owner of the mill",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Farms, shops and schools in Selm will close.",
            [("Farms, shops and schools in Selm will close", "Farms, shops and schools in Selm", "+ prediction", "")],
        ),
        (
            "The mill was old, and small rooms were cold.",
            [
                ("The mill was old", "The mill", "+ asserted", ""),
                ("small rooms were cold", "small rooms", "+ asserted", ""),
            ],
        ),
        (
            "In wet, cold weather the mill closed.",
            [("In wet, cold weather the mill closed", "the mill", "+ asserted", "")],
        ),
    ],
    "a verb that has no object though it needs one describes": [
        (
            "The men arrested on Friday denied the charges.",
            [("The men arrested on Friday denied the charges", "The men arrested on Friday", "+ asserted", "")],
        ),
        (
            "Two nurses hired in May left the town.",
            [("Two nurses hired in May left the town", "Two nurses hired in May", "+ asserted", "")],
        ),
        (
            "A woman injured in the crash died at home.",
            [("A woman injured in the crash died at home", "A woman injured in the crash", "+ asserted", "")],
        ),
        (
            "Lee said the talks held in Tarn failed to end the war.",
            [("the talks held in Tarn failed to end the war", "the talks held in Tarn", "- asserted", "Lee")],
        ),
        (
            "Firms fined last year paid the state $3 million.",
            [("Firms fined last year paid the state $3 million", "Firms fined last year", "+ asserted", "")],
        ),
        (
            "The plan unveiled in Selm would close two mills.",
            [("The plan unveiled in Selm would close two mills", "The plan unveiled in Selm", "+ prediction", "")],
        ),
        (
            "Police arrested on Friday a man accused of theft.",
            [("Police arrested on Friday a man accused of theft", "Police", "+ asserted", "")],
        ),
        (
            "The army attacked in the north and fled.",
            [("The army attacked in the north and fled", "The army", "+ asserted", "")],
        ),
        (
            "The guild met in a hall owned by Kole.",
            [("The guild met in a hall owned by Kole", "The guild", "+ asserted", "")],
        ),
    ],
    "two or more behind but, or in what is said, are one subject": [
        (
            "The mayor resigned in March, but Kole and Beck stayed.",
            [
                ("The mayor resigned in March", "The mayor", "+ asserted", ""),
                ("Kole and Beck stayed", "Kole and Beck", "+ asserted", ""),
            ],
        ),
        (
            "It rained, but neither the farmers nor the guild complained.",
            [
                ("It rained", "It", "+ asserted", ""),
                (
                    "neither the farmers nor the guild complained",
                    "neither the farmers nor the guild",
                    "- asserted",
                    "",
                ),
            ],
        ),
        (
            "Kole sold the mill, and farms, shops and schools in Selm closed.",
            [
                ("Kole sold the mill", "Kole", "+ asserted", ""),
                ("farms, shops and schools in Selm closed", "farms, shops and schools in Selm", "+ asserted", ""),
            ],
        ),
        (
            "Marsh said roads, bridges and schools were closed.",
            [("roads, bridges and schools were closed", "roads, bridges and schools", "+ asserted", "Marsh")],
        ),
        (
            "Marsh said the reform of banking and finance began in May.",
            [
                (
                    "the reform of banking and finance began in May",
                    "the reform of banking and finance",
                    "+ asserted",
                    "Marsh",
                )
            ],
        ),
        (
            "After it rained, roads, bridges and schools were closed.",
            [
                (
                    "After it rained, roads, bridges and schools were closed",
                    "roads, bridges and schools",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "He paid for a hall and the mayor sold it.",
            [("He paid for a hall", "He", "+ asserted", ""), ("the mayor sold it", "the mayor", "+ asserted", "")],
        ),
        (
            "He met Kole, and Beck left.",
            [("He met Kole", "He", "+ asserted", ""), ("Beck left", "Beck", "+ asserted", "")],
        ),
        ("He bought a farm, a mill and a boat.", [("He bought a farm, a mill and a boat", "He", "+ asserted", "")]),
    ],
    "what describes a subject ends before its verb": [
        (
            "The mill closed, and the men who worked there left.",
            [
                ("The mill closed", "The mill", "+ asserted", ""),
                ("the men who worked there left", "the men who worked there", "+ asserted", ""),
            ],
        ),
        (
            "The mayor resigned, but the men of Tarn who ran the mill stayed.",
            [
                ("The mayor resigned", "The mayor", "+ asserted", ""),
                ("the men of Tarn who ran the mill stayed", "the men of Tarn who ran the mill", "+ asserted", ""),
            ],
        ),
        (
            "It rained, but the bridge, which was built in 1950, held.",
            [
                ("It rained", "It", "+ asserted", ""),
                ("the bridge … held", "the bridge", "+ asserted", ""),
                ("which was built in 1950", "the bridge", "+ asserted", ""),
            ],
        ),
        (
            "After it rained, the men who ran the mill left in May.",
            [("After it rained, the men who ran the mill left in May", "the men who ran the mill", "+ asserted", "")],
        ),
        (
            "When the mill closed, the bank, which lost $3 million, sued the owner.",
            [
                ("When the mill closed, the bank … sued the owner", "the bank", "+ asserted", ""),
                ("which lost $3 million", "the bank", "+ asserted", ""),
            ],
        ),
        (
            "Although it rained, Beck, the owner of the mill, sold it.",
            [
                ("it rained", "it", "+ asserted", ""),
                ("Beck, the owner of the mill, sold it", "Beck", "+ asserted", ""),
            ],
        ),
        (
            "Although it rained, the plan the mayor signed began in May.",
            [
                ("it rained", "it", "+ asserted", ""),
                ("the plan the mayor signed began in May", "the plan the mayor signed", "+ asserted", ""),
            ],
        ),
        (
            "He met Kole, and the clerk who knew him, and left.",
            [
                ("He met Kole, and the clerk who knew him, and left", "He", "+ asserted", ""),
            ],
        ),
        (
            "She thanked the guild and the men who built the mill.",
            [("She thanked the guild and the men who built the mill", "She", "+ asserted", "")],
        ),
        (
            "The town wants peace, and a law that lasts.",
            [("The town wants peace, and a law that lasts", "The town", "+ asserted", "")],
        ),
    ],
    "according to somebody, and after a time in front, all is theirs": [
        (
            "According to Marsh, the dam broke because the rain lasted two weeks.",
            [("the dam broke because the rain lasted two weeks", "the dam", "+ asserted", "Marsh")],
        ),
        (
            "According to the guild, the men who ran the mill left in May.",
            [("the men who ran the mill left in May", "the men who ran the mill", "+ asserted", "the guild")],
        ),
        (
            "According to police, the boat sank when the storm came.",
            [("the boat sank when the storm came", "the boat", "+ asserted", "police")],
        ),
        (
            "According to Beck, the mill would close if the firm lost money.",
            [("the mill would close if the firm lost money", "the mill", "+ conditional", "Beck")],
        ),
        ("In May the dam broke, Marsh said.", [("In May the dam broke", "the dam", "+ asserted", "Marsh")]),
        (
            "After the vote the mill closed, the guild said.",
            [("After the vote the mill closed", "the mill", "+ asserted", "the guild")],
        ),
        (
            "In the study they published in May, the doctors said the water was safe.",
            [("the water was safe", "the water", "+ asserted", "the doctors")],
        ),
        (
            "As the crowd cheered, Marsh said the mill would open.",
            [("the mill would open", "the mill", "+ prediction", "Marsh")],
        ),
        (
            "According to Beck, a nurse who worked in Tarn, it rained.",
            [
                ("a nurse who worked in Tarn", "Beck", "+ asserted", ""),
                ("it rained", "it", "+ asserted", "Beck, a nurse who worked in Tarn"),
            ],
        ),
    ],
    "so, although stands in front of two": [
        (
            "So, although the mayor resigned, the mill closed.",
            [
                ("the mayor resigned", "the mayor", "+ asserted", ""),
                ("the mill closed", "the mill", "+ asserted", ""),
            ],
        ),
        (
            "However, though it rained, they played.",
            [("it rained", "it", "+ asserted", ""), ("they played", "they", "+ asserted", "")],
        ),
    ],
    "what another wants to do is the claim of whoever says so": [
        (
            "Analysts said Mr. Marsh wants to run the firm again.",
            [("Mr. Marsh wants to run the firm again", "Mr. Marsh", "+ asserted", "Analysts")],
        ),
        (
            "Beck said Kole hopes to sell the mill in Tarn.",
            [("Kole hopes to sell the mill in Tarn", "Kole", "+ asserted", "Beck")],
        ),
        (
            "The report said Kole refused to pay the firm in May.",
            [("Kole refused to pay the firm in May", "Kole", "- asserted", "The report")],
        ),
        (
            "Police say the two men had planned to rob the bank.",
            [("the two men had planned to rob the bank", "the two men", "+ asserted", "Police")],
        ),
        (
            "Beck said farmers are threatening to block the road.",
            [("farmers are threatening to block the road", "farmers", "+ asserted", "Beck")],
        ),
        (
            "Marsh said the union has agreed to end the strike.",
            [("the union has agreed to end the strike", "the union", "+ asserted", "Marsh")],
        ),
        ("Kole hopes to sell the mill.", [("to sell the mill", "Kole", "+ prediction", "Kole")]),
        ("Beck said he hopes to sell the mill.", [("to sell the mill", "he", "+ prediction", "he")]),
        (
            "Beck said Kole believes the mill is lost.",
            [("the mill is lost", "the mill", "+ asserted", "Kole")],
        ),
    ],
    "what somebody thinks in passing parts nothing": [
        (
            "“The town, I think, is not ready for that,” Kole said.",
            [("The town, I think, is not ready for that", "The town", "- asserted", "Kole")],
        ),
        (
            "“It was, I think, a mistake,” Kole said.",
            [("It was, I think, a mistake", "It", "+ asserted", "Kole")],
        ),
        (
            "“The mill, we believe, will close,” Beck said.",
            [("The mill, we believe, will close", "The mill", "+ prediction", "Beck")],
        ),
        ("The mill, it seems, is lost.", [("The mill, it seems, is lost", "The mill", "+ asserted", "")]),
        (
            "“The new rules, I suppose, may help,” Orr said.",
            [("The new rules, I suppose, may help", "The new rules", "+ possible", "Orr")],
        ),
        (
            "The dam broke, he seemed ill, and they left.",
            [
                ("The dam broke", "The dam", "+ asserted", ""),
                ("he seemed ill", "he", "+ asserted", ""),
                ("they left", "they", "+ asserted", ""),
            ],
        ),
        ("“It is old, I think,” Marsh said.", [("It is old", "It", "+ asserted", "Marsh")]),
    ],
    "the verb between two others, with a bare noun": [
        (
            "The firm closed a mill in May, sold land in Selm, and paid 200 workers.",
            [
                ("The firm closed a mill in May", "The firm", "+ asserted", ""),
                ("sold land in Selm", "The firm", "+ asserted", ""),
                ("paid 200 workers", "The firm", "+ asserted", ""),
            ],
        ),
        (
            "She was born in Tarn, studied law in Selm and ran a bank.",
            [
                ("She was born in Tarn", "She", "+ asserted", ""),
                ("studied law in Selm", "She", "+ asserted", ""),
                ("ran a bank", "She", "+ asserted", ""),
            ],
        ),
        (
            "He runs a mill, practices law in Selm, and counts his money.",
            [
                ("He runs a mill", "He", "+ asserted", ""),
                ("practices law in Selm", "He", "+ asserted", ""),
                ("counts his money", "He", "+ asserted", ""),
            ],
        ),
        (
            "Kole said the guild makes boats, repairs cars and owns a mill.",
            [
                ("the guild makes boats", "the guild", "+ asserted", "Kole"),
                ("repairs cars", "the guild", "+ asserted", "Kole"),
                ("owns a mill", "the guild", "+ asserted", "Kole"),
            ],
        ),
        (
            "Soldiers burned the bridge, looted shops and shot two men.",
            [
                ("Soldiers burned the bridge", "Soldiers", "+ asserted", ""),
                ("looted shops", "Soldiers", "+ asserted", ""),
                ("shot two men", "Soldiers", "+ asserted", ""),
            ],
        ),
        (
            "He grew up in Tarn, attended schools in Selm and moved to Drey.",
            [
                ("He grew up in Tarn", "He", "+ asserted", ""),
                ("attended schools in Selm", "He", "+ asserted", ""),
                ("moved to Drey", "He", "+ asserted", ""),
            ],
        ),
        ("It sells boats, cars and homes.", [("It sells boats, cars and homes", "It", "+ asserted", "")]),
        ("He sees claims, costs and debts.", [("He sees claims, costs and debts", "He", "+ asserted", "")]),
        (
            "She bought a painted chest, used tools and rope.",
            [("She bought a painted chest, used tools and rope", "She", "+ asserted", "")],
        ),
    ],
    "in somebody's view is theirs": [
        (
            "In Marsh's view, the change would hurt farmers.",
            [("the change would hurt farmers", "the change", "+ prediction", "Marsh")],
        ),
        ("In the guild's opinion, the law failed.", [("the law failed", "the law", "+ asserted", "the guild")]),
        (
            "In Kole's words, the deal was a disgrace.",
            [("the deal was a disgrace", "the deal", "+ asserted", "Kole")],
        ),
        ("In his view, the mill is lost.", [("the mill is lost", "the mill", "+ asserted", "his")]),
        (
            "In the court's judgment, the firm owes $3 million.",
            [("the firm owes $3 million", "the firm", "+ asserted", "the court")],
        ),
        (
            "In the mayor's opinion, no taxes were lost.",
            [("no taxes were lost", "no taxes", "- asserted", "the mayor")],
        ),
        (
            "In view of the rain, the mill closed.",
            [("In view of the rain, the mill closed", "the mill", "+ asserted", "")],
        ),
        ("In her eyes, tears stood.", [("In her eyes, tears stood", "tears", "+ asserted", "")]),
        (
            "In full view of the guards, two men left.",
            [("In full view of the guards, two men left", "two men", "+ asserted", "")],
        ),
    ],
    "a question or a gerund is the subject": [
        (
            "Marsh said what the council wants is a new dam.",
            [("what the council wants is a new dam", "what the council wants", "+ asserted", "Marsh")],
        ),
        (
            "Kole said that what the firm did was wrong.",
            [("what the firm did was wrong", "what the firm did", "+ asserted", "Kole")],
        ),
        (
            "After it rained, what the town needs is a new dam.",
            [("After it rained, what the town needs is a new dam", "what the town needs", "+ asserted", "")],
        ),
        (
            "Beck argued what the mayor did was wrong.",
            [("what the mayor did was wrong", "what the mayor did", "+ asserted", "Beck")],
        ),
        (
            "According to Marsh, closing the mill would cost jobs.",
            [("closing the mill would cost jobs", "closing the mill", "+ prediction", "Marsh")],
        ),
        (
            "Marsh said “closing the mill was a mistake.”",
            [("closing the mill was a mistake", "closing the mill", "+ asserted", "Marsh")],
        ),
        (
            "Marsh said the plan for closing the mill would help.",
            [("the plan for closing the mill would help", "the plan for closing the mill", "+ prediction", "Marsh")],
        ),
        ("They know who did it.", [("They know who did it", "They", "+ asserted", "")]),
        ("Facing a strike, the firm closed.", [("Facing a strike, the firm closed", "the firm", "+ asserted", "")]),
        ("The town, losing money, sold it.", [("The town, losing money, sold it", "The town", "+ asserted", "")]),
    ],
}
