"""Each kind of correction: what the tables are with it, and when it does not fit by now."""

from __future__ import annotations

from typing import Any

import pytest

import analysis
from analysis.extract.records import Figure
from analysis.reading import Reading
from analysis.review.correction import Correction, Words
from analysis.review.rows import UnfitError
from analysis.review.step import Placed, matching
from analysis.tables.schemas import EXTRACTED, REVIEW_COLUMNS, TABLES
from analysis.text.span import Span
from tests.review.making import correction, reviewed

TEXT = (
    "The dam will hold, two engineers said on 3 May 2024. “We saw it coming,” Mayor Ann Lee said. Lee’s office said that "
    "40 houses fell. A sign of things to come said that the river rose. Rebels control 60% of Syria.\n\n"
    "For Jo Park it was the worst day."
)


def names(reading: Reading) -> list[str]:
    return reading.sources["name"].to_list()


def said(reading: Reading) -> dict[str, str]:
    """Return who says each content."""
    known = reading.sources.set_index("source_id")["name"]
    return dict(zip(reading.attributions["content_text"], reading.attributions["source_id"].map(known), strict=True))


def claimed(reading: Reading) -> dict[str, str]:
    known = reading.sources.set_index("source_id")["name"]
    return dict(zip(reading.claims["text"], reading.claims["source_id"].map(known), strict=True))


def one(table: str, do: str, words: str, **more: Any) -> Reading:
    return reviewed(TEXT, correction(TEXT, table, do, words, **more))


def test_without_a_review_the_tables_are_those_of_the_design() -> None:
    reading = analysis.read(analysis.Article(TEXT))
    assert reading.review is None
    for name, table in reading.tables().items():
        assert list(table.columns) == TABLES[name].names


def test_with_one_they_say_who_when_and_why() -> None:
    reading = one("dates", "accept", "3 May 2024")
    told = reading.tables()
    assert all(list(told[name].columns) == [*TABLES[name].names, *REVIEW_COLUMNS] for name in EXTRACTED)
    assert list(told["findings"].columns) == TABLES["findings"].names
    assert reading.dates[list(REVIEW_COLUMNS)].values.tolist() == [["accepted", "Ann", "2026-03-04", "as I read it"]]
    assert reading.figures["who"].isna().all()


def test_a_false_source_takes_its_attributions_with_it() -> None:
    before, after = analysis.read(analysis.Article(TEXT)), one("sources", "reject", "A sign of things to come")
    assert said(before)["the river rose"] == "A sign of things to come"
    assert "A sign of things to come" not in names(after)
    assert "the river rose" not in said(after)
    whole = "A sign of things to come said that the river rose"
    assert claimed(after)[whole] == "the article"


def test_unless_another_source_is_given() -> None:
    whole = "A sign of things to come said that the river rose"
    reading = reviewed(
        TEXT,
        correction(TEXT, "sources", "reject", "A sign of things to come"),
        correction(TEXT, "attributions", "edit", whole, other="two engineers"),
    )
    assert said(reading)["the river rose"] == "two engineers"
    assert reading.review.notes == []


def test_what_a_merged_source_says_is_the_other_s() -> None:
    reading = one("sources", "merge", "Lee’s office", other="Mayor Ann Lee")
    assert "Lee’s office" not in names(reading)
    assert said(reading)["40 houses fell"] == claimed(reading)["40 houses fell"] == "Ann Lee"
    row = reading.sources.set_index("name").loc["Ann Lee"]
    assert (row["attributions"], row["review"]) == (2, "merged")


def test_a_number_is_mended_and_the_checks_follow() -> None:
    text = "Orr won 15,802 votes and Karis 15,308, a margin of 594."
    before = analysis.read(analysis.Article(text)).relations["verdict"].to_list()
    after = reviewed(text, correction(text, "figures", "edit", "594", now={"low": 494.0, "high": 494.0}))
    assert (before, after.relations["verdict"].to_list()) == (["inconsistent"], ["consistent"])
    assert after.figures["text"].to_list()[-1] == "594"


def test_a_holding_follows_its_figure() -> None:
    reading = one("figures", "edit", "60%", now={"high": 70.0})
    assert reading.holdings[["share_low", "share_high"]].values.tolist() == [[60.0, 70.0]]


def test_an_attribution_is_added() -> None:
    parts = {"source": "Jo Park", "content": "it was the worst day"}
    reading = reviewed(
        TEXT,
        correction(TEXT, "sources", "add", "Jo Park", now={"kind": "person", "named": True}),
        correction(TEXT, "attributions", "add", "Jo Park it was the worst day", parts=parts),
    )
    assert said(reading)["it was the worst day"] == claimed(reading)["it was the worst day"] == "Jo Park"
    row = reading.attributions.set_index("content_text").loc["it was the worst day"]
    assert (row["mode"], row["reach"], row["rule"], row["review"]) == ("indirect", "same_sentence", "hand", "added")


