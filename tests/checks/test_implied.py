"""What all statements on land of the article under study imply, and what each leaves: as a hand calculation gives it."""

from __future__ import annotations

import pytest

import analysis
from analysis.resources import data

SEED = data().parent / "seeds" / "000_5ebe0946f73e4939.txt"

# The reference areas in km², from data/regions.csv; two are in use for Zaporizhzhia and for Ukraine.
DONETSK, LUHANSK, ZAPORIZHZHIA, KHERSON = 26_517, 26_684, (27_180, 27_183), 28_461
CRIMEA, KHARKIV, MYKOLAIV, UKRAINE = 26_081 + 864, 31_415, 24_598, (603_549, 603_700)
# "about 26,000" is 25,500 to 26,500 km² "still held", which is the rest of the four regions.
FOUR_LOW = DONETSK + LUHANSK + ZAPORIZHZHIA[0] + KHERSON - 26_500  # 82,342
FOUR_HIGH = DONETSK + LUHANSK + ZAPORIZHZHIA[1] + KHERSON - 25_500  # 83,345
# "80% of the Donbas" is 79.5 to 80.5 %.
DONBAS_LOW = 0.795 * (DONETSK + LUHANSK)  # 42,294.8
DONBAS_HIGH = 0.805 * (DONETSK + LUHANSK)  # 42,826.8
# "nearly 3%" is 2.5 to less than 3 %; Crimea is held as a whole.
PARTS = FOUR_LOW + CRIMEA + 0.025 * KHARKIV  # 110,072.4
# "18%" is 17.5 to 18.5 % of Ukraine.
ALL_HIGH = 0.185 * UKRAINE[1]  # 111,684.5
HAND = {
    # What Donbas has and the other one of its two regions cannot hold.
    "Donetsk": ((DONBAS_LOW - LUHANSK) / DONETSK, 1),  # 15,610.8 / 26,517
    "Luhansk": ((DONBAS_LOW - DONETSK) / LUHANSK, 1),  # 15,777.8 / 26,684
    # What the four have, Donbas has not, and the other one cannot hold.
    "Zaporizhzhia": ((FOUR_LOW - DONBAS_HIGH - KHERSON) / ZAPORIZHZHIA[0], 1),  # 11,054.2 / 27,180
    "Kherson": ((FOUR_LOW - DONBAS_HIGH - ZAPORIZHZHIA[0]) / KHERSON, 1),  # 12,335.2 / 28,461
    "Kharkiv": (0.025, 0.03),
    # At most what the total leaves when all else is at its least: 1,612 km².
    "Mykolaiv": (0, (ALL_HIGH - PARTS) / MYKOLAIV),
    "Crimea": (1, 1),
    "Donetsk;Luhansk;Zaporizhzhia;Kherson": (
        FOUR_LOW / (FOUR_LOW + 26_500),  # 75.65 %
        FOUR_HIGH / (FOUR_HIGH + 25_500),  # 76.57 %
    ),
    # The parts need more than the stated "more than 110,000".
    "Ukraine": (PARTS / UKRAINE[1], 0.185),
}


def test_the_article_under_study_implies_what_a_hand_calculation_gives() -> None:
    table = analysis.read(SEED).implied()
    russia = table[table["holder"] == "Russia"].set_index("regions")
    for name, (low, high) in HAND.items():
        assert russia.loc[name, "share_low"] == pytest.approx(100 * low, abs=0.001), name
        assert russia.loc[name, "share_high"] == pytest.approx(100 * high, abs=0.001), name
    assert russia.loc["Ukraine", "area_low"] == pytest.approx(PARTS, abs=0.001)
    assert russia.loc["Ukraine", "area_high"] == pytest.approx(ALL_HIGH, abs=0.001)
    assert not russia.loc["Kharkiv", "high_closed"]


def test_the_four_regions_are_between_75_6_and_76_7_per_cent_in_russian_hands() -> None:
    table = analysis.read(SEED).implied().set_index(["holder", "regions"])
    row = table.loc[("Russia", "Donetsk;Luhansk;Zaporizhzhia;Kherson")]
    assert 75.6 < row["share_low"] < row["share_high"] < 76.7


def test_how_far_each_number_of_the_article_could_move() -> None:
    table = analysis.read(SEED).slack().set_index("rows")
    # The others leave Zaporizhzhia and Kherson at most 83,345 - 42,294.8 of 55,644 km², 73.77 %.
    assert table.loc["H10;F28", "up"] == pytest.approx(
        100 * (FOUR_HIGH - DONBAS_LOW) / (ZAPORIZHZHIA[1] + KHERSON) - 70, abs=0.001
    )
    # "more than 110,000" could rise to all of 18.5 %, and adds nothing to the parts.
    assert table.loc["H13;F31", "up"] == pytest.approx(ALL_HIGH - 110_000, abs=0.001)
    assert table.loc["H13;F31", "redundant"]
    assert not table.loc["H07;F25", "redundant"]
    # "18%" could fall by what lies between its upper end and the parts.
    assert table.loc["H07;F25", "down"] == pytest.approx(18.5 - 100 * PARTS / UKRAINE[1], abs=0.001)
