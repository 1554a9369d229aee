"""Years, dates, times, models, scores, addresses and the like are no quantities; the quantities beside them are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.parsing.reader import read

LINES = (Path(__file__).with_name("lookalikes.txt")).read_text(encoding="utf-8").splitlines()
SENTENCES = [line for line in LINES if line and not line.startswith("#")]


def test_there_are_enough_of_them() -> None:
    assert len(set(SENTENCES)) >= 200


@pytest.mark.parametrize("line", SENTENCES)
def test_only_quantities_are_read(line: str) -> None:
    text, _, quantities = line.partition(" => ")
    assert [figure.span.of(text) for figure in read(text).figures] == (quantities.split(" ; ") if quantities else [])
