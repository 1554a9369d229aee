"""Whatever a review says of whatever article: the tables are as their schemas say, and their offsets hold."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import analysis
from analysis.reading import Reading
from analysis.review.correction import EDITABLE, NEEDED, OPERATIONS, Correction, Review, ReviewError, Words
from analysis.review.file import plain, written
from analysis.review.form import correction_of, read_review
from analysis.tables.schemas import EXTRACTED, TABLES, check
from analysis.tables.spans import read_spans
from tests.extract.test_any_text import TEXTS

STORIES = (
    "Floods killed 12 people on May 3, officials said. “It was a bad day,” Mayor Ann Lee told reporters. "
    "She said two of the officials had left.\n\nRebels control 70-80% of the Kherson region and a third of Syria, "
    "according to the ministry. The ministry said Lee had said that 40 of 120 houses fell, or a third.",
    "Turnout was 61 per cent, up from 58 per cent in 2019. Orr won 15,802 votes and Karis 15,308, a margin of 494. "
    "Three people familiar with the count said one of them saw it. A spokesman declined to comment.",
)
CELLS: dict[str, st.SearchStrategy[Any]] = {
    "string": st.sampled_from(["Ann Lee", "UA-65;UA-14", "14:05", ""]),
    "integer": st.integers(0, 5),
    "number": st.one_of(st.sampled_from(["", 0, 12.0, 70.5]), st.floats(0, 1e6)),
    "boolean": st.booleans(),
    "date": st.sampled_from(["", date(2024, 5, 3), date(2019, 1, 1)]),
}


@st.composite
def spans(draw: st.DrawFn, text: str) -> Words:
    start = draw(st.integers(0, len(text) - 1))
    return Words.of(text, start, draw(st.integers(start + 1, min(len(text), start + 60))))


@st.composite
def corrections(draw: st.DrawFn, reading: Reading) -> Correction | None:
    text = reading.article.text
    table, do = draw(st.sampled_from(list(EDITABLE))), draw(st.sampled_from(OPERATIONS))
    if do == "merge":
        table = "sources"
    there = {name: [row.span for row in getattr(reading.records, name) if row.span] for name in EXTRACTED}
    rows = st.sampled_from([Words.of(text, *span) for span in there[table]]) if there[table] else spans(text)
    sources = st.sampled_from([Words.of(text, *span) for span in there["sources"]]) if there["sources"] else spans(text)
    whose = draw(st.one_of(rows, rows, spans(text)))
    said: dict[str, Any] = {"table": table, "do": do, "words": plain(Correction(table, do, whose))["words"]}
    if do == "merge":
        said["into"] = plain(Correction(table, do, draw(sources)))["words"]
    if do in ("edit", "add"):
        columns = {column.name: column for column in TABLES[table].columns}
        chosen = draw(st.lists(st.sampled_from(EDITABLE[table]), max_size=3, unique=True))
        cells = {
            name: draw(st.sampled_from(columns[name].values) if columns[name].values else CELLS[columns[name].type])
            for name in (*chosen, *(name for name in NEEDED.get(table, ()) if name in columns))
        }
        if table == "attributions":
            for name in draw(st.lists(st.sampled_from(["source", "cue", "content", "said_by"]), unique=True)):
                cells[name] = plain(Correction(table, do, draw(st.one_of(sources, spans(text)))))["words"]
        said["now"] = cells
    said["when"] = draw(st.sampled_from([None, date(2026, 3, 4)]))
    try:
        return correction_of(said)
    except ReviewError:
        return None


@st.composite
def readings(draw: st.DrawFn) -> tuple[Reading, Review, str]:
    text = draw(st.one_of(st.sampled_from(STORIES), TEXTS.filter(bool)))
    reading = analysis.read(analysis.Article(text, published=date(2024, 11, 20)))
    made = draw(st.lists(corrections(reading), max_size=5))
    review = Review(reading.article.article_id, "any", tuple(each for each in made if each is not None))
    at = draw(st.integers(0, len(text)))
    by_now = draw(st.sampled_from([text, text, text[:at] + "But " + text[at:], text[:at] + text[at + 5 :]]))
    return reading, review, by_now


@given(readings())
@settings(max_examples=60, deadline=None)
def test_the_offsets_of_any_review_hold(drawn: tuple[Reading, Review, str]) -> None:
    _, review, by_now = drawn
    reading = analysis.read(analysis.Article(by_now, published=date(2024, 11, 20)), review=review)
    text = reading.article.text
    for name, table in reading.tables().items():
        check(name, table)
        starts = [column.removesuffix("start") for column in table.columns if column.endswith("start")]
        for prefix in starts:
            placed = table.dropna(subset=f"{prefix}start")
            for said, start, end in placed[[f"{prefix}text", f"{prefix}start", f"{prefix}end"]].itertuples(index=False):
                assert text[start:end] == said
        for column in (column for column in table.columns if column.endswith("_spans")):
            for cell in table[column].dropna():
                assert all(0 <= span.start < span.end <= len(text) for span in read_spans(cell))
    assert reading.review is not None
    outcomes = reading.review.table()["outcome"]
    assert len(outcomes) == len(review.corrections)


@given(readings())
@settings(max_examples=25, deadline=None)
def test_a_review_is_read_as_it_was_written(drawn: tuple[Reading, Review, str]) -> None:
    _, review, _ = drawn
    assert read_review(written(review)) == review
