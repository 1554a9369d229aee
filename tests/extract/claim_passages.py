"""More invented sentences by kind with their claims: words, subject, polarity and modality, source."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

PASSAGES: dict[str, list[tuple[str, list[Row]]]] = {
    "a pronoun begins the clause that one in front belongs to": [
        (
            "The price was high, so if it fell I would buy it.",
            [
                ("The price was high", "The price", "+ asserted", ""),
                ("if it fell I would buy it", "I", "+ conditional", ""),
            ],
        ),
        (
            "It was late, and when it rained we left.",
            [("It was late", "It", "+ asserted", ""), ("when it rained we left", "we", "+ asserted", "")],
        ),
        (
            "I planned it long before I first saw the mill.",
            [("I planned it long before I first saw the mill", "I", "+ asserted", "")],
        ),
        ("They knew that when it rained he left.", [("when it rained he left", "he", "+ asserted", "They")]),
        (
            "He was angry after he admitted he had lied.",
            [("He was angry", "He", "+ asserted", ""), ("he had lied", "he", "+ asserted", "he")],
        ),
    ],
    "an adverb stands between an aside and the verb": [
        (
            "A group of directors, aligned with Lee, also is seeking control.",
            [
                (
                    "A group of directors, aligned with Lee, also is seeking control",
                    "A group of directors",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The mayor, elected in May, never answered.",
            [("The mayor, elected in May, never answered", "The mayor", "- asserted", "")],
        ),
    ],
    "a plural behind and is no verb": [
        (
            "It has several gains and losses when compared to the old plan.",
            [("It has several gains and losses when compared to the old plan", "It", "+ asserted", "")],
        ),
        (
            "The plan has strengths and weaknesses when compared to ours.",
            [("The plan has strengths and weaknesses when compared to ours", "The plan", "+ asserted", "")],
        ),
    ],
    "what is is said behind a comma": [
        (
            "“The point is, he has got them to vote,” Lee said.",
            [("The point is, he has got them to vote", "The point", "+ asserted", "Lee")],
        ),
        ("The truth is, the dam leaks.", [("The truth is, the dam leaks", "The truth", "+ asserted", "")]),
        (
            "The plan is, however, a good one, and it will work.",
            [
                ("The plan is, however, a good one", "The plan", "+ asserted", ""),
                ("it will work", "it", "+ prediction", ""),
            ],
        ),
    ],
    "what somebody is called stands behind a place": [
        (
            "He called his standing in the field “unheard of.”",
            [("his standing in the field “unheard of", "his standing", "+ asserted", "He")],
        ),
        ("He called the mayor of Selm a liar.", [("the mayor of Selm a liar", "the mayor", "+ asserted", "He")]),
        ("He called the mayor on Monday.", [("He called the mayor on Monday", "He", "+ asserted", "")]),
    ],
    "the place of those who are told": [
        (
            "“It is cold,” she told the packed hall, where people sat on the floor.",
            [
                ("It is cold", "It", "+ asserted", "she"),
                ("where people sat on the floor", "the packed hall", "+ asserted", ""),
            ],
        ),
        (
            "“It is cold,” she told reporters, who had asked about it.",
            [("It is cold", "It", "+ asserted", "she"), ("who had asked about it", "reporters", "+ asserted", "")],
        ),
    ],
    "a day of a month with its year": [
        (
            "The plan announced on May 5, 2013, would ban boats.",
            [
                (
                    "The plan announced on May 5, 2013, would ban boats",
                    "The plan announced on May 5, 2013",
                    "+ prediction",
                    "",
                )
            ],
        ),
        (
            "Those who paid by May 5, 2013, will get land.",
            [("Those who paid by May 5, 2013, will get land", "Those who paid by May 5, 2013", "+ prediction", "")],
        ),
        (
            "Lee said the law of May 5, 2013, would stay.",
            [("the law of May 5, 2013, would stay", "the law", "+ prediction", "Lee")],
        ),
        (
            "Whoever wins the vote on November 5, 2013, would replace her.",
            [
                (
                    "Whoever wins the vote on November 5, 2013, would replace her",
                    "Whoever wins the vote on November 5, 2013",
                    "+ prediction",
                    "",
                )
            ],
        ),
        (
            "The firm, founded on June 1, 1990, also has boats.",
            [("The firm, founded on June 1, 1990, also has boats", "The firm", "+ asserted", "")],
        ),
        ("On May 5, 2013, the firm closed.", [("On May 5, 2013, the firm closed", "the firm", "+ asserted", "")]),
        (
            "It closed on May 5, 2013, and reopened in June.",
            [("It closed on May 5, 2013", "It", "+ asserted", ""), ("reopened in June", "It", "+ asserted", "")],
        ),
        ("In 2012, 40 boats sank.", [("In 2012, 40 boats sank", "40 boats", "+ asserted", "")]),
    ],
    "any behind a form of be describes a noun": [
        (
            "If there was any delay, it was a matter of minutes.",
            [("If there was any delay, it was a matter of minutes", "it", "+ conditional", "")],
        ),
        (
            "There is no sign that there was any doubt.",
            [("There is no sign that there was any doubt", "no sign", "+ open", "")],
        ),
        ("If any doubt it, they should ask.", [("If any doubt it, they should ask", "they", "+ demand", "")]),
    ],
    "that behind an adjective, with an aside before its clause": [
        (
            "It is sad that, in order to win, those in charge felt the need to lie.",
            [("It is sad that, in order to win, those in charge felt the need to lie", "It", "+ asserted", "")],
        ),
        (
            "It is clear that, after the storm, the roof will leak.",
            [("It is clear that, after the storm, the roof will leak", "It", "+ prediction", "")],
        ),
    ],
    "what a subject takes along is no negation": [
        (
            "Officers with no knowledge of the case criticised him.",
            [
                (
                    "Officers with no knowledge of the case criticised him",
                    "Officers with no knowledge of the case",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The men with no work protested in May.",
            [("The men with no work protested in May", "The men with no work", "+ asserted", "")],
        ),
        (
            "It ended, with no deaths reported.",
            [("It ended", "It", "+ asserted", ""), ("no deaths reported", "no deaths", "- asserted", "")],
        ),
        ("She won the support of no party.", [("She won the support of no party", "She", "- asserted", "")]),
    ],
    "a gerund is the subject behind an adverb": [
        (
            "Moreover, electing a mayor means a change.",
            [("electing a mayor means a change", "electing a mayor", "+ asserted", "")],
        ),
        (
            "However, closing the mill would hurt the town.",
            [("closing the mill would hurt the town", "closing the mill", "+ prediction", "")],
        ),
        (
            "However, facing a strike, the firm closed.",
            [("facing a strike, the firm closed", "the firm", "+ asserted", "")],
        ),
    ],
    "a list between a subject and its verb": [
        (
            "The talk was on whether a man in Selm, including the mayor, had stopped it.",
            [
                (
                    "The talk was on whether a man in Selm, including the mayor, had stopped it",
                    "The talk",
                    "+ asserted",
                    "",
                ),
            ],
        ),
        (
            "He sold boats, including the Ann, last year.",
            [("He sold boats, including the Ann, last year", "He", "+ asserted", "")],
        ),
    ],
    "there is a place behind a noun": [
        (
            "The staff there also alerted the base.",
            [("The staff there also alerted the base", "The staff there", "+ asserted", "")],
        ),
        ("There also was a storm.", [("There also was a storm", "a storm", "+ asserted", "")]),
    ],
    "a question with its subject within": [
        (
            "“How will you be able to pay while dealing with a hostile board?” Lee asked.",
            [],
        ),
        ("“Are you building a dam?” Lee asked.", []),
    ],
    'a verb behind a dash and "and" has the subject before it': [
        (
            "Lee pushed ahead - and paid a price.",
            [("Lee pushed ahead", "Lee", "+ asserted", ""), ("paid a price", "Lee", "+ asserted", "")],
        ),
        (
            "The mayor won the vote – but lost her seat.",
            [
                ("The mayor won the vote", "The mayor", "+ asserted", ""),
                ("lost her seat", "The mayor", "+ asserted", ""),
            ],
        ),
        (
            "The firm bought the mill in May – and sold it in June.",
            [
                ("The firm bought the mill in May", "The firm", "+ asserted", ""),
                ("sold it in June", "The firm", "+ asserted", ""),
            ],
        ),
        (
            "The council met twice — but agreed on little.",
            [
                ("The council met twice", "The council", "+ asserted", ""),
                ("agreed on little", "The council", "+ asserted", ""),
            ],
        ),
        (
            "The mayor won – and her friend lost.",
            [("The mayor won", "The mayor", "+ asserted", ""), ("her friend lost", "her friend", "+ asserted", "")],
        ),
        (
            "The mayor – who is ill – and her friend left.",
            [("The mayor – who is ill – and her friend left", "The mayor", "+ asserted", "")],
        ),
    ],
    "an adverb behind a relative clause belongs to the verb": [
        (
            "The bill, which passed 60 to 40, now goes to the mayor.",
            [
                ("The bill … now goes to the mayor", "The bill", "+ asserted", ""),
                ("which passed 60 to 40", "The bill", "+ asserted", ""),
            ],
        ),
        (
            "The men, who had left, never came back.",
            [("The men … never came back", "The men", "- asserted", ""), ("who had left", "The men", "+ asserted", "")],
        ),
        (
            "The dam, which broke in May, still leaks.",
            [
                ("The dam … still leaks", "The dam", "+ asserted", ""),
                ("which broke in May", "The dam", "+ asserted", ""),
            ],
        ),
        ("He left, too.", [("He left, too", "He", "+ asserted", "")]),
    ],
    'a verb behind "or" is like the infinitive before it': [
        (
            "The tax will push firms to leave the town or lay off staff.",
            [("The tax will push firms to leave the town or lay off staff", "The tax", "+ prediction", "")],
        ),
        (
            "The firm had to sell the mill or cut 40 jobs.",
            [("The firm had to sell the mill or cut 40 jobs", "The firm", "+ asserted", "")],
        ),
    ],
    "a verb of the past that can be a noun ends its clause": [
        (
            "Prices fell, and later rose.",
            [("Prices fell", "Prices", "+ asserted", ""), ("later rose", "Prices", "+ asserted", "")],
        ),
        (
            "Shares of the firm rose 3 percent and later fell.",
            [
                ("Shares of the firm rose 3 percent", "Shares of the firm", "+ asserted", ""),
                ("later fell", "Shares of the firm", "+ asserted", ""),
            ],
        ),
        ("She bought tulips and rose bushes.", [("She bought tulips and rose bushes", "She", "+ asserted", "")]),
    ],
    "a thing named before a comma is described anew": [
        (
            "He was in Selm for the fair of Tarn TV, the network he later sold.",
            [
                ("He was in Selm for the fair of Tarn TV", "He", "+ asserted", ""),
                ("the network he later sold", "Tarn TV", "+ asserted", ""),
            ],
        ),
        (
            "She met the mayor of Selm, a man she knew from school.",
            [
                ("She met the mayor of Selm", "She", "+ asserted", ""),
                ("a man she knew from school", "the mayor of Selm", "+ asserted", ""),
            ],
        ),
        (
            "The firm, founded in May, still plans to grow.",
            [("to grow", "The firm, founded in May", "+ prediction", "The firm, founded in May")],
        ),
        (
            "The dam, built of stone, never leaks.",
            [("The dam, built of stone, never leaks", "The dam", "- asserted", "")],
        ),
    ],
    "a verb with an object goes on with the clause around a short one": [
        (
            "The firm cut its forecast as sales fell and scrapped its dividend.",
            [
                ("The firm cut its forecast as sales fell", "The firm", "+ asserted", ""),
                ("scrapped its dividend", "The firm", "+ asserted", ""),
            ],
        ),
        (
            "The mayor spoke as it rained and thanked the crews.",
            [
                ("The mayor spoke as it rained", "The mayor", "+ asserted", ""),
                ("thanked the crews", "The mayor", "+ asserted", ""),
            ],
        ),
        (
            "The firm cut jobs because the mill burned and killed ten.",
            [
                ("The firm cut jobs because the mill burned", "The firm", "+ asserted", ""),
                ("killed ten", "the mill", "+ asserted", ""),
            ],
        ),
    ],
    "a quotation that goes on with its verb behind the source": [
        (
            "“Supporters of some firms,” Lee added, “have spent too much on boats.”",
            [
                (
                    "Supporters of some firms … have spent too much on boats",
                    "Supporters of some firms",
                    "+ asserted",
                    "Lee",
                )
            ],
        ),
        ("“The men,” Lee said, “are safe.”", [("The men … are safe", "The men", "+ asserted", "Lee")]),
        (
            "“Half of the farms,” the mayor said, “will close by May.”",
            [("Half of the farms … will close by May", "Half of the farms", "+ prediction", "the mayor")],
        ),
        ("“Never,” Lee said, “we will stay.”", [("we will stay", "we", "+ prediction", "Lee")]),
    ],
    "whom who describes, with a bracket between": [
        (
            "Senator Ann Lee (Tarn), who left in May, won.",
            [
                ("Senator Ann Lee (Tarn) … won", "Senator Ann Lee", "+ asserted", ""),
                ("who left in May", "Senator Ann Lee", "+ asserted", ""),
            ],
        ),
        (
            "He met Ann Lee (Tarn), who left in May.",
            [("He met Ann Lee (Tarn)", "He", "+ asserted", ""), ("who left in May", "Ann Lee", "+ asserted", "")],
        ),
        (
            "The firm (once a mill), which closed, left debts.",
            [("which closed, left debts", "The firm", "+ asserted", "")],
        ),
    ],
    "a list is no end of a claim": [
        (
            "There were other talks, such as when Kole met Beck.",
            [
                ("There were other talks", "other talks", "+ asserted", ""),
                ("when Kole met Beck", "Kole", "+ asserted", ""),
            ],
        ),
    ],
    "what would be goes on with what is said": [
        (
            "Kole said it would stop them, but would grant permits.",
            [
                ("it would stop them", "it", "+ prediction", "Kole"),
                ("would grant permits", "it", "+ prediction", "Kole"),
            ],
        ),
        (
            "Kole said the firm could sell, but could not buy.",
            [
                ("the firm could sell", "the firm", "+ possible", "Kole"),
                ("could not buy", "the firm", "- asserted", "Kole"),
            ],
        ),
        ("Kole said it rained, but left.", [("it rained", "it", "+ asserted", "Kole")]),
        (
            "Kole would say it would rain, but would not come.",
            [("it would rain", "it", "+ prediction", "Kole"), ("would not come", "Kole", "- prediction", "")],
        ),
    ],
    "a clause describes what stands in front": [
        (
            "In the piece I wrote in May, I listed three points.",
            [("In the piece I wrote in May, I listed three points", "I", "+ asserted", "")],
        ),
        (
            "In the town he left in May, people mourned.",
            [("In the town he left in May, people mourned", "people", "+ asserted", "")],
        ),
        (
            "For the men he led, the war was over.",
            [("For the men he led, the war was over", "the war", "+ asserted", "")],
        ),
        (
            "In the end he left in May, and she stayed.",
            [("In the end he left in May", "he", "+ asserted", ""), ("she stayed", "she", "+ asserted", "")],
        ),
    ],
    "what is set against a question is a claim of its own": [
        (
            "There's nothing new on why the train crashed, but you cannot miss the moment.",
            [
                ("There's nothing new on why the train crashed", "nothing", "- asserted", ""),
                ("you cannot miss the moment", "you", "- asserted", ""),
            ],
        ),
        (
            "It is a book about how he won, but it does not say why.",
            [
                ("It is a book about how he won", "It", "+ asserted", ""),
                ("it does not say why", "it", "- asserted", ""),
            ],
        ),
        (
            "He asked why it broke, but she left.",
            [("why it broke", "it", "+ asserted", "He"), ("she left", "she", "+ asserted", "")],
        ),
    ],
    "a firm of initials is one word": [
        ("The H.&B. 500 fell 2 percent.", [("The H.&B. 500 fell 2 percent", "The H.&B. 500", "+ asserted", "")]),
        (
            "It was the best week for the H.&B. 500 since May.",
            [("It was the best week for the H.&B. 500 since May", "It", "+ asserted", "")],
        ),
    ],
    "a pronoun that repeats the subject": [
        ("We ourselves are leaving.", [("We ourselves are leaving", "We ourselves", "+ asserted", "")]),
        (
            "The mayor herself opened the gate.",
            [("The mayor herself opened the gate", "The mayor herself", "+ asserted", "")],
        ),
        (
            "The farmers themselves built the dam.",
            [("The farmers themselves built the dam", "The farmers themselves", "+ asserted", "")],
        ),
        ("She hurt herself when the roof fell.", [("She hurt herself when the roof fell", "She", "+ asserted", "")]),
    ],
    "the time behind a plural": [
        (
            "The gates were opened to more than a million boats last year, helping the firm.",
            [
                (
                    "The gates were opened to more than a million boats last year, helping the firm",
                    "The gates",
                    "+ asserted",
                    "",
                )
            ],
        ),
        ("The talks last hours.", [("The talks last hours", "The talks", "+ asserted", "")]),
    ],
}
