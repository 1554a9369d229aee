"""The article under study with one number changed: the findings must turn."""

from __future__ import annotations

import pytest

import analysis
from analysis.resources import data

SEED = data().parent / "seeds" / "000_5ebe0946f73e4939.txt"


@pytest.mark.parametrize(
    ("was", "becomes", "check"),
    [
        ("about 26,000 square km", "about 62,000 square km", "two sides"),
        ("about 26,000 square km", "about 2,600 square km", "two sides"),
        ("control 70-80%", "control 40-50%", "two sides"),
        ("holds 18% of", "holds 28% of", "comparison"),
        ("more than 110,000", "more than 170,000", "same land"),
        ("80% of the Donbas", "20% of the Donbas", "parts and whole"),
        ("nearly 3% of the Kharkiv", "nearly 93% of the Kharkiv", "parts and whole"),
        ("the size of the American state of Virginia", "the size of the American state of Virginia", None),
        ("the four eastern regions", "the five eastern regions", "list and count"),
        ("Britain, China, France,", "Britain, China,", "list and count"),
        pytest.param(
            "Two of the sources",
            "Six of the sources",
            "part of a group",
        ),
    ],
)
def test_a_changed_number_is_caught(was: str, becomes: str, check: str | None) -> None:
    article = analysis.load(SEED)
    assert was in article.text
    changed = analysis.Article(article.text.replace(was, becomes, 1), published=article.published)
    findings = analysis.read(changed).findings()
    wrong = set(findings.loc[findings["verdict"] == "inconsistent", "check"])
    assert (check in wrong) if check else not wrong
