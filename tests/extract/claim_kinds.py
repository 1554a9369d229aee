"""Invented sentences with the claims in them: words, subject, polarity, modality, and whether they could be checked.

"…" stands for what stands between the pieces of one claim.
"""

from __future__ import annotations

Expected = tuple[str, str | None, str, str, bool]

CLAIMS: list[tuple[str, list[Expected]]] = [
    # From the list of faults
    (
        "There is no proof that the minister took $3 million.",
        [
            ("There is no proof that the minister took $3 million", "no proof", "+", "open", False),
        ],
    ),
    (
        "There is no evidence that the pill is more effective than placebo.",
        [
            ("There is no evidence that the pill is more effective than placebo", "no evidence", "+", "open", False),
        ],
    ),
    (
        "It is false to say that crime rose.",
        [
            ("It is false to say that crime rose", "It", "-", "denial", False),
        ],
    ),
    (
        "The rumour that 300 people died is untrue.",
        [
            ("300 people died", "300 people", "-", "denial", True),
        ],
    ),
    (
        "It is not true that crime rose 12 per cent.",
        [
            ("It is not true that crime rose 12 per cent", "It", "-", "denial", True),
        ],
    ),
    (
        "The minister denied that 12 people had died.",
        [
            ("12 people had died", "12 people", "-", "denial", True),
        ],
    ),
    (
        "The board did not say that 12 people had died.",
        [
            ("12 people had died", "12 people", "+", "open", False),
        ],
    ),
    (
        "The firm failed to pay 300 workers.",
        [
            ("The firm failed to pay 300 workers", "The firm", "-", "asserted", True),
        ],
    ),
    (
        "The mayor refused to resign.",
        [
            ("The mayor refused to resign", "The mayor", "-", "asserted", False),
        ],
    ),
    (
        "He said he did not rule out that Norland would fail.",
        [
            ("he did not rule out that Norland would fail", "he", "+", "possible", False),
        ],
    ),
    (
        "The minister allegedly took $3 million.",
        [
            ("The minister allegedly took $3 million", "The minister", "+", "alleged", True),
        ],
    ),
    (
        "I have never seen such a wall of water.",
        [
            ("I have never seen such a wall of water", "I", "+", "asserted", False),
        ],
    ),
    (
        "Orr leads 50 percent to 48 percent among likely voters.",
        [
            ("Orr leads 50 percent to 48 percent among likely voters", "Orr", "+", "asserted", True),
        ],
    ),
    (
        "Moscow had to send thousands of troops to the border, officials said.",
        [
            ("Moscow had to send thousands of troops to the border", "Moscow", "+", "asserted", True),
        ],
    ),
    (
        "The information provided did not draw a link.",
        [
            ("The information provided did not draw a link", "The information provided", "-", "asserted", False),
        ],
    ),
    (
        "Orr said she had taken steps to ensure the error was not repeated.",
        [
            ("she had taken steps to ensure the error was not repeated", "she", "+", "asserted", False),
        ],
    ),
    (
        "Soldiers in the photo (not seen) attended a meeting in Tehran.",
        [
            (
                "Soldiers in the photo (not seen) attended a meeting in Tehran",
                "Soldiers in the photo",
                "+",
                "asserted",
                True,
            ),
        ],
    ),
    (
        "Revenue in the period, which ended May 30 and was the first quarter of the year, rose 53 percent to $3 million.",
        [
            ("Revenue in the period … rose 53 percent to $3 million", "Revenue in the period", "+", "asserted", True),
            ("which ended May 30", "Revenue in the period", "+", "asserted", True),
            ("was the first quarter of the year", "Revenue in the period", "+", "asserted", True),
        ],
    ),
    (
        "It is clear that Mr Brandt and the army are moving some units.",
        [
            ("It is clear that Mr Brandt and the army are moving some units", "It", "+", "asserted", True),
        ],
    ),
    (
        "Hunger would rise by either 49 percent or by 27 percent by 2050.",
        [
            ("Hunger would rise by either 49 percent or by 27 percent by 2050", "Hunger", "+", "prediction", False),
        ],
    ),
    (
        "A delegation of members, including Minister Ola Brandt, met the king.",
        [
            (
                "A delegation of members, including Minister Ola Brandt, met the king",
                "A delegation of members",
                "+",
                "asserted",
                True,
            ),
        ],
    ),
    (
        "The dam above Velm, which had cracked in May, had broken.",
        [
            ("The dam above Velm … had broken", "The dam above Velm", "+", "asserted", True),
            ("which had cracked in May", "The dam above Velm", "+", "asserted", True),
        ],
    ),
    (
        "By rail, parts of the plan take dilutions, with shaking between each step.",
        [
            (
                "By rail, parts of the plan take dilutions, with shaking between each step",
                "parts of the plan",
                "+",
                "asserted",
                False,
            ),
        ],
    ),
    (
        "Osk beat Fury on Saturday.",
        [
            ("Osk beat Fury on Saturday", "Osk", "+", "asserted", True),
        ],
    ),
    (
        "The company cut 400 jobs on Monday.",
        [
            ("The company cut 400 jobs on Monday", "The company", "+", "asserted", True),
        ],
    ),
    (
        "The plan cost $3 million.",
        [
            ("The plan cost $3 million", "The plan", "+", "asserted", True),
        ],
    ),
    (
        "The fire spread to 30 homes.",
        [
            ("The fire spread to 30 homes", "The fire", "+", "asserted", True),
        ],
    ),
    (
        "The storm hit 40 villages.",
        [
            ("The storm hit 40 villages", "The storm", "+", "asserted", True),
        ],
    ),
    (
        "“Ukraine is,” he said.",
        [
            ("Ukraine is", "Ukraine", "+", "asserted", False),
        ],
    ),
    (
        "None of the injuries was life-threatening.",
        [
            ("None of the injuries was life-threatening", "None of the injuries", "-", "asserted", True),
        ],
    ),
    (
        "The pier was shut on Monday.",
        [
            ("The pier was shut on Monday", "The pier", "+", "asserted", True),
        ],
    ),
    # What is denied or embedded is not asserted
    (
        "There was no sign that the valve had failed in May.",
        [
            ("There was no sign that the valve had failed in May", "no sign", "+", "open", False),
        ],
    ),
    (
        "Engineers found no indication that the bridge was unsafe.",
        [
            ("Engineers found no indication that the bridge was unsafe", "Engineers", "+", "open", False),
        ],
    ),
    (
        "There is little evidence that 40 homes burned.",
        [
            ("There is little evidence that 40 homes burned", "little evidence", "+", "open", False),
        ],
    ),
    (
        "The report offers no proof that Beck lied.",
        [
            ("no proof that Beck lied", "Beck", "+", "open", False),
        ],
    ),
    (
        "Nothing suggests that the vote was rigged.",
        [
            ("the vote was rigged", "the vote", "+", "open", False),
        ],
    ),
    (
        "It is untrue that the bank lost $4 million.",
        [
            ("It is untrue that the bank lost $4 million", "It", "-", "denial", True),
        ],
    ),
    (
        "It is wrong to claim that wages fell by 3 percent.",
        [
            ("It is wrong to claim that wages fell by 3 percent", "It", "-", "denial", True),
        ],
    ),
    (
        "The report that 20 sailors drowned is false.",
        [
            ("20 sailors drowned", "20 sailors", "-", "denial", True),
        ],
    ),
    (
        "The claim that the vaccine killed 12 people is baseless.",
        [
            ("The claim that the vaccine killed 12 people is baseless", "The claim", "-", "denial", True),
        ],
    ),
    (
        "It is a myth that the water was poisoned.",
        [
            ("It is a myth that the water was poisoned", "It", "-", "denial", False),
        ],
    ),
    (
        "It is simply not the case that taxes doubled.",
        [
            ("It is simply not the case that taxes doubled", "It", "-", "denial", False),
        ],
    ),
    (
        "Beck rejected claims that he had been paid $2 million.",
        [
            ("claims that he had been paid $2 million", "he", "-", "denial", True),
        ],
    ),
    (
        "Kent did not confirm that 12 houses had burned.",
        [
            ("12 houses had burned", "12 houses", "+", "open", False),
        ],
    ),
    (
        "Police have not said whether the driver was drunk.",
        [
            ("whether the driver was drunk", "the driver", "+", "open", False),
        ],
    ),
    (
        "It is unclear whether the dam will hold.",
        [
            ("It is unclear whether the dam will hold", "It", "+", "open", False),
        ],
    ),
    (
        "Nobody has claimed that the vote was rigged.",
        [
            ("the vote was rigged", "the vote", "+", "open", False),
        ],
    ),
    (
        "The council forgot to renew the lease.",
        [
            ("The council forgot to renew the lease", "The council", "-", "asserted", False),
        ],
    ),
    (
        "The ministry neglected to inspect 30 bridges.",
        [
            ("The ministry neglected to inspect 30 bridges", "The ministry", "-", "asserted", True),
        ],
    ),
    (
        "The crew managed to save 20 sailors.",
        [
            ("The crew managed to save 20 sailors", "The crew", "+", "asserted", True),
        ],
    ),
    (
        "The crew did not manage to save the ship.",
        [
            ("The crew did not manage to save the ship", "The crew", "-", "asserted", False),
        ],
    ),
    (
        "Beck was unable to pay his debts.",
        [
            ("Beck was unable to pay his debts", "Beck", "-", "asserted", True),
        ],
    ),
    (
        "Rescuers were able to reach 12 homes.",
        [
            ("Rescuers were able to reach 12 homes", "Rescuers", "+", "asserted", True),
        ],
    ),
    (
        "Beck did not hesitate to sign.",
        [
            ("Beck did not hesitate to sign", "Beck", "+", "asserted", True),
        ],
    ),
    (
        "The police prevented 200 marchers from entering the square.",
        [
            ("The police prevented 200 marchers from entering the square", "The police", "+", "asserted", True),
        ],
    ),
    (
        "The firm did not fail to pay its workers.",
        [
            ("The firm did not fail to pay its workers", "The firm", "+", "asserted", False),
        ],
    ),
    (
        "The bank refused to lend the town $2 million.",
        [
            ("The bank refused to lend the town $2 million", "The bank", "-", "asserted", True),
        ],
    ),
    (
        "She said she could not rule out a strike.",
        [
            ("she could not rule out a strike", "she", "-", "possible", False),
        ],
    ),
    (
        "Kent would not rule out that the plant would close.",
        [
            ("the plant would close", "the plant", "+", "possible", False),
        ],
    ),
    (
        "Lee said it was possible that the dam would fail.",
        [
            ("it was possible that the dam would fail", "it", "+", "possible", False),
        ],
    ),
    (
        "There is a chance that the river will flood.",
        [
            ("There is a chance that the river will flood", "a chance", "+", "possible", False),
        ],
    ),
    (
        "There is no chance that the river will flood.",
        [
            ("There is no chance that the river will flood", "no chance", "-", "prediction", False),
        ],
    ),
    (
        "Orr is likely to win the seat.",
        [
            ("Orr is likely to win the seat", "Orr", "+", "possible", False),
        ],
    ),
    (
        "Orr is not likely to win the seat.",
        [
            ("Orr is not likely to win the seat", "Orr", "-", "possible", False),
        ],
    ),
    (
        "It is likely that the bill will pass.",
        [
            ("It is likely that the bill will pass", "It", "+", "possible", False),
        ],
    ),
    (
        "The mayor is alleged to have taken 12 bribes.",
        [
            ("The mayor is alleged to have taken 12 bribes", "The mayor", "+", "alleged", True),
        ],
    ),
    (
        "Kole is said to have fled to Drey.",
        [
            ("Kole is said to have fled to Drey", "Kole", "+", "alleged", True),
        ],
    ),
    (
        "Prosecutors allege that Kole took 12 bribes.",
        [
            ("Kole took 12 bribes", "Kole", "+", "alleged", True),
        ],
    ),
    (
        "Beck is accused of stealing $3 million.",
        [
            ("Beck is accused of stealing $3 million", "Beck", "+", "alleged", True),
        ],
    ),
    (
        "He supposedly owned 40 cars.",
        [
            ("He supposedly owned 40 cars", "He", "+", "alleged", True),
        ],
    ),
    (
        "The ship reportedly sank on Monday.",
        [
            ("The ship reportedly sank on Monday", "The ship", "+", "asserted", True),
        ],
    ),
    (
        "We have never had such a harvest.",
        [
            ("We have never had such a harvest", "We", "+", "asserted", False),
        ],
    ),
    (
        "They had never seen so many birds.",
        [
            ("They had never seen so many birds", "They", "+", "asserted", False),
        ],
    ),
    (
        "The possible closure of the mine worries 300 families.",
        [
            (
                "The possible closure of the mine worries 300 families",
                "The possible closure of the mine",
                "+",
                "asserted",
                True,
            ),
        ],
    ),
    (
        "The firm was forced to sell 12 ships in May.",
        [
            ("The firm was forced to sell 12 ships in May", "The firm", "+", "asserted", True),
        ],
    ),
    (
        "The town had to move 400 people in June.",
        [
            ("The town had to move 400 people in June", "The town", "+", "asserted", True),
        ],
    ),
    (
        "Residents have to leave by Monday.",
        [
            ("Residents have to leave by Monday", "Residents", "+", "demand", False),
        ],
    ),
    (
        "Residents do not have to leave.",
        [
            ("Residents do not have to leave", "Residents", "-", "demand", False),
        ],
    ),
    (
        "The data provided by the bank showed no losses.",
        [
            ("The data provided by the bank showed no losses", "The data provided by the bank", "-", "asserted", False),
        ],
    ),
    (
        "The measures designed to prevent a flood cost $3 million.",
        [
            (
                "The measures designed to prevent a flood cost $3 million",
                "The measures designed to prevent a flood",
                "+",
                "asserted",
                True,
            ),
        ],
    ),
    (
        "Beck wrote a law to ensure that no child is hungry.",
        [
            ("Beck wrote a law to ensure that no child is hungry", "Beck", "+", "asserted", True),
        ],
    ),
    (
        "The minister (who was not named) met the king on Monday.",
        [
            ("The minister (who was not named) met the king on Monday", "The minister", "+", "asserted", True),
        ],
    ),
    (
        "The book, which was not published in his lifetime, sold 300 copies.",
        [
            ("The book … sold 300 copies", "The book", "+", "asserted", True),
            ("which was not published in his lifetime", "The book", "-", "asserted", False),
        ],
    ),
    (
        "Nobody who saw the film liked it, Kent said.",
        [
            ("Nobody who saw the film liked it", "Nobody who saw the film", "-", "asserted", False),
        ],
    ),
    (
        "It is possible that no one survived, the navy said.",
        [
            ("It is possible that no one survived", "It", "-", "possible", False),
        ],
    ),
    (
        "He said there was no doubt that the bank had failed.",
        [
            ("there was no doubt that the bank had failed", "no doubt", "+", "asserted", False),
        ],
    ),
    (
        "Kent denied that the mill had closed and that 12 people had died.",
        [
            ("the mill had closed", "the mill", "-", "denial", False),
            ("12 people had died", "12 people", "-", "denial", True),
        ],
    ),
    (
        "The bank did not announce that it had sold 300 homes.",
        [
            ("it had sold 300 homes", "it", "+", "open", False),
        ],
    ),
    (
        "It is not clear that the dam leaked.",
        [
            ("It is not clear that the dam leaked", "It", "+", "open", False),
        ],
    ),
    (
        "The rumour that the king had fled was false.",
        [
            ("the king had fled", "the king", "-", "denial", False),
        ],
    ),
    (
        "Allegations that Beck stole $3 million are baseless.",
        [
            ("Beck stole $3 million", "Beck", "-", "denial", True),
        ],
    ),
    (
        "The army denied reports that 40 soldiers had died.",
        [
            ("reports that 40 soldiers had died", "40 soldiers", "-", "denial", True),
        ],
    ),
    (
        "Nobody has proved that the dam leaked.",
        [
            ("the dam leaked", "the dam", "+", "open", False),
        ],
    ),
    (
        "Orr said there was no reason to believe that the vote was rigged.",
        [
            ("there was no reason to believe that the vote was rigged", "no reason", "-", "denial", False),
        ],
    ),
    (
        "I do not think that the dam leaked, Kent said.",
        [
            ("I do not think that the dam leaked", "I", "-", "asserted", False),
        ],
    ),
    (
        "Turnout fell because voters were not likely to win.",
        [
            ("Turnout fell because voters were not likely to win", "Turnout", "+", "asserted", False),
        ],
    ),
    (
        "Unlikely friends Orr and Beck won the prize in May.",
        [
            (
                "Unlikely friends Orr and Beck won the prize in May",
                "Unlikely friends Orr and Beck",
                "+",
                "asserted",
                True,
            ),
        ],
    ),
    (
        "The potential buyers met in Selm on Monday.",
        [
            ("The potential buyers met in Selm on Monday", "The potential buyers", "+", "asserted", True),
        ],
    ),
    (
        "Ships that cannot sail were sold for $3 million.",
        [
            ("Ships that cannot sail were sold for $3 million", "Ships that cannot sail", "+", "asserted", True),
        ],
    ),
    (
        "If the town pays, the dam may be rebuilt.",
        [
            ("If the town pays, the dam may be rebuilt", "the dam", "+", "conditional", False),
        ],
    ),
    (
        "The firm did not close the mill or sell the land.",
        [
            ("The firm did not close the mill or sell the land", "The firm", "-", "asserted", False),
        ],
    ),
    (
        "Police found no evidence that the dam leaked.",
        [
            ("Police found no evidence that the dam leaked", "Police", "+", "open", False),
        ],
    ),
    (
        "No evidence suggests that the dam leaked.",
        [
            ("the dam leaked", "the dam", "+", "open", False),
        ],
    ),
    (
        "Reports that 300 people died are false.",
        [
            ("300 people died", "300 people", "-", "denial", True),
        ],
    ),
    (
        "It is untrue that crime rose.",
        [
            ("It is untrue that crime rose", "It", "-", "denial", False),
        ],
    ),
    (
        "He said he could not rule out a strike.",
        [
            ("he could not rule out a strike", "he", "-", "possible", False),
        ],
    ),
    (
        "The firm did not fail to pay 300 workers.",
        [
            ("The firm did not fail to pay 300 workers", "The firm", "+", "asserted", True),
        ],
    ),
    (
        "The firm managed to pay 300 workers.",
        [
            ("The firm managed to pay 300 workers", "The firm", "+", "asserted", True),
        ],
    ),
    (
        "It is not clear whether the dam leaked.",
        [
            ("It is not clear whether the dam leaked", "It", "+", "open", False),
        ],
    ),
    (
        "It is unclear if the dam leaked.",
        [
            ("It is unclear if the dam leaked", "It", "+", "open", False),
        ],
    ),
    (
        "It is likely that taxes rise.",
        [
            ("It is likely that taxes rise", "It", "+", "possible", False),
        ],
    ),
    (
        "Orr is unlikely to win the seat.",
        [
            ("Orr is unlikely to win the seat", "Orr", "+", "possible", False),
        ],
    ),
    (
        "The firm is accused of taking $3 million.",
        [
            ("The firm is accused of taking $3 million", "The firm", "+", "alleged", True),
        ],
    ),
    (
        "The minister is alleged to have taken $3 million.",
        [
            ("The minister is alleged to have taken $3 million", "The minister", "+", "alleged", True),
        ],
    ),
    (
        "The minister is said to have taken $3 million.",
        [
            ("The minister is said to have taken $3 million", "The minister", "+", "alleged", True),
        ],
    ),
    (
        "It is alleged that the minister took $3 million.",
        [
            ("the minister took $3 million", "the minister", "+", "alleged", True),
        ],
    ),
    (
        "Nobody said that the dam leaked.",
        [
            ("the dam leaked", "the dam", "+", "open", False),
        ],
    ),
    (
        "The dam was never checked.",
        [
            ("The dam was never checked", "The dam", "-", "asserted", False),
        ],
    ),
    (
        "I doubt that the dam leaked.",
        [
            ("the dam leaked", "the dam", "+", "open", False),
        ],
    ),
    (
        "The mayor had no intention of resigning.",
        [
            ("The mayor had no intention of resigning", "The mayor", "-", "denial", False),
        ],
    ),
    (
        "He forgot to lock the gate.",
        [
            ("He forgot to lock the gate", "He", "-", "asserted", False),
        ],
    ),
    (
        "The claim that the dam leaked was disproved.",
        [
            ("The claim that the dam leaked was disproved", "The claim", "-", "denial", False),
        ],
    ),
    (
        "There is no doubt that the dam leaked.",
        [
            ("the dam leaked", "the dam", "+", "asserted", False),
        ],
    ),
    (
        "He is unable to pay.",
        [
            ("He is unable to pay", "He", "-", "asserted", False),
        ],
    ),
    (
        "Police prevented the crowd from entering the hall.",
        [
            ("Police prevented the crowd from entering the hall", "Police", "+", "asserted", False),
        ],
    ),
    (
        "The court dismissed claims that the vote was rigged.",
        [
            ("claims that the vote was rigged", "the vote", "-", "denial", False),
        ],
    ),
    (
        "It is a myth that vaccines cause autism.",
        [
            ("It is a myth that vaccines cause autism", "It", "-", "denial", False),
        ],
    ),
    (
        "It has not been proved that the dam leaked.",
        [
            ("the dam leaked", "the dam", "+", "open", False),
        ],
    ),
    (
        "Officials could not confirm that 12 people had died.",
        [
            ("12 people had died", "12 people", "+", "open", False),
        ],
    ),
    (
        "She neglected to file the form.",
        [
            ("She neglected to file the form", "She", "-", "asserted", False),
        ],
    ),
]

