"""Claims that asides part, that clauses of time go with, and that a word takes back: words, subject, polarity and modality, and in whose voice."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

ASIDES: dict[str, list[tuple[str, list[Row]]]] = {
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
    "what stands in front is no part of the subject": [
        (
            "But naming Kole isn’t enough – it also costs money.",
            [
                ("naming Kole isn’t enough", "naming Kole", "- asserted", ""),
                ("it also costs money", "it", "+ asserted", ""),
            ],
        ),
        (
            "But limiting talk almost never works, and it almost always triggers a law.",
            [
                ("limiting talk almost never works", "limiting talk", "+ asserted", ""),
                ("it almost always triggers a law", "it", "+ asserted", ""),
            ],
        ),
        (
            "But Kole's fear of trade — a novelty in the party — put him on the unions' side.",
            [
                (
                    "Kole's fear of trade — a novelty in the party — put him on the unions' side",
                    "Kole's fear of trade",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The town's main worry was about a sticker handed out that caused rashes.",
            [
                (
                    "The town's main worry was about a sticker handed out that caused rashes",
                    "The town's main worry",
                    "+ asserted",
                    "",
                )
            ],
        ),
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
    "clauses of time and of two that are held against each other": [
        (
            "It comes two days after two small unions, the Miners and the Guild of Clerks, gave Kole the nod.",
            [
                (
                    "It comes two days after two small unions, the Miners and the Guild of Clerks, gave Kole the nod",
                    "It",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Either she knew in May and misled us, or she had a talk and never asked who.",
            [
                ("Either she knew in May", "she", "+ asserted", ""),
                ("misled us", "she", "+ asserted", ""),
                ("she had a talk", "she", "+ asserted", ""),
                ("never asked", "she", "- asserted", ""),
            ],
        ),
        (
            "Either this kind of plan is old or the town has made it twice.",
            [
                ("Either this kind of plan is old", "this kind of plan", "+ asserted", ""),
                ("the town has made it twice", "the town", "+ asserted", ""),
            ],
        ),
        (
            "It came in May, seven months before Tom Hale, a 44-year-old clerk, was recalled and arrested.",
            [
                (
                    "It came in May, seven months before Tom Hale, a 44-year-old clerk, was recalled and arrested",
                    "It",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Kole left a year after the mayor, Ann Lee, was jailed.",
            [("Kole left a year after the mayor, Ann Lee, was jailed", "Kole", "+ asserted", "")],
        ),
        (
            "Kole sold it after the war, a long one, and left.",
            [("Kole sold it after the war, a long one, and left", "Kole", "+ asserted", "")],
        ),
        (
            "Kole had been right on the facts, if not on the tone.",
            [("Kole had been right on the facts, if not on the tone", "Kole", "+ asserted", "")],
        ),
        (
            "“He's a dog, that's just his face,” she said.",
            [("He's a dog", "He", "+ asserted", "she"), ("that's just his face", "that", "+ asserted", "she")],
        ),
        (
            "The row over crime erupted last night as the mayor was accused of “cooking the books”.",
            [
                ("The row over crime erupted last night", "The row over crime", "+ asserted", ""),
                ("the mayor was accused of “cooking the books", "the mayor", "+ alleged", ""),
            ],
        ),
        (
            "Prices rose after the firm was accused of theft.",
            [
                ("Prices rose", "Prices", "+ asserted", ""),
                ("the firm was accused of theft", "the firm", "+ asserted", ""),
            ],
        ),
        (
            "“We've got a mill that's lost its roof and I've done nine interviews about a dog,” she said.",
            [
                ("We've got a mill that's lost its roof", "We", "+ asserted", "she"),
                ("I've done nine interviews about a dog", "I", "+ asserted", "she"),
            ],
        ),
    ],
    "what takes back what is told": [
        (
            "In one such email, Kole discussed how he had mistakenly placed a note card in a “burn bag,” the Tarn Post reported.",
            [("how he had mistakenly placed a note card in a “burn bag", "he", "+ asserted", "Kole")],
        ),
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
    "a noun that a preposition ties to the verb does not judge what is told": [
        (
            "The union is unlikely to back Lee after her March remark that “We will close the mines.”",
            [
                ("The union is unlikely to back Lee after her March remark", "The union", "+ possible", ""),
                ("We will close the mines", "We", "+ prediction", "her"),
            ],
        ),
        (
            "All ran counter to his earlier statements that the talks never took place.",
            [
                ("All ran counter to his earlier statements", "All", "+ asserted", ""),
                ("the talks never took place", "the talks", "- denial", "his"),
            ],
        ),
        (
            "Shares fell sharply on Monday on fears that the bank would fail.",
            [("Shares fell sharply on Monday on fears that the bank would fail", "Shares", "+ asserted", "")],
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
}
