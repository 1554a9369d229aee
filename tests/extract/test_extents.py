"""How large regions are said to be."""

from __future__ import annotations

import pytest

from analysis.extract.extents import extents
from tests.extract.reader import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kherson covers 28,461 square km.", [("Kherson", "28,461 square km")]),
        ("The Kherson region, which spans about 28,461 square km, is flat.", [("Kherson", "28,461 square km")]),
        ("The Kherson region spans about 28,461 square km.", [("Kherson", "28,461 square km")]),
        ("Kherson has a total area of 28,461 square km.", [("Kherson", "28,461 square km")]),
        ("They fled Kherson, with a land area of 28,461 square km.", [("Kherson", "28,461 square km")]),
        ("Kherson occupies an area of 28,461 square km.", [("Kherson", "28,461 square km")]),
        ("He fled Kherson, a region of 28,461 square km.", [("Kherson", "28,461 square km")]),
        ("West Tarn covers 900 sq km.", [("West Tarn", "900 sq km")]),
        ("The forest covers 900 sq km.", []),
        ("Kherson lost 900 sq km to the sea.", []),
        ("Kherson covers 12% of the country.", []),
    ],
)
def test_extents(text: str, expected: list[tuple[str, str]]) -> None:
    found = read(text)
    rows = [(one.region, found.figures[one.figure].span.of(text)) for one in extents(found.doc, found.figures)]
    assert rows == expected
