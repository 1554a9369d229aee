"""Invented sentences with their claims, by what has to be known of their words: words, subject, polarity and modality, source."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

READINGS: dict[str, list[tuple[str, list[Row]]]] = {
    'a clause behind how, though and "is that"': [
        (
            "The vote showed just how weak that union is.",
            [("The vote showed just how weak that union is", "The vote", "+ asserted", "")],
        ),
        (
            "The vote shows how important that is.",
            [("The vote shows how important that is", "The vote", "+ asserted", "")],
        ),
        (
            "The point of the plan is that, as the largest mill in Tarn, it can wait.",
            [
                (
                    "The point of the plan is that, as the largest mill in Tarn, it can wait",
                    "The point of the plan",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The truth was that, in May, the mill had no water.",
            [("The truth was that, in May, the mill had no water", "The truth", "+ asserted", "")],
        ),
        (
            "She left, even though many of the men had gone.",
            [("She left, even though many of the men had gone", "She", "+ asserted", "")],
        ),
        (
            "The mill stayed open though small boats can pass.",
            [("The mill stayed open though small boats can pass", "The mill", "+ asserted", "")],
        ),
        (
            "The mill is open, although much of the roof has gone.",
            [
                ("The mill is open", "The mill", "+ asserted", ""),
                ("much of the roof has gone", "much of the roof", "+ asserted", ""),
            ],
        ),
    ],
    "words before a claim that belong to it": [
        ("So far it has sold 400 cars.", [("So far it has sold 400 cars", "it", "+ asserted", "")]),
        (
            "So many people came that the hall was full.",
            [("So many people came that the hall was full", "So many people", "+ asserted", "")],
        ),
        ("So the firm sold the mill.", [("the firm sold the mill", "the firm", "+ asserted", "")]),
        ("So far, it works.", [("it works", "it", "+ asserted", "")]),
        ("Though ill, she sang in Tarn.", [("Though ill, she sang in Tarn", "she", "+ asserted", "")]),
        ("While in office, she sold the mill.", [("While in office, she sold the mill", "she", "+ asserted", "")]),
    ],
    '"long ago" is no part of a name; money is no part of whom it is paid to': [
        (
            "Members of the guild long ago lost faith in Hale.",
            [("Members of the guild long ago lost faith in Hale", "Members of the guild", "+ asserted", "")],
        ),
        (
            "The club had long since sold its ground.",
            [("The club had long since sold its ground", "The club", "+ asserted", "")],
        ),
        (
            "The firm paid Tom Hill $2 million, which was a breach of the law.",
            [
                ("The firm paid Tom Hill $2 million", "The firm", "+ asserted", ""),
                ("which was a breach of the law", "$2 million", "+ asserted", ""),
            ],
        ),
        ("The bank lent workers $40 each.", [("The bank lent workers $40 each", "The bank", "+ asserted", "")]),
        (
            "A US $2 million grant was paid.",
            [("A US $2 million grant was paid", "A US $2 million grant", "+ asserted", "")],
        ),
    ],
    'an amount with "or" is the one before, told again': [
        (
            "The Tarn index rose 3.5 points, or 0.2 percent, to 2,173 and the Velm index rose 7.1 points, or 0.1 percent, to 5,162.",
            [
                ("The Tarn index rose 3.5 points, or 0.2 percent, to 2,173", "The Tarn index", "+ asserted", ""),
                ("the Velm index rose 7.1 points, or 0.1 percent, to 5,162", "the Velm index", "+ asserted", ""),
            ],
        ),
        (
            "The share fell 2 cents, or 4 percent, and the bond rose 1 cent, or 2 percent.",
            [
                ("The share fell 2 cents, or 4 percent", "The share", "+ asserted", ""),
                ("the bond rose 1 cent, or 2 percent", "the bond", "+ asserted", ""),
            ],
        ),
        (
            "Sales are off more than $182 million compared to the same month in 2014.",
            [("Sales are off more than $182 million compared to the same month in 2014", "Sales", "+ asserted", "")],
        ),
        (
            "The loss was less than $3 million compared with last year.",
            [("The loss was less than $3 million compared with last year", "The loss", "+ asserted", "")],
        ),
    ],
    '"have" around its subject': [
        (
            "Have you had talks with the new owners of the mill?",
            [("Have you had talks with the new owners of the mill", "you", "+ open", "")],
        ),
        (
            "Have the owners of the mill had talks with you?",
            [("Have the owners of the mill had talks with you", "the owners of the mill", "+ open", "")],
        ),
        ("What has the town had from the deal?", [("What has the town had from the deal", "the town", "+ open", "")]),
        (
            "The strike would have ended had the firm kept its word.",
            [("The strike would have ended had the firm kept its word", "The strike", "+ conditional", "")],
        ),
        (
            "The men who have had talks left.",
            [("The men who have had talks left", "The men who have had talks", "+ asserted", "")],
        ),
    ],
    "which of several, and all that is said before": [
        (
            "The members of the board include Ann Lee and Tom Hill, who was one of the first to sign the letter.",
            [
                ("The members of the board include Ann Lee and Tom Hill", "The members of the board", "+ asserted", ""),
                ("who was one of the first to sign the letter", "Tom Hill", "+ asserted", ""),
            ],
        ),
        (
            "The board includes Ann Lee and Tom Hill, who were first to sign.",
            [
                ("The board includes Ann Lee and Tom Hill", "The board", "+ asserted", ""),
                ("who were first to sign", "Ann Lee and Tom Hill", "+ asserted", ""),
            ],
        ),
        (
            "She met the mayor and the clerk, who has a plan.",
            [
                ("She met the mayor and the clerk", "She", "+ asserted", ""),
                ("who has a plan", "the clerk", "+ asserted", ""),
            ],
        ),
        (
            "The firm cut 400 jobs, which was a shock to the town.",
            [
                ("The firm cut 400 jobs", "The firm", "+ asserted", ""),
                ("which was a shock to the town", "The firm cut 400 jobs", "+ asserted", ""),
            ],
        ),
        (
            "The board sold the mills, which makes little sense.",
            [
                ("The board sold the mills", "The board", "+ asserted", ""),
                ("which makes little sense", "The board sold the mills", "+ asserted", ""),
            ],
        ),
        (
            "The firm cut 400 jobs, which were all in Tarn.",
            [
                ("The firm cut 400 jobs", "The firm", "+ asserted", ""),
                ("which were all in Tarn", "400 jobs", "+ asserted", ""),
            ],
        ),
        (
            "She leads Tarn Records, which was founded in 1912.",
            [
                ("She leads Tarn Records", "She", "+ asserted", ""),
                ("which was founded in 1912", "Tarn Records", "+ asserted", ""),
            ],
        ),
    ],
    "who is told what to do in the article's own words": [
        ("Don't believe them.", [("Don't believe them", "", "- demand", "")]),
        (
            "Don't let the board tell you the mill is safe.",
            [("Don't let the board tell you the mill is safe", "", "- demand", "")],
        ),
        ("Never forget that the mill fell.", [("Never forget that the mill fell", "", "+ demand", "")]),
        ("Consider this: the mill fell.", [("Consider this: the mill fell", "the mill", "+ asserted", "")]),
        ("Wait, it gets better.", [("Wait, it gets better", "it", "+ asserted", "")]),
    ],
    "what nobody named thinks, and which ones it tells": [
        (
            "Things that are expected to fail are rare.",
            [("Things that are expected to fail are rare", "Things that are expected to fail", "+ asserted", "")],
        ),
        (
            "The plan that was expected to fail was a success.",
            [
                (
                    "The plan that was expected to fail was a success",
                    "The plan that was expected to fail",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "A bill that is expected to pass will cost $4 million.",
            [
                (
                    "A bill that is expected to pass will cost $4 million",
                    "A bill that is expected to pass",
                    "+ prediction",
                    "",
                )
            ],
        ),
        (
            "The mill, which is believed to be empty, burned on Monday.",
            [
                ("The mill … burned on Monday", "The mill", "+ asserted", ""),
                ("which is believed to be empty", "The mill", "+ asserted", ""),
            ],
        ),
    ],
    "a gerund is a subject": [
        (
            "Online betting was made legal in May.",
            [("Online betting was made legal in May", "Online betting", "+ asserted", "")],
        ),
        ("Illegal logging is rare.", [("Illegal logging is rare", "Illegal logging", "+ asserted", "")]),
        ("Today, that same pass costs $25.", [("Today, that same pass costs $25", "that same pass", "+ asserted", "")]),
    ],
    "a question or a gerund with all that goes with it is the subject": [
        (
            "How Kole handles this week is a source of worry.",
            [("How Kole handles this week is a source of worry", "How Kole handles this week", "+ asserted", "")],
        ),
        (
            "How the council reacts to the mayor's call could be the first test.",
            [
                (
                    "How the council reacts to the mayor's call could be the first test",
                    "How the council reacts to the mayor's call",
                    "+ possible",
                    "",
                )
            ],
        ),
        (
            "What happened that week has been the subject of two books.",
            [
                (
                    "What happened that week has been the subject of two books",
                    "What happened that week",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Lowering the wage does not apply to the old, however, and will be put to a vote.",
            [
                ("Lowering the wage does not apply to the old, however", "Lowering the wage", "- asserted", ""),
                ("will be put to a vote", "Lowering the wage", "+ prediction", ""),
            ],
        ),
    ],
    'a condition behind "that" whose verb stands before its subject': [
        (
            "Hale said that were he to win the seat, Ann Lee would be the head of the board.",
            [("were he to win the seat, Ann Lee would be the head of the board", "Ann Lee", "+ conditional", "Hale")],
        ),
        (
            "He said that should she lose, he would leave.",
            [("should she lose, he would leave", "he", "+ conditional", "He")],
        ),
        (
            "Lee said that had it rained, the dam would have failed.",
            [("had it rained, the dam would have failed", "the dam", "+ conditional", "Lee")],
        ),
        (
            "He said that were there more men, the mill would open.",
            [("were there more men, the mill would open", "the mill", "+ conditional", "He")],
        ),
    ],
    'a clause behind "or that" stands under what the one before does': [
        (
            "“We reject any hint that health was put at risk or that data was withheld,” the firm said.",
            [
                ("We reject any hint that health was put at risk", "We", "+ asserted", "the firm"),
                ("data was withheld", "data", "- denial", "the firm"),
            ],
        ),
        (
            "He denied that the mill had closed and that men had been paid.",
            [("the mill had closed", "the mill", "- denial", "He"), ("men had been paid", "men", "- denial", "He")],
        ),
    ],
    "what is said in spite of what is not": [
        (
            "Hale won't discuss it, except to say that the answer pleased him.",
            [("the answer pleased him", "the answer", "+ asserted", "Hale")],
        ),
        ("I don't care if a man is poor.", [("I don't care if a man is poor", "I", "- asserted", "")]),
        ("They did not say which.", [("They did not say which", "They", "- asserted", "")]),
    ],
    'a time before the subject, and where a clause behind "and" begins': [
        ("The next week the mill was empty.", [("The next week the mill was empty", "the mill", "+ asserted", "")]),
        ("The following year the mill closed.", [("The following year the mill closed", "the mill", "+ asserted", "")]),
        (
            "Two men look at her and don't greet her, and for a moment I can't tell whether she is sad.",
            [
                ("Two men look at her", "Two men", "+ asserted", ""),
                ("don't greet her", "Two men", "- asserted", ""),
                ("whether she is sad", "she", "+ open", "I"),
            ],
        ),
    ],
    "a verb behind an aside, and what a plural at the beginning shows": [
        (
            "Hale, who is openly gay, lives in contrast to the plan that the party signed.",
            [
                ("Hale … lives in contrast to the plan that the party signed", "Hale", "+ asserted", ""),
                ("who is openly gay", "Hale", "+ asserted", ""),
            ],
        ),
        ("Ann Lee, a nurse, lives in Tarn.", [("Ann Lee, a nurse, lives in Tarn", "Ann Lee", "+ asserted", "")]),
        (
            "Records show officials in Tarn were warned.",
            [("officials in Tarn were warned", "officials in Tarn", "+ asserted", "Records")],
        ),
        (
            "It failed, though her plan, I notice, has been changed with care.",
            [
                ("It failed", "It", "+ asserted", ""),
                ("her plan, I notice, has been changed with care", "her plan", "+ asserted", ""),
            ],
        ),
    ],
    'a name behind "called" names one of a kind': [
        (
            "She left the set, leaving behind a ship, a friend and a white horse called Bishop.",
            [
                (
                    "She left the set, leaving behind a ship, a friend and a white horse called Bishop",
                    "She",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Tom Hill, head of a group called Friends of Tarn, said it would sue.",
            [
                ("head of a group called Friends of Tarn", "Tom Hill", "+ asserted", ""),
                ("it would sue", "it", "+ prediction", "Tom Hill, head of a group called Friends of Tarn"),
            ],
        ),
    ],
    "who is asked, and what a cue only judges": [
        (
            "The mayor asked a group of 30 experts to rank the plans.",
            [("a group of 30 experts to rank the plans", "a group of 30 experts", "+ demand", "The mayor")],
        ),
        (
            "Hale takes issue with a new board created under the law because most of the seven-member panel would be chosen by the state.",
            [
                (
                    "Hale takes issue with a new board created under the law because most of the seven-member panel would be chosen by the state",
                    "Hale",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The tax does not apply to the old and will be subject to a vote and be optional.",
            [
                ("The tax does not apply to the old", "The tax", "- asserted", ""),
                ("will be subject to a vote", "The tax", "+ prediction", ""),
                ("be optional", "The tax", "+ prediction", ""),
            ],
        ),
    ],
    'what "which is how" and a plan that was given up say': [
        (
            "Tarn does not answer the main question, which is how Hale will play there.",
            [
                ("Tarn does not answer the main question", "Tarn", "- asserted", ""),
                ("which is how Hale will play there", "the main question", "+ asserted", ""),
            ],
        ),
        (
            "She said Hale reversed his prior commitment not to raise taxes.",
            [("Hale reversed his prior commitment not to raise taxes", "Hale", "+ asserted", "She")],
        ),
        (
            "The mayor scrapped plans to attend the fair.",
            [("The mayor scrapped plans to attend the fair", "The mayor", "+ asserted", "")],
        ),
        (
            "The firm has a plan to sell the mill.",
            [("The firm has a plan to sell the mill", "The firm", "+ prediction", "")],
        ),
    ],
    'what stands in front of "that": every time, when': [
        (
            "Every time I meet with my friends, that's our topic.",
            [("Every time I meet with my friends, that's our topic", "that", "+ asserted", "")],
        ),
        (
            "Each time he met somebody else, he came away sad.",
            [("Each time he met somebody else, he came away sad", "he", "+ asserted", "")],
        ),
        (
            "“When Hale says ‘Let's go,’ that is a lie,” Lee said.",
            [("When Hale says ‘Let's go,’ that is a lie", "that", "+ asserted", "Lee")],
        ),
    ],
    'a verb behind an aside and "and"': [
        (
            "He had overruled his staff, she said, and failed to declare a trip.",
            [
                ("He had overruled his staff", "He", "+ asserted", "she"),
                ("failed to declare a trip", "He", "- asserted", "she"),
            ],
        ),
        (
            "A spokeswoman confirmed that the mill was real but disputed the figure.",
            [
                ("the mill was real", "the mill", "+ asserted", "A spokeswoman"),
                ("disputed the figure", "A spokeswoman", "+ asserted", ""),
            ],
        ),
    ],
    "words in quotation marks, amounts and conditions that are no part of how a claim is put": [
        (
            'The head of finance, Wen Hill, said that there were "no plans at this time."',
            [('there were "no plans at this time', "no plans", "- asserted", "The head of finance, Wen Hill")],
        ),
        (
            "They walk to the sea, perhaps 200 of them this year.",
            [("They walk to the sea, perhaps 200 of them this year", "They", "+ asserted", "")],
        ),
        (
            "It was great in the years before 1972’s landmark ruling that banned cars.",
            [("It was great in the years before 1972’s landmark ruling that banned cars", "It", "+ asserted", "")],
        ),
    ],
    'a participle behind "that", and one that is named between commas': [
        (
            "The head of the lab, Raj Hill, estimates that automated tools could do the work.",
            [("automated tools could do the work", "automated tools", "+ possible", "The head of the lab, Raj Hill")],
        ),
        (
            "Its new robot, a $1,299 device called Pip that was meant to fold clothes, has sold 20 units, the memo says.",
            [
                (
                    "Its new robot, a $1,299 device called Pip that was meant to fold clothes, has sold 20 units",
                    "Its new robot",
                    "+ asserted",
                    "the memo",
                )
            ],
        ),
        (
            "The case rests on the word of Ann Lee, a former clerk at the mill, who is expected to tell the court that she took cash.",
            [
                ("The case rests on the word of Ann Lee, a former clerk at the mill", "The case", "+ asserted", ""),
                (
                    "who is expected to tell the court that she took cash",
                    "a former clerk at the mill",
                    "+ prediction",
                    "",
                ),
            ],
        ),
    ],
    "verbs that commas part from their modal or from their plural": [
        ("I may, of course, have been wrong.", [("I may, of course, have been wrong", "I", "+ possible", "")]),
        ("The mill could, in theory, be sold.", [("The mill could, in theory, be sold", "The mill", "+ possible", "")]),
        (
            "The guards, who in the first years filmed those who came, now stop the cars for them.",
            [
                ("The guards … now stop the cars for them", "The guards", "+ asserted", ""),
                ("who in the first years filmed those who came", "The guards", "+ asserted", ""),
            ],
        ),
    ],
    "two relative clauses of one noun": [
        (
            "I went to see Father Moreau, who buried 74 men and who has a view on most things.",
            [
                ("I went to see Father Moreau", "I", "+ asserted", ""),
                ("who buried 74 men", "Father Moreau", "+ asserted", ""),
                ("who has a view on most things", "Father Moreau", "+ asserted", ""),
            ],
        ),
        (
            "He walked past the new hall, which the guild built and which has a good bar.",
            [
                ("He walked past the new hall", "He", "+ asserted", ""),
                ("which the guild built", "the guild", "+ asserted", ""),
                ("which has a good bar", "the new hall", "+ asserted", ""),
            ],
        ),
        (
            "The board met the man who built it and who runs it.",
            [("The board met the man who built it and who runs it", "The board", "+ asserted", "")],
        ),
    ],
    "a sentence of a quotation that is mostly what somebody else says": [
        (
            "“It is late. The board says nobody will notice the change. I have seen it many times,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("nobody will notice the change", "nobody", "- prediction", "The board"),
                ("I have seen it many times", "I", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. My wife says I cried in the car. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("I cried in the car", "I", "+ asserted", "My wife"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. I think the dam will hold. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("I think the dam will hold", "I", "+ prediction", "Lee"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. She knows that the dam will hold. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("She knows that the dam will hold", "She", "+ prediction", "Lee"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. They want to sell the mill. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("They want to sell the mill", "They", "+ asserted", "Lee"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
        (
            "“It is late. The minister says that would cost $2 million. We lost,” Lee said.",
            [
                ("It is late", "It", "+ asserted", "Lee"),
                ("that would cost $2 million", "that", "+ prediction", "The minister"),
                ("We lost", "We", "+ asserted", "Lee"),
            ],
        ),
    ],
    "the noun before what somebody thinks of it, and what is done by saying it": [
        (
            "Sales fell 9.4% to 512 million, missing the 548 million that analysts in Tarn had forecast.",
            [
                (
                    "Sales fell 9.4% to 512 million, missing the 548 million that analysts in Tarn had forecast",
                    "Sales",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Governor Ann Lee declared a state of emergency in three counties.",
            [
                (
                    "Governor Ann Lee declared a state of emergency in three counties",
                    "Governor Ann Lee",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The firm announced 40 new posts in three counties.",
            [("40 new posts in three counties", "", "+ asserted", "The firm")],
        ),
    ],
    "what is set beside a number, and a day before a plural": [
        (
            "The company reported a loss of $1.1 million for May, compared with a profit of $340,000 a year earlier.",
            [
                (
                    "a loss of $1.1 million for May, compared with a profit of $340,000 a year earlier",
                    "a loss",
                    "+ asserted",
                    "The company",
                )
            ],
        ),
        (
            "The plan, coupled with the new tax, cost 40 jobs.",
            [("The plan, coupled with the new tax, cost 40 jobs", "The plan", "+ asserted", "")],
        ),
        ("On Monday officials said it fell.", [("it fell", "it", "+ asserted", "officials")]),
        ("On Friday workers signed the deal.", [("On Friday workers signed the deal", "workers", "+ asserted", "")]),
    ],
}
