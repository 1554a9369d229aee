"""What each page answers in one sentence: whole sentences, in which nothing is counted as 0."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest

import analysis
from analysis.reading import Reading
from analysis.views import answers
from tests.views.test_points import ARTICLES

ANSWERS: dict[str, Callable[[Reading], str]] = {
    name: getattr(answers, name)
    for name in "on_whose_word who_speaks whose_words put_forward which_numbers who_holds what_agrees when".split()
}
SILLY = re.compile(
    r"\b0 [a-z]|\b0%|None|nan|<NA>|\b1 (?:people|words|figures|claims|sources|dates)\b|\bare 1\b|\b1 are\b|\bis [2-9]| [,.;]"
)


@cache
def read(text: str) -> Reading:
    return analysis.read(analysis.Article(text))


@pytest.mark.parametrize("name", ARTICLES)
@pytest.mark.parametrize("answer", ANSWERS)
def test_a_whole_sentence_without_noughts(name: str, answer: str) -> None:
    said = ANSWERS[answer](read(ARTICLES[name]))
    assert re.fullmatch(r"[A-Z\d][^.?!]*(?:\d\.\d[^.?!]*)*\.", said)
    assert SILLY.search(said) is None


@pytest.mark.parametrize(
    ("answer", "text", "said"),
    [
        ("on_whose_word", "It rained.", "In 2 words the article has no source but itself."),
        ("who_speaks", "It rained.", "Nobody is heard in the article but itself."),
        ("put_forward", "It rained. It snowed.", "Both claims are put forward as fact."),
        ("put_forward", "It rained.", "The only claim is put forward as fact."),
        (
            "put_forward",
            "It rained. Ben Ode asks whether the dam will hold.",
            "Of 2 claims, 1 is put forward as fact and 1 without a word on whether it is so.",
        ),
        ("which_numbers", "Nobody came.", "The article gives no figures."),
        ("which_numbers", "Rain fell in 12 towns.", "The article gives 1 figure; no source is given for it."),
        ("who_holds", "It rained.", "Nobody is said to hold land."),
        ("what_agrees", "It rained.", "The article gives no figures to compare."),
        ("when", "It rained.", "The article gives no dates."),
        ("when", "It rained in 1998 and in 1999.", "Both dates are dated by the text alone."),
        ("when", "It rained on Monday.", "The only date is left without a day."),
    ],
)
def test_answers(answer: str, text: str, said: str) -> None:
    assert ANSWERS[answer](read(text)) == said


@pytest.mark.parametrize("name", ARTICLES)
def test_every_claim_is_counted_once(name: str) -> None:
    reading = read(ARTICLES[name])
    said = answers.put_forward(reading)
    counts = [int(count) for count in re.findall(r"\d+", said)]
    assert not counts or sum(counts[1:]) in {counts[0], 0}
