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
    "what describes a subject, in what a described source says": [
        (
            "Marsh, a lawyer, said the men who ran the mill left in May.",
            [
                ("the men who ran the mill left in May", "the men who ran the mill", "+ asserted", "Marsh, a lawyer"),
            ],
        ),
        (
            "Beck, who owns it, said the dam that leaked broke.",
            [
                ("who owns it", "Beck", "+ asserted", ""),
                ("the dam that leaked broke", "the dam that leaked", "+ asserted", "Beck, who owns it"),
            ],
        ),
        (
            "The mill closed, said the men who ran it.",
            [("The mill closed", "The mill", "+ asserted", "the men who ran it")],
        ),
    ],
    "behind and, so and neither turn a clause": [
        (
            "They raised their hands, and so did the mayor.",
            [
                ("They raised their hands", "They", "+ asserted", ""),
                ("so did the mayor", "the mayor", "+ asserted", ""),
            ],
        ),
        (
            "The guild lost money, and so did two banks in Tarn.",
            [
                ("The guild lost money", "The guild", "+ asserted", ""),
                ("so did two banks in Tarn", "two banks", "+ asserted", ""),
            ],
        ),
        (
            "The dam did not break, and neither did the bridge.",
            [
                ("The dam did not break", "The dam", "- asserted", ""),
                ("neither did the bridge", "the bridge", "- asserted", ""),
            ],
        ),
        (
            "The mill is old, and so is the bank.",
            [("The mill is old", "The mill", "+ asserted", ""), ("so is the bank", "the bank", "+ asserted", "")],
        ),
        (
            "It rained, and so they left.",
            [("It rained", "It", "+ asserted", ""), ("they left", "they", "+ asserted", "")],
        ),
    ],
    "an adverb of a gerund says nothing of the rest": [
        (
            "Kole met the guild about possibly running the mill.",
            [("Kole met the guild about possibly running the mill", "Kole", "+ asserted", "")],
        ),
        (
            "The firm is being sued for allegedly selling bad milk.",
            [("The firm is being sued for allegedly selling bad milk", "The firm", "+ asserted", "")],
        ),
        ("Kole will possibly run the mill.", [("Kole will possibly run the mill", "Kole", "+ possible", "")]),
    ],
    "that, behind a clause in front, is a pronoun": [
        (
            "Nobody cares when it rains, but when you spend the money of others, that could cause problems.",
            [
                ("Nobody cares when it rains", "Nobody", "- asserted", ""),
                ("when you spend the money of others, that could cause problems", "that", "+ possible", ""),
            ],
        ),
        (
            "The mill closed, and if the bank closes, that will hurt Tarn.",
            [
                ("The mill closed", "The mill", "+ asserted", ""),
                ("if the bank closes, that will hurt Tarn", "that", "+ conditional", ""),
            ],
        ),
        (
            "Defending that mill is hard.",
            [("Defending that mill is hard", "Defending that mill", "+ asserted", "")],
        ),
    ],
    "about a dozen is a number": [
        (
            "Last autumn, only about a dozen of the men voted.",
            [("Last autumn, only about a dozen of the men voted", "about a dozen of the men", "+ asserted", "")],
        ),
        (
            "In May, nearly a third of the farms were sold.",
            [("In May, nearly a third of the farms were sold", "nearly a third of the farms", "+ asserted", "")],
        ),
        ("It rained about a week.", [("It rained about a week", "It", "+ asserted", "")]),
    ],
    "what stands behind including names something": [
        (
            "Three men died, including a guard.",
            [("Three men died", "Three men", "+ asserted", ""), ("including a guard", "a guard", "+ asserted", "")],
        ),
        (
            "Kole has raised money, including on Friday night.",
            [("Kole has raised money, including on Friday night", "Kole", "+ asserted", "")],
        ),
    ],
    "a participle behind what leads in describes it, a verb behind a subject does not": [
        (
            "In Tarn, built in 1900, the mill closed.",
            [("In Tarn, built in 1900, the mill closed", "the mill", "+ asserted", "")],
        ),
        (
            "The firm, in 2019, failed to pay its debts.",
            [("The firm, in 2019, failed to pay its debts", "The firm", "- asserted", "")],
        ),
        (
            "The guild, on Friday, refused an offer.",
            [("The guild, on Friday, refused an offer", "The guild", "+ asserted", "")],
        ),
    ],
    "a time right before the verb is no part of the subject": [
        (
            "Judge Kole of Tarn this spring closed the mill.",
            [("Judge Kole of Tarn this spring closed the mill", "Judge Kole of Tarn", "+ asserted", "")],
        ),
        (
            "The guild last winter sold two boats.",
            [("The guild last winter sold two boats", "The guild", "+ asserted", "")],
        ),
        (
            "Nurses hired last spring left the town.",
            [("Nurses hired last spring left the town", "Nurses hired last spring", "+ asserted", "")],
        ),
    ],
    'a clause that describes a subject behind "but" or "and"': [
        (
            "She lost every vote, but everything she wrote sold well.",
            [
                ("She lost every vote", "She", "+ asserted", ""),
                ("everything she wrote sold well", "everything she wrote", "+ asserted", ""),
            ],
        ),
        (
            "The council met twice, but the plan the mayor signed began in May.",
            [
                ("The council met twice", "The council", "+ asserted", ""),
                ("the plan the mayor signed began in May", "the plan the mayor signed", "+ asserted", ""),
            ],
        ),
        (
            "The rain stopped, and the bridge they built holds.",
            [
                ("The rain stopped", "The rain", "+ asserted", ""),
                ("the bridge they built holds", "the bridge they built", "+ asserted", ""),
            ],
        ),
        (
            "The price fell, but the firm the brothers founded closed.",
            [
                ("The price fell", "The price", "+ asserted", ""),
                ("the firm the brothers founded closed", "the firm the brothers founded", "+ asserted", ""),
            ],
        ),
        (
            "“He hadn’t trained, but everyone he met liked him,” Lee said.",
            [
                ("He hadn’t trained", "He", "- asserted", "Lee"),
                ("everyone he met liked him", "everyone he met", "+ asserted", "Lee"),
            ],
        ),
        (
            "The mayor who signed the plan left, but the houses the town sold were empty.",
            [
                ("The mayor who signed the plan left", "The mayor who signed the plan", "+ asserted", ""),
                ("the houses the town sold were empty", "the houses the town sold", "+ asserted", ""),
            ],
        ),
        (
            "The wall the engineers built would hold.",
            [("The wall the engineers built would hold", "The wall the engineers built", "+ prediction", "")],
        ),
        (
            "It sold ships, and the land the firm owned in May is a park.",
            [
                ("It sold ships", "It", "+ asserted", ""),
                ("the land the firm owned in May is a park", "the land the firm owned in May", "+ asserted", ""),
            ],
        ),
        (
            "She knows the mayor, and the people the report named are his friends.",
            [
                ("She knows the mayor", "She", "+ asserted", ""),
                ("the people the report named are his friends", "the people the report named", "+ asserted", ""),
            ],
        ),
        (
            "The mayor signed the plan, but the council rejected it.",
            [
                ("The mayor signed the plan", "The mayor", "+ asserted", ""),
                ("the council rejected it", "the council", "+ asserted", ""),
            ],
        ),
        (
            "She sold the mill and the house she owned.",
            [("She sold the mill and the house she owned", "She", "+ asserted", "")],
        ),
        (
            "He met the clerk, the mayor, and the man the town hired.",
            [("He met the clerk, the mayor, and the man the town hired", "He", "+ asserted", "")],
        ),
        (
            "The vote was close, but the information provided did not help.",
            [
                ("The vote was close", "The vote", "+ asserted", ""),
                ("the information provided did not help", "the information provided", "- asserted", ""),
            ],
        ),
    ],
    'a clause behind ", and" is none of the clause that describes': [
        (
            "We met the man who runs the mill, and he left.",
            [("We met the man who runs the mill", "We", "+ asserted", ""), ("he left", "he", "+ asserted", "")],
        ),
        (
            "The council has a plan that will help the poor, and it needs money.",
            [
                ("The council has a plan that will help the poor", "The council", "+ asserted", ""),
                ("it needs money", "it", "+ asserted", ""),
            ],
        ),
        (
            "He led the poll at the time he left, but he also had debts.",
            [
                ("He led the poll at the time he left", "He", "+ asserted", ""),
                ("he also had debts", "he", "+ asserted", ""),
            ],
        ),
        (
            "We are not sure how the firm will pay, but it clearly needs help.",
            [
                ("We are not sure how the firm will pay", "We", "+ open", ""),
                ("it clearly needs help", "it", "+ asserted", ""),
            ],
        ),
        (
            "Nobody knows why the dam broke, but it was old.",
            [("Nobody knows why the dam broke", "Nobody", "- asserted", ""), ("it was old", "it", "+ asserted", "")],
        ),
        (
            "Lee said she knew the men who ran the mill, and they were honest.",
            [
                ("she knew the men who ran the mill", "she", "+ asserted", "Lee"),
                ("they were honest", "they", "+ asserted", "Lee"),
            ],
        ),
        (
            "The mayor opposes the tax the council wants, and he will vote against it.",
            [
                ("The mayor opposes the tax the council wants", "The mayor", "+ asserted", ""),
                ("he will vote against it", "he", "+ prediction", ""),
            ],
        ),
        (
            "He bought the land where the mill stood, and he built a school.",
            [
                ("He bought the land where the mill stood", "He", "+ asserted", ""),
                ("he built a school", "he", "+ asserted", ""),
            ],
        ),
        (
            "He left because the firm had failed, but he came back.",
            [("He left because the firm had failed", "He", "+ asserted", ""), ("he came back", "he", "+ asserted", "")],
        ),
        (
            "This is something that we hear about daily, and it must stop.",
            [
                ("This is something that we hear about daily", "This", "+ asserted", ""),
                ("it must stop", "it", "+ demand", ""),
            ],
        ),
        (
            "It is the plan that the mayor wrote and the council passed.",
            [("It is the plan that the mayor wrote and the council passed", "It", "+ prediction", "")],
        ),
        (
            "He speaks to towns that have never heard it before, and that like him.",
            [("He speaks to towns that have never heard it before, and that like him", "He", "+ asserted", "")],
        ),
        (
            "The book that she wrote, and he printed, sold well.",
            [("The book that she wrote, and he printed, sold well", "The book", "+ asserted", "")],
        ),
        ("They know what he did and she said.", [("They know what he did and she said", "They", "+ asserted", "")]),
    ],
    "a clause between dashes ends at the second": [
        (
            "The plan — it cost 3 million — failed.",
            [("The plan … failed", "The plan", "+ asserted", ""), ("it cost 3 million", "it", "+ asserted", "")],
        ),
        (
            "The plan – Lee wrote it – was sold to the town in May.",
            [
                ("The plan … was sold to the town in May", "The plan", "+ asserted", ""),
                ("Lee wrote it", "Lee", "+ asserted", ""),
            ],
        ),
        (
            "Lee said the plan – nobody wanted it – had failed in May.",
            [
                ("the plan … had failed in May", "the plan", "+ asserted", "Lee"),
                ("nobody wanted it", "nobody", "- asserted", "Lee"),
            ],
        ),
        (
            "In May – the council had met twice – the mayor left.",
            [
                ("In May … the mayor left", "the mayor", "+ asserted", ""),
                ("the council had met twice", "the council", "+ asserted", ""),
            ],
        ),
        (
            "The firm -- it runs two mills -- will hire 20 men.",
            [
                ("The firm … will hire 20 men", "The firm", "+ prediction", ""),
                ("it runs two mills", "it", "+ asserted", ""),
            ],
        ),
        (
            "The dam broke – it was old.",
            [("The dam broke", "The dam", "+ asserted", ""), ("it was old", "it", "+ asserted", "")],
        ),
        (
            "The vote – the last of its kind – was close.",
            [("The vote – the last of its kind – was close", "The vote", "+ asserted", "")],
        ),
        (
            "It was late – the hall had closed – and nobody came.",
            [
                ("It was late", "It", "+ asserted", ""),
                ("the hall had closed", "the hall", "+ asserted", ""),
                ("nobody came", "nobody", "- asserted", ""),
            ],
        ),
    ],
    '"not" that negates no clause': [
        (
            "The meeting was held in Selm, not far from the port.",
            [("The meeting was held in Selm, not far from the port", "The meeting", "+ asserted", "")],
        ),
        (
            "Accurate or not, the story spread fast.",
            [("Accurate or not, the story spread fast", "the story", "+ asserted", "")],
        ),
        (
            "Not long after the vote, the mayor left.",
            [("Not long after the vote, the mayor left", "the mayor", "+ asserted", "")],
        ),
        (
            "Not far from the dam, workers found a boat.",
            [("Not far from the dam, workers found a boat", "workers", "+ asserted", "")],
        ),
        ("Popular or not, the tax will rise.", [("Popular or not, the tax will rise", "the tax", "+ prediction", "")]),
        (
            "Not long ago, the town had two mills.",
            [("Not long ago, the town had two mills", "the town", "+ asserted", "")],
        ),
        ("The mayor’s not a fool.", [("The mayor’s not a fool", "The mayor", "- asserted", "")]),
        ("Not all farmers agree.", [("Not all farmers agree", "all farmers", "- asserted", "")]),
        (
            "He has not yet left, not even for a day.",
            [("He has not yet left, not even for a day", "He", "- asserted", "")],
        ),
    ],
    "what is only judged is the article's to tell, with a number or without": [
        (
            "Ann Kole criticized Beck on two fronts.",
            [("Ann Kole criticized Beck on two fronts", "Ann Kole", "+ asserted", "")],
        ),
        (
            "The senator mocked the hopes of three rivals.",
            [("The senator mocked the hopes of three rivals", "The senator", "+ asserted", "")],
        ),
        ("Lee welcomed the 3 million grant.", [("Lee welcomed the 3 million grant", "Lee", "+ asserted", "")]),
        ("Lee announced 85 million in aid.", [("85 million in aid", "", "+ asserted", "Lee")]),
    ],
    "words that a clause needs stay with it": [
        (
            "The ad names a clip of a talk, in which he says he will leave.",
            [
                ("The ad names a clip of a talk", "The ad", "+ asserted", ""),
                ("he will leave", "he", "+ prediction", "he"),
            ],
        ),
        ("He held him for a while.", [("He held him for a while", "He", "+ asserted", "")]),
        ("He stayed a little while and left.", [("He stayed a little while and left", "He", "+ asserted", "")]),
        (
            "The firm’s been a good sponsor, but they are moving it.",
            [
                ("The firm’s been a good sponsor", "The firm", "+ asserted", ""),
                ("they are moving it", "they", "+ asserted", ""),
            ],
        ),
    ],
    "who is blamed with quoted words is the subject": [
        (
            "The petition accuses the firm of “trying to bully Kole into silence.”",
            [("the firm of “trying to bully Kole into silence", "the firm", "+ alleged", "The petition")],
        ),
        (
            "Kole accused the two mayors of “selling the town.”",
            [("the two mayors of “selling the town", "the two mayors", "+ alleged", "Kole")],
        ),
        (
            "The union accused the firm of cutting wages.",
            [("the firm of cutting wages", "the firm", "+ alleged", "The union")],
        ),
        ("The mayor called it “a disaster.”", [("it “a disaster", "it", "+ asserted", "The mayor")]),
    ],
    "quoted words without a verb claim nothing": [
        ("“The same old story,” Kole said.", []),
        ("“A disaster,” Kole said of the plan.", []),
        ("“What a great idea,” Kole said.", []),
        ("“Happy new year,” she wrote.", []),
        ("“A great day for the town,” Kole said. “We won.”", [("We won", "We", "+ asserted", "Kole")]),
        ("“Animal farms now!” the banner read.", []),
        ("“Two men dead,” Kole said.", [("Two men dead", "", "+ asserted", "Kole")]),
        ("“Lock the gates,” Kole said.", [("Lock the gates", "", "+ demand", "Kole")]),
        ("The mayor called the plan “a farce.”", [("the plan “a farce", "the plan", "+ asserted", "The mayor")]),
    ],
    "two verbs with one noun behind two prepositions are one claim": [
        ("She looked at and paid for the boat.", [("She looked at and paid for the boat", "She", "+ asserted", "")]),
        (
            "The men who met with and prayed for the mayor left in May.",
            [
                (
                    "The men who met with and prayed for the mayor left in May",
                    "The men who met with and prayed for the mayor",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The crew waited for and cheered for the boat.",
            [("The crew waited for and cheered for the boat", "The crew", "+ asserted", "")],
        ),
        (
            "He sat on the bench and broke the chair.",
            [("He sat on the bench", "He", "+ asserted", ""), ("broke the chair", "He", "+ asserted", "")],
        ),
        (
            "The town voted in May and paid for the dam.",
            [
                ("The town voted in May", "The town", "+ asserted", ""),
                ("paid for the dam", "The town", "+ asserted", ""),
            ],
        ),
    ],
    '"if" behind an adverb, and "that" as the subject of what follows': [
        (
            "Certainly if they play that card, that will be unfair.",
            [("Certainly if they play that card, that will be unfair", "that", "+ conditional", "")],
        ),
        (
            "“Perhaps if he loses, that would help,” Kole said.",
            [("Perhaps if he loses, that would help", "that", "+ conditional", "Kole")],
        ),
        (
            "Even if it rains, that is no reason to stay.",
            [("Even if it rains, that is no reason to stay", "that", "- asserted", "")],
        ),
        (
            "“But surely if the mill closes, that will be the end,” Kole said.",
            [("surely if the mill closes, that will be the end", "that", "+ conditional", "Kole")],
        ),
        (
            "If they raise the price, that will be unfair.",
            [("If they raise the price, that will be unfair", "that", "+ conditional", "")],
        ),
    ],
    "words that name a fact are whole with it, and the fact is a claim too": [
        (
            "The ad hits the mayor on the fact that he has missed votes.",
            [
                ("The ad hits the mayor on the fact that he has missed votes", "The ad", "+ asserted", ""),
                ("he has missed votes", "he", "+ asserted", ""),
            ],
        ),
        (
            "Some of the anger stems from the fact that he is rich.",
            [
                ("Some of the anger stems from the fact that he is rich", "Some of the anger", "+ asserted", ""),
                ("he is rich", "he", "+ asserted", ""),
            ],
        ),
        (
            "He ignored the fact that the dam was built in 1950.",
            [
                ("He ignored the fact that the dam was built in 1950", "He", "+ asserted", ""),
                ("the dam was built in 1950", "the dam", "+ asserted", ""),
            ],
        ),
        (
            "The firm was hurt by the fact that prices fell, and it closed.",
            [
                ("The firm was hurt by the fact that prices fell", "The firm", "+ asserted", ""),
                ("prices fell", "prices", "+ asserted", ""),
                ("it closed", "it", "+ asserted", ""),
            ],
        ),
        (
            "Kole said he found evidence that the dam was old.",
            [
                ("he found evidence that the dam was old", "he", "+ asserted", "Kole"),
                ("the dam was old", "the dam", "+ asserted", "Kole"),
            ],
        ),
        (
            "The loss will not change the fact that she may win.",
            [
                ("The loss will not change the fact that she may win", "The loss", "- prediction", ""),
                ("she may win", "she", "+ possible", ""),
            ],
        ),
        (
            "The fact that the dam broke in May shows its age.",
            [("The fact that the dam broke in May shows its age", "The fact", "+ asserted", "")],
        ),
        (
            "There is no evidence that the dam leaks.",
            [("There is no evidence that the dam leaks", "no evidence", "+ open", "")],
        ),
        (
            "Workers were urged to accept the fact that the mill was lost.",
            [("to accept the fact that the mill was lost", "Workers", "+ demand", "")],
        ),
    ],
    '"if anything" sets no condition': [
        (
            "If anything, the dam is stronger now.",
            [("If anything, the dam is stronger now", "the dam", "+ asserted", "")],
        ),
        ("If anything, prices will fall.", [("If anything, prices will fall", "prices", "+ prediction", "")]),
        ("“If anything, he is late,” Kole said.", [("If anything, he is late", "he", "+ asserted", "Kole")]),
        ("Beck was, if anything, too kind.", [("Beck was, if anything, too kind", "Beck", "+ asserted", "")]),
        (
            "If anything breaks, the firm will pay.",
            [("If anything breaks, the firm will pay", "the firm", "+ conditional", "")],
        ),
        ("If not, the town will sue.", [("If not, the town will sue", "the town", "- conditional", "")]),
        (
            "If any of them leave, the firm will pay.",
            [("If any of them leave, the firm will pay", "the firm", "+ conditional", "")],
        ),
    ],
}
