"""Invented passages on who holds what, each with a twin in which one number is altered: only the twin is accused."""

from __future__ import annotations

import pytest

import analysis

# what it is, the passage, the number and what it is altered to, figures of the twin that do not go together
TWINS = [
    (
        "a total",
        "Russia holds a quarter of the Kharkiv region, 60% of the Kherson region and 40% of the Donetsk region, for a total "
        "of about 35,500 sq km.",
        ("35,500", "55,500"),
        {"60%", "40%", "55,500 sq km"},
    ),
    (
        "the rest with its share",
        "The army holds 55% of Sudan and the Ruan Front 20%. The remaining 25% of the country is in the hands of militias.",
        ("25%", "45%"),
        {"55%", "20%", "45%"},
    ),
    (
        "what is lost and what is left",
        "The junta has lost 60% of Myanmar in three years. It still clings to about 35% of the country.",
        ("35%", "55%"),
        {"60%", "55%"},
    ),
    (
        "a list within a total",
        "Moscow’s troops now occupy about 110,000 sq km of Ukraine. That includes all of Crimea, four-fifths of the Donbas "
        "and just over 70% of the Zaporizhzhia and Kherson regions. Kyiv’s forces hold some 200 sq km of the Kursk region.",
        ("110,000", "60,000"),
        {"60,000 sq km"},
    ),
    (
        "villages beside a share",
        "Rebels hold 60% of the Sef district and the villages of Quill, Harn and Dross. Government troops hold on to 35% of "
        "the district, among it two bridges.",
        ("35%", "55%"),
        {"60%", "55%"},
    ),
    (
        "ranges",
        "Between 30% and 35% of Libya is under the control of the Benghazi army. Militias hold 60% to 65% of the country.",
        ("60% to 65%", "80% to 85%"),
        {"80% to 85%"},
    ),
    (
        "several regions and their sum",
        "The Kherson and Luhansk regions, which together cover about 55,000 sq km, are claimed by Moscow. Its forces hold 75% "
        "of them, and Ukrainian troops cling on to some 13,500 sq km.",
        ("13,500", "33,500"),
        {"75%", "33,500 sq km"},
    ),
    (
        "an area and its share",
        "Of Georgia’s 69,700 sq km, Russia is in occupation of about 13,900 sq km, or 20 per cent.",
        ("20 per cent", "30 per cent"),
        {"13,900 sq km", "30 per cent"},
    ),
    (
        "what is left to the other side",
        "Gangs have overrun 85% of Haiti since March. That leaves 15% in the government’s hands.",
        ("15%", "35%"),
        {"85%", "35%"},
    ),
    (
        "land called by who holds it",
        "Russian-held territory makes up 18% of Ukraine. The other 82% is under Kyiv’s control.",
        ("82%", "92%"),
        {"18%", "92%"},
    ),
    (
        "there",
        "Ukrainian troops crossed into the Kursk region in August. They hold about 650 sq km there, or 2% of it, the "
        "general said.",
        ("2%", "12%"),
        {"650 sq km", "12%"},
    ),
]


def accused(text: str) -> set[str]:
    """Return the figures that are said not to go together."""
    reading = analysis.read(analysis.Article(text, published="2024-11-20"))
    findings = reading.findings()
    wrong = findings[findings["verdict"] == "inconsistent"]
    rows = {row for rows in wrong["rows"] for row in str(rows).split(";")}
    held = reading.holdings.set_index("holding_id")["figure_id"]
    figures = reading.figures.set_index("figure_id")["text"]
    return {str(figures[held.get(row, row)]) for row in rows if held.get(row, row) in figures.index}


@pytest.mark.parametrize(("text", "altered", "figures"), [case[1:] for case in TWINS], ids=[case[0] for case in TWINS])
def test_only_the_altered_twin_is_accused(text: str, altered: tuple[str, str], figures: set[str]) -> None:
    assert accused(text) == set()
    assert text.count(altered[0]) == 1
    assert figures <= accused(text.replace(*altered))
