"""Claims whose verbs and nouns are told by what stands around them: words, subject, polarity and modality, and in whose voice."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

GROUPS: dict[str, list[tuple[str, list[Row]]]] = {
    "an adverb that could be something else stands within its verb": [
        (
            "Residents say the long delay has likely hurt the shops.",
            [("the long delay has likely hurt the shops", "the long delay", "+ possible", "Residents")],
        ),
        (
            "The storm will likely damage the pier.",
            [("The storm will likely damage the pier", "The storm", "+ possible", "")],
        ),
        (
            "The talks would likely last a week.",
            [("The talks would likely last a week", "The talks", "+ possible", "")],
        ),
        (
            "The board has all but ended the scheme.",
            [("The board has all but ended the scheme", "The board", "+ asserted", "")],
        ),
        (
            "The firm is most likely closing the mill.",
            [("The firm is most likely closing the mill", "The firm", "+ possible", "")],
        ),
        (
            "The fee will at least cover the cost.",
            [("The fee will at least cover the cost", "The fee", "+ prediction", "")],
        ),
    ],
    "a clause without its pronoun describes a noun for a thing, or what stands for one": [
        (
            "The push is focused on joining information Lee has gathered, through its site and at fairs, on new voters.",
            [
                (
                    "The push is focused on joining information Lee has gathered, through its site and at fairs, on new voters",
                    "The push",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The deal, which is similar to those the firm struck with other towns, gave Lee a seat.",
            [
                ("The deal … gave Lee a seat", "The deal", "+ asserted", ""),
                ("which is similar to those the firm struck with other towns", "The deal", "+ asserted", ""),
            ],
        ),
        (
            "The deal, which is like the one the firm reached with other towns, gave Lee a seat.",
            [
                ("The deal … gave Lee a seat", "The deal", "+ asserted", ""),
                ("which is like the one the firm reached with other towns", "The deal", "+ asserted", ""),
            ],
        ),
        (
            "The case rests on evidence Kole found in May.",
            [("The case rests on evidence Kole found in May", "The case", "+ asserted", "")],
        ),
    ],
    "an aside between two hyphens parts a subject from its verb": [
        (
            "The ministry - in talks with a group of farmers - passed rules on water.",
            [
                (
                    "The ministry - in talks with a group of farmers - passed rules on water",
                    "The ministry",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Analysts noted that such a plan - unheard of until now - would break the law.",
            [("such a plan - unheard of until now - would break the law", "such a plan", "+ prediction", "Analysts")],
        ),
        (
            "The mill - once the largest in Tarn - closed in May.",
            [("The mill - once the largest in Tarn - closed in May", "The mill", "+ asserted", "")],
        ),
    ],
    "a town and what it lies in stand before what is based there; a number before its owner's mark": [
        (
            "The Austin, Texas-based firm sells boats.",
            [("The Austin, Texas-based firm sells boats", "The Austin, Texas-based firm", "+ asserted", "")],
        ),
        (
            "A lawyer for the Selm, Ohio-based group said it would close.",
            [("it would close", "it", "+ prediction", "A lawyer for the Selm, Ohio-based group")],
        ),
        (
            "Lee said K2’s work with the board is ongoing.",
            [("K2’s work with the board is ongoing", "K2’s work with the board", "+ asserted", "Lee")],
        ),
        ("The G20’s plan failed.", [("The G20’s plan failed", "The G20’s plan", "+ asserted", "")]),
    ],
    "what stands in front is no part of the subject": [
        (
            "Later that day, Lee had a tense row with a reporter, caught on video, when he refused to speak.",
            [
                ("Later that day, Lee had a tense row with a reporter, caught on video", "Lee", "+ asserted", ""),
                ("when he refused to speak", "he", "- asserted", ""),
            ],
        ),
        (
            "Before she met Kole and got married, Ann Hill lived well outside the town and, instead, approached people in her county.",
            [
                (
                    "Before she met Kole and got married, Ann Hill lived well outside the town and, instead, approached people in her county",
                    "Ann Hill",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "And, while the size of the fleet remains unclear, it's likely smaller than those of its rivals.",
            [
                (
                    "while the size of the fleet remains unclear, it's likely smaller than those of its rivals",
                    "it",
                    "+ possible",
                    "",
                )
            ],
        ),
        (
            "The mayor called on Lee months ago to quit the race.",
            [("Lee months ago to quit the race", "Lee", "+ demand", "The mayor")],
        ),
    ],
    "who speaks parts a verb from its object, or a noun from its verb": [
        (
            "She has made, she reckons, 900 wheels so far and thrown away a third of them.",
            [("She has made … 900 wheels so far and thrown away a third of them", "She", "+ asserted", "she")],
        ),
        (
            "He will, the board said on Monday, be moved in May.",
            [("He will … be moved in May", "He", "+ prediction", "the board")],
        ),
        (
            "The firm has sold, Kole said in May, two of its mills.",
            [("The firm has sold … two of its mills", "The firm", "+ asserted", "Kole")],
        ),
        (
            "“Most people,” Kole says, lifting the bucket, “eat the rest.”",
            [("Most people … eat the rest", "Most people", "+ asserted", "Kole")],
        ),
        (
            "“The mill,” Ms Kole noted, “washed its own sheets.”",
            [("The mill … washed its own sheets", "The mill", "+ asserted", "Ms Kole")],
        ),
    ],
    "what takes back what is told": [
        (
            "Kole repeated the false claim that the vote was stolen.",
            [("the false claim that the vote was stolen", "the vote", "- denial", "Kole")],
        ),
        ("Kole falsely claimed that the bridge was safe.", [("the bridge was safe", "the bridge", "- denial", "Kole")]),
        ("Kole falsely said the bridge was safe.", [("the bridge was safe", "the bridge", "- denial", "Kole")]),
        (
            "Kole wrongly accused the firm of theft.",
            [("Kole wrongly accused the firm of theft", "Kole", "+ asserted", "")],
        ),
        ("The post falsely states that Kole was arrested.", [("Kole was arrested", "Kole", "- denial", "The post")]),
        (
            "The mill has been falsely accused of stealing land.",
            [("The mill has been falsely accused of stealing land", "The mill", "- denial", "")],
        ),
        (
            "Kole claimed, without evidence, that the vote was rigged.",
            [("the vote was rigged", "the vote", "+ alleged", "Kole")],
        ),
        ("Kole mistakenly believed that the gun was empty.", [("the gun was empty", "the gun", "- denial", "Kole")]),
        (
            "Kole did not falsely claim that the bridge was safe.",
            [("the bridge was safe", "the bridge", "+ open", "Kole")],
        ),
        ("Kole falsely presents himself as a surgeon.", [("himself as a surgeon", "Kole", "- denial", "Kole")]),
        (
            "He spread the unsubstantiated claim that 40 people had died.",
            [("He spread the unsubstantiated claim that 40 people had died", "He", "+ open", "")],
        ),
        ("The bridge, Kole falsely claimed, was safe.", [("The bridge … was safe", "The bridge", "- denial", "Kole")]),
        ("“The bridge is safe,” Kole falsely claimed.", [("The bridge is safe", "The bridge", "- denial", "Kole")]),
    ],
    "whoever calls himself something is the subject": [
        ("She calls herself a doctor.", [("herself a doctor", "She", "+ asserted", "She")]),
        (
            "Kole has cast himself more as a careful planner.",
            [("himself more as a careful planner", "Kole", "+ asserted", "Kole")],
        ),
        (
            "The men identified themselves as teachers.",
            [("themselves as teachers", "The men", "+ asserted", "The men")],
        ),
    ],
    "a verb that could be a noun, and a noun that could be a verb": [
        (
            "The pier dates from 1868, or most of it did.",
            [
                ("The pier dates from 1868", "The pier", "+ asserted", ""),
                ("most of it did", "most of it", "+ asserted", ""),
            ],
        ),
        ("“It sort of sat down,” she said.", [("It sort of sat down", "It", "+ asserted", "she")]),
        (
            '"That boy went back four times," Kole said.',
            [("That boy went back four times", "That boy", "+ asserted", "Kole")],
        ),
        ("“Let the state pay for it,” she said.", [("Let the state pay for it", "", "+ demand", "she")]),
        (
            "He told analysts on a conference call that margins had been squeezed by freight costs.",
            [("margins had been squeezed by freight costs", "margins", "+ asserted", "He")],
        ),
        (
            "The report warned that the number of stays could fall by five per cent.",
            [("the number of stays could fall by five per cent", "the number of stays", "+ possible", "The report")],
        ),
        (
            "Drivers in Selm face paying £2 to park for an hour.",
            [("Drivers in Selm face paying £2 to park for an hour", "Drivers in Selm", "+ asserted", "")],
        ),
        ("Voters risk handing power to Kole.", [("Voters risk handing power to Kole", "Voters", "+ possible", "")]),
        (
            "A man who proposed that the club take an interest in moles was not spoken to again.",
            [
                ("the club take an interest in moles", "the club", "+ demand", "A man"),
                (
                    "was not spoken to again",
                    "A man who proposed that the club take an interest in moles",
                    "- asserted",
                    "",
                ),
            ],
        ),
        ("He asked that the board close the mill.", [("the board close the mill", "the board", "+ demand", "He")]),
        (
            "Kole recommended that the town drop the plan and that it build a wall.",
            [("the town drop the plan", "the town", "+ demand", "Kole"), ("it build a wall", "it", "+ demand", "Kole")],
        ),
        (
            "Kole, whom the firm accused of theft, left in May.",
            [
                ("Kole … left in May", "Kole", "+ asserted", ""),
                ("whom the firm accused of theft", "the firm", "+ asserted", ""),
            ],
        ),
    ],
    "a noun that a preposition ties to the verb does not judge what is told": [
        (
            "Shares fell sharply on Monday on fears that the bank would fail.",
            [
                (
                    "Shares fell sharply on Monday on fears that the bank would fail",
                    "Shares",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The mayor clings to the hope that he will win.",
            [("The mayor clings to the hope that he will win", "The mayor", "+ asserted", "")],
        ),
        (
            "The rally was fuelled by hopes that rates would fall.",
            [("The rally was fuelled by hopes that rates would fall", "The rally", "+ asserted", "")],
        ),
        (
            "The win lifted hopes that the strike would end.",
            [("The win lifted hopes that the strike would end", "The win", "+ asserted", "")],
        ),
        (
            "The plan rests on the belief that prices will rise.",
            [("The plan rests on the belief that prices will rise", "The plan", "+ asserted", "")],
        ),
        (
            "Neither Kole nor the firm would comment on the report.",
            [("Neither Kole nor the firm would comment on the report", "Neither Kole nor the firm", "- asserted", "")],
        ),
    ],
    "a plural has its verb behind what tells which it is": [
        (
            "People who work in the mill earn more.",
            [("People who work in the mill earn more", "People who work in the mill", "+ asserted", "")],
        ),
        (
            "Men with jobs in the mill earn more.",
            [("Men with jobs in the mill earn more", "Men with jobs in the mill", "+ asserted", "")],
        ),
        (
            "He said that farmers in the north of the valley grow rice.",
            [
                (
                    "farmers in the north of the valley grow rice",
                    "farmers in the north of the valley",
                    "+ asserted",
                    "He",
                )
            ],
        ),
        (
            "Groups that live in the town receive more.",
            [("Groups that live in the town receive more", "Groups that live in the town", "+ asserted", "")],
        ),
        (
            "Kole helped the men in the mill earn more.",
            [("Kole helped the men in the mill earn more", "Kole", "+ asserted", "")],
        ),
        (
            "Firms founded before 2020 are exempt, and homes built since 1990 have two doors.",
            [
                ("Firms founded before 2020 are exempt", "Firms founded before 2020", "+ asserted", ""),
                ("homes built since 1990 have two doors", "homes built since 1990", "+ asserted", ""),
            ],
        ),
        (
            "By the time she left in 2004 there were more than 300, and the club had grown to 41,000.",
            [
                ("By the time she left in 2004 there were more than 300", "more than 300", "+ asserted", ""),
                ("the club had grown to 41,000", "the club", "+ asserted", ""),
            ],
        ),
        (
            "The firm, which two years ago sold its mill, is back.",
            [
                ("The firm … is back", "The firm", "+ asserted", ""),
                ("which two years ago sold its mill", "The firm", "+ asserted", ""),
            ],
        ),
        (
            'He said places like Iowa and Selm "have more of a past."',
            [('places like Iowa and Selm "have more of a past', "places like Iowa and Selm", "+ asserted", "He")],
        ),
        (
            "Rivals such as Nesta and Orla had lower prices, she said.",
            [("Rivals such as Nesta and Orla had lower prices", "Rivals such as Nesta and Orla", "+ asserted", "she")],
        ),
        (
            "Kole told the paper that he, too, had been sacked.",
            [("he, too, had been sacked", "he", "+ asserted", "Kole")],
        ),
    ],
    "where a relative clause ends, and what goes on behind it": [
        (
            "Each animal was given crab, which octopuses love, behind a black door.",
            [
                ("Each animal was given crab … behind a black door", "Each animal", "+ asserted", ""),
                ("which octopuses love", "octopuses", "+ asserted", ""),
            ],
        ),
        (
            "He sold the mill, which nobody wanted, to a firm from Selm.",
            [
                ("He sold the mill … to a firm from Selm", "He", "+ asserted", ""),
                ("which nobody wanted", "nobody", "- asserted", ""),
            ],
        ),
        (
            "What marks out Kole is not her age, which is 40, but her wit.",
            [
                ("What marks out Kole is not her age … but her wit", "What marks out Kole", "- asserted", ""),
                ("which is 40", "her age", "+ asserted", ""),
            ],
        ),
    ],
}
