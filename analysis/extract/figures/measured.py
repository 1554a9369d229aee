"""A number with what it measures: its unit or currency, or the noun that it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.extract.figures.counted import Noun, counted
from analysis.extract.figures.numbers import Number
from analysis.extract.figures.qualifiers import modifier_after
from analysis.extract.figures.units import Unit, currency_before, per, unit_after


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or range with its unit or the noun that it counts; ``start``/``end`` hold number, currency and unit.

    ``counts_at`` is where the noun is looked for: behind the second of "40 or 50 lorries", also for the first.
    """

    start: int
    end: int
    number: Number
    low: float
    high: float
    unit: Unit | None
    noun: Noun | None
    ranged: bool = False
    counts_at: int | None = None

    @property
    def stop(self) -> int:
        """Where the quantity ends with the noun that it counts."""
        return self.noun.end if self.noun and self.counts_at is None else self.end


_NATION = re.compile(
    r"\s(?:U\.S\.|US|Australian|Canadian|Singapore|New Zealand|Hong Kong)(?=\s(?:per\b|an?\b)|[\s,.;)]|$)"
)
_TIMES_AS = re.compile(
    r"\s(?:as\s(?!the\b|its\b|their\b|his\b|her\b|he\b|she\b|it\b|they\b|we\b|a\b)[a-z]|more\b|less\b|(?!over|after|under|never|later|ever|per\b|earlier)[a-z]+er\b"
    r"|(?:the|its|their|his|her|that|what|normal|average)\b)"
)
# "billions of dollars", "hundreds of kilometres".
_OF_UNIT = re.compile(r"\sof(?=\s)")
# "6-foot-3", "five feet 10 inches".
_INCHES = re.compile(r"(?:-|\s)(?P<inches>\d{1,2})(?:[\s-]inch(?:es)?\b|(?<=-\d)(?![\d\w-])|(?<=-\d\d)(?![\d\w-]))")
# So many pounds are money: "two million pounds", but "two million pounds of fish" are not.
_MANY_POUNDS = 1e5


def with_unit(text: str, number: Number) -> Quantity:
    """Return a number with its currency or unit of measure, if it has one."""
    start, end = number.start, number.end
    unit = currency_before(text, start)
    if unit is not None:
        start = unit.start
        nation = _NATION.match(text, end)
        unit = per(text, unit._replace(end=nation.end() if nation else end))
        end = max(unit.end, end)
    elif number.form == "vague" and (of := _OF_UNIT.match(text, end)) and (found := unit_after(text, of.end())):
        unit, end = found, found.end
    elif number.form != "multiple" and (found := unit_after(text, end)):
        unit, end = found, found.end
        if unit.unit == "foot" and (inches := _INCHES.match(text, end)):
            value = number.low + int(inches["inches"]) / 12
            return Quantity(start, inches.end(), number, value, value, unit._replace(end=inches.end()), None)
        if unit.unit == "time" and _TIMES_AS.match(text, end):
            return Quantity(start, end, number._replace(form="multiple"), number.low, number.high, None, None)
        if (
            unit.unit == "pound"
            and text[end - 1] == "s"
            and number.low >= _MANY_POUNDS
            and not text.startswith(" of ", end)
        ):
            unit = unit._replace(unit="GBP", kind="money")
    return Quantity(start, end, number, number.low, number.high, unit, None)


def noun_of(text: str, quantity: Quantity) -> Noun | None:
    """Return the noun that a quantity counts, None if there is none."""
    if quantity.number.form in ("multiple", "age"):
        return None
    if quantity.number.form == "fraction":
        return counted(text, quantity.end) if is_one_in(text, quantity) else None
    end = quantity.end if quantity.counts_at is None else quantity.counts_at
    if (after := modifier_after(text, end)) and quantity.number.form in ("digits", "words"):
        end = after[1]
    elif attributive := _ATTRIBUTIVE.match(text, end):
        measure = unit_after(text, attributive.end())
        end = measure.end if measure else end
    if of := _PARTITIVE.match(text, end):
        return counted(text, of.end())
    noun = counted(text, end)
    if noun is None or noun.plural or noun.hyphen or quantity.high == 1:
        return noun
    following = text[noun.end : noun.end + 1]
    single = quantity.number.form == "digits" and noun.end - noun.start < 3
    return noun if not single and following != "" and quantity.number.form != "vague" else None


def is_one_in(text: str, quantity: Quantity) -> bool:
    """Say whether a fraction is written as so many in so many, which the noun follows: "one in five men"."""
    return re.search(r"\s(?:in|out\sof|of\severy)\s", text[quantity.number.start : quantity.number.end]) is not None


def is_partitive(text: str, quantity: Quantity) -> bool:
    """Say whether the noun stands after "of": "two of the three officials"."""
    return quantity.counts_at is None and _PARTITIVE.match(text, quantity.end) is not None


_PARTITIVE = re.compile(
    r"\s+of(?:\s+(?:the|these|those|its|their|his|her|our|all|such))?(?:\s+[^\W\d_]+[’'](?:s\b)?)?"
    r"(?:\s+(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve))?(?=\s[^\W\d_])"
)
# "two 500lb bombs", "eight million 250ml bottles": a measure between the number and its noun.
_ATTRIBUTIVE = re.compile(r"\s\d[\d.,]*(?=-?[^\W\d_])")
