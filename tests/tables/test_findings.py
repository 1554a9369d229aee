"""The table of findings: those of the hand reading, by tables of regions, and what every row of it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

import analysis
from analysis.extract.records import Holding, Records
from analysis.extract.relations.relations import relations
from analysis.tables.build import Builder
from analysis.tables.columns import TableError
from analysis.tables.findings import finding_rows
from analysis.tables.schemas import made
from analysis.text.doc import Doc
from tests.tables.handrecords import records_of


@pytest.fixture(scope="module")
def records(doc: Doc, hand: dict[str, pd.DataFrame]) -> Records:
    read = records_of(hand)
    return replace(read, relations=tuple(relations(doc, read.figures, read.dates)))


@pytest.fixture(scope="module")
def builder(doc: Doc, records: Records) -> Builder:
    return Builder(doc, records)


@pytest.fixture(scope="module")
def table(builder: Builder) -> pd.DataFrame:
    return made("findings", finding_rows(builder))


def test_the_figures_of_the_hand_reading_have_its_ids(builder: Builder, hand: dict[str, pd.DataFrame]) -> None:
    assert builder.figure_ids == hand["figures"]["figure_id"].to_list()


def test_the_findings_of_the_hand_reading(table: pd.DataFrame) -> None:
    """The intervals computed by hand in data/gold/README.md."""
    ends = {
        (row.check, row.left, row.right): (row.verdict, row.low, row.high)
        for row in table.itertuples()
        if row.low is not None
    }
    sides = ends[
        "two sides",
        "its forces on the ground control 70-80% of the territory",
        "about 26,000 square km still held by Ukrainian troops",
    ]
    assert sides == ("consistent", 75.7, 76.6)
    land = "Russia currently holds 18% of Ukrainian territory"
    more = "Russia currently occupies more than 110,000 square kilometres of Ukrainian land"
    assert ends["same land", land, more] == ("consistent", 110_000, 111_684)
    assert not table["verdict"].eq("inconsistent").any()
    lists = table[table["check"] == "relations"]
    assert lists["rows"].to_list() == ["F05", "F39"]
    assert set(lists["verdict"]) == {"consistent"}
    (size,) = table[table["right"].eq(more).fillna(False) & (table["check"] == "comparison")].itertuples()
    assert "110,787 km²" in size.explanation
    assert "102,279 km²" in size.explanation
    (kursk,) = table[table["check"] == "single statement"].itertuples()
    assert (kursk.verdict, kursk.rows) == ("undetermined", "H14;F32")


@pytest.mark.parametrize(("was", "becomes"), [(26000, 62000), (26000, 2600)])
def test_a_changed_figure_is_caught(doc: Doc, records: Records, was: int, becomes: int) -> None:
    def changed(holding: Holding) -> Holding:
        same = holding.area_low == holding.area_high == was
        return replace(holding, area_low=becomes, area_high=becomes) if same else holding

    holdings = tuple(map(changed, records.holdings))
    assert holdings != records.holdings
    table = made("findings", finding_rows(Builder(doc, replace(records, holdings=holdings))))
    assert "inconsistent" in set(table.loc[table["check"] == "all together", "verdict"])


def test_every_finding_is_one_sentence_on_rows_that_exist(table: pd.DataFrame, builder: Builder) -> None:
    known = {*builder.source_ids, *builder.figure_ids, *builder.holding_ids}
    for finding in table.itertuples():
        assert set(finding.rows.split(";")) <= known
        assert finding.explanation.endswith((".", "%"))
        assert "\n" not in finding.explanation


def test_a_table_of_regions_of_ones_own(builder: Builder, tmp_path: Path) -> None:
    path = tmp_path / "regions.csv"
    kursk = "Kursk oblast,RU-KRS,Kursk,,1000,1000,1000,RU,made up,\n"
    path.write_text(
        "# mine\nregion,code,aliases,parts,area_km2,area_low_km2,area_high_km2,country,provenance,note\n" + kursk
    )
    table = made("findings", finding_rows(builder, path))
    assert "64.5 to 65.5%" in table.loc[table["rows"] == "H14;F32", "explanation"].item()
    path.write_text("name,area\nKursk,1000\n")
    with pytest.raises(TableError, match="lacks the column"):
        made("findings", finding_rows(builder, path))
    with pytest.raises(TableError, match="cannot be read"):
        made("findings", finding_rows(builder, tmp_path / "none.csv"))


def test_an_article_without_holdings_has_no_findings_on_land() -> None:
    assert analysis.read(analysis.Article("Nobody spoke.")).findings().empty


def test_areas_of_land_are_whole() -> None:
    text = "Rebels hold 70% of the Kherson region."
    table = analysis.read(analysis.Article(text)).findings().set_index("check")
    assert table.loc["single statement", ["low", "high", "unit"]].to_list() == [19_780, 20_065, "square kilometer"]
