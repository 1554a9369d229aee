"""What somebody is told, by whom and when; and where what was said ends because it is called again."""

from __future__ import annotations

import pytest

from tests.extract.attribution_rows import Row, rows

KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "who is told hears it on a day, or in a letter": [
        ("Schools were told on Tuesday that the days would be cancelled.", [("", "the days would be cancelled")]),
        ("Staff were informed on Monday that the plant would close.", [("", "the plant would close")]),
        ("Pupils were informed in a letter that the bus would stop.", [("", "the bus would stop")]),
        ("The men were warned last week they could lose their homes.", [("", "they could lose their homes")]),
        ("He was asked on Sunday whether he would resign.", [("", "whether he would resign")]),
    ],
    "who is told hears it without “that”": [
        ("The families were told the search was over.", [("", "the search was over")]),
        ("The court was told Smith had fled to Spain.", [("", "Smith had fled to Spain")]),
        ("The men came back but were told there was no money.", [("", "there was no money")]),
    ],
    "who is told something by somebody on a day": [
        ("He was told by his doctor on Friday that he would live.", [("his doctor", "he would live")]),
        ("She was asked by the judge on Monday whether she knew him.", [("the judge", "whether she knew him")]),
    ],
    "who is told nothing, or off": [
        ("He was told nothing.", []),
        ("She was told off by the referee.", []),
        ("All told, 40 people were hurt.", []),
    ],
    "what was said is called again by who denies it": [
        (
            "Government forces said they had taken Harsa, a claim denied by the Northern Front.",
            [("Government forces", "they had taken Harsa"), ("Northern Front", "a claim")],
        ),
        (
            "The ministry says the dam is safe, an assertion disputed by engineers.",
            [("The ministry", "the dam is safe"), ("engineers", "an assertion")],
        ),
        (
            "Police say he fired first, an account that his family disputes.",
            [("Police", "he fired first"), ("his family", "an account")],
        ),
        ("The mayor said the bridge was safe, a statement she later withdrew.", [("The mayor", "the bridge was safe")]),
        ("Rebels said 40 soldiers had died, a figure the army rejected.", [("Rebels", "40 soldiers had died")]),
    ],
    "what is written on a thing is quoted": [
        ("The sign reads “Closed until May”.", [("The sign", "“Closed until May”")]),
        ("Protesters held a banner that read “Go home”.", [("a banner", "“Go home”")]),
        ("A note read: “I am sorry.”", [("A note", "“I am sorry.”")]),
        ("A headline in the paper read “No more”.", [("A headline in the paper", "“No more”")]),
        ("He sent her 26 messages, including one that read: “You will get it.”", [("one", "“You will get it.”")]),
        ("She read “Home” to the pupils.", []),
    ],
    "another's clause behind a semicolon": [
        (
            "Ann Lee said it was late; an official laughed, saying it was early.",
            [("Ann Lee", "it was late"), ("an official", "it was early")],
        ),
        (
            "Ann Lee said it was late; a colleague disagreed, saying there was time.",
            [("Ann Lee", "it was late"), ("a colleague", "there was time")],
        ),
    ],
    "what is offered or promised for a day is judged by nobody": [
        ("The data is being offered for sale online.", []),
        ("A rise was promised for May.", []),
        ("The plan was praised for its courage.", [("", "The plan … for its courage")]),
    ],
    "what goes on with what was said": [
        (
            "The mayor said 40 had died, a number that rises each day.",
            [("The mayor", "40 had died, a number that rises each day")],
        ),
        (
            "The mayor said it was a promise, a vow of 40 years.",
            [("The mayor", "it was a promise, a vow of 40 years")],
        ),
    ],
}
CASES = [(kind, text, expected) for kind, cases in KINDS.items() for text, expected in cases]


@pytest.mark.parametrize(("kind", "text", "expected"), CASES)
def test_kind(kind: str, text: str, expected: list[Row]) -> None:
    assert rows(text) == expected, kind