@pytest.mark.parametrize(
    ("table", "words", "now", "column", "cell"),
    [
        ("figures", "worst", {"kind": "ordinal", "low": 1.0}, "low_closed", True),
        ("dates", "day", {"earliest": "2024-05-03", "latest": "2024-05-03"}, "resolved_by", "text"),
        ("claims", "the worst day", {"modality": "possible"}, "source_id", "S00"),
        ("holdings", "houses fell", {"regions": "Oss", "holder": "Lee", "share_low": 50.0}, "share_low", 50.0),
        ("sources", "Jo Park", {"kind": "group", "named": False}, "anonymous", True),
    ],
)
def test_a_row_is_added(table: str, words: str, now: dict[str, Any], column: str, cell: object) -> None:
    rows = getattr(one(table, "add", words, now=now), table)
    assert rows[rows["text"] == words][column].to_list() == [cell]
    assert rows[rows["text"] == words]["review"].to_list() == ["added"]


@pytest.mark.parametrize(
    ("table", "do", "words", "more", "why"),
    [
        ("figures", "reject", "houses", {}, "no row of figures stands on these words by now"),
        ("figures", "edit", "40", {"now": {"low": 40.0}}, "the row reads so by now, without it"),
        ("figures", "accept", "40", {"was": {"low": 41.0}}, "the row had 41.0 as low when it was corrected, and has 40.0 by now"),
        ("figures", "edit", "40", {"now": {"low": 90.0}}, "its low would be above its high"),
        ("figures", "add", "40", {"now": {"kind": "count"}}, "the row is there by now"),
        ("figures", "add", "40", {"now": {"kind": "money"}}, "a row stands on these words: edit that one"),
        ("dates", "add", "May 2024", {}, "it overlaps a date that is there: reject that one as well"),
        ("sources", "merge", "Lee’s office", {"other": "houses"}, "the source that it is merged into is not there by now"),
        ("sources", "merge", "Lee’s office", {"other": "Lee’s office"}, "it would be merged into itself"),
        ("attributions", "add", "the worst", {"parts": {"content": "the worst"}}, "no one source stands on its words: "
         "say in said_by which it is, or add the source as well"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_and_not_applied(
    table: str, do: str, words: str, more: dict[str, Any], why: str
) -> None:
    reading, before = one(table, do, words, **more), analysis.read(analysis.Article(TEXT))
    assert [each.why for each in reading.review.unfit] == [why]
    assert reading.records == before.records
    assert reading.review.table()["outcome"].to_list() == ["unfit"]


@pytest.mark.parametrize(
    ("old", "new", "fits"),
    [
        ("The dam", "All over, the dam", True),
        ("40 houses", "41 houses", False),
        ("40 houses", "140 houses", False),
        ("40 houses", "40.5 houses", False),
        ("40 houses", "40 barns", False),
        ("houses fell", "houses sank", True),
        ("40 houses fell. ", "", False),
        ("For Jo Park", "40 houses fell. For Jo Park", True),
    ],
)
def test_the_text_has_changed(old: str, new: str, fits: bool) -> None:
    mended = correction(TEXT, "figures", "edit", "40", now={"low": 44.0, "high": 44.0})
    reading = reviewed(TEXT, mended, by_now=TEXT.replace(old, new, 1))
    assert (reading.review.unfit == ()) == fits
    assert (44.0 in reading.figures["low"].to_list()) == fits


LIKE = {"now": {"low": 44.0, "high": 44.0}}


@pytest.mark.parametrize(
    ("first", "second", "disputed", "low"),
    [
        (("edit", LIKE), ("edit", LIKE), 0, 44.0),
        (("edit", LIKE), ("edit", {"now": {"high": 45.0}}), 1, 40.0),
        (("edit", {"now": {"low": 39.0}}), ("edit", {"now": {"high": 45.0}}), 0, 39.0),
        (("edit", LIKE), ("accept", {}), 1, 40.0),
        (("reject", {}), ("accept", {}), 1, 40.0),
    ],
)
def test_two_who_differ_are_both_shown(
    first: tuple[str, dict[str, Any]], second: tuple[str, dict[str, Any]], disputed: int, low: float
) -> None:
    made = [
        correction(TEXT, "figures", do, "40", **more, who=who) for (do, more), who in ((first, "Ann"), (second, "Bo"))
    ]
    reading = reviewed(TEXT, *made)
    row = reading.figures.set_index("text").loc["40"]
    assert len(reading.review.disputed) == len(reading.review.notes) == disputed
    assert (row["low"], row["who"]) == (low, "Ann; Bo")
    assert (row["review"] == "disputed") == bool(disputed)


def test_which_of_two_rows_on_the_same_words() -> None:
    span = Span(4, 7)
    rows = [Figure(span, "count", low=low, high=low) for low in (1.0, 2.0)]
    words = Words("dam", 4, 7)
    assert matching(rows, Placed(Correction("figures", "reject", words, was={"low": 2.0}), span)) == 1
    with pytest.raises(UnfitError, match="several rows stand on these words"):
        matching(rows, Placed(Correction("figures", "reject", words), span))


def test_a_group_merged_into_its_own_part_is_in_no_circle() -> None:
    text = "Three engineers said the dam would hold. One of them said it might not. Bo Orr agreed."
    reading = reviewed(text, correction(text, "sources", "merge", "Three engineers", other="One of them"))
    assert reading.review.notes == []
    assert reading.sources["subset_of"].isna().all()


def test_what_a_figure_would_be_is_read_with_the_review() -> None:
    mended = correction(TEXT, "figures", "edit", "40", now={"high": 44.0})
    reading = reviewed(TEXT, mended)
    other = reading.altered({reading.figures.set_index("text").loc["60%", "figure_id"]: "half"})
    assert other.figures.set_index("text").loc["40", "high"] == 44
