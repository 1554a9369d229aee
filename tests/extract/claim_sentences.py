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
}
