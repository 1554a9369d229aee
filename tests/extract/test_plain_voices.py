"""Attributions that a reader takes for granted: all rows of each sentence, as the name of the source and what is said."""

from __future__ import annotations

import pytest

from tests.extract.attribution_rows import Row, rows

KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "a relative clause does not break off the clause that it stands in": [
        (
            "Her lawyer, Ada Lund, suggested that Ms Orr, who was dismissed in 2021, bore a grudge.",
            [("Ada Lund", "Ms Orr, who was dismissed in 2021, bore a grudge")],
        ),
        (
            "The union said that a driver who had been warned twice, and who denied it, was at the wheel.",
            [
                ("The union", "a driver who had been warned twice, and who denied it, was at the wheel"),
            ],
        ),
        (
            "Police said the man, who was arrested on Monday, had been freed.",
            [("Police", "the man, who was arrested on Monday, had been freed")],
        ),
    ],
    "an object ends with its clause": [
        (
            "The mayor is promising lower rates and “jobs, jobs, jobs,” but she has also sharpened her attacks.",
            [("The mayor", "lower rates and “jobs, jobs, jobs,”")],
        ),
        (
            "The council ordered a survey of the pier, and the divers went down in May.",
            [("The council", "a survey of the pier")],
        ),
        (
            "Roe likened the rules to “burning the charter” – a charge that stung.",
            [("Roe", "the rules to “burning the charter”")],
        ),
        (
            "The firm denied the claim, which it calls “absurd.”",
            [("The firm", "the claim"), ("The firm", "which … “absurd.”")],
        ),
    ],
    "who is named by “according to” can be described": [
        (
            "The pier will open before June, according to Orr, who had said it would open in May.",
            [("Orr", "The pier will open before June"), ("Orr", "it would open in May")],
        ),
    ],
    "papers show, and somebody takes a stand": [
        (
            "Documents seen by the paper show that the firm knew of the leak.",
            [("Documents seen by the paper", "the firm knew of the leak")],
        ),
        (
            "Photos taken by a neighbour show the gate was open.",
            [("Photos taken by a neighbour", "the gate was open")],
        ),
        (
            "Prosecutors allege that Dunne took bribes, which he denies.",
            [("Prosecutors", "Dunne took bribes"), ("", "bribes")],
        ),
        ("The union says 40 men were sacked, which the owner denied on Monday.", [("The union", "40 men were sacked")]),
        ("Ada Brandt said the well was dry, which the council contests.", [("Ada Brandt", "the well was dry")]),
        (
            "Ada Brandt said she drank tea, which she likes, at noon.",
            [("Ada Brandt", "she drank tea, which she likes, at noon")],
        ),
    ],
    "who has yet to answer": [
        ("The ministry has yet to comment.", [("The ministry", "")]),
        ("The mayor is yet to respond to the claims.", [("The mayor", "")]),
        ("The army has yet to reach the town.", []),
        ("The patient has yet to respond well to the pills.", []),
        ("The team has yet to respond to treatment.", []),
    ],
    "nothing is no answer": [("The captain sat down and said nothing.", [])],
    "a relative clause behind a day tells of no day": [
        (
            "Ann Lee said that the divers had come twice in May, which the firm denies.",
            [("Ann Lee", "the divers had come twice in May")],
        ),
    ],
    "a noun for news and a colon over a line of its own": [
        (
            "The bills are late.\n\nThe Harbour Gazette reports:\n\n“Just 24 percent of the bills have been paid.”",
            [("Harbour Gazette", "“Just 24 percent of the bills have been paid.”")],
        ),
    ],
    "who goes on says more": [
        (
            "“We are not going back,” Lind said, going on to say that the town had spent years on it.",
            [("Lind", "“We are not going back,”"), ("Lind", "the town had spent years on it")],
        ),
    ],
    "a verb behind “has” and “and” has the same subject": [
        (
            "Neighbours have taken to the streets and called for the film to be released.",
            [("Neighbours", "the film to be released")],
        ),
        (
            "Lind has blamed the storm, and criticized Orr for the delay.",
            [("Lind", "the storm"), ("Lind", "Orr for the delay")],
        ),
    ],
    "a day within a cue": [
        ("Attorney General Roy Cope called Friday for a vote.", [("Roy Cope", "a vote")]),
        ("The minister warned Monday of floods.", [("The minister", "floods")]),
    ],
    "a day between a participle and the verb of a poll": [
        (
            "The latest Nordlys poll released Friday shows that Lind leads by 5 points.",
            [("The latest Nordlys poll released Friday", "Lind leads by 5 points")],
        ),
    ],
    "where a document states it": [
        (
            "As stated in the report, there are many gaps in the wall.",
            [("the report", "there are many gaps in the wall")],
        ),
        ("The wall was sound, as noted in the filing.", [("the filing", "The wall was sound")]),
        ("He was mentioned in the report.", []),
    ],
    "what a document shows": [
        (
            "Another slide shows that eight of 10 pears are grown in the valley.",
            [("Another slide", "eight of 10 pears are grown in the valley")],
        ),
        ("The film did not show whether he had a knife.", [("The film", "whether he had a knife")]),
        ("She was showing who was in charge.", []),
        (
            "Managers knew that the tank leaked, papers seen by this newspaper show.",
            [("papers seen by this newspaper", "Managers knew that the tank leaked"), ("Managers", "the tank leaked")],
        ),
    ],
    "by whom somebody is judged": [
        (
            "Reports that the club had offered cash were dismissed as “fantasy” by its director.",
            [("its director", "Reports that the club had offered cash … as “fantasy”")],
        ),
        ("He has been called a charlatan by fellow doctors.", [("fellow doctors", "He … a charlatan")]),
        ("The claim was labelled “mostly true”.", [("", "The claim … “mostly true”")]),
        ("The vote was described as a test by 3 p.m.", [("", "The vote … as a test by 3 p.m.")]),
        ("She was called a liar.", []),
        ("She was named a judge by the mayor.", []),
    ],
    "an aside parts a noun from its “that”": [
        (
            "There was no clear evidence, the Fund said, that prices had slowed.",
            [("Fund", "There was no clear evidence … that prices had slowed")],
        ),
        (
            "There were signs, two bankers said, that the worst was over.",
            [("two bankers", "There were signs … that the worst was over")],
        ),
    ],
    "what is said before the main clause ends with its quotation": [
        (
            "After saying her foot was “too swollen to walk on,” she was taken home.",
            [("", "her foot was “too swollen to walk on,”")],
        ),
        ("After telling the crowd that the pier was “safe,” the mayor left.", [("the mayor", "the pier was “safe,”")]),
    ],
    "verbs that seem participles and nouns": [
        (
            "Mr. Clark hoped electric mills would count his shares.",
            [("Clark", "electric mills would count his shares")],
        ),
        (
            "Although Scott lacks a great name, elected officials from both parties say he is honest.",
            [("elected officials from both parties", "he is honest")],
        ),
        ("In a Radio Nord interview Lind declared “The treaty may be dead.”", [("Lind", "“The treaty may be dead.”")]),
        (
            "The head of the lab estimates that automated tools could do it.",
            [("The head of the lab", "automated tools could do it")],
        ),
        (
            "The council praised the plan, which state news media claimed was a success.",
            [
                ("The council", "the plan, which state news media claimed was a success"),
                ("state news media", "which … was a success"),
            ],
        ),
        ("Lind told co-host Joe Skar that it was late.", [("Lind", "it was late")]),
        (
            "The post’s average of polls shows Lind ahead by 3.7 points.",
            [("The post’s average of polls", "Lind ahead by 3.7 points")],
        ),
        (
            "There is no proof that she owns a mirror, Hartnell jokes, though her scarf is tied.",
            [("Hartnell", "There is no proof that she owns a mirror … though her scarf is tied")],
        ),
    ],
    "a quotation behind words without a verb and a colon": [
        (
            "The crowd was thin. Lind, leaving the court on Monday: “I have nothing to say to you.”",
            [("Lind", "“I have nothing to say to you.”")],
        ),
        ("She sighed. Then, from the pavement: “It bit people.”", [("", "“It bit people.”")]),
    ],
    "“but” and what only somebody does": [
        (
            "A spokeswoman, Beth Crace, confirmed that the memo was real but disputed the sum.",
            [("Beth Crace", "the memo was real"), ("Beth Crace", "the sum")],
        ),
        ("The mayor said the plan was late but would work.", [("The mayor", "the plan was late but would work")]),
    ],
    "“as” and somebody who is described": [
        (
            "As Peter Orr, a tax lawyer, recently put it, “Nobody reads the small print.”",
            [("Peter Orr", "“Nobody reads the small print.”")],
        ),
        ("As Ann Lee, a nurse who left in May, said, “It was late.”", [("Ann Lee", "“It was late.”")]),
        ("As president, Ann Lee said that it was late.", [("Ann Lee", "it was late")]),
    ],
    "“she said, and” goes on with a quotation": [
        (
            "Many of the guests were older, she said, and “I had to step back.”",
            [("", "Many of the guests were older … “I had to step back.”")],
        ),
    ],
    "an object in marks behind its article": [
        (
            "Bemoaning the “phony system,” Lind accused Orr of fraud.",
            [("Lind", "the “phony system,”"), ("Lind", "Orr of fraud")],
        ),
    ],
    "an adverb in brackets behind a verb": [
        ("Lind thought (wrongly) that nobody would notice.", [("Lind", "nobody would notice")])
    ],
    "who is asked is described": [
        (
            "The campaign has asked the channel’s Lester Hall, the host of the debate, to check the facts.",
            [("The campaign", "to check the facts")],
        ),
    ],
    "whoever is heard on a recording": [
        (
            "The film concludes with footage of Lind saying during the debate, “That makes me smart.”",
            [("Lind", "“That makes me smart.”")],
        ),
    ],
    "what opens a second clause is of whoever acts in it": [
        (
            "The mill closed, and to explain why it did, the firm wrote to us.",
            [("the firm", "why it did")],
        ),
        ("Board turns 30 in May; announces new homes for trams.", []),
    ],
    "what is ordered": [
        ("She orders two coffees and leaves.", []),
        ("The judge ordered a review of the case.", [("The judge", "a review of the case")]),
    ],
    "an interview that asks without questions": [
        (
            "After 38 years, Edda Thorvald has left the mill. She spoke to our reporter in her kitchen.\n\n"
            "What was the first day like?\n\nQuiet. I lay there and listened.\n\n"
            "The owners say it will save money. Do you believe it?\n\nI believe somebody typed it.\n\n"
            "They told us it was safe.\n\nThen it was safe. I am no engineer.\n\n"
            "Will you go back?\n\nI said yes, if it rains.",
            [
                ("", "What was the first day like?"),
                ("Edda Thorvald", "Quiet. I lay there and listened."),
                ("", "The owners say it will save money. Do you believe it?"),
                ("The owners", "it will save money"),
                ("Edda Thorvald", "I believe somebody typed it."),
                ("Edda Thorvald", "somebody typed it"),
                ("", "They told us it was safe."),
                ("The owners", "it was safe"),
                ("Edda Thorvald", "Then it was safe. I am no engineer."),
                ("", "Will you go back?"),
                ("Edda Thorvald", "I said yes, if it rains."),
                ("Edda Thorvald", "yes, if it rains"),
            ],
        ),
    ],
    "what somebody does as well is not what is said": [
        (
            "Observing that money cannot be poured away, the High Court on Thursday directed the city to pay.",
            [("High Court", "money cannot be poured away")],
        ),
        (
            "Riding alone in the park, two women said, can be unsafe.",
            [("two women", "Riding alone in the park … can be unsafe")],
        ),
    ],
    "who is told to explain has not done so": [
        (
            "The High Court asked the city to explain how the mill was sold.",
            [("High Court", "the city to explain how the mill was sold")],
        ),
    ],
    "only what follows a semicolon, behind what another says": [
        (
            "The Insurance Council puts losses at $187 million; fewer than half of the homes, it says, were insured.",
            [
                ("Insurance Council", "losses at $187 million"),
                ("Insurance Council", "fewer than half of the homes … were insured"),
            ],
        ),
        (
            "Officers were called at 11:40 p.m. after neighbours reported shots, Lt. Ann Moss said.",
            [
                ("Ann Moss", "Officers were called at 11:40 p.m. after neighbours reported shots"),
                ("neighbours", "shots"),
            ],
        ),
    ],
    "“nor” belongs to what is said": [("Nor, Ann Lee added, could he cook.", [("Ann Lee", "Nor … could he cook")])],
    "an adverb of time is nothing that is heard": [("Earlier, the panel heard from Jan Moss, a publican.", [])],
    "an envoy is not remembered": [
        ("Meridia recalled its ambassador on Sunday.", []),
        ("Roe recalled Ann Lee talking about the pier.", [("Roe", "Ann Lee talking about the pier")]),
    ],
    "what stands between commas behind a thing describes it": [
        ("The project, announced in 2021 after floods that claimed 29 lives, was to be completed by May.", []),
    ],
    "what one tells stands beside what another does": [
        (
            "In Seattle, marchers held roses, KING-TV reported, while in Leeds the parade began with a silence, the Leeds Post reported.",
            [
                ("KING-TV", "In Seattle, marchers held roses"),
                ("Leeds Post", "in Leeds the parade began with a silence"),
            ],
        ),
        ("The dam held, engineers said, and it will hold.", [("engineers", "The dam held … it will hold")]),
    ],
    "what a statement says": [
        ("The group issued a statement saying it took the action.", [("The group", "it took the action")]),
        ("They told the council meeting it was late.", [("", "it was late")]),
    ],
    "a relative clause that goes on behind a comma and “and”, or begins with a time": [
        (
            "Host Paul Reed, who backed Mayor Ann Moss, a nurse, and fiercely fought Omar Dahl in the spring, last week said Dahl was a danger.",
            [("Paul Reed", "Dahl was a danger")],
        ),
        (
            "Paul Reed, who knew the mill, and liked it, told the council it was sound.",
            [("Paul Reed", "it was sound")],
        ),
        (
            "Ann Moss, who since the vote in May has been hard on the mayor, on Friday declared the plan was dead.",
            [("Ann Moss", "the plan was dead")],
        ),
        ("Paul Reed, who before the war was a clerk, said the dam was old.", [("Paul Reed", "the dam was old")]),
        ("Paul Reed, who after the war ended moved to Selm, said the dam was old.", [("Paul Reed", "the dam was old")]),
    ],
    "what the saying brought is not said": [
        (
            "Paul Reed said he would make an exception for the port, drawing a sharp reply from Omar Dahl.",
            [("Paul Reed", "he would make an exception for the port")],
        ),
        (
            "Ann Moss declared that she cannot back the plan, throwing a wrench in the works and giving cover to her critics.",
            [("Ann Moss", "she cannot back the plan")],
        ),
        ("Paul Reed called the plan a farce, earning boos from the hall.", [("Paul Reed", "the plan a farce")]),
        (
            "Ann Moss said the rain had stopped, leaving the roads under water.",
            [("Ann Moss", "the rain had stopped, leaving the roads under water")],
        ),
    ],
    "how somebody feels about what may come": [
        (
            "The Selm government is worried that the tax could hurt trade.",
            [("The Selm government", "the tax could hurt trade")],
        ),
        ("Residents are concerned the dam will fail.", [("Residents", "the dam will fail")]),
        ("Paul Reed was convinced that it would hold.", [("Paul Reed", "it would hold")]),
    ],
    "what another is said to have to tell is nobody's yet": [
        (
            "Paul Reed said Omar Dahl needs to do more work to show that he can lead.",
            [("Paul Reed", "Omar Dahl needs to do more work to show that he can lead")],
        ),
        (
            "Ann Moss believes the firm must write to explain why it left.",
            [("Ann Moss", "the firm must write to explain why it left")],
        ),
        (
            "Ann Moss said the firm had written to her to say that it would leave.",
            [("Ann Moss", "the firm had written to her to say that it would leave"), ("the firm", "it would leave")],
        ),
        ("Paul Reed lets voters dodge the question without having to contradict the mayor.", []),
    ],
    "nouns for what somebody says or wants, in a list": [
        (
            "Anger grew over Paul Reed’s proposal to ban cars, his claim that they are unsafe, and his refusal to meet them.",
            [("Paul Reed", "to ban cars"), ("Paul Reed", "they are unsafe"), ("Paul Reed", "to meet them")],
        ),
    ],
    "another tells what stands behind “while” and a mark": [
        (
            "Ann Moss’s campaign said she would “support the plan,” while Omar Dahl and Tom Roe suggested they would not.",
            [
                ("Ann Moss’s campaign", "she would “support the plan,”"),
                ("Omar Dahl and Tom Roe", "they would not"),
            ],
        ),
    ],
    "marks that open at the verb": [
        (
            "Ann Moss noted that she and her husband, Carl, “have known him for years. I like him.”",
            [("Ann Moss", "she and her husband, Carl, “have known him for years. I like him.”")],
        ),
        (
            "Ann Moss left early, noting that her husband “has known him for years. I like him.”",
            [("Ann Moss", "her husband “has known him for years. I like him.”")],
        ),
        (
            "Omar Dahl, who says the mayor “has left the town,” is ill.",
            [("Omar Dahl", "the mayor “has left the town,”")],
        ),
    ],
    "a website leads with a colon to what it says": [
        (
            "The charter matters, as the Selm Trust website notes:\n“In May, 90 people met.\n“They wrote it down.”\nIt rained.",
            [("the Selm Trust website", "“In May, 90 people met. … “They wrote it down.”")],
        ),
        ("The firm’s blog states: “We shall pay.”", [("The firm’s blog", "“We shall pay.”")]),
    ],
    "with whom somebody agrees, and on what": [
        ("Ann Moss agrees with Tom Roe that the plan is sound.", [("Ann Moss", "the plan is sound")]),
        ("Ann Moss agreed with the plan, and left.", [("Ann Moss", "the plan")]),
    ],
    "a heading has the words of whoever said them": [
        (
            "Paul Reed said he was leaving because Omar Dahl had cast him as “dull, late and wrong” in May.\n\n“DULL, LATE AND WRONG”\n\nThe council meets on Monday.",
            [
                ("Paul Reed", "he was leaving because Omar Dahl had cast him as “dull, late and wrong” in May"),
                ("Omar Dahl", "him as “dull, late and wrong”"),
                ("Omar Dahl", "“DULL, LATE AND WRONG”"),
            ],
        ),
    ],
    "a gerund that is a subject has no content of its own": [
        (
            "Ann Moss repeated her view that identifying the Syrian-based group as Islamic will only help it.",
            [("Ann Moss", "her view that identifying the Syrian-based group as Islamic will only help it")],
        ),
        (
            "Ann Moss repeated her view that identifying the group as foreign will only help it.",
            [("Ann Moss", "her view that identifying the group as foreign will only help it")],
        ),
    ],
    "a clause that a main clause goes on behind has no content in it": [
        ("When Ann Moss learned of it he said nothing.", []),
    ],
    "what nobody has said": [
        ("Compare the letter I had in May from Nord Water.", []),
        ("Paul Reed would sooner have eaten his cap than admit to a mistake.", []),
        (
            "Two men who were there said that it rained; a third could not recall.",
            [("Two men who were there", "it rained")],
        ),
        ("Paul Reed can be convinced that it is late.", []),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0]}") for kind, cases in KINDS.items() for case in cases],
)
def test_the_rows_of_a_sentence(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected
