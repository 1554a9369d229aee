"""How far back a mention looks for the source that it is, and how many people it may be."""

from __future__ import annotations

from itertools import product

import pytest

import analysis
from analysis.extract.records import Source


def read(text: str) -> tuple[tuple[Source, ...], list[int | None]]:
    """Return the sources of a text, the article's own voice first, and the source of each attribution."""
    records = analysis.read(analysis.Article(text)).records
    return records.sources, [each.source for each in records.attributions]


# Surnames that are none of a lexicon: "Bafon", "Bafop" and so on.
NAMES = ["".join(letters) for letters in product("BDGKLMNPRT", "aeiou", ["f"], "ou", "npr")]


def crowd(size: int) -> str:
    return " ".join(f"Ann {name} said it was cold." for name in NAMES[:size])


# name, text, the source of each attribution
WHO: list[tuple[str, str, list[int | None]]] = [
    ("a pronoun, four sentences back", "Mayor Ann Lee said it rained. It froze. It froze. It froze. She said it was cold.", [1, 1]),
    ("a pronoun, five sentences back", "Mayor Ann Lee and Mia Fox met. Lee said it rained. It froze. It froze. It froze. It froze. She said it was cold.", [1, None]),
    ("a pronoun, five sentences back, of the only one", "Mayor Ann Lee and Tom Fox met. Lee said it rained. It froze. It froze. It froze. It froze. She said it was cold.", [1, 1]),
    ("the last that spoke", "Ann Lee said it rained. Mia Fox said it froze. She said it was cold.", [1, 2, 2]),
    (
        "a person named far behind who speaks",
        "A clerk said on Monday in the big old hall of the town that Ann Lee was ill, and she said it rained.",
        [1, 2],
    ),
    ("counted, with three words that describe", "Two senior party aides said it rained. Two senior party aides said it froze.", [1, 1]),
    ("counted, with fewer words", "Two party aides said it rained. Two party aides said it froze.", [1, 2]),
    ("counted otherwise", "Two senior party aides said it rained. Three senior party aides said it froze.", [1, 2]),
    (
        "a quotation after one who spoke and one who declined",
        "Ann Lee said it froze. Tom Hill declined to comment.\n“We saw the flood come in.”", [1, 2, 1],
    ),
    ("a name of four words", "Mayor Ann Mary Jane Lee said it rained. Lee said it froze.", [1, 1]),
    ("a name of two words", "Mayor Ann Lee said it rained. Lee said it froze.", [1, 1]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case, id=name) for name, *case in WHO])
def test_who_a_mention_is(text: str, expected: list[int | None]) -> None:
    assert read(text)[1][-len(expected) :] == expected


def test_a_description_goes_back_over_many_sources() -> None:
    _, said = read(f"A clerk said it rained. {crowd(298)} The clerk said it froze.")
    assert (said[0], said[-1], len(set(said))) == (1, 1, 299)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("999,999 residents said it rained.", 999_999, 999_999),
        ("1,000,000 residents said it rained.", 2, None),
        ("Twelve residents said it rained.", 12, 12),
        ("Both residents said it rained.", 2, 2),
        ("The other two residents said it rained.", 2, 2),
        ("Two of the residents said it rained.", 2, 2),
        ("Some of the residents said it rained.", 2, None),
        ("Residents said it rained.", 2, None),
        ("1,200 residents said it rained.", 1200, 1200),
        ("At least 40 residents said it rained.", 40, None),
        ("Two dozen residents said it rained.", 24, 24),
        ("The jury said it rained.", 2, None),
        ("Some said it rained.", 2, None),
        ("A few said it rained.", 2, None),
        ("Everyone said it rained.", 2, None),
        ("Two thirds of the residents said it rained.", 2, None),
        ("Ten percent of the firms' owners said it rained.", 2, None),
        ("One member of the crew said it rained.", 1, 1),
    ],
)
def test_how_many_people_a_source_is(text: str, low: int, high: int | None) -> None:
    source = read(text)[0][1]
    assert (source.count_low, source.count_high) == (low, high)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        # The office stands before the profession, in whatever order they come.
        ("Ann Lee, an engineer, said it rained. Mayor Ann Lee said it froze.", "Mayor"),
        ("Mayor Ann Lee said it rained. Ann Lee, an engineer, said it froze.", "Mayor"),
        # Heads stand before ministers, and ministers before those who speak for them.
        ("Spokeswoman Ann Lee said it rained. Mayor Ann Lee said it froze.", "Mayor"),
        ("Minister Ann Lee said it rained. Premier Ann Lee said it froze.", "Premier"),
        ("Spokeswoman Ann Lee said it rained. Minister Ann Lee said it froze.", "Minister"),
        (
            "Ann Lee, the deputy chief of the national water office of the old town, was there. Lee said it rained.",
            "the deputy chief of the national water office of the old town",
        ),
    ],
)
def test_the_role_is_the_highest_and_may_be_long(text: str, role: str) -> None:
    assert read(text)[0][1].role == role


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Two officials said it rained. They asked not to be named because it was early.", "because it was early"),
        ("Two officials said it rained. The two senior officials asked not to be named because it was early.", "because it was early"),
        ("Two officials said it rained. Two residents asked not to be named because it was early.", None),
    ],
)  # fmt: skip
def test_the_sentence_after_says_why_nobody_is_named(text: str, reason: str | None) -> None:
    assert read(text)[0][1].anonymity_reason == reason


@pytest.mark.parametrize("state", ["Papua New Guinea", "Bosnia and Herzegovina", "Saudi Arabia", "Sudan"])
def test_a_state_has_a_name_of_up_to_three_words(state: str) -> None:
    assert read(f"An official of {state} said it rained.")[0][1].side == state


def test_a_person_named_right_behind_who_speaks() -> None:
    assert read("A clerk said that Ann Lee was ill, and she said it rained.")[1] == [1, 2]


def test_a_role_of_two_nouns() -> None:
    assert read("“It rained,” said the deputy chief.")[0][1].name == "the deputy chief"
