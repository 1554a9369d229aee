"""Invented sentences with their claims, by whose they are and what is put forward: words, subject, polarity and modality, source."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

MEANINGS: dict[str, list[tuple[str, list[Row]]]] = {
    "a sentence of a quotation that is mostly what somebody else says": [
        (
            "“It is late. The board says nobody will notice the change. I have seen it many times,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("nobody will notice the change", "nobody", "- prediction", "The board"),
                ("I have seen it many times", "I", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. My wife says I cried in the car. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("I cried in the car", "I", "+ asserted", "My wife"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. I think the dam will hold. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("I think the dam will hold", "I", "+ prediction", "Lee"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. She knows that the dam will hold. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("She knows that the dam will hold", "She", "+ prediction", "Lee"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. They want to sell the mill. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("They want to sell the mill", "They", "+ asserted", "Lee"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. The minister says that would cost $2 million. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("that would cost $2 million", "that", "+ prediction", "The minister"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
    ],
    "the noun before what somebody thinks of it, and what is done by saying it": [
        (
            "Sales fell 9.4% to 512 million, missing the 548 million that analysts in Tarn had forecast.",
            [
                (
                    "Sales fell 9.4% to 512 million, missing the 548 million that analysts in Tarn had forecast",
                    "Sales",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Governor Ann Lee declared a state of emergency in three counties.",
            [
                (
                    "Governor Ann Lee declared a state of emergency in three counties",
                    "Governor Ann Lee",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The firm announced 40 new posts in three counties.",
            [("40 new posts in three counties", "", "+ asserted", "The firm")],
        ),
    ],
    "what is set beside a number, and a day before a plural": [
        (
            "The company reported a loss of $1.1 million for May, compared with a profit of $340,000 a year earlier.",
            [
                (
                    "a loss of $1.1 million for May, compared with a profit of $340,000 a year earlier",
                    "a loss",
                    "+ asserted",
                    "The company",
                )
            ],
        ),
        (
            "The plan, coupled with the new tax, cost 40 jobs.",
            [("The plan, coupled with the new tax, cost 40 jobs", "The plan", "+ asserted", "")],
        ),
        ("On Monday officials said it fell.", [("it fell", "it", "+ asserted", "officials")]),
        ("On Friday workers signed the deal.", [("On Friday workers signed the deal", "workers", "+ asserted", "")]),
    ],
    "what one used to do is no prediction": [
        (
            "The vote would occasionally come up at home.",
            [("The vote would occasionally come up at home", "The vote", "+ asserted", "")],
        ),
        ("He said he would sit there for hours.", [("he would sit there for hours", "he", "+ asserted", "He")]),
        (
            "As a boy, he would often walk to the mill.",
            [("As a boy, he would often walk to the mill", "he", "+ asserted", "")],
        ),
        (
            "The strike would stop trains for hours.",
            [("The strike would stop trains for hours", "The strike", "+ prediction", "")],
        ),
        (
            "Both parties scheduled three debates on radio.",
            [("Both parties scheduled three debates on radio", "Both parties", "+ asserted", "")],
        ),
        ("The talks are scheduled for May.", [("The talks are scheduled for May", "The talks", "+ prediction", "")]),
        (
            "In Tarn, 996 were identified as likely voters.",
            [("996 were identified as likely voters", "996", "+ asserted", "")],
        ),
        (
            "The rain was seen as a possible cause.",
            [("The rain was seen as a possible cause", "The rain", "+ possible", "")],
        ),
    ],
    "what is proposed, and what is proposed as so": [
        (
            "Two men propose that the signal comes from clay.",
            [("the signal comes from clay", "the signal", "+ asserted", "Two men")],
        ),
        ("Two men propose that taxes rise.", [("taxes rise", "taxes", "+ demand", "Two men")]),
        ("The board proposed that the mill be sold.", [("the mill be sold", "the mill", "+ demand", "The board")]),
    ],
    "two pieces of one claim": [
        (
            "“They are,” he said, “the best side we have met.”",
            [("They are … the best side we have met", "They", "+ asserted", "he")],
        ),
        (
            "“The firm has,” she said, “no plan to sell the mill.”",
            [("The firm has … no plan to sell the mill", "The firm", "- asserted", "she")],
        ),
        (
            "The firm has, she said, no plan to sell the mill.",
            [("The firm has … no plan to sell the mill", "The firm", "- asserted", "she")],
        ),
        ("The board is, he said, “too slow”.", [("The board is … too slow", "The board", "+ asserted", "he")]),
    ],
    'what stands around a "with" and what is named behind a preposition': [
        (
            "By dark, with prices falling below zero, some 9,000 people were in tents.",
            [
                ("By dark … some 9,000 people were in tents", "some 9,000 people", "+ asserted", ""),
                ("prices falling below zero", "prices", "+ asserted", ""),
            ],
        ),
        (
            "The crew asked for silence at what had been a mill.",
            [("The crew asked for silence at what had been a mill", "The crew", "+ asserted", "")],
        ),
        (
            "Prime Minister Ann Kerr declared three days of mourning and promised that they would pay.",
            [
                (
                    "Prime Minister Ann Kerr declared three days of mourning",
                    "Prime Minister Ann Kerr",
                    "+ asserted",
                    "",
                ),
                ("they would pay", "they", "+ prediction", "Prime Minister Ann Kerr"),
            ],
        ),
        (
            "Kole praised the nurse for saving the child.",
            [("the nurse for saving the child", "the nurse", "+ asserted", "Kole")],
        ),
    ],
    'names, participles and "that" that are no verb\'s': [
        (
            "A bench of Chief Justice S K Hill and Justice Ann Lee was hearing the case.",
            [
                (
                    "A bench of Chief Justice S K Hill and Justice Ann Lee was hearing the case",
                    "A bench of Chief Justice S K Hill and Justice Ann Lee",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The project, announced in 2021 after floods that claimed 29 lives, was to be done by May.",
            [
                (
                    "The project, announced in 2021 after floods that claimed 29 lives, was to be done by May",
                    "The project",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Among old voters, Ann Lee won out with 22 percent, followed closely by Tom Hill with 20 percent.",
            [
                (
                    "Among old voters, Ann Lee won out with 22 percent, followed closely by Tom Hill with 20 percent",
                    "Ann Lee",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "There's not that much time I can spend on it.",
            [("There's not that much time I can spend on it", "that much time", "- asserted", "")],
        ),
    ],
    "a clause that a noun or an adjective takes over an aside": [
        (
            "There is no evidence in the ship's data, which ends near the coast, that it entered the port.",
            [
                ("There is no evidence in the ship's data … it entered the port", "no evidence", "+ open", ""),
                ("which ends near the coast", "the ship's data", "+ asserted", ""),
            ],
        ),
        (
            "There was no clear evidence, the bank said, that prices had been brought under control.",
            [
                (
                    "There was no clear evidence … prices had been brought under control",
                    "no clear evidence",
                    "+ open",
                    "the bank",
                )
            ],
        ),
        (
            "The report contains no evidence, he said, that men had died.",
            [("The report contains no evidence … men had died", "The report", "+ open", "he")],
        ),
        (
            "He had no doubt, Lee said, that the dam would hold.",
            [("He had no doubt … the dam would hold", "He", "+ prediction", "Lee")],
        ),
    ],
    "what would have to be done is foreseen": [
        (
            "If it is not signed, Tarn would have to replace a fifth of its gas.",
            [("If it is not signed, Tarn would have to replace a fifth of its gas", "Tarn", "+ conditional", "")],
        ),
        (
            "If they want the mill, they will have to bring a boat.",
            [("If they want the mill, they will have to bring a boat", "they", "+ conditional", "")],
        ),
        (
            "The firm would have to pay $4 million.",
            [("The firm would have to pay $4 million", "The firm", "+ prediction", "")],
        ),
        ("The firm has to pay $4 million.", [("The firm has to pay $4 million", "The firm", "+ demand", "")]),
    ],
    'a "no" and a "not" that deny nothing': [
        ("“No, I like to write new ones,” he said.", [("No, I like to write new ones", "I", "+ asserted", "he")]),
        (
            "They will be looking not for the men, but for the tracks that they made.",
            [("They will be looking not for the men, but for the tracks that they made", "They", "+ prediction", "")],
        ),
        ("No, the mill has not closed.", [("No, the mill has not closed", "the mill", "- asserted", "")]),
        (
            "Questions linger, including whether there was an order to stop.",
            [
                ("Questions linger", "Questions", "+ asserted", ""),
                ("including whether there was an order to stop", "an order", "+ open", ""),
            ],
        ),
    ],
    "who is meant by what describes them": [
        (
            "Sparsely populated South Tarn is not a swing state.",
            [("Sparsely populated South Tarn is not a swing state", "Sparsely populated South Tarn", "- asserted", "")],
        ),
        (
            "A recall was extended after the number of people suspected of having been infected with rust rose to 23, the agency said.",
            [
                (
                    "A recall was extended after the number of people suspected of having been infected with rust rose to 23",
                    "A recall",
                    "+ asserted",
                    "the agency",
                )
            ],
        ),
        (
            "The recall now includes five further kinds and some own-label products sold at two stores.",
            [
                (
                    "The recall now includes five further kinds and some own-label products sold at two stores",
                    "The recall",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "She boasted that the plan she pushed in Tarn “didn't lose a single person.”",
            [("the plan she pushed in Tarn “didn't lose a single person", "the plan", "- asserted", "She")],
        ),
    ],
    "words that only fill a pause, and verbs that share a clause": [
        (
            "“Believe it or not, it is easy,” he said. “We won, I have to tell you.”",
            [("it is easy", "it", "+ asserted", "he"), ("We won", "We", "+ asserted", "he")],
        ),
        (
            "“We hope and expect that he will do the same,” she said.",
            [("We hope and expect that he will do the same", "We", "+ asserted", "she")],
        ),
        (
            "The list goes on, including but not limited to the Bank of Tarn and Velm Oil.",
            [
                (
                    "The list goes on, including but not limited to the Bank of Tarn and Velm Oil",
                    "The list",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "She said no-one from the board had rung.",
            [("no-one from the board had rung", "no-one from the board", "- asserted", "She")],
        ),
        (
            "Hale also struck notes similar to those Lee had sounded.",
            [("Hale also struck notes similar to those Lee had sounded", "Hale", "+ asserted", "")],
        ),
    ],
}
