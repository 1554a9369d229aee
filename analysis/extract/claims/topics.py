"""Topics: what tells each, from the lexicon or from a file of the user's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TypeAlias

from analysis.given import GivenError, rows_of, shortly, text_of
from analysis.lexicon import rows
from analysis.lexicon.sequences import Phrases, by_first, phrase_at
from analysis.text.tokens import forms_of

Topics: TypeAlias = "Phrases[tuple[tuple[int, str], ...]]"


class TopicsError(GivenError):
    """A file of topics that cannot be used; the message is one sentence that says why, and what to do."""


@cache
def topics() -> Topics:
    """Return what tells each topic of ``lexicon/topics.csv``.

    Examples
    --------
    >>> named(topics(), "the levee broke in the flood".split())
    ('disaster, accident and emergency incident',)
    """
    return _patterns(rows("topics"))


def topics_of(path: str | Path) -> Topics:
    """Read a user's topics: a CSV file in the form of ``lexicon/topics.csv``.

    Raises
    ------
    TopicsError
        If the file cannot be read, or is not of that form.

    Examples
    --------
    >>> topics_of("nowhere.csv")
    Traceback (most recent call last):
    analysis.extract.claims.topics.TopicsError: The file of topics nowhere.csv cannot be read: No such file or directory.
    """
    called = f"The file of topics {path}"
    form = "give a CSV file with the columns topic and words, the words separated by ;"
    text = text_of(path, called, TopicsError)
    try:
        header, found = rows_of(text)
    except ValueError as error:
        raise TopicsError(f"{called} is no table ({error}): {form}.") from None
    if not {"topic", "words"} <= set(header):
        raise TopicsError(f"{called} has other columns: {form}.")
    named = set()
    for number, row in enumerate(found, 1):
        topic = row["topic"].strip()
        if not topic or not any(word.strip() for word in row["words"].split(";")):
            raise TopicsError(f"{called} lacks a topic or its words in row {number}: {form}.")
        if topic in named:
            raise TopicsError(f"{called} has the topic {shortly(topic)} twice: {form}.")
        named.add(topic)
    if not found:
        raise TopicsError(f"{called} names no topic: {form}.")
    return _patterns(found)


def _patterns(rows_: Iterable[Mapping[str, str]]) -> Topics:
    telling: dict[str, tuple[tuple[int, str], ...]] = {}
    for number, row in enumerate(rows_):
        for words in filter(None, map(str.strip, row["words"].split(";"))):
            form = " ".join(forms_of(words.lower().replace("’", "'")))
            telling[form] = (*telling.get(form, ()), (number, row["topic"].strip()))
    return by_first({form: topics_ for form, topics_ in telling.items() if form})


def named(telling: Topics, words: Sequence[str]) -> tuple[str, ...]:
    """Return the topics that some words, in small letters, tell of, in the order of the file.

    Examples
    --------
    >>> named(topics(), ["the", "dam"])
    ('disaster, accident and emergency incident',)
    """
    matches = (phrase_at(telling, words, k) for k, word in enumerate(words) if word in telling)
    told = {numbered for match in matches if match is not None for numbered in match[1]}
    return tuple(topic for _, topic in sorted(told))
