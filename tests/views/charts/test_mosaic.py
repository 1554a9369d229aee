"""Land as a picture: which regions become tiles, how wide and how far filled they are, what is written under them."""

from __future__ import annotations

from itertools import combinations

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from analysis import charts
from analysis.article import Article
from analysis.extract.regions import regions_in
from analysis.reading import read
from analysis.views.charts.mosaic import spread
from analysis.views.charts.sheet import narrow
from analysis.views.charts.style import BLUE, PERHAPS

AREAS = regions_in(
    "region,code,aliases,parts,area_km2,area_low_km2,area_high_km2,country,provenance,note\n"
    "Northland,NL,,,100,100,100,NL,,\nLakes,NL-1,,,30,30,30,NL,,\nHills,NL-2,,,20,20,20,NL,,\nFens,NL-3,,,10,10,10,NL,,\n"
    "Southland,SL,,,50,50,50,SL,,\n"
)


def implied(*cells: tuple[str, str, str, float | None, float | None]) -> pd.DataFrame:
    names = ["holder", "regions", "region_codes", "share_low", "share_high"]
    return pd.DataFrame(cells, columns=names).astype({"share_low": "Float64", "share_high": "Float64"})


LAKES, HILLS = ("army", "Lakes", "NL-1", 40.0, 45.0), ("army", "Hills", "NL-2", 0.0, 100.0)
BOTH = ("army", "Lakes;Hills", "NL-1;NL-2", 20.0, 29.0)
REST = ["rest of Northland"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([LAKES, HILLS], ["Lakes", "Hills", *REST]),
        # The group tells no more of the lakes, and what is told of them stands.
        ([BOTH, LAKES, HILLS], ["Lakes", "Hills", *REST]),
        # A group that tells how much is held stands for parts that do not, within ten points and not within eleven.
        ([("army", "Lakes", "NL-1", 0.0, 90.0), HILLS, BOTH, ("army", "Fens", "NL-3", 1.0, 2.0)], ["Lakes;Hills", "Fens", *REST]),
        ([("army", "Lakes", "NL-1", 0.0, 90.0), HILLS, (*BOTH[:4], 31.0)], ["Lakes", "Hills", *REST]),
        # One region is no picture, nor is one without an area.
        ([LAKES], []),
        ([LAKES, ("army", "Moor", "NL-9", 1.0, 2.0)], []),
        ([LAKES, ("rebels", "Hills", "NL-2", 1.0, 2.0)], []),
        # States stand beside each other, and nothing is left of them.
        ([("army", "Northland", "NL", 10.0, 20.0), ("army", "Southland", "SL", 10.0, 20.0)], ["Northland", "Southland"]),
    ],
)  # fmt: skip
def test_tiles(rows, expected):
    assert list(charts.tiles(implied(*rows), AREAS)["regions"]) == expected


def test_tiles_of_an_article():
    text = "Russia controls 80% of the Kherson region and 50% of the Kharkiv region."
    tiles = charts.tiles(read(Article(text)).implied())
    assert list(tiles["country"]) == ["Ukraine"] * 3
    assert tiles["area"].sum() == 603628


def picture(*rows):
    ax = charts.mosaic(charts.tiles(implied(*rows), AREAS))
    (inset,) = ax.child_axes
    return ax, inset


def boxes(ax, colour):
    _, width = ax.get_xlim()
    return [
        (round(100 * bar.get_x() / width), round(100 * bar.get_width() / width), bar.get_y(), bar.get_height())
        for bar in ax.patches
        if bar.get_fill() and to_hex(bar.get_facecolor()) == colour.lower()
    ]


def test_a_tile_is_as_wide_as_its_region_and_filled_as_far_as_it_is_held():
    _, inset = picture(LAKES, HILLS)
    assert boxes(inset, BLUE) == [(0, 30, 0, 40)]
    assert boxes(inset, PERHAPS) == [(0, 30, 40, 5)]
    hatched = [bar for bar in inset.patches if bar.get_hatch()]
    assert [round(100 * bar.get_width() / inset.get_xlim()[1]) for bar in hatched] == [20, 50]


def test_words():
    ax, inset = picture(LAKES, HILLS)
    assert inset.get_title(loc="left") == "Northland, held by the army"
    assert [text.get_text() for text in inset.texts] == ["Hills", "rest of Northland", "Lakes 40–45%"]
    told = "Lakes, 30 km², 40–45%; Hills, 20 km², cannot be told; rest of Northland, 50 km², cannot be told."
    assert charts.alt(ax).endswith(f"Northland, held by the army: {told}")
    keys = [text.get_text() for text in ax.get_legend().get_texts()]
    assert keys == ["held, at the least", "up to the most that can be held", "cannot be told"]


def test_what_is_known_for_certain_needs_no_lighter_key():
    ax, _ = picture(("army", "Lakes", "NL-1", 100.0, 100.0), ("army", "Hills", "NL-2", 5.0, 5.0))
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["held, at the least", "cannot be told"]


def tiles_of(*areas: tuple[str, float]) -> pd.DataFrame:
    held = {"country": "Northland", "holder": "army", "share_low": 1.0, "share_high": 2.0}
    return pd.DataFrame([{**held, "regions": name, "area": area} for name, area in areas])


ISLES = [(f"Isle {place}", 1.0) for place in range(12)]
NAMED_AT_LENGTH = [("Isle of the long winter and the short summer", 1.0), ("Isle of nothing much", 1.0)]


@pytest.mark.parametrize("small", [False, True], ids=["wide", "narrow"])
@pytest.mark.parametrize(
    "areas",
    [
        [*ISLES, ("Main", 900.0)],
        [("Main", 900.0), *ISLES],
        [("Main", 900.0), *NAMED_AT_LENGTH, ("Other main", 300.0)],
        [*NAMED_AT_LENGTH, ("Main", 900.0)],
    ],
    ids=["at the left", "at the right", "long, in between", "long, at the left"],
)
def test_labels_are_level_and_none_lies_on_another_or_leaves_the_sheet(areas, small):
    ax = charts.mosaic(tiles_of(*areas))
    ax = narrow(ax) if small else ax
    ax.figure.canvas.draw()
    labels = [text for text in ax.child_axes[0].texts if text.get_text()]
    boxes = [text.get_window_extent() for text in labels]
    assert {text.get_rotation() for text in labels} == {0.0}
    assert [" ".join(text.get_text().split()) for text in labels if "…" in text.get_text()] == []
    assert len(labels) == len(areas)
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
    sheet = ax.figure.bbox
    assert all(sheet.x0 <= box.x0 and box.x1 <= sheet.x1 and sheet.y0 <= box.y0 for box in boxes)


@pytest.mark.parametrize(
    ("places", "expected"),
    [([], []), ([2], [5]), ([50, 55], [50, 60]), ([99], [95]), ([88, 90, 99], [75, 85, 95])],
)
def test_spread(places, expected):
    assert spread(places, 10, 100) == expected


def test_nothing_to_draw():
    ax = charts.mosaic(charts.tiles(pd.DataFrame()))
    assert charts.alt(ax).endswith("in this article.")
    assert not ax.axison
