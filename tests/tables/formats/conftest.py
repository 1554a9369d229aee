from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from analysis.article import Article, load
from analysis.reading import Reading, read
from analysis.resources import data
from analysis.tables.formats.catalogue import FORMATS

ROOT = data().parent
ARTICLES = {
    "seed": ROOT / "seeds" / "000_5ebe0946f73e4939.txt",
    "flood": ROOT / "tests" / "articles" / "flood.txt",
}
Export = Callable[[str, Sequence[Article], Mapping[str, pd.DataFrame]], Path]


@cache
def read_once(name: str) -> tuple[Reading, dict[str, pd.DataFrame]]:
    reading = read(load(ARTICLES[name]))
    return reading, reading.tables()


@pytest.fixture(params=ARTICLES)
def article_and_tables(request: pytest.FixtureRequest) -> tuple[Article, dict[str, pd.DataFrame]]:
    reading, tables = read_once(request.param)
    return reading.article, tables


@pytest.fixture(scope="session")
def export(tmp_path_factory: pytest.TempPathFactory) -> Export:
    """Write an export, and give its folder."""

    def write(form: str, articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> Path:
        folder = tmp_path_factory.mktemp(form)
        for name, written in FORMATS[form](articles, tables).items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(written)
        return folder

    return write
