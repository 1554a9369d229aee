from __future__ import annotations

import pandas as pd
import pytest

from analysis.tables.columns import TableError
from analysis.tables.schemas import TABLES, check, columns, frame, frictionless
from tests.tables.making import table

FINDING = {
    "article_id": "5ebe",
    "finding_id": "X01",
    "check": "same land",
    "subject": "Redland",
    "verdict": "consistent",
    "rows": "H01;F02",
    "explanation": "Both can be true.",
}
# The columns of the project's design; id and place stand before, the rule behind them.
DESIGN = {
    "sources": "source_id name kind named anonymous count_low count_high role on_behalf_of access anonymity_reason side subset_of "
    "mentions attributions words mention_spans",
    "attributions": "attribution_id source_id source_text source_start source_end source_by rests_on cue_text cue_start cue_end cue_class "
    "content_text content_start content_end content_spans mode audience date_id negated nested_in reach",
    "claims": "claim_id claim_spans subject_text subject_start subject_end attribution_id source_id polarity modality hedges topics checkable because figure_ids date_ids places",
    "figures": "figure_id kind low high low_closed high_closed modifier change role unit subject measure of places holder date_id "
    "attribution_id source_id",
    "dates": "date_id earliest latest grain resolved_by kind clock",
    "holdings": "holding_id holder regions region_codes joint share_low share_high area_low area_high low_closed "
    "high_closed figure_id source_id as_of",
    "relations": "relation_id kind roles figure_ids sense low high source_id verdict",
    "findings": "finding_id check subject left right low high unit verdict rows references explanation",
    "layout": "part text start end rule",
    "readability": "part metric value",
}


@pytest.mark.parametrize("name", DESIGN)
def test_columns_are_those_of_the_design(name: str) -> None:
    common = [] if name in ("findings", "layout", "readability") else "paragraph sentence text start end rule".split()
    assert set(TABLES[name].names) == {"article_id", *common, *DESIGN[name].split()}


@pytest.mark.parametrize("name", TABLES)
def test_every_column_is_described_and_an_empty_table_is_typed(name: str) -> None:
    described = columns(name)
    assert described["description"].str.len().gt(5).all()
    assert frame(name, []).dtypes.to_dict() == {
        column.name: pd.Series([], dtype=column.dtype).dtype for column in TABLES[name].columns
    }


@pytest.mark.parametrize("name", TABLES)
def test_frictionless_says_the_same(name: str) -> None:
    schema = frictionless(name)
    assert [field["name"] for field in schema["fields"]] == TABLES[name].names
    for field, column in zip(schema["fields"], TABLES[name].columns, strict=True):
        constraints = field.get("constraints", {})
        assert constraints.get("required", False) == column.required
        assert tuple(constraints.get("enum", ())) == column.values
    for link in schema.get("foreignKeys", []):
        other = link["reference"]["resource"] or name
        assert set(link["reference"]["fields"]) <= set(TABLES[other].names)
        assert set(link["fields"]) <= set(TABLES[name].names)


@pytest.mark.parametrize(
    ("cells", "complaint"),
    [
        ({"verdict": "maybe"}, "has 'maybe' in the column verdict, row 0; it takes one of consistent"),
        ({"verdict": None}, "has nothing in the column verdict, row 0"),
        ({"explanation": ""}, "has nothing in the column explanation, row 0"),
        ({"low": "many"}, "has 'many' in the column low, row 0; it takes a number"),
        ({"low": float("inf")}, "has inf in the column low, row 0"),
        ({"low": 3, "high": 2}, "has low 3.0 above high 2.0 in row 0"),
        ({"rows": "H1"}, "has 'H1' in the column rows, row 0"),
        ({"finding_id": "F01"}, "has 'F01' in the column finding_id"),
    ],
)
def test_a_wrong_cell_is_named_in_one_sentence(cells, complaint: str) -> None:
    with pytest.raises(TableError, match=complaint.replace("(", r"\(")) as error:
        frame("findings", [FINDING | cells])
    assert "\n" not in str(error.value)


def test_whole_numbers_booleans_and_days_are_read_from_text() -> None:
    holding = table("holdings", {"regions": "A", "paragraph": "3", "joint": "False"})
    assert holding.loc[0, "paragraph"] == 3
    assert not holding.loc[0, "joint"]
    assert table("dates", {"earliest": "2024-11-07"}).loc[0, "earliest"] == "2024-11-07"


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("dates", {"earliest": "2024-13-07"}),
        ("dates", {"earliest": "2024-11-08", "latest": "2024-11-07"}),
        ("dates", {"paragraph": 1.5}),
        ("dates", {"start": -1}),
        ("holdings", {"regions": "A", "joint": "perhaps"}),
        ("claims", {"figure_ids": "F01,F02"}),
    ],
)
def test_what_is_not_of_the_type_is_refused(name: str, cells) -> None:
    with pytest.raises(TableError):
        table(name, cells)


def test_two_rows_with_one_id_are_refused() -> None:
    with pytest.raises(TableError, match="has two rows with the finding_id X01"):
        frame("findings", [FINDING, FINDING])


def test_columns_must_be_all_and_only_those() -> None:
    whole = frame("findings", [FINDING])
    with pytest.raises(TableError, match="lacks the column verdict"):
        check("findings", whole.drop(columns="verdict"))
    with pytest.raises(TableError, match="has a column that it does not know: mood"):
        check("findings", whole.assign(mood="grim"))
    with pytest.raises(TableError, match="There is no table 'moods'"):
        check("moods", whole)


def test_missing_is_shown_as_na_in_every_type() -> None:
    shown = table("figures", {"change": None, "low": None, "unit": None, "date_id": None}).to_string()
    assert "<NA>" in shown
    assert "NaN" not in shown
    assert "None" not in shown


def test_a_checked_table_passes_again_unchanged() -> None:
    whole = frame("findings", [FINDING])
    pd.testing.assert_frame_equal(check("findings", whole), whole)
