from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from analysis.article import Article
from analysis.checks.catalogue import findings
from analysis.checks.conflicts import all_together
from analysis.checks.land_pairs import parts_and_whole, same_land, two_sides
from analysis.checks.land_sizes import comparisons, single
from analysis.tables.columns import TableError
from tests.tables.making import REGIONS, found, holding, reading, region, verdicts

BLUE = {"holder": "Blueland"}
REST = BLUE | {"text": "the remaining 200 square km held by Blueland"}


def together(*holdings, **rows) -> list[str]:
    """Return what is found wrong, and what is not decided, if all statements are put together."""
    return [verdict for verdict in verdicts(all_together, *holdings, **rows) if verdict != "consistent"]


@pytest.mark.parametrize(
    ("one", "other", "side_by_side", "wrong"),
    [
        (holding("A", share=(70, 80)), holding("A", area=500, **BLUE), ["consistent"], []),
        (holding("A", share=(70, 80)), holding("A", area=800, **BLUE), [], ["inconsistent"]),
        # 200 of 2,000 km² leave 90 per cent: unless the words say so, a third party may hold the rest.
        (holding("A", share=(70, 80)), holding("A", area=200, **BLUE), ["undetermined"], []),
        (holding("A", share=(70, 80)), holding("A", area=200, **REST), [], ["inconsistent"]),
        (holding("A", share=60), holding("A", share=40, **BLUE), ["consistent"], []),
        (holding("A", share=60), holding("A", share=45, **BLUE), [], ["inconsistent"]),
        (holding("A", share=60), holding("B", share=45, **BLUE), [], []),
        (holding("A", share=60), holding("A", **BLUE), [], []),
    ],
)
def test_two_sides(one, other, side_by_side, wrong) -> None:
    assert verdicts(two_sides, one, other) == side_by_side
    assert together(one, other) == wrong


def test_still_is_the_rest_only_after_the_other_side_in_one_sentence() -> None:
    text = "Redland holds 70%, with 200 square km still held by Blueland. Blueland still holds 200 square km."
    first = holding("A", share=(70, 80), start=0, end=17, sentence=0)
    rest = holding("A", area=200, text="200 square km still held by Blueland", start=24, end=61, sentence=0, **BLUE)
    apart = rest | {"text": "Blueland still holds 200 square km", "start": 62, "end": 97, "sentence": 1}
    made = reading(text, holdings=[first, rest])
    assert [finding.verdict for finding in found(all_together, made)] == ["inconsistent"]
    assert found(all_together, reading(text, holdings=[first, apart])) == []


def test_the_rest_needs_no_number() -> None:
    rest = holding("A", text="the rest is held by Blueland", **BLUE)
    assert together(holding("A", share=60), rest) == []
    made = reading(holdings=[holding("A", share=60), rest, holding("A", share=30, **BLUE)])
    (finding,) = found(all_together, made)
    assert (finding.verdict, finding.rows) == ("inconsistent", ["H01", "H02", "H03"])


@pytest.mark.parametrize(
    ("one", "other", "side_by_side", "wrong"),
    [
        (holding("A", share=18), holding("A", area=(360, None), low_closed=False), ["consistent"], []),
        (holding("A", share=18), holding("A", area=(370, None), low_closed=False), [], ["inconsistent"]),
        (holding("A", share=(50, 100), low_closed=False), holding("A", share=(70, 80)), ["consistent"], []),
        (holding("A", share=(50, 100), low_closed=False), holding("A", share=(30, 50)), [], ["inconsistent"]),
        (holding("A", area=300), holding("A", area=500), [], ["inconsistent"]),
        (holding("A", share=18), holding("A", share=27, as_of="2022-03-01"), [], []),
    ],
)
def test_same_land(one, other, side_by_side, wrong) -> None:
    assert verdicts(same_land, one, other) == side_by_side
    assert together(one, other) == wrong


def test_what_only_rounding_makes_true_is_said() -> None:
    rounded, exact = (
        found(same_land, reading(holdings=[holding("A", share=18), holding("A", area=(at, None))])) for at in (365, 355)
    )
    assert "only because numbers are rounded" in rounded[0].explanation
    assert "both can be true." in exact[0].explanation


def test_a_number_is_rounded_in_its_own_unit() -> None:
    """Ten thousand square miles may be 9,750 to 10,250 square miles; in km², 25,899.88 would have no room at all."""
    figures = [{"kind": "area", "unit": "square mile", "low": 100, "high": 100, "text": "100 square miles"}]
    miles = holding("A", area=258.9988, figure_id="F01")
    assert together(miles, holding("A", share=13.2), figures=figures) == []
    assert together(miles, holding("A", share=14), figures=figures) == ["inconsistent"]


