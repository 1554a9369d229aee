"""Invented sentences by how their claims stand: asserted, denied, open or under a condition; words, subject, source ("": the article)."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

STANDINGS: dict[str, list[tuple[str, list[Row]]]] = {
    "a condition in front holds for what 'and' joins": [
        (
            "If the dam broke, the port would flood and the road would close.",
            [
                ("If the dam broke, the port would flood", "the port", "+ conditional", ""),
                ("the road would close", "the road", "+ conditional", ""),
            ],
        ),
        (
            "If the bank agrees, the mill will open in May and the town will pay for it.",
            [
                ("If the bank agrees, the mill will open in May", "the mill", "+ conditional", ""),
                ("the town will pay for it", "the town", "+ conditional", ""),
            ],
        ),
    ],
    "what heightens or only names a lack denies nothing": [
        (
            "The start could not have been more awkward.",
            [("The start could not have been more awkward", "The start", "+ asserted", "")],
        ),
        ("The plan could not be clearer.", [("The plan could not be clearer", "The plan", "+ asserted", "")]),
        (
            "The dam could not be safer than the bridge.",
            [("The dam could not be safer than the bridge", "The dam", "- asserted", "")],
        ),
        (
            "Her lack of experience worries the board.",
            [("Her lack of experience worries the board", "Her lack of experience", "+ asserted", "")],
        ),
        (
            "Despite the cost, and the lack of time, the board went on.",
            [("Despite the cost, and the lack of time, the board went on", "the board", "+ asserted", "")],
        ),
        (
            "There is a lack of water in the town.",
            [("There is a lack of water in the town", "a lack of water", "- asserted", "")],
        ),
        ("The report showed a lack of care.", [("The report showed a lack of care", "The report", "- asserted", "")]),
        ("There is no question about it.", [("There is no question about it", "no question", "+ asserted", "")]),
        (
            "Lee said there is no doubt about the result.",
            [("there is no doubt about the result", "no doubt", "+ asserted", "Lee")],
        ),
    ],
    "an adjective beside its noun is no modality": [
        (
            "She is the candidate most likely to win.",
            [("She is the candidate most likely to win", "She", "+ asserted", "")],
        ),
        (
            "The board backed the men likely to stay.",
            [("The board backed the men likely to stay", "The board", "+ asserted", "")],
        ),
        (
            "The rain made the dam likely to fail.",
            [("The rain made the dam likely to fail", "The rain", "+ possible", "")],
        ),
        ("The dam is likely to fail.", [("The dam is likely to fail", "The dam", "+ possible", "")]),
    ],
    "what is asked after if": [
        (
            "Lee asked Kole on Friday if the plan was still alive.",
            [("if the plan was still alive", "the plan", "+ open", "Lee")],
        ),
        ("You can tell if a mould has cracked.", [("You can tell if a mould has cracked", "You", "+ asserted", "")]),
        (
            "The mill will close if the bank has left.",
            [("The mill will close if the bank has left", "The mill", "+ conditional", "")],
        ),
    ],
    "which, of all that is said before": [
        (
            "Sales in Tarn are better than Selm's, which is why the firm stayed.",
            [
                ("Sales in Tarn are better than Selm's", "Sales in Tarn", "+ asserted", ""),
                ("which is why the firm stayed", "Sales in Tarn are better than Selm's", "+ asserted", ""),
            ],
        ),
        (
            "The firm bought the mill, which is old.",
            [
                ("The firm bought the mill", "The firm", "+ asserted", ""),
                ("which is old", "the mill", "+ asserted", ""),
            ],
        ),
    ],
    "the cue's own word or its object": [
        ("The firm has to do with the port.", [("The firm has to do with the port", "The firm", "+ asserted", "")]),
        ("Orders have to rise.", [("Orders have to rise", "Orders", "+ demand", "")]),
        (
            "She expects orders to recover late this year.",
            [("orders to recover late this year", "orders", "+ prediction", "She")],
        ),
        ("The mayor ordered the men to leave.", [("the men to leave", "the men", "+ demand", "The mayor")]),
        ("Corvane puts the cost at £3m.", [("the cost at £3m", "the cost", "+ asserted", "Corvane")]),
        (
            "Beck, whom Kole describes as having a temper, sold the mill.",
            [("as having a temper", "Beck", "+ asserted", "Kole"), ("sold the mill", "Beck", "+ asserted", "")],
        ),
        (
            "She was asked about a plan that he made in May.",
            [("She was asked about a plan that he made in May", "She", "+ asserted", "")],
        ),
    ],
    "nobody could is what was not done": [
        (
            "Neither figure could be verified.",
            [("Neither figure could be verified", "Neither figure", "- asserted", "")],
        ),
        ("Nobody could say how it broke.", [("how it broke", "it", "+ open", "")]),
        ("The dam could fail.", [("The dam could fail", "The dam", "+ possible", "")]),
    ],
    "a word in front keeps its claim from being asserted": [
        (
            "Allegedly, the mayor took the money.",
            [("Allegedly, the mayor took the money", "the mayor", "+ alleged", "")],
        ),
        ("Perhaps, the dam will hold.", [("Perhaps, the dam will hold", "the dam", "+ possible", "")]),
        ("Meanwhile, the mayor took the money.", [("the mayor took the money", "the mayor", "+ asserted", "")]),
    ],
    "a verb that acts is no adjective of doubt": [
        (
            "It was a report by the Post that he “fabricated” the story.",
            [("he “fabricated” the story", "he", "+ asserted", "the Post")],
        ),
        (
            "Lee said the clerk fabricated the story.",
            [("the clerk fabricated the story", "the clerk", "+ asserted", "Lee")],
        ),
    ],
    "neither of two is said": [
        (
            "Kole has neither confirmed nor denied that talks took place.",
            [("talks took place", "talks", "+ open", "Kole")],
        ),
        ("The firm would not confirm or deny that it had paid.", [("it had paid", "it", "+ open", "The firm")]),
        ("The firm did not deny that it had paid.", [("it had paid", "it", "+ possible", "The firm")]),
    ],
    "hardly, before its noun": [
        (
            "In the town, where the wall gave way, hardly a house was left.",
            [("In the town, where the wall gave way, hardly a house was left", "a house", "- asserted", "")],
        ),
        ("Hardly a house was left.", [("Hardly a house was left", "a house", "- asserted", "")]),
    ],
    "as long as measures, or sets a condition": [
        (
            "He opens it with a key as long as his hand.",
            [("He opens it with a key as long as his hand", "He", "+ asserted", "")],
        ),
        (
            "The dam will hold as long as the rain stops.",
            [("The dam will hold as long as the rain stops", "The dam", "+ conditional", "")],
        ),
    ],
    "no evidence, without that": [
        (
            "There is no evidence Marsh ever met the board.",
            [("There is no evidence Marsh ever met the board", "no evidence", "+ open", "")],
        ),
        (
            "There is no sign the talks will resume.",
            [("There is no sign the talks will resume", "no sign", "+ open", "")],
        ),
        ("There is no evidence of fraud.", [("There is no evidence of fraud", "no evidence of fraud", "- open", "")]),
    ],
    "what a court heard is not the article's own": [
        (
            "A former clerk took the money and hid it, a court heard on Tuesday.",
            [
                ("A former clerk took the money", "A former clerk", "+ asserted", "a court"),
                ("hid it", "A former clerk", "+ asserted", "a court"),
            ],
        ),
        ("He hid it for three years, the jury heard.", [("He hid it for three years", "He", "+ asserted", "the jury")]),
        ("The court heard that he hid it.", [("he hid it", "he", "+ asserted", "The court")]),
    ],
    "but that, and and that, go on with what is said": [
        (
            "Dr Lee said that was plausible, but that he was not persuaded.",
            [
                ("that was plausible", "that", "+ asserted", "Dr Lee"),
                ("he was not persuaded", "he", "- asserted", "Dr Lee"),
            ],
        ),
        (
            "The mayor said the dam was old, and that it would be sold.",
            [
                ("the dam was old", "the dam", "+ asserted", "The mayor"),
                ("it would be sold", "it", "+ prediction", "The mayor"),
            ],
        ),
    ],
    "asked that something not be done": [
        ("Lee asked that his name not be used.", [("his name not be used", "his name", "- demand", "Lee")]),
        ("Lee said that his name is used.", [("his name is used", "his name", "+ asserted", "Lee")]),
    ],
    "a word of place, of people or of number behind a noun": [
        (
            "It leads to a field nobody is allowed to enter.",
            [("It leads to a field nobody is allowed to enter", "It", "+ asserted", "")],
        ),
    ],
    "what stands before somebody's words ends before who is told": [
        (
            "Gloria fell ill in May and the parents were advised to send her home.",
            [
                ("Gloria fell ill in May", "Gloria", "+ asserted", ""),
                ("to send her home", "the parents", "+ demand", ""),
            ],
        ),
    ],
    "pieces that are one, and what ends them": [
        (
            "He likes, he says, to hear the place first.",
            [("He likes … to hear the place first", "He", "+ asserted", "he")],
        ),
        ("Lee did not say who had met whom.", [("who had met whom", "who", "+ open", "Lee")]),
        (
            "Beck (Ind, Selm), who leads the council, said it rained.",
            [
                ("who leads the council", "Beck", "+ asserted", ""),
                ("it rained", "it", "+ asserted", "Beck (Ind, Selm), who leads the council"),
            ],
        ),
        (
            "The agency has confirmed 27 cases of fever, including nine deaths.",
            [("27 cases of fever, including nine deaths", "27 cases", "+ asserted", "The agency")],
        ),
        (
            "It ended on Monday, with officials giving conflicting accounts of the talks.",
            [
                ("It ended on Monday", "It", "+ asserted", ""),
                ("officials giving conflicting accounts of the talks", "officials", "+ asserted", ""),
            ],
        ),
    ],
    "verb or noun, past or participle": [
        (
            "It raised hopes of peace and fears of war.",
            [("It raised hopes of peace and fears of war", "It", "+ asserted", "")],
        ),
        (
            "A clerk failed to match the bill to any work carried out.",
            [("A clerk failed to match the bill to any work carried out", "A clerk", "- asserted", "")],
        ),
        (
            "A probe no bigger than a car may have found ice.",
            [("A probe no bigger than a car may have found ice", "A probe no bigger than a car", "+ possible", "")],
        ),
        (
            "Ann Lee joked about the old tales, declined to back the plan, and told her audience it would fail.",
            [
                ("Ann Lee joked about the old tales", "Ann Lee", "+ asserted", ""),
                ("declined to back the plan", "Ann Lee", "- asserted", ""),
                ("it would fail", "it", "+ prediction", "Ann Lee"),
            ],
        ),
        (
            "He took 6 percent in a poll released Sunday, his worst showing in two years.",
            [("He took 6 percent in a poll released Sunday, his worst showing in two years", "He", "+ asserted", "")],
        ),
        (
            "Ann Lee told the full council meeting it was the worst plan in the county.",
            [("it was the worst plan in the county", "it", "+ asserted", "Ann Lee")],
        ),
        (
            "Lee wanted to ensure that no mayor could waive the rules and sign a deal.",
            [("to ensure that no mayor could waive the rules and sign a deal", "Lee", "+ prediction", "Lee")],
        ),
        (
            "It is paying for posters and phone calls.",
            [("It is paying for posters and phone calls", "It", "+ asserted", "")],
        ),
        (
            "The gallery opened with old photographs and several coloured screen prints.",
            [
                (
                    "The gallery opened with old photographs and several coloured screen prints",
                    "The gallery",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "It rained in Tarn, and water flows.",
            [("It rained in Tarn", "It", "+ asserted", ""), ("water flows", "water", "+ asserted", "")],
        ),
    ],
    "who or what a claim is about": [
        (
            "He will speak on Friday night at the fair, which will be shown on television.",
            [
                ("He will speak on Friday night at the fair", "He", "+ prediction", ""),
                ("which will be shown on television", "the fair", "+ prediction", ""),
            ],
        ),
        (
            "Lee criticised him for not doing more to help.",
            [("him for not doing more to help", "him", "- asserted", "Lee")],
        ),
        (
            "One of them, a boy of 12, was found in the hall.",
            [("One of them, a boy of 12, was found in the hall", "One of them", "+ asserted", "")],
        ),
        (
            "More than half of her support comes from women.",
            [("More than half of her support comes from women", "More than half of her support", "+ asserted", "")],
        ),
    ],
    "a fact that is a subject; what others think": [
        (
            "The party is well funded, although the fact that it spent $20 million on ads should worry it.",
            [
                ("The party is well funded", "The party", "+ asserted", ""),
                ("the fact that it spent $20 million on ads should worry it", "the fact", "+ demand", ""),
            ],
        ),
        (
            "“I think they all thought that the dam would not hold,” Lee said.",
            [("I think they all thought that the dam would not hold", "I", "+ asserted", "Lee")],
        ),
    ],
    "about a number is said, about a thing is only spoken of": [
        (
            "The army holds the town, with about 300 square km still held by rebels, data on the war shows.",
            [
                ("The army holds the town", "The army", "+ asserted", "data on the war"),
                (
                    "about 300 square km still held by rebels",
                    "about 300 square km",
                    "+ asserted",
                    "data on the war",
                ),
            ],
        ),
    ],
    "what stands behind a cue that parts a verb from what it tells is told with it": [
        (
            "The road is, Lee insisted, not a waste of money.",
            [("The road is … not a waste of money", "The road", "- asserted", "Lee")],
        ),
        (
            "“The road is,” Lee said, “not a waste of money.”",
            [("The road is … not a waste of money", "The road", "- asserted", "Lee")],
        ),
        (
            "The road is, Lee insisted, not only long but old.",
            [("The road is … not only long but old", "The road", "+ asserted", "Lee")],
        ),
        ("It was, she said, no accident.", [("It was … no accident", "It", "- asserted", "she")]),
        ("It was, she said, hardly new.", [("It was … hardly new", "It", "- asserted", "she")]),
        ("It was, she said, too old.", [("It was … too old", "It", "+ asserted", "she")]),
        (
            "“They were,” Lee said on Monday, “in the hall.”",
            [("They were … in the hall", "They", "+ asserted", "Lee")],
        ),
        (
            "The mill will, Lee said, close in May.",
            [("The mill will … close in May", "The mill", "+ prediction", "Lee")],
        ),
        (
            "“We do,” Lee said. “The town does not.”",
            [("We do", "We", "+ asserted", "Lee"), ("The town does not", "The town", "- asserted", "Lee")],
        ),
    ],
    "no more than what follows is said": [
        (
            "The dam broke and, Lee said, two men died.",
            [("The dam broke", "The dam", "+ asserted", ""), ("two men died", "two men", "+ asserted", "Lee")],
        ),
        (
            "The dam broke, Lee said, and two men died.",
            [("The dam broke", "The dam", "+ asserted", "Lee"), ("two men died", "two men", "+ asserted", "")],
        ),
        (
            "The firm had no staff, no premises and, Lee said, no goods.",
            [("The firm had no staff, no premises and, Lee said, no goods", "The firm", "- asserted", "")],
        ),
    ],
    "told by somebody who is described": [
        (
            "She was told by the chairman, Lord Marl, that the men would leave.",
            [("the men would leave", "the men", "+ prediction", "the chairman, Lord Marl")],
        ),
        (
            "They were warned by Ann Lee, the harbour master, that it would sink.",
            [("it would sink", "it", "+ prediction", "Ann Lee, the harbour master")],
        ),
        (
            "She was told by the chairman that the men would leave.",
            [("the men would leave", "the men", "+ prediction", "the chairman")],
        ),
        (
            "She was asked by the chairman whether the men would leave.",
            [("whether the men would leave", "the men", "+ open", "the chairman")],
        ),
    ],
    "when something is done is not what is denied": [
        (
            "He was dismissed after sharing a post that mocked the law.",
            [("He was dismissed after sharing a post that mocked the law", "He", "+ asserted", "")],
        ),
        ("The board dismissed claims that it lied.", [("claims that it lied", "it", "- denial", "The board")]),
        ("The firm denied paying the men.", [("paying the men", "The firm", "- denial", "The firm")]),
    ],
    "a second verb stands as the first does": [
        (
            "Lee suggested she would resign and support the deal.",
            [("she would resign", "she", "+ prediction", "Lee"), ("support the deal", "she", "+ prediction", "Lee")],
        ),
        ("Lee suggested that she resign and leave town.", [("she resign and leave town", "she", "+ demand", "Lee")]),
    ],
    "a gerund behind the verb of one noun": [
        (
            "The remark risks undermining her case, and it helps Beck.",
            [
                ("The remark risks undermining her case", "The remark", "+ possible", ""),
                ("it helps Beck", "it", "+ asserted", ""),
            ],
        ),
        ("The plan risks are low.", [("The plan risks are low", "The plan risks", "+ asserted", "")]),
    ],
    "what is proposed is to come": [
        ("Ann Lee proposed to draft a plan.", [("to draft a plan", "Ann Lee", "+ prediction", "Ann Lee")]),
        (
            "Ann Lee proposed a plan to the board.",
            [("Ann Lee proposed a plan to the board", "Ann Lee", "+ asserted", "")],
        ),
    ],
    "a fragment without a verb says nothing of what follows": [
        (
            "Maybe not. Let’s start with what is the oldest fact of all.",
            [],
        ),
        (
            "Perhaps. So let us turn to bold ideas from those who did not get far.",
            [],
        ),
    ],
}
