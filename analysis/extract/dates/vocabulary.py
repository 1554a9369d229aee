"""The words of expressions of time: the class of each, and what it stands for."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from analysis.lexicon import rows


class Word(NamedTuple):
    """What a word is in an expression of time: its class, and its value as the lexicon or its digits give it."""

    kind: str
    value: str


_MARKS = {",": "comma", "-": "dash", "–": "dash", "—": "dash", "--": "dash", "/": "slash", ":": "colon", "'": "quote",
          "’": "quote", "'s": "clitic", "’s": "clitic", "s": "plural"}  # fmt: skip
_DECADE = re.compile(r"(?P<long>1\d\d\d|20\d\d)s|['’‘](?P<short>[2-9]\d)s", re.ASCII)
# What stands for a year in four digits.
FIRST_YEAR, LAST_YEAR = 1000, 2199


@cache
def _listed() -> dict[str, Word]:
    """Return every listed word; where two lists have it, the more telling one counts."""
    listed = {row["noun"]: Word("event", row["like"]) for row in rows("event_nouns")}
    listed |= {row["expression"]: Word(row["kind"], "") for row in rows("time_words") if " " not in row["expression"]}
    listed |= {row["word"]: Word("ordinal", row["number"]) for row in rows("ordinals")}
    listed |= {row["name"]: Word("holiday", row["name"]) for row in rows("holidays") if " " not in row["name"]}
    listed = {word: Word("phrase", "") for word in phrases()} | listed
    listed |= {row["word"]: Word(row["class"], row["value"]) for row in rows("date_words")}
    return listed | {mark: Word(kind, "") for mark, kind in _MARKS.items()}


@lru_cache(maxsize=1 << 16)
def known(word: str) -> Word | None:
    """Return what a word is in an expression of time, None if it can be no part of one.

    Examples
    --------
    >>> known("Sept."), known("seventy-two"), known("3rd")
    (Word(kind='month', value='9'), Word(kind='numeral', value='72'), Word(kind='ordinal', value='3'))
    >>> known("1990s"), known("’80s")
    (Word(kind='decade', value='1990'), Word(kind='decade', value='1980'))
    >>> known("may"), known("mill")
    (None, None)
    """
    listed = _listed()
    found = listed.get(word) or listed.get(word.lower())
    if found is None and len(word) > 3 and word.isupper():
        found = listed.get(word.capitalize())
    if found is not None:
        return found
    if word[-1] == "s" and (decade := _DECADE.fullmatch(word)):
        first = int(decade["long"] or 1900 + int(decade["short"]))
        return Word("decade", str(first)) if first % 10 == 0 else None
    if word[0].isdigit():
        return _digits(word)
    number = number_word(word.lower())
    if number is not None:
        return Word("numeral", str(number))
    return Word("name", "") if word[0].isupper() else None


def _digits(word: str) -> Word | None:
    """Read a word that begins with a digit: of other scripts than ours, none is a date."""
    if not word.isascii() or len(word) > 10:
        return None
    if word.isdigit():
        number = int(word)
        if len(word) == 4 and FIRST_YEAR <= number <= LAST_YEAR:
            return Word("year", word)
        return Word("day" if len(word) <= 2 and 1 <= number <= 31 else "number", word)
    number, rest = int("".join(letter for letter in word if letter.isdigit())), word.lstrip("0123456789")
    if rest in ("st", "nd", "rd", "th") and 1 <= number <= 31:
        return Word("ordinal", str(number))
    parts = word.split(".")
    if not all(part.isdigit() for part in parts):
        return None
    if len(parts) == 3 and len(parts[2]) == 4:
        return Word("dotted", word)
    return Word("decimal", word) if len(parts) == 2 and len(parts[1]) == 2 and len(parts[0]) <= 2 else None


@cache
def _numbers() -> dict[str, tuple[str, int]]:
    kinds = ("small", "ten", "scale")
    return {row["word"]: (row["kind"], int(float(row["low"]))) for row in rows("numbers") if row["kind"] in kinds}


def number_word(word: str) -> int | None:
    """Return the number that a word in small letters stands for, None if it stands for none.

    Examples
    --------
    >>> number_word("seven"), number_word("thirty-one"), number_word("hundred"), number_word("ten-two")
    (7, 31, 100, None)
    """
    first, _, second = word.partition("-")
    kind, number = _numbers().get(first, ("", 0))
    if not kind:
        return None
    if not second:
        return number
    kind_after, after = _numbers().get(second, ("", 0))
    return number + after if kind == "ten" and kind_after == "small" and 0 < after < 10 else None


@cache
def phrases() -> dict[str, tuple[tuple[int, tuple[str, ...], str], ...]]:
    """Return the phrases of several words, by a word that tells: how many words stand before it, all of them, their class."""
    found: dict[str, list[tuple[int, tuple[str, ...], str]]] = {}
    for row in rows("holidays"):
        pieces = tuple(row["name"].replace("'s ", " 's ").replace("s' ", "s ' ").split())
        if len(pieces) > 1:
            found.setdefault(pieces[0], []).append((0, pieces, "holiday"))
    for row in rows("time_words"):
        pieces = tuple(row["expression"].split())
        if len(pieces) > 1:
            found.setdefault(pieces[-1], []).append((len(pieces) - 1, pieces, row["kind"]))
    return {word: tuple(sorted(listed, key=lambda one: -len(one[1]))) for word, listed in found.items()}
