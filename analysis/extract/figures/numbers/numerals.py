"""Numbers in digits, with the values that they stand for: "816 000", "2½", "1.2bn", "5×10^6", "9 out of 10"."""

from __future__ import annotations

import re
from functools import cache
from math import isfinite
from typing import NamedTuple

from analysis.extract.figures.numbers.words import HYPHENS, Line
from analysis.lexicon import rows
from analysis.text.tagsets import FINITE


class Number(NamedTuple):
    """A number as written, the words ``first:last``; ``low`` and ``high`` differ for vague amounts.

    form: digits, words, vague, fraction, multiple, decade, stopwatch or ratio.
    """

    first: int
    last: int
    low: float
    high: float
    form: str
    scaled: bool = False


_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}|\d+(?:\.\d+)?")
_THIN = frozenset("\u00a0\u202f\u2009")
_POWER = re.compile(r"\s?[×x]\s?10\^?(?P<ten>[-−–]?\d{1,4})(?!\d)|[eE](?P<e>[-−+]?\d{1,4})(?!\w)")
_BOTTOMS = frozenset({"2", "3", "4", "5", "8", "10"})
_LONGEST = 300


@cache
def values(*kinds: str) -> dict[str, tuple[float, float]]:
    """Return the least and the greatest value of the number words of some kinds."""
    return {row["word"]: (float(row["low"]), float(row["high"])) for row in rows("numbers") if row["kind"] in kinds}


def numeral(line: Line, k: int) -> Number | None:
    """Read the number whose first digits are word `k`, None if the digits are no number: "3.1.4".

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> line = words_of("Some 1.2m people and 2 1/2 tonnes")
    >>> numeral(line, 1), numeral(line, 5)[1:4]
    (Number(first=1, last=3, low=1200000.0, high=1200000.0, form='digits', scaled=True), (9, 2.5, 2.5))
    """
    form = line.words[k].text
    if (
        len(form) > _LONGEST
        or not _GROUPED.fullmatch(form)
        or (line.word(k + 1)[:1].isdecimal() and line.touches(k + 1))
    ):
        return None
    first, last, value = _begin(line, k), k + 1, float(form.replace(",", ""))
    if first < k and line.word(k - 1) == ".":
        value = float(f".{form}") if form.isdecimal() else value
    if first == k and not _may_go_on(line.word(last)):
        return Number(first, last, value, value, "digits")
    last, value = _spaced(line, last, value)
    last, value = _powered(line, last, value)
    whole = last
    last, value = _vulgar(line, last, value)
    if last == whole and line.word(last) == "/" and (over := _over(line, k, value)) is not None:
        return over
    unscaled = last
    last, factor = scale_after(line, k, last)
    value *= factor
    if last == unscaled and (share := out_of(line, first, last, value)) is not None:
        return share
    if not isfinite(value):
        return None
    sign = -1.0 if first < k and line.word(first) != "." else 1.0
    return Number(first, last, sign * value, sign * value, "digits", last > unscaled)


def _may_go_on(word: str) -> bool:
    """Say whether a number may go on with the word behind its digits: most end there."""
    return word in _going_on() or word[:1].isdecimal() or (word[:1] in ("x", "e") and word[1:2] in "0123456789-−+")


@cache
def _going_on() -> frozenset[str]:
    return (
        frozenset(values("vulgar", "scale", "suffix", "letter"))
        | HYPHENS
        | {"/", "×", "x", "and", "a", "in", "out", "of"}
    )


def _begin(line: Line, k: int) -> int:
    """Return where the number begins whose first digits are word `k`: at a sign, or at the point of ".5"."""
    before = line.word(k - 1)
    if before == "." and line.touches(k) and not line.touches(k - 1):
        return k - 1
    return signed(line, k)


def signed(line: Line, k: int) -> int:
    """Return where a number that begins at word `k` begins with its sign: "-3", "minus 5", but "plus or minus 3"."""
    before = line.word(k - 1)
    if before == "-" and line.word(k - 2) == "minus":
        return k - 2
    if before in ("-", "−") and line.touches(k):
        behind = line.form(k - 2)
        return k if line.touches(k - 1) and (behind[-1].isalnum() or behind in (")", "%", "°", ".", ",")) else k - 1
    if before == "minus":
        return k if line.word(k - 2) == "or" else k - 1
    return k


def _spaced(line: Line, last: int, value: float) -> tuple[int, float]:
    """Read digits that spaces part into groups: "816 000", "1 250 000"."""
    if value >= 1000 or value != int(value):
        return last, value
    end, grouped, thin = last, value, False
    while len(line.form(end)) == 3 and line.form(end).isdecimal() and grouped < 1e15:
        gap = line.doc.text[line.words[end - 1].end : line.words[end].start]
        if gap not in _THIN and gap != " ":
            break
        thin = gap in _THIN
        grouped = grouped * 1000 + int(line.form(end))
        end += 1
    return (end, grouped) if end > last and (thin or line.form(end - 1) == "000") else (last, value)


def _powered(line: Line, last: int, value: float) -> tuple[int, float]:
    """Read "5×10^6" and "4e14"."""
    if line.word(last)[:1] not in ("×", "x", "e"):
        return last, value
    match = _POWER.match(line.doc.text, line.words[last - 1].end)
    if match is None:
        return last, value
    power = int((match["ten"] or match["e"]).replace("−", "-").replace("–", "-"))
    while last < len(line.words) and line.words[last].start < match.end():
        last += 1
    return last, value * 10.0**power if abs(power) < _LONGEST else float("nan")


