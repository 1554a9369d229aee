"""How far a cue may be from its content, over what stands between, and how long the name of a label may be."""

from __future__ import annotations

from typing import Any

import pytest

import analysis

# text, what is attributed in it
READ: list[tuple[str, list[str]]] = [
    ("Ann Lee said of her, on Sunday in the old hall of the town by the sea after a long day of rain, that it froze.", ["it froze"]),
    (
        "Ann Lee said that the move was hasty – “We must wait for the rain,” the head of the port said – and it failed.",
        ["the move was hasty", "“We must wait for the rain,”"],
    ),
    ("Ann Lee, who in the summer of 2010 said it would hold, left.", ["it would hold"]),
    ("Tom Hill gloated over it in the big old hall by the sea: “We have won it all.”", ["“We have won it all.”"]),
    (
        "Tom Hill did not respond right away on Monday night to repeated requests for comment.",
        ["right away on Monday night to repeated requests for comment"],
    ),
    (
        "Ann Lee called the long road over the hill to the sea by the old mill “a scandal”.",
        ["the long road over the hill to the sea by the old mill “a scandal”"],
    ),
    (
        "Ann Lee painted the road over the hill to the sea by the mill as bad.",
        ["the road over the hill to the sea by the mill as bad"],
    ),
    (
        "Ann Lee said the long old road over the hill to the sea by the mill at the edge of the town holds.",
        ["the long old road over the hill to the sea by the mill at the edge of the town holds"],
    ),
    (
        "Ann Lee said in the old hall the long road over the hill to the sea by the mill would hold.",
        ["the long road over the hill to the sea by the mill would hold"],
    ),
    ("Ann Lee wrote “long and cold night” and left.", ["“long and cold night”"]),
    ("Head of the old town council: It rained\nIt snowed.", ["It rained"]),
    ("ANN MARY JANE LEE: We knew nothing.\nQ: When?", ["We knew nothing.", "When?"]),
    ("“We were all so lucky.” — Ann Lee, head of the water office of the old town", ["“We were all so lucky.”"]),
    ("Ann Lee, who in the dry summer of 2010 said it would hold, left.", ["it would hold"]),
    ("Tom Hill gloated over it in the big old dark hall by the sea: “We have won it all.”", ["“We have won it all.”"]),
    ("Ann Lee said the dam, which is old and grey, would hold.", ["the dam, which is old and grey, would hold"]),
    ("Ann Lee thinks the dam, the pride of the town, will hold.", ["the dam, the pride of the town, will hold"]),
    # What cannot speak is no speaker behind a quotation.
    ("Students chanting “Liberty! Liberty!” blocked roads.", ["“Liberty! Liberty!”"]),
    ("Crowds yelling “Enough!” filled the square.", ["“Enough!”"]),
    ("“It is cold!” grinned the teenager.", ["“It is cold!”"]),
    ("“Cold snap!” blared the headline.", ["“Cold snap!”"]),
    # Somebody is questioned, or something.
    ("Police questioned two men.", []),
    ("MPs questioned the minister over the deal.", []),
    ("The bureau has questioned more than 100 people.", []),
    ("Ann Lee questioned the wisdom of it.", ["the wisdom of it"]),
    ("Ann Lee questioned whether it was fair.", ["whether it was fair"]),
    # A heading quotes the text if it quotes more than a short word.
    ("TOWN SAYS “WE GO” TO DAM\nIt froze. “We go,” Tom Hill said.", ["“WE GO”", "“We go,”"]),
    ("TOWN SAYS “NEVER” TO DAM\nIt froze. “Never,” Tom Hill said.", ["“NEVER”", "“Never,”"]),
    ("TOWN SAYS “WELL” TO DAM\nIt froze. “Well,” Tom Hill said.", ["“Well,”"]),
]  # fmt: skip

# The same where it is read otherwise today, with what is wrong.
WRONG: list[tuple[str, list[str], str]] = [
    ("Ann Lee wrote “long cold night” and left.", ["“long cold night”"], "three words between marks are not held for speech"),
    ("Head of the very old town council: It rained\nIt snowed.", ["It rained"], "seven words before the colon"),
    ("ANN MARY JANE ROSE LEE: We knew nothing.\nQ: When?", ["We knew nothing.", "When?"], "a name of five words"),
]  # fmt: skip


def cases() -> list[Any]:
    known = [
        pytest.param(*case, id=case[0], marks=pytest.mark.xfail(strict=True, reason=reason)) for *case, reason in WRONG
    ]
    return [*(pytest.param(*case, id=case[0]) for case in READ), *known]


@pytest.mark.parametrize(("text", "expected"), cases())
def test_what_is_attributed(text: str, expected: list[str]) -> None:
    found = analysis.read(analysis.Article(text)).records.attributions
    assert [" … ".join(piece.of(text) for piece in row.content) for row in found] == expected
