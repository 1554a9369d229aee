"""Noun phrases: where each begins and ends, its head, its number, and what it hangs on."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.text.doc import parse

# The noun phrases of a sentence, each as its words with the head in stars.
CASES = [
    ("The harvest failed.", ["The *harvest*"]),
    ("Ann Lee left.", ["Ann *Lee*"]),
    ("She left.", ["*She*"]),
    ("There was rain.", ["*There*", "*rain*"]),
    ("The five current and former officials left.", ["The five current and former *officials*"]),
    ("A broader, lasting truce held.", ["A broader, lasting *truce*"]),
    ("The mayor's old car burned.", ["The mayor's old *car*"]),
    ("The workers' union met.", ["The workers' *union*"]),
    ("Her two sons left.", ["Her two *sons*"]),
    ("All the wells dried up.", ["All the *wells*"]),
    ("Such a claim is rare.", ["Such a *claim*"]),
    ("A “merit” system failed.", ["A “merit” *system*"]),
    ("The so-called “free zone” grew.", ["The so-called “free *zone*”"]),
    ("The newly built dam held.", ["The newly built *dam*"]),
    ("A growing number left.", ["A growing *number*"]),
    ("She told cheering supporters that.", ["*She*", "cheering *supporters*", "*that*"]),
    ("She faces defending champion Clara Benedetti.", ["*She*", "defending champion Clara *Benedetti*"]),
    ("He praised serving officers.", ["*He*", "serving *officers*"]),
    ("They began hiring workers.", ["*They*", "*workers*"]),
    ("He denied killing people.", ["*He*", "*people*"]),
    ("A very old man left.", ["A very old *man*"]),
    ("At least six miners died.", ["At least six *miners*"]),
    ("More than 40 miners died.", ["More than 40 *miners*"]),
    ("About 40 died.", ["About *40*"]),
    ("Nearly half died.", ["Nearly *half*"]),
    ("It cost $5 million.", ["*It*", "$5 *million*"]),
    ("It cost 5% of pay.", ["*It*", "5*%*", "*pay*"]),
    ("Many of them left.", ["*Many*", "*them*"]),
    ("Some left.", ["*Some*"]),
    ("Those left early.", ["*Those*"]),
    ("The poor suffered.", ["The *poor*"]),
    ("Most wells dried up.", ["Most *wells*"]),
    ("World financial markets fell.", ["World financial *markets*"]),
    ("Procter & Gamble left.", ["Procter & *Gamble*"]),
    ("The head of the union left.", ["The *head*", "the *union*"]),
    ("She met on June 5.", ["*She*", "*June* 5"]),
    ("Officials told reporters Monday.", ["*Officials*", "*reporters*", "*Monday*"]),
    ("Former mayor Ann Lee left.", ["Former mayor Ann *Lee*"]),
    ("That year was dry.", ["That *year*"]),
    ("Rice and wheat rose.", ["*Rice*", "*wheat*"]),
    ("Doctors last week struck.", ["*Doctors*", "last *week*"]),
    ("Another 20 were hurt.", ["Another *20*"]),
    ("The injured were flown home.", ["The *injured*", "*home*"]),
    ("There were not enough cows.", ["*There*", "*cows*"]),
    ("The pay that year was low.", ["The *pay*", "that *year*"]),
]
# What is known wrong: why, the sentence, and what is right.
WRONG = [
    ("a number after a noun that names no time is apart", "Article 5 was read.", ["*Article* 5"]),
    (
        "a plural that opens a sentence is a part of the name after it",
        "Workers Ann Lee hired left.",
        ["*Workers*", "Ann *Lee*"],
    ),
    ('"means" is a noun after "this"', "This means war.", ["*This*", "*war*"]),
    ("an age with hyphens is cut into words", "The 16-year-old left.", ["The *16-year-old*"]),
    (
        "a noun after a noun is a part of its phrase",
        "Police met the man police shot.",
        ["*Police*", "the *man*", "*police*"],
    ),
]


def marked(text: str) -> list[str]:
    doc = parse(Article(text))
    told = []
    for phrase in doc.phrases:
        head = doc.tokens[phrase.head]
        span = doc.span(phrase.first, phrase.last)
        told.append(f"{text[span.start : head.start]}*{head.text}*{text[head.end : span.end]}")
    return told


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_noun_phrases(text: str, expected: list[str]) -> None:
    assert marked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(text, told, marks=pytest.mark.xfail(reason=reason)) for reason, text, told in WRONG],
)
def test_noun_phrases_known_wrong(text: str, expected: list[str]) -> None:
    assert marked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam broke.", False),
        ("The dams broke.", True),
        ("They broke it.", True),
        ("He broke it.", False),
        ("Six broke it.", True),
        ("One broke it.", False),
        ("Those broke it.", True),
        ("Police broke it.", True),
        ("Ten people broke it.", True),
        ("The former and current mayor broke it.", True),
    ],
)
def test_number(text: str, expected: bool) -> None:
    assert parse(Article(text)).phrases[0].plural is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday was cold.", True),
        ("Last week was cold.", True),
        ("The week was cold.", False),
        ("Two weeks passed.", True),
        ("The two weeks passed.", False),
        ("This year was cold.", True),
        ("The month after the war was cold.", True),
        ("The mayor was cold.", False),
    ],
)
def test_times(text: str, expected: bool) -> None:
    assert parse(Article(text)).phrases[0].temporal is expected


@pytest.mark.parametrize(
    ("text", "preposition", "host"),
    [
        ("The head of the union left.", "of", "The head"),
        ("It fell because of rain.", "because", ""),
        ("It fell in the north of the valley.", "of", "the north"),
        ("It fell on farmers and bakers.", "on", ""),
        ("It fell.", "", ""),
    ],
)
def test_what_a_phrase_hangs_on(text: str, preposition: str, host: str) -> None:
    doc = parse(Article(text))
    phrase = doc.phrases[-1]
    given = doc.tokens[phrase.preposition].text if phrase.preposition >= 0 else ""
    assert (given, doc.span(phrase.host.first, phrase.host.last).of(text) if phrase.host else "") == (preposition, host)


def test_the_outermost_phrase_is_the_one_that_all_hang_on() -> None:
    text = "The head of the union of the bakers left."
    doc = parse(Article(text))
    assert doc.phrases[2].outermost() is doc.phrases[0]
    assert doc.phrases[0].outermost() is doc.phrases[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The farmers and their sons left.", "The farmers and their sons"),
        ("The farmers or their sons left.", "The farmers or their sons"),
        ("The farmers left.", "The farmers"),
    ],
)
def test_what_and_joins_to_a_phrase(text: str, expected: str) -> None:
    doc = parse(Article(text))
    phrase = doc.phrases[0]
    assert doc.span(phrase.first, phrase.joined_last).of(text) == expected
