"""The how manieth occasion one is, beside those before: "his fourth victory, after those in 2017, 2019, 2020 and 2023"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extract.records import Figure, Relation
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.occasions import YEAR, YEARS
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import says, words_of
from analysis.lexicon import words

_BACK, _AHEAD = 1, 2
_MOST = 12
_FURTHEST = 2
_WORDS = 14
_ONGOING = frozenset({"anniversary", "birthday", "year", "season"})


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
            first, last = doc.token_at(figure.span.start), doc.token_at(figure.span.end - 1) + 1
            yield Mention(index, figure, doc.sentence_at(figure.span.start).i, first, last)


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
    before = words_of(passage, max(begin, token - _WORDS), token)
    behind = words_of(passage, doc.token_at(years.end() - 1) + 1, sentence.last)
    # "His third win of a stage", "the first time since": of others than those that are listed.
    if says("no such occasions", f"{before}{behind}") or not says("earlier occasions", before):
        return None
    return len(re.findall(YEAR, years["list"])) + 1