def _vulgar(line: Line, last: int, value: float) -> tuple[int, float]:
    """Read what is added in a fraction: "2½", "2 1/2", "2 and a half"."""
    sign = values("vulgar").get(line.word(last))
    if sign is not None:
        return last + 1, value + sign[0]
    if line.word(last + 1) == "/" and line.touches(last + 1) and line.touches(last + 2) and not line.touches(last):
        top, bottom = line.form(last), line.form(last + 2)
        if top.isdecimal() and bottom.isdecimal() and len(bottom) < 3 and 0 < int(top) < int(bottom):
            return last + 3, value + int(top) / int(bottom)
    end, share = part_after(line, last)
    return end, value + share


def part_after(line: Line, last: int) -> tuple[int, float]:
    """Return where "and a half" or "and three-quarters" ends that begins at word `last`, and its value; `last` itself if it does not."""
    begin = last + (line.word(last) == "and")
    if line.word(begin) == "a" and line.word(begin + 1) == "half":
        return begin + 2, 0.5
    part = begin + 1 + (line.word(begin + 1) in HYPHENS)
    top = _QUARTERS.get(line.word(begin), 0.0)
    quarters = begin > last and line.word(part) in ("quarter", "quarters") and line.word(part + 1) != "of"
    return (part + 1, top / 4) if top and quarters else (last, 0.0)


_QUARTERS = {"a": 1.0, "one": 1.0, "three": 3.0}


def _over(line: Line, k: int, value: float) -> Number | None:
    """Read "3/4", but "24/7" and "9/11" are none."""
    bottom = line.form(k + 2)
    if not (line.touches(k + 1) and line.touches(k + 2)) or (line.touches(k + 3) and line.word(k + 3) in ("/", "-")):
        return None
    if bottom not in _BOTTOMS and not (bottom.isdecimal() and len(bottom) < 4 and line.word(k + 3) == "of"):
        return None
    share = value / int(bottom) if int(bottom) else 1.0
    return Number(k, k + 3, share, share, "fraction") if 0 < share < 1 else None


def scale_after(line: Line, k: int, last: int) -> tuple[int, float]:
    """Return where the scale after a number ends, which begins at word `k`, and the scale: "1.2bn", "3 hundred thousand"."""
    factor, begin = 1.0, last
    while last - begin < 8:
        after = last + (line.word(last) in HYPHENS and line.touches(last) and line.touches(last + 1))
        scale = values("scale").get(line.word(after))
        if scale is None:
            break
        factor *= scale[0]
        last = after + 1
    if last > begin:
        return last, factor
    word = line.word(last)
    if word in values("suffix"):
        return last + 1, values("suffix")[word][0]
    if word in values("letter") and line.touches(last) and _is_scale(line, k, last):
        return last + 1, values("letter")[word][0]
    return last, factor


def _is_scale(line: Line, k: int, at: int) -> bool:
    """Say whether a letter after digits is a scale: "$1.2m" and "1.2m people", but "a 12m wall" and "12m/s"."""
    letter, before = line.form(at), line.words[k - 1] if k else None
    if line.touches(at + 1) and line.word(at + 1) in ("/", "^"):
        return False
    money = before is not None and (before.tag == "$" or before.text in _signs())
    if letter == "MM":
        return money
    if letter in ("k", "K", "M") or money:
        return True
    return letter == "m" and (line.tag(at + 1) == "NNS" or line.word(at + 1) == "of")


@cache
def _signs() -> frozenset[str]:
    return frozenset(
        sign for row in rows("currencies") for column in ("signs", "initials") for sign in row[column].split(";")
    )


_SHARES = frozenset({"%", "per", "percent", "pc"})


def out_of(line: Line, first: int, last: int, value: float) -> Number | None:
    """Read the rest of "nine out of 10", "1 in 4" and "two of every three"; None if there is none."""
    hyphen = line.word(last) in HYPHENS and line.touches(last) and line.touches(last + 1)
    last += hyphen
    last += _counts_before_in(line, last, value)
    word = line.word(last)
    if word not in ("in", "out", "of") or not 0 < value < 100 or value != int(value):
        return None
    bottom = last + 1 + (word == "out" or (hyphen and line.word(last + 1) in HYPHENS))
    if (word == "out") != (line.word(last + 1) == "of"):
        return None
    every = line.word(bottom) == "every"
    bottom += every
    if word == "of" and not every:
        return None
    form = line.word(bottom)
    whole = float(form) if form.isdecimal() and len(form) < 4 else values("small", "ten").get(form, (0.0,))[0]
    after = line.word(bottom + 1 + (line.word(bottom + 1) in HYPHENS))
    if whole <= value or after in values("scale") or after in _SHARES or (word == "in" and after in _times()):
        return None
    return Number(first, bottom + 1, value / whole, value / whole, "fraction")


def _counts_before_in(line: Line, k: int, value: float) -> bool:
    """Say whether a noun stands within so many in so many, as what does the verb behind: "one bus in three has no belts"."""
    if line.word(k + 1) != "in" or line.tag(k) != ("NN" if value == 1 else "NNS"):
        return False
    behind = k + 3 + (line.word(k + 2) == "every")
    return line.tag(behind) in FINITE


@cache
def _times() -> frozenset[str]:
    return frozenset(word for row in rows("units") if row["kind"] == "duration" for word in row["words"].split(";"))
