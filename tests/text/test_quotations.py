"""Quotation marks: paired by type and nesting, over paragraphs, and what between them is speech."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.text.doc import parse
from analysis.text.quotations import quotations

CASES = [
    ("curly", "“We are going home tonight,” she said.", [("We are going home tonight,", True)]),
    ("straight", '"We are going home tonight," she said.', [("We are going home tonight,", True)]),
    ("two apostrophes", "''We are going home tonight,'' she said.", [("We are going home tonight,", True)]),
    ("guillemets", "«We are going home tonight», she said.", [("We are going home tonight", True)]),
    ("single", "‘We are going home tonight,’ she said.", [("We are going home tonight,", True)]),
    ("a mark within", "“He told me ‘run’ and I ran away,” she said.", [("He told me ‘run’ and I ran away,", True)]),
    (
        "a mark within at the end",
        "''I heard him shout, 'We are lost,''' she said.",
        [("I heard him shout, 'We are lost,'", True)],
    ),
    (
        "two in a sentence",
        "“We are late,” she said, “and we are tired.”",
        [("We are late,", True), ("and we are tired.", True)],
    ),
    ("scare quotes", "The so-called “peace zones” were empty.", [("peace zones", False)]),
    # Of four words and more, nineteen in twenty are speech, unless all their long words have capitals: of up to twelve.
    ("three words", "They were “cold and wet” there.", [("cold and wet", False)]),
    ("four words", "They were “cold and wet again” there.", [("cold and wet again", True)]),
    ("a title of short words", "She read “The Road and the Wind” twice.", [("The Road and the Wind", False)]),
    (
        "a title of twelve words",
        "She read “The Long Road That Leads Home Over Hill And Dale With Them” twice.",
        [("The Long Road That Leads Home Over Hill And Dale With Them", False)],
    ),
    (
        "thirteen words with capitals",
        "She read “The Long Road That Leads Home Over Hill And Dale With Them All” twice.",
        [("The Long Road That Leads Home Over Hill And Dale With Them All", True)],
    ),
    (
        "a title of twelve words before a comma",
        "Lee, the author of “The Long Road That Leads Home Over Hill And Dale With Them,” spoke.",
        [("The Long Road That Leads Home Over Hill And Dale With Them,", False)],
    ),
    ("a nickname", "Joe “The Hammer” Brown retired.", [("The Hammer", False)]),
    ("a title", "She wrote “The March of Progress” in 2019.", [("The March of Progress", False)]),
    ("a title before a comma", "Lee, the author of “Going Under,” spoke.", [("Going Under,", False)]),
    ("one word that is said", "“Never,” she said.", [("Never,", True)]),
    ("inches", 'A 6" pipe burst and "nobody came to help us," she said.', [("nobody came to help us,", True)]),
    (
        "inches before a hyphen",
        'A 6"-wide pipe burst and "nobody came to help us," she said.',
        [("nobody came to help us,", True)],
    ),
    ("a short one that nothing closes", "He had one word for it: “Finally.", []),
    ("a longer one that nothing closes", "He says: “I wonder why it failed.", [("I wonder why it failed.", True)]),
    ("closed by an opening mark", "She left, chanting “no more of this!“ and wept.", [("no more of this!", True)]),
    (
        "single marks before a small letter",
        "Lee calls the plan ‘a crazy system’ in a talk.",
        [("a crazy system", False)],
    ),
    (
        "opened again after a sentence",
        "“It rained all day. “We are home again now,” he said.",
        [("It rained all day. ", True), ("We are home again now,", True)],
    ),
    ("apostrophes are no marks", "The teachers' union and the pupils' parents met.", []),
]


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(text, expected, id=name) for name, text, expected in CASES]
)
def test_quotations(text: str, expected: list[tuple[str, bool]]) -> None:
    found = [(each.inner.of(text), each.speech) for each in quotations(parse(Article(text)))]
    assert found == expected


def test_over_paragraphs_with_the_mark_repeated() -> None:
    text = "“The first night was long.\n“The second was longer.\n“The third never ended,” she said."
    found = list(quotations(parse(Article(text))))
    assert [each.inner.of(text) for each in found] == [
        "The first night was long.",
        "The second was longer.",
        "The third never ended,",
    ]
    assert [(each.closed, each.continues) for each in found] == [(False, True), (False, True), (True, False)]


def test_a_mark_that_nothing_closes_ends_with_its_paragraph() -> None:
    text = "“We never got an answer from them, she said.\nIt rained. “We are home now,” he said."
    found = list(quotations(parse(Article(text))))
    assert [(each.inner.of(text), each.closed) for each in found] == [
        ("We never got an answer from them, she said.", False),
        ("We are home now,", True),
    ]


def test_an_odd_mark_loses_nothing_but_itself() -> None:
    text = "She left.” It was late. “We waited for an hour,” he said."
    assert [each.inner.of(text) for each in quotations(parse(Article(text)))] == ["We waited for an hour,"]
