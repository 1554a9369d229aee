"""The map of a country: which regions are shaded, and how dark."""

from __future__ import annotations

from itertools import combinations

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis import charts
from analysis.extract.places import regions
from analysis.views.charts.landmap import outlines
from analysis.views.charts.sheet import narrow
from analysis.views.charts.style import BLUE


def tile(
    regions: str, codes: str | None, low: float | None, high: float | None, country: str = "Ukraine"
) -> dict[str, object]:
    ends = {"share_low": low, "share_high": high}
    return {"country": country, "holder": "Russia", "regions": regions, "region_codes": codes, "area": 1.0, **ends}


def drawn(*tiles: dict[str, object]):
    (inset,) = charts.land_map(pd.DataFrame(tiles).convert_dtypes()).child_axes
    return inset


def regions_of(ax, *, hatched: bool) -> set[str]:
    return {patch.get_gid() for patch in ax.patches if bool(patch.get_hatch()) == hatched}


def test_every_region_of_the_table_is_on_the_map():
    on_map = {code for codes in outlines("Ukraine") for code in codes.split(";")}
    assert {
        code for code, region in regions().items() if region.country == "UA" and "-" in code and not region.parts
    } <= on_map


def test_what_is_told_is_shaded_and_all_else_is_hatched():
    inset = drawn(
        tile("Donbas", "UA-14;UA-09", 79.0, 81.0),
        tile("Kharkiv", "UA-63", 2.0, 3.0),
        tile("Kherson", "UA-65", 0.0, 100.0),
    )
    assert regions_of(inset, hatched=False) == {"UA-14", "UA-09", "UA-63"}
    assert regions_of(inset, hatched=True) == outlines("Ukraine").keys() - {"UA-14", "UA-09", "UA-63"}


def test_the_more_is_held_the_fuller_the_colour():
    inset = drawn(
        tile("Crimea", "UA-43;UA-40", 100.0, 100.0),
        tile("Kharkiv", "UA-63", 2.0, 3.0),
        tile("Kherson", "UA-65", 50.0, 60.0),
    )
    colours = {patch.get_gid(): patch.get_facecolor() for patch in inset.patches if not patch.get_hatch()}
    assert {to_hex(colour) for colour in colours.values()} == {BLUE.lower()}
    # What shows through is the paper: white by day, nearly black in the dark. So 0% is the palest in both.
    cover = {codes: colour[3] for codes, colour in colours.items()}
    assert 0 < cover["UA-63"] < 0.2 < cover["UA-65"] < 0.8 < cover["UA-43;UA-40"] == 1


def test_words():
    assert [text.get_text() for text in drawn(tile("Donbas", "UA-14;UA-09", 79.5, 80.5)).texts] == [
        "Donbas\n79.5–80.5%"
    ]
    ax = charts.land_map(pd.DataFrame([tile("Kharkiv", "UA-63", 2.0, 3.0), tile("rest of Ukraine", None, None, None)]))
    assert charts.alt(ax) == "Map. Ukraine, held by Russia: Kharkiv, 2–3%; rest of Ukraine, cannot be told."
    assert any("CC BY 4.0" in text.get_text() for text in ax.texts)


@pytest.mark.parametrize("small", [False, True], ids=["wide", "narrow"])
def test_no_label_lies_on_another(small: bool):
    tiles = [
        tile("Mykolaiv", "UA-48", 0.0, 6.6),
        tile("Zaporizhzhia; Kherson", "UA-23;UA-65", 71.0, 73.8),
        tile("Crimea", "UA-43;UA-40", 100.0, 100.0),
    ]
    ax = charts.land_map(pd.DataFrame(tiles))
    ax = narrow(ax) if small else ax
    ax.figure.canvas.draw()
    boxes = [Text.get_window_extent(text) for text in ax.child_axes[0].texts]
    assert len(boxes) == 3
    assert not [(one, other) for one, other in combinations(boxes, 2) if one.overlaps(other)]


@pytest.mark.parametrize("tiles", [pd.DataFrame(), pd.DataFrame([tile("Lakes", "NL-1", 1.0, 2.0, "Northland")])])
def test_no_map(tiles):
    ax = charts.land_map(tiles)
    assert charts.alt(ax).endswith("in this article.")
    assert not ax.axison
