"""Shares and amounts that stand in a row and are of another thing, or another time, each: nothing adds them up."""

from __future__ import annotations

import pytest

import analysis


@pytest.mark.parametrize(
    "text",
    [
        "Norland holds about 18% of Aria, including all of the coast, 80% of the hills and more than 70% of the plain.",
        "Turnout was 60% in Arda, 55% in Selm and 48% in Ruan.",
        "Women make up 40% of the board, 52% of staff and 61% of trainees.",
        "The virus made up 40% of cases in May, 62% in June and 71% in July.",
        "The museum had 3,000 visitors in May, 2,400 in June and 6,100 in all last summer.",
        "The port took 40 ships in 2021, 35 in 2022 and 120 in all in the past decade.",
        "Russia holds about 18% of Ukraine, 80% of the Donbas and more than 70% of the Kherson region.",
        "Soups had sales of £344m, while cakes grew to £201m. Wales brought in the remaining £67m.",
        "The firm's largest owner, a fund that holds 15%, backs it. Two of the firm's eight directors will leave.",
        "A poll had a margin of error of three points. The crown gained 1.2 per cent against the euro, to 7.38.",
        "Some 40 homes were dark at noon, down from 90 soon after midnight. Rain of 96 mm fell in 24 hours.",
    ],
)
def test_shares_of_unlike_things_are_not_added_up(text: str) -> None:
    findings = analysis.read(analysis.Article(text)).findings()
    assert findings.loc[findings["verdict"] == "inconsistent", "explanation"].to_list() == []


def test_shares_of_one_thing_are() -> None:
    reading = analysis.read(analysis.Article("Wind made up 38% of the power, gas 31% and coal 40%."))
    assert reading.findings()["verdict"].to_list() == ["inconsistent"]


def test_as_many_are_no_part() -> None:
    text = "Two of the sources spoke of delay. The two sources left."
    assert analysis.read(analysis.Article(text)).relations["kind"].to_list() == []


@pytest.mark.parametrize(
    "text",
    [
        "The leader said 62% of the 1,200 residents asked backed it. Police arrested 12 people; nine were charged.",
        "While Russia says the four regions are wholly part of its territory, its troops control 70-80% of them. "
        "Russia now controls around a fifth of Ukraine.",
    ],
)
def test_what_a_share_is_of_is_no_other_thing(text: str) -> None:
    findings = analysis.read(analysis.Article(text)).findings()
    assert findings.loc[findings["verdict"] == "inconsistent", "explanation"].to_list() == []
