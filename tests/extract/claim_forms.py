"""Invented sentences by kind with their claims: words, polarity and modality; "…" stands between the pieces of one."""

from __future__ import annotations

Put = tuple[str, str, str]

FORMS: dict[str, list[tuple[str, list[Put]]]] = {
    "a bound is no negation": [
        (
            "A consultant had put the cost at no more than $1.4 million.",
            [("the cost at no more than $1.4 million", "+", "asserted")],
        ),
        (
            "The vote will be held no later than May 3.",
            [("The vote will be held no later than May 3", "+", "prediction")],
        ),
        (
            "No fewer than 40 people died in the blast.",
            [("No fewer than 40 people died in the blast", "+", "asserted")],
        ),
        ("Prices rose by not less than 4%.", [("Prices rose by not less than 4%", "+", "asserted")]),
        ("Inflation was no higher than 2% in May.", [("Inflation was no higher than 2% in May", "+", "asserted")]),
        ("Applicants must be no older than 30.", [("Applicants must be no older than 30", "+", "demand")]),
        (
            "The court sat for no longer than ten minutes on Friday.",
            [("The court sat for no longer than ten minutes on Friday", "+", "asserted")],
        ),
        (
            "The firm had no choice but to close 40 shops.",
            [("The firm had no choice but to close 40 shops", "+", "demand")],
        ),
        ("The town no longer has a bank.", [("The town no longer has a bank", "-", "asserted")]),
        ("No more people were hired in May.", [("No more people were hired in May", "-", "asserted")]),
        ("The bridge is no safer than before.", [("The bridge is no safer than before", "-", "asserted")]),
        ("There were no fewer complaints in May.", [("There were no fewer complaints in May", "-", "asserted")]),
    ],
    "what is on the table": [
        (
            '"We\'re leaving $3m on the table, and nobody up here will tell me why," Lee said.',
            [
                ("We're leaving $3m on the table", "+", "asserted"),
                ("nobody up here will tell me why", "-", "prediction"),
            ],
        ),
        ("The firm left its offer on the table.", [("The firm left its offer on the table", "+", "asserted")]),
        ("A merger is on the table, Lee said.", [("A merger is on the table", "+", "possible")]),
    ],
    "an obligation stands right behind have": [
        (
            "The mayor has 10 days to veto it; overriding her would take six votes.",
            [
                ("The mayor has 10 days to veto it", "+", "asserted"),
                ("overriding her would take six votes", "+", "prediction"),
            ],
        ),
        ("The firm has a duty to pay.", [("The firm has a duty to pay", "+", "asserted")]),
        ("We have two weeks to decide.", [("We have two weeks to decide", "+", "asserted")]),
        (
            "The council had six months to answer the letter.",
            [("The council had six months to answer the letter", "+", "asserted")],
        ),
        ("Farmers need loans to buy seed.", [("Farmers need loans to buy seed", "+", "asserted")]),
        ("The town has a plan to move 40 families.", [("The town has a plan to move 40 families", "+", "prediction")]),
        (
            "The committee still has a budget to pass; calling her could delay the vote.",
            [
                ("The committee still has a budget to pass", "+", "asserted"),
                ("calling her could delay the vote", "+", "possible"),
            ],
        ),
        ("The firm has to pay 300 workers.", [("The firm has to pay 300 workers", "+", "demand")]),
        ("The firm still has to pay 300 workers.", [("The firm still has to pay 300 workers", "+", "demand")]),
        (
            "The board does not have to publish the report.",
            [("The board does not have to publish the report", "-", "demand")],
        ),
        ("Tenants needed to leave by May.", [("Tenants needed to leave by May", "+", "demand")]),
        (
            "The ministry has yet to publish the figures.",
            [("The ministry has yet to publish the figures", "-", "asserted")],
        ),
        ("She read her will on Friday.", [("She read her will on Friday", "+", "asserted")]),
    ],
    "what cannot be ruled out, and what is expected without a verb": [
        (
            "Police could not rule out that the fire was deliberate.",
            [("the fire was deliberate", "+", "possible")],
        ),
        (
            "Officials cannot exclude that more people are trapped.",
            [("Officials cannot exclude that more people are trapped", "+", "possible")],
        ),
        (
            "The inquiry did not rule out that the pilot had slept.",
            [("the pilot had slept", "+", "possible")],
        ),
        (
            "The coroner could not exclude that he had been pushed.",
            [("The coroner could not exclude that he had been pushed", "+", "possible")],
        ),
        ("More are expected by Sunday.", [("More are expected by Sunday", "+", "prediction")]),
        ("A verdict is due on Friday.", [("A verdict is due on Friday", "+", "prediction")]),
        ("Heavy rain is forecast for the weekend.", [("Heavy rain is forecast for the weekend", "+", "prediction")]),
        ("The trial is set for June.", [("The trial is set for June", "+", "prediction")]),
        (
            "A second hearing was scheduled for March.",
            [("A second hearing was scheduled for March", "+", "prediction")],
        ),
        (
            "The delegation is not expected before Monday.",
            [("The delegation is not expected before Monday", "-", "prediction")],
        ),
        ("Elections are planned for the spring.", [("Elections are planned for the spring", "+", "prediction")]),
        ("The next payment was due in May.", [("The next payment was due in May", "+", "prediction")]),
        ("The delay was due to fog on the coast.", [("The delay was due to fog on the coast", "+", "asserted")]),
        ("The price is set by the regulator.", [("The price is set by the regulator", "+", "asserted")]),
        ("Profit rose more than expected in May.", [("Profit rose more than expected in May", "+", "asserted")]),
        ("The raid was planned in a flat in Drey.", [("The raid was planned in a flat in Drey", "+", "asserted")]),
    ],
    "who was told to do something": [
        ('"We were told to go home," Lee said.', [("We were told to go home", "+", "asserted")]),
        ('"I was asked to sign a paper," Lee said.', [("I was asked to sign a paper", "+", "asserted")]),
        ("The firm was ordered to repay $3 million.", [("The firm was ordered to repay $3 million", "+", "asserted")]),
        (
            '"They had been urged to leave on Monday," Lee said.',
            [("They had been urged to leave on Monday", "+", "asserted")],
        ),
        ('"Nobody was told to stay," Lee said.', [("Nobody was told to stay", "-", "asserted")]),
        (
            '"Staff are being advised to work from home," Lee said.',
            [("Staff are being advised to work from home", "+", "asserted")],
        ),
        ('"We weren\'t warned to stay away," Lee said.', [("We weren't warned to stay away", "-", "asserted")]),
        ("The bridge is expected to reopen in May.", [("The bridge is expected to reopen in May", "+", "prediction")]),
        ("The firm is said to have paid 40 people.", [("The firm is said to have paid 40 people", "+", "alleged")]),
        ("Drivers are required to carry a licence.", [("Drivers are required to carry a licence", "+", "demand")]),
        (
            "The contractor was supposed to finish in May.",
            [("The contractor was supposed to finish in May", "+", "demand")],
        ),
        ("Owners are obliged to clear the snow.", [("Owners are obliged to clear the snow", "+", "demand")]),
    ],
    "a question that is not known": [
        ("\"I don't know who they're counting,\" Lee said.", [("I don't know who they're counting", "-", "asserted")]),
        ('"We do not know what the firm paid," Lee said.', [("We do not know what the firm paid", "-", "asserted")]),
        ('"I don\'t know whether he left," Lee said.', [("I don't know whether he left", "-", "asserted")]),
        ("She did not see where the car went.", [("She did not see where the car went", "-", "asserted")]),
        ('"I can\'t remember who called me," Lee said.', [("I can't remember who called me", "-", "asserted")]),
        (
            "The guards did not notice who had opened the gate.",
            [("The guards did not notice who had opened the gate", "-", "asserted")],
        ),
        (
            "It is not known whether the pilot survived.",
            [("It is not known whether the pilot survived", "-", "asserted")],
        ),
        ("It is not clear whether the pilot survived.", [("It is not clear whether the pilot survived", "+", "open")]),
        ("It is unclear whether the dam leaked.", [("It is unclear whether the dam leaked", "+", "open")]),
        ('"I know who did it," Lee said.', [("I know who did it", "+", "asserted")]),
        ("The board did not know that the dam leaked.", [("the dam leaked", "+", "asserted")]),
        ("The minister did not say whether the tax would rise.", [("whether the tax would rise", "+", "open")]),
    ],
    "commands": [
        ('"Don\'t expect a miracle," said Dr Lee.', [("Don't expect a miracle", "-", "demand")]),
        ('"Stay away from the sea wall," the service said.', [("Stay away from the sea wall", "+", "demand")]),
        ('"Free the hostages," Lee said.', [("Free the hostages", "+", "demand")]),
        ('"Give us the money or resign," Lee told the board.', [("Give us the money or resign", "+", "demand")]),
        ('"Do not drink the water," the firm said.', [("Do not drink the water", "-", "demand")]),
        ('"Never trust a man in a hurry," Lee said.', [("Never trust a man in a hurry", "-", "demand")]),
        ('"Please vote early," the mayor said.', [("Please vote early", "+", "demand")]),
        (
            '"Go home. And don\'t come back," Lee told the crowd.',
            [("Go home", "+", "demand"), ("don't come back", "-", "demand")],
        ),
        ('"Tell us where the money went," Lee said.', [("Tell us where the money went", "+", "demand")]),
        (
            '"Free is fine, but first send the bus," Lee said.',
            [("Free is fine", "+", "asserted"), ("first send the bus", "+", "demand")],
        ),
        ('"Don\'t pay until you see the goods," Lee said.', [("Don't pay until you see the goods", "-", "demand")]),
        ('"Close the road and open the bridge," Lee said.', [("Close the road and open the bridge", "+", "demand")]),
        ('"Thank you for coming," Lee said.', []),
        ('"Let me be clear: the dam is safe," Lee said.', [("Let me be clear: the dam is safe", "+", "asserted")]),
        ('"Work on the dam has stopped," Lee said.', [("Work on the dam has stopped", "+", "asserted")]),
        ('"Don\'t you remember the flood?" Lee asked.', []),
        (
            '"Keep calm," Lee said, "and nobody will be hurt."',
            [("Keep calm", "+", "demand"), ("nobody will be hurt", "-", "prediction")],
        ),
        (
            '"Make no mistake, the dam will break," Lee said.',
            [("Make no mistake, the dam will break", "+", "prediction")],
        ),
        ('"Came home and slept," Lee said.', [("Came home and slept", "+", "asserted")]),
        ('The plan would "stop the rot", Lee said.', [('The plan would "stop the rot', "+", "prediction")]),
        ('"I don\'t expect a miracle," Lee said.', [("I don't expect a miracle", "-", "asserted")]),
        ('"Please keep your windows closed," the mayor said.', [("Please keep your windows closed", "+", "demand")]),
    ],
    "a second that after a clause without one": [
        (
            "The utility said it had cut supply on Thursday and that there was no evidence that its equipment was involved.",
            [
                ("it had cut supply on Thursday", "+", "asserted"),
                ("there was no evidence that its equipment was involved", "+", "open"),
            ],
        ),
        (
            "The firm said it would hire 40 people and that nobody had been sacked.",
            [("it would hire 40 people", "+", "prediction"), ("nobody had been sacked", "-", "asserted")],
        ),
        (
            "Lee told the court she had left at noon, and that the gate was locked.",
            [("she had left at noon", "+", "asserted"), ("the gate was locked", "+", "asserted")],
        ),
        (
            "The minister says prices have fallen but that wages have not risen.",
            [("prices have fallen", "+", "asserted"), ("wages have not risen", "-", "asserted")],
        ),
        (
            "The report found the pilot was tired and that he had ignored two alarms.",
            [("the pilot was tired", "+", "asserted"), ("he had ignored two alarms", "+", "asserted")],
        ),
        (
            "Police believe the fire began in the kitchen and that it was no accident.",
            [("the fire began in the kitchen", "+", "asserted"), ("it was no accident", "-", "asserted")],
        ),
        (
            "Lee says he saw the boat sink and that no one came.",
            [("he saw the boat sink", "+", "asserted"), ("no one came", "-", "asserted")],
        ),
        (
            "The mayor said the bridge was safe and would stay open.",
            [("the bridge was safe", "+", "asserted"), ("would stay open", "+", "prediction")],
        ),
        (
            "He said the dam leaked and left the room.",
            [("the dam leaked", "+", "asserted"), ("left the room", "+", "asserted")],
        ),
    ],
    "a verb before its subject sets a condition": [
        (
            "Should the talks fail, the union has threatened a walkout.",
            [("Should the talks fail, the union has threatened a walkout", "+", "conditional")],
        ),
        (
            "Had he not pleaded guilty, the sentence would have been six years.",
            [("Had he not pleaded guilty, the sentence would have been six years", "+", "conditional")],
        ),
        (
            "The strike would have been avoided had the company kept its word, she said.",
            [("The strike would have been avoided had the company kept its word", "+", "conditional")],
        ),
        ("Were it to rain, the dam would break.", [("Were it to rain, the dam would break", "+", "conditional")]),
        (
            "Had the firm paid its staff, they would have stayed.",
            [("Had the firm paid its staff, they would have stayed", "+", "conditional")],
        ),
        (
            "Had it rained, the dam would have broken.",
            [("Had it rained, the dam would have broken", "+", "conditional")],
        ),
        (
            "The town would lose money were the bank to fail.",
            [("The town would lose money were the bank to fail", "+", "conditional")],
        ),
        ('"Had I known, I would have left," Lee said.', [("Had I known, I would have left", "+", "conditional")]),
        (
            "Should the court find for the firm, the town must pay $3 million.",
            [("Should the court find for the firm, the town must pay $3 million", "+", "demand")],
        ),
        (
            "He could have lived had they called a doctor.",
            [("He could have lived had they called a doctor", "+", "conditional")],
        ),
        ("The firm had the money.", [("The firm had the money", "+", "asserted")]),
        ("He said the firm had the papers signed.", [("the firm had the papers signed", "+", "asserted")]),
        ("Had the firm paid its staff?", []),
    ],
    "what stands between commas is a claim of its own": [
        (
            "Passengers queued for five hours at Port Marent, where only one of four lanes was open.",
            [
                ("Passengers queued for five hours at Port Marent", "+", "asserted"),
                ("where only one of four lanes was open", "+", "asserted"),
            ],
        ),
        (
            "The dam broke in May, when 40 people lived below it.",
            [("The dam broke in May", "+", "asserted"), ("when 40 people lived below it", "+", "asserted")],
        ),
        (
            "The fire began in Drey, where 300 people work in the mill.",
            [("The fire began in Drey", "+", "asserted"), ("where 300 people work in the mill", "+", "asserted")],
        ),
        (
            "Rebels took the port in March, when the army left it.",
            [("Rebels took the port in March", "+", "asserted"), ("when the army left it", "+", "asserted")],
        ),
        (
            "Rebels have controlled 40% of the corridor, which covers 1,150 square km, since 2018.",
            [
                ("Rebels have controlled 40% of the corridor … since 2018", "+", "asserted"),
                ("which covers 1,150 square km", "+", "asserted"),
            ],
        ),
        (
            "The firm has run the line, which links Drey and Selm, since May.",
            [
                ("The firm has run the line … since May", "+", "asserted"),
                ("which links Drey and Selm", "+", "asserted"),
            ],
        ),
        (
            "The bridge, which cost $3 million, opened in May.",
            [("The bridge … opened in May", "+", "asserted"), ("which cost $3 million", "+", "asserted")],
        ),
        (
            "Ann Lee, who had built the dam, left in May.",
            [("Ann Lee … left in May", "+", "asserted"), ("who had built the dam", "+", "asserted")],
        ),
        (
            "The army has held the fort, which stands on a hill, for ten years.",
            [
                ("The army has held the fort … for ten years", "+", "asserted"),
                ("which stands on a hill", "+", "asserted"),
            ],
        ),
        (
            "Police closed the road where the car was found.",
            [("Police closed the road where the car was found", "+", "asserted")],
        ),
        (
            "The firm hired 40 people when the mill opened.",
            [("The firm hired 40 people when the mill opened", "+", "asserted")],
        ),
        (
            "The river, which runs through Drey, Selm and Kole, froze in March.",
            [
                ("The river … froze in March", "+", "asserted"),
                ("which runs through Drey, Selm and Kole", "+", "asserted"),
            ],
        ),
    ],
    "the subject is also the source of a later verb": [
        (
            "Tavaria holds the rest and has long maintained that the border is closed.",
            [("Tavaria holds the rest", "+", "asserted"), ("the border is closed", "+", "asserted")],
        ),
        (
            "The firm employs 40 people and says it will hire more.",
            [("The firm employs 40 people", "+", "asserted"), ("it will hire more", "+", "prediction")],
        ),
        (
            "Police arrested two men on Friday and said they were brothers.",
            [("Police arrested two men on Friday", "+", "asserted"), ("they were brothers", "+", "asserted")],
        ),
        (
            "The ministry closed the plant in March and warned that others would follow.",
            [("The ministry closed the plant in March", "+", "asserted"), ("others would follow", "+", "prediction")],
        ),
        (
            "Lee said the dam leaked and left the room.",
            [("the dam leaked", "+", "asserted"), ("left the room", "+", "asserted")],
        ),
        ("Lee told the board that the dam leaked.", [("the dam leaked", "+", "asserted")]),
        (
            "The board sold the mill in May and has since claimed that it was empty.",
            [("The board sold the mill in May", "+", "asserted"), ("it was empty", "+", "asserted")],
        ),
    ],
    "nobody does it": [
        (
            "Talks may resume next week, although neither capital has agreed to host them.",
            [
                ("Talks may resume next week", "+", "possible"),
                ("neither capital has agreed to host them", "-", "asserted"),
            ],
        ),
        (
            "The strike goes on, and none of the airlines has offered to pay.",
            [("The strike goes on", "+", "asserted"), ("none of the airlines has offered to pay", "-", "asserted")],
        ),
        (
            "The bridge stayed open, though nobody used it.",
            [("The bridge stayed open", "+", "asserted"), ("nobody used it", "-", "asserted")],
        ),
        ("No party has promised to cut taxes.", [("No party has promised to cut taxes", "-", "asserted")]),
        ("Neither firm agreed to repay the money.", [("Neither firm agreed to repay the money", "-", "asserted")]),
        (
            "The match went on, while no one offered to help the boy.",
            [("The match went on", "+", "asserted"), ("no one offered to help the boy", "-", "asserted")],
        ),
        ("The firm has agreed to repay the money.", [("to repay the money", "+", "prediction")]),
        ("The two sides have not agreed to meet.", [("to meet", "+", "open")]),
        ("Nobody has claimed that the dam leaked.", [("the dam leaked", "+", "open")]),
        ("The council has not decided to close the pool.", [("to close the pool", "+", "open")]),
    ],
}  # forms end

