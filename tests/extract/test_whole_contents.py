"""Contents to their end, in the right mouth: marks that close, questions and who answers them, who only listens."""

from __future__ import annotations

import pytest

import analysis
from tests.extract.attribution_rows import Row, rows

# Each kind: sentences, each with rows that it gives, among others.
KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "a mark that closes is part of what is said": [
        (
            "Going on, Ann Moss rejected the idea, saying that if she “found something that was broken, I would mend it.”",
            [("Ann Moss", "if she “found something that was broken, I would mend it.”")],
        ),
        (
            "Chief Paul Reed gave way, noting that “nobody has been hurt or has left us.”",
            [("Paul Reed", "“nobody has been hurt or has left us.”")],
        ),
        (
            "Ann Moss wrote to the council, calling the plan “a gift to the rich.”",
            [("Ann Moss", "the plan “a gift to the rich.”")],
        ),
        (
            "The firm sent out a call, asking its customers to “wait for one more week.”",
            [("The firm", "its customers to “wait for one more week.”")],
        ),
        ("Paul Reed left early, adding that the play was “too long”.", [("Paul Reed", "the play was “too long”")]),
    ],
    "a clause that ends with 'not' keeps it": [
        (
            "Asked if he had gone, Paul Reed said that he did not, but was sure of the way.",
            [("Paul Reed", "he did not")],
        ),
        ("Ann Moss said she had not, and left the room.", [("Ann Moss", "she had not")]),
    ],
    "'but that' and 'but did not' go on with what is said": [
        (
            "Paul Reed said it was dear, but that he was not persuaded.",
            [("Paul Reed", "it was dear, but that he was not persuaded")],
        ),
        (
            "The nurses say that the fever fell, but did not vanish, when windows were opened.",
            [("The nurses", "the fever fell, but did not vanish, when windows were opened")],
        ),
        ("The firm says it cut 40 jobs, but kept the mill.", [("The firm", "it cut 40 jobs, but kept the mill")]),
        # Another verb of saying is the speaker's again.
        (
            "The firm says it cut 40 jobs, and added that more would follow.",
            [("The firm", "it cut 40 jobs"), ("The firm", "more would follow")],
        ),
    ],
    "what goes on behind a verb that awaits it": [
        ("The sisters sent a wreath. It was, Ann Moss insisted, a joke.", [("Ann Moss", "It was … a joke")]),
        (
            "The minister will go. He will not, Paul Reed said, be meeting anyone from Tarn.",
            [("Paul Reed", "He will not … be meeting anyone from Tarn")],
        ),
        ("The pier is, engineers warned, beyond repair.", [("engineers", "The pier is … beyond repair")]),
    ],
    "what went on meanwhile is none of it": [
        (
            "The toll rose to 42 on Thursday, the agency said, as rescuers reached villages on the island.",
            [("the agency", "The toll rose to 42 on Thursday")],
        ),
        (
            "He missed the vote, Ann Moss said, as he had to see a doctor.",
            [("Ann Moss", "He missed the vote … as he had to see a doctor")],
        ),
    ],
    "the answer is of who was asked, not of who is asked about": [
        (
            "Detective Paul Reed, who led the search, said his officers had failed. Asked whether the police had ever searched Sir Tom Vane's office, he said they had not.",
            [("Paul Reed", "they had not")],
        ),
        (
            "Ann Moss said it would rain. When asked about Dora Finn, she said it was late.",
            [("Ann Moss", "it was late")],
        ),
        (
            "Ann Moss said the road was open. Pressed on whether Dora Finn had paid for it, she said no.",
            [("Ann Moss", "no")],
        ),
    ],
    "who is described by a participle, before 'who'": [
        (
            "Talks begin on Monday, according to a person briefed on her plans, who said she was ready to wait.",
            [("a person briefed on her plans", "she was ready to wait")],
        ),
        (
            "According to a nurse working in the port, who said she was tired, beds were short.",
            [("a nurse working in the port", "she was tired")],
        ),
    ],
    "a noun that a clause without its object describes": [
        (
            "The firm accused the men of a crime, an allegation that the union denied.",
            [("The firm", "the men of a crime"), ("the union", "an allegation")],
        ),
    ],
    "what is heard is heard by a court": [
        ("The money was gone in March, the court heard.", [("the court", "The money was gone in March")]),
        ("A clerk hid the money, a jury heard on Tuesday.", [("a jury", "A clerk hid the money")]),
        ("Ann Moss heard that the money was gone.", [("Ann Moss", "the money was gone")]),
    ],
    "who is told in a headline says nothing": [
        ("Clerk hid the money for a year, court told\n\nA clerk was seen.", [("", "Clerk hid the money for a year")]),
        ("Driver was asleep at noon, inquest told\n\nA car was seen.", [("", "Driver was asleep at noon")]),
    ],
    "who is brought to speak speaks": [
        ("The notice led some to speculate that the town was to blame.", [("some", "the town was to blame")]),
        ("Rain prompted the mayor to say that the pier was shut.", [("the mayor", "the pier was shut")]),
        ("The mayor took the stage to say that the pier was shut.", [("The mayor", "the pier was shut")]),
    ],
    "a thing called something behind what describes it": [
        (
            "Paul Reed called her vote against the treaty a mistake.",
            [("Paul Reed", "her vote against the treaty a mistake")],
        ),
        (
            "Ann Moss called the plan for the pier in Tarn an insult to the town.",
            [("Ann Moss", "the plan for the pier in Tarn an insult to the town")],
        ),
        ("Ann Moss called her plan “a mess.”", [("Ann Moss", "her plan “a mess.”")]),
        ("Ann Moss called her a liar.", [("Ann Moss", "her a liar")]),
    ],
    "who assures, with a name between commas": [
        (
            "In May we were assured by his predecessor, Lady Marl, that no branch would shut.",
            [("Marl", "no branch would shut")],
        ),
        (
            "The men were told by the foreman, Paul Reed, that the mill would close.",
            [("Paul Reed", "the mill would close")],
        ),
    ],
    "a clause that opens the sentence ends before the main one": [
        (
            "Although Paul Reed says he “loves the town,” he also accuses it of theft.",
            [("Paul Reed", "he “loves the town,”"), ("Paul Reed", "it of theft")],
        ),
    ],
    "a surname that is a word as well, before its verb": [
        ("Brown denied that it was late. “No,” Mr. Brown said.", [("Brown", "it was late")]),
        ("Bono said he was tired. “No,” Bono said.", [("Bono", "he was tired")]),
    ],
    "who speaks before a colon is not whom the speech names": [
        (
            "Ann Moss said she hoped with her “whole heart” that Roe wins the vote: “Then I can watch the comedy.”",
            [("Ann Moss", "Roe wins the vote: “Then I can watch the comedy.”")],
        ),
    ],
    "a relative clause beside who speaks says nothing": [
        (
            "“We had boats there at once,” Commander Ole Moss, who directed the rescue, told reporters.",
            [("Ole Moss", "“We had boats there at once,”")],
        ),
    ],
    "“has” goes on with what somebody did": [
        (
            "Paul Reed said the council had promised money for one in 2023 and “not laid a single stone”.",
            [("the council", "money for one in 2023")],
        ),
    ],
    "what stands around who speaks goes on with another verb": [
        (
            "The drop, Ann Moss said, was small and had begun the year before, when a shop closed.",
            [("Ann Moss", "The drop … was small and had begun the year before, when a shop closed")],
        ),
        (
            "Ann Moss is well. She has made, Ann Moss reckons, 900 wheels so far.",
            [("Ann Moss", "She has made … 900 wheels so far")],
        ),
    ],
    "“and that” goes on with what the outer verb tells": [
        (
            "Paul Reed told police that Tom Vane had agreed to pay him in May, and that he had thought it lawful.",
            [("Tom Vane", "to pay him in May")],
        ),
    ],
    "a year is no subject": [
        (
            "Paul Reed said that 14 shops whose leases expire before 2026 were under review, but he insisted that it was safe.",
            [
                ("Paul Reed", "14 shops whose leases expire before 2026 were under review"),
                ("Paul Reed", "it was safe"),
            ],
        ),
    ],
    "to whom, and oneself": [
        ("Ann Moss told me herself it was safe.", [("Ann Moss", "it was safe")]),
        (
            "Paul Reed told analysts on a conference call that margins had fallen.",
            [("Paul Reed", "margins had fallen")],
        ),
    ],
    "what is wished, bidden or would rather be is not said": [
        ("Paul Reed demanded that she say sorry.", [("Paul Reed", "she say sorry")]),
    ],
    "what anybody says does not end what is said": [
        (
            "My mother held that it had two parts: you said what you’d done, you said you were sorry.",
            [("My mother", "it had two parts: you said what you’d done, you said you were sorry")],
        ),
    ],
    "several of this, and as many as so many": [
        ("The defenders of all this say that it is harmless.", [("The defenders of all this", "it is harmless")]),
        (
            "Paul Reed, a clerk, said that as many as 140 of his men crossed the river daily.",
            [("Paul Reed", "as many as 140 of his men crossed the river daily")],
        ),
    ],
    "what a poll puts somebody on": [
        (
            "The latest poll by Verity puts Mr Hart on 36 per cent.",
            [("The latest poll by Verity", "Mr Hart on 36 per cent")],
        ),
    ],
    "one who says so twice": [
        (
            "Ann Moss said the rule was odd because “most people forget it,” she said. “We have no sense of it.”",
            [("Ann Moss", "“most people forget it,”"), ("Ann Moss", "“We have no sense of it.”")],
        ),
    ],
    "a hyphen apart is a dash": [
        (
            'Paul Reed likened the rules to "burning the charter" - a charge that stung.',
            [("Paul Reed", 'the rules to "burning the charter"')],
        ),
    ],
    "what else somebody does is not what is called for": [
        (
            "Protesters called for more news of the case, walking the streets until dawn.",
            [("Protesters", "more news of the case")],
        ),
        (
            "Ann Moss demanded the release of all, including two boys.",
            [("Ann Moss", "the release of all, including two boys")],
        ),
    ],
    "who speaks goes on behind a comma": [
        ("Ann Moss came late. It is over, she told them, we have lost.", [("Ann Moss", "It is over … we have lost")]),
    ],
    "what is denied in one word": [("Paul Reed was accused of fraud. Ann Moss denied it.", [("Ann Moss", "it")])],
    "“has” with two participles is of one": [
        (
            "Ann Moss noted that Paul Reed has blamed the mayor for the plan and called her “weak.”",
            [("Paul Reed", "her “weak.”")],
        ),
        (
            "Paul Reed later suggested it was late, called her “odd” and left one of the debates.",
            [("Paul Reed", "it was late"), ("Paul Reed", "her “odd”")],
        ),
    ],
}
CASES = [case for cases in KINDS.values() for case in cases]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_content_and_mouth(text: str, expected: list[Row]) -> None:
    """Each row is among those that are read."""
    assert [row for row in expected if row not in rows(text)] == []


