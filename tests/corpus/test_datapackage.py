"""The data package of a corpus says what its tables hold, as the package frictionless understands it.

Its own reader of Parquet goes through pandas, where lists are arrays and counts with a gap are floats: it is given the cells.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import frictionless
import pytest
from pyarrow import dataset

from analysis import Article, read_corpus

TEXTS = [
    "Rain fell on 3 May 2024 in Kyiv, Ann Lee, the mayor of Assia, said. Rebels hold 60% of Syria. The army holds 50% of Syria.",
    "“It may have cost 20% of it,” Ann Lee, the mayor of Assia, said. Seven people died, three of them in Nord, officials said.",
    "Der Damm ist am Montag gebrochen, und das Dorf wird evakuiert.",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    here: Path = tmp_path_factory.mktemp("corpus")
    (here / "blank.txt").write_text(" ")
    articles = [Article(text, published="2024-05-03", event="rain") for text in TEXTS]
    read_corpus([*articles, here / "blank.txt"], here / "tables", workers=0, partition=1)
    return here / "tables"


def described(folder: Path) -> dict[str, Any]:
    package: dict[str, Any] = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return package


def with_cells(folder: Path) -> dict[str, Any]:
    """Return the description with the cells of each table in the place of its files."""
    resources = []
    for each in described(folder)["resources"]:
        columns = [field["name"] for field in each["schema"]["fields"]]
        rows = dataset.dataset([folder / path for path in each["path"]]).to_table().to_pylist()
        cells = [columns, *([row[name] for name in columns] for row in rows)]
        resources.append({"name": each["name"], "data": cells, "schema": each["schema"]})
    return {"name": "corpus", "resources": resources}


def faults(package: dict[str, Any]) -> list[list[Any]]:
    found: list[list[Any]] = frictionless.Package.from_descriptor(package).validate().flatten(["type", "message"])
    return found


def test_the_description_is_one(folder: Path) -> None:
    assert frictionless.Package.validate_descriptor(described(folder)).valid
    for each in described(folder)["resources"]:
        assert all((folder / path).is_file() for path in each["path"])


def test_every_cell_is_as_described(folder: Path) -> None:
    package = with_cells(folder)
    assert faults(package) == []
    filled = {each["name"] for each in package["resources"] if len(each["data"]) > 1}
    assert {"articles", "errors", "people", "sources", "claims", "figures", "dates", "holdings", "findings"} <= filled


@pytest.mark.parametrize(
    ("table", "column", "wrong", "fault"),
    [
        ("articles", "words", "many", "type-error"),
        ("articles", "sha256", None, "constraint-error"),
        ("errors", "kind", "whim", "constraint-error"),
        ("people", "person_id", "Ann", "constraint-error"),
        ("people", "sources", "5e:S01", "type-error"),
        ("claims", "source_id", "S99", "foreign-key"),
    ],
)
def test_a_wrong_cell_is_found(folder: Path, table: str, column: str, wrong: object, fault: str) -> None:
    package = with_cells(folder)
    (resource,) = [each for each in package["resources"] if each["name"] == table]
    header, first, *_ = resource["data"]
    first[header.index(column)] = wrong
    assert {kind for kind, _ in faults(package)} == {fault}
