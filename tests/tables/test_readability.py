from __future__ import annotations

import os
import socket
import subprocess
import sys

import pandas as pd
import pytest

from analysis.article import Article
from analysis.reading import read
from analysis.tables.export import to_csv
from analysis.tables.grades import LEAST_WORDS, plain, textstat
from analysis.tables.readability import readability
from analysis.text.doc import Doc, parse
from tests.tables.conftest import SEED
from tests.tables.making import table

CUT = """
import socket, sys
def cut(*_, **__): raise OSError("the network is cut")
socket.socket.connect = socket.socket.connect_ex = socket.create_connection = socket.getaddrinfo = cut
from analysis.article import load
from analysis.text.doc import parse
from analysis.tables.export import to_csv
from analysis.reading import read
from analysis.tables.readability import readability
from analysis.tables.schemas import frame
sys.stdout.write(to_csv(readability(parse(load(sys.argv[1])), frame("attributions", []))))
"""


def metrics(text: str, part: str = "article") -> pd.Series:
    values = readability(parse(Article(text)), table("attributions"))
    return values[values["part"] == part].astype({"metric": str}).set_index("metric")["value"]


def test_the_values_are_the_same_with_the_network_cut(doc: Doc, tmp_path) -> None:
    # A home without NLTK's data, so that nothing fetched before can help.
    clean = {
        "HOME": str(tmp_path),
        "PATH": "",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "PYTHONUTF8": "1",
    }
    cut = subprocess.run([sys.executable, "-c", CUT, str(SEED)], capture_output=True, text=True, check=True, env=clean)
    assert "article,flesch_reading_ease," in cut.stdout
    assert cut.stdout == to_csv(readability(doc, table("attributions")))


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object, **__: object) -> None:
        raise OSError("the network is cut")

    monkeypatch.setattr(socket.socket, "connect", cut)
    assert metrics("The cat sat on the mat. " * 10)["flesch_kincaid_grade"] == pytest.approx(-1.4, abs=0.2)


@pytest.mark.parametrize(("words", "graded"), [(29, False), (30, True)])
def test_under_thirty_words_nothing_is_graded(words: int, graded: bool) -> None:
    assert pd.notna(metrics(f"{'rain ' * (words - 1)}fell.")["flesch_kincaid_grade"]) == graded


@pytest.mark.parametrize(("sentences", "graded"), [(29, False), (30, True)])
def test_smog_needs_thirty_sentences(sentences: int, graded: bool) -> None:
    assert pd.notna(metrics("The rain fell. " * sentences)["smog_index"]) == graded


def test_the_article_under_study(doc: Doc, hand: dict[str, pd.DataFrame]) -> None:
    values = readability(doc, hand["attributions"])
    whole = values[values["part"] == "article"].set_index("metric")["value"]
    assert whole["sentences"] == sum(not sentence.heading for sentence in doc.sentences)
    assert 12 < whole["flesch_kincaid_grade"] < 18
    assert {"article", "own voice", "section 0", "source S05", "paragraph 24"} <= set(values["part"])
    assert any(part.startswith("section 1: SECURITY GUARANTEES") for part in values["part"])


def test_an_abbreviation_ends_no_sentence() -> None:
    values = metrics("The U.S. envoy met the U.N. chief in St. Louis at 4.30 p.m. on Monday afternoon. " * 3)
    assert values["sentences"] == 3


def test_short_parts_have_counts_only() -> None:
    short, long = "One " * (LEAST_WORDS - 1), "One " * LEAST_WORDS
    assert metrics(short).isna().to_dict() == {
        metric: metric not in ("words", "sentences") for metric in metrics(short).index
    }
    assert metrics(long).isna().sum() == 1  # SMOG needs thirty sentences
    assert metrics("The cat sat on the mat. " * 30).notna().all()


def test_curly_and_straight_apostrophes_count_alike() -> None:
    curly = "The country’s leaders don’t say “why”. " * 6
    assert metrics(curly).equals(metrics(curly.translate({0x2019: "'", 0x201C: '"', 0x201D: '"'})))


@pytest.mark.parametrize(
    "text",
    [
        "The well-known U.S. envoy’s negotiators didn’t say why. Nobody asked. " * 12,
        "Inflation accelerated to 4.5 per cent — economists had anticipated less. No. 'Twas nothing, she said. " * 9,
        "A bureaucratic reorganisation of municipal administration is unlikely to be uncontroversial. " * 31,
    ],
)
def test_the_grades_are_those_of_textstat(text: str) -> None:
    doc = parse(Article(text))
    whole = " ".join(f"{plain(text[each.start : each.end])}." for each in doc.sentences)
    stat, values = textstat(), metrics(text)
    assert values["words"] == stat.lexicon_count(whole)
    for metric in ("flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog"):
        assert values[metric] == round(getattr(stat, metric)(whole), 1)
    assert pd.isna(values["smog_index"]) or values["smog_index"] == round(stat.smog_index(whole), 1)


def test_own_voice_is_the_sentences_without_attributed_content() -> None:
    text = "It rained all day. Nobody knew why, he said. The end."
    said = table("attributions", {"content_spans": "19:34"}, {"content_spans": "45:52", "cue_class": "declined"})
    values = readability(parse(Article(text)), said)
    assert values[values["part"] == "own voice"].set_index("metric")["value"]["words"] == 6


def test_an_article_of_headings_or_marks_has_no_values() -> None:
    assert metrics("STORM HITS TOWN")["words"] == 0
    assert metrics("…")["sentences"] == 0


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        (
            "Dam breaks\n\nThe dam broke on Monday.\n\nTHE RESCUE\n\nBoats were sent.",
            ["section 0", "section 1: THE RESCUE"],
        ),
        ("Dam breaks\n\nThe dam broke on Monday. Boats were sent.", ["section 0"]),
        ("The dam broke on Monday.\n\nTHE RESCUE\n\nBoats were sent.", ["section 0", "section 1: THE RESCUE"]),
        (
            "LENHAM, Sept. 9\n\nThe dam broke on Monday.\n\nTHE RESCUE\n\nBoats were sent.",
            ["section 0", "section 1: THE RESCUE"],
        ),
    ],
)
def test_a_title_or_a_dateline_is_no_section(text: str, sections: list[str]) -> None:
    table = read(Article(text)).readability
    assert [part for part in table["part"].unique() if part.startswith("section")] == sections
