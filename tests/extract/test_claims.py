"""Claims, sentence by sentence: where they begin and end, how they are put, and why they could be checked."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import analysis
from analysis.extract.claims.checkable import NO, YES
from analysis.extract.claims.topics import TopicsError
from tests.extract.claim_cases import CLAIMS, KNOWN_WRONG, Expected

WRONG = [
    pytest.param(text, claims, marks=pytest.mark.xfail(reason=why, strict=True)) for why, text, claims in KNOWN_WRONG
]


def given(text: str) -> list[tuple[str, str, str, tuple[str, ...], str]]:
    frame = analysis.read(analysis.Article(text, published="2024-11-20")).claims
    return [
        (
            row["text"],
            row["modality"],
            "-" if row["polarity"] == "negative" else "+",
            () if pd.isna(row["hedges"]) else tuple(row["hedges"].split(";")),
            row["because"],
        )
        for row in frame.to_dict("records")
    ]


@pytest.mark.parametrize(("text", "claims"), [*CLAIMS, *WRONG])
def test_claims(text: str, claims: list[Expected]) -> None:
    assert given(text) == claims


@pytest.mark.parametrize("text", [text for text, _ in CLAIMS])
def test_what_could_be_checked_has_a_reason_that_says_so(text: str) -> None:
    frame = analysis.read(analysis.Article(text)).claims
    assert set(frame["because"]) <= {*YES, *NO}
    assert frame["checkable"].tolist() == [because in YES for because in frame["because"]]


def test_the_words_of_claims_are_those_of_the_text() -> None:
    assert all(words in text for text, claims in CLAIMS for words, *_ in claims)


def topics_of(text: str, topics: Path | None = None) -> list[object]:
    return list(analysis.read(analysis.Article(text), topics=topics).claims["topics"])


def test_topics_are_those_of_the_lexicon() -> None:
    assert topics_of("The levee broke in the flood.") == ["disaster, accident and emergency incident"]


def test_a_reader_may_bring_topics_of_their_own(tmp_path: Path) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text("# my own\ntopic,words\nwater,levee;flood tide\nmilling,mill", encoding="utf-8")
    assert topics_of("The levee broke near the mill.", mine) == ["water;milling"]
    assert pd.isna(topics_of("The levees at the windmill held.", mine)).all()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name,terms\nwater,levee", "has other columns"),
        ("", "has other columns"),
        ("topic,words\n", "names no topic"),
        ("topic,words\nwater,", "lacks a topic or its words in row 1"),
        ("topic,words\n,levee", "lacks a topic or its words in row 1"),
        ("topic,words\nwater", "1 cells in row 1, 2 in its header"),
        ("topic,words\nwater,levee\nwater,dam", "has the topic 'water' twice"),
    ],
)
def test_topics_that_cannot_be_used_are_told_in_one_sentence(tmp_path: Path, text: str, says: str) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text(text, encoding="utf-8")
    with pytest.raises(TopicsError, match=says) as caught:
        topics_of("The levee broke.", mine)
    assert str(caught.value).count(". ") == 0


def test_topics_that_are_no_text_are_told_in_one_sentence(tmp_path: Path) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_bytes(b"topic,words\nwater,\xff\xfe")
    with pytest.raises(TopicsError, match="is not UTF-8"):
        topics_of("The levee broke.", mine)
    with pytest.raises(TopicsError, match="cannot be read"):
        topics_of("The levee broke.", tmp_path)
