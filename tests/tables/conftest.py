from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest

from analysis.article import load
from analysis.resources import data
from analysis.tables.hand import hand_reading
from analysis.text.doc import Doc, parse

SEED = data().parent / "seeds" / "000_5ebe0946f73e4939.txt"


@pytest.fixture(scope="session")
def doc() -> Doc:
    return parse(load(SEED))


@pytest.fixture(scope="session")
def hand(doc: Doc) -> dict[str, pd.DataFrame]:
    return hand_reading(data() / "gold", doc)


@pytest.fixture
def hand_read(doc: Doc, hand: dict[str, pd.DataFrame]) -> SimpleNamespace:
    """Stand in for a reading of the article under study, with the tables of the hand reading."""
    return SimpleNamespace(article=doc.article, **hand)
