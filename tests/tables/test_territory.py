from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.article import Article
from analysis.tables.checks import findings
from analysis.tables.columns import TableError
from analysis.tables.comparisons import comparisons, single, too_much
from analysis.tables.sums import least, most
from analysis.tables.territory import parts_and_whole, same_land, two_sides
from tests.tables.making import REGIONS, found, holding, reading, region, verdicts

BLUE = {"holder": "Blueland"}
STILL = BLUE | {"text": "still held by Blueland"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (holding("A", share=(70, 80)), holding("A", area=500, **BLUE), ["consistent"]),
        (holding("A", share=(70, 80)), holding("A", area=800, **BLUE), ["inconsistent"]),
        # 200 of 2,000 km² leave 90 per cent: unless the words say so, a third party may hold the rest.
        (holding("A", share=(70, 80)), holding("A", area=200, **BLUE), ["undetermined"]),
        (holding("A", share=(70, 80)), holding("A", area=200, **STILL), ["inconsistent"]),
        (holding("A", share=60), holding("A", share=40, **BLUE), ["consistent"]),
        (holding("A", share=60), holding("A", share=45, **BLUE), ["inconsistent"]),
        (holding("A", share=60), holding("B", share=45, **BLUE), []),
        (holding("A", share=60), holding("A", share=70), []),
        (holding("A", share=60), holding("A", **BLUE), []),
    ],
)
def test_two_sides(one, other, expected) -> None:
    assert verdicts(two_sides, one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (holding("A", share=18), holding("A", area=(360, None), low_closed=False), ["consistent"]),
        (holding("A", share=18), holding("A", area=(370, None), low_closed=False), ["inconsistent"]),
        (holding("A", share=(50, 100), low_closed=False), holding("A", share=(70, 80)), ["consistent"]),
        (holding("A", share=(50, 100), low_closed=False), holding("A", share=(30, 50)), ["inconsistent"]),
        (holding("A", area=300), holding("A", area=500), ["inconsistent"]),
        (holding("A", share=18), holding("A", share=27, as_of="2022-03-01"), []),
    ],
)
def test_same_land(one, other, expected) -> None:
    assert verdicts(same_land, one, other) == expected


def test_what_only_rounding_makes_true_is_said() -> None:
    rounded, exact = (
        found(same_land, reading(holdings=[holding("A", share=18), holding("A", area=(at, None))])) for at in (365, 355)
    )
    assert "only because numbers are rounded" in rounded[0].explanation
    assert "both can be true." in exact[0].explanation


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        (holding("ABC", area=2700), [holding("A", share=80), holding("B", area=1000), holding("C", area=100)], True),
        (holding("ABC", area=2000), [holding("A", share=80), holding("B", area=1000), holding("C", area=100)], False),
        (holding("ABC", area=3300), [holding("A", share=80), holding("B", area=1000), holding("C", area=100)], False),
        # The rest of the country may hold what its parts do not.
        (holding("XX", area=3300), [holding("A", share=80), holding("B", area=1000)], None),
        (holding("XX", area=2600), [holding("A", share=80), holding("B", area=1000)], True),
        (holding("XX", area=1000), [holding("A", share=80), holding("B", area=1000)], False),
        # Overlapping statements count once.
        (holding("ABC", area=2600), [holding("A", area=1600), holding("AB", area=2600)], True),
    ],
)
def test_parts_and_whole(whole, parts, expected) -> None:
    wanted = {True: "consistent", False: "inconsistent", None: "undetermined"}[expected]
    assert wanted in verdicts(parts_and_whole, whole, *parts)


def test_parts_without_a_number_are_left_out_by_name() -> None:
    made = reading(holdings=[holding("XX", area=1600), holding("A", share=80), holding("B")])
    (finding,) = found(parts_and_whole, made)
    assert "XX-B not counted" in finding.explanation


groups = st.dictionaries(
    st.frozensets(st.sampled_from("abcd"), min_size=1, max_size=3), st.integers(0, 9), min_size=1, max_size=5
)


@given(groups, st.dictionaries(st.sampled_from("abcd"), st.integers(0, 9), min_size=4, max_size=4))
def test_sums_bound_every_way_to_hold_the_regions(bounds, held) -> None:
    total = sum(held.values())
    lows = {group: low for group, low in bounds.items() if sum(held[code] for code in group) >= low}
    highs = {group: high for group, high in bounds.items() if sum(held[code] for code in group) <= high}
    assert least(lows) <= total
    assert total <= most(frozenset("abcd"), highs, dict.fromkeys("abcd", 9))


LIKE = {"kind": "comparison", "text": "about the size of Region L", "modifier": "about"}


@pytest.mark.parametrize(
    ("low", "high", "held", "verdict", "caveat"),
    [
        (1000, 1000, (990, None), "consistent", False),
        (800, 1000, (990, None), "consistent", True),
        (1000, 1200, (1150, None), "undetermined", True),
        (1000, 1000, (1500, None), "inconsistent", False),
    ],
)
def test_comparison_with_a_region(low, high, held, verdict, caveat) -> None:
    areas = REGIONS | {"YY-L": region("YY-L", 1000, low, high, "YY")}
    made = reading(figures=[LIKE], holdings=[holding("A", figure_id="F01"), holding("A", area=held)])
    (finding,) = found(comparisons, made, areas)
    assert finding.verdict == verdict
    assert ("by another measure" in finding.explanation) == caveat


