"""Occasions counted, and their years or places: "won it six times, in 2009, …", "his fourth victory, after those in 2017, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from analysis.extract.records import Figure, Relation
from analysis.extract.relations.nearby import Mention, Passage, mention_of
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import says, sentence_words, words_of
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives

YEAR = r"(?:1[5-9]|20)\d\d"
YEARS = re.compile(rf"\b(?P<list>{YEAR}(?:, {YEAR})*,? and {YEAR})(?=[,.;:)]| –| —| as well(?! as)| too|$)(?!, {YEAR})")
# A title that is won in a year; "for the fifth time in 2014" is another way to count.
_FEWEST = 2
_MOST = 12
_FEW_WORDS = 12
_FIRST = re.compile(rf"the first in {YEAR} and the (?:others?|rest) in $")
_NAME = r"(?:the )?[^\W\d_a-z][\w.’'-]*(?: (?:(?:of|the|and the|upon|de|la) )?[^\W\d_a-z][\w.’'-]*)*"
_NAMES = rf"(?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})"
_BACK, _AHEAD = 1, 2
_FURTHEST = 2
_WORDS_ORDINAL = 14
_ONGOING = frozenset({"anniversary", "birthday", "year", "season"})


def occasions(passage: Passage) -> Iterator[Relation]:
    """Yield numbers of times with how many years are listed, and of places with how many names are."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind != "count" or figure.low != figure.high or figure.modifier != "exact":
            continue
        if figure.unit is None or not _FEWEST <= one.value <= _MOST:
            continue
        won = says("won in a year", f" {figure.unit.rpartition(' ')[2]} ")
        many = _years(passage, one) if figure.unit == "time" else _places(passage, one) or _those(passage, one)
        many = _wins(passage, one) if won else many
        if many is not None:
            bounds = (float(many), float(many))
            yield bounded(one, "count: occasions", bounds)


def _rest(passage: Passage, one: Mention) -> str:
    """Return the text of a sentence behind a number."""
    return passage.doc.text[one.figure.span.end : passage.doc.sentences[one.sentence].end]


def _years(passage: Passage, one: Mention) -> int | None:
    rest = _rest(passage, one)
    found = YEARS.search(rest)
    if found is None:
        return None
    if len(YEARS.findall(rest)) > 1 or re.search(rf" and .*\b{YEAR}\b", rest[found.end() :]):
        return None  # "In 2009, 2012 and 2016, and shared it in 2020"
    said = f" {rest[: found.start()].lower().replace(',', ' , ').replace('  ', ' ')} "
    # "Five times, the last in 2019 and 2021", "a five-time winner who lost in".
    if says("some of the times", said) or rest[found.end() :].lower().startswith(
        (", and again", " and again", ", as well")
    ):
        return None
    return len(re.findall(YEAR, found["list"]))


def _wins(passage: Passage, one: Mention) -> int | None:
    """Return how many years are listed right behind a number of wins, if they are more: two may be of one year."""
    rest = _rest(passage, one)
    found = YEARS.search(rest)
    if found is None:
        return None
    said = rest[: found.start()].lower()
    first = _FIRST.search(said)
    before = said if first is None else said[: first.start()]
    others = says("other results", f" {before.replace(',', ' , ')} ") or " and " in before
    if others or len(said.split()) > _FEW_WORDS or re.search(r"\d|;", before):
        return None
    many = len(re.findall(YEAR, found["list"])) + (first is not None)
    return many if many > one.value else None


@cache
def _at_places() -> re.Pattern[str]:
    return re.compile(
        rf"(?: of (?:its|the|their))?(?: [a-z-]+){{0,3}}, (?:all )?(?:in|at|near|outside|on) {_NAMES}(?=[,.;](?:\s|$)| –)"
    )


