from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from analysis.article import Article
from analysis.extract.records import Attribution, Claim, DateExpression, Figure, Holding, Place, Records, Source
from analysis.tables.build import Builder, build
from analysis.text.doc import Doc, parse
from analysis.text.span import Span

TEXT = (
    "It rained. “We lost 12 homes,” Kent said, adding that officials had said 40 people fled on May 3. "
    "The ministry declined to say more. Redland holds 5% of the valley."
)


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def source(name: str, kind: str = "person", *, mention: str | None = None) -> Source:
    span = at(mention or name) if kind != "author" else None
    return Source(span, name, kind, True, False, *[None] * 7, () if span is None else (span,), "test")


def attribution(who: int, content: tuple[Span, ...], **cells) -> Attribution:
    plain = {
        "span": Span(content[0].start, content[-1].end),
        "source_span": None,
        "cue_span": None,
        "cue_class": "speech",
        "mode": "indirect",
        "reach": "same_sentence",
        "negated": False,
        "audience": None,
        "nested_in": None,
        "date": None,
        "rule": "test",
    }
    return Attribution(content=content, source=who, **(plain | cells))


def figure(words: str, number: float) -> Figure:
    return Figure(at(words), "count", number, number, True, True, "exact", *[None] * 3, (), None, None, "test")


@pytest.fixture
def doc() -> Doc:
    return parse(Article(TEXT))


@pytest.fixture
def records() -> Records:
    nested = at("40 people fled on May 3")
    return Records(
        # In another order than the text's: ids and cross references must follow.
        sources=(source("the article", "author"), source("The ministry"), source("officials"), source("Kent")),
        attributions=(
            attribution(1, (at("to say more"),), cue_class="declined"),
            attribution(2, (nested,), nested_in=2),
            attribution(3, (at("“We lost 12 homes,”"), at("officials had said 40 people fled on May 3"))),
        ),
        claims=(
            Claim(nested, (nested,), None, 1, "affirmative", "asserted", ("perhaps", "said to"), (), True, "figure", "test"),
            Claim(at("It rained"), (at("It rained"),), None, None, "affirmative", "asserted", (), (), True, "figure", "test"),
        ),
        figures=(figure("40 people", 40), figure("12 homes", 12), figure("5%", 5)),
        dates=(DateExpression(at("May 3"), date(2024, 5, 3), date(2024, 5, 3), "day", "published", "test"),),
        holdings=(
            Holding(
                at("Redland holds 5% of the valley"), "Redland", ("valley",), (), False, 5, 5, None, None, True, True,
                2, 0, "test",
            ),
        ),
        places=(Place(at("valley"), "valley", (), "test"),),
    )  # fmt: skip


@pytest.fixture
def tables(doc: Doc, records: Records) -> dict[str, pd.DataFrame]:
    return build([Builder(doc, records)])


def test_every_span_has_its_text(tables: dict[str, pd.DataFrame]) -> None:
    for name, table in tables.items():
        for prefix in ("", "source_", "cue_", "content_"):
            if f"{prefix}start" in table.columns:
                rows = table.dropna(subset=[f"{prefix}start"])
                words = [TEXT[row[f"{prefix}start"] : row[f"{prefix}end"]] for _, row in rows.iterrows()]
                assert words == rows[f"{prefix}text"].to_list(), name


def test_ids_follow_the_text_and_the_author_is_first(tables: dict[str, pd.DataFrame]) -> None:
    assert dict(zip(tables["sources"]["source_id"], tables["sources"]["name"], strict=True)) == {
        "S00": "the article",
        "S01": "Kent",
        "S02": "officials",
        "S03": "The ministry",
    }
    for name, table in tables.items():
        assert table.iloc[:, 1].is_monotonic_increasing, name
        assert table["start"].iloc[1 if name == "sources" else 0 :].is_monotonic_increasing, name


def test_cross_references_are_ids(tables: dict[str, pd.DataFrame]) -> None:
    attributions = tables["attributions"].set_index("attribution_id")
    assert attributions["source_id"].to_list() == ["S01", "S02", "S03"]
    assert attributions.loc["A02", "nested_in"] == "A01"
    claim = tables["claims"].set_index("text").loc["40 people fled on May 3"]
    assert claim[["attribution_id", "source_id", "figure_ids", "date_ids"]].to_list() == ["A02", "S02", "F02", "D01"]
    assert claim["hedges"] == "perhaps;said to"


def test_a_figure_belongs_to_the_innermost_attribution_or_the_author(tables: dict[str, pd.DataFrame]) -> None:
    figures = tables["figures"].set_index("text")
    assert figures["source_id"].to_dict() == {"12 homes": "S01", "40 people": "S02", "5%": "S00"}
    assert figures["attribution_id"].isna().to_dict() == {"12 homes": False, "40 people": False, "5%": True}


def test_a_discontinuous_content_has_outer_bounds_and_pieces(tables: dict[str, pd.DataFrame]) -> None:
    row = tables["attributions"].iloc[0]
    pieces = [TEXT[slice(*map(int, piece.split(":")))] for piece in row["content_spans"].split(";")]
    assert pieces == ["“We lost 12 homes,”", "officials had said 40 people fled on May 3"]
    assert (row["content_start"], row["content_end"]) == (at(pieces[0]).start, at(pieces[1]).end)


def test_a_word_is_one_sources_and_none_is_of_who_declined(tables: dict[str, pd.DataFrame]) -> None:
    assert tables["sources"].set_index("name")["words"].to_dict() == {
        # What Kent says that officials said is theirs.
        "Kent": 7,
        "officials": 6,
        "The ministry": 0,
        "the article": len(TEXT.split()) - 13,
    }


def test_a_holding_has_its_source_and_days(tables: dict[str, pd.DataFrame]) -> None:
    row = tables["holdings"].iloc[0]
    assert row[["figure_id", "source_id", "as_of", "regions"]].to_list() == ["F03", "S00", "2024-05-03", "valley"]


def test_the_author_speaks_first_where_no_one_else_does(tables: dict[str, pd.DataFrame]) -> None:
    assert tables["sources"].loc[0, "text"] == "It rained."


def test_no_records_give_empty_tables() -> None:
    tables = build([Builder(parse(Article("Nothing.")), Records(sources=(source("the article", "author"),)))])
    assert {name: len(table) for name, table in tables.items()} == {
        "sources": 1, "attributions": 0, "claims": 0, "figures": 0, "dates": 0, "holdings": 0, "relations": 0,
    }  # fmt: skip


def test_more_than_ninety_nine_rows_have_longer_ids_in_order() -> None:
    text = "12 " * 120
    records = Records(
        sources=(source("the article", "author"),),
        figures=tuple(
            Figure(Span(3 * at, 3 * at + 2), "count", 12, 12, True, True, "exact", *[None] * 3, (), None, None, "test")
            for at in range(120)
        ),
    )
    ids = build([Builder(parse(Article(text)), records)])["figures"]["figure_id"]
    assert ids.is_monotonic_increasing
    assert ids.iloc[[0, -1]].to_list() == ["F001", "F120"]
