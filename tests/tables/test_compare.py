from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.resources import data
from analysis.tables.columns import TableError
from analysis.tables.compare import COMPARED, compare, overlap, wrong
from analysis.tables.hand import days, hand_reading
from analysis.text.doc import Doc
from analysis.text.span import Span
from tests.tables.making import holding, table

spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: Span(pair[0], pair[0] + pair[1])), max_size=4
)


@given(spans, spans)
def test_overlap_is_a_share_and_does_not_depend_on_the_order(one, other) -> None:
    assert 0 <= overlap(one, other) <= 1
    assert overlap(one, other) == overlap(other, one)
    assert overlap(one, one) == bool(one)


def test_the_hand_reading_agrees_with_itself(hand: dict[str, pd.DataFrame]) -> None:
    comparison = compare(hand, hand)
    assert list(comparison.scores.index) == list(COMPARED)
    assert comparison.scores["of"].to_list() == [24, 50, 74, 40, 15, 14]
    for column in ("rows", "found", "right"):
        assert comparison.scores[column].to_list() == comparison.scores["of"].to_list()
    assert (comparison.pairs["given"] == comparison.pairs["expected"]).all()
    assert comparison.missed.empty
    assert comparison.extra.empty


@pytest.mark.parametrize("name", COMPARED)
def test_a_row_left_out_is_missed_and_a_row_too_many_is_extra(hand: dict[str, pd.DataFrame], name: str) -> None:
    fewer = hand | {name: hand[name].drop(index=5)}
    gone = hand[name].iloc[5, 1]
    assert compare(fewer, hand).missed[["table", "id"]].to_numpy().tolist() == [[name, gone]]
    assert compare(hand, fewer).extra[["table", "id"]].to_numpy().tolist() == [[name, gone]]


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("sources", {"anonymous": True}),
        ("claims", {"modality": "possible"}),
        ("figures", {"low": 1}),
        ("figures", {"low_closed": False}),
        ("dates", {"earliest": "1999-01-01"}),
        ("holdings", {"holder": "Ukraine"}),
        ("holdings", {"share_low": 60}),
    ],
)
def test_a_wrong_cell_is_found_but_not_right(hand: dict[str, pd.DataFrame], name: str, cells) -> None:
    at = {"sources": 5, "figures": 7}.get(name, 0)
    changed = hand[name].copy()
    for column, value in cells.items():
        changed.loc[at, column] = value
    comparison = compare(hand | {name: changed}, hand)
    scores = comparison.scores.loc[name]
    assert (scores["found"], scores["right"]) == (scores["of"], scores["of"] - 1)
    ((ours, theirs),) = wrong(comparison, hand | {name: changed}, hand, name)
    assert all(ours[column] == value and theirs[column] != value for column, value in cells.items())


def test_an_attribution_to_another_source_is_not_right(hand: dict[str, pd.DataFrame]) -> None:
    changed = hand["attributions"].copy()
    row = changed["attribution_id"] == "A32"  # a quotation whose speaker the text does not repeat
    changed.loc[row, "source_id"] = "S05"
    assert compare(hand | {"attributions": changed}, hand).scores.loc["attributions", "right"] == 49


def test_contents_must_share_half_of_their_characters() -> None:
    expected = {"attributions": table("attributions", {"content_spans": "0:10"})}
    for cell, found in (("0:5", 1), ("0:4", 0), ("0:3;8:10", 1), ("0:21", 0)):
        given = {"attributions": table("attributions", {"content_spans": cell})}
        assert compare(given, expected).scores.loc["attributions", "found"] == found


def test_rows_are_matched_one_to_one_the_likest_first() -> None:
    ours = table(
        "dates", {"start": 0, "end": 10}, {"start": 0, "end": 9, "earliest": "2020-01-01", "latest": "2020-01-01"}
    )
    theirs = table("dates", {"start": 0, "end": 9, "earliest": "2020-01-01", "latest": "2020-12-31"})
    comparison = compare({"dates": ours}, {"dates": theirs})
    assert comparison.pairs[["given", "expected", "right"]].to_numpy().tolist() == [["D02", "D01", True]]
    assert comparison.extra["id"].to_list() == ["D01"]


def test_holdings_must_be_of_the_same_regions() -> None:
    one, other = holding("AB", share=80), holding("A", share=80)
    assert (
        compare({"holdings": table("holdings", one)}, {"holdings": table("holdings", other)}).scores["found"].sum() == 0
    )


def test_the_hand_reading_has_exact_spans(doc: Doc, hand: dict[str, pd.DataFrame]) -> None:
    for name, frame in hand.items():
        for row in frame.itertuples():
            assert doc.text[row.start : row.end] == row.text, name


def test_the_hand_reading_of_another_article_is_refused(doc: Doc) -> None:
    from analysis.article import Article
    from analysis.text.doc import parse

    with pytest.raises(TableError, match="of another article"):
        hand_reading(data() / "gold", parse(Article(" " + doc.text)))


@pytest.mark.parametrize(
    ("written", "expected"),
    [("2024-11-07", ("2024-11-07", "2024-11-07")), ("2022-04", ("2022-04-01", "2022-04-30")), ("", (None, None))],
)
def test_days(written: str, expected) -> None:
    assert days(written) == expected
