"""Sources of several articles are one person where something tells so, and stay apart where nothing does."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from analysis import Article, read_corpus
from analysis.corpus.people import people

Row = tuple[str, str | None, str | None, str | None]
"""A source: name, role, on whose behalf, side; its place is the number of the article."""

MAYOR = "the mayor of Assia"


def rows(sources: list[Row]) -> list[dict]:
    return [
        {
            "article_id": f"{number:02x}", "source_id": "S01", "name": name, "kind": "person", "named": True, "role": role,
            "on_behalf_of": behalf, "side": side, "attributions": 1, "words": 5,
        }
        for number, (name, role, behalf, side) in enumerate(sources)
    ]  # fmt: skip


def groups(sources: list[Row]) -> list[tuple[str, str, str]]:
    """Return, for each person, the numbers of the articles, the sieve, and how sure it is."""
    return [
        ("+".join(str(int(one.split(":")[0], 16)) for one in row["sources"].split(";")), row["sieve"], row["sure"])
        for row in people(rows(sources))
    ]


CASES = {
    "an office of one body": (
        [("Ann Lee", MAYOR, None, None), ("Ann Lee", "Assia Mayor", None, None)],
        [("0+1", "office of a body", "sure")],
    ),
    "an office of one state": (
        [("Joe Dunn", "U.S. President", None, "the United States"),
         ("Joe Dunn", "President", None, "the United States")],
        [("0+1", "office of a body", "sure")],
    ),
    "an office": (
        [("Ann Lee", MAYOR, None, None), ("Ann Lee", "Mayor", None, None)],
        [("0+1", "office", "likely")],
    ),
    "an office without a body": (
        [("Ann Lee", "Mayor", None, None), ("Ann Lee", "Mayor", None, None)],
        [("0+1", "office", "likely")],
    ),
    "those who speak for others": (
        [("Tom Hill", "a spokesman", None, None), ("Tom Hill", "spokesperson", None, None)],
        [("0+1", "office", "likely")],
    ),
    "a body": (
        [("Tom Hill", "Harbour Council spokesman", None, None), ("Tom Hill", "a lawyer", "the Harbour Council", None)],
        [("0+1", "body", "likely")],
    ),
    "a side": (
        [("Anna Roy", "French President", None, "France"), ("Anna Roy", "French senator", None, "France")],
        [("0+1", "side", "likely")],
    ),
    "a nickname and a middle name": (
        [("Ann “Annie” Lee", MAYOR, None, None), ("Annie Lee", MAYOR, None, None), ("Ann B. Lee", MAYOR, None, None)],
        [("0", "one article", "unsure"), ("1", "one article", "unsure"), ("2", "one article", "unsure")],
    ),
    "a first name misspelt": (
        [("Kristin Lee", MAYOR, None, None), ("Kristen Lee", MAYOR, None, None)],
        [("0+1", "office of a body", "sure")],
    ),
    "nothing but the name": (
        [("Ann Lee", None, None, None), ("Ann Lee", None, None, None)],
        [("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "a title that is no office": (
        [("Ann Lee", "a resident", None, None), ("Ann Lee", "a resident", None, None)],
        [("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "one office of two bodies": (
        [("Ann Lee", MAYOR, None, None), ("Ann Lee", "the mayor of Nord", None, None)],
        [("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "one office of two states": (
        [("Anna Roy", "French President", None, "France"), ("Anna Roy", "German President", None, "Germany")],
        [("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "two occupations at one body": (
        [("Ann Lee", "a nurse at Assia Hospital", None, None), ("Ann Lee", "a teacher in Assia", None, None)],
        [("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "one occupation at one body": (
        [("Ann Lee", "a nurse at Assia Hospital", None, None), ("Ann Lee", "nurse in Assia", None, None)],
        [("0+1", "body", "likely")],
    ),
    "an occupation and an office of one body": (
        [("Ann Lee", "a nurse in Assia", None, None), ("Ann Lee", MAYOR, None, None)],
        [("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "an occupation and an office of one side": (
        [("Anna Roy", "a French nurse", None, "France"), ("Anna Roy", "French senator", None, "France")],
        [("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "one of two occupations is meant": (
        [("Ann Lee", "a nurse in Assia", None, None), ("Ann Lee", MAYOR, None, None), ("Ann Lee", None, "Assia", None)],
        [("0", "one article", "unsure"), ("1", "one article", "unsure"), ("2", "one article", "unsure")],
    ),
    "an office beside an occupation": (
        [("Ann Lee", MAYOR, None, None), ("Ann Lee", "Assia mayor", None, None), ("Ann Lee", "a nurse", None, None)],
        [("0+1", "office of a body", "sure"), ("2", "one article", "unsure")],
    ),
    "two who could be meant": (
        [("Ann Lee", MAYOR, None, None), ("Ann Lee", "the mayor of Nord", None, None), ("Ann Lee", "Mayor", None, None),
         ("Ann Lee", "Mayor", None, None)],
        [(each, "one article", "unsure") for each in "0123"],
    ),
    "two first names": (
        [("Ann Lee", MAYOR, None, None), ("Bo Lee", MAYOR, None, None)],
        [("0", "one article", "sure"), ("1", "one article", "sure")],
    ),
    "two sexes": (
        [("Robin Lee", "a spokeswoman for Assia", None, None), ("Robin Lee", "Assia spokesman", None, None)],
        [("0", "one article", "sure"), ("1", "one article", "sure")],
    ),
    "a surname and an office of one body": (
        [("Ann Lee", MAYOR, None, None), ("Lee", "Assia Mayor", None, None)],
        [("0+1", "surname and office", "likely")],
    ),
    "a surname and an office": (
        [("Ann Lee", "Mayor", None, None), ("Lee", "Mayor", None, None)],
        [("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "a surname, an office and two who hold it": (
        [("Ann Lee", MAYOR, None, None), ("Bo Lee", MAYOR, None, None), ("Lee", "Assia Mayor", None, None)],
        [("2", "one article", "unsure"), ("0", "one article", "unsure"), ("1", "one article", "unsure")],
    ),
    "the least certain of several sieves": (
        [("Ann Lee", MAYOR, None, None), ("Ann Lee", "Assia Mayor", None, None), ("Ann Lee", "Mayor", None, None)],
        [("0+1+2", "office", "likely")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_who_is_one_person(case: str) -> None:
    sources, expected = CASES[case]
    assert sorted(groups(sources)) == sorted(expected)


@pytest.mark.parametrize("case", CASES)
def test_the_order_of_the_articles_decides_nothing(case: str) -> None:
    made = rows(CASES[case][0])
    for order in itertools.permutations(made):
        assert people(order) == people(made)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("a nurse", "a teacher", "other occupations"),
        ("a nurse", MAYOR, "other occupations"),
        ("a nurse in Assia", MAYOR, "other occupations"),
        ("a farmer", "a lawyer", "other occupations"),
        (MAYOR, "the mayor of Nord", "other bodies"),
        ("a nurse in Nord", MAYOR, "other bodies"),
        (None, "a nurse", "too little is told"),
        ("a nurse", "a nurse", "too little is told"),
        (None, None, "too little is told"),
    ],
)
def test_who_may_be_one_says_why_it_is_apart(one: str | None, other: str | None, why: str) -> None:
    made = people(rows([("Ann Lee", one, None, None), ("Ann Lee", other, None, None)]))
    assert [(row["sure"], row["apart"]) for row in made] == [("unsure", why)] * 2


def test_other_sides_are_a_reason_before_other_bodies() -> None:
    made = people(rows([("Anna Roy", "Paris mayor", None, "France"), ("Anna Roy", "Bonn mayor", None, "Germany")]))
    assert [row["apart"] for row in made] == ["other sides"] * 2


def test_of_one_who_is_sure_no_reason_is_given() -> None:
    assert [row["apart"] for row in people(rows([("Ann Lee", MAYOR, None, None), ("Ann Lee", MAYOR, None, None)]))] == [
        None
    ]


def test_two_sources_of_one_article_are_never_one() -> None:
    made = rows([("Ann Lee", MAYOR, None, None), ("Ann Lee", MAYOR, None, None)])
    made[1] |= {"article_id": made[0]["article_id"], "source_id": "S02"}
    assert [(row["articles"], row["sure"]) for row in people(made)] == [(1, "sure"), (1, "sure")]


@pytest.mark.parametrize("no_person", [{"kind": "organisation"}, {"named": False}, {"name": "…"}])
def test_only_named_people_have_rows(no_person: dict) -> None:
    (row,) = rows([("Ann Lee", None, None, None)])
    assert people([row | no_person]) == []


ARTICLES = [
    "Ann Lee, the mayor of Assia, said it rained. “It fell for days,” Tom Hill said.",
    "“It rained,” said Assia Mayor Ann Lee. Bo Lee, the mayor of Nord, said it snowed. Lee’s aide said so too.",
    "“It hailed,” said Tom Hill. Ann Lee, a nurse, said it was dry.",
]


@pytest.mark.parametrize("partition", [1, 3])
def test_three_articles(tmp_path: Path, partition: int) -> None:
    corpus = read_corpus([Article(text) for text in ARTICLES], tmp_path / "out", workers=0, partition=partition)
    table = corpus.table("people")
    shown = table[["name", "offices", "articles", "sieve", "sure"]].astype(object).fillna("")
    assert shown.to_numpy().tolist() == [
        ["Ann Lee", "Assia Mayor;the mayor of Assia", 2, "office of a body", "sure"],
        ["Ann Lee", "a nurse", 1, "one article", "unsure"],
        ["Bo Lee", "the mayor of Nord", 1, "one article", "sure"],
        ["Tom Hill", "", 1, "one article", "unsure"],
        ["Tom Hill", "", 1, "one article", "unsure"],
    ]
    assert table["person_id"].to_list() == [f"P0{number}" for number in range(1, len(table) + 1)]
    sources = corpus.table("sources")
    ids = set(sources["article_id"] + ":" + sources["source_id"])
    assert {one for cell in table["sources"] for one in cell.split(";")} <= ids
