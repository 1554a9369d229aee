"""Sentences with the places that they name, and the table of regions."""

from __future__ import annotations

import pytest

from analysis.extract.places import regions
from analysis.lexicon import rows
from tests.extract.reader import read

PLACES = [
    ("Ukrainian troops left.", [("Ukrainian", "Ukraine", ("UA",), "adjective")]),
    ("Moscow and the Kremlin agree.", [("Moscow", "Russia", ("RU",), "capital"), ("Kremlin", "Russia", ("RU",), "government")]),
    ("It hit the Donbas region.", [("Donbas", "Donbas", ("UA-14", "UA-09"), "region")]),
    ("It hit Zaporizhia and Lugansk.", [("Zaporizhia", "Zaporizhzhia", ("UA-23",), "region"), ("Lugansk", "Luhansk", ("UA-09",), "region")]),
    ("All of Crimea is held.", [("Crimea", "Crimea", ("UA-43", "UA-40"), "region")]),
    ("The U.S. and the UK agreed.", [("U.S.", "United States", ("US",), "country"), ("UK", "United Kingdom", ("GB",), "country")]),
    ("Floods hit the provinces of Tamar and Ruan.", [("Tamar", "Tamar", (), "named"), ("Ruan", "Ruan", (), "named")]),
    ("He moved to Khartoum state.", [("Khartoum", "Khartoum", (), "named")]),
    ("It hit the province of San Juan Alta Sierra.", [("San Juan Alta Sierra", "San Juan Alta Sierra", (), "named")]),
    ("CUBA and MALI agreed.", [("CUBA", "Cuba", ("CU",), "country"), ("MALI", "Mali", ("ML",), "country")]),
    ("Fighting in Darfur went on.", [("Darfur", "Darfur", (), "region")]),
    ("He met Captain Jordan Vessa.", []),
    ("Georgia and Ukraine seek to join.", [("Georgia", "Georgia", ("GE",), "country"), ("Ukraine", "Ukraine", ("UA",), "country")]),
    ("Paris Lindqvist said no.", []),
    ("They told us a lot.", []),
    ("In May, it rained.", []),
    ("The Zap, Kher and Dona regions flooded.", [("Zap", "Zap", (), "named"), ("Kher", "Kher", (), "named"), ("Dona", "Dona", (), "named")]),
    ("She fled to the town of Sef and lives in eastern Ruan.", [("Sef", "Sef", (), "named"), ("Ruan", "Ruan", (), "preposition")]),
    ("The state of Lee's finances is poor.", []),
    ("They meet in Lee's town.", []),
    ("The Tarn region is poor, Ann Tarn said.", [("Tarn", "Tarn", (), "named")]),
    ("Tarn-held regions are poor.", []),
    ("Rallies in Georgia and Alabama drew crowds.", [("Georgia", "Georgia", (), "country"), ("Alabama", "Alabama", (), "region")]),
    ("Kurdish-led and Russian-held towns fell.", [("Russian", "Russia", ("RU",), "adjective")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES, ids=[text for text, _ in PLACES])
def test_places(text: str, expected: list[tuple[str, str, tuple[str, ...], str]]) -> None:
    found = [(place.span.of(text), place.name, place.codes, place.rule) for place in read(text).places]
    assert found == expected


def test_a_list_of_thirteen_provinces() -> None:
    names = "Aron, Belis, Corin, Dorra, Elvan, Farro, Galen, Harro, Ivren, Jorda, Kelan, Lenna and Mareth"
    found = read(f"It hit the provinces of {names}.").places
    assert [place.name for place in found] == names.replace(" and ", ", ").split(", ")


def test_regions_have_areas_that_fit_their_parts() -> None:
    known = regions()
    for region in known.values():
        assert 0 < region.area_low <= region.area <= region.area_high
        assert region.provenance
        if region.parts:
            assert region.area == sum(known[part].area for part in region.parts)


def test_no_alias_stands_for_two_regions() -> None:
    aliases = [alias for region in regions().values() for alias in region.aliases]
    assert len(aliases) == len(set(aliases))


def test_a_word_for_a_state_stands_for_one_state() -> None:
    forms: dict[str, str] = {}
    for row in rows("countries"):
        for column in ("name", "aliases", "adjective", "demonyms", "capital"):
            for form in filter(None, row[column].split(";")):
                assert forms.setdefault(form, row["code"]) == row["code"], form
