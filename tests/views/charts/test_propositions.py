"""How claims are put: one voice with nearly all of them leaves the others bars that can be told apart."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from analysis import charts


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


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
