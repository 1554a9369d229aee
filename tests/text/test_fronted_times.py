"""Times that open a sentence or a clause without a comma: the subject begins behind them."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.text.doc import parse

BEGUN = [
    ("In 2019 prices doubled.", "prices doubled"),
    ("In June farmers planted rice.", "farmers planted"),
    ("In May talks collapsed.", "talks collapsed"),
    ("Since 2014 Russia has held it.", "Russia has held"),
    ("In March heavy rain fell.", "heavy rain fell"),
    ("On May 3 troops left.", "troops left"),
    ("On 3 May 2019 troops left.", "troops left"),
    ("By 9 a.m. crowds had gathered.", "crowds had gathered"),
    ("On Monday night fire broke out.", "fire broke"),
    ("After two days troops left the town.", "troops left"),
    ("In recent weeks prices have doubled.", "prices have doubled"),
    ("Last week prices rose.", "prices rose"),
    ("In 2019 sales of land rose.", "sales rose"),
    ("The rain stopped, and on Monday hundreds of them marched to the hall.", "The rain stopped, hundreds marched"),
    ("The rain stopped, and on Monday morning people marched to the hall.", "The rain stopped, people marched"),
    ("The rain stopped, and in 2019 prices doubled.", "The rain stopped, prices doubled"),
    ("Rents fell, but in March sales of land rose.", "Rents fell, sales rose"),
    ("The firm said last year profits fell.", "The firm said, profits fell"),
    ("It rained, but last week prices rose.", "It rained, prices rose"),
]
NOT_BEGUN = [
    ("Before Christmas shoppers stayed away.", "Christmas shoppers stayed"),
    ("The report on Monday attacks said nothing.", "The report said"),
    ("He left in May and on Monday night returned.", "He left"),
    ("In June talks in Selm he agreed to it.", "he agreed"),
]
KNOWN_WRONG = [
    ("During the war families fled.", "families fled", "a time that only what happened tells"),
    ("In the year to June sales rose.", "sales rose", "a time with another in it"),
    ("He left in May and on Monday night returned.", "He left, He returned", "a past without an object behind a time"),
]


def told(sentence: str) -> str:
    """Return the head of each subject, with what describes it but for "of", and its verb."""
    doc = parse(Article(sentence))
    clauses = [(each.subject.of(doc.text) if each.subject else "", each.verb.of(doc.text)) for each in doc.clauses]
    return ", ".join(f"{subject} {verb}" for subject, verb in clauses)


@pytest.mark.parametrize(("sentence", "expected"), BEGUN)
def test_a_subject_begins_behind_a_time(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), NOT_BEGUN)
def test_a_noun_behind_a_time_goes_with_it(sentence: str, expected: str) -> None:
    assert expected in told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(sentence, expected, marks=pytest.mark.xfail(strict=True, reason=why))
        for sentence, expected, why in KNOWN_WRONG
    ],
)
def test_known_wrong(sentence: str, expected: str) -> None:
    assert told(sentence) == expected
