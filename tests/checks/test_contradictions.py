"""The invented passages of contradictions….toml are what they say: words that stand there, one change, enough of each."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.checks.accusing import accused, all_accused

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


def stands_as_said(passage):
    """Say whether each figure stands in its text once, in order."""
    spans = [places(passage["text"], figure) for figure in passage["figures"]]
    return [len(one) for one in spans] == [1] * len(spans) and spans == sorted(spans)


def changes_one_figure(pair):
    """Say whether the twin changes one figure and nothing else."""
    text, twin = pair["text"], pair["twin"]
    spans = [span for figure in pair["figures"] for span in places(text, figure)]
    return text != twin and sum(twin.startswith(text[:at]) and twin.endswith(text[end:]) for at, end in spans) == 1


def test_each_figure_stands_in_its_text_once_and_in_order():
    assert [opening(passage) for passage in PAIRS + DIFFER if not stands_as_said(passage)] == []


def test_the_twin_changes_one_figure_and_nothing_else():
    assert [opening(pair) for pair in PAIRS if not changes_one_figure(pair)] == []


def test_what_a_list_names_stands_in_its_text():
    lists = [passage for passage in PAIRS if passage["kind"] == "list"]
    assert [name for passage in lists for name in passage["listed"] if name not in passage["text"]] == []


def test_each_source_that_differs_stands_in_its_text():
    for passage in DIFFER:
        assert [passage["text"].count(source) for source in passage["sources"]] == [1, 1]


def test_passages_are_short_and_say_why():
    for passage in PAIRS + HARMLESS + DIFFER:
        assert 20 <= len(passage["text"].split()) <= 120, opening(passage)
        assert passage["why"], opening(passage)


@pytest.mark.parametrize(
    ("passages", "pairs", "others"),
    [(FIRST, 40, 30), (SECOND, 20, 10), (THIRD, 30, 40), (FOURTH, 156, 80), (FIFTH, 199, 268)],
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
    "Judges at the housing tribunal decided 2",
    "Northern forces now hold 1,270 square ki",
    "One in four of the flats in the Northgat",
    "Builders' merchant Croll Hathersage rais",
    "A bookkeeper who robbed a donkey sanctua",
    "At an age when most goalkeepers have fou",
    "Detectives in Rothermoor have made a new",
    "The screening clinic in Tarn Street wrot",
    "Applications to train as a teacher have ",
    "A rocket struck the covered market in De",
    "Tessa Grolemond rode away from the field",
    "Winter came late to the Garrow Hills, an",
    "ORVANY - Missiles hit the eastern town o",
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
    "With 10 days to go, the Social Alliance ",
    "The sleeper from Ostrava Mare is history",
    "Asbestos has been found at 34% of the pr",
    "Air defences brought down two thirds of ",
    "Islanders have chosen to stay in the cus",
    "Guns fell silent along the Merrin river ",
    "Premier Ilse Brandt was fighting for her",
    "Foreign ministers from five states on th",
    "Steam, bunting and a brass quintet greet",
    "Police made 31 arrests in dawn raids acr",
    "Every primary school in Ardenhurst is to",
    "Bread is likely to cost more this winter",
    "More workers walked out last year than i",
    "A jury cleared the former transport comm",
    "The Halcyon probe slipped into orbit rou",
    "Otters have come back to five rivers in ",
    "Robots do the milking now at Hollin Gran",
    "All 64 flats in the old Mirrowfield bisc",
    "Two skulls dug from one cliff in Ardvane",
    "Hallbeck Foods raised its dividend to 11",
    "Three years after the Tessaly tram reach",
    "The mayor of San Telveo, Rosaura Quindal",
    "Storm Edda leaves 19 dead as rivers burs",
    "The billionaire Casper Wendt has become ",
    "A majority of people in Norland want to ",
    "Hotspurs of Brennick are through to the ",
    "Glassmaker Vitrell is to shed 850 jobs a",
    "The island republic of Tamaroa will run ",
    "The barley harvest in Westermark looks l",
    "Four men were jailed at Thornaby Crown C",
    "One of the longest careers in the brewin",
    "Shelling resumed around the besieged cit",
    "Ilse Corvane will stay on as mayor of Br",
    "Furniture maker Ferrant Oakley is to cut",
    "Lew Sandoz had 28 points and nine reboun",
    "Pet food maker Loxley Bream said annual ",
    "Bike thefts in Pellmouth have more than ",
    "The number of people training to teach p",
    "Passengers on the Coast Line had another",
    "People told to repay benefits rarely get",
    "TESSARA (Agencies) - Parliament on Wedne",
    "Wild goats have come down from the hills",
    "Ravi Collander's place in the side for t",
    "Kirsi Vantaa is champion again. The dive",
    "The last shift has clocked off at Thornl",
    "Drivers face a detour of 11 miles while ",
    "Councillors backed the scheme for the ol",
    "With every ballot counted, President Ilm",
    "Who should pay to make the towers of Eas",
    "Copper closed at $9,450 a tonne on Frida",
    "The queue for a new hip has doubled sinc",
    "Pre-tax profit at Orrin & Blaylock, a ma",
    "Yearly fees at the Academy of Mont Reval",
    "Marta Quillon won the Lake Dorran marath",
    "Bank stocks dragged the Trevane 50 index",
    "For 12 days in March volunteers planted ",
    "Biologists on the River Tesk have caught",
    "Goalkeeper Pavo Lindal, just 16 when he ",
    "No bread reached the citadel of Omrat du",
    "Builders broke ground on the Karrow radi",
    "Garrick Town beat Selby Vale 3-1 on Satu",
    "Harrowgate Pike, which makes kitchen sca",
    "“Buckets on the landing” is how Carol In",
    "Drought has shrunk the wheat crop of the",
    "When the Orrin valley tram opened in 201",
    "Parents in Coldwater Bay kept their chil",
    "Few batsmen have had a summer like that ",
    "Engineers will blow up the old Calder So",
    "Shoppers at the Millgate centre were kep",
    "Two blazes on the Serrano heath were bro",
    "A judge in Port Lamar on Tuesday fined O",
    "The queue for planned operations in the ",
    "Surveyors who walked the Sarn glacier la",
    "The cap on household bills will come dow",
    "Bicycle thefts in the capital were down ",
    "Unemployment in Vessany climbed again in",
    "Fans queued for up to 11 hours outside t",
    "Workers at the Brauntal tyre factory vot",
)


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


@pytest.mark.parametrize("kind", sorted({pair["kind"] for pair in PAIRS}))
def test_a_twin_is_not_accused(kind):
    assert all_accused(pair["twin"] for pair in PAIRS if pair["kind"] == kind) == []


@pytest.mark.parametrize("passages", [HARMLESS, PLAIN], ids=["harmless", "plain"])
def test_what_can_be_true_is_not_accused(passages):
    assert all_accused(passage["text"] for passage in passages) == []
