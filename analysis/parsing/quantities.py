"""Numbers with their units, alone or as ranges: what a figure is made of, before its context is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from analysis.parsing.lookalikes import is_lookalike
from analysis.parsing.nouns import Noun, counted
from analysis.parsing.numbers import Number, numbers
from analysis.parsing.qualifiers import change, modifier_before
from analysis.parsing.spans import Spans
from analysis.parsing.units import Unit, currency_before, per, unit_after
from analysis.span import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or range with its unit or the noun that it counts; ``start``/``end`` hold number, currency and unit."""

    start: int
    end: int
    number: Number
    low: float
    high: float
    unit: Unit | None
    noun: Noun | None
    ranged: bool = False

    @property
    def stop(self) -> int:
        """Where the quantity ends with the noun that it counts."""
        return self.noun.end if self.noun else self.end


_DASH = re.compile(r"\s?[-–—‑−]\s?(?:to[\s-])?|-to-?\s?")
_TO = re.compile(
    r"\s+to\s+(?:(?:about|around|nearly|roughly|as\s+(?:much|many|high)\s+as|between|over|more\s+than)\s+)?"
)
_AND = re.compile(r"\s+and\s+")
_FROM = re.compile(
    r"(?i)\b(from|between)\s+(?:(?:about|around|roughly|an?|the|nearly|almost|some|an\s+estimated)\s+)?\Z"
)
_NATION = re.compile(
    r"\s(?:U\.S\.|US|Australian|Canadian|Singapore|New Zealand|Hong Kong)(?=\s(?:per\b|an?\b)|[\s,.;)]|$)"
)


def quantities(text: str, taken: Spans) -> Iterator[Quantity]:
    """Yield the quantities of a text that no date covers.

    Examples
    --------
    >>> for found in quantities("70-80% of 12 towns; $60-75 million", Spans([])):
    ...     print(found.low, found.high, found.unit and found.unit.unit, found.noun and found.noun.head)
    70.0 80.0 percent None
    12.0 12.0 None town
    60000000.0 75000000.0 USD None
    """
    held: Quantity | None = None
    scores: set[int] = set()
    for number in numbers(text):
        if taken.touch(Span(number.start, number.end)):
            continue
        now = _with_unit(text, number)
        if held is not None:
            joined = _range(text, held, now)
            if joined is not None:
                held = joined
                continue
            if _is_score(text, held, now):
                scores |= {held.start, now.start}
            if held.start not in scores and _stands(text, held):
                yield _with_noun(text, held)
        held = now
    if held is not None and held.start not in scores and _stands(text, held):
        yield _with_noun(text, held)


def _is_score(text: str, first: Quantity, second: Quantity) -> bool:
    """Say whether two numbers that make no range are a score or the like: "3-1", "21 to 17"."""
    gap = text[first.end : second.start]
    if _DASH.fullmatch(gap) or gap in (":", "/"):
        return True
    bare = first.unit is None and second.unit is None and first.number.form == second.number.form == "digits"
    if gap != " to " or not bare or first.low <= second.low or first.low > 200:
        return False
    return change(text, first.start, first.end, money=True) is None and _noun(text, second) is None


def _with_unit(text: str, number: Number) -> Quantity:
    start, end = number.start, number.end
    unit = currency_before(text, start)
    if unit is not None:
        start = unit.start
        nation = _NATION.match(text, end)
        unit = per(text, unit._replace(end=nation.end() if nation else end))
        end = max(unit.end, end)
    elif number.form != "multiple" and (found := unit_after(text, end)):
        unit, end = found, found.end
    return Quantity(start, end, number, number.low, number.high, unit, None)


def _with_noun(text: str, quantity: Quantity) -> Quantity:
    if quantity.unit is not None or quantity.number.form in ("multiple", "age"):
        return quantity
    return replace(quantity, noun=_noun(text, quantity))


def _noun(text: str, quantity: Quantity) -> Noun | None:
    if quantity.number.form == "fraction":
        return None
    end = quantity.end
    if of := _PARTITIVE.match(text, end):
        return counted(text, of.end())
    noun = counted(text, end)
    if noun is None or noun.plural or noun.hyphen or quantity.high == 1:
        return noun
    following = text[noun.end : noun.end + 1]
    single = quantity.number.form == "digits" and noun.end - noun.start < 3
    return noun if not single and following != "" and quantity.number.form != "vague" else None


_PARTITIVE = re.compile(
    r"\s+of(?:\s+(?:the|these|those|its|their|his|her|our|all|such)|\s+[A-Z][^\W_]*[’']s?)?"
    r"(?:\s+(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve))?(?=\s[^\W\d_])"
)


