"""Invented sentences by construction with their claims: words, subject, polarity and modality, source ("": the article itself)."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

CONSTRUCTIONS: dict[str, list[tuple[str, list[Row]]]] = {
    "a question behind a mark, and what one would want": [
        (
            "Tarn Radio: When did you leave the mill?\n\nHale: In May.",
            [],
        ),
        (
            "Respondents are told to disclose: “How did your wife come to live in Tarn?”",
            [],
        ),
        (
            "The paper asked: Will the new owner of the mill keep the staff?",
            [],
        ),
        (
            "Marsh wrote, “Has anyone seen the plan for the old port?”",
            [],
        ),
        (
            "Tarn Radio: Why did the board decide to sell the mill?\n\nHale: It was poor.",
            [("It was poor", "It", "+ asserted", "")],
        ),
        (
            "Lee asked: “Are the men at the port well paid?”",
            [],
        ),
        (
            "Does the mayor plan to sell the land?",
            [],
        ),
        (
            "If the union decides to strike, the port will close.",
            [("If the union decides to strike, the port will close", "the port", "+ conditional", "")],
        ),
        (
            "The mill will close unless the bank agrees to wait.",
            [("The mill will close unless the bank agrees to wait", "The mill", "+ conditional", "")],
        ),
        ("They like the wall he wants to build.", [("They like the wall he wants to build", "They", "+ asserted", "")]),
        (
            "The plan she promised to veto would end the tax.",
            [("The plan she promised to veto would end the tax", "The plan she promised to veto", "+ prediction", "")],
        ),
        (
            "His book, Where the River Ends, sold 400 copies.",
            [("His book, Where the River Ends, sold 400 copies", "His book", "+ asserted", "")],
        ),
        ("The mayor wants to build a wall.", [("to build a wall", "The mayor", "+ prediction", "The mayor")]),
    ],
    "what one refuses to do or to give is done, not said": [
        (
            "The embassy denied visas to three players.",
            [("The embassy denied visas to three players", "The embassy", "+ asserted", "")],
        ),
        (
            "The players refused to fall in line.",
            [("The players refused to fall in line", "The players", "- asserted", "")],
        ),
        (
            "The court denied the firm's appeal.",
            [("The court denied the firm's appeal", "The court", "+ asserted", "")],
        ),
        (
            "The prison denied medicine to the sick.",
            [("The prison denied medicine to the sick", "The prison", "+ asserted", "")],
        ),
        (
            "“We will win,” said Hale, who refused to sign the deal.",
            [
                ("We will win", "We", "+ prediction", "Hale, who refused to sign the deal"),
                ("who refused to sign the deal", "Hale", "- asserted", ""),
            ],
        ),
        (
            "The bank declined to lend the town $2 million.",
            [("The bank declined to lend the town $2 million", "The bank", "- asserted", "")],
        ),
        (
            "The mayor refused to sign, saying it was late.",
            [
                ("The mayor refused to sign", "The mayor", "- asserted", ""),
                ("it was late", "it", "+ asserted", "The mayor"),
            ],
        ),
        ("The firm denied any links to the gang.", [("any links to the gang", "", "- denial", "The firm")]),
        ("The mayor denied that the mill was sold.", [("the mill was sold", "the mill", "- denial", "The mayor")]),
        (
            "The driver denied access to the truck had been given.",
            [("access to the truck had been given", "access to the truck", "- denial", "The driver")],
        ),
    ],
    "a question claims nothing, and its verb stands around its subject": [
        (
            "“How much more could you earn if you left?” he asked.",
            [],
        ),
        (
            "“What did they find in the cellar?” he asked.",
            [],
        ),
        (
            "“Which of the plans will the board choose?” he asked.",
            [],
        ),
        (
            "“How many people does the firm employ?” she asked.",
            [],
        ),
        (
            "“Does this mean that the mill will close?” she asked.",
            [],
        ),
        (
            "Who will the mayor name as her deputy?",
            [],
        ),
        ("Who will lead the board?", []),
        ("Which firm would build the mill?", []),
    ],
    "verbs behind everyone, most and saying it": [
        ("She saw a town where everyone works.", [("She saw a town where everyone works", "She", "+ asserted", "")]),
        (
            "The storm that most scares Lee is still far off.",
            [("The storm that most scares Lee is still far off", "The storm that most scares Lee", "+ asserted", "")],
        ),
        (
            "The firm announced a deal, saying it would help.",
            [
                ("The firm announced a deal", "The firm", "+ asserted", ""),
                ("it would help", "it", "+ prediction", "The firm"),
            ],
        ),
        (
            "The firm sold the mill in May, arguing it was old.",
            [
                ("The firm sold the mill in May", "The firm", "+ asserted", ""),
                ("it was old", "it", "+ asserted", "The firm"),
            ],
        ),
        ("Lee asked if anyone claims the prize.", [("if anyone claims the prize", "anyone", "+ open", "Lee")]),
        ("Nobody cares about the old mill.", [("Nobody cares about the old mill", "Nobody", "- asserted", "")]),
        (
            "Saying it is easy would be a lie.",
            [("Saying it is easy would be a lie", "Saying it is easy", "+ asserted", "")],
        ),
        (
            "The town's most trusted banks closed.",
            [("The town's most trusted banks closed", "The town's most trusted banks", "+ asserted", "")],
        ),
    ],
    "what is only found or recalled is told by the article": [
        ("He found the data he needs.", [("He found the data he needs", "He", "+ asserted", "")]),
        (
            "She will find just the tool she lost.",
            [("She will find just the tool she lost", "She", "+ prediction", "")],
        ),
        ("He said he found the plan he lost.", [("he found the plan he lost", "he", "+ asserted", "He")]),
        (
            "The senator recalled the figure of Neil Hale, sitting alone in the hall after the fire.",
            [
                (
                    "The senator recalled the figure of Neil Hale, sitting alone in the hall after the fire",
                    "The senator",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Clerks disclosed a cache of letters that forced the firm to pay.",
            [("Clerks disclosed a cache of letters that forced the firm to pay", "Clerks", "+ asserted", "")],
        ),
        (
            "She described a fleet, hidden from view, in the bay.",
            [("She described a fleet, hidden from view, in the bay", "She", "+ asserted", "")],
        ),
        ("He found last week he needs rest.", [("he needs rest", "he", "+ asserted", "He")]),
        ("The firm announced a sale of 40 ships.", [("a sale of 40 ships", "", "+ asserted", "The firm")]),
        ("Lee found that the plan failed.", [("the plan failed", "the plan", "+ asserted", "Lee")]),
    ],
    "idle words between commas, and what an aside is of": [
        ("Few men, if any, were paid in May.", [("Few men, if any, were paid in May", "Few men", "+ asserted", "")]),
        (
            "He said that the plan, if anything, will cost more.",
            [("the plan, if anything, will cost more", "the plan", "+ prediction", "He")],
        ),
        (
            "“The rain, if ever, falls in May,” Hale said.",
            [("The rain, if ever, falls in May", "The rain", "+ asserted", "Hale")],
        ),
        (
            "If anything happens, the bank will close.",
            [("If anything happens, the bank will close", "the bank", "+ conditional", "")],
        ),
        (
            "She sold a mill, built in 1912, that employed 40 men.",
            [
                ("She sold a mill, built in 1912", "She", "+ asserted", ""),
                ("that employed 40 men", "a mill", "+ asserted", ""),
            ],
        ),
        (
            "The firm ran a mill, built in 1912 by Hale, which employed 40 men.",
            [
                ("The firm ran a mill, built in 1912 by Hale", "The firm", "+ asserted", ""),
                ("which employed 40 men", "a mill", "+ asserted", ""),
            ],
        ),
        (
            "The firm ran a mill, led by a bank, which employed 40 men.",
            [
                ("The firm ran a mill, led by a bank", "The firm", "+ asserted", ""),
                ("which employed 40 men", "a bank", "+ asserted", ""),
            ],
        ),
        (
            "There is today a bridge over the lake.",
            [("There is today a bridge over the lake", "a bridge", "+ asserted", "")],
        ),
        (
            "There was last year a fire in the mill.",
            [("There was last year a fire in the mill", "a fire", "+ asserted", "")],
        ),
        ("There was a year of rain.", [("There was a year of rain", "a year of rain", "+ asserted", "")]),
    ],
    "words of duty and of desire that make no demand": [
        (
            "Hale was an advocate for selling the mill.",
            [("Hale was an advocate for selling the mill", "Hale", "+ asserted", "")],
        ),
        (
            "He said Hale was a champion of working people.",
            [("Hale was a champion of working people", "Hale", "+ asserted", "He")],
        ),
        (
            "The driver must have slept, police said.",
            [("The driver must have slept", "The driver", "+ possible", "police")],
        ),
        ("The pump must have failed in May.", [("The pump must have failed in May", "The pump", "+ possible", "")]),
        ("Applicants must have a degree.", [("Applicants must have a degree", "Applicants", "+ demand", "")]),
        (
            "The mayor invited the crew in to tour the mill.",
            [("The mayor invited the crew in to tour the mill", "The mayor", "+ asserted", "")],
        ),
        ("The mayor asked the men to leave.", [("the men to leave", "the men", "+ demand", "The mayor")]),
        ("The crew has to leave.", [("The crew has to leave", "The crew", "+ demand", "")]),
        ("The plan she lost was good.", [("The plan she lost was good", "The plan she lost", "+ asserted", "")]),
    ],
    "a frame around what is said is no claim; a passive cue stays in one piece": [
        (
            "The plan, which pays for the road, was viewed as a victory.",
            [
                ("The plan … was viewed as a victory", "The plan", "+ asserted", ""),
                ("which pays for the road", "The plan", "+ asserted", ""),
            ],
        ),
        (
            "The law, which passed in May, was seen as weak by some; in reality, it worked.",
            [
                ("The law … was seen as weak by some", "The law", "+ asserted", ""),
                ("which passed in May", "The law", "+ asserted", ""),
                ("in reality, it worked", "it", "+ asserted", ""),
            ],
        ),
        (
            "“She took Ann to school and Ann told her, on the way in, ‘Mum, all is going to be fine,’” Hale said.",
            [
                ("She took Ann to school", "She", "+ asserted", "Hale"),
                ("Mum, all is going to be fine", "all", "+ prediction", "Hale"),
            ],
        ),
        (
            "“The clerk met me and he said, as I left, ‘You are late,’” Lee said.",
            [("The clerk met me", "The clerk", "+ asserted", "Lee"), ("You are late", "You", "+ asserted", "Lee")],
        ),
        ("Lee told the board it is late.", [("it is late", "it", "+ asserted", "Lee")]),
        (
            "“The clerk met me and told me the bill,” Lee said.",
            [
                ("The clerk met me", "The clerk", "+ asserted", "Lee"),
                ("told me the bill", "The clerk", "+ asserted", "Lee"),
            ],
        ),
        (
            "The mill was and continues to be the largest in the town.",
            [("The mill was and continues to be the largest in the town", "The mill", "+ asserted", "")],
        ),
        ("The road is and will remain closed.", [("The road is and will remain closed", "The road", "+ asserted", "")]),
        (
            "The mill was small and is now closed.",
            [("The mill was small", "The mill", "+ asserted", ""), ("is now closed", "The mill", "+ asserted", "")],
        ),
    ],
    "a noun behind a preposition, behind a verb of saying, behind a number": [
        (
            "Amid calls from the guild for a vote, the mayor left.",
            [("Amid calls from the guild for a vote, the mayor left", "the mayor", "+ asserted", "")],
        ),
        (
            "This is why, despite calls from the bank, I refuse to pay.",
            [("This is why, despite calls from the bank, I refuse to pay", "This", "+ asserted", "")],
        ),
        ("In talks with voters, he lied.", [("In talks with voters, he lied", "he", "+ asserted", "")]),
        ("The firm said net jumped 20 percent.", [("net jumped 20 percent", "net", "+ asserted", "The firm")]),
        (
            "Under him we have a mill, a $20-plus trillion dollar debt, a poor army, and a bad road.",
            [
                (
                    "Under him we have a mill, a $20-plus trillion dollar debt, a poor army, and a bad road",
                    "we",
                    "+ asserted",
                    "",
                )
            ],
        ),
        ("She said due process failed.", [("due process failed", "due process", "+ asserted", "She")]),
        ("It costs 20 plus 5 dollars.", [("It costs 20 plus 5 dollars", "It", "+ asserted", "")]),
    ],
    "whose verb it is, where an aside, a question or words in front stand before it": [
        (
            "People want to learn more skills, and for the most part the school doesn't teach enough.",
            [
                ("to learn more skills", "People", "+ prediction", "People"),
                ("for the most part the school doesn't teach enough", "the school", "- asserted", ""),
            ],
        ),
        (
            "“He likes the town, and in the end the crowd sang,” Lee said.",
            [
                ("He likes the town", "He", "+ asserted", "Lee"),
                ("in the end the crowd sang", "the crowd", "+ asserted", "Lee"),
            ],
        ),
        (
            "Where the money went is not known.",
            [("Where the money went is not known", "Where the money went", "- asserted", "")],
        ),
        (
            "Where the crew slept is a mystery.",
            [("Where the crew slept is a mystery", "Where the crew slept", "+ asserted", "")],
        ),
        (
            "Where water was scarce, farmers left.",
            [("Where water was scarce, farmers left", "farmers", "+ asserted", "")],
        ),
        (
            "Beck, a judge considered a hawk, left in May.",
            [("Beck, a judge considered a hawk, left in May", "Beck", "+ asserted", "")],
        ),
        (
            "Tarn, a town called a dump, rose again.",
            [("Tarn, a town called a dump, rose again", "Tarn", "+ asserted", "")],
        ),
        ("In Tarn, the mayor called it a lie, and left.", [("it a lie", "it", "+ asserted", "the mayor")]),
        (
            "Mary Holt, a former aide to Sen. Ted Brown was one of the first to leave.",
            [
                (
                    "Mary Holt, a former aide to Sen. Ted Brown was one of the first to leave",
                    "Mary Holt",
                    "+ asserted",
                    "",
                )
            ],
        ),
        ("Mary Holt, a nurse was ill.", [("Mary Holt, a nurse was ill", "Mary Holt", "+ asserted", "")]),
        ("In Selm, a nurse was ill.", [("In Selm, a nurse was ill", "a nurse", "+ asserted", "")]),
    ],
    "a verb of saying or thinking alone is no claim; verbs joined in a subject": [
        ("Can the town pay? he asked.", []),
        ("They believe in the plan.", [("They believe in the plan", "They", "+ asserted", "")]),
        ("He was asked.", [("He was asked", "He", "+ asserted", "")]),
        ("Nobody knew and nobody asked.", [("Nobody knew", "Nobody", "- asserted", "")]),
        (
            "Paying people to write and edit reports ultimately means that costs rise.",
            [
                (
                    "Paying people to write and edit reports ultimately means that costs rise",
                    "Paying people to write and edit reports",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "To plan and build a road takes years.",
            [("To plan and build a road takes years", "To plan and build a road", "+ asserted", "")],
        ),
        (
            "The men talked and ate and the price rose.",
            [
                ("The men talked and ate", "The men", "+ asserted", ""),
                ("the price rose", "the price", "+ asserted", ""),
            ],
        ),
    ],
    "names behind which a verb of saying stands, and longer nouns": [
        (
            "The Tarn Times reports Hale will back Roe in May.",
            [("Hale will back Roe in May", "Hale", "+ prediction", "The Tarn Times")],
        ),
        (
            "The Selm Post reports Kole has sold the mill.",
            [("Kole has sold the mill", "Kole", "+ asserted", "The Selm Post")],
        ),
        (
            "The Tarn presidential nominating contest has become a farce.",
            [
                (
                    "The Tarn presidential nominating contest has become a farce",
                    "The Tarn presidential nominating contest",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Tarn's April 19 primary will be close.",
            [("Tarn's April 19 primary will be close", "Tarn's April 19 primary", "+ prediction", "")],
        ),
        (
            "Her show recently lost its co-host, Tom Roe, to a rival.",
            [("Her show recently lost its co-host, Tom Roe, to a rival", "Her show", "+ asserted", "")],
        ),
        (
            "At some point, however, as the likely nominee, she will need to turn to the north.",
            [
                (
                    "At some point, however, as the likely nominee, she will need to turn to the north",
                    "she",
                    "+ demand",
                    "",
                )
            ],
        ),
        (
            "Police reports Hale seized were false.",
            [("Police reports Hale seized were false", "Police reports Hale seized", "+ asserted", "")],
        ),
        (
            "The mayor met the Tarn official running the port.",
            [("The mayor met the Tarn official running the port", "The mayor", "+ asserted", "")],
        ),
        ("Some point to a lack of care.", [("Some point to a lack of care", "Some", "+ asserted", "")]),
    ],
    "should behind a comma sets a condition": [
        (
            "They stated their interest in the seat, should the firm pick Roe.",
            [("They stated their interest in the seat, should the firm pick Roe", "They", "+ conditional", "")],
        ),
        (
            "Lee said he would pay, should the plan fail.",
            [("he would pay, should the plan fail", "he", "+ conditional", "Lee")],
        ),
        (
            "She argued, should a strike begin, the port would close.",
            [("should a strike begin, the port would close", "the port", "+ conditional", "")],
        ),
        (
            "The plan is good, and should be kept.",
            [("The plan is good", "The plan", "+ asserted", ""), ("should be kept", "The plan", "+ demand", "")],
        ),
    ],
    "an auxiliary in the capitals of a title is no name": [
        (
            "Here are the men the board has let go.\n\n“Has anyone seen the list?” Lee asked.",
            [("Here are the men the board has let go", "the men", "+ asserted", "")],
        ),
        (
            "The Firm The Board Has Sold\n\n“Has anyone seen the list of men who should leave?” Lee asked.",
            [],
        ),
    ],
    "a noun not known yet of which a past clause tells is claimed, what is judged is not": [
        (
            "Two clerks pointed to a draft law that nearly passed in April.",
            [("a draft law that nearly passed in April", "a draft law", "+ asserted", "Two clerks")],
        ),
        (
            "Two clerks pointed to the draft law that Lee needs.",
            [("Two clerks pointed to the draft law that Lee needs", "Two clerks", "+ asserted", "")],
        ),
        (
            "Kole praised a crew that had worked all night.",
            [("Kole praised a crew that had worked all night", "Kole", "+ asserted", "")],
        ),
    ],
}

# What is right where it is read otherwise today, and why.
KNOWN_WRONG: list[tuple[str, str, list[Row]]] = [
    (
        "the verb behind a preposition that ends a clause is taken for a noun",
        "The firm he works for plans to move.",
        [("to move", "The firm he works for", "+ prediction", "The firm he works for")],
    ),
    (
        "two comparatives that are one statement are two claims",
        "The longer he waits, the more it costs.",
        [("The longer he waits, the more it costs", "it", "+ asserted", "")],
    ),
    (
        "a plural noun that is mostly a verb is taken for no verb before a second one",
        "Our ticket revenue funds town fairs and has even allowed us to give $60,000 to schools.",
        [
            ("Our ticket revenue funds town fairs", "Our ticket revenue", "+ asserted", ""),
            ("has even allowed us to give $60,000 to schools", "Our ticket revenue", "+ asserted", ""),
        ],
    ),
    (
        "a clause that tells of all that stands before is given to the last noun",
        "We get 14 million visitors per month, which makes us the largest.",
        [
            ("We get 14 million visitors per month", "We", "+ asserted", ""),
            ("which makes us the largest", "", "+ asserted", ""),
        ],
    ),
    (
        "a duty that is only expected is taken for a demand",
        "He said the trip should take an hour.",
        [("the trip should take an hour", "the trip", "+ prediction", "He")],
    ),
    (
        "a comparative in front of its verb is taken for the subject",
        "Even more odd is the fact that he stays.",
        [
            ("Even more odd is the fact that he stays", "the fact that he stays", "+ asserted", ""),
            ("he stays", "he", "+ asserted", ""),
        ],
    ),
]
