"""Lists against the number that introduces them."""

from __future__ import annotations

import pytest

from analysis.extract.relations.names import named
from tests.checks.making import counted, evidence


@pytest.mark.parametrize(
    ("text", "words", "number", "expected"),
    [
        ("the four regions of Arda, Belisk, Upper Tamar and Ruan, according to maps.", "four regions", 4, "consistent"),
        ("the three regions of Arda, Belisk, Upper Tamar and Ruan fell.", "three regions", 3, None),
        ("the three regions of Arda, Belisk, Upper Tamar and Ruan.", "three regions", 3, "inconsistent"),
        (
            "the five members of the U.N. Council: Arda, the Belisk Isles and Ruan. It",
            "five members",
            5,
            "inconsistent",
        ),
        ("three districts: Ilmar, Sten and Lower Lowen. Schools", "three districts", 3, "consistent"),
        ("reopen four crossings: Selm, Arda, North Ruan and Kesh.", "four crossings", 4, "consistent"),
        ("two states: Serbia and Bosnia and Herzegovina.", "two states", 2, "consistent"),
        ("in five states: Arda, Belisk and Ruan, where it rained, along with Kesh and Selm.", "five states", 5, None),
        ("in two towns, Arda and Selm, on Monday.", "two towns", 2, None),
        ("two ministers of Arda, Belisk and Ruan met.", "two ministers", 2, None),
        ("three things: money, time and luck.", "three things", 3, None),
        ("7.3 million voters. Amadi won two towns: Arda and Selm.", "7.3 million", 7.3e6, None),
        ("12 people died in three towns: Arda, Selm and Kesh.", "12 people", 12, None),
        ("four officials named the winners: Kent, Dahl and Price.", "four officials", 4, None),
        ("The three districts, Ash, Bell and Dunn, voted no.", "three", 3, "consistent"),
        ("The three districts, Ash, Bell, Cole and Dunn, voted no.", "three", 3, "inconsistent"),
        ("Three districts, Ash, Bell, Cole and Dunn, voted no.", "Three", 3, "inconsistent"),
        ("The five towns are Arda, Selm, Kesh and Ruan.", "five", 5, "inconsistent"),
        ("one rule: Nobody, said Kent, leaves.", "one rule", 1, None),
        ("two men: “Go, Tom and Bill,” he said.", "two men", 2, None),
    ],
)
def test_lists(text: str, words: str, number: float, expected: str | None) -> None:
    read = evidence(text, figures=[counted(text, words, number)])
    fit = [
        "consistent" if one.low <= number <= one.high else "inconsistent" for one in named(text, read.records.figures)
    ]
    assert fit == ([expected] if expected else [])


def test_a_list_after_a_part_of_a_number_counts_the_part() -> None:
    text = "Amadi carried five of the seven provinces: Dorra, Lenna, Upper Sarra, Mareth and the Coast."
    figures = [counted(text, "five", 5), counted(text, "seven provinces", 7)]
    (relation,) = named(text, evidence(text, figures=figures).records.figures)
    assert (relation.roles, relation.low, relation.high) == ((("count", 0),), 5, 5)
