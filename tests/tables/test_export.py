from __future__ import annotations

import json

import pandas as pd
import pytest

from analysis.article import Article
from analysis.tables.columns import TableError
from analysis.tables.export import csv_files, from_csv, from_json, read_folder, to_csv, to_json
from tests.tables.making import holding, table


@pytest.fixture
def tables() -> dict[str, pd.DataFrame]:
    return {
        "holdings": table("holdings", holding("A", share=(70, None), low_closed=False), holding("B", area=1.5)),
        "dates": table("dates", {"text": 'a "day", or\ntwo; “so”', "earliest": "2024-11-07"}, {"text": "<b>NA</b>"}),
        "figures": table("figures"),
    }


def test_json_is_read_as_written(tables: dict[str, pd.DataFrame]) -> None:
    article, back = from_json(to_json(Article("Text.", title="Ä"), tables))
    assert article["title"] == "Ä"
    assert list(back) == ["figures", "dates", "holdings"]
    for name, frame in back.items():
        pd.testing.assert_frame_equal(frame, tables[name])


def test_csv_is_read_as_written(tables: dict[str, pd.DataFrame]) -> None:
    for name, frame in tables.items():
        pd.testing.assert_frame_equal(from_csv(name, to_csv(frame)), frame)


def test_a_folder_is_read_as_written(tables: dict[str, pd.DataFrame], tmp_path) -> None:
    for name, text in csv_files(tables).items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    back = read_folder(tmp_path)
    assert set(back) == set(tables)
    for name, frame in back.items():
        pd.testing.assert_frame_equal(frame, tables[name])


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


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", '{"article": 3}', '{"article": {}, "dates": 3}', '{"article": {}, "x": []}', "[" * 100_000,
        '{"article": {}, "dates": [[1]]}', '{"article": {}, "dates": ' + "9" * 5_000 + "}",
        '{"article": {}, "readability": [{"article_id": "5e", "part": "article", "metric": "words", "value": -Infinity}]}',
        '{"article": {}, "readability": [{"article_id": "5e", "part": "article", "metric": "words", "value": 1' + "0" * 400 + "}]}",
    ],
    ids=range(11),
)  # fmt: skip
def test_other_json_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(TableError) as error:
        from_json(text)
    assert "\n" not in str(error.value)


def test_a_ragged_csv_is_refused(tables: dict[str, pd.DataFrame]) -> None:
    with pytest.raises(TableError, match="a row of another length"):
        from_csv("dates", to_csv(tables["dates"]) + "1,2\n")
    with pytest.raises(TableError, match="lacks the column"):
        from_csv("dates", "")


def test_two_columns_of_one_name_are_refused(tables: dict[str, pd.DataFrame]) -> None:
    with pytest.raises(TableError, match="two columns of one name"):
        from_csv("dates", to_csv(tables["dates"]).replace("earliest", "text", 1))


@pytest.mark.parametrize(
    ("data", "message"), [(b"\xff\xfea\0", "is not UTF-8"), (b"a\0b", "lacks the column"), (b'"', "lacks the column")]
)
def test_a_folder_with_what_is_no_table_is_refused(tmp_path, data: bytes, message: str) -> None:
    (tmp_path / "dates.csv").write_bytes(data)
    with pytest.raises(TableError, match=rf"^[^\n]*{message}[^\n]*\.$"):
        read_folder(tmp_path)


def test_line_ends_within_cells_are_read_from_a_folder_as_they_were(tmp_path) -> None:
    frame = table("dates", {"text": "a\r\nb\rc\nd"})
    (tmp_path / "dates.csv").write_bytes(to_csv(frame).encode())
    assert read_folder(tmp_path)["dates"].equals(frame)


def test_a_folder_without_tables_is_refused(tmp_path) -> None:
    with pytest.raises(TableError, match="There are no tables"):
        read_folder(tmp_path)
