"""Sources: which mentions are one source, and what the mentions say of it."""

from __future__ import annotations

import pytest

import analysis

CASES = [
    # text, the names of the sources in order, the number of the source of each attribution
    ("surname", "Mayor Ann Lee said it rained. Lee said she left.", ["Ann Lee"], [1, 1]),
    ("pronoun", "Mayor Ann Lee said it rained. She later denied that it had.", ["Ann Lee"], [1, 1]),
    ("description after a name", "“It rained,” said Ann Lee, a spokeswoman for the port.", ["Ann Lee"], [1]),
    ("name after a description", "The port’s owner, Tom Hill, who left in May, said it rained.", ["Tom Hill"], [1]),
    ("age", "Tom Hill, 31, a nurse, said it rained. Hill said he left.", ["Tom Hill"], [1, 1]),
    ("office before a name", "Secretary of State Ann Lee said it rained. Lee said she left.", ["Ann Lee"], [1, 1]),
    ("chamber before a title", "House Speaker Ann Lee said it rained. Lee said she left.", ["Ann Lee"], [1, 1]),
    ("spokeswoman", "“It rained,” said Ann Lee, a spokeswoman. “It snowed,” the spokeswoman said.", ["Ann Lee"], [1, 1]),
    ("capital, state", "Moscow said it had won. Russia has said that it lost.", ["Moscow"], [1, 1]),
    (
        "a part of a group",
        "Three officials said it rained. Two of the officials said it snowed.",
        ["Three officials", "Two of the officials"],
        [1, 2],
    ),
    ("questions and answers", "Q: Did it rain?\nA: It rained.\nQ: For long?\nA: For days.", ["Q", "A"], [1, 2, 1, 2]),
    ("nobody named", "It is feared that dozens drowned.", [], [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names", "indices"), [pytest.param(*case, id=name) for name, *case in CASES])
def test_sources(text: str, names: list[str], indices: list[int | None]) -> None:
    records = analysis.read(analysis.Article(text)).records
    assert [source.name for source in records.sources[1:]] == names
    assert [each.source for each in records.attributions] == indices


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Former mayor Ann Lee said it rained.", "Former mayor"),
        ("Ann Lee, 31, a nurse, said it rained.", "a nurse"),
        ("“It rained,” said Ann Lee, a spokeswoman for the port.", "a spokeswoman for the port"),
        ("Ann Lee, who saw it, said it rained.", None),
        ("Of Ann Lee, the mayor's manager said it rained. Lee said it froze.", "mayor's manager"),
        ("The senator's lawyer, Ann Lee, was there. Lee said it rained.", "The senator's lawyer"),
        ("Tom Hill met the mayor, Ann Lee, and the bishop. Lee said it rained.", "the mayor"),
        ("It was the best friend Ann Lee ever had. Lee said it rained.", None),
        ("Her eldest son Tom Lee was there. Lee said it rained.", "son"),
        ("Mrs. Lee said it rained.", None),
        ("Ms Ann Lee said it rained.", None),
        ("Dr. Ann Lee said it rained.", "Dr."),
        ("Ann Lee, 22, of Tarn, Ohio, said it rained.", None),
        ("Ann Lee, D-Ohio, said it rained.", None),
        ("Ann Lee, CEO, said it rained.", "CEO"),
        ("Ann Lee, a Democrat, said it rained.", "a Democrat"),
    ],
)
def test_role(text: str, role: str | None) -> None:
    assert analysis.read(analysis.Article(text)).records.sources[1].role == role


@pytest.mark.parametrize(
    ("text", "anonymous", "low", "high"),
    [
        ("Two officials said it rained.", True, 2, 2),
        ("Officials who asked not to be named said it rained.", True, 2, None),
        ("A person familiar with the talks said it rained.", True, 1, 1),
        ("Residents said it rained.", False, 2, None),
        ("Ann Lee said it rained.", False, 1, 1),
    ],
)
def test_who_is_kept_from_the_reader(text: str, anonymous: bool, low: int, high: int | None) -> None:
    source = analysis.read(analysis.Article(text)).records.sources[1]
    assert (source.anonymous, source.count_low, source.count_high) == (anonymous, low, high)


# A text, and of each source: its words, whether it is anonymous, and the words of the group it is a part of.
GROUPS = [
    (
        "Five officials said it rained. Two of the five said it froze. One of the two said it snowed.",
        [("Five officials", True, None), ("Two of the five", True, "Five officials"), ("One of the two", True, "Two of the five")],
    ),
    (
        "Five officials said it rained. Two of the officials said it froze. The three others said it snowed.",
        [("Five officials", True, None), ("Two of the officials", True, "Five officials"), ("The three others", True, "Five officials")],
    ),
    ("An official said it rained. A third said it froze.", [("An official", True, None), ("A third", True, None)]),
    ("Two aides said it rained. One said it froze.", [("Two aides", True, None), ("One", True, "Two aides")]),
    ("A spokesman for the port said it rained.", [("A spokesman for the port", False, None)]),
    ("The commander said it rained.", [("The commander", False, None)]),
    ("The official said it rained.", [("The official", True, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_groups_and_their_parts(text: str, expected: list[tuple[str, bool, str | None]]) -> None:
    sources = analysis.read(analysis.Article(text)).records.sources
    given = [
        (each.name, each.anonymous, None if each.subset_of is None else sources[each.subset_of].name)
        for each in sources[1:]
    ]
    assert given == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Eight aides said it rained.\nAll eight spoke on condition of anonymity because it was early.", "because it was early"),
        ("An aide said it rained. A second aide said it froze. Both declined to be named because it was early.", "because it was early"),
        ("Eight aides said it rained.\nAll nine spoke on condition of anonymity because it was early.", None),
        ("A clerk said it rained. He asked me not to use his name because it was early.", "because it was early"),
    ],
)  # fmt: skip
def test_a_later_sentence_says_why_nobody_is_named(text: str, reason: str | None) -> None:
    assert analysis.read(analysis.Article(text)).records.sources[1].anonymity_reason == reason


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The defence ministry said it rained.", True),
        ("Velm fire service said it rained.", True),
        ("The company said it rained.", False),
        ("A ministry said it rained.", False),
    ],
)
def test_a_body_is_told_from_all_others(text: str, named: bool) -> None:
    assert analysis.read(analysis.Article(text)).records.sources[1].named is named


def test_a_firm_is_called_by_what_it_makes() -> None:
    text = "Nord Foods shares fell after the snack maker reported a loss. The group said it would close two plants."
    assert [each.name for each in analysis.read(analysis.Article(text)).records.sources[1:]] == ["Nord Foods"]
