"""Numbers in a sentence: digits, words, fractions and vague amounts, with the values that they stand for.

What a number counts, and whether it counts anything, is for the modules that read figures; here "2014" is a number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from analysis.extract.figures.numbers.modifiers import modifier_before
from analysis.extract.figures.numbers.numerals import Number, half_after, numeral, out_of, scale_after, signed, values
from analysis.extract.figures.numbers.units import measures, unit_after
from analysis.extract.figures.numbers.words import HYPHENS, Line, number_words
from analysis.lexicon import words
from analysis.text.wordforms import lemma

_COMPARED = words("beside_numbers", "word", where="compared")
_AFTER_SCORES = words("beside_numbers", "word", where="after scores")
_BEFORE_FEW = words("beside_numbers", "word", where="before few")
_BEFORE_HALF = words("beside_numbers", "word", where="before half")
_NO_HALF = words("beside_numbers", "word", where="no half")
_BEFORE_UNIT = words("beside_numbers", "word", where="before a unit")
_AGES = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_ARTICLES = frozenset({"a", "an"})
_MOVED = frozenset({"by", "than", "nearly", "almost", "about", "around", "roughly", "over", "under"})
_AFTER_PART = frozenset({"of", "as", "the", "less", "more", "lower", "higher"})
_MANY = frozenset({"much", "many", "big", "large", "long", "high", "likely", "old", "far", "fast", "often"})


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
    if word in measures() and line.word(k - 1) in _ARTICLES:
        return _one_unit(line, k - 1)
    if word[0].isdecimal():
        if len(word) == 3 and word.endswith("0s"):
            return _decade(line, k, float(word[:2]), k + 1) if word[0] not in "01" else None
        return _fold(line, k) or numeral(line, k)
    return next((number for read in _readers().get(word, ()) if (number := read(line, k)) is not None), None)


@cache
def _readers() -> dict[str, tuple[Callable[[Line, int], Number | None], ...]]:
    """Return how the numbers are read that begin with a word."""
    readers: dict[str, tuple[Callable[[Line, int], Number | None], ...]] = {}
    for kinds, reads in (
        (("vulgar",), (_sign,)),
        (("part",), (_half, _one_part)),
        (("decade",), (_decade_word,)),
        (("multiple",), (_multiple,)),
        (("vague",), (_vague,)),
        (("several",), (_several,)),
        (("small", "ten", "scale"), (_parts, _fold, _words)),
    ):
        for entry in values(*kinds):
            word = entry.split()[-1]
            readers[word] = (*readers.get(word, ()), *reads)
    return readers


# ---------------------------------------------------------------------- words


def _words(line: Line, k: int) -> Number | None:
    """Read as many words as make one number: "five and six" are two."""
    small, tens, scales = values("small"), values("ten"), values("scale")
    total, group, last, end, j = 0.0, 0.0, "", k, k
    if line.word(k) in scales and line.word(k - 1) in _ARTICLES:
        group, last = 1.0, "article"
    while j < len(line.lower):
        word = line.lower[j]
        if word in HYPHENS and line.touches(j) and line.touches(j + 1) and last:
            j += 1
            continue
        if word == "and" and last == "scale":
            j += 1
            continue
        if word in small and (last in ("", "scale") or (last == "ten" and 0 < small[word][0] < 10)):
            if last == "scale" and group >= 100 and group % 100:
                break
            group, last = group + small[word][0], "small"
        elif word in tens and last in ("", "scale"):
            group, last = group + tens[word][0], "ten"
        elif word in scales:
            factor = scales[word][0]
            if factor <= 100 and (group >= 100 or (last == "scale" and not group)):
                break
            group = max(group, 1.0) * factor
            if factor > 100:
                total, group = total + group, 0.0
            last = "scale"
        else:
            break
        j += 1
        end = j
    return _finished(
        line, k - (line.word(k) in scales and line.word(k - 1) in _ARTICLES), end, total + group, last == "scale"
    )


def _finished(line: Line, first: int, end: int, value: float, scaled: bool) -> Number | None:
    """Read what may follow a number in words: "point five million", "and a half", "out of ten"."""
    if (decimals := _decimals(line, end)) is not None:
        end, value = decimals[0], value + decimals[1]
        end, factor = scale_after(line, end, end)
        value, scaled = value * factor, factor > 1
    elif (half := half_after(line, end)) > end:
        scale = values("scale").get(line.word(half), (0.0,))[0]
        unit = values("scale").get(line.word(end - 1), (1.0,))[0]
        end, value = (half + 1, (value + 0.5) * scale) if scale else (half, value + 0.5 * unit)
        scaled = scaled or scale > 0
    elif (share := out_of(line, first, end, value)) is not None:
        return share
    begin = signed(line, first) if line.word(first - 1) == "minus" or line.word(first - 2) == "minus" else first
    value = -value if begin < first else value
    return Number(begin, end, value, value, "words", scaled and abs(value) >= 100) if end > first else None


def _one_unit(line: Line, k: int) -> Number | None:
    """Read the article of "a year and a half", "more than an hour" and "lasted a fortnight": one of the unit."""
    unit = unit_after(line, k + 1)
    if unit is None or unit.hyphen:
        return None
    bounded = modifier_before(line.lower, k) is not None
    if half_after(line, unit.last) == unit.last and not bounded and lemma(line.word(k - 1)) not in _BEFORE_UNIT:
        return None
    return Number(k, k + 1, 1.0, 1.0, "words")


def _decimals(line: Line, k: int) -> tuple[int, float] | None:
    """Read "point three five" from word `k` on: where it ends, and its value."""
    small, end, value, place = values("small"), k + 1, 0.0, 0.1
    if line.word(k) != "point":
        return None
    while line.word(end) in small and small[line.word(end)][0] < 10:
        value, place, end = value + place * small[line.word(end)][0], place / 10, end + 1
    return (end, round(value, end - k)) if end > k + 1 else None


def _fold(line: Line, k: int) -> Number | None:
    """Read "five-fold" and "three fold"."""
    j = k + 1 + (line.word(k + 1) in HYPHENS)
    if line.word(j) != "fold":
        return None
    value = float(line.word(k)) if line.word(k).isdecimal() else values("small", "ten", "scale")[line.word(k)][0]
    return Number(k, j + 1, value, value, "multiple")


def _multiple(line: Line, k: int) -> Number | None:
    """Read "fivefold", and "twice", "double" and the like where what they multiply follows."""
    word, value = line.word(k), values("multiple")[line.word(k)]
    if not word.endswith("fold") and not _is_compared(line, k + 1, also_as=word in ("twice", "thrice")):
        return None
    return Number(k, k + 1, *value, "multiple")


def _is_compared(line: Line, k: int, also_as: bool) -> bool:
    word = line.word(k)
    if word == "as" and also_as:
        return line.tag(k + 1)[:2] in ("JJ", "RB") or line.word(k + 1) in _MANY
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
    first = k - (line.word(k - 1) in _ARTICLES and f"a {word}" in values("several"))
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


def _sign(line: Line, k: int) -> Number:
    return Number(k, k + 1, *values("vulgar")[line.word(k)], "fraction")


def _parts(line: Line, k: int) -> Number | None:
    """Read "two-thirds" and "one fifth" at their first word."""
    part = k + 1 + (line.word(k + 1) in HYPHENS)
    top = values("small").get(line.word(k), (0.0,))[0]
    return _part(line, k, part, top) if line.word(part) in values("part") else None


def _one_part(line: Line, k: int) -> Number | None:
    """Read "a third" at its last word; "a half" is read elsewhere."""
    first = k - 1 - (line.word(k - 1) in HYPHENS)
    return _part(line, first, k, 1.0) if line.word(first) in _ARTICLES and line.word(k) != "half" else None


def _part(line: Line, first: int, part: int, top: float) -> Number | None:
    """Read "two-thirds", "a third of them", "rose by a fifth"; neither "a third man" nor "the last two quarters"."""
    bottom, hyphen, last = values("part")[line.word(part)][0], part > first + 1, part + 1
    before, following = line.word(first - 1), line.word(last)
    joined = following in HYPHENS and line.touches(last)
    if not 0 < top < bottom or (not hyphen and (top > 1) != line.word(part).endswith("s")):
        return None
    if top == 1 and (joined or not (hyphen or _stands_alone(line, before, last))):
        return None
    if bottom == 4 and not hyphen and following != "of":
        several = top > 1 and line.tag(last) in ("DT", "PRP$") and before not in ("last", "past", "next")
        if not (several or (top == 1 and before in _MOVED)):
            return None
    if following == "of" and line.word(last + 1) == "a" and line.word(last + 2) in values("scale"):
        value = top / bottom * values("scale")[line.word(last + 2)][0]
        return Number(first, last + 3, value, value, "words", True)
    return Number(first, last, top / bottom, top / bottom, "fraction")


def _stands_alone(line: Line, before: str, last: int) -> bool:
    """Say whether one part is a part of something: "by a third", "a third of", "a third." but not "a third man"."""
    moved = before in _BEFORE_HALF and before not in ("in", "to", "from") and line.tag(last)[:1] not in ("N", "J")
    following = line.word(last)
    return moved or not following[:1].isalnum() or following in _AFTER_PART


def _half(line: Line, k: int) -> Number | None:
    """Read "half a million", "half of them", "half as much" and "fell by half", but not "the second half"."""
    word, before = line.word(k), line.word(k - 1)
    if word not in ("half", "quarter"):
        return None
    if (scaled := _half_scaled(line, k, 0.5 if word == "half" else 0.25)) is not None:
        return scaled
    if _is_joined(line, k):
        unit = unit_after(line, k + 1)
        share = 0.5 if word == "half" else 0.25
        measure = unit is not None and unit.kind in ("length", "duration") and before not in HYPHENS
        return Number(k, k + 1, share, share, "words") if measure else None
    if word == "quarter" or before in _NO_HALF or (line.word(k - 2) == "and" and line.word(k - 3) in measures()):
        return None
    if line.word(k + 1) == "as" and line.word(k + 2) in _MANY:
        return Number(k, k + 1, 0.5, 0.5, "multiple")
    if line.word(k + 1) in _ARTICLES:
        return Number(k, k + 2, 0.5, 0.5, "words") if line.tag(k + 2)[:1] in ("N", "J") else None
    if line.word(k + 1) == "of" or line.tag(k + 1) in ("DT", "PRP$"):
        return Number(k, k + 1, 0.5, 0.5, "fraction")
    moved = before in _BEFORE_HALF
    ends = not line.word(k + 1)[:1].isalnum()
    return (
        Number(k, k + 1, 0.5, 0.5, "fraction")
        if moved and (ends or line.tag(k + 1)[:1] in ("V", "I", "R", "C", "T"))
        else None
    )


def _is_joined(line: Line, k: int) -> bool:
    return (line.word(k + 1) in HYPHENS and line.touches(k + 1)) or (line.word(k - 1) in HYPHENS and line.touches(k))


def _half_scaled(line: Line, k: int, share: float) -> Number | None:
    """Read "half a million", "half-a-dozen", "a quarter of a million", "half million"."""
    j = k + 1
    j += line.word(j) in HYPHENS
    if line.word(j) == "of" and line.word(j + 1) in _ARTICLES:
        j += 1
    article = line.word(j) in _ARTICLES
    j += article
    j += line.word(j) in HYPHENS
    if line.word(j) not in values("scale"):
        return None
    first = (
        k
        - (not article and line.word(k - 1) in _ARTICLES)
        - (line.word(k) == "quarter" and article and line.word(k - 1) in _ARTICLES)
    )
    value = share * values("scale")[line.word(j)][0]
    return Number(first, j + 1, value, value, "words", True)
