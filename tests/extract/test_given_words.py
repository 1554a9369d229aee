"""Whose words they are, in turns of phrase that news has every day: the name of each source, and what it says."""

from __future__ import annotations

import pytest

import analysis

Row = tuple[str, str]

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
}


def rows(text: str) -> list[Row]:
    """Return the name of the source ("": none is told) and the content of each attribution."""
    records = analysis.read(analysis.Article(text)).records
    return [
        (
            records.sources[each.source].name if each.source is not None else "",
            " … ".join(piece.of(text) for piece in each.content),
        )
        for each in records.attributions
    ]


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
