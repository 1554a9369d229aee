"""Sentences of an article with the words that matter marked."""

from __future__ import annotations

import pytest

import analysis
from analysis.views.quoting import Text


def test_rows_are_marked_one_by_one() -> None:
    text = Text(analysis.read(analysis.Article("About 40 of the 90 boats sank.")))
    (quote,) = text.stretches(text.figures.values())
    assert quote.marked == ("40", "90")
    assert quote.sentence == "About 40 of the 90 boats sank."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("“There was no talk. There were calls,” the consul said.", "There was no talk."),
        ("“It broke,” the consul said.", "“It broke,” the consul said."),
        ('"There was no talk. There were calls," the consul said.', "There was no talk."),
    ],
)
def test_a_mark_alone_is_left_out(words: str, sentence: str) -> None:
    text = Text(analysis.read(analysis.Article(words)))
    assert text.quote(next(iter(text.claims.values()))).sentence == sentence


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Two officials, who had seen it, said the dam broke.", "two officials"),
        ("Russian officials said the dam broke.", "Russian officials"),
        ("Ann Lee said the dam broke.", "Ann Lee"),
    ],
)
def test_a_name_inside_a_sentence(words: str, name: str) -> None:
    text = Text(analysis.read(analysis.Article(words)))
    assert text.name("S01", inside=True) == name
