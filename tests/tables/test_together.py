"""Tables built without a check are what the check would have made of them; many articles are one after the other."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import analysis
from analysis.tables.export import csv_files
from analysis.tables.schemas import check
from analysis.tables.together import tables

ROOT = Path(__file__).parent.parent.parent
PATHS = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests" / "articles").glob("*.txt"))]
LAND = "Rebels hold 60% of Syria. The army holds more than 50% of Syria. Nobody knows, officials said on 3 May 2024."


@pytest.fixture(scope="module")
def readings() -> list[analysis.Reading]:
    return [*map(analysis.read, PATHS), analysis.read(analysis.Article(LAND)), analysis.read(analysis.Article("No."))]


def test_every_table_that_is_built_passes_the_check_unchanged(readings: list[analysis.Reading]) -> None:
    for reading in readings:
        built = reading.tables() | {"implied": reading.implied(), "slack": reading.slack()}
        for name, table in built.items():
            pd.testing.assert_frame_equal(table, check(name, table))


def test_one_article_has_the_tables_of_its_reading(readings: list[analysis.Reading]) -> None:
    reading = readings[0]
    for name, table in reading.tables().items():
        own = reading.findings() if name == "findings" else getattr(reading, name)
        pd.testing.assert_frame_equal(table, own)


def test_many_articles_are_one_after_the_other(readings: list[analysis.Reading]) -> None:
    each = [reading.tables() for reading in readings]
    for name, table in tables([reading.builder for reading in readings]).items():
        pd.testing.assert_frame_equal(table, pd.concat([one[name] for one in each], ignore_index=True))


def test_no_articles_give_empty_tables() -> None:
    assert {text.count("\n") for name, text in csv_files(tables([])).items() if name.endswith(".csv")} == {1}
