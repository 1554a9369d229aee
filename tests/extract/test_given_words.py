"""Whose words they are, in turns of phrase that news has every day: the name of each source, and what it says."""

from __future__ import annotations

import pytest

import analysis
from tests.extract.attribution_rows import Row, rows

KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "“that” is the object of a verb that says nothing": [
        (
            "Ann Lee owed money. She did that in May, but said she would come back.",
            [("Ann Lee", "she would come back")],
        ),
        (
            "The mayor changed that on Monday, and added that it was late.",
            [("The mayor", "it was late")],
        ),
        (
            "The clerk put that off until June, but insisted it would come.",
            [("The clerk", "it would come")],
        ),
        ("Engineers said that on Friday the dam broke.", [("Engineers", "on Friday the dam broke")]),
    ],
    "who is told something says nothing": [
        ("He was sacked and informed that the post was gone.", [("", "the post was gone")]),
        ("Ann Lee was called in and told that the mill had burnt.", [("", "the mill had burnt")]),
        ("Ann Lee came in and told them that the mill had burnt.", [("Ann Lee", "the mill had burnt")]),
    ],
    "“but” and a verb that could be a noun": [
        (
            "Ann Lee has given to many clubs, but plans to narrow her support to one.",
            [("Ann Lee", "to narrow her support to one")],
        ),
        ("Tom Lind kept the post, but vows to leave in May.", [("Tom Lind", "to leave in May")]),
        ("The town has no money, but plans to build a pier were shelved.", []),
    ],
    "what somebody did before saying so": [
        (
            "Ann Lee said before attending the meeting that the firm owed her money.",
            [("Ann Lee", "the firm owed her money")],
        ),
        (
            "Tom Roe, a 26-year-old clerk from Tarn, said after leaving court that the case was weak.",
            [("Tom Roe", "the case was weak")],
        ),
    ],
    "the first of three verbs": [
        (
            "Tom Roe joked about the storm, declined to say who would pay, and told the crowd they would wait.",
            [("Tom Roe", "the storm"), ("Tom Roe", "who would pay"), ("Tom Roe", "they would wait")],
        ),
    ],
    "a town and where it is": [
        (
            "“It is late,” said Alan Berg, a doctor from Selm, New Jersey, who said he knew the mayor.",
            [("Alan Berg", "“It is late,”"), ("Alan Berg", "he knew the mayor")],
        ),
        ("Rosa Orr of Tarn, Wales, who says she saw the fire, wept.", [("Rosa Orr", "she saw the fire")]),
        (
            "He was seen with a nurse from Tarn, Paul Reed, who said it was late.",
            [("Paul Reed", "it was late")],
        ),
        (
            "A nurse from Tarn, Texas, told the paper it was late.",
            [("A nurse from Tarn, Texas", "it was late")],
        ),
    ],
    "who is begged answers": [
        (
            "Mark Tye told the court it was late. Thomas' sister pleaded with him to call a doctor, but he replied “I cannot do that”.",
            [("Mark Tye", "it was late"), ("Thomas", "“I cannot do that”")],
        ),
        (
            "Mark Tye said it was late. Paul's brother begged him to go, but he said “I cannot.”",
            [("Mark Tye", "it was late"), ("Paul's brother", "him to go"), ("Paul", "“I cannot.”")],
        ),
        (
            "Tom Roe said it was late. Mark Tye urged him to go, but he said “I cannot.”",
            [("Tom Roe", "it was late"), ("Mark Tye", "him to go"), ("Tom Roe", "“I cannot.”")],
        ),
    ],
    "who was asked answers": [
        (
            "Ann Lee, asked whether the town would sue, replied: “We will see.”",
            [("", "whether the town would sue"), ("Ann Lee", "“We will see.”")],
        ),
        ("Ann Lee, pressed on the cost, said it was late.", [("Ann Lee", "it was late")]),
        ("Ann Lee, when asked why, said nothing.", [("", "why")]),
        ("Ann Lee asked whether the town would sue.", [("Ann Lee", "whether the town would sue")]),
    ],
    "a time of day ends a sentence before what is quoted": [
        (
            "The mayor told the press that the crew had left at about 2 a.m. “They packed and they went,” she said.",
            [("The mayor", "the crew had left at about 2 a.m."), ("The mayor", "“They packed and they went,”")],
        ),
        ("Tarn Co. “has a plan”, Ann Lee said.", [("Ann Lee", "Tarn Co. “has a plan”")]),
    ],
    "rupees": [
        (
            "The road, worth Rs. 3,650 crore, carried a penalty, officials said.",
            [("officials", "The road, worth Rs. 3,650 crore, carried a penalty")],
        ),
    ],
    "how something is said is nobody": [
        (
            "All offers had been acknowledged by email, a clerk said.",
            [("a clerk", "All offers had been acknowledged by email")],
        ),
        ("The death was confirmed by two nurses.", [("two nurses", "The death")]),
    ],
    "“but” and a verb with its particle": [
        (
            "The firm does not dispute the figure but points out that Tarn grows more.",
            [("The firm", "the figure"), ("The firm", "Tarn grows more")],
        ),
    ],
    "a bet, and a skill, are nothing said": [
        ("A punter had put $50 on the horse at 500-1.", []),
        ("Crows can remember how to open a box.", []),
        ("The survey put the cost of a roof at £310,000.", [("The survey", "the cost of a roof at £310,000")]),
    ],
    "a group by where it is listed": [
        (
            "The FTSE 250-listed group, whose brands include Ant, now expects a profit.",
            [("The FTSE 250-listed group, whose brands include Ant", "a profit")],
        ),
    ],
    "who says a headline at its end": [
        (
            "About 80,000 homes without power, says Western Grid\n\nThe storm came at dawn.",
            [("Western Grid", "About 80,000 homes without power")],
        ),
        (
            "Pier not safe after storm, say engineers\n\nThe storm came at dawn.",
            [("engineers", "Pier not safe after storm")],
        ),
    ],
    "whoever made the interview does not answer": [
        (
            "“The sea waits for nobody”: ten minutes with Dr Amina Thorne\n\nInterview by Jo Farr\n\n"
            "Dr Amina Thorne, 46, has been chief of the Coast Survey since 2019. She spoke to us in Tarn.\n\n"
            "Q: You say that 38 towns will go.\n\nA: I do. It is a lot.\n\nQ: Why?\n\nA: I have seen the charts.",
            [
                ("", "You say that 38 towns will go."),
                ("Amina Thorne", "I do. It is a lot."),
                ("", "Why?"),
                ("Amina Thorne", "I have seen the charts."),
            ],
        ),
        (
            "A walk with Tom Roe\n\nInterview by Ann Lee\n\nTom Roe builds boats.\n\nWhy do you do it?\n\n"
            "I like the smell of it.\n\nDo you make money?\n\nI do not.",
            [
                ("", "Why do you do it?"),
                ("Tom Roe", "I like the smell of it."),
                ("", "Do you make money?"),
                ("Tom Roe", "I do not."),
            ],
        ),
    ],
    "a reply in the next paragraph": [
        (
            "“It is late,” Ann Lee said.\n\nTom Roe was blunter. “It is a disgrace.”",
            [("Ann Lee", "“It is late,”"), ("Tom Roe", "“It is a disgrace.”")],
        ),
        (
            "“It is late,” Ann Lee said.\n\nTom Roe agreed. “It is a disgrace, and she knows it.”",
            [("Ann Lee", "“It is late,”"), ("Tom Roe", "“It is a disgrace, and she knows it.”")],
        ),
        (
            "“It is late,” Ann Lee said. Her brother nodded. “It is a disgrace.”",
            [("Ann Lee", "“It is late,”"), ("Her brother", "“It is a disgrace.”")],
        ),
        (
            "“It is late,” Ann Lee said. She paused. “Very late.”",
            [("Ann Lee", "“It is late,”"), ("Ann Lee", "“Very late.”")],
        ),
        (
            "The mayor was furious. “This is a disgrace.” The council had voted.",
            [("The mayor", "“This is a disgrace.”")],
        ),
        (
            "“It is late,” Ann Lee said.\n\nFor Tom Roe, a baker, it is a matter of pride. “It is a disgrace.”",
            [("Ann Lee", "“It is late,”"), ("", "“It is a disgrace.”")],
        ),
        (
            "Asked if he would resign, Tom Roe laughed. “Not today.”",
            [("", "if he would resign"), ("Tom Roe", "“Not today.”")],
        ),
        ("Tom Roe was ill. “He has a cold.”", [("", "“He has a cold.”")]),
    ],
    "who asks does not answer": [
        (
            "Tom Roe asked Ann Lee, “Do you have to choose?”\n\n“Well, yes. I am going to look at a lot of people.”",
            [
                ("Tom Roe", "“Do you have to choose?”"),
                ("Ann Lee", "“Well, yes. I am going to look at a lot of people.”"),
            ],
        ),
        (
            "Tom Roe asked whether it would fall. “No, it will not.”",
            [("Tom Roe", "whether it would fall"), ("", "“No, it will not.”")],
        ),
        (
            "“How can we live?” Ann Lee asked. “We have nothing.”",
            [("Ann Lee", "“How can we live?”"), ("Ann Lee", "“We have nothing.”")],
        ),
    ],
    "who is only told of does not go on to speak": [
        (
            "The law bans it for women who want to leave early.\n\n“It is the law of the land.”",
            [("women", "to leave early"), ("", "“It is the law of the land.”")],
        ),
        (
            "In response to Tom Roe’s charge that she has been weak, Ann Lee said she had won. “I really do like him.”",
            [
                ("Tom Roe", "she has been weak"),
                ("Ann Lee", "she had won"),
                ("Ann Lee", "“I really do like him.”"),
            ],
        ),
    ],
    "a share of voters who are described": [
        (
            "Ten percent of Democratic registered voters say they like Lind.",
            [("Ten percent of Democratic registered voters", "they like Lind")],
        ),
        ("Officials of Tarn registered voters in May.", []),
    ],
    "whose comment it was": [
        (
            "The union is unlikely to give Clara Lind the nod after her comment that it was “over.”",
            [("Clara Lind", "it was “over.”")],
        ),
    ],
    "a body against somebody": [
        (
            "An anti-Roe PAC recently revealed its polling shows Roe ahead.",
            [("An anti-Roe PAC", "its polling shows Roe ahead"), ("its polling", "Roe ahead")],
        ),
    ],
    "an average of polls": [
        (
            "According to the Tarn Politics average, Roe is up 15 points.",
            [("the Tarn Politics average", "Roe is up 15 points")],
        ),
    ],
    "yes and what others say": [
        ("Ten voters said yes while two left the hall.", [("Ten voters", "yes")]),
    ],
    "who is named before a colon": [
        ("The timing does not surprise pollster Daron Shaw: “It is so.”", [("Daron Shaw", "“It is so.”")]),
    ],
    "both of two who are named": [
        ("Ann Lee and Tom Roe met. Both said it was late.", [("Ann Lee and Tom Roe", "it was late")]),
        ("Fifty sailors came. Both said it was late.", [("Both", "it was late")]),
    ],
    "what is promised": [
        ("The governor promised an inquiry.", [("The governor", "an inquiry")]),
        ("The governor promised voters.", []),
    ],
    "what a noun in front of the sentence names": [
        (
            "In response to Tom Roe’s proposal to bar boats from the harbour, the mayor’s aide rallied supporters.",
            [("Tom Roe", "to bar boats from the harbour")],
        ),
    ],
    "names of accounts": [
        (
            "“What price was the emu?” posted X user @dusty_boots. “It was late,” wrote @annlee.",
            [("@dusty_boots", "“What price was the emu?”"), ("@annlee", "“It was late,”")],
        ),
    ],
    "what a court is told": [
        ("The number, the court was told, belonged to a baker.", [("", "The number … belonged to a baker")]),
        ("He left at nine, the inquest was told.", [("", "He left at nine")]),
    ],
    "a place and a colon before the news": [
        (
            "Metro work to shut Kali Road\n\nStaff Reporter\n\nNAVIPUR: The Navipur Metro will close the Kali Road to all "
            "vehicles for 45 days, officials said here on Monday.",
            [("officials", "The Navipur Metro will close the Kali Road to all vehicles for 45 days")],
        ),
    ],
    "a president is not the only one of that surname who has a first name": [
        (
            "President Roe will fly out, aides said. Michelle Roe said it was late. President Roe said it was early.",
            [("aides", "President Roe will fly out"), ("Michelle Roe", "it was late"), ("Roe", "it was early")],
        ),
        (
            "President Roe will fly out, aides said. President Michelle Roe said it was late.",
            [("aides", "President Roe will fly out"), ("Michelle Roe", "it was late")],
        ),
    ],
    "first names of the world": [
        (
            "Zadie said the film was long. She said she had left.",
            [("Zadie", "the film was long"), ("Zadie", "she had left")],
        ),
        (
            "It was decided late, according to a friend, the producer Yusuf Hartnell. Hartnell jokes that it was early.",
            [("Yusuf Hartnell", "It was decided late"), ("Yusuf Hartnell", "it was early")],
        ),
        (
            "Advocate Farida Contractor submitted that bills had been paid. It was late, she said. The firm said it was early.",
            [
                ("Farida Contractor", "bills had been paid"),
                ("Farida Contractor", "It was late"),
                ("The firm", "it was early"),
            ],
        ),
    ],
    "whose surname stands behind a title before others of it are named": [
        (
            "The chief, Grant Moss, signed it. Mr. Moss wrote that it was late. His sister, Dana Moss, left.",
            [("Grant Moss", "it was late")],
        ),
    ],
    "a secretary of state is no private secretary": [
        (
            "The Secretary of State for Rural Affairs spoke of geese. Her own private secretary told friends it was late. "
            "“It is not,” said the Secretary of State.",
            [
                ("The Secretary of State for Rural Affairs", "geese"),
                ("Her own private secretary", "it was late"),
                ("The Secretary of State for Rural Affairs", "“It is not,”"),
            ],
        ),
    ],
    "what those who are told of had not done": [
        (
            "A spokesman, Jory Holt, said the men were being treated well and had not asked for visits.",
            [("Jory Holt", "the men were being treated well and had not asked for visits"), ("the men", "visits")],
        ),
    ],
    "two words between a subject and its verb": [
        ("The firm at first declined to release it.", [("The firm", "to release it")]),
        ("The firm in turn said it was late.", [("The firm", "it was late")]),
    ],
    "the same pronoun in the same sentence": [
        (
            "Tom Roe said it was late. He left Paul Reed alone until May, when he claimed that it was early.",
            [("Tom Roe", "it was late"), ("Tom Roe", "it was early")],
        ),
    ],
    "one who is called two things": [
        (
            "“It is late,” said Lionel Sosa, a Texas media consultant and an influential Hispanic Republican.",
            [("Lionel Sosa", "“It is late,”")],
        ),
    ],
    "the title of a book is nothing said": [
        (
            "His plan failed, Tom Roe said in his 2012 book, “A Selm Son.”",
            [("Tom Roe", "His plan failed")],
        ),
    ],
    "a statement and what stands in it": [
        (
            "Senator Tom Roe, of Tarn, issued a statement on the loss of the pier. “Like many here, I am sad.”",
            [("Tom Roe", "“Like many here, I am sad.”")],
        ),
        (
            "Ann Lee was there. Tom Roe released a statement.\n\n“Like many here, I am sad.”",
            [("Tom Roe", "“Like many here, I am sad.”")],
        ),
    ],
    "an answer and a colon": [
        ("Ann Lee’s answer was short: “No.”", [("Ann Lee", "“No.”")]),
        ("Tom Roe had a message for the mayor: “Go home.”", [("Tom Roe", "“Go home.”")]),
        ("The sign on the door was short: “Closed.”", [("", "“Closed.”")]),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0]}") for kind, cases in KINDS.items() for case in cases],
)
def test_the_rows_of_a_passage(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


def test_a_role_ends_with_its_line() -> None:
    """What stands in the next line tells nothing of who is named in this one."""
    text = "“It was hard,” said Tom Roe.\n\nTom Roe, Harbour Administrator\n\nThe pier at dawn, which opens in May."
    found = analysis.read(analysis.Article(text)).records.sources[1:]
    assert [(each.name, each.role) for each in found] == [("Tom Roe", "Harbour Administrator")]


NAMES: dict[str, list[tuple[str, list[tuple[str, str, str | None]]]]] = {
    "a report has no name of whoever wrote it": [
        (
            "Four will go, according to a report by the head of services, Anil Mistry. The report also warned of leaks.",
            [("a report by the head of services, Anil Mistry", "document", None)],
        ),
        ("The letter from the dean, Ann Moss, said no.", [("The letter from the dean, Ann Moss", "document", None)]),
    ],
    "an age is no name": [
        ("Ten-year-old Nicol Prado had a list. “They are late,” she said.", [("Nicol Prado", "person", None)]),
    ],
    "clubs": [
        (
            "Marsh United beat Tarn Town. United said no one was hurt; Town said they would wait.",
            [("Marsh United", "organisation", None), ("Tarn Town", "organisation", None)],
        ),
        ("Tarn City sacked the manager. City said it was time.", [("Tarn City", "organisation", None)]),
    ],
    "people joined for a cause": [
        (
            "The Friends of Wexham Library said it was pleased.",
            [("The Friends of Wexham Library", "organisation", None)],
        ),
        ("Friends of Ann Moss said she was well.", [("Friends of Ann Moss", "group", "Friends of Ann Moss")]),
    ],
    "an office in a place before a name": [
        (
            "Governor of Tarn Ilse Brand said it was late. “It is,” Brand said.",
            [("Ilse Brand", "person", "Governor of Tarn")],
        ),
    ],
    "an office in “-ing”": [
        (
            "Tarn Water managing director S. Venkat said it was late. “It is late,” he said.",
            [("S. Venkat", "person", "Tarn Water managing director")],
        ),
        ("Acting mayor Tom Roe said it was late.", [("Tom Roe", "person", "Acting mayor")]),
    ],
    "a rank says less than an office": [
        (
            "The chairman of the board, Dame Ruth Avery, confirmed it was late.",
            [("Ruth Avery", "person", "The chairman of the board")],
        ),
        (
            "A spokesman for the army, Lt. Col. Adam Frew, said it was late.",
            [("Adam Frew", "person", "A spokesman for the army")],
        ),
        ("Its author, Dr Oswin Feld, now retired, said it was late.", [("Oswin Feld", "person", "Its author")]),
    ],
    "a union of two trades": [
        (
            "The Bakers' and Millers' Union called the cuts “a slap”. Fenn & Lyle, the biscuit maker, will close. The company said no.",
            [("Bakers' and Millers' Union", "organisation", None), ("Fenn & Lyle", "organisation", None)],
        ),
    ],
    "callings before a name": [
        (
            "Bookmaker Con Starr said it was rubbish. “It is,” he said.",
            [("Con Starr", "person", "Bookmaker")],
        ),
        (
            "A clip, filmed by apprentice chef Jayden Pell, 19, had been seen by many. “I was there to fix it,” he told the paper.",
            [("Jayden Pell", "person", "apprentice chef")],
        ),
    ],
    "who knows of a meeting": [
        (
            "A source familiar with the meeting said it was late. A man at the meeting said it was early.",
            [("A source familiar with the meeting", "person", "source"), ("A man", "person", "man")],
        ),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0]}") for kind, cases in NAMES.items() for case in cases],
)
def test_who_they_are(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """The name, the kind and the role of each source."""
    found = analysis.read(analysis.Article(text)).records.sources[1:]
    assert [(each.name, each.kind, each.role) for each in found] == expected


def test_who_asks_does_not_answer() -> None:
    """What stands between marks behind the author's own question is not the author's."""
    text = "I ask whether she minds. She turns her cup.\n\n“I minded when I was forty. Then I found that people let me in.”"
    assert [row for row in rows(text) if row[0] == "the article"] == [("the article", "whether she minds")]


def test_a_share_is_no_number_of_people() -> None:
    """59 per cent of us are not 59."""
    found = analysis.read(analysis.Article("59 per cent of us said it was late.")).records.sources[1:]
    assert [(each.count_low, each.count_high) for each in found] == [(2, None)]
