from __future__ import annotations

import json

import pandas as pd
import pytest

from analysis.article import Article
from analysis.tables.columns import TableError
from analysis.tables.export import csv_files, from_csv, to_csv, to_json
from tests.tables.making import holding, table


@pytest.fixture
def tables() -> dict[str, pd.DataFrame]:
    return {
        "holdings": table("holdings", holding("A", share=(70, None), low_closed=False), holding("B", area=1.5)),
        "dates": table("dates", {"text": 'a "day", or\ntwo; “so”', "earliest": "2024-11-07"}, {"text": "<b>NA</b>"}),
        "figures": table("figures"),
    }


def test_csv_is_read_as_written(tables: dict[str, pd.DataFrame]) -> None:
    for name, frame in tables.items():
        pd.testing.assert_frame_equal(from_csv(name, to_csv(frame)), frame)


def test_what_is_missing_is_null_and_empty_never_a_word(tables: dict[str, pd.DataFrame]) -> None:
    row = json.loads(to_json(Article("Text."), tables))["holdings"][0]
    assert row["share_high"] is None
    assert row["low_closed"] is False
    assert row["share_low"] == 70
    assert not any(word in to_csv(tables["holdings"]) for word in ("nan", "NaN", "<NA>", "None"))


def test_the_schemas_lie_beside_the_tables(tables: dict[str, pd.DataFrame]) -> None:
    package = json.loads(csv_files(tables)["datapackage.json"])
    assert [resource["path"] for resource in package["resources"]] == ["figures.csv", "dates.csv", "holdings.csv"]
    links = [link["reference"]["resource"] for link in package["resources"][2]["schema"]["foreignKeys"]]
    assert links == ["figures"]  # the sources are not in this folder


def test_a_ragged_csv_is_refused(tables: dict[str, pd.DataFrame]) -> None:
    with pytest.raises(TableError, match="a row of another length"):
        from_csv("dates", to_csv(tables["dates"]) + "1,2\n")
    for text in ("", "a\0b", '"'):
        with pytest.raises(TableError, match="lacks the column"):
            from_csv("dates", text)


def test_two_columns_of_one_name_are_refused(tables: dict[str, pd.DataFrame]) -> None:
    with pytest.raises(TableError, match="two columns of one name"):
        from_csv("dates", to_csv(tables["dates"]).replace("earliest", "text", 1))


def test_line_ends_within_cells_are_read_as_they_were() -> None:
    frame = table("dates", {"text": "a\r\nb\rc\nd"})
    assert from_csv("dates", to_csv(frame)).equals(frame)
