"""Attributions that a reader takes for granted: all rows of each sentence, as the name of the source and what is said."""

from __future__ import annotations

import pytest

import analysis

Row = tuple[str, str]

KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "a relative clause does not break off the clause that it stands in": [
        (
            "Her lawyer, Ada Lund, suggested that Ms Orr, who was dismissed in 2021, bore a grudge.",
            [("Ada Lund", "Ms Orr, who was dismissed in 2021, bore a grudge")],
        ),
        (
            "The union said that a driver who had been warned twice, and who denied it, was at the wheel.",
            [
                ("The union", "a driver who had been warned twice, and who denied it, was at the wheel"),
            ],
        ),
        (
            "Police said the man, who was arrested on Monday, had been freed.",
            [("Police", "the man, who was arrested on Monday, had been freed")],
        ),
    ],
    "an object ends with its clause": [
        (
            "The mayor is promising lower rates and “jobs, jobs, jobs,” but she has also sharpened her attacks.",
            [("The mayor", "lower rates and “jobs, jobs, jobs,”")],
        ),
        (
            "The council ordered a survey of the pier, and the divers went down in May.",
            [("The council", "a survey of the pier")],
        ),
        (
            "Roe likened the rules to “burning the charter” – a charge that stung.",
            [("Roe", "the rules to “burning the charter”")],
        ),
        (
            "The firm denied the claim, which it calls “absurd.”",
            [("The firm", "the claim"), ("The firm", "which … “absurd.”")],
        ),
    ],
    "who is named by “according to” can be described": [
        (
            "The pier will open before June, according to Orr, who had said it would open in May.",
            [("Orr", "The pier will open before June"), ("Orr", "it would open in May")],
        ),
    ],
    "nothing is no answer": [("The captain sat down and said nothing.", [])],
    "a relative clause behind a day tells of no day": [
        (
            "Ann Lee said that the divers had come twice in May, which the firm denies.",
            [("Ann Lee", "the divers had come twice in May, which the firm denies")],
        ),
    ],
}


def rows(text: str) -> list[Row]:
    """Return the name of the source ("": none is told) and the content of each attribution."""
    records = analysis.read(analysis.Article(text)).records
    return [
        (
            records.sources[each.source].name if each.source is not None else "",
            " … ".join(piece.of(text) for piece in each.content),
        )
        for each in records.attributions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0]}") for kind, cases in KINDS.items() for case in cases],
)
def test_the_rows_of_a_sentence(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected
