"""How far the holder of land may be from what it holds, and both from the land."""

from __future__ import annotations

from typing import Any

import pytest

import analysis

FOUR = "Troops entered the Kherson, Donetsk, Luhansk and Zaporizhzhia regions."
NAMES = ("Kherson", "Donetsk", "Luhansk", "Zaporizhzhia")
THIRTY = (
    "France, Spain, Italy, Poland, Norway, Sweden, Finland, Denmark, Belgium, Austria, Hungary, Romania, Bulgaria, "
    "Greece, Albania, Serbia, Croatia, Slovenia, Slovakia, Ukraine, Latvia, Lithuania, Estonia, Ireland, Portugal, "
    "Egypt, Sudan, Libya, Algeria and Morocco"
)
# Words between a holder and what it holds, a verb of control being among them.
LONG = f"The rebels hold 20% of Darfur{', 10% of Kordofan' * 11} and half of Sennar."

# text, holder, regions and share of its last holding
HELD: list[tuple[str, str | None, tuple[str, ...], float | None]] = [
    ("The rebels of the north hold 20% of Sudan.", "rebels", ("Sudan",), 20),
    ("The army has retaken more than half of the land of Sudan that rebels seized.", "army", ("Sudan",), 50),
    ("About 70% of Sudan is held very firmly by the rebels.", "rebels", ("Sudan",), 70),
    ("About 70% of Sudan is held very firmly and fully by the rebels.", "rebels", ("Sudan",), 70),
    ("About 70% of Sudan is under the full and formal control of the rebels.", "rebels", ("Sudan",), 70),
    ("About 70% of Sudan is under the full military control of the rebels.", "rebels", ("Sudan",), 70),
    ("About 70% of Sudan is in rebel hands.", "rebels", ("Sudan",), 70),
    (
        "The rebels have seized the city with all its old roads in the dry south of the country last spring and control "
        "20% of Sudan.", "rebels", ("Sudan",), 20,
    ),
    (LONG, "rebels", ("Sennar",), 50),
    ("The rebels have since also quietly seized 50 square km of Sudan.", "rebels", ("Sudan",), None),
    ("The rebels then also soon quietly hold 20% of Sudan.", "rebels", ("Sudan",), 20),
    ("In the next few weeks of this dry year the rebels hold 20% of Sudan.", "rebels", ("Sudan",), 20),
    ("The junta attacked. Rain fell. It now holds 20% of Myanmar.", "junta", ("Myanmar",), 20),
    ("The junta fell back, it regrouped, it waited, and it now holds 20% of Myanmar.", "junta", ("Myanmar",), 20),
    (f"Rebels of the Talim Front met. {'It rained. ' * 125}The front holds 20% of Sudan.", "Talim Front", ("Sudan",), 20),
    (f"{FOUR} Russia holds 20% of the four eastern regions.", "Russia", NAMES, 20),
    (f"{FOUR} The four eastern border regions are controlled mainly by Russia.", "Russia", NAMES, 50),
    (f"{FOUR} {'Ann Lee of Sumy left for Odesa. ' * 90}Russia holds 20% of the four regions.", "Russia", NAMES, 20),
    ("The rebels hold 50 square km in the hot far north-eastern corner of Sudan.", "rebels", ("Sudan",), None),
    ("The rebels fought over Darfur. Rain fell. The army holds 20% of the region.", "army", ("Darfur",), 20),
    ("Fighting went on in Sudan. The army holds half the country.", "army", ("Sudan",), 50),
    (f"The rebels hold 50 square km in {THIRTY}.", "rebels", tuple(THIRTY.replace(" and ", ", ").split(", ")), None),
]  # fmt: skip

# The same where nothing is read today, with what is too far.
HELD_WRONG: list[tuple[str, str | None, tuple[str, ...], float | None, str]] = [
    ("About 70% of Sudan is in very firm rebel hands.", "rebels", ("Sudan",), 70, "words before “rebel hands”"),
    ("About 70% of the Kherson, Donetsk, Luhansk and Zaporizhzhia regions is held by Russia.", "Russia", NAMES, 70, "commas before the verb"),
    ("The junta attacked. Rain fell. Snow fell. It now holds 20% of Myanmar.", "junta", ("Myanmar",), 20, "three sentences back"),
    ("The rebels fought over Darfur. Rain fell. Snow fell. The army holds 20% of the region.", "army", ("Darfur",), 20, "three sentences back"),
    (f"{FOUR} Russia holds 20% of the four eastern border regions.", "Russia", NAMES, 20, "two words between the number and its regions"),
]  # fmt: skip

NOT_HELD = [
    "The rebels would then also soon quietly hold 20% of Sudan.",
    "The deal makes the old rebels hold 20% of Sudan.",
    "If in the next few weeks of this dry year the rebels hold 20% of Sudan, it ends.",
    "If in the next few weeks of this long dry year the rebels still hold 20% of Sudan, it ends.",
]


def cases() -> list[Any]:
    known = [
        pytest.param(*case, id=case[0], marks=pytest.mark.xfail(strict=True, reason=reason))
        for *case, reason in HELD_WRONG
    ]
    return [*(pytest.param(*case, id=case[0][-90:]) for case in HELD), *known]


@pytest.mark.parametrize(("text", "holder", "regions", "share"), cases())
def test_who_holds_what(text: str, holder: str | None, regions: tuple[str, ...], share: float | None) -> None:
    row = analysis.read(analysis.Article(text)).records.holdings[-1]
    assert (row.holder, row.regions, row.share_low) == (holder, regions, share)


# The south of a country is not the country.
ELSEWHERE = [
    "About 70% of the land in the south of Sudan is now held by the rebels.",
    "Fighting went on in Sudan. The army holds half their northern territory.",
]


@pytest.mark.parametrize("text", [*NOT_HELD, *ELSEWHERE])
def test_what_would_be_held_is_not_held(text: str) -> None:
    assert list(analysis.read(analysis.Article(text)).records.holdings) == []


def test_denied_three_words_before() -> None:
    text = "The rebels do not yet fully control 20% of Sudan."
    assert [row.share_high for row in analysis.read(analysis.Article(text)).records.holdings] == [80]
