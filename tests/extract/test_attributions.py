"""Attributions, sentence by sentence: every row expected and no other."""

from __future__ import annotations

from typing import Any, NamedTuple

import pandas as pd
import pytest

import analysis
from tests.extract.attribution_cases import CASES, Expected
from tests.extract.attribution_forms import FORMS, KNOWN_WRONG


class Row(NamedTuple):
    content: tuple[str, ...]
    cue: str
    source: str
    mode: str
    cue_class: str


def given(text: str) -> list[Row]:
    """Return the attributions read from a text, in an order that does not depend on their sources."""
    frame = analysis.read(analysis.Article(text)).attributions
    return sorted(
        Row(
            pieces(text, row["content_spans"]),
            filled(row["cue_text"]),
            filled(row["source_text"]),
            filled(row["mode"]),
            filled(row["cue_class"]),
        )
        for _, row in frame.iterrows()
    )


def pieces(text: str, cell: Any) -> tuple[str, ...]:
    """Return the words of a ``start:end;start:end`` cell."""
    spans = [tuple(map(int, span.split(":"))) for span in filled(cell).split(";") if span]
    return tuple(text[start:end] for start, end in spans)


def filled(value: Any) -> str:
    return "" if pd.isna(value) else str(value)


def expected(cases: list[Expected]) -> list[Row]:
    return sorted(
        Row((content,) if isinstance(content, str) else content, cue or "", source or "", mode, cue_class or "")
        for source, cue, content, mode, cue_class in cases
    )


def without_apposition(got: Row, want: Row) -> Row:
    """Return a given row with the expected source, if it has that source with an apposition or a possessive."""
    tails = (", ", "'s", "’s")
    same = want.source and any(got.source.startswith(want.source + tail) for tail in tails)
    return got._replace(source=want.source) if same else got


def marks(name: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=KNOWN_WRONG[name], strict=True)] if name in KNOWN_WRONG else []


EVERY = [*CASES, *FORMS]
CASES_BY_ID = [pytest.param(text, cases, id=name) for name, text, cases in EVERY]
READ = [pytest.param(text, cases, id=name, marks=marks(name)) for name, text, cases in EVERY]


@pytest.mark.parametrize(("text", "cases"), READ)
def test_attributions(text: str, cases: list[Expected]) -> None:
    got, want = given(text), expected(cases)
    if len(got) == len(want):
        got = [without_apposition(*pair) for pair in zip(got, want, strict=True)]
    assert got == want


@pytest.mark.parametrize(("text", "cases"), CASES_BY_ID)
def test_cases_are_verbatim(text: str, cases: list[Expected]) -> None:
    for row in expected(cases):
        assert all(words in text for words in (row.source, row.cue, *row.content))
