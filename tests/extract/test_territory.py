"""Who holds what, in invented sentences and passages, and in the article under study told again in other words."""

from __future__ import annotations

from datetime import date

import pytest

import analysis
from analysis.resources import data
from tests.extract.holding_cases import FURTHER, LISTS, MISSED, NO_HOLDINGS, PASSAGES, RETOLD, SENTENCES, Row
from tests.extract.land_wordings import NONE_HELD, UNREAD, WORDINGS
from tests.extract.reader import read

SEED = data().parent / "seeds" / "000_5ebe0946f73e4939.txt"
OF_LAND = ("all together", "two sides", "same land", "parts and whole", "single statement")


def rows_of(text: str) -> list[Row]:
    return [
        Row(
            row.holder or "",
            row.regions,
            (row.share_low, row.share_high),
            (row.area_low, row.area_high),
            row.rest,
            row.tense,
        )
        for row in read(text).holdings
    ]


def same(rows: list[Row], expected: list[Row]) -> bool:
    return len(rows) == len(expected) and all(
        (row.holder, row.regions, row.rest, row.tense) == (wanted.holder, wanted.regions, wanted.rest, wanted.tense)
        and row.share == pytest.approx(wanted.share)
        and row.area == pytest.approx(wanted.area)
        for row, wanted in zip(rows, expected, strict=True)
    )


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in LISTS + PASSAGES], ids=[case[0] for case in LISTS + PASSAGES]
)
def test_a_passage(text: str, expected: list[Row]) -> None:
    rows = rows_of(text)
    assert same(rows, expected), rows


TOLD = [case for case in WORDINGS if case[0] not in UNREAD]
EACH = [*SENTENCES, *FURTHER, *TOLD]


@pytest.mark.parametrize(("text", "expected"), EACH, ids=[text for text, _ in EACH])
def test_a_sentence(text: str, expected: list[Row]) -> None:
    rows = rows_of(text)
    assert same(rows, expected), rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, marks=pytest.mark.xfail(strict=True, reason=why), id=text)
        for text, expected, why in [*MISSED, *((*case, UNREAD[case[0]]) for case in WORDINGS if case[0] in UNREAD)]
    ],
)
def test_what_is_missed(text: str, expected: list[Row]) -> None:
    assert same(rows_of(text), expected)


@pytest.mark.parametrize("text", [*NO_HOLDINGS, *NONE_HELD])
def test_what_is_no_holding(text: str) -> None:
    assert rows_of(text) == []


def test_a_bound_that_is_denied_or_lost_is_open_where_the_words_leave_it_open() -> None:
    found = read("More than 40% of the Tarn region is out of the army's hands. Rebels lost half of the Sef district.")
    assert [(row.share_high, row.high_closed) for row in found.holdings] == [(60, False), (50, True)]


def test_not_only_is_no_denial() -> None:
    assert [row.share_high for row in read("The army not only holds 70% of Syria but wants more.").holdings] == [70]


def test_a_part_that_is_no_figure_has_none() -> None:
    found = read("Rebels hold 40% of the Tarn region and a small section of Myk.")
    assert [row.figure for row in found.holdings] == [0, None]


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Rebels hold 60% of Syria.", "present"),
        ("Rebels held 60% of Syria.", "past"),
        ("Rebels kept 60% of Syria.", "past"),
        ("60% of Syria is held by rebels.", "present"),
        ("60% of Syria was held by rebels.", "past"),
        ("60% of Syria was in rebel hands.", "past"),
        ("Rebels have held 60% of Syria.", "present"),
        ("Rebels have for years held 60% of Syria.", "present"),
        ("Rebels had held 60% of Syria.", "past"),
        ("Rebels continued to hold 60% of Syria.", "past"),
        # What was taken or lost once is so until the words say otherwise.
        ("Rebels seized 60% of Syria.", "present"),
        ("60% of Syria was seized by rebels.", "present"),
        ("Rebels had seized 60% of Syria.", "past"),
    ],
)
def test_tense(text: str, tense: str) -> None:
    assert [row.tense for row in read(text).holdings] == [tense]


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("Rebels hold the remaining 20% of Syria.", [True]),
        ("The rest of Syria is held by rebels.", [True]),
        ("The remainder of Syria is held by rebels.", [True]),
        ("20% of Syria is still held by rebels.", [False]),
        ("The army holds 70% of Syria, with 30% of it still held by rebels.", [False, True]),
        ("The army holds 70% of Syria, leaving 30% of it still held by rebels.", [False, True]),
        ("The army holds 70% of Syria, and 30% of it is still held by rebels.", [False, False]),
        ("The army holds 70% of Syria, with 30% of it held by rebels.", [False, False]),
        ("The army holds 70% of Syria. With 30% of it still held by rebels, the war goes on.", [False, False]),
        ("The army holds 70% of Syria, with 30% of Iraq still held by rebels.", [False, False]),
        ("Rebels have lost the remaining 20% of Syria.", [False]),
    ],
)
def test_rest(text: str, rests: list[bool]) -> None:
    assert [row.rest for row in read(text).holdings] == rests


def test_the_rest_is_what_all_others_leave() -> None:
    text = "Rebels hold 40% of Syria. Turkey holds 10% of Syria. The army holds the rest of the country."
    assert [row.share_low for row in read(text).holdings] == [40, 10, 50]


def test_the_article_told_again_gives_the_same_holdings_and_verdicts() -> None:
    original = analysis.read(SEED)
    retold = analysis.read(analysis.Article(RETOLD, published=date(2024, 11, 20)))
    columns = [
        "holder",
        "region_codes",
        "share_low",
        "share_high",
        "area_low",
        "area_high",
        "low_closed",
        "high_closed",
    ]

    def held(reading: analysis.Reading) -> list[str]:
        return sorted(map(str, reading.holdings[columns].itertuples(index=False)))

    def found(reading: analysis.Reading) -> list[str]:
        findings = reading.findings()
        kept = findings[findings["check"].isin(OF_LAND)]
        return sorted(map(str, kept[["check", "subject", "verdict"]].itertuples(index=False)))

    assert len(held(original)) == 14
    assert held(retold) == held(original)
    assert found(retold) == found(original)
