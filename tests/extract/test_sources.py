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
