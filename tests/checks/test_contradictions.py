"""The invented passages of contradictions….toml are what they say: words that stand there, one change, enough of each."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from analysis.article import Article
from analysis.checks.evidence import Evidence
from analysis.checks.related import related
from analysis.extract.extract import extract
from analysis.text.doc import parse

PUBLISHED = date(2024, 11, 20)
DATA = Path(__file__).parents[1] / "data"
FIRST, SECOND, THIRD, FOURTH, FIFTH = (
    tomllib.loads((DATA / name).read_text(encoding="utf-8"))
    for name in (
        "contradictions.toml",
        "contradictions_two.toml",
        "contradictions_three.toml",
        "contradictions_four.toml",
        "contradictions_five.toml",
    )
)
PAIRS = FIRST["pair"] + SECOND["pair"] + THIRD["pair"] + FOURTH["pair"] + FIFTH["pair"]
HARMLESS = FIRST["harmless"] + SECOND["harmless"]
PLAIN = THIRD["plain"] + FOURTH["plain"] + FIFTH["plain"]
DIFFER = FIRST["differ"]


def opening(passage):
    return passage["text"][:40]


def places(text, words):
    """Return where words stand in a text, as whole words and whole numbers."""
    return [place.span() for place in re.finditer(rf"(?<![\w.,£$€]){re.escape(words)}(?![\w%]|[.,]\d)", text)]


@pytest.mark.parametrize("passage", PAIRS + DIFFER, ids=opening)
def test_each_figure_stands_in_its_text_once_and_in_order(passage):
    spans = [places(passage["text"], figure) for figure in passage["figures"]]
    assert [len(one) for one in spans] == [1] * len(spans)
    assert spans == sorted(spans)


@pytest.mark.parametrize("pair", PAIRS, ids=opening)
def test_the_twin_changes_one_figure_and_nothing_else(pair):
    text, twin = pair["text"], pair["twin"]
    assert text != twin
    spans = [span for figure in pair["figures"] for span in places(text, figure)]
    assert sum(twin.startswith(text[:start]) and twin.endswith(text[end:]) for start, end in spans) == 1


@pytest.mark.parametrize("passage", [passage for passage in PAIRS if passage["kind"] == "list"], ids=opening)
def test_what_a_list_names_stands_in_its_text(passage):
    assert all(name in passage["text"] for name in passage["listed"])


@pytest.mark.parametrize("passage", DIFFER, ids=opening)
def test_each_source_that_differs_stands_in_its_text(passage):
    assert [passage["text"].count(source) for source in passage["sources"]] == [1, 1]


@pytest.mark.parametrize("passage", PAIRS + HARMLESS + DIFFER, ids=opening)
def test_passages_are_short_and_say_why(passage):
    assert 20 <= len(passage["text"].split()) <= 120
    assert passage["why"]


@pytest.mark.parametrize(
    ("passages", "pairs", "others"),
    [(FIRST, 40, 30), (SECOND, 20, 10), (THIRD, 30, 40), (FOURTH, 156, 80), (FIFTH, 199, 270)],
    ids=["the first set", "the second set", "the third set", "the fourth set", "the fifth set"],
)
def test_there_are_enough_passages_of_many_kinds_and_fields(passages, pairs, others):
    assert len(passages["pair"]) == pairs
    assert sum(len(passages.get(kind, [])) for kind in ("harmless", "differ", "plain")) == others
    assert len({pair["kind"] for pair in passages["pair"]}) >= 10
    assert len({pair["field"] for pair in passages["pair"]}) >= 10


def test_no_passage_stands_twice():
    texts = [passage["text"] for passage in PAIRS + HARMLESS + PLAIN + DIFFER]
    assert len(set(texts)) == len(texts)


# Where no contradiction is found yet: the openings of the texts.
MISSED = (
    "The screening clinic in Tarn Street wrot",
    "Applications to train as a teacher have ",
    "A rocket struck the covered market in De",
    "Solvane Capital has bought 18m shares in",
    "Tessa Grolemond rode away from the field",
    "Winter came late to the Garrow Hills, an",
    "ORVANY - Missiles hit the eastern town o",
    "Bathers along the Corvine coast are swim",
    "Travellers through Lindquay airport had ",
    "A jury on Friday cleared the former mayo",
    "Women will hold 40 of the 120 seats when",
    "Skater Mireille Castan completed a remar",
    "PELICAN CREST — When the Dorrance Street",
    "A judge in Larkspur County ordered a lan",
    "Passengers on the night train from Ostvi",
    "A council that felled an oak thought to ",
    "The collapse of Hartnell Voss, which sol",
    "The probe that was to have mapped the ic",
    "More than a thousand people spent over 1",
    "An accountant took £286,000 from a hospi",
    "A bogus financial adviser who emptied th",
    "It began in 1951 with two brothers, a bo",
    "Members of a gang that stole 57 tractors",
    "Strømfoss reached the last eight of the ",
    "A coroner has set the dates for the inqu",
    "Visitors are being told to stay away fro",
    "Payment company Zellipay is to join the ",
    "WESTERLAND FACES WEEKS OF COALITION TALK",
    "Physician Ines Calvaro will meet the sit",
    "Rail travellers in the north-east will h",
    "Aid workers warned on Monday that the ca",
    "The Halderbreen glacier has lost a third",
    "Newcomer Priya Lanyon took Marlow Dene f",
    "With 10 days to go, the Social Alliance ",
    "The sleeper from Ostrava Mare is history",
    "Asbestos has been found at 34% of the pr",
    "Air defences brought down two thirds of ",
    "Islanders have chosen to stay in the cus",
    "Guns fell silent along the Merrin river ",
    "Premier Ilse Brandt was fighting for her",
    "Foreign ministers from five states on th",
    "Steam, bunting and a brass quintet greet",
)


def accused(text):
    """Return the figures of each set of statements that cannot all be true."""
    doc = parse(Article(text, published=PUBLISHED))
    evidence = Evidence(doc, extract(doc), {})
    return [
        [evidence.figure(row.place).text for row in finding.rows]
        for finding in related(evidence)
        if finding.verdict == "inconsistent"
    ]


# Of these a finding cites the figures; the dates, the scores or the names that they stand beside are no figures.
ONE_FIGURE = ("list", "age and span", "count", "age", "span", "difference")


def are_of(figures, pair):
    """Say whether figures are those of a pair, which may leave out units; dates, scores and names of a list are no figures."""
    if pair["kind"] in ONE_FIGURE:
        return all(any(word in figure for word in pair["figures"]) for figure in figures)
    given = sorted(figures, key=pair["text"].find)
    return len(given) == len(pair["figures"]) and all(
        any(word in figure or figure in word for figure in given) for word in pair["figures"]
    )


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param(
            pair,
            id=opening(pair),
            marks=[pytest.mark.xfail(reason="not found yet", strict=True)] if opening(pair) in MISSED else [],
        )
        for pair in PAIRS
    ],
)
def test_a_contradiction_is_found_with_its_figures(pair):
    assert any(are_of(figures, pair) for figures in accused(pair["text"]))


@pytest.mark.parametrize("text", [pair["twin"] for pair in PAIRS] + [one["text"] for one in HARMLESS + PLAIN])
def test_what_can_be_true_is_not_accused(text):
    assert accused(text) == []
