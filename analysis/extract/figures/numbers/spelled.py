"""Numbers in words: "two and a half million", "three point five"."""

from __future__ import annotations

from typing import NamedTuple

from analysis.extract.figures.numbers.numerals import Number, out_of, part_after, scale_after, signed, values
from analysis.extract.figures.numbers.words import ARTICLES, HYPHENS, Line


def in_words(line: Line, k: int) -> Number | None:
    """Read as many words as make one number: "five and six" are two.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> in_words(words_of("two hundred and six mines"), 0)[:3]
    (0, 4, 206.0)
    """
    one = line.word(k) in values("scale") and line.word(k - 1) in ARTICLES
    so_far = _Sum(0.0, 1.0, "article") if one else _Sum(0.0, 0.0, "")
    end = j = k
    while j < len(line.lower):
        word = line.lower[j]
        hyphen = word in HYPHENS and line.touches(j) and line.touches(j + 1) and so_far.last
        if not hyphen and not (word == "and" and so_far.last == "scale"):
            more = _with_word(so_far, word)
            if more is None:
                break
            so_far, end = more, j + 1
        j += 1
    return _finished(line, k - one, end, so_far.total + so_far.group, so_far.last == "scale")


class _Sum(NamedTuple):
    """The words of a number so far: the thousands and millions that are done, the group at hand, the kind of the last word."""

    total: float
    group: float
    last: str


def _with_word(so_far: _Sum, word: str) -> _Sum | None:
    """Add a word of a number, None if it cannot go on with it."""
    small, tens, scales = values("small"), values("ten"), values("scale")
    if word in small:
        return _with_small(so_far, small[word][0])
    if word in tens and so_far.last in ("", "scale"):
        return so_far._replace(group=so_far.group + tens[word][0], last="ten")
    return _with_scale(so_far, scales[word][0]) if word in scales else None


def _with_small(so_far: _Sum, value: float) -> _Sum | None:
    """Add "five": at the beginning, after "hundred" or after "twenty"."""
    if so_far.last == "ten":
        fits = 0 < value < 10
    else:
        full = so_far.last == "scale" and so_far.group >= 100 and so_far.group % 100
        fits = so_far.last in ("", "scale") and not full
    return so_far._replace(group=so_far.group + value, last="small") if fits else None


def _with_scale(so_far: _Sum, factor: float) -> _Sum | None:
    """Multiply by "hundred" or "thousand"."""
    total, group, last = so_far
    if factor <= 100 and (group >= 100 or (last == "scale" and not group)):
        return None
    group = max(group, 1.0) * factor
    return _Sum(total + group, 0.0, "scale") if factor > 100 else _Sum(total, group, "scale")


def _finished(line: Line, first: int, end: int, value: float, scaled: bool) -> Number | None:
    """Read what may follow a number in words: "point five million", "and a half", "out of ten"."""
    if (decimals := _decimals(line, end)) is not None:
        end, value = decimals[0], value + decimals[1]
        end, factor = scale_after(line, end, end)
        value, scaled = value * factor, factor > 1
    elif (added := part_after(line, end))[1]:
        half, part = added
        scale = values("scale").get(line.word(half), (0.0,))[0]
        unit = values("scale").get(line.word(end - 1), (1.0,))[0]
        end, value = (half + 1, (value + part) * scale) if scale else (half, value + part * unit)
        scaled = scaled or scale > 0
    elif (share := out_of(line, first, end, value)) is not None:
        return share
    begin = signed(line, first) if line.word(first - 1) == "minus" or line.word(first - 2) == "minus" else first
    value = -value if begin < first else value
    return Number(begin, end, value, value, "words", scaled and abs(value) >= 100) if end > first else None


def _decimals(line: Line, k: int) -> tuple[int, float] | None:
    """Read "point three five" from word `k` on: where it ends, and its value."""
    small, end, value, place = values("small"), k + 1, 0.0, 0.1
    if line.word(k) != "point":
        return None
    while line.word(end) in small and small[line.word(end)][0] < 10:
        value, place, end = value + place * small[line.word(end)][0], place / 10, end + 1
    return (end, round(value, end - k)) if end > k + 1 else None
