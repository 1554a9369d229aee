"""Two quantities that are the ends of a range, a ratio, a score, or the two levels of a movement."""

from __future__ import annotations

from dataclasses import replace

from analysis.extract.figures.changes import change_before, moves_before
from analysis.extract.figures.numbers.modifiers import LEAST, MOST, modifiers_until
from analysis.extract.figures.numbers.numerals import Number
from analysis.extract.figures.numbers.units import Unit
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.measured import Quantity, noun_of
from analysis.lexicon import words
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, small_words
from analysis.text.wordforms import lemma

_VOTES = words("contests", "word", kind="vote")
_RATIOS = words("contests", "word", kind="ratio")
_DASHES = frozenset("-–—‑−‐")
_FARTHEST = 16
_THROUGH: list[list[str]] = [[], ["to"], ["to", "-"]]
_LISTED = [["and"], ["or"], [","], [",", "and"]]
_BEFORE_DATES = small_words("before date")
_RANGES = small_words("verb of a range")


def together(line: Line, one: Quantity, other: Quantity, dates: Spans) -> Quantity | None:
    """Join two quantities to a range or a ratio; None if they stay two, with their roles if they are a movement's levels.

    A range is "70-80%", "from 12 to 15 people", "$60-75 million" or "more than 100 and fewer than 300"; the levels of
    "fell from 15% to 12%" are two.
    """
    if (
        one.ranged
        or not one.last < other.first <= one.last + _FARTHEST
        or "vague" in (one.number.form, other.number.form)
    ):
        return None
    opening = _opening(line, one)
    tie = tie_between(line, _past_date(line, one, other, dates) if opening == "from" else one.last, other.first)
    if not tie:
        return None
    if (ratio := _ratio(line, one, other, tie)) is not None:
        return ratio
    if tie in ("and", "but") and _is_bounded(one, other):
        return replace(_range(one, other, one.low, other.high), closed=False)
    if not (tie in ("-", "to") or (tie == "and" and opening == "between")) or not _same_unit(one, other):
        return None
    low = _scaled(line, one, other)
    if (
        tie == "to"
        and opening == "from"
        and not _ranges(line, one)
        and (low > other.low or _is_movement(line, one, other))
    ):
        _levels(one, other, low)
        return None
    if low == other.low or (not opening and low > other.low) or not _is_range(line, one, other, tie, opening):
        return None
    return _range(one, other, low, other.low)


def tie_between(line: Line, k: int, end: int) -> str:
    """Return the word or mark that ties two quantities over the words ``k:end``, with modifiers at most behind it.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> line = words_of("70-80%; 3 to about 5; 10- to 15-year")
    >>> tie_between(line, 1, 2), tie_between(line, 6, 8), tie_between(line, 11, 13)
    ('-', 'to', '-')
    """
    if not k < end <= k + _FARTHEST:
        return ""
    word, rest = line.lower[k], line.lower[k + 1 : end]
    if word in _DASHES:
        return "-" if rest in _THROUGH else "- and" if rest in _LISTED else ""
    if word in ("to", "and", "or", "but"):
        return word if modifiers_until(line.lower, k + 1, end) or rest in (["-"], ["between"]) else ""
    return word if word in (",", ":", "/") and not rest else ""


def _opening(line: Line, quantity: Quantity) -> str:
    """Return "from" or "between" where it stands before a quantity and its modifiers."""
    k = quantity.begin - (line.word(quantity.begin - 1) in ("a", "an", "the", "just", "only"))
    if line.word(k - 1) == "of" and line.word(k - 2) in ("low", "high"):
        k -= 3
    if line.tag(k - 1) == "JJ" and line.word(k - 2) in ("the", "its", "their"):
        # "From the current $7 to $12".
        k -= 2
    return line.word(k - 1) if line.word(k - 1) in ("from", "between") else ""


def _ranges(line: Line, quantity: Quantity) -> bool:
    """Say whether what a quantity is the end of is said to range, whichever end comes first: "ranged from -18 to -34"."""
    return lemma(line.word(quantity.begin - 2)) in _RANGES


def _past_date(line: Line, one: Quantity, other: Quantity, dates: Spans) -> int:
    """Return where what stands behind the first level of a movement ends: "from 20% in 2008 to 29%", "from £20 net to £25"."""
    k, end = one.last, other.first
    if not k < end <= k + _FARTHEST:
        return k
    if one.unit is not None and line.tag(k) in ("JJ", "VBN") and line.word(k + 1) == "to":
        return k + 1
    inside = dates.within(Span(line.words[k].start, line.words[end - 1].end))
    if len(inside) != 1:
        return k
    date = dates[inside[0]]
    while k < end and line.words[k].start < date.start:
        if line.lower[k] not in _BEFORE_DATES:
            return one.last
        k += 1
    while k < end and line.words[k].start < date.end:
        k += 1
    return k + (line.word(k) == ",")


def _is_bounded(one: Quantity, other: Quantity) -> bool:
    """Say whether one is a bound from below and the other one from above: "more than 100 and fewer than 300"."""
    bounded = one.modifier in LEAST and other.modifier in MOST
    return bounded and one.low < other.low and _same_unit(one, other)


def _range(one: Quantity, other: Quantity, low: float, high: float) -> Quantity:
    number = other.number._replace(first=one.number.first)
    ends = (min(low, high), max(low, high))
    return Quantity(number, one.first, other.last, *ends, _unit(one, other), one.begin, one.modifier, ranged=True)


def _unit(one: Quantity, other: Quantity) -> Unit | None:
    """Return the unit of two quantities that belong together: that of a rate rather than its first part."""
    units = [quantity.unit for quantity in (other, one) if quantity.unit is not None]
    return max(units, key=lambda each: len(each.name), default=None)


