from __future__ import annotations

import csv
import json

import pytest

from analysis.resources import data
from analysis.tables.datapackage import described, main, written
from analysis.tables.export import from_csv


def test_the_file_is_current() -> None:
    kept = (data() / "datapackage.json").read_text(encoding="utf-8")
    assert kept == written(), "run python -m analysis.tables.datapackage"


def test_the_command_writes_the_file(tmp_path) -> None:
    main(tmp_path)
    assert json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8")) == described()


@pytest.mark.parametrize("resource", described()["resources"], ids=lambda resource: resource["name"])
def test_every_column_of_every_file_is_described(resource) -> None:
    lines = (data() / resource["path"]).read_text(encoding="utf-8").splitlines()
    header = next(csv.reader(line for line in lines if not line.startswith("#")))
    assert header == [field["name"] for field in resource["schema"]["fields"]]


def test_every_data_file_is_described() -> None:
    paths = {path.relative_to(data()).as_posix() for path in data().rglob("*.csv")}
    assert paths == {resource["path"] for resource in described()["resources"]}


def test_the_regions_are_as_their_schema_says() -> None:
    lines = (data() / "regions.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    regions = from_csv("regions", "".join(line for line in lines if not line.startswith("#")))
    assert regions["provenance"].notna().all()
    assert (regions["area_low_km2"] <= regions["area_km2"]).all()
    assert (regions["area_km2"] <= regions["area_high_km2"]).all()
