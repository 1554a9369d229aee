"""Invented passages on territories all over the world: who holds what, as a person reads it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.extract.reader import read


class Row(NamedTuple):
    """A holding as a person reads it: bounds in per cent or km², open ends None; ``as_of`` in the words of the text."""

    holder: str | None
    regions: tuple[str, ...]
    codes: tuple[str, ...] = ()
    share: tuple[float | None, float | None] = (None, None)
    area: tuple[float | None, float | None] = (None, None)
    as_of: str | None = None
    joint: bool = False


THIRD, MILE = 100 / 3, 2.589988110336

PASSAGES: list[tuple[str, str, list[Row]]] = [
    (
        "Sudan: most of, the rest",
        "The Rapid Support Forces have overrun most of Darfur and now hold about 40% of Sudan, two aid groups say. "
        "The army controls the rest of the country.",
        [
            Row("Rapid Support Forces", ("Darfur",), share=(50, 100)),
            Row("Rapid Support Forces", ("Sudan",), ("SD",), (40, 40), as_of="now"),
            Row("army", ("Sudan",), ("SD",), (60, 60)),
        ],
    ),
    (
        "Sudan: passive, nearly all",
        "Nearly all of West Darfur is controlled by the Rapid Support Forces.",
        [Row("Rapid Support Forces", ("West Darfur",), share=(None, 100))],
    ),
    (
        "Myanmar: loss, a pronoun, the territory",
        "The junta has lost control of more than half of Myanmar. It now holds less than 40% of the territory.",
        [
            Row("junta", ("Myanmar",), ("MM",), (None, 50)),
            Row("junta", ("Myanmar",), ("MM",), (None, 40), as_of="now"),
        ],
    ),
    (
        "Syria: a range in words, a second holder in the same sentence",
        "In March, government forces held between 60 and 65 per cent of Syria, while Kurdish-led fighters kept a quarter "
        "of the country.",
        [
            Row("government forces", ("Syria",), ("SY",), (60, 65), as_of="March"),
            Row("Kurdish-led fighters", ("Syria",), ("SY",), (25, 25), as_of="March"),
        ],
    ),
    (
        "Ethiopia: denied",
        "Tigrayan rebels do not control 30% of the Amhara region, the governor said on Monday.",
        [Row("Tigrayan rebels", ("Amhara",), share=(None, 70))],
    ),
    (
        "Colombia: two holders, and a share of voters",
        "ELN guerrillas dominate about 15% of Colombia. Some 48% of Colombians voted for the truce.",
        [Row("ELN guerrillas", ("Colombia",), ("CO",), (15, 15))],
    ),
    (
        "Yemen: a relative clause between",
        "The Houthis, who seized the capital in 2014, rule about a third of Yemen.",
        [Row("Houthis", ("Yemen",), ("YE",), (THIRD, THIRD))],
    ),
    (
        "Mali: joint over two regions",
        "Fighters of the Tanezrouft Front hold 70% of the Kidal and Timbuktu regions.",
        [Row("Tanezrouft Front", ("Kidal", "Timbuktu"), share=(70, 70), joint=True)],
    ),
    (
        "DR Congo: an area over two provinces, a comparison",
        "M23 rebels have seized more than 10,000 square miles of North Kivu and South Kivu. They now occupy a stretch of "
        "the Democratic Republic of Congo about the size of Belgium.",
        [
            Row("M23 rebels", ("North Kivu", "South Kivu"), area=(10000 * MILE, None), joint=True),
            Row("M23 rebels", ("Democratic Republic of Congo",), ("CD",), as_of="now"),
        ],
    ),
    (
        "Somalia: then and now",
        "Al-Shabab held half of Somalia in 2011. Today the group controls at most 20% of the country.",
        [
            Row("Al-Shabab", ("Somalia",), ("SO",), (50, 50), as_of="2011"),
            Row("group", ("Somalia",), ("SO",), (None, 20), as_of="Today"),
        ],
    ),
    (
        "Libya: the rest, without saying of what",
        "The eastern army controls two-thirds of Libya. The government in Tripoli holds the rest.",
        [
            Row("eastern army", ("Libya",), ("LY",), (200 / 3, 200 / 3)),
            Row("government", ("Libya",), ("LY",), (THIRD, THIRD)),
        ],
    ),
    (
        "Karabakh: passive, and an area that still is held",
        "Some 4,400 square kilometres of Nagorno-Karabakh were captured by Azerbaijani troops, while Armenia still held "
        "1,200 sq km.",
        [
            Row("Azerbaijan", ("Nagorno-Karabakh",), area=(4400, 4400)),
            Row("Armenia", ("Nagorno-Karabakh",), area=(1200, 1200)),
        ],
    ),
    (
        "Haiti: a capital",
        "Gangs control 80% of Port-au-Prince, the United Nations says. Police hold the rest of the city.",
        [
            Row("gangs", ("Port-au-Prince",), share=(80, 80)),
            Row("police", ("Port-au-Prince",), share=(20, 20)),
        ],
    ),
    (
        "Iraq: driven out",
        "Islamic State once ruled 40% of Iraq. The militants have since been driven out of 95% of the country.",
        [
            Row("Islamic State", ("Iraq",), ("IQ",), (40, 40)),
            Row("militants", ("Iraq",), ("IQ",), (None, 5)),
        ],
    ),
    (
        "Nigeria: three states, joint",
        "Insurgents held 20,000 square km of Borno, Yobe and Adamawa states in January 2015.",
        [Row("insurgents", ("Borno", "Yobe", "Adamawa"), area=(20000, 20000), as_of="January 2015", joint=True)],
    ),
    (
        "Philippines: control over",
        "Moro rebels had control over about 12% of Mindanao, where rice prices were up 30%.",
        [Row("Moro rebels", ("Mindanao",), share=(12, 12))],
    ),
    (
        "Mexico: under control, beside seats and votes",
        "About 35% of Mexico is under the control of cartels. The ruling party holds 60% of the seats in Congress and won "
        "54% of the vote in Jalisco.",
        [Row("cartels", ("Mexico",), ("MX",), (35, 35))],
    ),
    (
        "Gaza: in control of",
        "Israel said on Tuesday that it was in control of 75% of the Gaza Strip.",
        [Row("Israel", ("Gaza Strip",), share=(75, 75), as_of="Tuesday")],
    ),
    (
        "Georgia: including all of",
        "Russia occupies a fifth of Georgia, including all of Abkhazia.",
        [
            Row("Russia", ("Georgia",), ("GE",), (20, 20)),
            Row("Russia", ("Abkhazia",), share=(100, 100)),
        ],
    ),
    (
        "Afghanistan: no more than, and districts",
        "The Taliban hold no more than 15% of Afghanistan, the general said; the government rules 54% of its districts.",
        [Row("Taliban", ("Afghanistan",), ("AF",), (None, 15))],
    ),
    (
        "Burkina Faso: groups, and villages that nobody holds",
        "Jihadist groups have seized 40% of Burkina Faso, and half of its villages are empty.",
        [Row("jihadist groups", ("Burkina Faso",), ("BF",), (40, 40))],
    ),
    (
        "Western Sahara: a front named before",
        "Morocco controls about 80% of Western Sahara. The Polisario Front holds the remaining 20% of the territory.",
        [
            Row("Morocco", ("Western Sahara",), ("EH",), share=(80, 80)),
            Row("Polisario Front", ("Western Sahara",), ("EH",), share=(20, 20)),
        ],
    ),
    (
        "Central African Republic: in rebel hands",
        "Between 60% and 70% of the Central African Republic lies in rebel hands.",
        [Row("rebels", ("Central African Republic",), ("CF",), (60, 70))],
    ),
    (
        "Lebanon: half of, all of",
        "Israeli soldiers captured half of the Tyre district and all of the Bint Jbeil district in October.",
        [
            Row("Israel", ("Tyre",), share=(50, 50), as_of="October"),
            Row("Israel", ("Bint Jbeil",), share=(100, 100), as_of="October"),
        ],
    ),
    (
        "Afghanistan: a name for a pronoun, and the other side's view",
        "The Taliban said it controls 85% of Afghanistan. Kabul says the government holds half of the country.",
        [
            Row("Taliban", ("Afghanistan",), ("AF",), (85, 85)),
            Row("government", ("Afghanistan",), ("AF",), (50, 50)),
        ],
    ),
    (
        "Ethiopia: two states' troops together",
        "Ethiopian and Eritrean troops together hold 60 percent of Tigray, according to the regional government.",
        [Row("Ethiopia and Eritrea", ("Tigray",), share=(60, 60))],
    ),
    (
        "Mali: others beside an army",
        "Wagner mercenaries and the Malian army recaptured most of Kidal region last November.",
        [Row("Wagner mercenaries and the Malian army", ("Kidal",), share=(50, 100), as_of="last November")],
    ),
    (
        "Mozambique: not more than, and driven out in the passive",
        "Rebels do not hold more than 10% of Cabo Delgado, the president said. They were pushed out of three-quarters of "
        "the province by Rwandan troops.",
        [
            Row("rebels", ("Cabo Delgado",), share=(None, 10)),
            Row("rebels", ("Cabo Delgado",), share=(None, 25)),
        ],
    ),
    (
        "Myanmar: townships are no share of land, it is",
        "Arakan Army fighters have captured 14 of Rakhine state's 17 townships and hold more than 80 per cent of it.",
        [Row("Arakan Army fighters", ("Rakhine",), share=(80, None))],
    ),
    (
        "Haiti: the capital by name",
        "Gangs now control as much as 90% of the capital, Port-au-Prince, the U.N. said.",
        [Row("gangs", ("Port-au-Prince",), share=(None, 90), as_of="now")],
    ),
    (
        "Yemen: its land",
        "The Houthis control the north of Yemen, including Sanaa, and roughly 30% of its land.",
        [Row("Houthis", ("Yemen",), ("YE",), (30, 30))],
    ),
    (
        "Mali: its territory, over a town of it",
        "Rebels control the north of Mali, among them Kidal, and about 40% of its territory.",
        [Row("rebels", ("Mali",), ("ML",), (40, 40))],
    ),
    (
        "Darfur: lost and retaken",
        "The militias, who lost two-thirds of Darfur last year, have retaken a tenth of it.",
        [
            Row("militias", ("Darfur",), share=(None, THIRD), as_of="last year"),
            Row("militias", ("Darfur",), share=(10, 10)),
        ],
    ),
    (
        "what is no holding",
        "In Kenya, one firm controls 70% of the market for phones. Coffee holds 20% of exports in Ethiopia. Ghana's "
        "opposition lost 12% of its seats, and prices in Chad kept half of their gains.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in PASSAGES], ids=[case[0] for case in PASSAGES])
def test_a_passage_is_read_as_a_person_reads_it(text: str, expected: list[Row]) -> None:
    found = read(text)
    rows = [
        Row(
            row.holder,
            row.regions,
            row.region_codes,
            (row.share_low, row.share_high),
            (row.area_low, row.area_high),
            None if row.as_of is None else found.dates[row.as_of].span.of(text),
            row.joint,
        )
        for row in found.holdings
    ]
    plain = [row._replace(share=(None, None), area=(None, None)) for row in rows]
    assert plain == [row._replace(share=(None, None), area=(None, None)) for row in expected]
    for row, wanted in zip(rows, expected, strict=True):
        assert row.share == pytest.approx(wanted.share)
        assert row.area == pytest.approx(wanted.area)