def test_a_share_in_words_is_not_exact() -> None:
    figures = [{"kind": "share", "unit": "percent", "low": 100 / 3, "high": 100 / 3, "text": "a third"}]
    third = holding("A", share=100 / 3, figure_id="F01")
    assert together(third, holding("A", share=35), figures=figures) == []
    assert together(third, holding("A", share=40), figures=figures) == ["inconsistent"]


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
    assert ("inconsistent" in together(whole, *parts)) == (expected is False)
    if expected is not False:
        assert {True: "consistent", None: "undetermined"}[expected] in verdicts(parts_and_whole, whole, *parts)


def test_a_conflict_names_no_statement_that_is_not_in_it() -> None:
    holdings = [
        holding("A", share=60),
        holding("B", share=50),
        holding("A", share=45, **BLUE),
        holding("XX", area=2000),
    ]
    (finding,) = [one for one in found(all_together, reading(holdings=holdings)) if one.verdict == "inconsistent"]
    assert finding.rows == ["H01", "H03"]
    assert finding.explanation == (
        "If 45% (44.5 to 45.5) of XX-A is held by Blueland, then at most 55.5% of XX-A is held by Redland, "
        "but the article says 60% (59.5 to 60.5)."
    )


def test_what_is_said_twice_is_one_statement_with_the_rows_of_both() -> None:
    holdings = [holding("A", share=60), holding("A", share=60), holding("A", share=45, **BLUE)]
    (finding,) = found(all_together, reading(holdings=holdings))
    assert finding.rows == ["H01", "H02", "H03"]


def test_an_area_that_the_article_gives_of_a_region() -> None:
    text = "The Region A province covers 5,000 square km."
    areas = REGIONS | {"XX-A": replace(REGIONS["XX-A"], name="Arda")}
    figure = {"kind": "area", "unit": "square kilometer", "text": "5,000 square km"}
    for given, wrong in ((5_000, ["inconsistent"]), (2_020, [])):
        text = f"The Arda region covers {given:,} square km."
        start = text.index(f"{given:,}")
        row = figure | {"low": given, "high": given, "start": start, "end": start + 15}
        assert [finding.verdict for finding in found(all_together, reading(text, figures=[row]), areas)] == wrong


def test_a_table_of_regions_whose_parts_are_larger_than_the_whole_decides_nothing() -> None:
    areas = REGIONS | {"XX": region("XX", 1_000)}
    made = reading(holdings=[holding("A", share=60), holding("XX", share=50)])
    (finding,) = found(all_together, made, areas)
    assert finding.verdict == "undetermined"
    assert "parts are larger than their whole" in finding.explanation


def test_parts_without_a_number_are_left_out_by_name() -> None:
    made = reading(holdings=[holding("XX", area=1600), holding("A", share=80), holding("B")])
    (finding,) = found(parts_and_whole, made)
    assert "XX-B not counted" in finding.explanation


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
    wrong = [finding for finding in found(all_together, made, areas) if finding.verdict == "inconsistent"]
    assert bool(wrong) == (verdict == "inconsistent")
    for finding in found(comparisons, made, areas):
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
    assert together(holding("A", area=(2100, None)), holding("B", area=900)) == ["inconsistent"]
    assert together(holding("A", share=100), holding("B", area=1000)) == []


def test_what_is_not_dated_is_of_the_time_of_publication() -> None:
    made = reading(holdings=[holding("A", share=18), holding("A", share=27, as_of="2022-03-01/2022-03-31")])
    # Near in time, but not surely of one time: no one is accused.
    for day, verdicts_ in ((date(2022, 4, 20), ["undetermined"]), (date(2024, 11, 20), [])):
        made.article = Article("", published=day)
        assert [finding.verdict for finding in found(all_together, made)] == verdicts_


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Redland held 60%", "Blueland holds 50%", "undetermined"),
        ("Redland holds 60%", "50% held by Blueland", "inconsistent"),
        ("Redland held 60%", "Blueland controlled 50%", "inconsistent"),
        ("Redland has held 60%", "Blueland holds 50%", "inconsistent"),
        ("60% was held by Redland", "Blueland holds 50%", "undetermined"),
    ],
)
def test_who_held_land_need_not_hold_it_now(one: str, other: str, verdict: str) -> None:
    assert together(holding("A", share=60, text=one), holding("A", share=50, text=other, **BLUE)) == [verdict]


def test_what_turns_on_the_areas_in_use_says_so() -> None:
    areas = REGIONS | {"XX-A": region("XX-A", 2_000, 1_500, 2_000)}
    made = reading(holdings=[holding("A", area=1_900), holding("AB", share=(0, 100))])
    (finding,) = found(all_together, made, areas)
    assert finding.verdict == "consistent"
    assert "not if Region A is taken as 1,500 km²" in finding.explanation


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
    assert "inconsistent" in set(table.loc[table["check"] == "all together", "verdict"])


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
