"""Whose name is withheld, in which words, and why."""

from __future__ import annotations

import pytest

import analysis

WITHHELD = [
    ("A neighbour, who did not want to be identified for fear of revenge, said he had heard shots.", "for fear of revenge"),
    ("A clerk, who pleaded anonymity as he was not permitted to speak, said files were burned.", "as he was not permitted to speak"),
    ("A nurse spoke on condition that her name not be used. She said beds were short.", None),
    ("A driver who would not give his name said the bus was late.", None),
    ("A trader, who did not wish to be named, said sales fell.", None),
    ("A resident who gave only her first name said the road was shut.", None),
    ("A worker, who preferred to remain anonymous, said it was cold.", None),
    ("A man who refused to be named said he saw smoke.", None),
    ("A soldier, whose name is being withheld, said he ran.", None),
]  # fmt: skip

NAMED = [
    "A neighbour, who wanted to be identified as the owner, said he had heard shots.",
    "A neighbour said she had been named after a ship.",
    "A driver who gave him a map said the bus was late.",
    "A worker, who wished to be left alone, said it was cold.",
]


@pytest.mark.parametrize(("text", "reason"), WITHHELD)
def test_a_name_is_withheld(text: str, reason: str | None) -> None:
    records = analysis.read(analysis.Article(text)).records
    assert [(each.anonymous, each.anonymity_reason) for each in records.sources if each.kind != "author"] == [
        (True, reason)
    ]


@pytest.mark.parametrize("text", NAMED)
def test_no_name_is_withheld(text: str) -> None:
    records = analysis.read(analysis.Article(text)).records
    assert not any(each.anonymous for each in records.sources)


@pytest.mark.parametrize(("text", "reason"), WITHHELD)
def test_what_is_asked_for_is_no_attribution(text: str, reason: str | None) -> None:
    assert len(analysis.read(analysis.Article(text)).records.attributions) == 1
