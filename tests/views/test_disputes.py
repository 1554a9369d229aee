"""Points on what does not go together in an article, is denied or alleged, or is said to be unproven."""

from __future__ import annotations

import pytest

import analysis
from analysis.tables.claim_pairs import opposed
from analysis.views import front
from analysis.views.disputes import at_other_times, contradictions, disputed, unproven
from analysis.views.quoting import Point, Text

SAFE = "The mayor said the bridge is safe to cross. Two engineers said the bridge is not safe."


def text_of(words: str) -> Text:
    return Text(analysis.read(analysis.Article(words)))


def denials(words: str) -> list[Point]:
    text = text_of(words)
    return list(disputed(text, opposed(text.reading)))


def test_the_denial_stands_beside_what_it_denies() -> None:
    text = text_of(SAFE)
    (point,) = contradictions(text, opposed(text.reading))
    assert [quote.whose for quote in point.quotes] == ["affirmed: The mayor", "denied: Two engineers"]
    assert "“bridge is safe”" in point.said


def test_the_matter_is_a_phrase_of_one_of_the_two() -> None:
    text = text_of(
        "Two officials said that a draft agreement had collapsed. "
        "A spokeswoman denied that there had been an agreement, draft or otherwise."
    )
    (point,) = contradictions(text, opposed(text.reading))
    assert point.said.endswith("on one matter: “draft agreement”.")


@pytest.mark.parametrize(
    ("words", "pairs"),
    [
        (SAFE, 1),
        ("The mayor said the bridge is safe to cross. Two engineers said the bridge is not safe for heavy lorries.", 0),
        ("The mayor said the bridge is safe to cross. The bridge is not safe.", 0),
        ("The mayor said the bridge is safe to cross. Two engineers said the bridge is safe.", 0),
    ],
)
def test_opposed_claims(words: str, pairs: int) -> None:
    assert len(opposed(analysis.read(analysis.Article(words)))) == pairs


@pytest.mark.parametrize(
    ("words", "said", "marked"),
    [
        ("Ann Lee denied taking bribes.", "Ann Lee denied taking bribes.", ["taking bribes"]),
        ("The bank dismissed reports that it is for sale.", "The bank dismissed reports that it is for sale.", None),
        (
            "“There was no meeting,” the consul said.",
            "The consul says “There was no meeting”.",
            ["There was no meeting"],
        ),
        (
            "Police said no such order had been given.",
            "Police said no such order had been given.",
            ["no such order had been given"],
        ),
        (
            "The miners accused the firm of hiding the map. The firm denied it had broken the law.",
            "The miners accused the firm of hiding the map; the firm denied it had broken the law.",
            ["the firm of hiding the map", "it had broken the law"],
        ),
    ],
)
def test_what_is_denied_and_alleged_by_whom(words: str, said: str, marked: list[str] | None) -> None:
    (point,) = denials(words)
    assert point.said == said
    assert marked is None or [words for quote in point.quotes for words in quote.marked] == marked


@pytest.mark.parametrize(
    ("words", "said", "more"),
    [
        ("That the sluice had failed was denied by the board.", "Denied by the board is “the sluice had failed”.", ""),
        ("The claim is untrue, the board said. “There were no leaks at all,” it said.", "The board says “There were no leaks at all”.", ""),
        (
            "Ann Lee denied selling the boat. Bo Orr denied seeing it. The harbour board and Cy Pine denied that it had sunk.",
            "Ann Lee denied selling the boat; Bo Orr denied seeing it.",
            "Something is denied by",
        ),
        ("Bo Orr categorically denied having seen it.", "Bo Orr categorically denied having seen it.", ""),
        ("Bo Orr rejected that as “nonsense”.", "Bo Orr rejected that as “nonsense”.", ""),
        (
            "Ann Lee accused her deputy of running “a grubby little smear” after the vote.",
            "Ann Lee accused her deputy of running “a grubby little smear” after the vote.",
            "",
        ),
        (
            "Ann Lee accused her deputy of selling 4.5 tonnes of coal that the two towns had set aside for the poor of the valley in a "
            "winter that nobody there had forgotten.",
            "Ann Lee accused her deputy of selling 4.5 tonnes of coal that the two towns had set aside for the poor of the valley in a …",
            "",
        ),
    ],
)  # fmt: skip
def test_a_denial_in_other_words(words: str, said: str, more: str) -> None:
    (point,) = denials(words)
    assert point.said == said
    assert point.more.startswith(more)


def test_numbers_of_different_times() -> None:
    reading = analysis.read(
        analysis.Article(
            "The rebels held 60% of Syria in May, the survey office said. The army now holds 55% of Syria, its spokesman said."
        )
    )
    findings = reading.findings()
    (point,) = at_other_times(Text(reading), findings)
    assert "unless they are of different times" in point.said
    assert "not of one time" in point.more
    assert len(point.quotes) == 2
    checked = front.checked(reading, findings)
    assert checked is not None
    assert checked.undecided == ()
    assert checked.outcome == "The statements on land can all be true only if they are of different times."


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee said she would not sell the house.",
        "Ann Lee never sold the house.",
        "There was no snow.",
        "The mayor neither confirmed nor denied that he had been asked.",
        "The law bans such sales, Ann Lee said.",
    ],
)
def test_what_answers_nobody_is_no_denial(words: str) -> None:
    assert not denials(words)


def test_a_contradiction_is_not_told_twice() -> None:
    assert not denials("The mayor said the old bridge is safe. Two engineers denied that the old bridge is safe.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "There is no evidence that the well is poisoned.",
            "The article says: “There is no evidence that the well is poisoned”.",
        ),
        (
            "The footage could not be independently verified.",
            "The article says: “The footage could not be independently verified”.",
        ),
        (
            "Though the army denied it, the toll could not be verified.",
            "The article says that something could not be verified.",
        ),
        (
            "The Gazette was unable to confirm the toll.",
            "The article says: “The Gazette was unable to confirm the toll”.",
        ),
        (
            "Neither toll could be verified. There is no proof that anybody drowned.",
            "The article says that there is no evidence of something and that something could not be verified.",
        ),
    ],
)
def test_what_the_article_says_is_unproven(words: str, said: str) -> None:
    assert [point.said for point in unproven(text_of(words))] == [said]


def test_what_is_unproven_stands_behind_what_it_points_to() -> None:
    (point,) = unproven(
        text_of("The army said it had shot down 40 drones.\n\nNeither claim could be verified. It rained.")
    )
    (quote,) = point.quotes
    assert quote.sentence == "The army said it had shot down 40 drones. Neither claim could be verified."
    assert quote.marked == ("Neither claim could be verified",)


@pytest.mark.parametrize(
    "words",
    [
        "The footage was verified on Monday.",
        "Evidence of fraud was found, Ann Lee said.",
        "The police said there was no evidence of arson.",
        "She neither confirms nor explains the rumours.",
    ],
)
def test_what_is_proven_or_somebody_else_says(words: str) -> None:
    assert not list(unproven(text_of(words)))
