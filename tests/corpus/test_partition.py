"""A partition has a row for each of its articles, among the articles or among the errors, whatever the text does."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest

from analysis import Article
from analysis.corpus.apart import read_apart, start, stop
from analysis.corpus.given import Given
from analysis.corpus.partition import Files, read_partition
from analysis.corpus.tables import CORPUS
from tests.corpus.deadly import Deadly, Endless, Faulty

RAIN = "It rained on Monday, Ann Lee said."
LIMIT = 2.0


@pytest.fixture(scope="module", autouse=True)
def no_process_is_left() -> Iterator[None]:
    start()
    yield
    stop()


def table(files: Files, name: str) -> pd.DataFrame:
    return pd.read_parquet(io.BytesIO(files[name]))


def told(files: Files) -> list[tuple[str, str]]:
    """Return the kinds and reasons of the errors."""
    return [*table(files, "errors")[["kind", "why"]].itertuples(index=False, name=None)]


@pytest.mark.parametrize(
    ("given", "kind", "why"),
    [
        (Given("a.txt", b""), "input", "a.txt is empty: give a file with an article in it."),
        (Given("a.txt", b"\xff\xfe\x00"), "input", "a.txt is UTF-16, by its first bytes: add --encoding utf-16."),
        (Given("a.txt", fault="a.txt is gone."), "input", "a.txt is gone."),
        (Given("a.txt", "Rain.", {"published": "Tuesday"}), "input", "published: 'Tuesday' is no date of publication"),
        (Given("a.html", "<html></html>"), "input", "a.html holds no article that could be found in its HTML"),
        (Endless("a.txt"), "time", "It took longer than 2 seconds."),
        (Faulty("a.txt"), "fault", "RecursionError: too deep"),
    ],
)
def test_what_cannot_be_read_is_an_error_and_the_rest_is_read(given: Given, kind: str, why: str) -> None:
    files = read_partition([given, Given("b.txt", RAIN)], LIMIT)
    ((told_kind, told_why),) = told(files)
    assert (told_kind, told_why[: len(why)]) == (kind, why)
    assert table(files, "articles")["item"].to_list() == ["b.txt"]
    assert table(files, "attributions")["source_text"].to_list() == ["Ann Lee"]


def test_what_a_process_dies_of_is_an_error_and_the_rest_is_read(tmp_path: Path) -> None:
    given = [Given("a", RAIN), Endless("b", deaf=True), Deadly("c", "It snowed.", once=str(tmp_path / "once"))]
    files = read_apart(given, 1.0)
    assert told(files) == [("death", "The process that read it died of it twice: exit code 1.")]
    assert table(files, "articles")["item"].to_list() == ["a", "c"]


@pytest.mark.parametrize("text", ["\ud800 said so.", "\x00\x01 Ann said so.", "😀" * 50, "(" * 5000, "said " * 500])
def test_a_hostile_text_is_read(text: str) -> None:
    files = read_partition([Given("a:1", Article(text)), Given("b", RAIN)], 60)
    assert table(files, "articles")["item"].to_list() == ["a:1", "b"]


def test_a_text_given_twice_is_read_once() -> None:
    files = read_partition([Given("a", RAIN, {"publisher": "A"}), Given("b", RAIN, {"publisher": "B"})], LIMIT)
    articles = table(files, "articles")
    assert articles[["publisher", "copy"]].to_numpy().tolist() == [["A", False], ["B", True]]
    assert articles["article_id"].nunique() == len(table(files, "attributions")) == 1


def test_what_is_not_english_says_so() -> None:
    files = read_partition([Given("a", "Der Damm ist am Montag gebrochen, und das Dorf wird evakuiert.")], LIMIT)
    assert table(files, "articles")["language"].isna().all()


@pytest.mark.parametrize("read", [read_partition, read_apart])
def test_there_is_a_file_a_table(read: Callable[..., Files]) -> None:
    assert sorted(read([Given("a", RAIN)], LIMIT)) == sorted(CORPUS)