def _is_movement(line: Line, one: Quantity, other: Quantity) -> bool:
    return (one.last + 1 < other.first and line.lower[one.last] != "to") or moves_before(line, one.first)


def _levels(one: Quantity, other: Quantity, low: float) -> None:
    """Give the two levels of a movement their roles, and what they share."""
    one.role, other.role = "before", "after"
    one.low, one.high = low, max(low, one.high)
    one.unit = other.unit = _unit(one, other)
    if one.unit is None:
        one.counts_at = other.counts_at or other.last


def _same_unit(one: Quantity, other: Quantity) -> bool:
    if one.unit is None or other.unit is None:
        return other.unit is None or other.unit.kind != "money" or one.number.form in ("digits", "words")
    first, second = one.unit.name, other.unit.name
    return first == second or second.startswith(f"{first} per ") or first.startswith(f"{second} per ")


def _is_range(line: Line, one: Quantity, other: Quantity, tie: str, opening: str) -> bool:
    """Tell ranges from scores: "10-12 weeks" and "2-1", "5 to 10 people" and "rose 64 points to 4,577"."""
    whole = one.low == int(one.low) and other.low == int(other.low)
    if tie == "-" and whole and one.unit is None and other.unit is None and not other.number.scaled:
        noun = noun_of(line, other)
        # "Selm Town 2-3 Eastlea Rovers"
        sides = line.tag(one.first - 1) in NAMES and line.tag(other.last) in NAMES
        return noun is not None and (noun.plural or noun.hyphen) and not sides
    if tie != "to" or opening:
        return True
    if _is_vote(line, one, other):
        return False
    if change_before(line, one.begin, "rate") is None:
        return True
    near = other.low <= 3 * one.low
    noun = noun_of(line, other)
    counted = noun is not None and noun.plural
    return one.unit is None and near and (line.word(one.begin - 1) == "by" or other.unit is not None or counted)


def _scaled(line: Line, one: Quantity, other: Quantity) -> float:
    """Give the first end the scale of the second: "60-75 million", but not "500,000 to 1 million"."""
    if not other.number.scaled or one.number.scaled or (one.unit is not None and one.unit.kind != "money"):
        return one.low
    digits = [line.form(k) for k in range(other.number.first, other.number.last) if line.form(k)[0].isdecimal()]
    mantissa = float(digits[-1].replace(",", "")) if digits else _mantissa(other.number)
    return one.low * other.high / mantissa if mantissa and one.low <= mantissa else one.low


def _mantissa(number: Number) -> float:
    thousands = (len(str(int(abs(number.low)))) - 1) // 3
    return float(number.low / 10.0 ** (3 * thousands))


# ---------------------------------------------------------------------- scores and ratios


def is_score(line: Line, one: Quantity, other: Quantity) -> bool:
    """Say whether two numbers are a score or the like: "3-1", "21 to 17", "passed by 48 to 52"."""
    if not one.last < other.first < one.last + 4:
        return False
    gap = line.lower[one.last : other.first]
    glued = line.touches(one.last) and line.touches(other.first)
    if None not in (one.unit, other.unit) and (gap[0] == "/" or (gap[0] in _DASHES and not glued)):
        # "56 days – six weeks", "tickets at £12/£8": each an amount of its own.
        return False
    if len(gap) == 3 and tie_between(line, one.last, other.first) == "-" and _is_bare(one, other):
        return True
    if _is_vote(line, one, other) or (len(gap) == 1 and (gap[0] in _DASHES or (glued and gap[0] in (":", "/")))):
        return True
    if gap != ["to"] or not _is_bare(one, other) or one.low <= other.low or one.low > 200:
        return False
    if _opening(line, one) == "from":
        # "Deaths fell from 80 to 60."
        return False
    return change_before(line, one.first, "rate") is None and noun_of(line, other) is None


def _is_bare(one: Quantity, other: Quantity) -> bool:
    return one.unit is None and other.unit is None and one.number.form == other.number.form == "digits"


def _is_vote(line: Line, one: Quantity, other: Quantity) -> bool:
    """Say whether two numbers are of votes for and against: "passed by 48 to 52"."""
    if line.lower[one.last : other.first] != ["to"] or not _is_bare(one, other) or one.high >= 1000:
        return False
    near = (lemma(word) for word in line.lower[max(0, one.first - 5) : one.first])
    return any(word in _VOTES for word in near) and noun_of(line, other) is None


def _ratio(line: Line, one: Quantity, other: Quantity, tie: str) -> Quantity | None:
    """Return the ratio that two numbers are: "a ratio of 3:2", "outnumbered five to one"."""
    if one.unit is not None or other.unit is not None or not other.low or tie not in (":", "to", "-"):
        return None
    near = line.lower[max(0, one.first - 9) : one.first]
    named = _RATIOS
    if (
        not any(lemma(word) in named for word in near)
        and line.word(other.last + (line.word(other.last) == "-")) not in named
        and not _is_a_remark(line, one, other)
    ):
        return None
    value = one.low / other.low
    number = other.number._replace(first=one.number.first, low=value, high=value, form="ratio")
    return Quantity(number, one.first, other.last, value, value, None, one.begin, one.modifier)


def _is_a_remark(line: Line, one: Quantity, other: Quantity) -> bool:
    """Say whether "four to one" stands between marks, or opens a sentence: "Four to one, and they had the hill"."""
    opens = one.first == 0 or not line.form(one.first - 1).isalnum()
    return opens and other.low == 1 and line.word(other.first) == "one" and not line.form(other.last).isalnum()
