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
            "Two emails sent to Roe and ten emails sent to Orr have been kept.",
            [
                (
                    "Two emails sent to Roe and ten emails sent to Orr have been kept",
                    "Two emails sent to Roe and ten emails sent to Orr",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Some paper records that Kole questioned are kept in Tarn.",
            [
                (
                    "Some paper records that Kole questioned are kept in Tarn",
                    "Some paper records that Kole questioned",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Some account records that Beck questioned are kept in a vault.",
            [
                (
                    "Some account records that Beck questioned are kept in a vault",
                    "Some account records that Beck questioned",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Three boats sold to Beck and six boats sold to men in Tarn have been found.",
            [
                (
                    "Three boats sold to Beck and six boats sold to men in Tarn have been found",
                    "Three boats sold to Beck and six boats sold to men in Tarn",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "“Everybody's looking at Tarn,” said Ann Kole.",
            [("Everybody's looking at Tarn", "Everybody", "+ asserted", "Ann Kole")],
        ),
        (
            "The towns squeezed between Selm and Tarn City formed the base of her support.",
            [
                (
                    "The towns squeezed between Selm and Tarn City formed the base of her support",
                    "The towns",
                    "+ asserted",
                    "",
                ),
            ],
        ),
        (
            "They were not told, despite a deal Ann Kole had struck with the board.",
            [("They were not told, despite a deal Ann Kole had struck with the board", "They", "- asserted", "")],
        ),
        (
            "Kole voted in 2001 for the No Child Left Behind law.",
            [("Kole voted in 2001 for the No Child Left Behind law", "Kole", "+ asserted", "")],
        ),
        (
            "The judge said a plan Kole allegedly made in May was bad.",
            [
                (
                    "a plan Kole allegedly made in May was bad",
                    "a plan Kole allegedly made in May",
                    "+ asserted",
                    "The judge",
                )
            ],
        ),
        (
            "The plan Kole made in May failed.",
            [("The plan Kole made in May failed", "The plan Kole made in May", "+ asserted", "")],
        ),
        (
            "14 shops whose leases end in May will close.",
            [("14 shops whose leases end in May will close", "14 shops whose leases end in May", "+ prediction", "")],
        ),
        (
            "The chief admitted that open-carry wasn't a problem.",
            [("open-carry wasn't a problem", "open-carry", "- asserted", "The chief")],
        ),
        (
            "Those splits likely led to the firm's choice.",
            [("Those splits likely led to the firm's choice", "Those splits", "+ possible", "")],
        ),
        (
            "He said he hand-delivered a letter to the mayor.",
            [("he hand-delivered a letter to the mayor", "he", "+ asserted", "He")],
        ),
        (
            "He denied the charges and counter-accused her of theft.",
            [
                ("He denied the charges", "He", "+ asserted", ""),
                ("counter-accused her of theft", "He", "+ asserted", ""),
            ],
        ),
        (
            "Kole will be charged with murder with a knife and other counts related to the fire on Sunday.",
            [
                (
                    "Kole will be charged with murder with a knife and other counts related to the fire on Sunday",
                    "Kole",
                    "+ prediction",
                    "",
                )
            ],
        ),
        (
            "Critics accused Tarn of throwing away a strong lever it had to press Selm for gains.",
            [
                (
                    "Critics accused Tarn of throwing away a strong lever it had to press Selm for gains",
                    "Critics",
                    "+ alleged",
                    "",
                )
            ],
        ),
        (
            "The Tarn Post holds its talks on Friday, and a new TNN/ORC poll shows Ann Lee and the Selm senator in a dead heat.",
            [
                ("The Tarn Post holds its talks on Friday", "The Tarn Post", "+ asserted", ""),
                (
                    "a new TNN/ORC poll shows Ann Lee and the Selm senator in a dead heat",
                    "a new TNN/ORC poll",
                    "+ asserted",
                    "",
                ),
            ],
        ),
        (
            "Prices more than doubled in May, and he all but won the race.",
            [
                ("Prices more than doubled in May", "Prices", "+ asserted", ""),
                ("he all but won the race", "he", "+ asserted", ""),
            ],
        ),
        (
            "The U.S.-backed plan failed, and a U.S.-led force left.",
            [
                ("The U.S.-backed plan failed", "The U.S.-backed plan", "+ asserted", ""),
                ("a U.S.-led force left", "a U.S.-led force", "+ asserted", ""),
            ],
        ),
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
    "a plural has its verb behind what tells which it is": [
        (
            "Many new religions, such as Wicca, use parts of old ones in their practice.",
            [
                (
                    "Many new religions, such as Wicca, use parts of old ones in their practice",
                    "Many new religions",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Today, about 100,000 Greeks worship the ancient gods.",
            [("Today, about 100,000 Greeks worship the ancient gods", "about 100,000 Greeks", "+ asserted", "")],
        ),
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
    "whom a claim is about, where several are": [
        (
            "“(Kole) has those values that I like,” she said.",
            [("(Kole) has those values that I like", "Kole", "+ asserted", "she")],
        ),
        ("“[Kole] is a fool,” she said.", [("[Kole] is a fool", "Kole", "+ asserted", "she")]),
        (
            "People close to Kole say he likes Lee, and is probably inclined to back her.",
            [
                ("he likes Lee", "he", "+ asserted", "People close to Kole"),
                ("is probably inclined to back her", "he", "+ possible", "People close to Kole"),
            ],
        ),
        (
            "Officials say the mill was old, and was sold in May.",
            [
                ("the mill was old", "the mill", "+ asserted", "Officials"),
                ("was sold in May", "the mill", "+ asserted", "Officials"),
            ],
        ),
        (
            "Kole said the crew noticed the men and a warship was sent to fetch them.",
            [
                ("the crew noticed the men", "the crew", "+ asserted", "Kole"),
                ("a warship was sent to fetch them", "a warship", "+ asserted", "Kole"),
            ],
        ),
        (
            "She knew the men and a boat was sent.",
            [("She knew the men", "She", "+ asserted", ""), ("a boat was sent", "a boat", "+ asserted", "")],
        ),
        (
            "They noticed the mayor and the clerk were ill.",
            [("the mayor and the clerk were ill", "the mayor and the clerk", "+ asserted", "They")],
        ),
        (
            "He said the fish and the bread was good.",
            [("the fish and the bread was good", "the fish and the bread", "+ asserted", "He")],
        ),
        (
            "Kole said that as many as 140 of his students cross it.",
            [("as many as 140 of his students cross it", "as many as 140 of his students", "+ asserted", "Kole")],
        ),
        (
            "The report had put the number of finished piers in 2019 at 26.",
            [
                (
                    "the number of finished piers in 2019 at 26",
                    "the number of finished piers in 2019",
                    "+ asserted",
                    "The report",
                )
            ],
        ),
        (
            "He said he expects Lee, Hill, and Park to “clearly show their unity.”",
            [("Lee, Hill, and Park to “clearly show their unity", "Lee, Hill, and Park", "+ prediction", "he")],
        ),
        (
            "She expects Lee and Hill to sing in May.",
            [("Lee and Hill to sing in May", "Lee and Hill", "+ prediction", "She")],
        ),
        (
            "Reps. Ann Lee (R-N.Y.) and Tom Hill (R-Calif.) on Friday became the first members to back it.",
            [
                (
                    "Reps. Ann Lee (R-N.Y.) and Tom Hill (R-Calif.) on Friday became the first members to back it",
                    "Reps. Ann Lee (R-N.Y.) and Tom Hill",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Ann Lee (Tarn) and Tom Hill (Selm) won medals.",
            [("Ann Lee (Tarn) and Tom Hill (Selm) won medals", "Ann Lee (Tarn) and Tom Hill", "+ asserted", "")],
        ),
        (
            "The root causes of Tarnis' decline are debated, and Kole is not alone in his view.",
            [
                (
                    "The root causes of Tarnis' decline are debated",
                    "The root causes of Tarnis' decline",
                    "+ asserted",
                    "",
                ),
                ("Kole is not alone in his view", "Kole", "- asserted", ""),
            ],
        ),
        (
            "Faced with this threat and dose of fact, the prospect of Lee hearings in May could become more useful to Kole, who is in a race of his own.",
            [
                (
                    "Faced with this threat and dose of fact, the prospect of Lee hearings in May could become more useful to Kole",
                    "the prospect of Lee hearings",
                    "+ possible",
                    "",
                ),
                ("who is in a race of his own", "Kole", "+ asserted", ""),
            ],
        ),
        (
            "Kole blamed the press for making an issue out of Lee’s claim that Ann Hill “founded the club,” saying they were splitting hairs.",
            [
                (
                    "the press for making an issue out of Lee’s claim that Ann Hill “founded the club",
                    "the press",
                    "+ asserted",
                    "Kole",
                ),
                ("they were splitting hairs", "they", "+ asserted", "Kole"),
            ],
        ),
        ("Kole ends feud with Lee.", [("Kole ends feud with Lee", "Kole", "+ asserted", "")]),
    ],
}
