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
        ("“Is it open?” Marsh said.", [("Is it open", "it", "+ open", "Marsh")]),
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
        ("There is a lack of water.", [("There is a lack of water", "a lack", "- asserted", "")]),
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
            [("it the end of the mill, raising the question of who pays", "it", "+ asserted", "Critics")],
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
    "a refusal that is the subject denies nothing of itself; what is to be accepted stays with what is urged": [
        (
            "Kole's refusal to sign was widely seen as a mistake by the press.",
            [
                (
                    "Kole's refusal to sign was widely seen as a mistake by the press",
                    "Kole's refusal to sign",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The failure to repair the dam cost the town two million.",
            [
                (
                    "The failure to repair the dam cost the town two million",
                    "The failure to repair the dam",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Its failure to pay the crew has closed the port.",
            [("Its failure to pay the crew has closed the port", "Its failure to pay the crew", "+ asserted", "")],
        ),
        (
            "They urged Kole to accept the fact that the mill is dead.",
            [("Kole to accept the fact that the mill is dead", "Kole", "+ demand", "They")],
        ),
        ("He failed to pay.", [("He failed to pay", "He", "- asserted", "")]),
        ("The mayor refused to sign.", [("The mayor refused to sign", "The mayor", "- asserted", "")]),
    ],
    "a list is the subject as a whole": [
        (
            "Cars, trucks and old buses pass the digger.",
            [("Cars, trucks and old buses pass the digger", "Cars, trucks and old buses", "+ asserted", "")],
        ),
        (
            "Nurses, teachers and bus drivers walked out on Monday.",
            [
                (
                    "Nurses, teachers and bus drivers walked out on Monday",
                    "Nurses, teachers and bus drivers",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Ann Lee, Tom Kole and Marsh voted against it.",
            [("Ann Lee, Tom Kole and Marsh voted against it", "Ann Lee, Tom Kole and Marsh", "+ asserted", "")],
        ),
        (
            "The bakers of Selm, the smiths and the weavers have joined the strike.",
            [
                (
                    "The bakers of Selm, the smiths and the weavers have joined the strike",
                    "The bakers of Selm, the smiths and the weavers",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Kole, the mayor, and Beck met on Friday.",
            [("Kole, the mayor, and Beck met on Friday", "Kole, the mayor, and Beck", "+ asserted", "")],
        ),
        (
            "Kole, a nurse and a pilot, met the board on Friday.",
            [("Kole, a nurse and a pilot, met the board on Friday", "Kole", "+ asserted", "")],
        ),
        ("On Monday, Kole and Beck met.", [("On Monday, Kole and Beck met", "Kole and Beck", "+ asserted", "")]),
        (
            "The mill, built by Kole and Beck in May, closed.",
            [("The mill, built by Kole and Beck in May, closed", "The mill", "+ asserted", "")],
        ),
    ],
    "a time behind an aside is of the verb that follows": [
        (
            "Beck, who has been ill this month, on Friday described his plan to lead the board.",
            [
                ("who has been ill this month", "Beck", "+ asserted", ""),
                ("his plan to lead the board", "his plan", "+ prediction", "Beck, who has been ill this month"),
            ],
        ),
        (
            "Lee, who is 40, this week opened a mill.",
            [("Lee … this week opened a mill", "Lee", "+ asserted", ""), ("who is 40", "Lee", "+ asserted", "")],
        ),
        (
            "The firm, which lost money, in May sold the mill to Beck.",
            [
                ("The firm … in May sold the mill to Beck", "The firm", "+ asserted", ""),
                ("which lost money", "The firm", "+ asserted", ""),
            ],
        ),
        (
            "The firm, which had lost money for years, on Tuesday closed its mill in Selm.",
            [
                ("The firm … on Tuesday closed its mill in Selm", "The firm", "+ asserted", ""),
                ("which had lost money for years", "The firm", "+ asserted", ""),
            ],
        ),
        (
            "The strike, which began in May, in June reached the port.",
            [
                ("The strike … in June reached the port", "The strike", "+ asserted", ""),
                ("which began in May", "The strike", "+ asserted", ""),
            ],
        ),
        (
            "Lee, who is ill, on Monday said the mill was lost.",
            [
                ("who is ill", "Lee", "+ asserted", ""),
                ("the mill was lost", "the mill", "+ asserted", "Lee, who is ill"),
            ],
        ),
        (
            "Ann Lee, a doctor, on Monday asked the board to resign.",
            [("the board to resign", "the board", "+ demand", "Ann Lee, a doctor")],
        ),
        ("Ann Lee, 40, in May told the board it was lost.", [("it was lost", "it", "+ asserted", "Ann Lee, 40")]),
        (
            "Kole, the mayor of Selm, in June sold the mill.",
            [("Kole, the mayor of Selm, in June sold the mill", "Kole", "+ asserted", "")],
        ),
        (
            "The dam, which broke on Monday, was old.",
            [
                ("The dam … was old", "The dam", "+ asserted", ""),
                ("which broke on Monday", "The dam", "+ asserted", ""),
            ],
        ),
        ("A ship, seen on Friday, sank.", [("A ship, seen on Friday, sank", "A ship", "+ asserted", "")]),
        (
            "A letter sent in May told of the plan.",
            [("A letter sent in May told of the plan", "A letter sent in May", "+ asserted", "")],
        ),
        ("On Monday, Kole left the town.", [("On Monday, Kole left the town", "Kole", "+ asserted", "")]),
    ],
    "a clause stands behind no question, no doubt and no way without that": [
        (
            "There is no question the mill closed.",
            [("There is no question the mill closed", "no question", "+ asserted", "")],
        ),
        ("There is no doubt the plan works.", [("There is no doubt the plan works", "no doubt", "+ asserted", "")]),
        (
            "“There's no question this rule helps farmers,” Kole said.",
            [("There's no question this rule helps farmers", "no question", "+ asserted", "Kole")],
        ),
        ("There is no way the dam will hold.", [("There is no way the dam will hold", "no way", "- prediction", "")]),
        (
            "There's no doubt he was ill, the doctor said.",
            [("There's no doubt he was ill", "no doubt", "+ asserted", "the doctor")],
        ),
        (
            "There is no doubt our town needs a bridge.",
            [("There is no doubt our town needs a bridge", "no doubt", "+ asserted", "")],
        ),
        (
            "There was no question the board would not pay.",
            [("There was no question the board would not pay", "no question", "- prediction", "")],
        ),
        ("There is no question of a strike.", [("There is no question of a strike", "no question", "- asserted", "")]),
        ("There is no way across the river.", [("There is no way across the river", "no way", "- asserted", "")]),
        (
            "There is a question the board has asked.",
            [("There is a question the board has asked", "a question", "+ asserted", "")],
        ),
    ],
    "two verbs have one object; what needs none stands alone": [
        ("I support and endorse the new treaty.", [("I support and endorse the new treaty", "I", "+ asserted", "")]),
        (
            "The mayor supports and defends the plan.",
            [("The mayor supports and defends the plan", "The mayor", "+ asserted", "")],
        ),
        (
            "She met Tom Hale, who shot and wounded a wolf.",
            [
                ("She met Tom Hale", "She", "+ asserted", ""),
                ("who shot and wounded a wolf", "Tom Hale", "+ asserted", ""),
            ],
        ),
        (
            "Gunmen attacked and burned a mill near Selm.",
            [("Gunmen attacked and burned a mill near Selm", "Gunmen", "+ asserted", "")],
        ),
        (
            "“I fully support and will endorse his plan,” Kole said.",
            [("I fully support and will endorse his plan", "I", "+ asserted", "Kole")],
        ),
        (
            "The board praised Lee, who designed and built the dam.",
            [
                ("The board praised Lee", "The board", "+ asserted", ""),
                ("who designed and built the dam", "Lee", "+ asserted", ""),
            ],
        ),
        (
            "The bridge fell and hit it.",
            [("The bridge fell", "The bridge", "+ asserted", ""), ("hit it", "The bridge", "+ asserted", "")],
        ),
        (
            "The mayor was praised and won a medal.",
            [("The mayor was praised", "The mayor", "+ asserted", ""), ("won a medal", "The mayor", "+ asserted", "")],
        ),
        (
            "The guild fund and the bank sold land.",
            [("The guild fund and the bank sold land", "The guild fund and the bank", "+ asserted", "")],
        ),
    ],
    "an adjective made of a verb goes on with is; a past with its own words does not": [
        (
            "The room is small and cramped in comparison to the hall.",
            [("The room is small and cramped in comparison to the hall", "The room", "+ asserted", "")],
        ),
        ("He is young and skilled in the trade.", [("He is young and skilled in the trade", "He", "+ asserted", "")]),
        (
            "The road is narrow and blocked in winter.",
            [("The road is narrow and blocked in winter", "The road", "+ asserted", "")],
        ),
        ("She was brave and gifted, the coach said.", [("She was brave and gifted", "She", "+ asserted", "the coach")]),
        (
            "The man was old and lived in a hut.",
            [("The man was old", "The man", "+ asserted", ""), ("lived in a hut", "The man", "+ asserted", "")],
        ),
        (
            "The mayor was ill and retired in June.",
            [("The mayor was ill", "The mayor", "+ asserted", ""), ("retired in June", "The mayor", "+ asserted", "")],
        ),
        (
            "The plan was bold and angered the guild.",
            [("The plan was bold", "The plan", "+ asserted", ""), ("angered the guild", "The plan", "+ asserted", "")],
        ),
        (
            "The team was tired and lost the match.",
            [("The team was tired", "The team", "+ asserted", ""), ("lost the match", "The team", "+ asserted", "")],
        ),
    ],
    "a participle tells which ones where the verb is to come": [
        (
            "Of the 900 ballots cast in the town, 512 were for Beck.",
            [("Of the 900 ballots cast in the town, 512 were for Beck", "512", "+ asserted", "")],
        ),
        (
            "The votes cast in May were few.",
            [("The votes cast in May were few", "The votes cast in May", "+ asserted", "")],
        ),
        (
            "Under the terms set in May, the firm pays.",
            [("Under the terms set in May, the firm pays", "the firm", "+ asserted", "")],
        ),
        (
            "Among the trees cut down, ten were oaks.",
            [("Among the trees cut down, ten were oaks", "ten", "+ asserted", "")],
        ),
        (
            "The sales of the last two months combined showed a fall.",
            [
                (
                    "The sales of the last two months combined showed a fall",
                    "The sales of the last two months combined",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The rules set in May are strict.",
            [("The rules set in May are strict", "The rules set in May", "+ asserted", "")],
        ),
        ("The polls put Kole ahead.", [("The polls put Kole ahead", "The polls", "+ asserted", "")]),
        ("Boats put in at Selm.", [("Boats put in at Selm", "Boats", "+ asserted", "")]),
        (
            "Her plan is as bold as his are timid.",
            [("Her plan is as bold as his are timid", "Her plan", "+ asserted", "")],
        ),
        ("His are the best boats.", [("His are the best boats", "His", "+ asserted", "")]),
        (
            "The vets helped Kole, and the mayor won.",
            [("The vets helped Kole", "The vets", "+ asserted", ""), ("the mayor won", "the mayor", "+ asserted", "")],
        ),
    ],
    "if that is asked leaves open": [
        ("Marsh asked if the dam was safe.", [("if the dam was safe", "the dam", "+ open", "Marsh")]),
        ("Some residents wonder if the dam is safe.", [("if the dam is safe", "the dam", "+ open", "Some residents")]),
        ("Kole asked the crew if they were cold.", [("if they were cold", "they", "+ open", "Kole")]),
        ("Lee was asked if he would resign.", [("if he would resign", "he", "+ open", "")]),
        ("He did not say if he would run.", [("if he would run", "he", "+ open", "He")]),
        ("The court will decide if the sale is legal.", [("if the sale is legal", "the sale", "+ open", "The court")]),
        ("“I asked him if he was ill,” Lee said.", [("I asked him if he was ill", "I", "+ asserted", "Lee")]),
        ("Kole will pay if the dam is safe.", [("Kole will pay if the dam is safe", "Kole", "+ conditional", "")]),
        (
            "Kole said that if it rained, he would stay.",
            [("if it rained, he would stay", "he", "+ conditional", "Kole")],
        ),
        (
            "They agreed to pay if the work was done.",
            [("to pay if the work was done", "They", "+ conditional", "They")],
        ),
    ],
    "never with a comparative heightens; but not in front of what is no clause denies nothing": [
        (
            "The mill has never been healthier, Kole said.",
            [("The mill has never been healthier", "The mill", "+ asserted", "Kole")],
        ),
        ("Prices have never been higher.", [("Prices have never been higher", "Prices", "+ asserted", "")]),
        ("She never had more help.", [("She never had more help", "She", "+ asserted", "")]),
        ("He has never been older than Lee.", [("He has never been older than Lee", "He", "- asserted", "")]),
        ("The plant never reopened", [("The plant never reopened", "The plant", "- asserted", "")]),
        ("He has never been ill.", [("He has never been ill", "He", "- asserted", "")]),
        (
            "He could still sing, but not with the same voice.",
            [("He could still sing, but not with the same voice", "He", "+ possible", "")],
        ),
        ("He paid, but not in cash.", [("He paid, but not in cash", "He", "+ asserted", "")]),
        ("The plan was old but not bad.", [("The plan was old but not bad", "The plan", "+ asserted", "")]),
        (
            "He came, but not everyone saw him.",
            [("He came", "He", "+ asserted", ""), ("not everyone saw him", "everyone", "- asserted", "")],
        ),
        ("The dam was not old but weak.", [("The dam was not old but weak", "The dam", "- asserted", "")]),
        (
            "He did not pay, but not for lack of cash.",
            [("He did not pay, but not for lack of cash", "He", "- asserted", "")],
        ),
        ("But not one boat came.", [("not one boat came", "not one boat", "- asserted", "")]),
    ],
    "which describes the one that its verb agrees with, and no time": [
        (
            "She works long nights at Selm Bank, which advises big firms.",
            [
                ("She works long nights at Selm Bank", "She", "+ asserted", ""),
                ("which advises big firms", "Selm Bank", "+ asserted", ""),
            ],
        ),
        (
            "The board sold the mill last year, which became a school.",
            [
                ("The board sold the mill last year", "The board", "+ asserted", ""),
                ("which became a school", "the mill", "+ asserted", ""),
            ],
        ),
        (
            "She led a team of doctors, which were trained in Selm.",
            [
                ("She led a team of doctors", "She", "+ asserted", ""),
                ("which were trained in Selm", "doctors", "+ asserted", ""),
            ],
        ),
        (
            "They backed plans for a bridge, which has now been built.",
            [
                ("They backed plans for a bridge", "They", "+ asserted", ""),
                ("which has now been built", "a bridge", "+ asserted", ""),
            ],
        ),
        (
            "The closure of two mills, which employ 90 people, was put off.",
            [
                ("The closure of two mills … was put off", "The closure of two mills", "+ asserted", ""),
                ("which employ 90 people", "two mills", "+ asserted", ""),
            ],
        ),
        (
            "He met the owners of Selm Mill, which makes flour.",
            [
                ("He met the owners of Selm Mill", "He", "+ asserted", ""),
                ("which makes flour", "Selm Mill", "+ asserted", ""),
            ],
        ),
        (
            "He wrote letters to the Selm Times, which were printed.",
            [
                ("He wrote letters to the Selm Times", "He", "+ asserted", ""),
                ("which were printed", "letters to the Selm Times", "+ asserted", ""),
            ],
        ),
        (
            "The list of firms, which was sent to the board, is long.",
            [
                ("The list of firms … is long", "The list of firms", "+ asserted", ""),
                ("which was sent to the board", "The list of firms", "+ asserted", ""),
            ],
        ),
        (
            "The home of Ann Berry, who built it, burned.",
            [
                ("The home of Ann Berry … burned", "The home of Ann Berry", "+ asserted", ""),
                ("who built it", "Ann Berry", "+ asserted", ""),
            ],
        ),
    ],
    "so and yet go on to a clause with another in front": [
        (
            "We were late, so when it rained, we left.",
            [("We were late", "We", "+ asserted", ""), ("when it rained, we left", "we", "+ asserted", "")],
        ),
        (
            "“I never knew the price, so if I could get an offer, I would take it,” Lee said.",
            [
                ("I never knew the price", "I", "- denial", "Lee"),
                ("if I could get an offer, I would take it", "I", "+ conditional", "Lee"),
            ],
        ),
        (
            "The road was shut, so because the bridge is narrow, lorries cannot cross.",
            [
                ("The road was shut", "The road", "+ asserted", ""),
                ("because the bridge is narrow, lorries cannot cross", "lorries", "- asserted", ""),
            ],
        ),
        (
            "The mill lost money, yet when it closed, the town wept.",
            [
                ("The mill lost money", "The mill", "+ asserted", ""),
                ("when it closed, the town wept", "the town", "+ asserted", ""),
            ],
        ),
        (
            "He left the town, so while it rained, nobody worked.",
            [
                ("He left the town", "He", "+ asserted", ""),
                ("while it rained, nobody worked", "nobody", "- asserted", ""),
            ],
        ),
        (
            "The team lost, and if it loses again, the coach will go.",
            [
                ("The team lost", "The team", "+ asserted", ""),
                ("if it loses again, the coach will go", "the coach", "+ conditional", ""),
            ],
        ),
        ("He is old, so he left.", [("He is old", "He", "+ asserted", ""), ("he left", "he", "+ asserted", "")]),
        (
            "He stayed so that when it rained, she could leave.",
            [("He stayed so that when it rained, she could leave", "He", "+ asserted", "")],
        ),
        (
            "She was so ill when it rained that they left.",
            [("She was so ill when it rained that they left", "She", "+ asserted", "")],
        ),
    ],
    "a verb behind then shares the subject; what had been planned was a plan": [
        (
            "He thanked the guild, then left the town.",
            [("He thanked the guild", "He", "+ asserted", ""), ("then left the town", "He", "+ asserted", "")],
        ),
        (
            "He sang, then danced, then left the town.",
            [
                ("He sang", "He", "+ asserted", ""),
                ("then danced", "He", "+ asserted", ""),
                ("then left the town", "He", "+ asserted", ""),
            ],
        ),
        (
            "On Monday she met the board, then drove to Selm.",
            [("On Monday she met the board", "she", "+ asserted", ""), ("then drove to Selm", "she", "+ asserted", "")],
        ),
        (
            "He came to Selm and quickly left the town.",
            [("He came to Selm", "He", "+ asserted", ""), ("quickly left the town", "He", "+ asserted", "")],
        ),
        (
            "They won the cup and never lost a match.",
            [("They won the cup", "They", "+ asserted", ""), ("never lost a match", "They", "- asserted", "")],
        ),
        (
            "The firm, then owned by Kole, lost money.",
            [("The firm, then owned by Kole, lost money", "The firm", "+ asserted", "")],
        ),
        ("He left the mill, then run by Beck.", [("He left the mill, then run by Beck", "He", "+ asserted", "")]),
        (
            "The mayor, then asked about it, left.",
            [("The mayor, then asked about it, left", "The mayor", "+ asserted", "")],
        ),
        (
            "Kole had been scheduled to attend the fair.",
            [("Kole had been scheduled to attend the fair", "Kole", "+ asserted", "")],
        ),
        ("Profits had been expected to rise.", [("Profits had been expected to rise", "Profits", "+ asserted", "")]),
        (
            "Kole was scheduled to speak on Monday.",
            [("Kole was scheduled to speak on Monday", "Kole", "+ prediction", "")],
        ),
        (
            "The bridge has been scheduled to reopen.",
            [("The bridge has been scheduled to reopen", "The bridge", "+ prediction", "")],
        ),
    ],
    "provided opens a condition, and a pronoun behind than and and a clause of its own": [
        (
            "The board will pay provided the dam can be repaired.",
            [("The board will pay provided the dam can be repaired", "The board", "+ conditional", "")],
        ),
        (
            "He is willing to leave provided that the town pays.",
            [("He is willing to leave provided that the town pays", "He", "+ conditional", "")],
        ),
        (
            "They may stay, provided the rent is paid.",
            [("They may stay, provided the rent is paid", "They", "+ conditional", "")],
        ),
        (
            "Provided the rain stops, the match will go on.",
            [("Provided the rain stops, the match will go on", "the match", "+ conditional", "")],
        ),
        (
            "“We will leave provided the border can be secured,” Kole said.",
            [("We will leave provided the border can be secured", "We", "+ conditional", "Kole")],
        ),
        (
            "The firm provided the crew with boats.",
            [("The firm provided the crew with boats", "The firm", "+ asserted", "")],
        ),
        (
            "The help provided by the town was late.",
            [("The help provided by the town was late", "The help provided by the town", "+ asserted", "")],
        ),
        (
            "Food was provided, and the crew ate.",
            [("Food was provided", "Food", "+ asserted", ""), ("the crew ate", "the crew", "+ asserted", "")],
        ),
        (
            "They are larger than us and they have more boats.",
            [("They are larger than us", "They", "+ asserted", ""), ("they have more boats", "they", "+ asserted", "")],
        ),
        (
            "She is older than Kole and she runs the mill.",
            [("She is older than Kole", "She", "+ asserted", ""), ("she runs the mill", "she", "+ asserted", "")],
        ),
        (
            "He left after the storm and she stayed.",
            [("He left after the storm", "He", "+ asserted", ""), ("she stayed", "she", "+ asserted", "")],
        ),
        (
            "The mill fed more people than Lee and I thought.",
            [("The mill fed more people than Lee and I thought", "The mill", "+ asserted", "")],
        ),
        ("He is taller than she is.", [("He is taller than she is", "He", "+ asserted", "")]),
    ],
    "a condition of what somebody is ready to do is one of the claim": [
        (
            "He is willing to leave if the town pays.",
            [("He is willing to leave if the town pays", "He", "+ conditional", "")],
        ),
        (
            "He is ready to leave unless the town pays.",
            [("He is ready to leave unless the town pays", "He", "+ conditional", "")],
        ),
        ("She left to see if he was ill.", [("She left to see if he was ill", "She", "+ asserted", "")]),
        (
            "The mayor failed to say if he knew.",
            [("The mayor failed to say if he knew", "The mayor", "- asserted", "")],
        ),
        (
            "He was happy to stay even if it rained.",
            [("He was happy to stay even if it rained", "He", "+ asserted", "")],
        ),
        ("Help was provided that day.", [("Help was provided that day", "Help", "+ asserted", "")]),
    ],
    "what won't be is to come, and what somebody has got to do is demanded": [
        ("They won't pay.", [("They won't pay", "They", "- prediction", "")]),
        ("They won’t pay Kole.", [("They won’t pay Kole", "They", "- prediction", "")]),
        ("“They won't pay Beck,” Lee said.", [("They won't pay Beck", "They", "- denial", "Lee")]),
        ("“We're not going to beat Kole,” Lee said.", [("We're not going to beat Kole", "We", "- denial", "Lee")]),
        ("If it rains, they won't sail.", [("If it rains, they won't sail", "they", "- conditional", "")]),
        ("They can't pay.", [("They can't pay", "They", "- asserted", "")]),
        (
            "“You've got to ask hard questions,” Lee said.",
            [("You've got to ask hard questions", "You", "+ demand", "Lee")],
        ),
        ("“It wasn't going to Selm,” Lee said.", [("It wasn't going to Selm", "It", "- asserted", "Lee")]),
    ],
    "an age and a region between commas are no subjects": [
        (
            "In Selm, Texas, the mayor sold the mill.",
            [("In Selm, Texas, the mayor sold the mill", "the mayor", "+ asserted", "")],
        ),
        (
            "On Monday night, in Jupiter, Fla., the guild's head, Tom Beck, closed the mill.",
            [
                (
                    "On Monday night, in Jupiter, Fla., the guild's head, Tom Beck, closed the mill",
                    "the guild's head",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Ann Lee, 21, who is ill, held up a sign.",
            [
                ("Ann Lee, 21 … held up a sign", "Ann Lee", "+ asserted", ""),
                ("who is ill", "Ann Lee", "+ asserted", ""),
            ],
        ),
        (
            "He met Tom Hale, 40, who owns the mill.",
            [("He met Tom Hale, 40", "He", "+ asserted", ""), ("who owns the mill", "Tom Hale", "+ asserted", "")],
        ),
        (
            "On Monday, in Selm, Beck, the mayor, left.",
            [("On Monday, in Selm, Beck, the mayor, left", "Beck", "+ asserted", "")],
        ),
        ("With Kole, Lee, a nurse, left.", [("With Kole, Lee, a nurse, left", "Lee", "+ asserted", "")]),
        ("In Selm, Lee sold the mill.", [("In Selm, Lee sold the mill", "Lee", "+ asserted", "")]),
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
