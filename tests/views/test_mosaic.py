"""Land as a picture: which regions become tiles, how wide and how far filled they are, what is written under them."""

from __future__ import annotations

from itertools import pairwise

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from matplotlib.colors import to_hex

from analysis import charts
from analysis.article import Article
from analysis.extract.regions import regions_in
from analysis.reading import read
from analysis.views.charts.mosaic import spread
from analysis.views.charts.style import BLUE, PERHAPS

AREAS = regions_in(
    "region,code,aliases,parts,area_km2,area_low_km2,area_high_km2,country,provenance,note\n"
    "Northland,NL,,,100,100,100,NL,,\nLakes,NL-1,,,30,30,30,NL,,\nHills,NL-2,,,20,20,20,NL,,\nFens,NL-3,,,10,10,10,NL,,\n"
    "Southland,SL,,,50,50,50,SL,,\n"
)


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


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
    assert inset.get_title(loc="left") == "Northland, held by army"
    assert [text.get_text() for text in inset.texts] == ["Hills", "rest of Northland", "Lakes 40–45%"]
    told = "Lakes, 30 km², 40–45%; Hills, 20 km², cannot be told; rest of Northland, 50 km², cannot be told."
    assert charts.alt(ax).endswith(f"Northland, held by army: {told}")
    keys = [text.get_text() for text in ax.get_legend().get_texts()]
    assert keys == ["held, at the least", "up to the most that can be held", "cannot be told"]


def test_what_is_known_for_certain_needs_no_lighter_key():
    ax, _ = picture(("army", "Lakes", "NL-1", 100.0, 100.0), ("army", "Hills", "NL-2", 5.0, 5.0))
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["held, at the least", "cannot be told"]


def test_labels_of_narrow_tiles_stand_apart():
    tiles = pd.DataFrame(
        [
            {
                "country": "Northland",
                "holder": "army",
                "regions": f"Isle {place}",
                "area": 1.0,
                "share_low": 1.0,
                "share_high": 2.0,
            }
            for place in range(12)
        ]
        + [
            {
                "country": "Northland",
                "holder": "army",
                "regions": "Main",
                "area": 900.0,
                "share_low": 5.0,
                "share_high": 6.0,
            }
        ]
    )
    (inset,) = charts.mosaic(tiles).child_axes
    across = sorted(text.get_position()[0] + text.xy[0] for text in inset.texts)
    assert min(right - left for left, right in pairwise(across)) >= 11.9
    assert across[0] >= 0
    assert across[-1] <= inset.get_xlim()[1]


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
