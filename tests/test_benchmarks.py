"""The benchmarks score what they say; nothing here measures time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import attribution, corpus, figures, page, polnear
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


LEE = "“We won the day,” Ann Lee said. Two aides said that rain fell.\nPeople fear a bust.\n"


def corpus_of(tmp_path: Path, *annotations: str) -> Path:
    """Make a corpus in PolNeAR's layout of one article and its annotations."""
    for folder in ("text", "attributions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "one.txt").write_text(LEE, encoding="utf-8", newline="")
    lines = [f"T{number}\t{line}" for number, line in enumerate(annotations, start=1)]
    events = [
        f"E{n}\tContent:T{3 * n - 2} Cue:T{3 * n - 1} Source:T{3 * n}" for n in range(1, len(annotations) // 3 + 1)
    ]
    (tmp_path / "attributions" / "one_ab.ann").write_text("\n".join([*lines, *events]) + "\n", encoding="utf-8")
    return tmp_path


def line(role: str, words: str) -> str:
    start = LEE.index(words)
    return f"{role} {start} {start + len(words)}\t{words}"


RIGHT = [
    line("Content", "“We won the day,”"), line("Cue", "said"), line("Source", "Ann Lee"),
    line("Content", "that rain fell"), f"Cue {LEE.index('said that')} {LEE.index('said that') + 4}\tsaid",
    line("Source", "Two aides"),
    line("Content", "a bust"), line("Cue", "fear"), line("Source", "People"),
]  # fmt: skip


def test_attributions_are_scored_as_the_corpus_writes_them(tmp_path: Path) -> None:
    articles = [attribution.read(article) for article in polnear.gold(corpus_of(tmp_path, *RIGHT))]
    assert set(attribution.scores(articles).values()) == {100.0}
    assert not attribution.errors(articles)


def test_what_a_family_of_rules_earns(tmp_path: Path) -> None:
    articles = [attribution.read(article) for article in polnear.gold(corpus_of(tmp_path, *RIGHT))]
    left = attribution.scores(articles, without="quotations and their cue")
    assert left["direct, F1"] == 0.0
    assert left["attribution, recall"] == pytest.approx(200 / 3)


def test_another_source_and_other_bounds_are_errors(tmp_path: Path) -> None:
    wrong = [*RIGHT[:2], line("Source", "Two aides"), line("Content", "fell"), *RIGHT[4:]]
    articles = [attribution.read(article) for article in polnear.gold(corpus_of(tmp_path, *wrong))]
    assert attribution.errors(articles) == {"found with another source": 1, "found with other bounds": 1}


def test_a_folder_without_annotations_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not in PolNeAR's layout"):
        list(polnear.gold(tmp_path))


def test_articles_that_are_repeated_have_ids_of_their_own() -> None:
    made = list(corpus.repeated(["It rained.", "It snowed."], 5))
    assert [text.partition("\n")[0] for text in made] == ["It rained.", "It snowed."] * 2 + ["It rained."]
    assert len(set(made)) == 5


@pytest.mark.parametrize(("most", "expected"), [(10_000, [100, 1000, 10_000]), (500, [100, 500]), (60, [60])])
def test_a_corpus_is_measured_at_several_sizes(most: int, expected: list[int]) -> None:
    assert corpus.sizes(most) == expected


def test_what_a_hundred_thousand_articles_would_cost_is_reckoned_from_two_runs() -> None:
    runs = {
        100: {"reading": 10.0, "here": 2.0, "own": 200.0, "worker": 300.0, "disk": 1.0},
        1000: {"reading": 90.0, "here": 11.0, "own": 209.0, "worker": 300.0, "disk": 10.0},
    }
    # Reading: 9,000 s over the cores. The process that stores: 11 s and 0.01 s for each of 99,000 more, so 1,001 s.
    assert corpus.reckoned(runs, 1) == ["1", "2.50", "1.5", "1.0"]
    assert corpus.reckoned(runs, 256) == ["256", "0.28", "78.0", "1.0"]


def test_a_corpus_is_measured_and_put_on_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cost = {"seconds": 3.0, "reading": 10.0, "here": 2.0, "own": 200.0, "worker": 300.0, "disk": 1.0, "people": 0.1}
    monkeypatch.setattr(corpus, "apart", lambda _, workers, __: cost | {"seconds": 3.0 / workers})
    monkeypatch.setattr(corpus, "tables_to_reading", lambda _: 0.1)
    monkeypatch.setattr(page, "PAGE", tmp_path / "README.md")
    (tmp_path / "one.txt").write_text("It rained.", encoding="utf-8")
    corpus.main(tmp_path, 60)
    written = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "| two workers against one | 2.00 times | at least 1.7 |" in written
    assert "60 articles" in written
