"""Further invented sentences with their claims, in the form of `claim_shapes`: what a subject and a verb are read from."""

from __future__ import annotations

Row = tuple[str, str, str, str]

SENTENCES: dict[str, list[tuple[str, list[Row]]]] = {
    "a word of direction begins a name": [
        (
            "South Korea had recently started to build ships.",
            [("South Korea had recently started to build ships", "South Korea", "+ asserted", "")],
        ),
        (
            "North Carolina passed a law in May.",
            [("North Carolina passed a law in May", "North Carolina", "+ asserted", "")],
        ),
        ("West Selm voters chose Beck.", [("West Selm voters chose Beck", "West Selm voters", "+ asserted", "")]),
        ("East Tarn will vote in May.", [("East Tarn will vote in May", "East Tarn", "+ prediction", "")]),
        ("North of Tarn it rained.", [("North of Tarn it rained", "it", "+ asserted", "")]),
        (
            "South Africa and Kenya signed the treaty.",
            [("South Africa and Kenya signed the treaty", "South Africa and Kenya", "+ asserted", "")],
        ),
    ],
    "what could not be done was not done": [
        (
            "The mayor could not be reached for comment.",
            [("The mayor could not be reached for comment", "The mayor", "- asserted", "")],
        ),
        ("Lee couldn't find the boat.", [("Lee couldn't find the boat", "Lee", "- asserted", "")]),
        (
            "Rescuers could not reach the hut before dark.",
            [("Rescuers could not reach the hut before dark", "Rescuers", "- asserted", "")],
        ),
        (
            "The court could not agree on a date.",
            [("The court could not agree on a date", "The court", "- asserted", "")],
        ),
        ("“We could not open the gate,” Lee said.", [("We could not open the gate", "We", "- asserted", "Lee")]),
        (
            "The farmers could not only sell the milk but raise its price.",
            [
                ("The farmers could not only sell the milk", "The farmers", "+ possible", ""),
                ("raise its price", "The farmers", "+ possible", ""),
            ],
        ),
        ("The dam could hold.", [("The dam could hold", "The dam", "+ possible", "")]),
        (
            "If it rains, the team could not play.",
            [("If it rains, the team could not play", "the team", "- conditional", "")],
        ),
    ],
    "what somebody has is described by more than one word": [
        (
            "Merrow's loud, off-the-cuff style has not hurt him.",
            [
                (
                    "Merrow's loud, off-the-cuff style has not hurt him",
                    "Merrow's loud, off-the-cuff style",
                    "- asserted",
                    "",
                )
            ],
        ),
        (
            "The firm's new, cheaper boats sold well.",
            [("The firm's new, cheaper boats sold well", "The firm's new, cheaper boats", "+ asserted", "")],
        ),
        (
            "Lee's back-and-forth with Merrow over his vote is about money.",
            [
                (
                    "Lee's back-and-forth with Merrow over his vote is about money",
                    "Lee's back-and-forth with Merrow over his vote",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The mayor's office, closed since May, will open.",
            [("The mayor's office, closed since May, will open", "The mayor's office", "+ prediction", "")],
        ),
        (
            "The town's steep, muddy lanes flooded on Friday.",
            [("The town's steep, muddy lanes flooded on Friday", "The town's steep, muddy lanes", "+ asserted", "")],
        ),
    ],
    "like opens a clause behind a verb of seeming": [
        ("It looked like it was a good plan.", [("It looked like it was a good plan", "It", "+ asserted", "")]),
        (
            "“It sounds like they lost the vote,” Lee said.",
            [("It sounds like they lost the vote", "It", "+ asserted", "Lee")],
        ),
        (
            "“It feels like the town has changed,” Lee said.",
            [("It feels like the town has changed", "It", "+ asserted", "Lee")],
        ),
        ("He acts like he owns the mill.", [("He acts like he owns the mill", "He", "+ asserted", "")]),
        ("It looked like a barn.", [("It looked like a barn", "It", "+ asserted", "")]),
        (
            "She spoke to people like Lee, who was ill.",
            [
                ("She spoke to people like Lee", "She", "+ asserted", ""),
                ("who was ill", "people like Lee", "+ asserted", ""),
            ],
        ),
        (
            "He looked like he had won, and Lee left.",
            [("He looked like he had won", "He", "+ asserted", ""), ("Lee left", "Lee", "+ asserted", "")],
        ),
        (
            "“It's not like people were quiet,” Lee said.",
            [("It's not like people were quiet", "It", "- asserted", "Lee")],
        ),
        ("“It is not like this was hard,” Lee said.", [("It is not like this was hard", "It", "- asserted", "Lee")]),
        ("He is like his father.", [("He is like his father", "He", "+ asserted", "")]),
    ],
    "a past verb before a clause without its pronoun": [
        (
            "On Monday, the Rail Board released tapes from the night the train crashed.",
            [
                (
                    "On Monday, the Rail Board released tapes from the night the train crashed",
                    "the Rail Board",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The nine letters sent to Merrow and to the mayor's aides were lost.",
            [
                (
                    "The nine letters sent to Merrow and to the mayor's aides were lost",
                    "The nine letters sent to Merrow and to the mayor's aides",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The boats built for Selm and for Tarn have sunk.",
            [
                (
                    "The boats built for Selm and for Tarn have sunk",
                    "The boats built for Selm and for Tarn",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The letter went to Lee and to Beck.",
            [("The letter went to Lee and to Beck", "The letter", "+ asserted", "")],
        ),
    ],
    "a name between commas behind a subject": [
        (
            "Officials said the firm's chairman and chief executive, Ann Lee, is considering a bid.",
            [
                (
                    "the firm's chairman and chief executive, Ann Lee, is considering a bid",
                    "the firm's chairman and chief executive",
                    "+ asserted",
                    "Officials",
                )
            ],
        ),
        (
            "Police said the driver and owner, Tom Hale, was ill.",
            [("the driver and owner, Tom Hale, was ill", "the driver and owner", "+ asserted", "Police")],
        ),
        (
            "Traders sold shares, and the plans of the winner, Ann Lee, scared them.",
            [
                ("Traders sold shares", "Traders", "+ asserted", ""),
                ("the plans of the winner, Ann Lee, scared them", "the plans of the winner", "+ asserted", ""),
            ],
        ),
        (
            "The vote was near, and the mayor, Ann Lee, lost her seat.",
            [
                ("The vote was near", "The vote", "+ asserted", ""),
                ("the mayor, Ann Lee, lost her seat", "the mayor", "+ asserted", ""),
            ],
        ),
        (
            "It rained, and the bridge and road to Selm, the only ones, were closed.",
            [
                ("It rained", "It", "+ asserted", ""),
                (
                    "the bridge and road to Selm, the only ones, were closed",
                    "the bridge and road to Selm",
                    "+ asserted",
                    "",
                ),
            ],
        ),
        (
            "He met the cook, and the mayor, Ann Lee, and left.",
            [("He met the cook, and the mayor, Ann Lee, and left", "He", "+ asserted", "")],
        ),
        (
            "He met the cook, and the mayor, Ann Lee, elected in May.",
            [("He met the cook, and the mayor, Ann Lee, elected in May", "He", "+ asserted", "")],
        ),
        (
            "It rained, and two men, Ann Lee and Tom Hale, were killed.",
            [
                ("It rained", "It", "+ asserted", ""),
                ("two men, Ann Lee and Tom Hale, were killed", "two men", "+ asserted", ""),
            ],
        ),
        (
            "The mill burned, and three farms, one of them old, were lost.",
            [
                ("The mill burned", "The mill", "+ asserted", ""),
                ("three farms, one of them old, were lost", "three farms", "+ asserted", ""),
            ],
        ),
    ],
    "a noun with an infinitive is what somebody judges": [
        (
            "Kole welcomed the decision to close the mill.",
            [("Kole welcomed the decision to close the mill", "Kole", "+ asserted", "")],
        ),
        ("Kole praised the move to sell.", [("Kole praised the move to sell", "Kole", "+ asserted", "")]),
        (
            "Kole criticised the plan to close the mill.",
            [("Kole criticised the plan to close the mill", "Kole", "+ asserted", "")],
        ),
        ("He discussed a plan to close the mill.", [("He discussed a plan to close the mill", "He", "+ asserted", "")]),
        (
            "Kole slammed the bid to build 300 homes.",
            [("Kole slammed the bid to build 300 homes", "Kole", "+ asserted", "")],
        ),
        (
            "The mayor applauded their effort to save the dam.",
            [("The mayor applauded their effort to save the dam", "The mayor", "+ asserted", "")],
        ),
        ("She announced a plan to build 40 homes.", [("a plan to build 40 homes", "a plan", "+ prediction", "She")]),
        ("Kole rejected a plan to close the mill.", [("a plan to close the mill", "a plan", "- denial", "Kole")]),
        (
            "The town has a plan to move 40 families.",
            [("The town has a plan to move 40 families", "The town", "+ prediction", "")],
        ),
    ],
    "what is proposed is demanded": [
        ("She proposed that the wards close.", [("the wards close", "the wards", "+ demand", "She")]),
        ("He suggested selling the mill.", [("selling the mill", "He", "+ demand", "He")]),
        ("The mayor proposed closing two schools.", [("closing two schools", "The mayor", "+ demand", "The mayor")]),
        ("Beck advocated raising the tax.", [("raising the tax", "Beck", "+ demand", "Beck")]),
        ("Kole opposes closing the mill.", [("closing the mill", "Kole", "- denial", "Kole")]),
        ("He suggested that the mill was lost.", [("the mill was lost", "the mill", "+ asserted", "He")]),
        ("She admitted selling the mill.", [("selling the mill", "She", "+ asserted", "She")]),
    ],
    "a comparison is no source's content": [
        (
            "The bank did not lend as much money as many had hoped.",
            [("The bank did not lend as much money as many had hoped", "The bank", "- asserted", "")],
        ),
        (
            "The flood did not reach as far as engineers had said.",
            [("The flood did not reach as far as engineers had said", "The flood", "- asserted", "")],
        ),
        (
            "Lee spent as many weeks there as he said.",
            [("Lee spent as many weeks there as he said", "Lee", "+ asserted", "")],
        ),
        ("The dam failed, as engineers had said.", [("The dam failed", "The dam", "+ asserted", "engineers")]),
        (
            "As early as May the dam failed, as engineers had said.",
            [("As early as May the dam failed", "the dam", "+ asserted", "engineers")],
        ),
    ],
    "a source with what is told of it belongs to the words before": [
        (
            "The town is giving land to schools and clubs that want to build halls.",
            [
                ("The town is giving land to schools and clubs", "The town", "+ asserted", ""),
                ("to build halls", "clubs", "+ prediction", "clubs"),
            ],
        ),
        (
            "He met farmers and millers who say the dam leaks.",
            [("He met farmers and millers who say the dam leaks", "He", "+ asserted", "")],
        ),
        (
            "She works for a guild that says the mill is lost.",
            [
                ("She works for a guild", "She", "+ asserted", ""),
                ("the mill is lost", "the mill", "+ asserted", "a guild"),
            ],
        ),
        (
            "The mayor left and clerks said the hall was closed.",
            [
                ("The mayor left", "The mayor", "+ asserted", ""),
                ("the hall was closed", "the hall", "+ asserted", "clerks"),
            ],
        ),
        ("“It is safe,” said Lee to the crowd which held many workers.", [("It is safe", "It", "+ asserted", "Lee")]),
    ],
    "what stands behind a speaker is described, and says nothing by itself": [
        (
            "“It is a good offer,” said Ann Lee, spokeswoman for a committee appointed last May to study and review bids.",
            [
                (
                    "It is a good offer",
                    "It",
                    "+ asserted",
                    "Ann Lee, spokeswoman for a committee appointed last May to study and review bids",
                ),
                (
                    "spokeswoman for a committee appointed last May to study and review bids",
                    "Ann Lee",
                    "+ asserted",
                    "",
                ),
            ],
        ),
        (
            "“It is safe,” said Lee, a member of a board elected Monday.",
            [
                ("It is safe", "It", "+ asserted", "Lee, a member of a board elected Monday"),
                ("a member of a board elected Monday", "Lee", "+ asserted", ""),
            ],
        ),
        (
            "In addition, the firm will sell the mill, a spokesman announced Monday morning.",
            [("In addition, the firm will sell the mill", "the firm", "+ prediction", "a spokesman")],
        ),
    ],
    "a clause in front stays with its own, over the source between": [
        (
            "Unless towns act, they say, the river could flood.",
            [("Unless towns act … the river could flood", "the river", "+ conditional", "they")],
        ),
        (
            "If the rain stops, Lee said, the road will open.",
            [("If the rain stops … the road will open", "the road", "+ conditional", "Lee")],
        ),
        (
            "When the dam broke, she said, people ran.",
            [("When the dam broke … people ran", "people", "+ asserted", "she")],
        ),
        ("“If it rains,” she said, “we will stay.”", [("If it rains … we will stay", "we", "+ conditional", "she")]),
        (
            "But when it comes to money, “we all worked hard,” he said.",
            [("when it comes to money, “we all worked hard", "we all", "+ asserted", "he")],
        ),
        (
            "Once the vote is held, the clerk said, the hall will be sold.",
            [("Once the vote is held … the hall will be sold", "the hall", "+ prediction", "the clerk")],
        ),
        (
            "Although it rained, she said, people came.",
            [("it rained", "it", "+ asserted", "she"), ("people came", "people", "+ asserted", "she")],
        ),
        (
            "“The dam broke,” she said, “and people ran.”",
            [("The dam broke", "The dam", "+ asserted", "she"), ("people ran", "people", "+ asserted", "she")],
        ),
        (
            "“When it rained,” she said. “We left.”",
            [("When it rained", "it", "+ asserted", "she"), ("We left", "We", "+ asserted", "she")],
        ),
        (
            "“If he stays, I go,” Lee said, “and that is that.”",
            [("If he stays, I go", "I", "+ conditional", "Lee"), ("that is that", "that", "+ asserted", "Lee")],
        ),
    ],
    "outside describes a plural that acts": [
        (
            "Outside experts also say the town's plans are weak.",
            [("the town's plans are weak", "the town's plans", "+ asserted", "Outside experts")],
        ),
        (
            "He said outside bids received by the board were low.",
            [("outside bids received by the board were low", "outside bids received by the board", "+ asserted", "He")],
        ),
        ("Inside sources say she left.", [("she left", "she", "+ asserted", "Inside sources")]),
        ("Outside groups spent 3 million.", [("Outside groups spent 3 million", "Outside groups", "+ asserted", "")]),
        ("Outside court, Lee said it was over.", [("it was over", "it", "+ asserted", "Lee")]),
        (
            "They met outside homes damaged by fire.",
            [("They met outside homes damaged by fire", "They", "+ asserted", "")],
        ),
    ],
    "a clause behind a verb that attributes nothing": [
        (
            "The mayor took steps to ensure the school will stay open.",
            [("The mayor took steps to ensure the school will stay open", "The mayor", "+ asserted", "")],
        ),
        ("It means the firm cannot build.", [("It means the firm cannot build", "It", "+ asserted", "")]),
        ("They decided the mill must go.", [("They decided the mill must go", "They", "+ asserted", "")]),
        ("The rule ensures the gate is shut.", [("The rule ensures the gate is shut", "The rule", "+ asserted", "")]),
        ("They decided a date.", [("They decided a date", "They", "+ asserted", "")]),
    ],
    "an adverb stands between a modal and its verb": [
        (
            "After the vote, towns will still have to sign the papers.",
            [("After the vote, towns will still have to sign the papers", "towns", "+ demand", "")],
        ),
        ("They will still be here.", [("They will still be here", "They", "+ prediction", "")]),
        ("The salve will still the pain.", [("The salve will still the pain", "The salve", "+ prediction", "")]),
    ],
    "whom who describes, with a place behind the name": [
        (
            "He backs Senator Ann Lee of Selm, who opposes the plan.",
            [
                ("He backs Senator Ann Lee of Selm", "He", "+ asserted", ""),
                ("who opposes the plan", "Senator Ann Lee of Selm", "+ asserted", ""),
            ],
        ),
        (
            "It was sent to Tom Hale of the Tarn Guild, who opposes it.",
            [
                ("It was sent to Tom Hale of the Tarn Guild", "It", "+ asserted", ""),
                ("who opposes it", "Tom Hale of the Tarn Guild", "+ asserted", ""),
            ],
        ),
        (
            "They saw the home of Ann Berry, who built it.",
            [
                ("They saw the home of Ann Berry", "They", "+ asserted", ""),
                ("who built it", "Ann Berry", "+ asserted", ""),
            ],
        ),
    ],
    "a subject behind and with a clause of time before its verb": [
        (
            "The plan must go to a hearing, and the final vote when it gets to the court could be lost.",
            [
                ("The plan must go to a hearing", "The plan", "+ demand", ""),
                ("the final vote when it gets to the court could be lost", "the final vote", "+ possible", ""),
            ],
        ),
        (
            "He sold the mill, and the barn when it rained was wet.",
            [
                ("He sold the mill", "He", "+ asserted", ""),
                ("the barn when it rained was wet", "the barn", "+ asserted", ""),
            ],
        ),
        (
            "She fed the cows, and the dogs as she left.",
            [("She fed the cows, and the dogs as she left", "She", "+ asserted", "")],
        ),
    ],
    "about so much": [
        (
            "The firm may cut costs by 20 percent or so.",
            [("The firm may cut costs by 20 percent or so", "The firm", "+ possible", "")],
        ),
    ],
    "that behind a clause in front is a subject": [
        (
            "If you can sell it for 10, that's a lot.",
            [("If you can sell it for 10, that's a lot", "that", "+ conditional", "")],
        ),
        ("When it rained, that was the end.", [("When it rained, that was the end", "that", "+ asserted", "")]),
        (
            "The dam, that was built in May, broke.",
            [("The dam … broke", "The dam", "+ asserted", ""), ("that was built in May", "The dam", "+ asserted", "")],
        ),
        (
            "He runs a fund, the Selm Trust, that is buying land.",
            [
                ("He runs a fund, the Selm Trust", "He", "+ asserted", ""),
                ("that is buying land", "the Selm Trust", "+ asserted", ""),
            ],
        ),
    ],
    "a source in two names behind what is said": [
        (
            "The firm will close the mill, its top manager, Ann Lee, told The Post.",
            [("The firm will close the mill", "The firm", "+ prediction", "its top manager, Ann Lee")],
        ),
        (
            "The firm will close the mill, Ann Lee, its top manager, told The Post.",
            [("The firm will close the mill", "The firm", "+ prediction", "Ann Lee, its top manager")],
        ),
        (
            "The dam has leaked for years, the town's engineer, Tom Hale, said.",
            [("The dam has leaked for years", "The dam", "+ asserted", "the town's engineer, Tom Hale")],
        ),
        (
            "It sold boats, nets, the mayor, Ann Lee, and ropes.",
            [("It sold boats, nets, the mayor, Ann Lee, and ropes", "It", "+ asserted", "")],
        ),
    ],
}

# What is wrong, the text, its rows as they should be.
KNOWN_WRONG: list[tuple[str, str, list[Row]]] = [
    (
        "a plural noun behind that is taken for a verb",
        "Clerks say that fires like those in Selm make a strike more likely.",
        [("fires like those in Selm make a strike more likely", "fires like those in Selm", "+ asserted", "Clerks")],
    ),
    (
        "an adjective that completes become is taken for a part of the subject behind it",
        "At noon, when it became clear crews could not reach the boat, someone prayed.",
        [
            (
                "At noon, when it became clear crews could not reach the boat, someone prayed",
                "someone",
                "+ asserted",
                "",
            )
        ],
    ),
    (
        "a subject behind its verb is not seen where a participle begins the sentence",
        "Looming over the vote is the fate of the mill.",
        [("Looming over the vote is the fate of the mill", "the fate of the mill", "+ asserted", "")],
    ),
    (
        "what is not thought reaches over a second that",
        "Beck doesn't think the firm is near a deal and that buyers will need patience.",
        [
            ("the firm is near a deal", "the firm", "- asserted", "Beck"),
            ("buyers will need patience", "buyers", "+ prediction", "Beck"),
        ],
    ),
]
