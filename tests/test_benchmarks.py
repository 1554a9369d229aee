"""The benchmarks score what they say; nothing here measures time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import figures, page
from benchmarks.quantities import canonical, gold_ends, score


def test_units_are_equal_however_they_are_written() -> None:
    assert canonical("km/h") == canonical("kilometres per hour") == canonical("kilometer per hour")
    assert canonical("$") == canonical("US dollars") == canonical("USD")
    assert canonical("homes") == "home" != canonical("house")


def test_the_ends_of_an_annotated_value() -> None:
    assert gold_ends("9-8") == (8, 9)
    assert gold_ends("1,200") == (1200, 1200)


def test_nothing_is_credited_twice() -> None:
    gold = [[{"value": "5", "change": "=", "normalized_unit": "goat"}]]
    read = [[{"low": 5, "high": 5, "change": "=", "unit": "goat"}] * 2]
    assert score(gold, read)["all"] == (50.0, 100.0, 66.7)


def test_a_sentence_becomes_quantities_of_the_corpus() -> None:
    assert figures.read("More than 40 small boats sank; the price fell 3% to $2, for the first time.") == [
        {"low": 40.0, "high": None, "change": ">", "unit": "small boat"},
        {"low": 3.0, "high": 3.0, "change": "down", "unit": "percent"},
        {"low": 2.0, "high": 2.0, "change": "=", "unit": "USD"},
    ]


def test_a_corpus_is_scored_and_written_on_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    quantity = {"value": "12.0", "change": "=", "unit": "goats", "normalized_unit": "goat"}
    corpus = tmp_path / "corpus.json"
    corpus.write_text(json.dumps([{"text": "It lost 12 goats.", "quantities": [quantity]}]), encoding="utf-8")
    monkeypatch.setattr(page, "PAGE", tmp_path / "README.md")
    figures.main(corpus)
    figures.main(corpus)
    written = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "| this project, F1 | 100.0 | 100.0 | 100.0 | 100.0 |" in written
    assert written.count("<!-- figures -->") == written.count("<!-- /figures -->") == 1
    assert "this project" in capsys.readouterr().out
