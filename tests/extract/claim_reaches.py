"""Invented sentences by how far a claim reaches and what is none: words, subject, polarity and modality, source ("": the article)."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

REACHES: dict[str, list[tuple[str, list[Row]]]] = {
    "whose answer it is that stands behind a colon or in marks": [
        (
            "The firm denied the claims: “We paid every worker in May.”",
            [("We paid every worker in May", "We", "+ asserted", "The firm")],
        ),
        (
            "In a letter, the church denied these charges:\n\nShe certainly wasn't held against her will. She was paid in May.",
            [
                ("She certainly wasn't held against her will", "She", "- asserted", "the church"),
                ("She was paid in May", "She", "+ asserted", "the church"),
            ],
        ),
        ("“We paid all workers,” Lee denied.", [("We paid all workers", "We", "+ asserted", "Lee")]),
        ("Lee denied that “they took the money”.", [("they took the money", "they", "- denial", "Lee")]),
        (
            "The board rejected the report: it had paid all nurses.",
            [("it had paid all nurses", "it", "+ asserted", "The board")],
        ),
    ],
    "no more than where it was said": [
        (
            "“Of course we will,” Tom Hale said in a letter sent an hour before the vote was due to begin.",
            [("Of course we will", "we", "+ prediction", "Tom Hale")],
        ),
        (
            "“No, we will stay,” Lee said at a fair held in Selm that 40 people attended.",
            [("No, we will stay", "we", "+ prediction", "Lee")],
        ),
    ],
    "a noun with what describes it is no claim": [
        ("The worst thing that happened to banks.", []),
        ("Ann Lee with some books that have not yet been read.", []),
        ("The man who built it left.", [("The man who built it left", "The man who built it", "+ asserted", "")]),
    ],
    "a question that goes on is no claim": [
        ("Why did you leave the mill, and how did you go about it?", []),
        ("“Did they leave, or is the mill still open?” Lee asked.", []),
        ("Do you sell it yourself, and did you do so in May?", []),
    ],
    "what somebody else does not do is beside the claim": [
        (
            "Lee was preferred 51 percent to 38 percent, with 10 percent not planning to vote.",
            [
                ("Lee was preferred 51 percent to 38 percent", "Lee", "+ asserted", ""),
                ("10 percent not planning to vote", "10 percent", "- asserted", ""),
            ],
        ),
        (
            "The plan passed, with two members not knowing the date.",
            [
                ("The plan passed", "The plan", "+ asserted", ""),
                ("two members not knowing the date", "two members", "- asserted", ""),
            ],
        ),
    ],
    "a participle is no verb of its own": [
        (
            "Some of the scorn aimed at her comes from men who envy her.",
            [("Some of the scorn aimed at her comes from men who envy her", "Some of the scorn", "+ asserted", "")],
        ),
        (
            "The mayor said sudden changes cost many men their jobs, and some people have trouble with that.",
            [
                ("sudden changes cost many men their jobs", "sudden changes", "+ asserted", "The mayor"),
                ("some people have trouble with that", "some people", "+ asserted", "The mayor"),
            ],
        ),
        (
            "The cars parked on the hill belong to the mayor.",
            [("The cars parked on the hill belong to the mayor", "The cars parked on the hill", "+ asserted", "")],
        ),
    ],
    "a clause of its own behind one within another": [
        (
            "In 1989 she was a tuner in Kelso and her dog, Rex, would not cross the bridge.",
            [
                ("In 1989 she was a tuner in Kelso", "she", "+ asserted", ""),
                ("her dog, Rex, would not cross the bridge", "her dog", "- prediction", ""),
            ],
        ),
        (
            "He ran the mill and the foreman, Tom Hale, kept the books.",
            [
                ("He ran the mill", "He", "+ asserted", ""),
                ("the foreman, Tom Hale, kept the books", "the foreman", "+ asserted", ""),
            ],
        ),
        (
            "“I'm not sure which one you took, but there's a test there,” he said.",
            [
                ("I'm not sure which one you took", "I", "+ open", "he"),
                ("there's a test there", "a test", "+ asserted", "he"),
            ],
        ),
        (
            "It’s a plan that’s new and one of the points of this plan is that you work.",
            [
                ("It’s a plan that’s new", "It", "+ asserted", ""),
                ("one of the points of this plan is that you work", "one of the points of this plan", "+ asserted", ""),
            ],
        ),
        (
            "Then Tom Hale swung at a ball nobody had cleared, and Selm United had won the match.",
            [
                ("Then Tom Hale swung at a ball nobody had cleared", "Tom Hale", "+ asserted", ""),
                ("Selm United had won the match", "Selm United", "+ asserted", ""),
            ],
        ),
    ],
    "whom a second verb is about": [
        (
            "The first goal followed a run from young Tom Hale, who is 17 and was in school on Friday.",
            [
                ("The first goal followed a run from young Tom Hale", "The first goal", "+ asserted", ""),
                ("who is 17", "young Tom Hale", "+ asserted", ""),
                ("was in school on Friday", "young Tom Hale", "+ asserted", ""),
            ],
        ),
        (
            "They met Ann Lee, who owns the mill, and left for Tarn.",
            [
                ("They met Ann Lee", "They", "+ asserted", ""),
                ("who owns the mill", "Ann Lee", "+ asserted", ""),
                ("left for Tarn", "They", "+ asserted", ""),
            ],
        ),
    ],
    "a subject found": [
        (
            "Orr's first, a header, fell to Hale.",
            [("Orr's first, a header, fell to Hale", "Orr's first", "+ asserted", "")],
        ),
        (
            "At that point United had not had a shot.",
            [("At that point United had not had a shot", "United", "- asserted", "")],
        ),
        (
            "The number, the court was told, belonged to a shop in Selm.",
            [("The number, the court was told, belonged to a shop in Selm", "The number", "+ asserted", "")],
        ),
        (
            "A survey carried out in 2022 put the cost at £3m.",
            [("the cost at £3m", "the cost", "+ asserted", "A survey carried out in 2022")],
        ),
        (
            "A plan drawn up by Lee put it at 40.",
            [("A plan drawn up by Lee put it at 40", "A plan drawn up by Lee", "+ asserted", "")],
        ),
        (
            "What price they paid is unknown.",
            [("What price they paid is unknown", "What price they paid", "+ asserted", "")],
        ),
    ],
    "a command without its dot": [
        ("“Show me two hundred,” he said.", [("Show me two hundred", "", "+ demand", "he")]),
        ("“Give us the mill back,” Lee said.", [("Give us the mill back", "", "+ demand", "Lee")]),
    ],
    "a title that denies": [
        ("Mayor Orr Refuses to Back Dam Plan", [("Mayor Orr Refuses to Back Dam Plan", "Mayor Orr", "- asserted", "")]),
        (
            "Mayor Orr Fails to Win Vote in Selm",
            [("Mayor Orr Fails to Win Vote in Selm", "Mayor Orr", "- asserted", "")],
        ),
        (
            "Orr Just Pulled Out The Card On Tarn In A Major Way.",
            [("Orr Just Pulled Out The Card On Tarn In A Major Way", "Orr", "+ asserted", "")],
        ),
    ],
    "a task is nothing to come": [
        (
            "The team, whose hardest task is to win at home, lost.",
            [
                ("The team … lost", "The team", "+ asserted", ""),
                ("whose hardest task is to win at home", "The team", "+ asserted", ""),
            ],
        ),
        (
            "The answer to high rents is to build more homes.",
            [("The answer to high rents is to build more homes", "The answer to high rents", "+ asserted", "")],
        ),
        ("The mill is to close in May.", [("The mill is to close in May", "The mill", "+ prediction", "")]),
    ],
    "a verb behind a semicolon, a description in front": [
        (
            "He was schooled at Selm High; and was a lieutenant in the navy.",
            [
                ("He was schooled at Selm High", "He", "+ asserted", ""),
                ("was a lieutenant in the navy", "He", "+ asserted", ""),
            ],
        ),
        (
            "He kept the books; but was never paid.",
            [("He kept the books", "He", "+ asserted", ""), ("was never paid", "He", "- asserted", "")],
        ),
        (
            "The town paid; and so did the mayor.",
            [("The town paid", "The town", "+ asserted", ""), ("so did the mayor", "the mayor", "+ asserted", "")],
        ),
        (
            "A baker from Selm who moved here in 2010, she plans to vote for Lee.",
            [
                ("A baker from Selm who moved here in 2010", "she", "+ asserted", ""),
                ("to vote for Lee", "she", "+ prediction", "she"),
            ],
        ),
    ],
    "where a claim ends": [
        (
            "“I want somebody who treats people nicely and well,” he said.",
            [("I want somebody who treats people nicely and well", "I", "+ asserted", "he")],
        ),
        (
            "Her parents moved her to Norland when she was six so they could be close to the port.",
            [
                ("Her parents moved her to Norland when she was six", "Her parents", "+ asserted", ""),
                ("they could be close to the port", "they", "+ possible", ""),
            ],
        ),
        (
            "The talks broke up at about 2 a.m. “They packed and they left,” Lee said.",
            [
                ("The talks broke up at about 2 a.m.", "The talks", "+ asserted", ""),
                ("They packed", "They", "+ asserted", "Lee"),
                ("they left", "they", "+ asserted", "Lee"),
            ],
        ),
    ],
    "a polite call": [
        (
            "In lieu of flowers, please send gifts to the school.",
            [("In lieu of flowers, please send gifts to the school", "", "+ demand", "")],
        ),
        ("“In the end, please vote,” he said.", [("In the end, please vote", "", "+ demand", "he")]),
    ],
    "as what a thing is seen": [
        (
            "She was sent to a camp in Selm, which the church describes as a retreat.",
            [
                ("She was sent to a camp in Selm", "She", "+ asserted", ""),
                ("as a retreat", "a camp", "+ asserted", "the church"),
            ],
        ),
    ],
    "what is judged, shown or asked of somebody is no claim on it": [
        (
            "Candidate Ann Lee blasted her rival Tom Hale on Monday over his muddled stance on tolls, minutes after the court struck down a law.",
            [
                (
                    "Candidate Ann Lee blasted her rival Tom Hale on Monday over his muddled stance on tolls, minutes after the court struck down a law",
                    "Candidate Ann Lee",
                    "+ asserted",
                    "",
                )
            ],
        ),
        ("Lee praised the town when it won.", [("Lee praised the town when it won", "Lee", "+ asserted", "")]),
        (
            "Any guest who is not the host and is asked to speak on the vote is counted.",
            [
                (
                    "Any guest who is not the host and is asked to speak on the vote is counted",
                    "Any guest who is not the host and is asked to speak on the vote",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Asked about her vote in case Lee faces Orr, she replied: “No, we will stay.”",
            [("No, we will stay", "we", "+ prediction", "she")],
        ),
        (
            "“Yes, we can,” Lee told Tarn Radio Monday when asked about fears that the dam would fail.",
            [("Yes, we can", "we", "+ asserted", "Lee")],
        ),
    ],
    "what is certain to come": [
        (
            "Officials said the toll was almost certain to rise.",
            [("the toll was almost certain to rise", "the toll", "+ prediction", "Officials")],
        ),
        ("He is sure to win.", [("He is sure to win", "He", "+ prediction", "")]),
        ("She made sure to lock the door.", [("She made sure to lock the door", "She", "+ asserted", "")]),
        ("The rock has room for a tower.", [("The rock has room for a tower", "The rock", "+ asserted", "")]),
    ],
    "words of the right class": [
        (
            "Tom Hale, who has died aged 91, spent 22 years on Tarn Rock.",
            [
                ("Tom Hale … spent 22 years on Tarn Rock", "Tom Hale", "+ asserted", ""),
                ("who has died aged 91", "Tom Hale", "+ asserted", ""),
            ],
        ),
        (
            "What use it is to them is another matter.",
            [("What use it is to them is another matter", "What use it is to them", "+ asserted", "")],
        ),
        ("Other shows did a bit better.", [("Other shows did a bit better", "Other shows", "+ asserted", "")]),
    ],
    "a time in front of a second clause": [
        (
            "Twice a year the same people write a letter, and twice a year I am tempted to answer it.",
            [
                ("Twice a year the same people write a letter", "the same people", "+ asserted", ""),
                ("twice a year I am tempted to answer it", "I", "+ asserted", ""),
            ],
        ),
        (
            "The case rests on three legs, and all three wobble.",
            [
                ("The case rests on three legs", "The case", "+ asserted", ""),
                ("all three wobble", "all three", "+ asserted", ""),
            ],
        ),
    ],
    "an adverb within an infinitive": [
        (
            "The mayor failed to even read the letter.",
            [("The mayor failed to even read the letter", "The mayor", "- asserted", "")],
        ),
        ("She plans to further cut costs.", [("to further cut costs", "She", "+ prediction", "She")]),
        (
            "The firm would not say how many men left the mill in May.",
            [("how many men left the mill in May", "many men", "+ open", "The firm")],
        ),
    ],
    "who or what acts": [
        (
            "If verified it would be the highest since 1961.",
            [("If verified it would be the highest since 1961", "it", "+ conditional", "")],
        ),
        (
            "One of the farmers named in the hall, Tom Hale of Selm, said he had met her.",
            [("he had met her", "he", "+ asserted", "One of the farmers named in the hall, Tom Hale of Selm")],
        ),
        (
            "The board does not dispute the figure but points out that it grew.",
            [
                ("The board does not dispute the figure", "The board", "- asserted", ""),
                ("it grew", "it", "+ asserted", "The board"),
            ],
        ),
        (
            "The board does not dispute the figure but points to its age.",
            [
                ("The board does not dispute the figure", "The board", "- asserted", ""),
                ("points to its age", "The board", "+ asserted", ""),
            ],
        ),
        (
            "The radio is made by Halvor Works of Eastlake, which won the first deal.",
            [
                ("The radio is made by Halvor Works of Eastlake", "The radio", "+ asserted", ""),
                ("which won the first deal", "Halvor Works of Eastlake", "+ asserted", ""),
            ],
        ),
        (
            "The radio had “met or exceeded every need,” she said.",
            [("The radio had “met or exceeded every need", "The radio", "+ asserted", "she")],
        ),
        (
            "But expecting a man to change as he grows old is like waiting for rain.",
            [
                (
                    "expecting a man to change as he grows old is like waiting for rain",
                    "expecting a man to change as he grows old",
                    "+ asserted",
                    "",
                )
            ],
        ),
    ],
    "what is open, conceded or asked is not asserted": [
        ("Orr showed no sign that he was planning to leave.", [("to leave", "he", "+ open", "he")]),
        ("He gave no hint that he wanted to leave.", [("he wanted to leave", "he", "+ open", "He")]),
        (
            "She ranks it as high — although not usually the highest — on her list.",
            [("She ranks it as high — although not usually the highest — on her list", "She", "+ asserted", "")],
        ),
        (
            "“Not funny, my nephew was in that race,” he wrote.",
            [("Not funny, my nephew was in that race", "my nephew", "+ asserted", "he")],
        ),
        ("“How do you solve the task of talking to men when they want war.”", []),
        (
            "She would not be drawn on the reports.",
            [("She would not be drawn on the reports", "She", "- asserted", "")],
        ),
    ],
    "whom the words behind a name are about": [
        (
            "Sen. Ann Lee, R-Tarn, who faces a vote, left.",
            [
                ("Sen. Ann Lee, R-Tarn … left", "Sen. Ann Lee", "+ asserted", ""),
                ("who faces a vote", "Sen. Ann Lee", "+ asserted", ""),
            ],
        ),
        (
            "Former Secretary of State Ann Lee and former Gov. Tom Hale, who are also in the race, said it was late.",
            [
                (
                    "who are also in the race",
                    "Former Secretary of State Ann Lee and former Gov. Tom Hale",
                    "+ asserted",
                    "",
                ),
                (
                    "it was late",
                    "it",
                    "+ asserted",
                    "Former Secretary of State Ann Lee and former Gov. Tom Hale, who are also in the race",
                ),
            ],
        ),
        (
            "Some members praised a man who has never held office and lost his post in May.",
            [
                (
                    "Some members praised a man who has never held office and lost his post in May",
                    "Some members",
                    "+ asserted",
                    "",
                )
            ],
        ),
    ],
    "the verb of a clause and its subject": [
        (
            "He said that 62% had been built and that trial runs were likely by May.",
            [
                ("62% had been built", "62%", "+ asserted", "He"),
                ("trial runs were likely by May", "trial runs", "+ possible", "He"),
            ],
        ),
        ("Hate destroys those who have it.", [("Hate destroys those who have it", "Hate", "+ asserted", "")]),
        (
            "And this one's already had a big weekend.",
            [("this one's already had a big weekend", "this one", "+ asserted", "")],
        ),
        (
            "I don't know why he is saying that, but I will take the mill.",
            [
                ("I don't know why he is saying that", "I", "- asserted", ""),
                ("I will take the mill", "I", "+ prediction", ""),
            ],
        ),
        (
            "He will do so by planning fairs, talks, and other events designed to win votes.",
            [
                (
                    "He will do so by planning fairs, talks, and other events designed to win votes",
                    "He",
                    "+ prediction",
                    "",
                )
            ],
        ),
    ],
    "what there is, with what it is of": [
        (
            "There has to be some form of control.",
            [("There has to be some form of control", "some form of control", "+ demand", "")],
        ),
        (
            "There were 40 men of the guard in Selm.",
            [("There were 40 men of the guard in Selm", "40 men of the guard", "+ asserted", "")],
        ),
    ],
    "what one thinks under a condition": [
        (
            "“I think if you look at the numbers, the team has done well,” she said.",
            [("I think if you look at the numbers, the team has done well", "I", "+ asserted", "she")],
        ),
        ("She said if it rained, they would go.", [("if it rained, they would go", "they", "+ conditional", "She")]),
    ],
    'what "it is" puts in front': [
        (
            "It was the board that sold the mill.",
            [("It was the board that sold the mill", "the board", "+ asserted", "")],
        ),
        (
            "Now it's nurses who could face a cut.",
            [("Now it's nurses who could face a cut", "nurses", "+ possible", "")],
        ),
        ("It was Lee that they met.", [("It was Lee that they met", "they", "+ asserted", "")]),
        ("It was Orr who did not leave.", [("It was Orr who did not leave", "Orr", "- asserted", "")]),
        ("It is a firm that works.", [("It is a firm that works", "It", "+ asserted", "")]),
    ],
    "an adjective that takes a clause, two verbs as a pair, two shares": [
        (
            "It is unlikely Lee will follow the rule.",
            [("It is unlikely Lee will follow the rule", "It", "+ possible", "")],
        ),
        ("It is possible her firm will be sold.", [("It is possible her firm will be sold", "It", "+ possible", "")]),
        (
            "Ann Lee and Tom Orr have either eliminated or reduced their support.",
            [
                (
                    "Ann Lee and Tom Orr have either eliminated or reduced their support",
                    "Ann Lee and Tom Orr",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "They will neither confirm nor deny it.",
            [("They will neither confirm nor deny it", "They", "- prediction", "")],
        ),
        (
            "According to a poll, more than half of her votes (57 percent) come from women, and almost half of her cash (44 percent) comes from men.",
            [
                (
                    "more than half of her votes (57 percent) come from women",
                    "more than half of her votes",
                    "+ asserted",
                    "a poll",
                ),
                (
                    "almost half of her cash (44 percent) comes from men",
                    "almost half of her cash",
                    "+ asserted",
                    "a poll",
                ),
            ],
        ),
    ],
    "who was not forced or made to": [
        ("She was never forced to work there.", [("She was never forced to work there", "She", "- asserted", "")]),
        ("Drivers are not required to stop.", [("Drivers are not required to stop", "Drivers", "- asserted", "")]),
        (
            "The firm did not force her to leave.",
            [("The firm did not force her to leave", "The firm", "- asserted", "")],
        ),
    ],
}
