"""What an attribution takes in of the sentence before it, and of the sentence after it: each condition alone decides."""

from __future__ import annotations

import pytest

import analysis

# name, text: the sentence before goes to the source as well
CARRIED = [
    ("alone", "The dam held. Still, the valley flooded, officials said."),
    ("in a paragraph between two", "It rained.\nThe dam held. Still, the valley flooded, officials said.\nIt snowed."),
    ("according to", "The dam held. Still, the valley flooded, according to officials."),
    ("however", "The dam held. However, the valley flooded, officials said."),
    ("but", "The dam held. But the valley flooded, officials said."),
    ("and", "The dam held. And the valley was dry, officials said."),
    ("yet", "The dam held. Yet the valley flooded, officials said."),
    ("this", "The dam held. This kept the valley dry, officials said."),
    ("that", "The dam held. That kept the valley dry, officials said."),
    ("these", "The dam held. These dams are old, officials said."),
    ("those", "The dam held. Those dams are old, officials said."),
    ("such", "The dam held. Such dams are old, officials said."),
    ("it", "The dam held. It is old, officials said."),
    ("they", "The dam held. They built it well, officials said."),
    ("he", "The dam held. He built it well, officials said."),
    ("she", "The dam held. She built it well, officials said."),
]

# name, text: the sentence before stays the article's own
NOT_CARRIED = [
    ("no word goes on", "The dam held. The valley flooded, officials said."),
    ("no sentence before", "Still, the dam held, officials said."),
    ("the cue comes first", "The dam held. Still, officials said the valley flooded."),
    ("a quotation", "The dam held. Still, “the valley was flooded,” officials said."),
    ("another paragraph", "The dam held.\nStill, the valley flooded, officials said."),
    ("a sentence before both", "It rained. The dam held. Still, the valley flooded, officials said."),
    ("a sentence after both", "The dam held. Still, the valley flooded, officials said. It rained."),
    ("said by another", "The mayor said the dam held. Still, the valley flooded, officials said."),
]

# name, text: the sentence after belongs to the content as well
FOLLOWED = [
    ("would", "Kole laid out his conditions. The army would have to leave the valley."),
    ("must", "Kole laid out his conditions. The army must leave the valley."),
    ("should", "Kole laid out his conditions. The army should leave the valley."),
    ("shall", "Kole laid out his conditions. The army shall leave the valley."),
    ("will", "Kole laid out his conditions. The army will leave the valley."),
    ("more of the same sentence", "Kole laid out his conditions for a truce. The army must leave the valley."),
    ("a closing mark", "Kole laid out his conditions for “a lasting truce.” The army must leave the valley."),
    ("a space before the full stop", "Kole laid out his conditions . The army must leave the valley."),
    ("the fourth word", "Kole laid out his many harsh conditions. The army must leave the valley."),
    ("a paragraph after it", "Kole laid out his conditions. The army must leave the valley.\nIt rained."),
]

# name, text: the sentence after does not
NOT_FOLLOWED = [
    ("no modal", "Kole laid out his conditions. The army left the valley."),
    ("another modal", "Kole laid out his conditions. The army could leave the valley."),
    ("no proposal", "Kole laid out his views. The army must leave the valley."),
    ("the fifth word", "Kole laid out his many long harsh conditions. The army must leave the valley."),
    ("no noun behind the cue", "Kole said he had conditions. The army must leave the valley."),
    ("more follows in the sentence", "Kole laid out his conditions, an aide said. The army must leave the valley."),
    ("another paragraph", "Kole laid out his conditions.\nThe army must leave the valley."),
    ("said by another", "Kole laid out his conditions. The army must leave the valley, officials said."),
    ("no sentence after", "Kole laid out his conditions."),
]


def reaching(text: str) -> list[str]:
    """Return what is attributed of sentences that have no cue."""
    found = analysis.read(analysis.Article(text)).records.attributions
    return [row.content[-1].of(text) for row in found if row.reach == "previous_sentence"]


def named(cases: list[tuple[str, str]]) -> list[object]:
    return [pytest.param(text, id=name) for name, text in cases]


@pytest.mark.parametrize("text", named(CARRIED))
def test_a_sentence_that_goes_on_takes_the_one_before_with_it(text: str) -> None:
    assert reaching(text) == ["The dam held"]


@pytest.mark.parametrize("text", named(NOT_CARRIED))
def test_nothing_else_is_carried_back(text: str) -> None:
    assert reaching(text) == []


@pytest.mark.parametrize("text", named(FOLLOWED))
def test_terms_follow_what_sets_them_out(text: str) -> None:
    (content,) = reaching(text)
    assert (content[:8], content[-10:]) == ("The army", "the valley")


@pytest.mark.parametrize("text", named(NOT_FOLLOWED))
def test_nothing_else_follows(text: str) -> None:
    assert reaching(text) == []


@pytest.mark.xfail(strict=True, reason="who rejects a plan is taken for whose plan it is")
def test_the_terms_of_a_plan_are_not_those_of_who_rejects_it() -> None:
    assert reaching("Kole rejected the plan. The army would have to leave the valley.") == []
