"""How claims are put: one voice with nearly all of them leaves the others bars that can be told apart."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import charts
from tests.views.charts.looks import bars, keys, rows, texts


@pytest.mark.parametrize(("own", "bars"), [(8, [8, 2]), (9, [2])])
def test_a_voice_that_would_leave_the_others_no_length_has_its_numbers_alone(own, bars):
    rows = [{"source_id": "S00", "modality": "asserted"}] * (own - 1) + [{"source_id": "S00", "modality": "prediction"}]
    rows += [{"source_id": "S01", "modality": "denial"}] * 2
    sources = pd.DataFrame([{"source_id": "S01", "name": "Ann Lee", "kind": "person", "named": True}])
    ax = charts.modality(pd.DataFrame(rows), sources)
    widths = [int(bar.get_width()) for bar in ax.patches]
    assert [sum(widths[:-1]), widths[-1]] == bars if own == 8 else widths == bars
    words = [text.get_text() for text in ax.texts]
    assert f"{own} claims" in words
    assert (f"asserted {own - 1}, prediction 1" in words) == (own == 9)
    assert ("has no bar" in charts.caption(ax)) == (own == 9)
    assert ax.get_xlim() == (0, bars[0])


def test_the_article_alone_keeps_its_bar():
    ax = charts.modality(pd.DataFrame([{"source_id": "S00", "modality": "asserted"}] * 9))
    assert [bar.get_width() for bar in ax.patches] == [9]


def test_modality_stacks_counts():
    table = rows(
        *({"source_id": "S01", "modality": kind} for kind in ("asserted", "denial", "asserted")),
        {"source_id": "S00", "modality": "possible"},
    )
    ax = charts.modality(table, rows({"source_id": "S01", "name": "Ada Byron", "kind": "person", "named": True}))
    assert bars(ax) == [(0, 2), (2, 3), (0, 1)]
    assert keys(ax) == ["asserted", "possible", "denial"]
    assert ax.get_xlim() == (0, 3)
    assert ax.get_title(loc="left") == "2 of 4 claims are put forward as fact"
    assert {"Ada Byron", "3 claims", "The article’s own voice", "1 claim"} <= set(texts(ax))
    assert "Ada Byron, 3 claims: 2 asserted, 1 denial" in charts.alt(ax)


def test_a_claim_of_an_untold_source_is_not_the_articles_own():
    ax = charts.modality(rows({"attribution_id": "A01", "source_id": None, "modality": "asserted"}))
    assert "Source not told" in charts.alt(ax)
