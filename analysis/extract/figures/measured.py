"""Numbers with their units and the nouns that they count, before their context is read."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.extract.figures.counted import Noun, counted, counted_of
from analysis.extract.figures.modifiers import modifier_after
from analysis.extract.figures.numbers import numbers
from analysis.extract.figures.numerals import Number, scale_after
from analysis.extract.figures.units import Unit, currency_before, per, unit_after
from analysis.extract.figures.words import HYPHENS, Line, words_of
from analysis.lexicon import words


@dataclass(slots=True)
class Quantity:
    """A number or range, the words ``first:last``, with its currency and unit, or with the noun that it counts.

    ``number`` is the number alone, the second of a range; ``counts_at`` where the noun is looked for that it shares with
    the quantity behind it. ``role`` is empty, or before or after for the two levels of a movement.
    """

    first: int
    last: int
    number: Number
    low: float
    high: float
    unit: Unit | None = None
    noun: Noun | None = None
    ranged: bool = False
    closed: bool = True
    counts_at: int = 0
    role: str = ""

    @property
    def end(self) -> int:
        """Return where the quantity ends with the noun that it counts."""
        return self.noun.last if self.noun is not None and not self.counts_at else self.last


# So many pounds are money: "two million pounds", but "two million pounds of fish" are not.
_MANY_POUNDS = 1e5


def measured(line: Line, number: Number) -> Quantity:
    """Return a number with its currency or unit of measure, if it has one."""
    found = Quantity(number.first, number.last, number, number.low, number.high)
    unit = currency_before(line, number.first)
    if unit is not None:
        unit = per(line, unit._replace(last=number.last))
        found.first = unit.first
    elif number.form == "multiple":
        return found
    elif number.form == "vague" and line.word(number.last) == "of":
        unit = unit_after(line, number.last + 1)
    else:
        unit = unit_after(line, number.last)
    if unit is None:
        return _feet(line, found)
    found.unit, found.last = unit, max(unit.last, number.last)
    if unit.factor != 1:
        found.low, found.high = found.low * unit.factor, found.high * unit.factor
    if unit.name == "foot":
        return _inches(line, found)
    if unit.name == "time" and _is_compared(line, found.last):
        return Quantity(
            number.first,
            number.last + 1,
            number._replace(form="multiple", last=number.last + 1),
            number.low,
            number.high,
        )
    if unit.kind == "money" and not number.scaled and unit.last > number.last:
        # "75 USD million".
        found.last, factor = scale_after(line, number.first, unit.last)
        found.low, found.high = found.low * factor, found.high * factor
    if (
        unit.name == "pound"
        and line.word(unit.last - 1) == "pounds"
        and number.low >= _MANY_POUNDS
        and line.word(unit.last) != "of"
    ):
        found.unit = unit._replace(name="GBP", kind="money")
    return found


def measured_in(text: str) -> tuple[Line, list[Quantity]]:
    """Return the words of a text's first sentence and its numbers with their units: what examples begin with.

    Examples
    --------
    >>> [one.unit and one.unit.name for one in measured_in("12 men in 5km")[1]]
    [None, 'kilometer']
    """
    line = words_of(text)
    return line, [measured(line, number) for number in numbers(line)]


def _is_compared(line: Line, k: int) -> bool:
    """Say whether "three times" multiplies: "three times as large", "four times the price", "five times bigger"."""
    word = line.word(k)
    if word == "as":
        return line.tag(k + 1)[:2] in ("JJ", "RB")
    return word in words("beside_numbers", "word", where="compared") or line.tag(k) in ("JJR", "RBR")


def _feet(line: Line, found: Quantity) -> Quantity:
    """Read a height: 6'2"."""
    if line.form(found.last) in ("'", "’", "′") and line.touches(found.last) and line.touches(found.last + 1):
        inches = line.form(found.last + 1)
        if inches.isdecimal() and len(inches) < 3 and line.form(found.last + 2)[:1] in ('"', "”", "″", "'"):
            last = found.last + (4 if line.form(found.last + 3) == "'" else 3)
            found.unit = Unit(found.last, last, "foot", "length")
            found.last, found.low, found.high = last, found.low + int(inches) / 12, found.high + int(inches) / 12
    return found


def _inches(line: Line, found: Quantity) -> Quantity:
    """Read what is added to feet: "6-foot-3", "five feet 10 inches", "6ft 2in"."""
    k = found.last + (line.word(found.last) in HYPHENS)
    inches = line.form(k)
    if not inches.isdecimal() or len(inches) > 2:
        return found
    unit = unit_after(line, k + 1)
    if unit is not None and unit.name == "inch":
        last = unit.last
    elif k > found.last and line.word(k + 1) not in HYPHENS:
        last = k + 1
    else:
        return found
    return Quantity(
        found.first, last, found.number, found.low + int(inches) / 12, found.high + int(inches) / 12, found.unit
    )


def noun_of(line: Line, quantity: Quantity) -> Noun | None:
    """Return the noun that a quantity counts, None if there is none."""
    form = quantity.number.form
    if form in ("multiple", "decade", "ratio"):
        return None
    k = quantity.counts_at or quantity.last
    if form == "fraction":
        return counted(line, k) if is_one_in(line, quantity.number) else None
    if (after := modifier_after(line.lower, k)) is not None:
        k = after[1]
    if line.word(k) == "of":
        return counted_of(line, k)
    phrase = line.described(k)
    apart = phrase is not None and phrase.first < line.words[k].i and line.phrase(k - 1) is not phrase
    if (phrase is None or (apart and after is None)) and line.word(k) not in HYPHENS:
        return None
    return counted(line, k)


def is_one_in(line: Line, number: Number) -> bool:
    """Say whether a fraction is written as so many in so many, which the noun follows: "one in five men"."""
    return any(line.word(k) in ("in", "out", "every") for k in range(number.first, number.last))


def is_partitive(line: Line, quantity: Quantity) -> bool:
    """Say whether the noun stands after "of": "two of the three officials"."""
    return not quantity.counts_at and line.word(quantity.last) == "of"
