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
                ("there was no word of any survivors", "no word of any survivors", "- asserted", ""),
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
        (
            "The deal is a threat that could lower wages and raise prices.",
            [("The deal is a threat that could lower wages and raise prices", "The deal", "+ asserted", "")],
        ),
        (
            "The town could flood if crews try to open the gate and send the water down.",
            [
                (
                    "The town could flood if crews try to open the gate and send the water down",
                    "The town",
                    "+ conditional",
                    "",
                )
            ],
        ),
        (
            "“If she comes to town and decides to go and see her uncle and pay the bill, the uncle would agree,” Marsh said.",
            [
                (
                    "If she comes to town and decides to go and see her uncle and pay the bill, the uncle would agree",
                    "the uncle",
                    "+ conditional",
                    "Marsh",
                )
            ],
        ),
        (
            "She left because she had to sell the house and pay the debt.",
            [("She left because she had to sell the house and pay the debt", "She", "+ asserted", "")],
        ),
        (
            "The union wants the firm to raise pay and hire staff.",
            [("The union wants the firm to raise pay and hire staff", "The union", "+ asserted", "")],
        ),
        (
            "The board will close the school and build a hall.",
            [
                ("The board will close the school", "The board", "+ prediction", ""),
                ("build a hall", "The board", "+ prediction", ""),
            ],
        ),
        (
            "Clerks say the deal could lower wages and raise prices.",
            [
                ("the deal could lower wages", "the deal", "+ possible", "Clerks"),
                ("raise prices", "the deal", "+ possible", "Clerks"),
            ],
        ),
        (
            "The mayor must open the gate and send the water down.",
            [
                ("The mayor must open the gate", "The mayor", "+ demand", ""),
                ("send the water down", "The mayor", "+ demand", ""),
            ],
        ),
    ],
    "who did something, behind who is accused or praised": [
        (
            "Critics accused the harbour master of hiding the report.",
            [("the harbour master of hiding the report", "the harbour master", "+ alleged", "Critics")],
        ),
        (
            "Kole praised the nurse for saving the child.",
            [("the nurse for saving the child", "the nurse", "+ asserted", "Kole")],
        ),
        (
            "Kole blamed the mayor's aides for losing the vote.",
            [("the mayor's aides for losing the vote", "the mayor's aides", "+ asserted", "Kole")],
        ),
        ("Marsh accused him of lying.", [("him of lying", "him", "+ alleged", "Marsh")]),
        ("Kole praised the plan.", [("Kole praised the plan", "Kole", "+ asserted", "")]),
        (
            "The board warned the firm against raising rents.",
            [("The board warned the firm against raising rents", "The board", "+ asserted", "")],
        ),
    ],
    "whom a relative clause describes": [
        (
            "The trail runs past the home of Ann Berry, who painted the hall.",
            [
                ("The trail runs past the home of Ann Berry", "The trail", "+ asserted", ""),
                ("who painted the hall", "Ann Berry", "+ asserted", ""),
            ],
        ),
        (
            "Marsh called Hale after the vote on Tuesday, which made her the winner.",
            [
                ("Marsh called Hale after the vote on Tuesday", "Marsh", "+ asserted", ""),
                ("which made her the winner", "the vote", "+ asserted", ""),
            ],
        ),
        (
            "They heard the story of the captain of the ship, who died in 1920.",
            [
                ("They heard the story of the captain of the ship", "They", "+ asserted", ""),
                ("who died in 1920", "the captain of the ship", "+ asserted", ""),
            ],
        ),
        (
            "She backed claims against the ferry's captain, who left.",
            [
                ("She backed claims against the ferry's captain", "She", "+ asserted", ""),
                ("who left", "the ferry's captain", "+ asserted", ""),
            ],
        ),
        (
            "Police held the driver of the van, who was drunk.",
            [
                ("Police held the driver of the van", "Police", "+ asserted", ""),
                ("who was drunk", "the driver of the van", "+ asserted", ""),
            ],
        ),
        (
            "It hit the roof of the mill, which caught fire.",
            [
                ("It hit the roof of the mill", "It", "+ asserted", ""),
                ("which caught fire", "the roof of the mill", "+ asserted", ""),
            ],
        ),
        (
            "He wrote a book about the war, which won a prize.",
            [
                ("He wrote a book about the war", "He", "+ asserted", ""),
                ("which won a prize", "a book about the war", "+ asserted", ""),
            ],
        ),
        (
            "Members of the board, who met on Friday, voted.",
            [
                ("Members of the board … voted", "Members of the board", "+ asserted", ""),
                ("who met on Friday", "Members of the board", "+ asserted", ""),
            ],
        ),
    ],
    "how a claim is put": [
        ("“I'd sell the boat,” Marsh said.", [("I'd sell the boat", "I", "+ prediction", "Marsh")]),
        ("“He'd sold the boat,” Marsh said.", [("He'd sold the boat", "He", "+ asserted", "Marsh")]),
        (
            "The committee invited the singer to appear in July.",
            [("The committee invited the singer to appear in July", "The committee", "+ asserted", "")],
        ),
        ("They are required to pay.", [("They are required to pay", "They", "+ demand", "")]),
        (
            "The strike likely to come in March will hurt trade.",
            [("The strike likely to come in March will hurt trade", "The strike likely to come", "+ prediction", "")],
        ),
        ("A strike is likely in March.", [("A strike is likely in March", "A strike", "+ possible", "")]),
        ("It was not without cost.", [("It was not without cost", "It", "+ asserted", "")]),
        (
            "There was little evidence on Friday that this would be easy.",
            [("There was little evidence on Friday that this would be easy", "little evidence", "+ open", "")],
        ),
        ("She promised last year that it would open.", [("it would open", "it", "+ prediction", "She")]),
    ],
    "a noun with what describes it is no claim": [
        (
            "Marsh has pointed to her support for farmers and to her work for a dam that could save the valley.",
            [
                (
                    "Marsh has pointed to her support for farmers and to her work for a dam that could save the valley",
                    "Marsh",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Reflecting on her early years as a nurse, Marsh said, “I never slept.”",
            [("I never slept", "I", "- denial", "Marsh")],
        ),
        (
            "Still, Kole - who weighed his options on Monday - has vowed to fight on.",
            [
                ("who weighed his options on Monday", "Kole", "+ asserted", ""),
                ("to fight on", "Kole", "+ prediction", "Kole"),
            ],
        ),
        ("Kole ruled out a law that would ban cars.", [("a law that would ban cars", "a law", "- denial", "Kole")]),
        ("The guild sees the plan as a threat.", [("the plan as a threat", "the plan", "+ asserted", "The guild")]),
        ("The board was asked to leave the hall.", [("to leave the hall", "The board", "+ demand", "")]),
    ],
    "words that claim nothing": [
        ("“You know, he never paid,” Marsh said.", [("he never paid", "he", "- denial", "Marsh")]),
        ("“It would be a mess, would it not?” Marsh said.", [("It would be a mess", "It", "+ prediction", "Marsh")]),
        ("“It leaks, doesn't it?” Marsh said.", [("It leaks", "It", "+ asserted", "Marsh")]),
        ("“You know the dam leaks,” Marsh said.", [("You know the dam leaks", "You", "+ asserted", "Marsh")]),
        ("“Is it open?” Marsh said.", []),
    ],
    "what stands before a source": [
        (
            "The union leader met the mayor, who said the dam had failed.",
            [
                ("The union leader met the mayor", "The union leader", "+ asserted", ""),
                ("the dam had failed", "the dam", "+ asserted", "the mayor"),
            ],
        ),
        (
            "The mill is owned by a firm that says it will close.",
            [
                ("The mill is owned by a firm", "The mill", "+ asserted", ""),
                ("it will close", "it", "+ prediction", "a firm"),
            ],
        ),
        (
            "The winner is Ann Berry, who said she was glad.",
            [
                ("The winner is Ann Berry", "The winner", "+ asserted", ""),
                ("she was glad", "she", "+ asserted", "Ann Berry"),
            ],
        ),
        (
            "He left after the mayor said the dam had failed.",
            [("He left", "He", "+ asserted", ""), ("the dam had failed", "the dam", "+ asserted", "the mayor")],
        ),
        ("He will stay if the board says it is safe.", [("it is safe", "it", "+ conditional", "the board")]),
        ("The boat hit a pier, police said.", [("The boat hit a pier", "The boat", "+ asserted", "police")]),
    ],
    "what somebody calls something": [
        (
            "Kole called the plan a farce, and the guild called her a liar.",
            [("the plan a farce", "the plan", "+ asserted", "Kole"), ("her a liar", "her", "+ asserted", "the guild")],
        ),
        (
            "The mayor praised Ann Berry, calling her a friend.",
            [
                ("The mayor praised Ann Berry", "The mayor", "+ asserted", ""),
                ("her a friend", "her", "+ asserted", "The mayor"),
            ],
        ),
        (
            "Kole labelled the ruling unfair and called for an inquiry.",
            [
                ("the ruling unfair", "the ruling", "+ asserted", "Kole"),
                ("called for an inquiry", "Kole", "+ asserted", ""),
            ],
        ),
        ("He called the guild on Friday.", [("He called the guild on Friday", "He", "+ asserted", "")]),
        ("There were calls for a ban.", [("There were calls for a ban", "calls", "+ asserted", "")]),
        ("Marsh called on the mayor to leave.", [("the mayor to leave", "the mayor", "+ demand", "Marsh")]),
    ],
    "what a not or a lack denies": [
        (
            "Staff should work on safety – not on money.",
            [("Staff should work on safety – not on money", "Staff", "+ demand", "")],
        ),
        ("It was a mistake, not a crime.", [("It was a mistake, not a crime", "It", "+ asserted", "")]),
        (
            "The mayor blamed the rain and not the dam.",
            [("The mayor blamed the rain and not the dam", "The mayor", "+ asserted", "")],
        ),
        (
            "He is right in his view of the lack of help.",
            [("He is right in his view of the lack of help", "He", "+ asserted", "")],
        ),
        ("There is a lack of water.", [("There is a lack of water", "a lack of water", "- asserted", "")]),
        (
            "Not one boat sank, and not one of them had left.",
            [
                ("Not one boat sank", "Not one boat", "- asserted", ""),
                ("not one of them had left", "one of them", "- asserted", ""),
            ],
        ),
        ("It is not a dam.", [("It is not a dam", "It", "- asserted", "")]),
    ],
    "where a proposition ends": [
        (
            "It has been a month since Marsh closed the mill, and Kole has kept silent.",
            [
                ("It has been a month since Marsh closed the mill", "It", "+ asserted", ""),
                ("Kole has kept silent", "Kole", "+ asserted", ""),
            ],
        ),
        (
            "He left because the dam failed, and the town was angry.",
            [("He left because the dam failed, and the town was angry", "He", "+ asserted", "")],
        ),
        (
            "Friends of Kole have in the past said he was tired.",
            [("he was tired", "he", "+ asserted", "Friends of Kole")],
        ),
        (
            "He was silent in order to save the plan.",
            [("He was silent in order to save the plan", "He", "+ asserted", "")],
        ),
        ("He gave the order to leave.", [("He gave the order to leave", "He", "+ demand", "")]),
        ("$30 million was lost.", [("$30 million was lost", "$30 million", "+ asserted", "")]),
        (
            "The Gazette first reported the sale on Friday.",
            [("The Gazette first reported the sale on Friday", "The Gazette", "+ asserted", "")],
        ),
    ],
    "a relative clause without its pronoun, in what is said": [
        (
            "The Herald said the letters it received under the law were notes between Kole and Marsh.",
            [
                (
                    "the letters it received under the law were notes between Kole and Marsh",
                    "the letters it received under the law",
                    "+ asserted",
                    "The Herald",
                )
            ],
        ),
        (
            "Police said the man they arrested had lied.",
            [("the man they arrested had lied", "the man they arrested", "+ asserted", "Police")],
        ),
        (
            "Kole says the plan she backs will fail.",
            [("the plan she backs will fail", "the plan she backs", "+ prediction", "Kole")],
        ),
        (
            "They believe the house he bought is old.",
            [("the house he bought is old", "the house he bought", "+ asserted", "They")],
        ),
        ("He said last week he would leave.", [("he would leave", "he", "+ prediction", "He")]),
        ("He told reporters he would leave.", [("he would leave", "he", "+ prediction", "He")]),
        (
            "He said the boat sank and they left.",
            [("the boat sank", "the boat", "+ asserted", "He"), ("they left", "they", "+ asserted", "He")],
        ),
    ],
    "a condition, or a verb of saying, that stands apart": [
        (
            "If the board says it is safe, he will stay.",
            [("it is safe", "it", "+ conditional", "the board"), ("he will stay", "he", "+ conditional", "")],
        ),
        (
            "The fair will open if the police say the bridge is safe.",
            [("the bridge is safe", "the bridge", "+ conditional", "the police")],
        ),
        ("It leaks even if nobody says so.", [("It leaks even if nobody says so", "It", "+ asserted", "")]),
        (
            "“He wrote, ‘If it rained, I would leave,’” Marsh said.",
            [("If it rained, I would leave", "I", "+ conditional", "Marsh")],
        ),
        (
            "She said gifts may have “slipped through the net.”",
            [("gifts may have “slipped through the net", "gifts", "+ possible", "She")],
        ),
        (
            "The fact is, however, that it leaks.",
            [("The fact is, however, that it leaks", "The fact", "+ asserted", "")],
        ),
        ("He is letting them know he believes they are wrong.", [("they are wrong", "they", "+ asserted", "he")]),
    ],
    "two clauses with a noun on either side of and": [
        (
            "The town ruled that money could be spent on research using old maps and Mayor Ann Berry raised the sum.",
            [
                ("money could be spent on research using old maps", "money", "+ possible", "The town"),
                ("Mayor Ann Berry raised the sum", "Mayor Ann Berry", "+ asserted", "The town"),
            ],
        ),
        (
            "She likes selling cars and boats and Kole hates it.",
            [
                ("She likes selling cars and boats", "She", "+ asserted", ""),
                ("Kole hates it", "Kole", "+ asserted", ""),
            ],
        ),
        (
            "Plans to build dams and roads failed.",
            [("Plans to build dams and roads failed", "Plans to build dams and roads", "+ prediction", "")],
        ),
        (
            "Kole said the plan to build dams and roads failed.",
            [("the plan to build dams and roads failed", "the plan to build dams and roads", "+ asserted", "Kole")],
        ),
        (
            "The delegates hope one day to use that power.",
            [("to use that power", "The delegates", "+ prediction", "The delegates")],
        ),
        ("They plan next year to build a dam.", [("to build a dam", "They", "+ prediction", "They")]),
    ],
    "a described noun behind but has its own verb": [
        (
            "The dam held, but the bridge that crossed it fell.",
            [
                ("The dam held", "The dam", "+ asserted", ""),
                ("the bridge that crossed it fell", "the bridge that crossed it", "+ asserted", ""),
            ],
        ),
        (
            "Kole left early, and the clerk who knew him stayed.",
            [
                ("Kole left early", "Kole", "+ asserted", ""),
                ("the clerk who knew him stayed", "the clerk who knew him", "+ asserted", ""),
            ],
        ),
        (
            "He took the boat, and the house that he owned was sold.",
            [
                ("He took the boat", "He", "+ asserted", ""),
                ("the house that he owned was sold", "the house that he owned", "+ asserted", ""),
            ],
        ),
        (
            "He met Kole, and the clerk who knew him, and left.",
            [("He met Kole, and the clerk who knew him, and left", "He", "+ asserted", "")],
        ),
        (
            "He sold the boat, and the man who said it fell.",
            [("He sold the boat", "He", "+ asserted", ""), ("it fell", "it", "+ asserted", "the man")],
        ),
    ],
    "as what something is seen": [
        ("Kole dismissed the report as a lie.", [("the report as a lie", "the report", "+ asserted", "Kole")]),
        (
            "Marsh portrayed the developer as a bully who knew little about land.",
            [("the developer as a bully who knew little about land", "the developer", "+ asserted", "Marsh")],
        ),
        (
            "Critics see the plan as a way to ruin the town.",
            [("the plan as a way to ruin the town", "the plan", "+ asserted", "Critics")],
        ),
        (
            "Critics call it the end of the mill, raising the question of who pays.",
            [
                ("it the end of the mill", "it", "+ asserted", "Critics"),
                ("raising the question of who pays", "Critics", "+ asserted", ""),
            ],
        ),
        ("Kole dismissed the report.", [("Kole dismissed the report", "Kole", "+ asserted", "")]),
        ("Kole denied the report.", [("Kole denied the report", "Kole", "+ asserted", "")]),
        ("Not surprisingly, it failed.", [("Not surprisingly, it failed", "it", "+ asserted", "")]),
        ("It is not uncommon here.", [("It is not uncommon here", "It", "+ asserted", "")]),
        (
            "As the valley's most populous town grapples with a flood, clerks are angry.",
            [
                (
                    "As the valley's most populous town grapples with a flood, clerks are angry",
                    "clerks",
                    "+ asserted",
                    "",
                )
            ],
        ),
    ],
    "what stands in front says when": [
        (
            "Until the voters get their say and start the race themselves, we are stuck.",
            [("Until the voters get their say and start the race themselves, we are stuck", "we", "+ asserted", "")],
        ),
        (
            "When people leave the town and write a book, I do not like it.",
            [("When people leave the town and write a book, I do not like it", "I", "- asserted", "")],
        ),
        (
            "The firm cut its forecast as sales fell and scrapped its dividend.",
            [
                ("The firm cut its forecast as sales fell", "The firm", "+ asserted", ""),
                ("scrapped its dividend", "The firm", "+ asserted", ""),
            ],
        ),
        (
            "Their fear is that by the time their turn comes, it could be too late.",
            [("Their fear is that by the time their turn comes, it could be too late", "Their fear", "+ asserted", "")],
        ),
        (
            "By the time Kole left, the hall was empty.",
            [("By the time Kole left, the hall was empty", "the hall", "+ asserted", "")],
        ),
        ("By the time of the vote, it was late.", [("By the time of the vote, it was late", "it", "+ asserted", "")]),
        ("Farmers suffered as never before.", [("Farmers suffered as never before", "Farmers", "+ asserted", "")]),
        (
            "The firm earlier this year opened a mill.",
            [("The firm earlier this year opened a mill", "The firm", "+ asserted", "")],
        ),
        ("(Farmers blocked the road.)", [("Farmers blocked the road", "Farmers", "+ asserted", "")]),
        ("Kole praised the plan as a step ahead.", [("the plan as a step ahead", "the plan", "+ asserted", "Kole")]),
    ],
    "a verb of thinking behind what is thought": [
        ("“It is old, I think,” Marsh said.", [("It is old", "It", "+ asserted", "Marsh")]),
        ("“I think it is old,” Marsh said.", [("I think it is old", "I", "+ asserted", "Marsh")]),
    ],
    "although opens a claim of its own in front; a time only says when": [
        (
            "Although she votes with the Greens, her ties to the party are looser.",
            [
                ("she votes with the Greens", "she", "+ asserted", ""),
                ("her ties to the party are looser", "her ties to the party", "+ asserted", ""),
            ],
        ),
        (
            "Although the dam held, the road over it was flooded.",
            [
                ("the dam held", "the dam", "+ asserted", ""),
                ("the road over it was flooded", "the road over it", "+ asserted", ""),
            ],
        ),
        (
            "But though the mill made money, the owners closed it in May.",
            [
                ("the mill made money", "the mill", "+ asserted", ""),
                ("the owners closed it in May", "the owners", "+ asserted", ""),
            ],
        ),
        (
            "“Although we lost the vote, we won the town,” Kole said.",
            [("we lost the vote", "we", "+ asserted", "Kole"), ("we won the town", "we", "+ asserted", "Kole")],
        ),
        (
            "Whereas the port grew, the mill town lost half of its people.",
            [
                ("the port grew", "the port", "+ asserted", ""),
                ("the mill town lost half of its people", "the mill town", "+ asserted", ""),
            ],
        ),
        (
            "Although it may rain, the match will start.",
            [("it may rain", "it", "+ possible", ""), ("the match will start", "the match", "+ prediction", "")],
        ),
        (
            "And while I'm at it, the crew has left.",
            [("while I'm at it, the crew has left", "the crew", "+ asserted", "")],
        ),
        ("While he slept, the roof fell in.", [("While he slept, the roof fell in", "the roof", "+ asserted", "")]),
        (
            "The roof held, although it leaked.",
            [("The roof held", "The roof", "+ asserted", ""), ("it leaked", "it", "+ asserted", "")],
        ),
        (
            "While the mill closed, the port grew and hired 40 people.",
            [
                ("While the mill closed, the port grew", "the port", "+ asserted", ""),
                ("hired 40 people", "the port", "+ asserted", ""),
            ],
        ),
    ],
    "how long before or after what is said is no part of the claim before": [
        (
            "The order comes just three days after Beck told the board he was not ready.",
            [("The order comes", "The order", "+ asserted", ""), ("he was not ready", "he", "- asserted", "Beck")],
        ),
        (
            "The mill closed two weeks before Kole said it was safe.",
            [("The mill closed", "The mill", "+ asserted", ""), ("it was safe", "it", "+ asserted", "Kole")],
        ),
        (
            "The strike began a day after the guild said talks had failed.",
            [
                ("The strike began", "The strike", "+ asserted", ""),
                ("talks had failed", "talks", "+ asserted", "the guild"),
            ],
        ),
        (
            "He left the town shortly after Kole said it was unsafe.",
            [("He left the town", "He", "+ asserted", ""), ("it was unsafe", "it", "+ asserted", "Kole")],
        ),
        (
            "The road opened in May after Kole said it was safe.",
            [("The road opened in May", "The road", "+ asserted", ""), ("it was safe", "it", "+ asserted", "Kole")],
        ),
        ("The ship sank within two hours.", [("The ship sank within two hours", "The ship", "+ asserted", "")]),
        ("The boats left a week ago.", [("The boats left a week ago", "The boats", "+ asserted", "")]),
    ],
}

# What is wrong, the text, its rows as they should be.
KNOWN_WRONG: list[tuple[str, str, list[Row]]] = [
    (
        "what is told of the day of a vote stands before the content",
        "Kole said following a vote in May that he had serious doubts.",
        [("he had serious doubts", "he", "+ asserted", "Kole")],
    ),
    (
        'an auxiliary before "that" is parted from its verb',
        "“Would that have been fair?” Marsh said.",
        [("Would that have been fair", "that", "+ prediction", "Marsh")],
    ),
    (
        "a past behind a plural noun is taken for a noun",
        "The troops shot at the crowd and killed two men.",
        [
            ("The troops shot at the crowd", "The troops", "+ asserted", ""),
            ("killed two men", "The troops", "+ asserted", ""),
        ],
    ),
    (
        "a noun that can be a verb behind a list is taken for a noun",
        "Bread, milk, eggs, and oil cost more.",
        [("Bread, milk, eggs, and oil cost more", "Bread, milk, eggs, and oil", "+ asserted", "")],
    ),
    (
        "a clause in front with two verbs ends before the second",
        "When the dam broke, and the mill closed, prices fell.",
        [("When the dam broke, and the mill closed, prices fell", "prices", "+ asserted", "")],
    ),
    (
        "a second verb right behind a preposition is parted from the noun that both take",
        "The council voted on and passed the law.",
        [("The council voted on and passed the law", "The council", "+ asserted", "")],
    ),
    (
        "a verb behind a pronoun that describes a noun is taken for an infinitive",
        "He was never rich, but the people he helped remember him.",
        [
            ("He was never rich", "He", "- asserted", ""),
            ("the people he helped remember him", "the people he helped", "+ asserted", ""),
        ],
    ),
]
