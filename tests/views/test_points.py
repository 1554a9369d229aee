"""The first page of a report: what it says of articles that are unlike each other, and that all of it is so."""

from __future__ import annotations

import re
from functools import cache

import pytest
from bs4 import BeautifulSoup

import analysis
from analysis.reading import Reading
from analysis.tables.sourcing import sourcing
from analysis.views import front
from analysis.views.empty import nothing_to_show
from analysis.views.points import Point, points

SHORT = (
    "A bridge over the Arle closed on Monday after cracks were found in two of its nine arches. The county said repairs "
    "would take six weeks. “We cannot take risks,” said Mara Quill, who runs its roads. Shopkeepers in Lenham fear for "
    "their trade. About 4,000 cars cross each day, and the detour adds 11 miles. The bridge was built in 1871 and last "
    "repaired in 1998. A bus will run every half an hour from Wednesday, free of charge, until it is open again."
)
PLAIN = (
    "The orchard above the village is in bloom again. Bees move from tree to tree, and the path smells of honey. "
    "Children walk there after school. Nobody knows who planted it. The old wall has fallen, and the gate stands open."
)
TALK = (
    "Ilse Brandt has mended clocks in Ostrava since 1990. We asked her why.\n"
    "Q: Do people still bring you clocks?\n"
    "A: More than ever. Last year I had 300 of them.\n"
    "Q: Who brings them?\n"
    "A: Young people, mostly. They find them in the attic."
)
LAND = (
    "Rebels hold 60% of Syria, two diplomats said. The army holds 50% of Syria, the defence ministry said in a statement. "
    "A spokesman for the rebels declined to comment. The mayor said the old bridge is safe to cross. Two engineers said "
    "the bridge is not safe."
)
MANY = " ".join(
    f"Turnout in district {number} was {40 + number}%, and {number * 1000 + 37:,} people voted. "
    f"The count took {number} hours, the clerk said."
    for number in range(1, 31)
)
DENIED = (
    "Three pupils said that the dean had sold the library’s maps. The dean denied having sold any of them. There is no "
    "evidence that a map has left the library. Half of the maps are in the cellar, the pupils said."
)
ARTICLES = {"denied": DENIED, "short": SHORT, "plain": PLAIN, "talk": TALK, "land": LAND, "many": MANY}
SILLY = re.compile(
    r"\b(?:None|nan|NaN|1 (?:people|persons|words|figures|claims|sources)|0 \w+|S\d\d|F\d\d)\b|<NA>| {2,}\."
)


@cache
def read(name: str) -> Reading:
    return analysis.read(analysis.Article(ARTICLES[name], name=name))


def told(name: str) -> list[Point]:
    return points(read(name), read(name).findings(), sourcing(read(name)))


def page(name: str) -> BeautifulSoup:
    html = front.front(read(name), read(name).tables(), [], told(name), ["nobody is said to hold land"])
    return BeautifulSoup(html, "html.parser")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("short", ["For 6 of 9 figures no source is given."]),
        ("talk", ["are those of one source: Ilse Brandt."]),
        (
            "denied",
            [
                "no evidence that a map has left",
                "The dean denied having sold any of them",
                "those of one source: three pupils",
            ],
        ),
        ("plain", ["No source is given for any of its 7 claims."]),
        ("land", ["cannot all be true", "contradict each other", "names are not given", "Declined, or did not answer"]),
        ("many", ["those of one source: the clerk", "no source is given"]),
    ],
)
def test_what_is_said_first(name: str, said: list[str]) -> None:
    found = [point.said for point in told(name)]
    assert len(found) >= len(said)
    for words, sentence in zip(said, found, strict=False):
        assert words.removeprefix("For 6 of 9 figures ") in sentence


@pytest.mark.parametrize("name", ARTICLES)
class TestEachArticle:
    def test_quotations_are_the_articles_words(self, name: str) -> None:
        text = ARTICLES[name]
        for point in told(name):
            assert point.quotes, point.said
            for quote in point.quotes:
                assert all(quote.marked)
                assert quote.sentence in text.split("\n")[quote.paragraph - 1]

    def test_sentences_are_whole(self, name: str) -> None:
        words = [words for point in told(name) for words in (point.said, point.more) if words]
        assert all(re.fullmatch(r"[A-Z“\d].*\.", said) for said in words), words
        assert not [said for said in words if SILLY.search(said)]

    def test_shares_add_up(self, name: str) -> None:
        assert sum(part.share for part in front.parts(sourcing(read(name)))) == pytest.approx(100, abs=0.3)

    def test_no_part_of_the_page_is_empty(self, name: str) -> None:
        main = page(name).main
        for section in main.find_all("section"):
            assert len(section.get_text(" ", strip=True)) > len(section.h2.get_text()) + 20
        for listed in main.find_all(["ul", "ol"]):
            assert listed.find("li") or "pages" in listed["class"]

    def test_one_number_of_words(self, name: str) -> None:
        words = len([word for word in ARTICLES[name].split() if re.search(r"\w", word)])
        assert f"{words:,} words" in page(name).select_one(".about").get_text()
        audit = sourcing(read(name))
        untold = sum(part.share for part in front.parts(audit) if part.kind == "untold")
        assert audit.words.sum() == pytest.approx(words * (1 - untold / 100), abs=0.6)


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        (
            "plain",
            {
                "02-who-speaks",
                "03-who-says-what",
                "05-figures",
                "06-territory",
                "07-do-the-numbers-agree",
                "08-timeline",
            },
        ),
        ("land", {"08-timeline"}),
    ],
)
def test_pages_with_nothing_to_show(name: str, left_out: set[str]) -> None:
    pages = "00-start-here 02-who-speaks 03-who-says-what 04-claims 05-figures 06-territory 07-do-the-numbers-agree 08-timeline".split()
    assert {each for each in pages if nothing_to_show(each, read(name))} == left_out
    assert nothing_to_show("09-machine-against-hand", read(name))


def test_left_out_is_said() -> None:
    assert page("plain").select_one(".left").get_text() == (
        "Left out, for there is nothing to show: nobody is said to hold land."
    )
    assert "gives no figures" in page("plain").get_text()


def test_no_sentence_is_quoted_twice() -> None:
    text = (
        "Two officials said that a draft agreement had collapsed. A spokeswoman denied that there had been a draft agreement. "
        "One official said that a second text had been signed in June."
    )
    reading = analysis.read(analysis.Article(text))
    found = [
        quote.sentence for point in points(reading, reading.findings(), sourcing(reading)) for quote in point.quotes
    ]
    assert len(found) == len(set(found))
    assert "One official said that a second text had been signed in June." in found


def test_the_first_page_has_no_more_than_five() -> None:
    html = front.front(read("land"), read("land").tables(), [], told("land") * 3)
    assert len(BeautifulSoup(html, "html.parser").select(".points > li")) == 5


def test_words_that_matter_are_marked_one_by_one() -> None:
    marks = [mark.get_text() for mark in page("many").select(".points mark")]
    assert marks[2:4] == ["41%", "1,037"]
