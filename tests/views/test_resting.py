"""Points on whom an article rests."""

from __future__ import annotations

import re

import pytest

import analysis
from analysis.tables.sourcing import sourcing
from analysis.views.quoting import Point, Text
from analysis.views.resting import one_voice, unnamed, without_source


def without_names(words: str) -> list[Point]:
    reading = analysis.read(analysis.Article(words))
    return [point for _, point in unnamed(Text(reading), sourcing(reading))]


@pytest.mark.parametrize(
    ("words", "said", "why"),
    [
        (
            "An official who did not want to be named said the dam would hold. It is old.",
            r"\d+% of the article’s words rest on one person whose name is not given\.",
            "The article does not say why the name is left out.",
        ),
        (
            "Two officials who did not want to be named said the dam would hold. It is old.",
            r"\d+% of the article’s words rest on people whose names are not given: 2 people\.",
            "The article does not say why the names are left out.",
        ),
    ],
)
def test_how_many_go_unnamed(words: str, said: str, why: str) -> None:
    (point,) = without_names(words)
    assert re.fullmatch(said, point.said)
    assert point.more == why


def test_next_to_nothing_is_not_told() -> None:
    assert not without_names(
        "An aide said no. " + "The river rose by a foot and the fields lay under water for days. " * 30
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Ann Lee said the dam would hold for a hundred years and that nobody has to move. The dam is old.",
            "All words that are attributed to anybody are those of one source: Ann Lee.",
        ),
        (
            "Ann Lee said the dam would hold for a hundred years. “It has not moved,” Ann Lee said. Tom Ray said he hopes so.",
            "80% of the words that are attributed to anybody are those of one source: Ann Lee.",
        ),
    ],
)
def test_one_source_above_all(words: str, said: str) -> None:
    reading = analysis.read(analysis.Article(words))
    (point,) = one_voice(Text(reading), sourcing(reading))
    assert point.said == said
    assert {quote.whose for quote in point.quotes} == {"Ann Lee"}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee said the dam would hold. Tom Ray said the dam would break.",
        "Ann Lee said no. The river rose by a foot, and the fields lay under water for days.",
        "It rained.",
    ],
)
def test_no_source_above_all(words: str) -> None:
    reading = analysis.read(analysis.Article(words))
    assert not list(one_voice(Text(reading), sourcing(reading)))


def test_a_headline_is_not_quoted_where_the_text_can_be() -> None:
    text = "Flood kills 140 in the north\n\nThe river rose by 12 feet on Monday.\nAt least 142 people died in the villages below."
    reading = analysis.read(analysis.Article(text))
    (point,) = without_source(Text(reading))
    assert reading.layout["part"].to_list() == ["title"]
    assert [quote.sentence for quote in point.quotes] == [
        "The river rose by 12 feet on Monday.",
        "At least 142 people died in the villages below.",
    ]