NO_ROWS: dict[str, list[str]] = {
    "what a report that somebody saw tells is not told": [
        "From all reports that I have seen, the town was ready.",
        "It was a claim that the board rejected.",
    ],
    "a deal that is not reached gives no answer": [
        "A deal was not reached by the spring after calls for more time.",
        "The summit was not reached despite a request.",
    ],
    "what is set out by somebody is not told": [
        "The plan was laid out by the mayor in a letter.",
        "The terms were set out by Ann Moss in a speech.",
    ],
    "a verb before marks that end no speech": [
        "It will hand them over “if and only if” the army withdrew from the lake."
    ],
    "'so long that' tells of no thought": ["He thinks about it for so long that the tea is cold."],
}


@pytest.mark.parametrize("text", [text for texts in NO_ROWS.values() for text in texts])
def test_nothing_is_said(text: str) -> None:
    """Nothing is attributed."""
    assert [row for row in rows(text) if row[0]] == []


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("“Will it hold?” asked Paul Reed.", None),
        ("Paul Reed was told by a colleague that the chairman lied.", "Paul Reed"),
        ("Asked by Ann Moss if he believed it, Paul Reed said no.", None),
        ("Ann Moss told The Selm Post it was late.", "The Selm Post"),
        ("Ann Moss told a news conference that it was late.", "a news conference"),
        ("The governor told state radio that it was late.", "state radio"),
        ("Ann Moss told reporters on Monday that it was late.", "reporters"),
        ("Clerk stole the money, court told\n\nA clerk was seen.", None),
    ],
)
def test_who_is_told(text: str, audience: str | None) -> None:
    """Whoever speaks is not who is told; whoever is told something by another is."""
    assert analysis.read(analysis.Article(text)).records.attributions[0].audience == audience


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moss did not take the call. She has sold no shares since May, filings show.",
        "Paul Reed travels to Tarn. He will be met there by the mayor, his wife said.",
        "The unions sent a wreath. It was, Ann Moss insisted, a joke.",
    ],
)
def test_who_acts_before_is_only_referred_to(text: str) -> None:
    """What a pronoun refers back to is not carried along with what is said."""
    assert len(rows(text)) == 1


def test_a_mark_makes_it_mixed() -> None:
    """What stands between marks in part is mixed, also where the mark that closes ends the sentence."""
    text = "Ann Moss wrote to the council, calling the plan “a gift to the rich.”"
    assert [each.mode for each in analysis.read(analysis.Article(text)).records.attributions] == ["mixed"]


INTERVIEW = """“I was told that nobody would care”
Ann Moss won the Tarn Prize last month for a book on drains. She spoke to Paul Reed at her home.
Your publisher turned it down, didn't they?
Twice. My editor said so. I have the letter.
Do you blame him?
I do not. It was too long.
That isn't quite what the book says.
Isn't it? My sister likes it.
What happened to your father? You mention him once.
He was gone before I was born.
And the next book?
I will write on roofs."""


def test_prompts_of_an_interview() -> None:
    """Where every other paragraph is a question, what stands in its stead is the interviewer's too."""
    answers = [content for source, content in rows(INTERVIEW) if source == "Ann Moss" and content.endswith(".")]
    assert answers == [
        "Twice. My editor said so. I have the letter.",
        "I do not. It was too long.",
        "Isn't it? My sister likes it.",
        "He was gone before I was born.",
        "I will write on roofs.",
    ]
