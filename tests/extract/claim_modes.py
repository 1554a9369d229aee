"""Claims by what makes them possible, demanded, denied or open: the words of each, its polarity and its modality."""

from __future__ import annotations

from tests.extract.claim_forms import Put

MODES: dict[str, list[tuple[str, list[Put]]]] = {
    "never is of the verb behind it": [
        (
            "The home side lost Storr before the hour and never recovered.",
            [("The home side lost Storr before the hour", "+", "asserted"), ("never recovered", "-", "asserted")],
        ),
        (
            "The firm sold the mill in May and never paid its staff.",
            [("The firm sold the mill in May", "+", "asserted"), ("never paid its staff", "-", "asserted")],
        ),
        (
            "Lee signed the paper but never read it.",
            [("Lee signed the paper", "+", "asserted"), ("never read it", "-", "asserted")],
        ),
        (
            "The river rose in May and soon fell.",
            [("The river rose in May", "+", "asserted"), ("soon fell", "+", "asserted")],
        ),
        (
            "She never left and nobody called.",
            [("She never left", "-", "asserted"), ("nobody called", "-", "asserted")],
        ),
    ],
    "what a speaker thinks": [
        (
            '"I thought we were dead at half-time," Lee said.',
            [("I thought we were dead at half-time", "+", "asserted")],
        ),
        ('"I believe the dam will hold," Lee said.', [("I believe the dam will hold", "+", "prediction")]),
        ('"We think the price is too high," Lee said.', [("We think the price is too high", "+", "asserted")]),
        ('"I said the dam would break," Lee said.', [("I said the dam would break", "+", "asserted")]),
        ('"My wife thinks the dam will hold," Lee said.', [("My wife thinks the dam will hold", "+", "prediction")]),
        ('"I know the dam leaks," Lee said.', [("I know the dam leaks", "+", "asserted")]),
        ('"I hope the rain will stop," Lee said.', [("I hope the rain will stop", "+", "asserted")]),
        ('"Lee thinks the dam will hold," Tom Hill said.', [("Lee thinks the dam will hold", "+", "prediction")]),
    ],
    "a list before a dash is no part of what sums it up": [
        ('"Men, women, children – all of them fell ill," Lee said.', [("all of them fell ill", "+", "asserted")]),
        ("Schools, shops, banks – everything closed in May.", [("everything closed in May", "+", "asserted")]),
        ('"Trains, buses – nothing ran on Friday," Lee said.', [("nothing ran on Friday", "-", "asserted")]),
        ("The dam – an old one – held.", [("The dam – an old one – held", "+", "asserted")]),
        ("The dam held – nobody was hurt.", [("The dam held", "+", "asserted"), ("nobody was hurt", "-", "asserted")]),
        (
            "Lee was clear: the dam had leaked.",
            [("Lee was clear", "+", "asserted"), ("the dam had leaked", "+", "asserted")],
        ),
    ],
    "who is challenged to do something": [
        ("Menon challenged her to table the documents.", [("her to table the documents", "+", "demand")]),
        ("The mayor encouraged residents to stay at home.", [("residents to stay at home", "+", "demand")]),
        ('"We were encouraged to stay at home," Lee said.', [("We were encouraged to stay at home", "+", "asserted")]),
        ("Residents were encouraged to stay at home.", [("to stay at home", "+", "demand")]),
        ("Kole challenged the ruling.", [("Kole challenged the ruling", "+", "asserted")]),
        (
            "The bank challenged the minister to publish the letters.",
            [("the minister to publish the letters", "+", "demand")],
        ),
        (
            "The charity encourages farmers to plant trees.",
            [("farmers to plant trees", "+", "demand")],
        ),
        ("The mayor was challenged to a duel.", [("The mayor was challenged to a duel", "+", "asserted")]),
    ],
    "words in front of the subject behind and": [
        (
            "She was 71 in May, and on Friday she will open the hall.",
            [("She was 71 in May", "+", "asserted"), ("on Friday she will open the hall", "+", "prediction")],
        ),
        (
            "The wall held for a week, but in the end it gave way.",
            [("The wall held for a week", "+", "asserted"), ("in the end it gave way", "+", "asserted")],
        ),
        (
            "The ferry sank in an hour; by then the crew had left.",
            [("The ferry sank in an hour", "+", "asserted"), ("by then the crew had left", "+", "asserted")],
        ),
        (
            "The school has 900 pupils and in September it will take 200 more.",
            [("The school has 900 pupils", "+", "asserted"), ("in September it will take 200 more", "+", "prediction")],
        ),
        (
            "The council met on Tuesday, and after two hours of debate it chose a new leader.",
            [
                ("The council met on Tuesday", "+", "asserted"),
                ("after two hours of debate it chose a new leader", "+", "asserted"),
            ],
        ),
        (
            "He lost his job in March, and since then he has lived with his sister.",
            [
                ("He lost his job in March", "+", "asserted"),
                ("since then he has lived with his sister", "+", "asserted"),
            ],
        ),
        (
            "The mill burned in 1990, and in its place the town built a library.",
            [("The mill burned in 1990", "+", "asserted"), ("in its place the town built a library", "+", "asserted")],
        ),
        (
            "The dam leaked for years, and under the old law the owner paid nothing.",
            [
                ("The dam leaked for years", "+", "asserted"),
                ("under the old law the owner paid nothing", "-", "asserted"),
            ],
        ),
        (
            "He flew to Selm on Monday and from there he took a train to Karst.",
            [("He flew to Selm on Monday", "+", "asserted"), ("from there he took a train to Karst", "+", "asserted")],
        ),
        (
            "The theatre opened in 1911, and after the war it became a cinema.",
            [("The theatre opened in 1911", "+", "asserted"), ("after the war it became a cinema", "+", "asserted")],
        ),
        (
            "They had lost the house, and now, at 60, they were sleeping in a car.",
            [("They had lost the house", "+", "asserted"), ("at 60, they were sleeping in a car", "+", "asserted")],
        ),
        (
            "The shop is shut, but with it the last jobs in the village went too.",
            [("The shop is shut", "+", "asserted"), ("with it the last jobs in the village went too", "+", "asserted")],
        ),
        (
            "He sang for the old, and for the men he had known.",
            [("He sang for the old, and for the men he had known", "+", "asserted")],
        ),
        (
            "The plan covers the port and in parts the land it uses.",
            [("The plan covers the port and in parts the land it uses", "+", "asserted")],
        ),
        (
            "He paid for the meal and for the car he crashed.",
            [("He paid for the meal and for the car he crashed", "+", "asserted")],
        ),
        (
            "She spoke to the boy and to the nurse who saved him.",
            [("She spoke to the boy and to the nurse who saved him", "+", "asserted")],
        ),
    ],
    "clauses with a subject of their own": [
        (
            "The plant closed in May, yet the firm still employs 300 people.",
            [("The plant closed in May", "+", "asserted"), ("the firm still employs 300 people", "+", "asserted")],
        ),
        (
            "But he has never listened to me, so why would he start?",
            [("he has never listened to me", "-", "asserted")],
        ),
        (
            "The tap leaked for a year, and when will anyone mend it?",
            [("The tap leaked for a year", "+", "asserted")],
        ),
        (
            "The bridge was built in 1902, and because it is narrow, lorries cannot cross.",
            [
                ("The bridge was built in 1902", "+", "asserted"),
                ("because it is narrow, lorries cannot cross", "-", "asserted"),
            ],
        ),
        (
            "The club is broke, and if the sponsor leaves, the stadium will be sold.",
            [
                ("The club is broke", "+", "asserted"),
                ("if the sponsor leaves, the stadium will be sold", "+", "conditional"),
            ],
        ),
        (
            "The firm lost £3m last year, and when the pandemic hit, it closed all its shops.",
            [
                ("The firm lost £3m last year", "+", "asserted"),
                ("when the pandemic hit, it closed all its shops", "+", "asserted"),
            ],
        ),
        (
            "The firm did not pay, nor did it apologise.",
            [("The firm did not pay", "-", "asserted"), ("did it apologise", "-", "asserted")],
        ),
        (
            "The firm has not paid, nor has it apologised.",
            [("The firm has not paid", "-", "asserted"), ("has it apologised", "-", "asserted")],
        ),
        (
            "His lawyer, public defender Ann Lee, said the state’s case rested on “a grudge,” and that her client had been at work.",
            [
                ("the state’s case rested on “a grudge", "+", "asserted"),
                ("her client had been at work", "+", "asserted"),
            ],
        ),
    ],
    "a word that negates only an apposition or an infinitive": [
        (
            "The critic Ann Lee, never an admirer, admitted it had been wonderful.",
            [("it had been wonderful", "+", "asserted")],
        ),
        ("The mayor, no friend of the press, said the plan would work.", [("the plan would work", "+", "prediction")]),
        (
            "The pilot, not a young man, landed the plane safely.",
            [("The pilot, not a young man, landed the plane safely", "+", "asserted")],
        ),
        ("The club, never once promoted, was sold.", [("The club, never once promoted, was sold", "+", "asserted")]),
        (
            "The plant, once the biggest in the land, never reopened.",
            [("The plant, once the biggest in the land, never reopened", "-", "asserted")],
        ),
        ("The dam, he said, would never hold.", [("The dam … would never hold", "-", "denial")]),
        ("The firm is not to blame for the fire.", [("The firm is not to blame for the fire", "-", "asserted")]),
    ],
    "a promise is no denial": [
        ("She swore she would never perform again.", [("she would never perform again", "-", "prediction")]),
        ("The firm promised it would not cut jobs.", [("it would not cut jobs", "-", "prediction")]),
        ("The union vowed never to return to work.", [("never to return to work", "-", "prediction")]),
        ("He swore he had never met her.", [("he had never met her", "-", "denial")]),
        ("He said the firm would never close the mine.", [("the firm would never close the mine", "-", "denial")]),
    ],
    "what is denied or not denied": [
        ("Kole denies killing her.", [("killing her", "-", "denial")]),
        ("The mayor ruled out raising taxes.", [("raising taxes", "-", "denial")]),
        ("The minister denied taking the money.", [("taking the money", "-", "denial")]),
        ("Lee doesn't deny that clay is possible.", [("clay is possible", "+", "possible")]),
        ("The firm did not deny that 300 jobs would go.", [("300 jobs would go", "+", "possible")]),
        (
            "The firm stopped short of naming the buyer.",
            [("The firm stopped short of naming the buyer", "-", "asserted")],
        ),
        (
            "There was nothing to suggest that he had lied.",
            [("There was nothing to suggest that he had lied", "-", "asserted")],
        ),
        (
            "There is nothing to show that the dam leaked.",
            [("There is nothing to show that the dam leaked", "-", "asserted")],
        ),
        ("There was nothing to eat.", [("There was nothing to eat", "-", "asserted")]),
        (
            "He neither confirmed nor denied that he had met her.",
            [("he had met her", "+", "open")],
        ),
        ("Not until May did the talks resume.", [("Not until May did the talks resume", "-", "asserted")]),
        ("Not since 1990 had so many people voted.", [("Not since 1990 had so many people voted", "-", "asserted")]),
        (
            "Only after the war did the truth come out.",
            [("Only after the war did the truth come out", "+", "asserted")],
        ),
        ("He did not know until the police called.", [("He did not know until the police called", "-", "asserted")]),
        ("He left without paying the bill.", [("He left without paying the bill", "+", "asserted")]),
    ],
    "a relative clause within what is said": [
        (
            "The chief executive blamed higher wage bills, which he said had added £9m to costs.",
            [
                ("The chief executive blamed higher wage bills", "+", "asserted"),
                ("had added £9m to costs", "+", "asserted"),
            ],
        ),
        (
            "The institute wants to send a second craft by 2031, which it estimates would cost at least €900 million.",
            [
                ("to send a second craft by 2031", "+", "prediction"),
                ("would cost at least €900 million", "+", "prediction"),
            ],
        ),
        (
            "He said the council cleared the mill, which the city estimates would cost $2 million.",
            [("the council cleared the mill", "+", "asserted"), ("would cost $2 million", "+", "prediction")],
        ),
        (
            "The drug, which the firm hopes will be sold in May, failed a test.",
            [("will be sold in May", "+", "prediction"), ("failed a test", "+", "asserted")],
        ),
        (
            "The man, who police say was armed, fled on foot.",
            [("was armed", "+", "asserted"), ("fled on foot", "+", "asserted")],
        ),
        (
            "Her doctors have warned her about the high notes, which she hit in the seventies.",
            [
                ("Her doctors have warned her about the high notes", "+", "asserted"),
                ("which she hit in the seventies", "+", "asserted"),
            ],
        ),
        (
            "He praised the crew, which worked all night.",
            [("He praised the crew", "+", "asserted"), ("which worked all night", "+", "asserted")],
        ),
        (
            "He said the mill, which burned in May, was unsafe.",
            [("the mill … was unsafe", "+", "asserted"), ("which burned in May", "+", "asserted")],
        ),
    ],
    "an inverted condition behind the clause": [
        (
            "The firm will pay a fine should it miss the date.",
            [("The firm will pay a fine should it miss the date", "+", "conditional")],
        ),
        (
            "The army will strike back should it be attacked.",
            [("The army will strike back should it be attacked", "+", "conditional")],
        ),
        (
            "The mayor said she would resign should the vote be lost.",
            [("she would resign should the vote be lost", "+", "conditional")],
        ),
        (
            "The board is minded to sell the mill should the firm make an offer.",
            [("The board is minded to sell the mill should the firm make an offer", "+", "conditional")],
        ),
        ("The council says the plan should go ahead.", [("the plan should go ahead", "+", "demand")]),
        ("He asked what the firm should do.", [("what the firm should do", "+", "demand")]),
        ("The minister said the road should be closed.", [("the road should be closed", "+", "demand")]),
    ],
    "what pictures show, what is advised": [
        (
            "The video shows him wheeling a bin through the gate.",
            [("him wheeling a bin through the gate", "+", "asserted")],
        ),
        ("The footage shows them running.", [("them running", "+", "asserted")]),
        (
            "Surveillance video shows him wheeling a bin through the gate, the complaint says.",
            [("him wheeling a bin through the gate", "+", "asserted")],
        ),
        ("The firm showed him the door.", [("The firm showed him the door", "+", "asserted")]),
        (
            "He advised the opposition to do their homework well.",
            [("the opposition to do their homework well", "+", "demand")],
        ),
        ("Doctors are advised to wash their hands.", [("to wash their hands", "+", "demand")]),
        (
            "The board said it was minded to recommend the bid should Orr Vale make an offer by 5pm.",
            [("it was minded to recommend the bid should Orr Vale make an offer by 5pm", "+", "conditional")],
        ),
    ],
    "what is said ends and the article goes on": [
        (
            "He asked me not to use his name, so I won't.",
            [("me not to use his name", "-", "demand"), ("I won't", "-", "prediction")],
        ),
        (
            "She swore she would never perform again, and for 28 years she kept her word.",
            [("she would never perform again", "-", "prediction"), ("for 28 years she kept her word", "+", "asserted")],
        ),
        (
            "The city wants to sell the land, and in January it hired a broker.",
            [("to sell the land", "+", "prediction"), ("in January it hired a broker", "+", "asserted")],
        ),
        (
            "He said he would pay, and he did so in May.",
            [("he would pay", "+", "prediction"), ("he did so in May", "+", "asserted")],
        ),
        (
            "The firm plans to close the mill, but it has told nobody.",
            [("to close the mill", "+", "prediction"), ("it has told nobody", "-", "asserted")],
        ),
        (
            "The club agreed to pay, and the players went home.",
            [("to pay", "+", "prediction"), ("the players went home", "+", "asserted")],
        ),
        (
            "The union urged drivers to stop work, and most of them did.",
            [("drivers to stop work", "+", "demand"), ("most of them did", "+", "asserted")],
        ),
        (
            "The mayor said the dam would hold, and the town would be safe.",
            [("the dam would hold", "+", "prediction"), ("the town would be safe", "+", "prediction")],
        ),
        (
            "The mayor said the dam would hold, and that she had seen it.",
            [("the dam would hold", "+", "prediction"), ("she had seen it", "+", "asserted")],
        ),
        (
            "He said he had paid, and he was angry.",
            [("he had paid", "+", "asserted"), ("he was angry", "+", "asserted")],
        ),
        (
            "He said it would rain and that he was cold.",
            [("it would rain", "+", "prediction"), ("he was cold", "+", "asserted")],
        ),
        (
            "There was no evidence the pump was involved.",
            [("There was no evidence the pump was involved", "+", "open")],
        ),
    ],
}
