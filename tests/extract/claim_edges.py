"""Invented sentences by where a clause begins and ends, in the form of `claim_frames`: each with its claims."""

from __future__ import annotations

from tests.extract.claim_frames import Row

EDGES: dict[str, list[tuple[str, list[Row]]]] = {
    "what describes a subject, in what a described source says": [
        (
            "Marsh, a lawyer, said the men who ran the mill left in May.",
            [
                ("the men who ran the mill left in May", "the men who ran the mill", "+ asserted", "Marsh, a lawyer"),
            ],
        ),
        (
            "Beck, who owns it, said the dam that leaked broke.",
            [
                ("who owns it", "Beck", "+ asserted", ""),
                ("the dam that leaked broke", "the dam that leaked", "+ asserted", "Beck, who owns it"),
            ],
        ),
        (
            "The mill closed, said the men who ran it.",
            [("The mill closed", "The mill", "+ asserted", "the men who ran it")],
        ),
    ],
    "behind and, so and neither turn a clause": [
        (
            "They raised their hands, and so did the mayor.",
            [
                ("They raised their hands", "They", "+ asserted", ""),
                ("so did the mayor", "the mayor", "+ asserted", ""),
            ],
        ),
        (
            "The guild lost money, and so did two banks in Tarn.",
            [
                ("The guild lost money", "The guild", "+ asserted", ""),
                ("so did two banks in Tarn", "two banks", "+ asserted", ""),
            ],
        ),
        (
            "The dam did not break, and neither did the bridge.",
            [
                ("The dam did not break", "The dam", "- asserted", ""),
                ("neither did the bridge", "the bridge", "- asserted", ""),
            ],
        ),
        (
            "The mill is old, and so is the bank.",
            [("The mill is old", "The mill", "+ asserted", ""), ("so is the bank", "the bank", "+ asserted", "")],
        ),
        (
            "It rained, and so they left.",
            [("It rained", "It", "+ asserted", ""), ("they left", "they", "+ asserted", "")],
        ),
    ],
    "an adverb of a gerund says nothing of the rest": [
        (
            "Kole met the guild about possibly running the mill.",
            [("Kole met the guild about possibly running the mill", "Kole", "+ asserted", "")],
        ),
        (
            "The firm is being sued for allegedly selling bad milk.",
            [("The firm is being sued for allegedly selling bad milk", "The firm", "+ asserted", "")],
        ),
        ("Kole will possibly run the mill.", [("Kole will possibly run the mill", "Kole", "+ possible", "")]),
    ],
    "that, behind a clause in front, is a pronoun": [
        (
            "Nobody cares when it rains, but when you spend the money of others, that could cause problems.",
            [
                ("Nobody cares when it rains", "Nobody", "- asserted", ""),
                ("when you spend the money of others, that could cause problems", "that", "+ possible", ""),
            ],
        ),
        (
            "The mill closed, and if the bank closes, that will hurt Tarn.",
            [
                ("The mill closed", "The mill", "+ asserted", ""),
                ("if the bank closes, that will hurt Tarn", "that", "+ conditional", ""),
            ],
        ),
        (
            "Defending that mill is hard.",
            [("Defending that mill is hard", "Defending that mill", "+ asserted", "")],
        ),
    ],
    "about a dozen is a number": [
        (
            "Last autumn, only about a dozen of the men voted.",
            [("Last autumn, only about a dozen of the men voted", "about a dozen of the men", "+ asserted", "")],
        ),
        (
            "In May, nearly a third of the farms were sold.",
            [("In May, nearly a third of the farms were sold", "nearly a third of the farms", "+ asserted", "")],
        ),
        ("It rained about a week.", [("It rained about a week", "It", "+ asserted", "")]),
    ],
    "what stands behind including names something": [
        (
            "Three men died, including a guard.",
            [("Three men died, including a guard", "Three men", "+ asserted", "")],
        ),
        (
            "Kole has raised money, including on Friday night.",
            [("Kole has raised money, including on Friday night", "Kole", "+ asserted", "")],
        ),
    ],
    "a participle behind what leads in describes it, a verb behind a subject does not": [
        (
            "In Tarn, built in 1900, the mill closed.",
            [("In Tarn, built in 1900, the mill closed", "the mill", "+ asserted", "")],
        ),
        (
            "The firm, in 2019, failed to pay its debts.",
            [("The firm, in 2019, failed to pay its debts", "The firm", "- asserted", "")],
        ),
        (
            "The guild, on Friday, refused an offer.",
            [("The guild, on Friday, refused an offer", "The guild", "+ asserted", "")],
        ),
    ],
    "a time right before the verb is no part of the subject": [
        (
            "Judge Kole of Tarn this spring closed the mill.",
            [("Judge Kole of Tarn this spring closed the mill", "Judge Kole of Tarn", "+ asserted", "")],
        ),
        (
            "The guild last winter sold two boats.",
            [("The guild last winter sold two boats", "The guild", "+ asserted", "")],
        ),
        (
            "Nurses hired last spring left the town.",
            [("Nurses hired last spring left the town", "Nurses hired last spring", "+ asserted", "")],
        ),
    ],
    'a clause that describes a subject behind "but" or "and"': [
        (
            "She lost every vote, but everything she wrote sold well.",
            [
                ("She lost every vote", "She", "+ asserted", ""),
                ("everything she wrote sold well", "everything she wrote", "+ asserted", ""),
            ],
        ),
        (
            "The council met twice, but the plan the mayor signed began in May.",
            [
                ("The council met twice", "The council", "+ asserted", ""),
                ("the plan the mayor signed began in May", "the plan the mayor signed", "+ asserted", ""),
            ],
        ),
        (
            "The rain stopped, and the bridge they built holds.",
            [
                ("The rain stopped", "The rain", "+ asserted", ""),
                ("the bridge they built holds", "the bridge they built", "+ asserted", ""),
            ],
        ),
        (
            "The price fell, but the firm the brothers founded closed.",
            [
                ("The price fell", "The price", "+ asserted", ""),
                ("the firm the brothers founded closed", "the firm the brothers founded", "+ asserted", ""),
            ],
        ),
        (
            "“He hadn’t trained, but everyone he met liked him,” Lee said.",
            [
                ("He hadn’t trained", "He", "- asserted", "Lee"),
                ("everyone he met liked him", "everyone he met", "+ asserted", "Lee"),
            ],
        ),
        (
            "The mayor who signed the plan left, but the houses the town sold were empty.",
            [
                ("The mayor who signed the plan left", "The mayor who signed the plan", "+ asserted", ""),
                ("the houses the town sold were empty", "the houses the town sold", "+ asserted", ""),
            ],
        ),
        (
            "The wall the engineers built would hold.",
            [("The wall the engineers built would hold", "The wall the engineers built", "+ prediction", "")],
        ),
        (
            "It sold ships, and the land the firm owned in May is a park.",
            [
                ("It sold ships", "It", "+ asserted", ""),
                ("the land the firm owned in May is a park", "the land the firm owned in May", "+ asserted", ""),
            ],
        ),
        (
            "She knows the mayor, and the people the report named are his friends.",
            [
                ("She knows the mayor", "She", "+ asserted", ""),
                ("the people the report named are his friends", "the people the report named", "+ asserted", ""),
            ],
        ),
        (
            "The mayor signed the plan, but the council rejected it.",
            [
                ("The mayor signed the plan", "The mayor", "+ asserted", ""),
                ("the council rejected it", "the council", "+ asserted", ""),
            ],
        ),
        (
            "She sold the mill and the house she owned.",
            [("She sold the mill and the house she owned", "She", "+ asserted", "")],
        ),
        (
            "He met the clerk, the mayor, and the man the town hired.",
            [("He met the clerk, the mayor, and the man the town hired", "He", "+ asserted", "")],
        ),
        (
            "The vote was close, but the information provided did not help.",
            [
                ("The vote was close", "The vote", "+ asserted", ""),
                ("the information provided did not help", "the information provided", "- asserted", ""),
            ],
        ),
    ],
    'a clause behind ", and" is none of the clause that describes': [
        (
            "We met the man who runs the mill, and he left.",
            [("We met the man who runs the mill", "We", "+ asserted", ""), ("he left", "he", "+ asserted", "")],
        ),
        (
            "The council has a plan that will help the poor, and it needs money.",
            [
                ("The council has a plan that will help the poor", "The council", "+ asserted", ""),
                ("it needs money", "it", "+ asserted", ""),
            ],
        ),
        (
            "He led the poll at the time he left, but he also had debts.",
            [
                ("He led the poll at the time he left", "He", "+ asserted", ""),
                ("he also had debts", "he", "+ asserted", ""),
            ],
        ),
        (
            "We are not sure how the firm will pay, but it clearly needs help.",
            [
                ("We are not sure how the firm will pay", "We", "+ open", ""),
                ("it clearly needs help", "it", "+ asserted", ""),
            ],
        ),
        (
            "Nobody knows why the dam broke, but it was old.",
            [("Nobody knows why the dam broke", "Nobody", "- asserted", ""), ("it was old", "it", "+ asserted", "")],
        ),
        (
            "Lee said she knew the men who ran the mill, and they were honest.",
            [
                ("she knew the men who ran the mill", "she", "+ asserted", "Lee"),
                ("they were honest", "they", "+ asserted", "Lee"),
            ],
        ),
        (
            "The mayor opposes the tax the council wants, and he will vote against it.",
            [
                ("The mayor opposes the tax the council wants", "The mayor", "+ asserted", ""),
                ("he will vote against it", "he", "+ prediction", ""),
            ],
        ),
        (
            "He bought the land where the mill stood, and he built a school.",
            [
                ("He bought the land where the mill stood", "He", "+ asserted", ""),
                ("he built a school", "he", "+ asserted", ""),
            ],
        ),
        (
            "He left because the firm had failed, but he came back.",
            [("He left because the firm had failed", "He", "+ asserted", ""), ("he came back", "he", "+ asserted", "")],
        ),
        (
            "This is something that we hear about daily, and it must stop.",
            [
                ("This is something that we hear about daily", "This", "+ asserted", ""),
                ("it must stop", "it", "+ demand", ""),
            ],
        ),
        (
            "It is the plan that the mayor wrote and the council passed.",
            [("It is the plan that the mayor wrote and the council passed", "It", "+ prediction", "")],
        ),
        (
            "He speaks to towns that have never heard it before, and that like him.",
            [("He speaks to towns that have never heard it before, and that like him", "He", "+ asserted", "")],
        ),
        (
            "The book that she wrote, and he printed, sold well.",
            [("The book that she wrote, and he printed, sold well", "The book", "+ asserted", "")],
        ),
        ("They know what he did and she said.", [("They know what he did and she said", "They", "+ asserted", "")]),
    ],
    "a clause between dashes ends at the second": [
        (
            "The plan — it cost 3 million — failed.",
            [("The plan … failed", "The plan", "+ asserted", ""), ("it cost 3 million", "it", "+ asserted", "")],
        ),
        (
            "The plan – Lee wrote it – was sold to the town in May.",
            [
                ("The plan … was sold to the town in May", "The plan", "+ asserted", ""),
                ("Lee wrote it", "Lee", "+ asserted", ""),
            ],
        ),
        (
            "Lee said the plan – nobody wanted it – had failed in May.",
            [
                ("the plan … had failed in May", "the plan", "+ asserted", "Lee"),
                ("nobody wanted it", "nobody", "- asserted", "Lee"),
            ],
        ),
        (
            "In May – the council had met twice – the mayor left.",
            [
                ("In May … the mayor left", "the mayor", "+ asserted", ""),
                ("the council had met twice", "the council", "+ asserted", ""),
            ],
        ),
        (
            "The firm -- it runs two mills -- will hire 20 men.",
            [
                ("The firm … will hire 20 men", "The firm", "+ prediction", ""),
                ("it runs two mills", "it", "+ asserted", ""),
            ],
        ),
        (
            "The dam broke – it was old.",
            [("The dam broke", "The dam", "+ asserted", ""), ("it was old", "it", "+ asserted", "")],
        ),
        (
            "The vote – the last of its kind – was close.",
            [("The vote – the last of its kind – was close", "The vote", "+ asserted", "")],
        ),
        (
            "It was late – the hall had closed – and nobody came.",
            [
                ("It was late", "It", "+ asserted", ""),
                ("the hall had closed", "the hall", "+ asserted", ""),
                ("nobody came", "nobody", "- asserted", ""),
            ],
        ),
    ],
    '"not" that negates no clause': [
        (
            "The meeting was held in Selm, not far from the port.",
            [("The meeting was held in Selm, not far from the port", "The meeting", "+ asserted", "")],
        ),
        (
            "Accurate or not, the story spread fast.",
            [("Accurate or not, the story spread fast", "the story", "+ asserted", "")],
        ),
        (
            "Not long after the vote, the mayor left.",
            [("Not long after the vote, the mayor left", "the mayor", "+ asserted", "")],
        ),
        (
            "Not far from the dam, workers found a boat.",
            [("Not far from the dam, workers found a boat", "workers", "+ asserted", "")],
        ),
        ("Popular or not, the tax will rise.", [("Popular or not, the tax will rise", "the tax", "+ prediction", "")]),
        (
            "Not long ago, the town had two mills.",
            [("Not long ago, the town had two mills", "the town", "+ asserted", "")],
        ),
        ("The mayor’s not a fool.", [("The mayor’s not a fool", "The mayor", "- asserted", "")]),
        ("Not all farmers agree.", [("Not all farmers agree", "all farmers", "- asserted", "")]),
        (
            "He has not yet left, not even for a day.",
            [("He has not yet left, not even for a day", "He", "- asserted", "")],
        ),
    ],
    "what is only judged is the article's to tell, with a number or without": [
        (
            "Ann Kole criticized Beck on two fronts.",
            [("Ann Kole criticized Beck on two fronts", "Ann Kole", "+ asserted", "")],
        ),
        (
            "The senator mocked the hopes of three rivals.",
            [("The senator mocked the hopes of three rivals", "The senator", "+ asserted", "")],
        ),
        ("Lee welcomed the 3 million grant.", [("Lee welcomed the 3 million grant", "Lee", "+ asserted", "")]),
        ("Lee announced 85 million in aid.", [("85 million in aid", "", "+ asserted", "Lee")]),
    ],
    "words that a clause needs stay with it": [
        (
            "The ad names a clip of a talk, in which he says he will leave.",
            [
                ("The ad names a clip of a talk", "The ad", "+ asserted", ""),
                ("he will leave", "he", "+ prediction", "he"),
            ],
        ),
        ("He held him for a while.", [("He held him for a while", "He", "+ asserted", "")]),
        ("He stayed a little while and left.", [("He stayed a little while and left", "He", "+ asserted", "")]),
        (
            "The firm’s been a good sponsor, but they are moving it.",
            [
                ("The firm’s been a good sponsor", "The firm", "+ asserted", ""),
                ("they are moving it", "they", "+ asserted", ""),
            ],
        ),
    ],
    "who is blamed with quoted words is the subject": [
        (
            "The petition accuses the firm of “trying to bully Kole into silence.”",
            [("the firm of “trying to bully Kole into silence", "the firm", "+ alleged", "The petition")],
        ),
        (
            "Kole accused the two mayors of “selling the town.”",
            [("the two mayors of “selling the town", "the two mayors", "+ alleged", "Kole")],
        ),
        (
            "The union accused the firm of cutting wages.",
            [("the firm of cutting wages", "the firm", "+ alleged", "The union")],
        ),
        ("The mayor called it “a disaster.”", [("it “a disaster", "it", "+ asserted", "The mayor")]),
    ],
    "quoted words without a verb claim nothing": [
        ("“The same old story,” Kole said.", []),
        ("“A disaster,” Kole said of the plan.", []),
        ("“What a great idea,” Kole said.", []),
        ("“Happy new year,” she wrote.", []),
        ("“A great day for the town,” Kole said. “We won.”", [("We won", "We", "+ asserted", "Kole")]),
        ("“Animal farms now!” the banner read.", []),
        ("“Two men dead,” Kole said.", [("Two men dead", "", "+ asserted", "Kole")]),
        ("“Lock the gates,” Kole said.", [("Lock the gates", "", "+ demand", "Kole")]),
        ("The mayor called the plan “a farce.”", [("the plan “a farce", "the plan", "+ asserted", "The mayor")]),
    ],
    "two verbs with one noun behind two prepositions are one claim": [
        ("She looked at and paid for the boat.", [("She looked at and paid for the boat", "She", "+ asserted", "")]),
        (
            "The men who met with and prayed for the mayor left in May.",
            [
                (
                    "The men who met with and prayed for the mayor left in May",
                    "The men who met with and prayed for the mayor",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The crew waited for and cheered for the boat.",
            [("The crew waited for and cheered for the boat", "The crew", "+ asserted", "")],
        ),
        (
            "He sat on the bench and broke the chair.",
            [("He sat on the bench", "He", "+ asserted", ""), ("broke the chair", "He", "+ asserted", "")],
        ),
        (
            "The town voted in May and paid for the dam.",
            [
                ("The town voted in May", "The town", "+ asserted", ""),
                ("paid for the dam", "The town", "+ asserted", ""),
            ],
        ),
    ],
    '"if" behind an adverb, and "that" as the subject of what follows': [
        (
            "Certainly if they play that card, that will be unfair.",
            [("Certainly if they play that card, that will be unfair", "that", "+ conditional", "")],
        ),
        (
            "“Perhaps if he loses, that would help,” Kole said.",
            [("Perhaps if he loses, that would help", "that", "+ conditional", "Kole")],
        ),
        (
            "Even if it rains, that is no reason to stay.",
            [("Even if it rains, that is no reason to stay", "that", "- asserted", "")],
        ),
        (
            "“But surely if the mill closes, that will be the end,” Kole said.",
            [("surely if the mill closes, that will be the end", "that", "+ conditional", "Kole")],
        ),
        (
            "If they raise the price, that will be unfair.",
            [("If they raise the price, that will be unfair", "that", "+ conditional", "")],
        ),
    ],
    "words that name a fact are whole with it, and the fact is a claim too": [
        (
            "The ad hits the mayor on the fact that he has missed votes.",
            [
                ("The ad hits the mayor on the fact that he has missed votes", "The ad", "+ asserted", ""),
                ("he has missed votes", "he", "+ asserted", ""),
            ],
        ),
        (
            "Some of the anger stems from the fact that he is rich.",
            [
                ("Some of the anger stems from the fact that he is rich", "Some of the anger", "+ asserted", ""),
                ("he is rich", "he", "+ asserted", ""),
            ],
        ),
        (
            "He ignored the fact that the dam was built in 1950.",
            [
                ("He ignored the fact that the dam was built in 1950", "He", "+ asserted", ""),
                ("the dam was built in 1950", "the dam", "+ asserted", ""),
            ],
        ),
        (
            "The firm was hurt by the fact that prices fell, and it closed.",
            [
                ("The firm was hurt by the fact that prices fell", "The firm", "+ asserted", ""),
                ("prices fell", "prices", "+ asserted", ""),
                ("it closed", "it", "+ asserted", ""),
            ],
        ),
        (
            "Kole said he found evidence that the dam was old.",
            [
                ("he found evidence that the dam was old", "he", "+ asserted", "Kole"),
                ("the dam was old", "the dam", "+ asserted", "Kole"),
            ],
        ),
        (
            "The loss will not change the fact that she may win.",
            [
                ("The loss will not change the fact that she may win", "The loss", "- prediction", ""),
                ("she may win", "she", "+ possible", ""),
            ],
        ),
        (
            "The fact that the dam broke in May shows its age.",
            [("The fact that the dam broke in May shows its age", "The fact", "+ asserted", "")],
        ),
        (
            "There is no evidence that the dam leaks.",
            [("There is no evidence that the dam leaks", "no evidence", "+ open", "")],
        ),
        (
            "Workers were urged to accept the fact that the mill was lost.",
            [("to accept the fact that the mill was lost", "Workers", "+ demand", "")],
        ),
    ],
    '"if anything" sets no condition': [
        (
            "If anything, the dam is stronger now.",
            [("If anything, the dam is stronger now", "the dam", "+ asserted", "")],
        ),
        ("If anything, prices will fall.", [("If anything, prices will fall", "prices", "+ prediction", "")]),
        ("“If anything, he is late,” Kole said.", [("If anything, he is late", "he", "+ asserted", "Kole")]),
        ("Beck was, if anything, too kind.", [("Beck was, if anything, too kind", "Beck", "+ asserted", "")]),
        (
            "If anything breaks, the firm will pay.",
            [("If anything breaks, the firm will pay", "the firm", "+ conditional", "")],
        ),
        ("If not, the town will sue.", [("If not, the town will sue", "the town", "- conditional", "")]),
        (
            "If any of them leave, the firm will pay.",
            [("If any of them leave, the firm will pay", "the firm", "+ conditional", "")],
        ),
    ],
}
