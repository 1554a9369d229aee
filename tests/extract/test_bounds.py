"""Where the ends of a figure and of a holding are, and whether they belong to it."""

from __future__ import annotations

import pytest

import analysis
from analysis.extract.records import Figure, Holding
from analysis.lexicon import rows
from tests.extract.bound_cases import AFTER, BEFORE, BETWEEN, FURTHER, HELD, OTHERS, OTHERS_WRONG, REPEATED

# modifier: low, high, low closed, high closed of 40; an approximation stays a point
MEANT: dict[str, tuple[float | None, float | None, bool, bool]] = {
    "about": (40, 40, True, True),
    "nearly": (40, 40, True, True),
    "more than": (40, None, False, False),
    "at least": (40, None, True, False),
    "less than": (None, 40, False, False),
    "up to": (None, 40, False, True),
}
SENTENCES = {
    (phrase, place): (modifier, text)
    for place, by_modifier in (("before", BEFORE), ("after", AFTER))
    for modifier, sentences in by_modifier.items()
    for phrase, text in sentences.items()
}


def figures(text: str) -> tuple[Figure, ...]:
    return analysis.read(analysis.Article(text)).records.figures


def ends(row: Figure) -> tuple[float | None, float | None, bool, bool]:
    return row.low, row.high, row.low_closed, row.high_closed


def wrong(*case: object) -> object:
    """Return a case that is read otherwise today; what is wrong stands last."""
    *given, reason = case
    return pytest.param(*given, id=given[0], marks=pytest.mark.xfail(strict=True, reason=str(reason)))


def right(*case: object) -> object:
    return pytest.param(*case, id=case[0])


def test_every_modifier_has_a_sentence() -> None:
    around = {(word, "further") for word in FURTHER} | {(word, "between") for word in BETWEEN}
    assert set(SENTENCES) | around == {(row["phrase"], row["place"]) for row in rows("modifiers")}


@pytest.mark.parametrize("text", [*FURTHER.values(), *BETWEEN.values()])
def test_words_around_a_modifier_leave_it(text: str) -> None:
    (row,) = figures(text)
    assert (row.modifier, *ends(row)) == ("more than", *MEANT["more than"])


@pytest.mark.parametrize(
    ("phrase", "modifier", "text"),
    [pytest.param(phrase, *case, id=f"{phrase} {place}") for (phrase, place), case in SENTENCES.items()],
)
def test_what_a_modifier_leaves_possible(phrase: str, modifier: str, text: str) -> None:
    assert phrase in text
    (row,) = figures(text)
    assert (row.modifier, *ends(row)) == (modifier, *MEANT[modifier])


@pytest.mark.parametrize(
    ("text", "low", "high", "low_closed", "high_closed", "modifier"),
    [right(*case) for case in OTHERS] + [wrong(*case) for case in OTHERS_WRONG],
)
def test_the_ends_of_a_figure(
    text: str, low: float | None, high: float | None, low_closed: bool, high_closed: bool, modifier: str
) -> None:
    (row,) = figures(text)
    assert (row.modifier, *ends(row)) == (modifier, low, high, low_closed, high_closed)


@pytest.mark.parametrize(("text", "expected"), REPEATED, ids=[text for text, _ in REPEATED])
def test_what_is_said_twice_has_one_bound(
    text: str, expected: list[tuple[float | None, float | None, bool, bool]]
) -> None:
    assert [ends(row) for row in figures(text)] == expected


@pytest.mark.parametrize(("text", "share", "area", "closed"), [right(*case) for case in HELD])
def test_the_ends_of_a_holding(
    text: str, share: tuple[float | None, ...], area: tuple[float | None, ...], closed: tuple[bool, bool]
) -> None:
    row: Holding = analysis.read(analysis.Article(text)).records.holdings[-1]
    assert (row.share_low, row.share_high) == share
    assert (row.area_low, row.area_high) == area
    assert (row.low_closed, row.high_closed) == closed


@pytest.mark.xfail(strict=True, reason="a gain that is below an end is taken for all that is held")
def test_a_gain_says_nothing_of_the_most_that_is_held() -> None:
    found = analysis.read(analysis.Article("The rebels seized less than 50 square km of Sudan.")).records.holdings
    assert [row.area_high for row in found if row.area_high is not None] == []
