"""Invented sentences by what joins and parts their claims: words, subject, polarity and modality, source ("": the article)."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

JOINTS: dict[str, list[tuple[str, list[Row]]]] = {
    "'so' and a noun that is described go on to a clause of its own": [
        (
            "It rained in May, so the dam, which was old, broke.",
            [
                ("It rained in May", "It", "+ asserted", ""),
                ("the dam … broke", "the dam", "+ asserted", ""),
                ("which was old", "the dam", "+ asserted", ""),
            ],
        ),
        (
            "He did best in towns where people are old, so the villages, which are older than Tarn and Selm, could help him.",
            [
                ("He did best in towns where people are old", "He", "+ asserted", ""),
                ("the villages … could help him", "the villages", "+ possible", ""),
                ("which are older than Tarn and Selm", "the villages", "+ asserted", ""),
            ],
        ),
        (
            "It rained, so in May he left.",
            [("It rained", "It", "+ asserted", ""), ("in May he left", "he", "+ asserted", "")],
        ),
        (
            "That's what people want right now, so in that sense he is right.",
            [
                ("That's what people want right now", "That", "+ asserted", ""),
                ("in that sense he is right", "he", "+ asserted", ""),
            ],
        ),
    ],
    "a noun behind 'and' is parted from its verb by what describes it, or by who says so": [
        (
            "He runs the mill and his wife, who is a nurse, runs the shop.",
            [
                ("He runs the mill", "He", "+ asserted", ""),
                ("his wife … runs the shop", "his wife", "+ asserted", ""),
                ("who is a nurse", "his wife", "+ asserted", ""),
            ],
        ),
        (
            "He said the men and the mayor, who was ill, had left.",
            [
                ("the men and the mayor … had left", "the men and the mayor", "+ asserted", "He"),
                ("who was ill", "the mayor", "+ asserted", "He"),
            ],
        ),
        (
            "It leaks, and the roof, Lee said, will fall.",
            [("It leaks", "It", "+ asserted", "Lee"), ("the roof … will fall", "the roof", "+ prediction", "Lee")],
        ),
        (
            "He runs the mill - and the shop, his staff said, is hers.",
            [
                ("He runs the mill", "He", "+ asserted", "his staff"),
                ("the shop … is hers", "the shop", "+ asserted", "his staff"),
            ],
        ),
    ],
    "a pronoun behind 'and' begins a clause, whatever the verb before takes": [
        (
            "Hale told a crowd in Tarn that he expects to win the May vote and she leads in the polls.",
            [
                ("he expects to win the May vote", "he", "+ asserted", "Hale"),
                ("she leads in the polls", "she", "+ asserted", "Hale"),
            ],
        ),
        (
            "He hopes to win and she leads in the polls.",
            [("to win", "He", "+ prediction", "He"), ("she leads in the polls", "she", "+ asserted", "")],
        ),
        ("To win they need each other.", [("To win they need each other", "they", "+ asserted", "")]),
        ("He said he or she had left.", [("he or she had left", "he or she", "+ asserted", "He")]),
    ],
    "what stands before a source ends with its clause": [
        (
            "The match followed a long debate, during which the guards in the stand were twice asked to leave.",
            [
                ("The match followed a long debate", "The match", "+ asserted", ""),
                ("to leave", "the guards", "+ demand", ""),
            ],
        ),
        (
            "The men left after the board was told that it leaks.",
            [("The men left", "The men", "+ asserted", ""), ("it leaks", "it", "+ asserted", "")],
        ),
        (
            "The long-awaited talks began Tuesday morning as more members have begun urging the board to resign.",
            [
                ("The long-awaited talks began Tuesday morning", "The long-awaited talks", "+ asserted", ""),
                ("the board to resign", "the board", "+ demand", "more members"),
            ],
        ),
        (
            "It fell a week before Lee said it would.",
            [("It fell", "It", "+ asserted", ""), ("it would", "it", "+ prediction", "Lee")],
        ),
        (
            "They are focused on the drawdown of troops in Tarn, which they say left a gap for others to fill.",
            [
                ("They are focused on the drawdown of troops in Tarn", "They", "+ asserted", ""),
                ("left a gap for others to fill", "the drawdown of troops in Tarn", "+ asserted", "they"),
            ],
        ),
        (
            "It would touch the core, the army, years after Lee agreed to go.",
            [("It would touch the core, the army", "It", "+ prediction", ""), ("to go", "Lee", "+ prediction", "Lee")],
        ),
        (
            "In Tarn, where it rained, Lee said he would go.",
            [("where it rained", "it", "+ asserted", ""), ("he would go", "he", "+ prediction", "Lee")],
        ),
        ("They wrote about why they said it would fall.", [("it would fall", "it", "+ prediction", "they")]),
        ("“No,” Lee told a crowd that filled the hall. “It is late.”", [("It is late", "It", "+ asserted", "Lee")]),
        (
            "He has had a cold tie with Orr, now the head of the board, who said in May the goal was to win.",
            [
                ("He has had a cold tie with Orr", "He", "+ asserted", ""),
                ("the goal was to win", "the goal", "+ asserted", "the head of the board"),
            ],
        ),
    ],
    "a clause in front holds who is described in it": [
        (
            "Even after the mayor, a baker, left the town, Hale said she would win.",
            [("she would win", "she", "+ prediction", "Hale")],
        ),
        (
            "After Lee, seeing the crowd, left the town, Hale won.",
            [("After Lee, seeing the crowd, left the town, Hale won", "Hale", "+ asserted", "")],
        ),
    ],
    "behind a dash 'and that' goes on with what is said": [
        (
            "The poll shows that voters may be angry — and that few of them will vote.",
            [
                ("voters may be angry", "voters", "+ possible", "The poll"),
                ("few of them will vote", "few of them", "+ prediction", "The poll"),
            ],
        ),
        (
            "Lee said it leaks – and that nobody cares.",
            [("it leaks", "it", "+ asserted", "Lee"), ("nobody cares", "nobody", "- asserted", "Lee")],
        ),
    ],
    "what is only named behind 'including' is of the words before": [
        (
            "These plans have been praised by critics, including the writer Ann Lee.",
            [
                (
                    "These plans have been praised by critics, including the writer Ann Lee",
                    "These plans",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "She has won eight of nine votes, including the one in Tarn.",
            [("She has won eight of nine votes, including the one in Tarn", "She", "+ asserted", "")],
        ),
        (
            "Okafor said twelve people had died, including four children.",
            [
                ("twelve people had died", "twelve people", "+ asserted", "Okafor"),
                ("including four children", "four children", "+ asserted", "Okafor"),
            ],
        ),
        (
            "He would need to win 57 percent of the votes (or 67 percent, if you count the late ones).",
            [
                (
                    "He would need to win 57 percent of the votes (or 67 percent, if you count the late ones)",
                    "He",
                    "+ demand",
                    "",
                )
            ],
        ),
    ],
    "'would' that only softens is no prediction": [
        (
            "“I would say Tom for the time being,” Lee said.",
            [("I would say Tom for the time being", "I", "+ asserted", "Lee")],
        ),
        (
            "Some members made clear that they would like to see him leave.",
            [("they would like to see him leave", "they", "+ asserted", "Some members")],
        ),
        ("Lee said he would say so in May.", [("he would say so in May", "he", "+ prediction", "Lee")]),
    ],
    "a hedge that is of another word": [
        (
            "Perhaps most important, the vote is closed.",
            [("Perhaps most important, the vote is closed", "the vote", "+ asserted", "")],
        ),
        (
            "It is the latest and perhaps most vivid case of it.",
            [("It is the latest and perhaps most vivid case of it", "It", "+ asserted", "")],
        ),
        ("Perhaps he lost.", [("Perhaps he lost", "he", "+ possible", "")]),
    ],
    "what something is called or seen as is not yet to come": [
        (
            "Her adviser calls her plan a “model” for how she would create jobs.",
            [("her plan a “model” for how she would create jobs", "her plan", "+ asserted", "Her adviser")],
        ),
        ("Her aide called it a plan that would fail.", [("it a plan that would fail", "it", "+ asserted", "Her aide")]),
    ],
    "what is not expected, or is implored": [
        (
            "Selm does not expect to sell any of its mills.",
            [("to sell any of its mills", "Selm", "- prediction", "Selm")],
        ),
        (
            "Lee seemed to implore Hale to let up on his attacks.",
            [("Hale to let up on his attacks", "Hale", "+ demand", "Lee")],
        ),
        (
            "The mayor cited her reluctance to debate.",
            [("The mayor cited her reluctance to debate", "The mayor", "+ asserted", "")],
        ),
    ],
    "'that' points at the noun behind it": [
        (
            "That bitter dispute cuts against the claims.",
            [("That bitter dispute cuts against the claims", "That bitter dispute", "+ asserted", "")],
        ),
        (
            "That bitter disputes go on is clear.",
            [("That bitter disputes go on is clear", "That bitter disputes go on", "+ asserted", "")],
        ),
    ],
    "times within times are of the subject": [
        (
            "Net income for the three months to June was 4m pounds.",
            [
                (
                    "Net income for the three months to June was 4m pounds",
                    "Net income for the three months to June",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Sales in the first half of May fell.",
            [("Sales in the first half of May fell", "Sales in the first half of May", "+ asserted", "")],
        ),
    ],
    "participles and plurals within a noun": [
        (
            "Though Hale keeps a large pledged member lead over Lee, a narrow win would raise doubts about her.",
            [
                ("Hale keeps a large pledged member lead over Lee", "Hale", "+ asserted", ""),
                ("a narrow win would raise doubts about her", "a narrow win", "+ prediction", ""),
            ],
        ),
        (
            "He is leading a campaign on mining and trade deals that have hurt jobs.",
            [("He is leading a campaign on mining and trade deals that have hurt jobs", "He", "+ asserted", "")],
        ),
        (
            "Hale's study suggests young and Catholic voters might also leave the party.",
            [
                (
                    "young and Catholic voters might also leave the party",
                    "young and Catholic voters",
                    "+ possible",
                    "Hale's study",
                )
            ],
        ),
        (
            "In Tarn, 60 pledged delegates and seven guests were at stake.",
            [
                (
                    "In Tarn, 60 pledged delegates and seven guests were at stake",
                    "60 pledged delegates and seven guests",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "He is moving ahead with projects at a time other firms are idling.",
            [("He is moving ahead with projects at a time other firms are idling", "He", "+ asserted", "")],
        ),
        (
            "She leads the gay rights group Tarn Paws.",
            [("She leads the gay rights group Tarn Paws", "She", "+ asserted", "")],
        ),
    ],
    "'there' and what there is": [
        (
            "Still, there remain those in the town who are loyal to Lee.",
            [("there remain those in the town who are loyal to Lee", "those", "+ asserted", "")],
        ),
        ("There exist several plans.", [("There exist several plans", "several plans", "+ asserted", "")]),
        (
            "Lee said, 'There are many issues in Tarn.'",
            [("There are many issues in Tarn", "many issues", "+ asserted", "Lee")],
        ),
    ],
    "what begins or ends within other words is no claim": [
        ('"Rollback" is dead.', [('Rollback" is dead', "Rollback", "+ asserted", "")]),
        (
            "The towns squeezed between Selm and Tarn City formed the base of her support.",
            [
                (
                    "The towns squeezed between Selm and Tarn City formed the base of her support",
                    "The towns",
                    "+ asserted",
                    "",
                )
            ],
        ),
        ("“Let us make one thing clear,” she wrote. “It is late.”", [("It is late", "It", "+ asserted", "she")]),
        (
            "“It is late,” Tarn delegate Bill Hale, in a hat and a “Go Lee” shirt, said as paper rained down.",
            [("It is late", "It", "+ asserted", "Tarn delegate Bill Hale")],
        ),
    ],
    "what stands for something told before, or only names it, is no claim": [
        (
            "Top aides acknowledged as much in a Tarn Herald article.",
            [("Top aides acknowledged as much in a Tarn Herald article", "Top aides", "+ asserted", "")],
        ),
        (
            "Hale has been invoking him in lobbing attacks on her.",
            [("Hale has been invoking him in lobbing attacks on her", "Hale", "+ asserted", "")],
        ),
        (
            "They were quoted talking of what the writers described as “missed chances.”",
            [("They were quoted talking of what the writers described as “missed chances", "They", "+ asserted", "")],
        ),
    ],
    "'as' with who says so, behind 'and'": [
        (
            "And, as The Tarn Herald previously reported, Selm owns it.",
            [("Selm owns it", "Selm", "+ asserted", "The Tarn Herald")],
        ),
        (
            "Hale acknowledged on Monday “it will be very hard for us to win” if he loses ground in the count.",
            [("it will be very hard for us to win", "it", "+ prediction", "Hale")],
        ),
    ],
    "a bracket at the end is of what stands before": [
        (
            "He proposed raising fees on boats (which Lee also backs).",
            [("raising fees on boats (which Lee also backs)", "He", "+ demand", "He")],
        ),
    ],
    "a call behind a mark": [
        (
            'This led the paper to do a cover saying "Don\'t be a fool, Ann!"',
            [
                ("This led the paper to do a cover", "This", "+ asserted", ""),
                ("Don't be a fool, Ann", "", "- demand", "a cover"),
            ],
        ),
        ("A sign read “Stay at home!”", [("Stay at home", "", "+ demand", "A sign")]),
    ],
    "questions that stand for a noun": [
        (
            "The two men differ, and whether they can agree may show whether the club will last.",
            [
                ("The two men differ", "The two men", "+ asserted", ""),
                (
                    "whether they can agree may show whether the club will last",
                    "whether they can agree",
                    "+ possible",
                    "",
                ),
            ],
        ),
        (
            "Lee gestured as if to stop the row, then leaned in and boomed: “It is late.”",
            [
                ("Lee gestured as if to stop the row", "Lee", "+ asserted", ""),
                ("then leaned in", "Lee", "+ asserted", ""),
                ("It is late", "It", "+ asserted", "Lee"),
            ],
        ),
        (
            "The question is what to do, and in our judgment, most of the plans are weak.",
            [
                ("The question is what to do", "The question", "+ asserted", ""),
                ("in our judgment, most of the plans are weak", "most of the plans", "+ asserted", ""),
            ],
        ),
        (
            "Elections are about dreams, not just what's real, and that's where Lee has been strong.",
            [
                ("Elections are about dreams, not just what's real", "Elections", "+ asserted", ""),
                ("that's where Lee has been strong", "that", "+ asserted", ""),
            ],
        ),
        ("What went wrong for Lee\n\nIt rained in May.", [("It rained in May", "It", "+ asserted", "")]),
    ],
    "marks before a verb, and what ends a list": [
        (
            "According to his doctor, the man shows “great” strength and stamina, and “will be the fittest ever.”",
            [
                ("the man shows “great” strength and stamina", "the man", "+ asserted", "his doctor"),
                ("will be the fittest ever", "the man", "+ prediction", "his doctor"),
            ],
        ),
        (
            "It builds on the work of Orr in health care, banking and elsewhere.",
            [("It builds on the work of Orr in health care, banking and elsewhere", "It", "+ asserted", "")],
        ),
        (
            "Hale can disrupt and annoy Lee on her way to the top.",
            [("Hale can disrupt and annoy Lee on her way to the top", "Hale", "+ asserted", "")],
        ),
        (
            "In the end, escape proved impossible.",
            [("In the end, escape proved impossible", "escape", "+ asserted", "")],
        ),
    ],
    "which noun 'which' describes": [
        (
            "They voiced doubts about Lee's stand on beer, which does not help.",
            [
                ("They voiced doubts about Lee's stand on beer", "They", "+ asserted", ""),
                ("which does not help", "Lee's stand on beer", "- asserted", ""),
            ],
        ),
    ],
}