def _stands(text: str, quantity: Quantity) -> bool:
    """Say whether a quantity is one, and not a name or a time."""
    if quantity.ranged:
        bare = quantity.unit is None and quantity.number.form == "digits"
        noun = _noun(text, quantity) if bare else None
        return not is_lookalike(text, quantity.number, not bare, noun is not None and noun.plural)
    noun = _noun(text, quantity) if quantity.unit is None else None
    if is_one(text, quantity) and not _one_counts(text, quantity):
        return False
    return not is_lookalike(text, quantity.number, quantity.unit is not None, noun is not None and noun.plural)


def is_one(text: str, quantity: Quantity) -> bool:
    """Say whether the quantity is the word "one", which is more often a pronoun than a number."""
    return quantity.number.form == "words" and text[quantity.number.start : quantity.number.end].lower() == "one"


_ONE_AFTER = re.compile(
    r"\s(?:person|man|woman|child|soldier|worker|civilian|student|officer|other)\b|\s(?:more\s)?(?:dead|killed|injured|wounded|missing)\b"
)


def _one_counts(text: str, quantity: Quantity) -> bool:
    if quantity.unit is not None and quantity.unit.kind != "duration":
        return quantity.unit.unit != "point"
    if modifier_before(text, quantity.start) is not None:
        return not text.startswith((" of", " thing"), quantity.end)
    if quantity.unit is not None:
        before = text[max(0, quantity.start - 8) : quantity.start]
        if quantity.unit.unit == "day":
            return re.search(r"(?i)\b(?:in|within|for|after|every|than|only|just|of)\s\Z", before) is not None
        return not re.search(r"(?i)\b(?:that|this|the|any|no)\s\Z", before)
    return _ONE_AFTER.match(text, quantity.end) is not None


def _range(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """Join two quantities to a range: "70-80%", "from 12% to 15%", "between 3,000 and 4,000", "$60-75 million"."""
    if first.ranged or second.start - first.end > 24 or second.start < first.end:
        return None
    if "vague" in (first.number.form, second.number.form):
        return None
    opened = _FROM.search(text, max(0, first.start - 28), first.start)
    opening = opened[1].lower() if opened else ""
    dash = _DASH.fullmatch(text, first.end, second.start) is not None
    word = _TO.fullmatch(text, first.end, second.start) is not None
    both = _AND.fullmatch(text, first.end, second.start) is not None and opening == "between"
    if not (dash or word or both) or not _same_unit(first, second):
        return None
    low, high = first.low, second.low
    if second.number.scaled and not first.number.scaled and not (first.unit and first.unit.kind != "money"):
        low = _scaled(text, first.number, second.number)
    if not opening and low >= high:
        return None
    if low == high:
        return None
    if word and not opening and not _spans(text, first, second):
        return None
    unit = _joint_unit(first, second)
    if dash and unit is None and not second.number.scaled:
        noun = _noun(text, second)
        if noun is None or not noun.plural or text[first.end] == ":":
            return None
    number = second.number._replace(start=first.number.start)
    return Quantity(first.start, second.end, number, min(low, high), max(low, high), unit, None, ranged=True)


def _same_unit(first: Quantity, second: Quantity) -> bool:
    if first.unit is None or second.unit is None:
        return second.unit is None or second.unit.kind != "money" or first.number.form == "digits"
    one, other = first.unit.unit, second.unit.unit
    return one == other or other.startswith(f"{one} per ") or one.startswith(f"{other} per ")


def _joint_unit(first: Quantity, second: Quantity) -> Unit | None:
    if first.unit is not None and second.unit is not None:
        return max(first.unit, second.unit, key=lambda unit: len(unit.unit))
    if second.unit is None and first.unit is not None and first.unit.kind == "money":
        return first.unit
    return second.unit or first.unit


def _spans(text: str, first: Quantity, second: Quantity) -> bool:
    """Tell "5 to 10 people" from "rose 64 points to 4,577" and "gave 5 to 10 of them"."""
    before = modifier_before(text, first.start)
    at = before[1] if before else first.start
    if change(text, at, first.end, money=True) is None:
        return True
    if first.unit is not None:
        return False
    if re.search(r"(?i)\bby\s\Z", text[max(0, at - 4) : at]):
        return True
    return second.unit is not None and second.low <= 3 * first.low


def _scaled(text: str, first: Number, second: Number) -> float:
    """Give the first end the scale of the second: "60-75 million", but not "500,000 to 1 million"."""
    digits = re.match(r"[\d.,]+", text[second.start : second.end])
    if digits and first.form == "digits":
        mantissa = float(digits[0].replace(",", "").rstrip(".") or 1)
        if mantissa and first.low <= mantissa:
            return first.low * second.low / mantissa
        return first.low
    if first.low < 1000 <= second.low:
        scale = 10.0 ** (3 * int((len(str(int(second.low))) - 1) // 3))
        return first.low * scale if first.low * scale <= second.low else first.low
    return first.low
