"""The reading of the article under study against the hand reading in data/gold: no table may fall below its mark."""

from __future__ import annotations

import math

import pandas as pd
import pytest

import analysis
from analysis.resources import data
from analysis.tables.compare import Comparison, compare
from analysis.tables.hand import hand_reading
from analysis.tables.schemas import EXTRACTED
from analysis.text.doc import parse

SEED = data().parent / "seeds" / "000_5ebe0946f73e4939.txt"


@pytest.fixture(scope="module")
def reading() -> analysis.Reading:
    return analysis.read(SEED)


@pytest.fixture(scope="module")
def comparison(reading: analysis.Reading) -> Comparison:
    return compare(reading, hand_reading(data() / "gold", parse(reading.article)))


def score(comparison: Comparison, table: str, column: str) -> int:
    return int(comparison.scores.loc[table, column])


@pytest.mark.parametrize(
    ("table", "column", "least"),
    [
        ("attributions", "found", 50),
        ("sources", "found", 24),
        ("sources", "right", 24),
        ("figures", "right", 37),
        ("dates", "found", 14),
        ("dates", "right", 14),
        ("holdings", "right", 14),
        ("claims", "found", 67),
    ],
)
def test_enough_rows_are_found(comparison: Comparison, table: str, column: str, least: int) -> None:
    missed = comparison.missed.loc[comparison.missed["table"] == table, "text"].to_list()
    assert score(comparison, table, column) >= least, missed


@pytest.mark.parametrize(("table", "share"), [("attributions", 0.9), ("claims", 0.9)])
def test_of_those_found_enough_are_right(comparison: Comparison, table: str, share: float) -> None:
    assert score(comparison, table, "right") >= math.ceil(share * score(comparison, table, "found"))


def test_nobody_is_a_source_twice(comparison: Comparison) -> None:
    extra = comparison.extra.loc[comparison.extra["table"] == "sources", "text"].to_list()
    assert extra == []


def test_no_more_than_sixty_attributions(comparison: Comparison) -> None:
    extra = comparison.extra.loc[comparison.extra["table"] == "attributions", "text"].to_list()
    assert score(comparison, "attributions", "rows") <= 60, extra


@pytest.mark.parametrize("name", EXTRACTED)
def test_every_offset_is_exact(reading: analysis.Reading, name: str) -> None:
    table, text = getattr(reading, name), reading.article.text
    for prefix in ("", "source_", "cue_", "content_"):
        if f"{prefix}start" in table.columns:
            placed: pd.DataFrame = table.dropna(subset=[f"{prefix}start"])
            ends = zip(placed[f"{prefix}start"], placed[f"{prefix}end"], placed[f"{prefix}text"], strict=True)
            assert all(text[start:end] == words for start, end, words in ends)


def test_unnamed_people_are_not_added_up(reading: analysis.Reading) -> None:
    people = analysis.sourcing(reading).people
    assert people.low >= 10
    assert 27 <= people.high <= 39
    assert people.naive > people.high