def _places(passage: Passage, one: Mention) -> int | None:
    """Return how many names follow "in" or "at" behind a number of things that stand in places, each in its own."""
    if f"{one.figure.unit}".rpartition(" ")[2] not in words("relation_words", "word", kind="stands in a place"):
        return None
    rest = _rest(passage, one)
    found = _at_places().match(rest)
    if found is None or says("some of the places", sentence_words(passage, one.sentence)):
        return None
    many = len(re.split(r",\s*(?:and\s+)?|\s+and\s+(?!the )", found["names"]))
    # "Nine shops, in Orr and Selm": several in a town.
    return many if many > 2 and (many > one.value or one.value - many == 1) else None


@cache
def _those_in() -> re.Pattern[str]:
    verb = alternatives(words("relation_words", "word", kind="predicate"))
    return re.compile(rf"^(?:Those|The ones) (?:in|at|near) {_NAMES} {verb} ")


def _those(passage: Passage, one: Mention) -> int | None:
    """Return how many places the next sentence names: "Those in Orr, Selm and Tarn will close, and no others"."""
    sentences = passage.doc.sentences
    if one.sentence + 1 >= len(sentences):
        return None
    following = sentences[one.sentence + 1]
    found = _those_in().match(passage.doc.text[following.start : following.end])
    if found is None or f"{one.figure.unit}".rpartition(" ")[2] not in words(
        "relation_words", "word", kind="stands in a place"
    ):
        return None
    many = len(re.split(r",\s*(?:and\s+)?|\s+and\s+(?!the )", found["names"]))
    all_of_them = says("no others", sentence_words(passage, following.i))
    return many if many > one.value or all_of_them else None


def ordinals(passage: Passage, figures: Sequence[Figure]) -> Iterator[Relation]:
    """Yield ordinals of an occasion with one more than the years in which the earlier ones are said to have been."""
    told = [one for one in _ordinals(passage, figures) if 1 < one.value <= _MOST]
    for one in told:
        lists = [
            found for i in range(one.sentence - _BACK, one.sentence + _AHEAD + 1)
            if (found := _list_of_years(passage, i)) is not None
        ]  # fmt: skip
        others = [each for each in told if abs(each.sentence - one.sentence) <= _AHEAD and each.value != one.value]
        if len(lists) != 1 or others:
            continue
        many = _how_many(passage, one, *lists[0])
        if many is not None and abs(many - one.value) <= _FURTHEST:
            yield bounded(one, "count: ordinal", (float(many), float(many)))


def _ordinals(passage: Passage, figures: Sequence[Figure]) -> Iterator[Mention]:
    doc = passage.doc
    for index, figure in enumerate(figures):
        subject = figure.subject or ""
        if figure.rule == "ordinal" and subject in words("vague", "word", kind="ordinal") and subject not in _ONGOING:
            yield mention_of(doc, index, figure)


def _list_of_years(passage: Passage, i: int) -> tuple[int, re.Match[str]] | None:
    """Return a sentence with its only list of years."""
    if not 0 <= i < len(passage.doc.sentences):
        return None
    sentence = passage.doc.sentences[i]
    lists = list(YEARS.finditer(passage.doc.text, sentence.start, sentence.end))
    return (i, lists[0]) if len(lists) == 1 else None


def _how_many(passage: Passage, one: Mention, i: int, years: re.Match[str]) -> int | None:
    """Return how many occasions there have been with this one; None if the years are not said to be of the earlier ones."""
    doc = passage.doc
    sentence, token = doc.sentences[i], doc.token_at(years.start())
    begin = one.last if one.sentence == i and one.last <= token else sentence.first
    before = words_of(passage, max(begin, token - _WORDS_ORDINAL), token)
    behind = words_of(passage, doc.token_at(years.end() - 1) + 1, sentence.last)
    # "His third win of a stage", "the first time since": of others than those that are listed.
    if says("no such occasions", f"{before}{behind}") or not says("earlier occasions", before):
        return None
    return len(re.findall(YEAR, years["list"])) + 1
