"""Invented sentences by shape with their claims: words, subject, polarity and modality, source ("": the article itself)."""

from __future__ import annotations

Row = tuple[str, str, str, str]

SHAPES: dict[str, list[tuple[str, list[Row]]]] = {
    "a question is the subject": [
        (
            "How the council handles the dam is unclear.",
            [("How the council handles the dam is unclear", "How the council handles the dam", "+ asserted", "")],
        ),
        (
            "“Why the firm closed the mill remains a mystery,” Marsh said.",
            [("Why the firm closed the mill remains a mystery", "Why the firm closed the mill", "+ asserted", "Marsh")],
        ),
        (
            "Whoever wins the seat will face a strike.",
            [("Whoever wins the seat will face a strike", "Whoever wins the seat", "+ prediction", "")],
        ),
        (
            "Whether the council sells the land depends on the vote.",
            [
                (
                    "Whether the council sells the land depends on the vote",
                    "Whether the council sells the land",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "What the mayor told the press surprised the board.",
            [("What the mayor told the press surprised the board", "What the mayor told the press", "+ asserted", "")],
        ),
        (
            "How many boats the storm sank is not known.",
            [("How many boats the storm sank is not known", "How many boats the storm sank", "- asserted", "")],
        ),
        ("What most voters say is that they are tired.", [("they are tired", "they", "+ asserted", "most voters")]),
        ("What she said was wrong.", [("What she said was wrong", "What she said", "+ asserted", "")]),
        (
            "How the town paid the bill he did not say.",
            [("How the town paid the bill he did not say", "he", "- asserted", "")],
        ),
        (
            "When the council sold the land, the town changed.",
            [("When the council sold the land, the town changed", "the town", "+ asserted", "")],
        ),
        ("Lee knows what the guild said.", [("Lee knows what the guild said", "Lee", "+ asserted", "")]),
    ],
    "a clause behind and goes on with no other": [
        (
            "The state has sent divers to the lake to search the wreck but there was no word of any survivors.",
            [
                ("The state has sent divers to the lake to search the wreck", "The state", "+ asserted", ""),
                ("there was no word of any survivors", "no word", "- asserted", ""),
            ],
        ),
        (
            "The army has moved to take the town and there were no survivors.",
            [
                ("The army has moved to take the town", "The army", "+ asserted", ""),
                ("there were no survivors", "no survivors", "- asserted", ""),
            ],
        ),
        (
            "“We were amazed about it, and that seemed like the end,” Marsh said.",
            [
                ("We were amazed about it", "We", "+ asserted", "Marsh"),
                ("that seemed like the end", "that", "+ asserted", "Marsh"),
            ],
        ),
        (
            "The board closed the school and that angered parents.",
            [
                ("The board closed the school", "The board", "+ asserted", ""),
                ("that angered parents", "that", "+ asserted", ""),
            ],
        ),
        (
            "It built up a lot of anger and that anger will grow.",
            [
                ("It built up a lot of anger", "It", "+ asserted", ""),
                ("that anger will grow", "that anger", "+ prediction", ""),
            ],
        ),
        (
            "“If my brother had done that, my career would be over,” Marsh said.",
            [("If my brother had done that, my career would be over", "my career", "+ conditional", "Marsh")],
        ),
        (
            "“The clerk has shown us who he is and we should believe him,” Marsh said.",
            [
                ("The clerk has shown us who he is", "The clerk", "+ asserted", "Marsh"),
                ("we should believe him", "we", "+ demand", "Marsh"),
            ],
        ),
        (
            "He said the mill closed and that it would stay shut.",
            [("the mill closed", "the mill", "+ asserted", "He"), ("it would stay shut", "it", "+ prediction", "He")],
        ),
        (
            "She met the man who owns the mill and its staff.",
            [("She met the man who owns the mill and its staff", "She", "+ asserted", "")],
        ),
        (
            "They named the judge whom she knew and he feared.",
            [("They named the judge whom she knew and he feared", "They", "+ asserted", "")],
        ),
    ],
    "a second verb of a clause within another stays there": [
        ("The deal is a threat that could lower wages and raise prices.", [("The deal is a threat that could lower wages and raise prices", "The deal", "+ asserted", "")]),
        ("The town could flood if crews try to open the gate and send the water down.", [("The town could flood if crews try to open the gate and send the water down", "The town", "+ conditional", "")]),
        ("“If she comes to town and decides to go and see her uncle and pay the bill, the uncle would agree,” Marsh said.", [("If she comes to town and decides to go and see her uncle and pay the bill, the uncle would agree", "the uncle", "+ conditional", "Marsh")]),
        ("She left because she had to sell the house and pay the debt.", [("She left because she had to sell the house and pay the debt", "She", "+ asserted", "")]),
        ("The union wants the firm to raise pay and hire staff.", [("The union wants the firm to raise pay and hire staff", "The union", "+ asserted", "")]),
        ("The board will close the school and build a hall.", [("The board will close the school", "The board", "+ prediction", ""), ("build a hall", "The board", "+ prediction", "")]),
        ("Clerks say the deal could lower wages and raise prices.", [("the deal could lower wages", "the deal", "+ possible", "Clerks"), ("raise prices", "the deal", "+ possible", "Clerks")]),
        ("The mayor must open the gate and send the water down.", [("The mayor must open the gate", "The mayor", "+ demand", ""), ("send the water down", "The mayor", "+ demand", "")]),
    ],
}

# What is wrong, the text, its rows as they should be.
KNOWN_WRONG: list[tuple[str, str, list[Row]]] = []
