"""What many articles tell together: how many sources go unnamed, and the numbers on which articles differ."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analysis.corpus.differing import differing
from analysis.corpus.shares import stretches, unnamed


def sources(*kinds: tuple[str, str, bool]) -> pd.DataFrame:
    return pd.DataFrame(kinds, columns=["article_id", "kind", "named"])


ARTICLES = pd.DataFrame({"article_id": ["a", "b", "b", "c"], "publisher": ["X", "X", "Y", None]})


def test_only_people_and_groups_count_and_a_copy_counts_for_each_publisher() -> None:
    told = sources(
        ("a", "person", True), ("a", "group", False), ("a", "document", False), ("a", "author", False),
        ("b", "person", False), ("c", "person", True),
    )  # fmt: skip
    shares = unnamed(told, ARTICLES, "publisher")
    assert shares[["publisher", "articles", "sources", "unnamed"]].to_numpy().tolist() == [
        ["X", 2, 3, 2],
        ["Y", 1, 1, 1],
    ]


@pytest.mark.parametrize(
    ("without", "named", "low", "high"),
    # From the formula of Wilson (1927), by hand.
    [(0, 10, 0.0, 27.75), (5, 5, 23.66, 76.34), (10, 0, 72.25, 100.0), (50, 50, 40.38, 59.62)],
)
def test_the_interval_is_wilsons(without: int, named: int, low: float, high: float) -> None:
    told = sources(*[("a", "person", False)] * without, *[("a", "person", True)] * named)
    (row,) = unnamed(told, ARTICLES, "publisher").to_dict("records")
    assert (row["share_low"], row["share_high"]) == pytest.approx((low, high), abs=0.005)


@pytest.mark.parametrize(
    ("first", "last", "name", "expected"),
    [
        ("2025-03-01", "2025-03-15", "day", ["2025-03-01", "2025-03-15"]),
        ("2025-03-01", "2025-03-16", "month", ["2025-03", "2025-03"]),
        ("2025-01-01", "2025-08-29", "month", ["2025-01", "2025-08"]),
        ("2025-01-01", "2025-08-30", "quarter", ["2025, quarter 1", "2025, quarter 3"]),
        ("2022-01-01", "2025-04-15", "quarter", ["2022, quarter 1", "2025, quarter 2"]),
        ("2022-01-01", "2025-04-16", "year", ["2022", "2025"]),
        ("2025-03-01", None, "day", ["2025-03-01", None]),
        (None, None, "year", [None, None]),
    ],
)
def test_stretches_of_time_leave_a_dozen_or_so(
    first: str | None, last: str | None, name: str, expected: list[str | None]
) -> None:
    made = stretches(pd.Series([first, last], dtype="string"))
    assert made.name == name
    assert [None if pd.isna(one) else one for one in made] == expected


def figures(*cells: dict[str, Any]) -> pd.DataFrame:
    usual = {"kind": "count", "unit": "home", "measure": "homes", "of": None, "role": "level", "source_id": "S01"}
    made = [usual | {"text": str(cell["low"]), "high": cell["low"]} | cell for cell in cells]
    return pd.DataFrame(made).astype({"low": "Float64", "high": "Float64", "measure": "string", "of": "string"})


def a(low: float | None, **cells: Any) -> dict[str, Any]:
    return {"article_id": "a", "low": low} | cells


def b(low: float | None, **cells: Any) -> dict[str, Any]:
    return {"article_id": "b", "low": low} | cells


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([a(12), b(20)], ["12", "20"]),
        ([b(20), a(12)], ["12", "20"]),
        ([a(12), b(12)], []),
        ([a(12), a(20)], []),
        ([a(12, high=20), b(20)], []),
        ([a(12, high=19), b(20)], ["12", "20"]),
        ([a(12, high=None), b(20)], []),
        ([a(12, high=None), b(11)], ["12", "11"]),
        ([a(None, high=11), b(20)], ["None", "20"]),
        ([a(12), b(20), b(12)], []),
        ([a(12), a(30), b(18), b(30)], ["12", "18"]),
        ([a(12), b(20, unit="house")], []),
        ([a(12), b(20, measure="flats")], []),
        ([a(12), b(20, kind="money")], []),
        ([a(12), b(20, role="change")], []),
        ([a(12), b(20, role="before")], []),
        ([a(12, measure=None), b(20, measure=None)], []),
        ([a(12, kind="source_count"), b(20, kind="source_count")], []),
        ([a(12, of="Nord"), b(20)], ["12", "20"]),
        ([a(12, of="Nord"), b(20, of="Assia")], []),
        ([a(12, measure="share of vote"), b(20, measure="share of vote")], []),
        ([a(12, measure="share of vote", of="Lee"), b(20, measure="share of vote", of="lee")], ["12", "20"]),
        ([a(12), {"article_id": "c", "low": 20}], []),
        ([a(12), {"article_id": "d", "low": 20}], []),
    ],
)  # fmt: skip
def test_numbers_on_which_articles_differ(given: list[dict[str, Any]], expected: list[str]) -> None:
    articles = pd.DataFrame(
        {
            "article_id": ["a", "b", "c", "d"], "publisher": ["X", "Y", "Z", "Z"], "event": ["flood", "flood", "fire", None],
            "published": ["2025-03-12", "2025-03-13", "2025-03-13", "2025-03-13"],
        }
    )  # fmt: skip
    names = pd.DataFrame({"article_id": list("abcd"), "source_id": ["S01"] * 4, "name": ["Ann Lee"] * 4})
    rows = differing(figures(*given), names, articles, "event")
    assert rows["text"].to_list() == expected
    assert set(rows["said_by"]) <= {"Ann Lee"}
    assert set(rows["event"]) <= {"flood"}
