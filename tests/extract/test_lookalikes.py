"""Years, dates, times, models, scores, addresses and the like are no quantities; the quantities beside them are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.reader import read

LINES = (Path(__file__).with_name("lookalikes.txt")).read_text(encoding="utf-8").splitlines()
SENTENCES = [line for line in LINES if line and not line.startswith("#")]


def test_there_are_enough_of_them() -> None:
    assert len(set(SENTENCES)) >= 200


@pytest.mark.parametrize("line", SENTENCES)
def test_only_quantities_are_read(line: str) -> None:
    text, _, quantities = line.partition(" => ")
    assert [figure.span.of(text) for figure in read(text).figures] == (quantities.split(" ; ") if quantities else [])


@pytest.mark.xfail(strict=True, reason="names of number words and common nouns, and codes without a word that says so")
@pytest.mark.parametrize(
    "text",
    [
        "The 4x100m relay was won by Kenya.",
        "Forever 21 went bust.",
        "He works nine to five.",
        "Top 10 lists bore me.",
        "Six Flags closed a park.",
        "Nine Inch Nails played.",
        "Text HELP to 70707.",
        "The lottery numbers were 4, 8, 15, 16, 23 and 42.",
    ],
)
def test_what_is_still_taken_for_a_quantity(text: str) -> None:
    assert read(text).figures == []
