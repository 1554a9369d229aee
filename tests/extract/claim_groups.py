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
}
