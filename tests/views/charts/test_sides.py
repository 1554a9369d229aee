"""What numbers come to over what is stated: two intervals a pair, the gap between them, and the words."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from analysis import charts
from analysis.article import Article
from analysis.reading import read
from analysis.tables.sides import sides_table
from analysis.views.charts.style import BLUE, PAPER, TRACK
from tests.checks.test_related import PAIRS


def table(text: str) -> pd.DataFrame:
    return sides_table(read(Article(text, published=date(2024, 11, 20))).builder)


def apart(pair: pd.DataFrame) -> bool:
    (one, other) = pair[["low", "high"]].astype(float).to_numpy().tolist()
    return one[1] < other[0] or other[1] < one[0]


@pytest.mark.parametrize(("text", "wrong", "right"), [(case[1], case[2], case[3]) for case in PAIRS])
def test_the_sides_of_a_contradiction_do_not_meet(text, wrong, right):
    for words, meets in ((wrong, False), (right, True)):
        pairs = table(text.format(words))
        assert len(pairs) > 0
        assert any(apart(pair) for _, pair in pairs.groupby("pair")) != meets


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels hold 60% of Syria. The army holds 50% of it.", [("The army holds 50% of it", 0.0, 50.5), ("Rebels hold 60% of Syria", 59.5, 60.5)]),
        ("Rebels hold 300,000 square km of Syria.", [("all of Syria", 0.0, 185180.0), ("Rebels hold 300,000 square km of Syria", 292500.0, 307500.0)]),
        ("Rebels hold 60% of Syria. The army holds 40% of it.", []),
        ("It rained.", []),
    ],
)  # fmt: skip
def test_land(text, expected):
    assert table(text)[["words", "low", "high"]].values.tolist() == [list(row) for row in expected]


@pytest.mark.parametrize(
    ("text", "title", "heading"),
    [
        (
            "The rebels now hold 60% of Syria, an office said. The army still held 55% of Syria, its spokesman said.",
            "The two numbers that hang together agree only if they are not of one time",
            "the two agree only if they are not of one time",
        ),
        (
            "Rebels hold 60% of Syria. The army holds 50% of it.",
            "The two numbers that hang together do not agree",
            "the two do not agree",
        ),
    ],
)
def test_what_may_be_of_two_times_is_no_contradiction(text, title, heading):
    ax = charts.sides(table(text))
    assert ax.get_title(loc="left").replace("\n", " ") == title
    assert heading in ax.child_axes[0].get_title(loc="left").replace("\n", " ")


def test_a_count_that_agrees_with_its_list_is_words():
    ax = charts.sides(
        table(
            "Three towns fell: Ard, Bel and Ruan. The fund has $5 million: $2 million for schools and $3 million for roads."
        )
    )
    first, last = ax.child_axes
    assert first.get_title(loc="left") == "Sum: the two agree"
    assert last.get_title(loc="left") == "Counts and their lists: they agree"
    assert [text.get_text() for text in last.texts] == ["“Three”", "3 names follow"]
    alone = charts.sides(table("Three towns fell: Ard, Bel and Ruan."))
    assert charts.caption(alone) == "Each count as it is stated, and how many names follow it."


def test_what_does_not_meet_comes_first():
    pairs = table(
        "Fifty died in the north. Another 78 died in the south. The combined toll is 128. Rebels hold 300,000 square km of Syria."
    )
    assert pairs["verdict"].tolist() == ["inconsistent"] * 2 + ["consistent"] * 2


def drawn(ax):
    return [
        (to_hex(bar.get_facecolor()), round(bar.get_x(), 2), round(bar.get_x() + bar.get_width(), 2))
        for bar in ax.patches
        if to_hex(bar.get_facecolor()) in (PAPER, BLUE.lower(), TRACK)
    ]


def test_the_gap_is_shaded():
    ax = charts.sides(table("Rebels hold 60% of Syria. The army holds 50% of it."))
    (panel,) = ax.child_axes
    assert sorted(drawn(panel)) == sorted([(TRACK, 50.5, 59.5), (PAPER, 0, 50.5), (BLUE.lower(), 59.5, 60.5)])
    assert panel.get_title(loc="left") == "Rebels and army, Syria: the two do not agree"
    assert ax.get_title(loc="left") == "The two numbers that hang together do not agree"
    low, high = panel.get_xlim()
    assert low < 0
    assert high > 60.5


def test_what_meets_has_no_gap():
    ax = charts.sides(table("Fifty people died in the north. Another 78 died in the south. The combined toll is 128."))
    (panel,) = ax.child_axes
    assert TRACK not in {colour for colour, _, _ in drawn(panel)}
    assert panel.get_title(loc="left") == "Sum: the two agree"
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["what the others come to", "what is stated"]


@pytest.mark.parametrize(
    ("closed", "meet"), [({}, True), ({"high_closed": False}, False)], ids=["the end belongs to it", "it does not"]
)
def test_a_shared_end(closed, meet):
    pair = {"pair": 1, "kind": "share", "verdict": "consistent"}
    rows = [pair | {"words": "a", "low": 1.0, "high": 2.0} | closed, pair | {"words": "b", "low": 2.0, "high": 3.0}]
    (panel,) = charts.sides(pd.DataFrame(rows)).child_axes
    assert panel.get_title(loc="left") == ("Share: the two agree" if meet else "Share: the two do not agree")


def test_nothing_to_draw():
    ax = charts.sides(table("It rained."))
    assert charts.alt(ax).endswith("in this article.")
    assert not ax.axison


def test_what_is_worked_out_has_four_digits():
    pair = {"pair": 1, "kind": "conversion", "verdict": "consistent", "unit": "mile per hour"}
    rows = [
        pair | {"words": "“215 kph”, converted", "low": 132.787, "high": 134.405},
        pair | {"words": "“134 mph”", "low": 133.5, "high": 134.5},
    ]
    (panel,) = charts.sides(pd.DataFrame(rows)).child_axes
    assert [text.get_text() for text in panel.texts][1::2] == ["132.8–134.4", "133.5–134.5"]
    rows[0] |= {"low": 54321.4, "high": 54322.9}
    (panel,) = charts.sides(pd.DataFrame(rows)).child_axes
    assert panel.texts[1].get_text() == "54,321–54,323"
