"""The Parquet of a corpus is that of an export, and pandas, pyarrow and DuckDB read the same cells from it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from pyarrow import dataset, parquet

from analysis import Article, read_corpus
from analysis.reading import read
from analysis.tables.formats.catalogue import FORMATS
from analysis.tables.together import TOGETHER

TEXTS = [
    "Rain fell on 3 May 2024 in Kyiv and Lviv, mayor Ann Lee said.",
    "It may have cost 20% of it, “or 30%”, an official said.",
]
CELLS = {
    ("dates", "earliest"): [datetime(2024, 5, 3)],  # noqa: DTZ001 - so it stands there
    ("sources", "mention_spans"): [None, ["42:55"], None, ["38:49"]],
    ("attributions", "mode"): ["indirect", "mixed"],
    ("figures", "low"): [20.0, 30.0, 1.0],
    ("figures", "start"): [17, 32, 38],
    ("figures", "change"): [None, None, None],
    ("sources", "named"): [False, True, False, False],
    ("people", "sources"): [["{id}:S01"]],
    ("people", "may_be"): [None],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    to: Path = tmp_path_factory.mktemp("corpus")
    read_corpus([Article(text) for text in TEXTS], to, workers=0, partition=1)
    return to


def by_pandas(path: Path, column: str) -> list[Any]:
    cells = pd.read_parquet(path, columns=[column])[column]
    return [plain(cell) for cell in cells.to_list()]


def by_pyarrow(path: Path, column: str) -> list[Any]:
    cells: list[Any] = dataset.dataset(path).to_table(columns=[column])[column].to_pylist()
    return cells


def by_duckdb(path: Path, column: str) -> list[Any]:
    duckdb = pytest.importorskip("duckdb")
    rows = duckdb.sql(
        f"select {column} from read_parquet('{path}/*.parquet', filename=true) order by filename"
    ).fetchall()
    return [cell for (cell,) in rows]


def plain(cell: Any) -> Any:
    if hasattr(cell, "tolist"):
        return cell.tolist()
    return None if cell is None or pd.isna(cell) else cell


@pytest.mark.parametrize("reader", [by_pandas, by_pyarrow, by_duckdb])
@pytest.mark.parametrize(("name", "column"), CELLS)
def test_the_same_cells_are_read_back(folder: Path, name: str, column: str, reader) -> None:
    first = Article(TEXTS[0]).article_id
    expected = [
        [one.format(id=first) for one in cell] if isinstance(cell, list) else cell for cell in CELLS[name, column]
    ]
    assert reader(folder / name, column) == expected


@pytest.mark.parametrize("name", TOGETHER)
def test_an_export_and_a_corpus_have_one_schema(folder: Path, tmp_path: Path, name: str) -> None:
    reading = read(Article(TEXTS[0]))
    (tmp_path / "one.parquet").write_bytes(FORMATS["parquet"]([], {name: reading.tables()[name]})[f"{name}.parquet"])
    one, many = tmp_path / "one.parquet", folder / name / "part-000000.parquet"
    assert parquet.read_schema(one).equals(parquet.read_schema(many), check_metadata=True)
    assert one.read_bytes() == many.read_bytes()
