"""A reading, and the same article read again in other words."""

from __future__ import annotations

from pathlib import Path

import pytest

import analysis

TEXT = "Rebels hold 60% of Syria. The army holds 40% of it."


def tagger(words: list[str]) -> list[str]:
    """Call every word a noun, which no lexicon does."""
    return ["NN"] * len(words)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ({}, TEXT),
        ({"F02": "half"}, "Rebels hold 60% of Syria. The army holds half of it."),
        ({"F01": "a third", "F02": "two thirds"}, "Rebels hold a third of Syria. The army holds two thirds of it."),
    ],
)
def test_the_words_of_figures_are_replaced(words: dict[str, str], text: str) -> None:
    article = analysis.Article(TEXT, publisher="The Paper")
    altered = analysis.read(article).altered(words)
    assert (altered.article.text, altered.article.publisher, altered.doc.text) == (text, "The Paper", text)


def test_a_figure_that_is_not_there_cannot_be_altered() -> None:
    with pytest.raises(KeyError, match="F09"):
        analysis.read(analysis.Article(TEXT)).altered({"F09": "half"})


def test_an_altered_article_is_read_with_the_same_tagger() -> None:
    again = analysis.read(analysis.Article(TEXT), tagger).altered({})
    assert {token.tag for token in again.doc.tokens} == {"NN"}
    assert {token.tag for token in again.altered({}).doc.tokens} == {"NN"}


def test_an_altered_article_is_read_with_the_same_topics(tmp_path: Path) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text("topic,words\nland,hold;Syria\n", encoding="utf-8")
    reading = analysis.read(analysis.Article(TEXT), topics=mine)
    assert reading.claims["topics"].to_list()[0] == "land"
    assert reading.altered({}).claims["topics"].to_list()[0] == "land"
    assert reading.altered({}).altered({}).claims["topics"].to_list()[0] == "land"
