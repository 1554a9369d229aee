"""Relations put to the test: contradictions as they stand in newspapers, each with a twin that agrees."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.article import Article
from analysis.checks.evidence import Evidence
from analysis.checks.related import related
from analysis.extract.extract import extract
from analysis.reading import read
from analysis.text.doc import parse
from tests.checks.distant_pairs import PAIRS as DISTANT

# kind, a contradiction with {}, the number that contradicts, the one that agrees, all figures of the relation
PAIRS: list[tuple[str, str, str, str, list[str]]] = [
    ("sum", "The panel rated 13 kitchens: five good, six fair and {} poor.", "three", "two", ["13", "five", "six", "three"]),
    ("sum", "The bill of £41.2m is made up of £23.6m for roads, £9.4m for schools and {} for parks.", "£6.2m", "£8.2m", ["£41.2m", "£23.6m", "£9.4m", "£6.2m"]),
    ("sum", "In the north 50 people died, in the south {}; the combined toll is 120.", "78", "70", ["50", "78", "120"]),
    ("sum", "A survey found 54% for, 29% against and {} undecided.", "24%", "17%", ["54%", "29%", "24%"]),
    ("sum", "The club sold 300 tickets on Monday and 450 on Tuesday, a total of {}.", "700", "750", ["300", "450", "700"]),
    ("sum", "The firm employs {} people, 1,500 in Leeds, 1,200 in Hull and 1,800 in York.", "4,000", "4,500", ["4,000", "1,500", "1,200", "1,800"]),
    ("sum", "Twenty-two people — 15 men and {} women — were hurt.", "nine", "seven", ["Twenty-two", "15", "nine"]),
    ("sum", "Of the 50 pupils, 32 walk to school and the other {} cycle.", "28", "18", ["50", "32", "28"]),
    ("sum", "Fifty people died in the north. Another 78 died in the south. The combined toll is {}.", "148", "128", ["Fifty", "78", "148"]),
    ("sum", "The flood killed 12 people, including three children and {} women.", "ten", "two", ["12", "three", "ten"]),
    ("sum", "The jury of 12, seven women and {} men, retired.", "six", "five", ["12", "seven", "six"]),
    ("sum", "Labour won {} of the vote, the Conservatives 35% and the Greens 20%.", "60%", "44%", ["60%", "35%", "20%"]),
    ("share", "Turnout was {}: 80,000 of the 200,000 registered voters cast ballots.", "62 per cent", "40 per cent", ["62 per cent", "80,000", "200,000"]),
    ("share", "The army has 12,000 men, a third of them, {}, in the north.", "6,000", "4,000", ["12,000", "a third", "6,000"]),
    ("share", "The mill will shed {} posts, or 4% of its staff of 12,000.", "300", "480", ["300", "4%", "12,000"]),
    ("share", "Three in four of the 60 councillors, or {}, voted yes.", "50", "45", ["Three in four", "60", "50"]),
    ("share", "The team won 7 of its 20 games, or {}.", "60 per cent", "35 per cent", ["7", "20", "60 per cent"]),
    ("share", "The party won {} of the 300 seats.", "320", "210", ["320", "300"]),
    ("share", "Some 12 people were hurt, among them {} children.", "15", "three", ["12", "15"]),
    ("share", "The {} women make up 60% of the 800 workers.", "300", "480", ["300", "60%", "800"]),
    ("change", "Shares fell by 6 per cent, from £2.10 to {}.", "£1.89", "£1.97", ["6 per cent", "£2.10", "£1.89"]),
    ("change", "Output fell to {} from 480.", "510 tonnes", "450 tonnes", ["510 tonnes", "480"]),
    ("change", "The budget was cut by half, to {} from £90m.", "£30m", "£45m", ["half", "£30m", "£90m"]),
    ("change", "Sales rose {} to $55 million from $50 million.", "30%", "10%", ["30%", "$55 million", "$50 million"]),
    ("change", "Turnout rose 10% to {} from 50%.", "75%", "60%", ["10%", "75%", "50%"]),
    ("change", "The number of pupils fell from 420 to 310, a drop of {}.", "90", "110", ["420", "310", "90"]),
    ("change", "Sales doubled to {} from 20,000.", "60,000", "40,000", ["60,000", "20,000"]),
    ("difference", "Orr won 15,802 votes and Karis 15,308, a margin of {}.", "594", "494", ["15,802", "15,308", "594"]),
    ("difference", "Dale leads Orr by {} among the young, 52 percent to 36 percent.", "9 points", "16 points", ["9 points", "52 percent", "36 percent"]),
    ("difference", "It sold 45 boats, five more than last year's {}.", "31", "40", ["45", "five", "31"]),
    ("ratio", "The town has twice as many cars, {}, as bikes, 5,000.", "8,000", "10,000", ["twice", "8,000", "5,000"]),
    ("product", "Each of the 12 buses carries 40 passengers, {} in all.", "520", "480", ["12", "40", "520"]),
    ("product", "The grant of $6m will be shared by 30 schools, or {} each.", "$300,000", "$200,000", ["$6m", "30", "$300,000"]),
    ("product", "She earns $15 an hour for 40 hours, {} in all.", "$700", "$600", ["$15 an hour", "40 hours", "$700"]),
    ("average", "The firm has 3,000 workers in 12 plants, an average of {} per plant.", "300", "250", ["3,000", "12", "300"]),
    ("conversion", "The trail is 10 km ({}) long.", "9 miles", "6.2 miles", ["10 km", "9 miles"]),
    ("conversion", "It was 38 degrees Celsius ({}) in the shade.", "110 Fahrenheit", "100 Fahrenheit", ["38 degrees Celsius", "110 Fahrenheit"]),
    ("count", "The {} districts, Ash, Bell, Cole and Dunn, voted no.", "three", "four", ["three"]),
    ("age", "Anna, {}, was born in 1975, her family said.", "34", "49", ["34"]),
    ("order", "Exactly 200 people attended, up from {} last year.", "250", "150", ["200", "250"]),
]  # fmt: skip


def found(text: str) -> list[tuple[str, list[str]]]:
    """Return the verdicts on the relations of a text, with the figures that each rests on."""
    doc = parse(Article(text, published=date(2024, 11, 20)))
    evidence = Evidence(doc, extract(doc), {})
    return [
        (finding.verdict, sorted(evidence.figure(row.place).text for row in finding.rows))
        for finding in related(evidence)
    ]


@pytest.mark.parametrize(("kind", "text", "wrong", "right", "figures"), PAIRS, ids=[pair[1] for pair in PAIRS])
def test_a_contradiction_and_its_twin(kind: str, text: str, wrong: str, right: str, figures: list[str]) -> None:
    agreeing = [right if figure == wrong else figure for figure in figures]
    assert found(text.format(wrong)) == [("inconsistent", sorted(figures))]
    assert found(text.format(right)) == [("consistent", sorted(agreeing))]


@pytest.mark.parametrize(
    "text",
    [
        "Orr won 41,378 votes. Kip won 2,660 votes.",
        "60% of women and 50% of men voted.",
        "The Reds won 60% of the vote in Arda and 55% in Belisk.",
        "Labour won 60% of the vote, and 70% of its voters are women.",
        "Shares rose 3% to $50, having fallen from a high of $80.",
        "The flood killed 12 people and wrecked homes, including 15 villas.",
        "The index closed at 2082.1, down 4.5% from Friday and 6.8% from May 13.",
        "The town has 12 plants, including 400 workers.",
        "She won 38 delegates in Ohio. With 222 delegates at stake, she leads.",
        "The panel has 12 halls: five good, six fair and one poor, and 13 shops.",
        "100 km and 62 miles",
        "100 km (3 hours)",
    ],
)
def test_unlike_things_are_not_put_beside_each_other(text: str) -> None:
    assert found(text) == []


def test_two_sources_differ_and_the_article_is_not_wrong() -> None:
    text = "Police said 12 people were killed in the blast. The hospital said 19 people were killed in the blast."
    assert found(text) == [("differ", ["12", "19"])]


def test_a_conflict_of_several_relations_has_the_figures_of_each() -> None:
    text = "Sales rose 10% to $55m from $50m. "
    assert found(text + "Costs fell from $40m to $30m, a drop of $20m.") == [
        ("consistent", ["$50m", "$55m", "10%"]),
        ("inconsistent", ["$20m", "$30m", "$40m"]),
    ]


@pytest.mark.parametrize(("kind", "text", "wrong", "right", "figures"), DISTANT, ids=[pair[1] for pair in DISTANT])
def test_figures_that_stand_sentences_apart(kind: str, text: str, wrong: str, right: str, figures: list[str]) -> None:
    assert ("inconsistent", sorted(figures)) in found(text.format(wrong))
    assert "inconsistent" not in dict(found(text.format(right)))


def test_a_number_in_a_heading_alone_is_of_no_relation() -> None:
    assert found("Police: Two hurt in fire at mill\nThe fire began at noon.") == []


def test_a_level_in_per_cent_moved_by_points():
    findings = read(Article("Turnout rose 10% to 60% from 50%.")).findings()
    assert findings["explanation"].tolist() == ["“50%” and “10%” is 59 to 61, as “60%”."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The union said 8,500 workers were on strike. Wyre, the firm, said 2,900 workers were on strike.",
            "“8,500” (the union) and “2,900” (Wyre) are of one thing, and differ.",
        ),
        (
            "Police said 12 people died. The mayor said 14 people died.",
            "“12” (Police) and “14” (the mayor) are of one thing, and differ.",
        ),
    ],
)
def test_who_gives_each_of_two_numbers(text: str, told: str) -> None:
    findings = read(Article(text)).findings()
    assert findings["explanation"].tolist() == [told]