def test_comparison_with_nothing_beside_it_is_undetermined() -> None:
    areas = REGIONS | {"YY-L": region("YY-L", 1000)}
    (finding,) = found(comparisons, reading(figures=[LIKE]), areas)
    assert finding.verdict == "undetermined"
    assert "1,000 km²" in finding.explanation
    (finding,) = found(comparisons, reading(figures=[LIKE | {"text": "the fastest since 2022"}]), areas)
    assert "gives no number" in finding.explanation


def test_a_single_statement_says_what_is_missing() -> None:
    first, second = found(single, reading(holdings=[holding("A", area=200), holding("D", share=60)]))
    assert "200 km² of XX-A is 9.8 to 10.2% of it" in first.explanation
    assert "no second figure" in first.explanation
    assert "no reference area for XX-D" in second.explanation


def test_more_than_all_is_too_much() -> None:
    assert verdicts(too_much, holding("A", area=(2100, None)), holding("B", area=900)) == ["inconsistent"]
    assert verdicts(too_much, holding("A", share=100), holding("B", area=1000)) == []


def test_what_is_not_dated_is_of_the_time_of_publication() -> None:
    made = reading(holdings=[holding("A", share=18), holding("A", share=27, as_of="2022-03-01/2022-03-31")])
    for day, count in ((date(2022, 4, 20), 1), (date(2024, 11, 20), 0)):
        made.article = Article("", published=day)
        assert len(found(same_land, made)) == count


def test_the_findings_of_the_hand_reading(hand_read: SimpleNamespace) -> None:
    """The intervals computed by hand in data/gold/README.md."""
    table = findings(hand_read)
    ends = {
        (row.check, row.left, row.right): (row.verdict, row.low, row.high)
        for row in table.itertuples()
        if row.low is not None
    }
    sides = ends[
        "two sides",
        "its forces on the ground control 70-80% of the territory",
        "about 26,000 square km still held by Ukrainian troops",
    ]
    assert sides == ("consistent", 75.7, 76.6)
    land = "Russia currently holds 18% of Ukrainian territory"
    more = "Russia currently occupies more than 110,000 square kilometres of Ukrainian land"
    assert ends["same land", land, more] == ("consistent", 110_000, 111_684)
    assert not table["verdict"].eq("inconsistent").any()
    lists = table[table["check"] == "list and count"]
    assert lists["subject"].to_list() == [
        "four eastern regions",
        "five permanent members of the U.N. Security Council",
    ]
    (size,) = table[table["right"].eq(more).fillna(False) & (table["check"] == "comparison")].itertuples()
    assert "110,785 km²" in size.explanation
    assert "102,279 km²" in size.explanation
    (kursk,) = table[table["check"] == "single statement"].itertuples()
    assert (kursk.verdict, kursk.rows) == ("undetermined", "H14;F32")


@pytest.mark.parametrize(("was", "becomes"), [(26000, 62000), (26000, 2600)])
def test_a_changed_figure_is_caught(hand_read: SimpleNamespace, was: int, becomes: int) -> None:
    hand_read.holdings = hand_read.holdings.replace({"area_low": {was: becomes}, "area_high": {was: becomes}})
    table = findings(hand_read)
    assert "inconsistent" in set(table.loc[table["check"] == "two sides", "verdict"])


def test_every_finding_is_one_sentence_on_rows_that_exist(hand_read: SimpleNamespace) -> None:
    known = {id_ for name in ("sources", "figures", "holdings") for id_ in getattr(hand_read, name)[f"{name[:-1]}_id"]}
    for finding in findings(hand_read).itertuples():
        assert set(finding.rows.split(";")) <= known
        assert finding.explanation.endswith((".", "%"))
        assert "\n" not in finding.explanation


def test_a_table_of_regions_of_ones_own(hand_read: SimpleNamespace, tmp_path) -> None:
    path = tmp_path / "regions.csv"
    kursk = "Kursk oblast,RU-KRS,Kursk,,1000,1000,1000,RU,made up,\n"
    path.write_text(
        "# mine\nregion,code,aliases,parts,area_km2,area_low_km2,area_high_km2,country,provenance,note\n" + kursk
    )
    table = findings(hand_read, path)
    assert "64.5 to 65.5%" in table.loc[table["rows"] == "H14;F32", "explanation"].item()
    path.write_text("name,area\nKursk,1000\n")
    with pytest.raises(TableError, match="lacks the column"):
        findings(hand_read, path)
    with pytest.raises(TableError, match="cannot be read"):
        findings(hand_read, tmp_path / "none.csv")


def test_an_article_without_holdings_has_no_findings_on_land() -> None:
    made = reading()
    assert findings(made).empty
