"""Claims by how the clauses of their sentence hang together: words, subject, polarity and modality, and in whose voice."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

CLAUSES: dict[str, list[tuple[str, list[Row]]]] = {
    "a refusal that is the subject denies nothing of itself; what is to be accepted stays with what is urged": [
        (
            "Kole's refusal to sign was widely seen as a mistake by the press.",
            [
                (
                    "Kole's refusal to sign was widely seen as a mistake by the press",
                    "Kole's refusal to sign",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The failure to repair the dam cost the town two million.",
            [
                (
                    "The failure to repair the dam cost the town two million",
                    "The failure to repair the dam",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Its failure to pay the crew has closed the port.",
            [("Its failure to pay the crew has closed the port", "Its failure to pay the crew", "+ asserted", "")],
        ),
        (
            "They urged Kole to accept the fact that the mill is dead.",
            [("Kole to accept the fact that the mill is dead", "Kole", "+ demand", "They")],
        ),
        ("He failed to pay.", [("He failed to pay", "He", "- asserted", "")]),
        ("The mayor refused to sign.", [("The mayor refused to sign", "The mayor", "- asserted", "")]),
    ],
    "a list is the subject as a whole": [
        (
            "Cars, trucks and old buses pass the digger.",
            [("Cars, trucks and old buses pass the digger", "Cars, trucks and old buses", "+ asserted", "")],
        ),
        (
            "Nurses, teachers and bus drivers walked out on Monday.",
            [
                (
                    "Nurses, teachers and bus drivers walked out on Monday",
                    "Nurses, teachers and bus drivers",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Ann Lee, Tom Kole and Marsh voted against it.",
            [("Ann Lee, Tom Kole and Marsh voted against it", "Ann Lee, Tom Kole and Marsh", "+ asserted", "")],
        ),
        (
            "The bakers of Selm, the smiths and the weavers have joined the strike.",
            [
                (
                    "The bakers of Selm, the smiths and the weavers have joined the strike",
                    "The bakers of Selm, the smiths and the weavers",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Kole, the mayor, and Beck met on Friday.",
            [("Kole, the mayor, and Beck met on Friday", "Kole, the mayor, and Beck", "+ asserted", "")],
        ),
        (
            "Kole, a nurse and a pilot, met the board on Friday.",
            [("Kole, a nurse and a pilot, met the board on Friday", "Kole", "+ asserted", "")],
        ),
        ("On Monday, Kole and Beck met.", [("On Monday, Kole and Beck met", "Kole and Beck", "+ asserted", "")]),
        (
            "The mill, built by Kole and Beck in May, closed.",
            [("The mill, built by Kole and Beck in May, closed", "The mill", "+ asserted", "")],
        ),
    ],
    "a time behind an aside is of the verb that follows": [
        (
            "Beck, who has been ill this month, on Friday described his plan to lead the board.",
            [
                ("who has been ill this month", "Beck", "+ asserted", ""),
                ("his plan to lead the board", "his plan", "+ prediction", "Beck, who has been ill this month"),
            ],
        ),
        (
            "Lee, who is 40, this week opened a mill.",
            [("Lee … this week opened a mill", "Lee", "+ asserted", ""), ("who is 40", "Lee", "+ asserted", "")],
        ),
        (
            "The firm, which lost money, in May sold the mill to Beck.",
            [
                ("The firm … in May sold the mill to Beck", "The firm", "+ asserted", ""),
                ("which lost money", "The firm", "+ asserted", ""),
            ],
        ),
        (
            "The firm, which had lost money for years, on Tuesday closed its mill in Selm.",
            [
                ("The firm … on Tuesday closed its mill in Selm", "The firm", "+ asserted", ""),
                ("which had lost money for years", "The firm", "+ asserted", ""),
            ],
        ),
        (
            "The strike, which began in May, in June reached the port.",
            [
                ("The strike … in June reached the port", "The strike", "+ asserted", ""),
                ("which began in May", "The strike", "+ asserted", ""),
            ],
        ),
        (
            "Lee, who is ill, on Monday said the mill was lost.",
            [
                ("who is ill", "Lee", "+ asserted", ""),
                ("the mill was lost", "the mill", "+ asserted", "Lee, who is ill"),
            ],
        ),
        (
            "Ann Lee, a doctor, on Monday asked the board to resign.",
            [("the board to resign", "the board", "+ demand", "Ann Lee, a doctor")],
        ),
        ("Ann Lee, 40, in May told the board it was lost.", [("it was lost", "it", "+ asserted", "Ann Lee, 40")]),
        (
            "Kole, the mayor of Selm, in June sold the mill.",
            [("Kole, the mayor of Selm, in June sold the mill", "Kole", "+ asserted", "")],
        ),
        (
            "The dam, which broke on Monday, was old.",
            [
                ("The dam … was old", "The dam", "+ asserted", ""),
                ("which broke on Monday", "The dam", "+ asserted", ""),
            ],
        ),
        ("A ship, seen on Friday, sank.", [("A ship, seen on Friday, sank", "A ship", "+ asserted", "")]),
        (
            "A letter sent in May told of the plan.",
            [("A letter sent in May told of the plan", "A letter sent in May", "+ asserted", "")],
        ),
        ("On Monday, Kole left the town.", [("On Monday, Kole left the town", "Kole", "+ asserted", "")]),
    ],
    "a clause stands behind no question, no doubt and no way without that": [
        (
            "There is no question the mill closed.",
            [("There is no question the mill closed", "no question", "+ asserted", "")],
        ),
        ("There is no doubt the plan works.", [("There is no doubt the plan works", "no doubt", "+ asserted", "")]),
        (
            "“There's no question this rule helps farmers,” Kole said.",
            [("There's no question this rule helps farmers", "no question", "+ asserted", "Kole")],
        ),
        ("There is no way the dam will hold.", [("There is no way the dam will hold", "no way", "- prediction", "")]),
        (
            "There's no doubt he was ill, the doctor said.",
            [("There's no doubt he was ill", "no doubt", "+ asserted", "the doctor")],
        ),
        (
            "There is no doubt our town needs a bridge.",
            [("There is no doubt our town needs a bridge", "no doubt", "+ asserted", "")],
        ),
        (
            "There was no question the board would not pay.",
            [("There was no question the board would not pay", "no question", "- prediction", "")],
        ),
        (
            "There is no question of a strike.",
            [("There is no question of a strike", "no question of a strike", "- asserted", "")],
        ),
        ("There is no way across the river.", [("There is no way across the river", "no way", "- asserted", "")]),
        (
            "There is a question the board has asked.",
            [("There is a question the board has asked", "a question", "+ asserted", "")],
        ),
    ],
    "two verbs have one object; what needs none stands alone": [
        ("I support and endorse the new treaty.", [("I support and endorse the new treaty", "I", "+ asserted", "")]),
        (
            "The mayor supports and defends the plan.",
            [("The mayor supports and defends the plan", "The mayor", "+ asserted", "")],
        ),
        (
            "She met Tom Hale, who shot and wounded a wolf.",
            [
                ("She met Tom Hale", "She", "+ asserted", ""),
                ("who shot and wounded a wolf", "Tom Hale", "+ asserted", ""),
            ],
        ),
        (
            "Gunmen attacked and burned a mill near Selm.",
            [("Gunmen attacked and burned a mill near Selm", "Gunmen", "+ asserted", "")],
        ),
        (
            "“I fully support and will endorse his plan,” Kole said.",
            [("I fully support and will endorse his plan", "I", "+ asserted", "Kole")],
        ),
        (
            "The board praised Lee, who designed and built the dam.",
            [
                ("The board praised Lee", "The board", "+ asserted", ""),
                ("who designed and built the dam", "Lee", "+ asserted", ""),
            ],
        ),
        (
            "The bridge fell and hit it.",
            [("The bridge fell", "The bridge", "+ asserted", ""), ("hit it", "The bridge", "+ asserted", "")],
        ),
        (
            "The mayor was praised and won a medal.",
            [("The mayor was praised", "The mayor", "+ asserted", ""), ("won a medal", "The mayor", "+ asserted", "")],
        ),
        (
            "The guild fund and the bank sold land.",
            [("The guild fund and the bank sold land", "The guild fund and the bank", "+ asserted", "")],
        ),
    ],
    "an adjective made of a verb goes on with is; a past with its own words does not": [
        (
            "The room is small and cramped in comparison to the hall.",
            [("The room is small and cramped in comparison to the hall", "The room", "+ asserted", "")],
        ),
        ("He is young and skilled in the trade.", [("He is young and skilled in the trade", "He", "+ asserted", "")]),
        (
            "The road is narrow and blocked in winter.",
            [("The road is narrow and blocked in winter", "The road", "+ asserted", "")],
        ),
        ("She was brave and gifted, the coach said.", [("She was brave and gifted", "She", "+ asserted", "the coach")]),
        (
            "The man was old and lived in a hut.",
            [("The man was old", "The man", "+ asserted", ""), ("lived in a hut", "The man", "+ asserted", "")],
        ),
        (
            "The mayor was ill and retired in June.",
            [("The mayor was ill", "The mayor", "+ asserted", ""), ("retired in June", "The mayor", "+ asserted", "")],
        ),
        (
            "The plan was bold and angered the guild.",
            [("The plan was bold", "The plan", "+ asserted", ""), ("angered the guild", "The plan", "+ asserted", "")],
        ),
        (
            "The team was tired and lost the match.",
            [("The team was tired", "The team", "+ asserted", ""), ("lost the match", "The team", "+ asserted", "")],
        ),
    ],
    "a participle tells which ones where the verb is to come": [
        (
            "Of the 900 ballots cast in the town, 512 were for Beck.",
            [("Of the 900 ballots cast in the town, 512 were for Beck", "512", "+ asserted", "")],
        ),
        (
            "The votes cast in May were few.",
            [("The votes cast in May were few", "The votes cast in May", "+ asserted", "")],
        ),
        (
            "Under the terms set in May, the firm pays.",
            [("Under the terms set in May, the firm pays", "the firm", "+ asserted", "")],
        ),
        (
            "Among the trees cut down, ten were oaks.",
            [("Among the trees cut down, ten were oaks", "ten", "+ asserted", "")],
        ),
        (
            "The sales of the last two months combined showed a fall.",
            [
                (
                    "The sales of the last two months combined showed a fall",
                    "The sales of the last two months combined",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The rules set in May are strict.",
            [("The rules set in May are strict", "The rules set in May", "+ asserted", "")],
        ),
        ("The polls put Kole ahead.", [("The polls put Kole ahead", "The polls", "+ asserted", "")]),
        ("Boats put in at Selm.", [("Boats put in at Selm", "Boats", "+ asserted", "")]),
        (
            "Her plan is as bold as his are timid.",
            [("Her plan is as bold as his are timid", "Her plan", "+ asserted", "")],
        ),
        ("His are the best boats.", [("His are the best boats", "His", "+ asserted", "")]),
        (
            "The vets helped Kole, and the mayor won.",
            [("The vets helped Kole", "The vets", "+ asserted", ""), ("the mayor won", "the mayor", "+ asserted", "")],
        ),
    ],
    "if that is asked leaves open": [
        ("Marsh asked if the dam was safe.", [("if the dam was safe", "the dam", "+ open", "Marsh")]),
        ("Some residents wonder if the dam is safe.", [("if the dam is safe", "the dam", "+ open", "Some residents")]),
        ("Kole asked the crew if they were cold.", [("if they were cold", "they", "+ open", "Kole")]),
        ("Lee was asked if he would resign.", [("if he would resign", "he", "+ open", "")]),
        ("He did not say if he would run.", [("if he would run", "he", "+ open", "He")]),
        ("The court will decide if the sale is legal.", [("if the sale is legal", "the sale", "+ open", "The court")]),
        ("“I asked him if he was ill,” Lee said.", [("I asked him if he was ill", "I", "+ asserted", "Lee")]),
        ("Kole will pay if the dam is safe.", [("Kole will pay if the dam is safe", "Kole", "+ conditional", "")]),
        (
            "Kole said that if it rained, he would stay.",
            [("if it rained, he would stay", "he", "+ conditional", "Kole")],
        ),
        (
            "They agreed to pay if the work was done.",
            [("to pay if the work was done", "They", "+ conditional", "They")],
        ),
    ],
    "never with a comparative heightens; but not in front of what is no clause denies nothing": [
        (
            "The mill has never been healthier, Kole said.",
            [("The mill has never been healthier", "The mill", "+ asserted", "Kole")],
        ),
        ("Prices have never been higher.", [("Prices have never been higher", "Prices", "+ asserted", "")]),
        ("She never had more help.", [("She never had more help", "She", "+ asserted", "")]),
        ("He has never been older than Lee.", [("He has never been older than Lee", "He", "- asserted", "")]),
        ("The plant never reopened", [("The plant never reopened", "The plant", "- asserted", "")]),
        ("He has never been ill.", [("He has never been ill", "He", "- asserted", "")]),
        (
            "He could still sing, but not with the same voice.",
            [("He could still sing, but not with the same voice", "He", "+ possible", "")],
        ),
        ("He paid, but not in cash.", [("He paid, but not in cash", "He", "+ asserted", "")]),
        ("The plan was old but not bad.", [("The plan was old but not bad", "The plan", "+ asserted", "")]),
        (
            "He came, but not everyone saw him.",
            [("He came", "He", "+ asserted", ""), ("not everyone saw him", "everyone", "- asserted", "")],
        ),
        ("The dam was not old but weak.", [("The dam was not old but weak", "The dam", "- asserted", "")]),
        (
            "He did not pay, but not for lack of cash.",
            [("He did not pay, but not for lack of cash", "He", "- asserted", "")],
        ),
        ("But not one boat came.", [("not one boat came", "not one boat", "- asserted", "")]),
    ],
    "which describes the one that its verb agrees with, and no time": [
        (
            "She works long nights at Selm Bank, which advises big firms.",
            [
                ("She works long nights at Selm Bank", "She", "+ asserted", ""),
                ("which advises big firms", "Selm Bank", "+ asserted", ""),
            ],
        ),
        (
            "The board sold the mill last year, which became a school.",
            [
                ("The board sold the mill last year", "The board", "+ asserted", ""),
                ("which became a school", "the mill", "+ asserted", ""),
            ],
        ),
        (
            "She led a team of doctors, which were trained in Selm.",
            [
                ("She led a team of doctors", "She", "+ asserted", ""),
                ("which were trained in Selm", "doctors", "+ asserted", ""),
            ],
        ),
        (
            "They backed plans for a bridge, which has now been built.",
            [
                ("They backed plans for a bridge", "They", "+ asserted", ""),
                ("which has now been built", "a bridge", "+ asserted", ""),
            ],
        ),
        (
            "The closure of two mills, which employ 90 people, was put off.",
            [
                ("The closure of two mills … was put off", "The closure of two mills", "+ asserted", ""),
                ("which employ 90 people", "two mills", "+ asserted", ""),
            ],
        ),
        (
            "He met the owners of Selm Mill, which makes flour.",
            [
                ("He met the owners of Selm Mill", "He", "+ asserted", ""),
                ("which makes flour", "Selm Mill", "+ asserted", ""),
            ],
        ),
        (
            "He wrote letters to the Selm Times, which were printed.",
            [
                ("He wrote letters to the Selm Times", "He", "+ asserted", ""),
                ("which were printed", "letters to the Selm Times", "+ asserted", ""),
            ],
        ),
        (
            "The list of firms, which was sent to the board, is long.",
            [
                ("The list of firms … is long", "The list of firms", "+ asserted", ""),
                ("which was sent to the board", "The list of firms", "+ asserted", ""),
            ],
        ),
        (
            "The home of Ann Berry, who built it, burned.",
            [
                ("The home of Ann Berry … burned", "The home of Ann Berry", "+ asserted", ""),
                ("who built it", "Ann Berry", "+ asserted", ""),
            ],
        ),
    ],
    "so and yet go on to a clause with another in front": [
        (
            "We were late, so when it rained, we left.",
            [("We were late", "We", "+ asserted", ""), ("when it rained, we left", "we", "+ asserted", "")],
        ),
        (
            "“I never knew the price, so if I could get an offer, I would take it,” Lee said.",
            [
                ("I never knew the price", "I", "- denial", "Lee"),
                ("if I could get an offer, I would take it", "I", "+ conditional", "Lee"),
            ],
        ),
        (
            "The road was shut, so because the bridge is narrow, lorries cannot cross.",
            [
                ("The road was shut", "The road", "+ asserted", ""),
                ("because the bridge is narrow, lorries cannot cross", "lorries", "- asserted", ""),
            ],
        ),
        (
            "The mill lost money, yet when it closed, the town wept.",
            [
                ("The mill lost money", "The mill", "+ asserted", ""),
                ("when it closed, the town wept", "the town", "+ asserted", ""),
            ],
        ),
        (
            "He left the town, so while it rained, nobody worked.",
            [
                ("He left the town", "He", "+ asserted", ""),
                ("while it rained, nobody worked", "nobody", "- asserted", ""),
            ],
        ),
        (
            "The team lost, and if it loses again, the coach will go.",
            [
                ("The team lost", "The team", "+ asserted", ""),
                ("if it loses again, the coach will go", "the coach", "+ conditional", ""),
            ],
        ),
        ("He is old, so he left.", [("He is old", "He", "+ asserted", ""), ("he left", "he", "+ asserted", "")]),
        (
            "He stayed so that when it rained, she could leave.",
            [("He stayed so that when it rained, she could leave", "He", "+ asserted", "")],
        ),
        (
            "She was so ill when it rained that they left.",
            [("She was so ill when it rained that they left", "She", "+ asserted", "")],
        ),
    ],
    "a verb behind then shares the subject; what had been planned was a plan": [
        (
            "He thanked the guild, then left the town.",
            [("He thanked the guild", "He", "+ asserted", ""), ("then left the town", "He", "+ asserted", "")],
        ),
        (
            "He sang, then danced, then left the town.",
            [
                ("He sang", "He", "+ asserted", ""),
                ("then danced", "He", "+ asserted", ""),
                ("then left the town", "He", "+ asserted", ""),
            ],
        ),
        (
            "On Monday she met the board, then drove to Selm.",
            [("On Monday she met the board", "she", "+ asserted", ""), ("then drove to Selm", "she", "+ asserted", "")],
        ),
        (
            "He came to Selm and quickly left the town.",
            [("He came to Selm", "He", "+ asserted", ""), ("quickly left the town", "He", "+ asserted", "")],
        ),
        (
            "They won the cup and never lost a match.",
            [("They won the cup", "They", "+ asserted", ""), ("never lost a match", "They", "- asserted", "")],
        ),
        (
            "The firm, then owned by Kole, lost money.",
            [("The firm, then owned by Kole, lost money", "The firm", "+ asserted", "")],
        ),
        ("He left the mill, then run by Beck.", [("He left the mill, then run by Beck", "He", "+ asserted", "")]),
        (
            "The mayor, then asked about it, left.",
            [("The mayor, then asked about it, left", "The mayor", "+ asserted", "")],
        ),
        (
            "Kole had been scheduled to attend the fair.",
            [("Kole had been scheduled to attend the fair", "Kole", "+ asserted", "")],
        ),
        ("Profits had been expected to rise.", [("Profits had been expected to rise", "Profits", "+ asserted", "")]),
        (
            "Kole was scheduled to speak on Monday.",
            [("Kole was scheduled to speak on Monday", "Kole", "+ prediction", "")],
        ),
        (
            "The bridge has been scheduled to reopen.",
            [("The bridge has been scheduled to reopen", "The bridge", "+ prediction", "")],
        ),
    ],
    "provided opens a condition, and a pronoun behind than and and a clause of its own": [
        (
            "The board will pay provided the dam can be repaired.",
            [("The board will pay provided the dam can be repaired", "The board", "+ conditional", "")],
        ),
        (
            "He is willing to leave provided that the town pays.",
            [("He is willing to leave provided that the town pays", "He", "+ conditional", "")],
        ),
        (
            "They may stay, provided the rent is paid.",
            [("They may stay, provided the rent is paid", "They", "+ conditional", "")],
        ),
        (
            "Provided the rain stops, the match will go on.",
            [("Provided the rain stops, the match will go on", "the match", "+ conditional", "")],
        ),
        (
            "“We will leave provided the border can be secured,” Kole said.",
            [("We will leave provided the border can be secured", "We", "+ conditional", "Kole")],
        ),
        (
            "The firm provided the crew with boats.",
            [("The firm provided the crew with boats", "The firm", "+ asserted", "")],
        ),
        (
            "The help provided by the town was late.",
            [("The help provided by the town was late", "The help provided by the town", "+ asserted", "")],
        ),
        (
            "Food was provided, and the crew ate.",
            [("Food was provided", "Food", "+ asserted", ""), ("the crew ate", "the crew", "+ asserted", "")],
        ),
        (
            "They are larger than us and they have more boats.",
            [("They are larger than us", "They", "+ asserted", ""), ("they have more boats", "they", "+ asserted", "")],
        ),
        (
            "She is older than Kole and she runs the mill.",
            [("She is older than Kole", "She", "+ asserted", ""), ("she runs the mill", "she", "+ asserted", "")],
        ),
        (
            "He left after the storm and she stayed.",
            [("He left after the storm", "He", "+ asserted", ""), ("she stayed", "she", "+ asserted", "")],
        ),
        (
            "The mill fed more people than Lee and I thought.",
            [("The mill fed more people than Lee and I thought", "The mill", "+ asserted", "")],
        ),
        ("He is taller than she is.", [("He is taller than she is", "He", "+ asserted", "")]),
    ],
    "a condition of what somebody is ready to do is one of the claim": [
        (
            "He is willing to leave if the town pays.",
            [("He is willing to leave if the town pays", "He", "+ conditional", "")],
        ),
        (
            "He is ready to leave unless the town pays.",
            [("He is ready to leave unless the town pays", "He", "+ conditional", "")],
        ),
        ("She left to see if he was ill.", [("She left to see if he was ill", "She", "+ asserted", "")]),
        (
            "The mayor failed to say if he knew.",
            [("The mayor failed to say if he knew", "The mayor", "- asserted", "")],
        ),
        (
            "He was happy to stay even if it rained.",
            [("He was happy to stay even if it rained", "He", "+ asserted", "")],
        ),
        ("Help was provided that day.", [("Help was provided that day", "Help", "+ asserted", "")]),
    ],
    "what won't be is to come, and what somebody has got to do is demanded": [
        ("They won't pay.", [("They won't pay", "They", "- prediction", "")]),
        ("They won’t pay Kole.", [("They won’t pay Kole", "They", "- prediction", "")]),
        ("“They won't pay Beck,” Lee said.", [("They won't pay Beck", "They", "- denial", "Lee")]),
        ("“We're not going to beat Kole,” Lee said.", [("We're not going to beat Kole", "We", "- denial", "Lee")]),
        ("If it rains, they won't sail.", [("If it rains, they won't sail", "they", "- conditional", "")]),
        ("They can't pay.", [("They can't pay", "They", "- asserted", "")]),
        (
            "“You've got to ask hard questions,” Lee said.",
            [("You've got to ask hard questions", "You", "+ demand", "Lee")],
        ),
        ("“It wasn't going to Selm,” Lee said.", [("It wasn't going to Selm", "It", "- asserted", "Lee")]),
    ],
    "an age and a region between commas are no subjects": [
        (
            "In Selm, Texas, the mayor sold the mill.",
            [("In Selm, Texas, the mayor sold the mill", "the mayor", "+ asserted", "")],
        ),
        (
            "On Monday night, in Jupiter, Fla., the guild's head, Tom Beck, closed the mill.",
            [
                (
                    "On Monday night, in Jupiter, Fla., the guild's head, Tom Beck, closed the mill",
                    "the guild's head",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Ann Lee, 21, who is ill, held up a sign.",
            [
                ("Ann Lee, 21 … held up a sign", "Ann Lee", "+ asserted", ""),
                ("who is ill", "Ann Lee", "+ asserted", ""),
            ],
        ),
        (
            "He met Tom Hale, 40, who owns the mill.",
            [("He met Tom Hale, 40", "He", "+ asserted", ""), ("who owns the mill", "Tom Hale", "+ asserted", "")],
        ),
        (
            "On Monday, in Selm, Beck, the mayor, left.",
            [("On Monday, in Selm, Beck, the mayor, left", "Beck", "+ asserted", "")],
        ),
        ("With Kole, Lee, a nurse, left.", [("With Kole, Lee, a nurse, left", "Lee", "+ asserted", "")]),
        ("In Selm, Lee sold the mill.", [("In Selm, Lee sold the mill", "Lee", "+ asserted", "")]),
    ],
}
