"""Numbers in a sentence: digits, words, fractions and vague amounts, with the values that they stand for.

What a number counts, and whether it counts anything, is for the modules that read figures; here "2014" is a number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from analysis.extract.figures.numbers.fractions import half, one_part, parts, sign
from analysis.extract.figures.numbers.modifiers import modifier_before
from analysis.extract.figures.numbers.numerals import Number, numeral, part_after, values
from analysis.extract.figures.numbers.spelled import in_words
from analysis.extract.figures.numbers.units import measures, unit_after
from analysis.extract.figures.numbers.words import ARTICLES, HYPHENS, MANY, Line, number_words
from analysis.lexicon import words
from analysis.text.wordforms import lemma

_COMPARED = words("beside_numbers", "word", where="compared")
_AFTER_SCORES = words("beside_numbers", "word", where="after scores")
_BEFORE_FEW = words("beside_numbers", "word", where="before few")
_BEFORE_UNIT = words("beside_numbers", "word", where="before a unit")
_GIVING = words("beside_numbers", "word", where="given before a unit")
_RACING = words("beside_numbers", "word", where="before a stopwatch")
_DIMENSIONS = words("measures", "word", kind="adjective")
_SIXTIETHS = re.compile(r"[0-5]\d(?:\.\d+)?")
_AGES = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


def numbers(line: Line) -> Iterator[Number]:
    """Yield the numbers of a sentence.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> line = words_of("816 000 homes, two and a half million people, a third of them; one in five; dozens")
    >>> for number in numbers(line):
    ...     print(number.low, number.high, number.form)
    816000.0 816000.0 digits
    2500000.0 2500000.0 words
    0.3333333333333333 0.3333333333333333 fraction
    0.2 0.2 fraction
    12.0 120.0 vague
    """
    known, units, end = number_words(), measures(), 0
    hints = [k for k, word in enumerate(line.lower) if word in known or word[0].isdecimal() or word in units]
    for k in hints:
        number = _number(line, k) if k >= end else None
        if number is not None and number.first >= end:
            yield number
            end = number.last


def _number(line: Line, k: int) -> Number | None:
    word = line.lower[k]
    if word in measures() and line.word(k - 1) in ARTICLES:
        return _one_unit(line, k - 1)
    if word[0].isdecimal():
        if len(word) == 3 and word.endswith("0s"):
            return _decade(line, k, float(word[:2]), k + 1) if word[0] not in "01" else None
        return _fold(line, k) or _stopped(line, k) or numeral(line, k)
    return next((number for read in _readers().get(word, ()) if (number := read(line, k)) is not None), None)


@cache
def _readers() -> dict[str, tuple[Callable[[Line, int], Number | None], ...]]:
    """Return how the numbers are read that begin with a word."""
    readers: dict[str, tuple[Callable[[Line, int], Number | None], ...]] = {}
    for kinds, reads in (
        (("vulgar",), (sign,)),
        (("part",), (half, one_part)),
        (("decade",), (_decade_word,)),
        (("multiple",), (_multiple,)),
        (("vague",), (_vague,)),
        (("several",), (_several,)),
        (("small", "ten", "scale"), (parts, _fold, in_words)),
    ):
        for entry in values(*kinds):
            word = entry.split()[-1]
            readers[word] = (*readers.get(word, ()), *reads)
    return readers


# ---------------------------------------------------------------------- units and multiples


def _one_unit(line: Line, k: int) -> Number | None:
    """Read the article of "a year and a half", "more than an hour" and "lasted a fortnight": one of the unit."""
    unit = unit_after(line, k + 1)
    if unit is None or unit.hyphen:
        return None
    bounded = modifier_before(line.lower, k) is not None
    led = lemma(line.word(k - 1)) in _BEFORE_UNIT or _is_given(line, k, unit.last)
    # "The water was a metre deep".
    sized = unit.kind == "length" and line.word(unit.last) in _DIMENSIONS
    if not part_after(line, unit.last)[1] and not bounded and not led and not sized:
        return None
    return Number(k, k + 1, 1.0, 1.0, "words")


def _is_given(line: Line, k: int, last: int) -> bool:
    """Say whether somebody is given one unit to do something: "gave them a week to leave", "offered the firm a month to pay"."""
    done = line.word(last) == "to" and line.tag(last + 1)[:2] == "VB"
    return done and any(lemma(line.word(k - back)) in _GIVING for back in (2, 3))


def _fold(line: Line, k: int) -> Number | None:
    """Read "five-fold" and "three fold"."""
    j = k + 1 + (line.word(k + 1) in HYPHENS)
    if line.word(j) != "fold":
        return None
    value = float(line.word(k)) if line.word(k).isdecimal() else values("small", "ten", "scale")[line.word(k)][0]
    return Number(k, j + 1, value, value, "multiple")


def _stopped(line: Line, k: int) -> Number | None:
    """Read the minutes of a stopwatch: "home in 18:03", "clocked 2:31:20", "a time of 4:11.4"; "at 18:03" is a time of day."""
    before = line.word(k - 1)
    if before not in _RACING and not (before == "of" and line.word(k - 2) == "time"):
        return None
    parts, last = [line.form(k)], k + 1
    while (
        line.form(last) == ":"
        and line.touches(last)
        and line.touches(last + 1)
        and _SIXTIETHS.fullmatch(line.form(last + 1))
    ):
        parts.append(line.form(last + 1))
        last += 2
    if not 2 <= len(parts) <= 3 or not parts[0].isdecimal() or line.word(last) == "of":
        return None
    # The last are seconds.
    minutes = sum(float(part) * 60.0 ** (len(parts) - 2 - place) for place, part in enumerate(parts))
    return Number(k, last, minutes, minutes, "stopwatch")


def _multiple(line: Line, k: int) -> Number | None:
    """Read "fivefold", and "twice", "double" and the like where what they multiply follows."""
    word, value = line.word(k), values("multiple")[line.word(k)]
    if not word.endswith("fold") and not _is_compared(line, k + 1, also_as=word in ("twice", "thrice")):
        return None
    return Number(k, k + 1, *value, "multiple")


def _is_compared(line: Line, k: int, also_as: bool) -> bool:
    word = line.word(k)
    if word == "as" and also_as:
        return line.tag(k + 1)[:2] in ("JJ", "RB") or line.word(k + 1) in MANY
    return word in _COMPARED


# ---------------------------------------------------------------------- vague amounts


def _vague(line: Line, k: int) -> Number | None:
    """Read "dozens", "hundreds of thousands" (the thousands multiply) and "scores of people" (but not "he scores")."""
    low, high = values("vague")[line.word(k)]
    if line.word(k + 1) == "of" and line.word(k + 2) in values("vague"):
        factor = values("vague")[line.word(k + 2)][0]
        return Number(k, k + 3, low * factor, high * factor, "vague")
    if line.word(k) in ("scores", "tens") and line.word(k + 1) not in _AFTER_SCORES:
        return None
    return Number(k, k + 1, low, high, "vague")


def _several(line: Line, k: int) -> Number | None:
    """Read "several", "a few hundred", "a handful of"."""
    word = line.word(k)
    low, high = values("several")[word]
    first = k - (line.word(k - 1) in ARTICLES and f"a {word}" in values("several"))
    j = k + 1 + (line.word(k + 1) == "of")
    if (scale := values("scale", "vague").get(line.word(j))) is not None:
        return Number(first, j + 1, low * scale[0], high * scale[0], "vague", True)
    if word == "few" and first == k and line.word(k - 1) not in _BEFORE_FEW:
        return None
    if word in ("couple", "handful") and line.word(k + 1) not in ("of", "more"):
        return None
    return Number(first, k + 1, low, high, "vague")


def _decade_word(line: Line, k: int) -> Number | None:
    return _decade(line, k, values("decade")[line.word(k)][0], k + 1)


def _decade(line: Line, k: int, decade: float, last: int) -> Number | None:
    """Read "mid-20s" and "late twenties": ten years of age or ten degrees, or a part of them."""
    first = k - 1 - (line.word(k - 1) in HYPHENS)
    part = _AGES.get(line.word(first))
    low, high = part or (0, 9)
    return Number(first if part else k, last, decade + low, decade + high, "decade")


# ---------------------------------------------------------------------- parts of a whole
