"""How large regions are said to be."""

from __future__ import annotations

import pytest

import analysis


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
        (
            "Kherson and Luhansk, which together cover a little over 55,000 sq km, are flat.",
            [("Kherson; Luhansk", "55,000 sq km")],
        ),
        ("Donetsk, Luhansk and Kherson cover 81,000 sq km.", [("Donetsk; Luhansk; Kherson", "81,000 sq km")]),
        (
            "Donetsk and Kherson were taken. The two regions together cover 55,000 sq km.",
            [("Donetsk; Kherson", "55,000 sq km")],
        ),
        (
            "The Kherson and Luhansk regions, with a combined area of 55,000 sq km, are flat.",
            [("Kherson; Luhansk", "55,000 sq km")],
        ),
        ("Luhansk and Kherson, which covers 28,461 sq km, are flat.", [("Kherson", "28,461 sq km")]),
        ("Luhansk and Kherson each cover about 27,000 sq km.", []),
        ("They fled Luhansk and Kherson, with an area of 28,461 sq km.", []),
        ("Donetsk and Kherson were taken. The three regions together cover 55,000 sq km.", []),
        ("The forest covers 900 sq km.", []),
        ("Kherson lost 900 sq km to the sea.", []),
        ("Kherson covers 12% of the country.", []),
    ],
)
def test_extents(text: str, expected: list[tuple[str, str]]) -> None:
    found = analysis.read(analysis.Article(text)).records
    rows = [("; ".join(one.regions), found.figures[one.figure].span.of(text)) for one in found.extents]
    assert rows == expected
