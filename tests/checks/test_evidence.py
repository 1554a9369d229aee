"""What checks look at, in the order of the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.checks.evidence import possible
from analysis.text.span import Span
from tests.checks.making import counted, evidence, holding

TEXT = "Redland holds 60% and Blueland about a third."


def test_figures_and_holdings_stand_in_the_order_of_the_text_and_keep_their_places() -> None:
    figures = [counted(TEXT, "about a third", 33), counted(TEXT, "60%", 60)]
    holdings = [holding("B", start=22, end=44), holding("A", start=0, end=17)]
    read = evidence(TEXT, figures=figures, holdings=holdings)
    assert [(figure.text, figure.row.place) for figure in read.figures] == [("60%", 1), ("about a third", 0)]
    assert [(one.text, one.row.place) for one in read.holdings] == [
        ("Redland holds 60%", 1),
        ("Blueland about a third", 0),
    ]
    assert read.figure(0) == read.figures[1]


def test_sources_stand_in_the_order_of_their_first_mentions_after_the_author() -> None:
    names = ("the article", "later", "earlier", "nowhere")
    read = evidence("x" * 99, sources=[{"name": name} for name in names])
    author, later, earlier, nowhere = read.records.sources
    placed = (
        author,
        replace(later, span=Span(9, 12), mentions=(Span(9, 12), Span(5, 6))),
        replace(earlier, span=Span(20, 30), mentions=(Span(2, 4),)),
        nowhere,
    )
    read = replace(read, records=replace(read.records, sources=placed))
    assert [source.text for source in read.sources] == ["the article", "nowhere", "earlier", "later"]


@pytest.mark.parametrize(
    ("words", "cells", "expected"),
    [
        ("60%", {"kind": "share", "unit": "percent"}, (59.5, 60.5)),
        # A share in words may be off by more.
        ("sixty per cent", {"kind": "share", "unit": "percent"}, (57.5, 62.5)),
        ("60 people", {}, (58.5, 61.5)),
        ("about 60 people", {"modifier": "about"}, (55, 65)),
    ],
)
def test_what_a_figure_leaves_possible(words: str, cells, expected) -> None:
    (figure,) = evidence(words, figures=[counted(words, words, 60, **cells)]).figures
    interval = possible(figure)
    assert (interval.low, interval.high) == pytest.approx(expected)
