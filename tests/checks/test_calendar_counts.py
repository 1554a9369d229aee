"""Which day, week or year it is of what began: counted by the calendar, and said in words."""

from __future__ import annotations

import pytest

import analysis

TOLD = [
    (
        "The strike, which began on 3 May, entered its tenth day on 20 May.",
        "By the calendar it is day 17 or 18, not “its tenth day”.",
    ),
    (
        "The heatwave began on 1 July and entered its third week on 10 July.",
        "By the calendar it is week 1 or 2, not “its third week”.",
    ),
    (
        "The war, which began in 2010, is now in its tenth year, in 2024.",
        "By the calendar it is year 14 or 15, not “its tenth year”.",
    ),
    (
        "The Dunster Show, first held in 1976 and every year since, will be held for the 60th time in 2025.",
        "By the calendar it is number 49 or 50, not “the 60th time”.",
    ),
    (
        "The queen, who came to the throne in 1979, celebrated her golden jubilee in 2039.",
        "Between the two days lie 60 years, not “golden jubilee”.",
    ),
    (
        "The couple, who married in 1974, celebrated their golden wedding in 2014.",
        "Between the two days lie 40 years, not “golden wedding”.",
    ),
]
AGREEING = [
    "The strike, which began on 3 May, entered its eighteenth day on 20 May.",
    "The trial, which opened on 3 May, entered its fifth day on 20 May.",
    "The siege began on 1 March. Some 400 people have fled since 4 March, and on 10 March it entered its tenth day.",
    "The heatwave, in its ninth day on 20 May, has killed nobody since 18 May.",
    "Their golden wedding was in 2004. He came to the village in 1956.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_wrong_count_is_told_in_words(text: str, expected: str) -> None:
    findings = analysis.read(analysis.Article(text)).findings()
    assert findings.loc[findings["verdict"] == "inconsistent", "explanation"].tolist() == [expected]


@pytest.mark.parametrize("text", AGREEING)
def test_a_right_count_is_not_accused(text: str) -> None:
    assert "inconsistent" not in set(analysis.read(analysis.Article(text)).findings()["verdict"])