# The same where it is read otherwise today, with what is wrong.
KNOWN_WRONG: list[tuple[str, str, list[Put]]] = [
    (
        "“same time wages” is taken for one noun phrase",
        "Rents rose, and at the same time wages fell.",
        [("Rents rose", "+", "asserted"), ("at the same time wages fell", "+", "asserted")],
    ),
    (
        "“an hour 40 homes” is taken for one noun phrase",
        "The fire began at noon, and within an hour 40 homes had burned.",
        [("The fire began at noon", "+", "asserted"), ("within an hour 40 homes had burned", "+", "asserted")],
    ),
    (
        "“the summer it trains in” could go on: no comma tells that it does not",
        "The team plays in the north and in the summer it trains abroad.",
        [("The team plays in the north", "+", "asserted"), ("in the summer it trains abroad", "+", "asserted")],
    ),
    (
        "“wants” takes no one who is to do something",
        "The party wants the minister to resign.",
        [("the minister to resign", "+", "demand")],
    ),
    (
        "“pay” is taken for a verb behind “said”",
        "The union said pay had fallen but that nobody would strike.",
        [("pay had fallen", "+", "asserted"), ("nobody would strike", "-", "prediction")],
    ),
    (
        "“accept” denies only what is said, not cards or gifts",
        '"I don\'t accept that," Lee said.',
        [("I don't accept that", "-", "denial")],
    ),
    (
        "“likely” without an infinitive is possible, not a prediction",
        "A further strike is likely by Sunday.",
        [("A further strike is likely by Sunday", "+", "prediction")],
    ),
    (
        "“prices” is taken for a noun, the claim for a noun with its clause",
        'The selloff "prices in a disaster that isn\'t coming", Lee said.',
        [("The selloff \"prices in a disaster that isn't coming", "+", "asserted")],
    ),
]