KNOWN_WRONG: list[tuple[str, str, list[Expected]]] = [
    (
        "the second of two verbs side by side is taken for a participle",
        "The man who did not vote paid $40.",
        [("The man who did not vote paid $40", "The man", "+", "asserted", True)],
    ),
    (
        "“a copy of which” is taken for the subject",
        "The plan, a copy of which was seen by the Drey Post, costs $3 million.",
        [
            ("The plan … costs $3 million", "The plan", "+", "asserted", True),
            ("a copy of which was seen by the Drey Post", "a copy of which", "+", "asserted", True),
        ],
    ),
    (
        "a clause after a noun without “that” is taken for a participle",
        "There's little proof the dam leaked.",
        [("There's little proof the dam leaked", "little proof", "+", "open", False)],
    ),
    (
        "what somebody lied about is taken for what is claimed",
        "There was no sign that the minister had lied about the $4 million.",
        [("There was no sign that the minister had lied about the $4 million", "no sign", "+", "open", True)],
    ),
    (
        "“contrary to” says nothing yet of what it governs",
        "Contrary to reports that 12 died, all lived.",
        [
            ("12 died", "12", "-", "denial", True),
            ("all lived", "all", "+", "asserted", False),
        ],
    ),
    (
        "what is known is taken for a belief",
        "It is known that Orr and Kent met in Drey.",
        [("Orr and Kent met in Drey", "Orr and Kent", "+", "asserted", True)],
    ),
    (
        "“Kyiv drop”, after a verb of demanding, is taken for two nouns",
        "The Kremlin insists Kyiv drop its plan.",
        [("Kyiv drop its plan", "Kyiv", "+", "demand", False)],
    ),
    (
        "“how” is no part of the phrase",
        "Officials could not say how many people had died.",
        [("how many people had died", "how many people", "+", "open", False)],
    ),
    (
        "a clause that is a subject is only seen with “is”",
        "That the dam broke in May surprised nobody.",
        [("That the dam broke in May surprised nobody", "That the dam broke in May", "-", "asserted", True)],
    ),
]
