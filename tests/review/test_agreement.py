"""How far two readings agree: counts and shares of made-up tables, and Krippendorff's alpha where its value is known."""

from __future__ import annotations

import pandas as pd
import pytest

import analysis
from analysis.tables.schemas import frame


def dates(*kinds: str, first: int = 0) -> dict[str, pd.DataFrame]:
    """Return a table of dates, one every ten characters, of these kinds."""
    common = {
        "article_id": "5ebe",
        "paragraph": 0,
        "sentence": 0,
        "rule": "hand",
        "text": "May 3",
        "resolved_by": "text",
    }
    rows = [
        common | {"date_id": f"D{place:02}", "start": 10 * place, "end": 10 * place + 5, "kind": kind}
        for place, kind in enumerate(kinds, first)
    ]
    return {"dates": frame("dates", rows)}


@pytest.mark.parametrize(
    ("first", "second", "scores"),
    [
        (dates("date", "date"), dates("date", "date"), [2, 2, 2, 1, 1, 1]),
        (dates("date", "date"), dates("date", first=1), [2, 1, 1, 0.5, 1, 2 / 3]),
        (dates("date"), dates("date", first=1), [1, 1, 0, 0, 0, 0]),
    ],
)
def test_scores(first: dict[str, pd.DataFrame], second: dict[str, pd.DataFrame], scores: list[float]) -> None:
    row = analysis.agreement(first, second).scores.loc["dates"]
    assert row[["first", "second", "both", "precision", "recall", "f1"]].to_list() == pytest.approx(scores)
    assert row["f1_low"] <= row["f1"] <= row["f1_high"]


@pytest.mark.parametrize(
    ("first", "second", "alpha"),
    [
        # By hand: 1 - observed / expected disagreement, of the coincidences of pairs.
        (["date", "date", "clock", "clock"], ["date", "date", "clock", "date"], 1 - 7 * 2 / (2 * 5 * 3)),
        (["date", "clock"], ["clock", "date"], -0.5),
        (["date", "clock"], ["date", "clock"], 1),
        (["date", "date"], ["date", "date"], None),
    ],
)
def test_alpha(first: list[str], second: list[str], alpha: float | None) -> None:
    row = analysis.agreement(dates(*first), dates(*second)).categories.loc[("dates", "kind")]
    assert row["both"] == len(first)
    assert pd.isna(row["alpha"]) if alpha is None else row["alpha"] == pytest.approx(alpha)


def test_the_intervals_are_always_the_same() -> None:
    first, second = dates("date", "clock", "set", "date"), dates("date", "clock", "date", "date")
    once, again = (analysis.agreement(first, second) for _ in range(2))
    pd.testing.assert_frame_equal(once.categories, again.categories)
    low, high = once.categories.loc[("dates", "kind"), ["alpha_low", "alpha_high"]]
    assert low < once.categories.loc[("dates", "kind"), "alpha"] < high


def test_a_table_without_rows_has_no_scores() -> None:
    row = analysis.agreement(dates(), dates()).scores.loc["dates"]
    assert row["both"] == 0
    assert row[["precision", "recall", "f1", "f1_low"]].isna().all()
