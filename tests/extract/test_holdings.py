"""Statements of control, from many wars and from what only looks like one."""

from __future__ import annotations

from math import inf

import pytest

from tests.extract.reader import read

# holder, regions, share low, share high, area low, area high
Row = tuple[str | None, tuple[str, ...], float | None, float | None, float | None, float | None]

HOLDINGS: list[tuple[str, list[Row]]] = [
    ("Rebels of the Talim Front have seized the city and control about 60% of the Belisk region.", [("Talim Front", ("Belisk",), 60, 60, None, None)]),
    ("The Talim Front spoke. The front, which says it holds 14,500 square km in the provinces of Belisk and Ruan, advanced.", [("Talim Front", ("Belisk", "Ruan"), None, None, 14500, 14500)]),
    ("Government troops still hold more than two-thirds of Syria.", [("government troops", ("Syria",), 200 / 3, None, None, None)]),
    ("The Rapid Support Forces now control nearly all of Darfur.", [("Rapid Support Forces", ("Darfur",), None, 100, None, None)]),
    ("The army holds Khartoum and roughly 40% of Sudan’s territory.", [("army", ("Sudan",), 40, 40, None, None)]),
    ("Ethiopia's government lost control of half of the Tigray region.", [("Ethiopia", ("Tigray",), None, 50, None, None)]),
    ("About a third of Syria is still held by Kurdish-led forces.", [("Kurdish-led forces", ("Syria",), 100 / 3, 100 / 3, None, None)]),
    ("Turkey occupies some 8,835 square km in the north of Syria.", [("Turkey", ("Syria",), None, None, 8835, 8835)]),
    ("Armenia does not control 40% of the Lachin district.", [("Armenia", ("Lachin",), None, 60, None, None)]),
    ("Russia does not control all of the Kherson region.", [("Russia", ("Kherson",), None, 100, None, None)]),
    ("In Myanmar, the junta is in control of less than half of the country.", [("junta", ("Myanmar",), None, 50, None, None)]),
    ("Israel seized 55% of the Gaza Strip. It also controls most of the Golan Heights.", [("Israel", ("Gaza Strip",), 55, 55, None, None), ("Israel", ("Golan Heights",), 50, 100, None, None)]),
    ("The M23 rebels, backed by Rwanda, have taken more than 8,000 sq km of North Kivu province.", [("M23 rebels", ("North Kivu",), None, None, 8000, None)]),
    ("Nearly 20% of Ukraine is under Russian control.", [("Russia", ("Ukraine",), None, 20, None, None)]),
    ("Another 5% of the Donetsk region is in Ukrainian hands.", [("Ukraine", ("Donetsk",), 5, 5, None, None)]),
    ("ELN guerrillas dominate large swathes of Arauca and Cauca.", [("ELN guerrillas", ("Arauca",), None, None, None, None), ("ELN guerrillas", ("Cauca",), None, None, None, None)]),
    ("The Taliban now rule all of Afghanistan.", [("Taliban", ("Afghanistan",), 100, 100, None, None)]),
    ("Russia holds 18% of Ukraine, which encompasses the entirety of Crimea, and over 70% of the Kherson and Donetsk regions.", [("Russia", ("Ukraine",), 18, 18, None, None), ("Russia", ("Crimea",), 100, 100, None, None), ("Russia", ("Kherson", "Donetsk"), 70, None, None, None)]),
    ("Moscow claims the regions of Kherson and Donetsk. Its forces control 70-80% of the territory, with about 26,000 square km still held by Ukrainian troops.", [("Russia", ("Kherson", "Donetsk"), 70, 80, None, None), ("Ukraine", ("Kherson", "Donetsk"), None, None, 26000, 26000)]),
    ("Eritrean troops seized 10 square miles of Tigray.", [("Eritrea", ("Tigray",), None, None, 25.9, None)]),
    ("Israel occupies the patches of land it holds and a small part of Lebanon.", [("Israel", ("Lebanon",), None, None, None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HOLDINGS, ids=[text for text, _ in HOLDINGS])
def test_holdings(text: str, expected: list[Row]) -> None:
    found = [
        (row.holder, row.regions, row.share_low, row.share_high, row.area_low, row.area_high)
        for row in read(text).holdings
    ]
    assert [row[:2] for row in found] == [row[:2] for row in expected]
    for row, wanted in zip(found, expected, strict=True):
        for given, want in zip(row[2:], wanted[2:], strict=True):
            assert (given is None) == (want is None)
            assert (inf if given is None else given) == pytest.approx(inf if want is None else want, rel=1e-4)


@pytest.mark.parametrize(
    "text",
    [
        "Ukraine must withdraw all of its troops from the entirety of the Kherson region.",
        "A deal would let Russia retain control over significant portions of Donetsk.",
        "Azerbaijan would take all of Karabakh.",
        "Russia could lose a quarter of its territory.",
        "Moscow demands that Kyiv withdraw from the whole of the Luhansk region.",
        "Hamas says it wants all of Gaza back.",
        "If rebels control half of Syria, talks will fail.",
        "The company controls 80% of Alibaba and 60% of the market for chips in China.",
        "The party holds 411 of the 650 seats in the House of Commons.",
        "Labour won 34% of the vote in Scotland.",
        "Spain's Vox party controls 30% of the regional budget.",
        "Russia holds 40% of Ukraine's power plants.",
        "The Taliban controlled 12% of Afghanistan's districts.",
        "Oil prices held above $80 in 2024.",
        "Half of Syria is desert.",
    ],
)
def test_what_is_no_holding(text: str) -> None:
    assert read(text).holdings == []


def test_a_holding_knows_its_date_codes_and_figure() -> None:
    text = "Russia currently holds 80% of the Donbas region."
    found = read(text)
    (row,) = found.holdings
    assert row.region_codes == ("UA-14", "UA-09")
    assert row.joint
    assert row.as_of is not None
    assert row.figure is not None
    assert found.dates[row.as_of].span.of(text) == "currently"
    assert found.figures[row.figure].span.of(text) == "80%"


def test_an_exclusive_bound_is_open() -> None:
    (row,) = read("Rebels hold more than 70% of Syria.").holdings
    assert (row.share_low, row.low_closed, row.share_high, row.high_closed) == (70, False, None, False)
