"""Contents that end before what tells of the saying, and verbs that are none of whoever stands nearest."""

from __future__ import annotations

import pytest

from tests.extract.attribution_rows import Row, rows

KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "an object ends before what went on while somebody spoke": [
        ("Ann Moss opposed the toll as she ran for mayor.", [("Ann Moss", "the toll")]),
        ("Paul Reed defended his record when the paper attacked it.", [("Paul Reed", "his record")]),
        (
            "Ann Moss dropped by. She acknowledged the loss even as she praised the crew.",
            [("Ann Moss", "the loss"), ("Ann Moss", "the crew")],
        ),
        ("Paul Reed demanded an inquiry, hours after the pier fell.", [("Paul Reed", "an inquiry")]),
        ("Ann Moss called the fee a sham before leaving for Tarn.", [("Ann Moss", "the fee a sham")]),
        (
            "Paul Reed dismissed the charge by noting that he was away.",
            [("Paul Reed", "the charge"), ("Paul Reed", "he was away")],
        ),
        # What is said itself
        (
            "Ann Moss blamed the firm for cutting costs before opening the pier.",
            [("Ann Moss", "the firm for cutting costs before opening the pier")],
        ),
        (
            "Paul Reed framed the fire as a time when all stood together.",
            [("Paul Reed", "the fire as a time when all stood together")],
        ),
    ],
    "a name is praised or blamed, not its day": [
        ("Ann Moss endorsed Paul Reed last week.", [("Ann Moss", "Paul Reed")]),
        ("Ann Moss criticized Paul Reed during a debate on Friday.", [("Ann Moss", "Paul Reed")]),
        ("The poll found Paul Reed ahead.", [("The poll", "Paul Reed ahead")]),
    ],
    "what somebody is called ends with the mark": [
        ("Paul Reed called the toll “a scandal” in a speech on Monday.", [("Paul Reed", "the toll “a scandal”")]),
        ("Ann Moss called the bridge “a gem,” joining the guests.", [("Ann Moss", "the bridge “a gem,”")]),
    ],
    "the article says of its own what was quoted": [
        (
            "Ann Moss said the firm would “never sell,” a promise it broke in May.",
            [("Ann Moss", "the firm would “never sell,”")],
        ),
        (
            "Paul Reed pledged that he would halve the toll — a mark that no mayor ever reached.",
            [("Paul Reed", "he would halve the toll")],
        ),
        ("Paul Reed said it was a “risk,” for example.", [("Paul Reed", "it was a “risk,”")]),
        ("Sixty percent say it is late, compared with 30 percent in May.", [("Sixty percent", "it is late")]),
        # Still what is said
        (
            "Ann Moss found that “the Gull,” a boat of 1910, was the oldest.",
            [("Ann Moss", "“the Gull,” a boat of 1910, was the oldest")],
        ),
        (
            "Paul Reed wrote that it was a “loser,” a “liar” and a “fake.”",
            [("Paul Reed", "it was a “loser,” a “liar” and a “fake.”")],
        ),
    ],
    "marks of another sort stand within a quotation": [
        (
            'Ann Moss stated:\n\n"The court is not about “just law” anymore. It is late.\n\n"I will stop it."\n\nIt rained.',
            [("Ann Moss", '"The court is not about “just law” anymore. It is late. … "I will stop it."')],
        ),
    ],
    "a direction between turns is in nobody's mouth": [
        (
            "ANN MOSS: He made a film.\n\n(BEGIN CLIP.)\n\nPAUL REED: It is late.\n\n….\n\nMOSS: You knew.\n\nREED: I did.",
            [
                ("ANN MOSS", "He made a film."),
                ("PAUL REED", "It is late."),
                ("ANN MOSS", "You knew."),
                ("PAUL REED", "I did."),
            ],
        ),
    ],
    "and another accuses in a clause of its own": [
        (
            "Ann Moss accuses the mayor of “hiding the truth” and Paul Reed says that he is ill.",
            [("Ann Moss", "the mayor of “hiding the truth”"), ("Paul Reed", "he is ill")],
        ),
    ],
    "who adds is who spoke, not whoever is spoken of": [
        (
            "Ann Moss said that the mayor was not breaking his word by taking the gift, noting that it was small.",
            [("Ann Moss", "the mayor was not breaking his word by taking the gift"), ("Ann Moss", "it was small")],
        ),
        (
            "Paul Reed said the clerk wants to choose whose side she is on, adding that it was late.",
            [
                ("Paul Reed", "the clerk wants to choose whose side she is on"),
                ("the clerk", "to choose whose side she is on"),
                ("Paul Reed", "it was late"),
            ],
        ),
        (
            "Selm can say that it fell, Ann Moss added, saying that it was old.",
            [("Ann Moss", "Selm can say that it fell"), ("Selm", "it fell"), ("Ann Moss", "it was old")],
        ),
        (
            "Paul Reed said the notice showed that the mayor did not know what he was doing, and accused the town of lying.",
            [
                ("Paul Reed", "the notice showed that the mayor did not know what he was doing"),
                ("the notice", "the mayor did not know what he was doing"),
                ("Paul Reed", "the town of lying"),
            ],
        ),
    ],
    "who is only described does not go on": [
        (
            "The mayor’s office slammed a suit filed by a clerk alleging that the toll was a fraud, calling it “baseless.”",
            [
                ("The mayor’s office", "a suit filed by a clerk alleging that the toll was a fraud"),
                ("a clerk", "the toll was a fraud"),
                ("The mayor’s office", "it “baseless.”"),
            ],
        ),
    ],
    "“yet” is no part of a source": [
        ("Yet other councillors said it was late.", [("other councillors", "it was late")])
    ],
    "who thinks is who knew": [
        (
            "Ann Moss told friends that the mayor knew of the trips and thought the fuss was a joke.",
            [
                ("Ann Moss", "the mayor knew of the trips and thought the fuss was a joke"),
                ("the mayor", "the fuss was a joke"),
            ],
        ),
    ],
    "a verb outside of marks is nobody's who is only quoted": [
        (
            "Ann Moss wrote, “It was a war, which I lost,” adding, “We were late.”",
            [("Ann Moss", "“It was a war, which I lost,”"), ("Ann Moss", "“We were late.”")],
        ),
        (
            "Paul Reed pledged to be “the best mayor that Selm ever saw” and said that tolls would end.",
            [("Paul Reed", "to be “the best mayor that Selm ever saw”"), ("Paul Reed", "tolls would end")],
        ),
    ],
    "a gerund goes with the one before": [
        ("Paul Reed answered by naming all the debts that Selm has and calling for a levy.", [("Paul Reed", "a levy")]),
        ("The army moved in, with its generals stressing calm and vowing to stay.", [("its generals", "to stay")]),
    ],
    "a source with its description between what is said": [
        (
            "Part of the trouble, say engineers like Paul Reed, a mason, is the sand.",
            [("engineers like Paul Reed, a mason", "Part of the trouble … is the sand")],
        ),
    ],
    "who is wrong for saying so said so": [
        (
            "The chairman said Ann Moss, the mother of a boy, who left in May, was wrong for claiming that Reed lied.",
            [
                (
                    "The chairman",
                    "Ann Moss, the mother of a boy, who left in May, was wrong for claiming that Reed lied",
                ),
                ("Ann Moss", "Reed lied"),
            ],
        ),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0]}") for kind, of_kind in KINDS.items() for case in of_kind],
)
def test_rows(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected
