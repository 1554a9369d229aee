"""Numbers with their modifiers, units and the nouns that they count, before their context is read."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.extract.figures.numbers.modifiers import modifier_after, modifier_before
from analysis.extract.figures.numbers.numbers import numbers
from analysis.extract.figures.numbers.numerals import Number, part_after, scale_after, values
from analysis.extract.figures.numbers.units import Unit, currency_before, per, unit_after
from analysis.extract.figures.numbers.words import HYPHENS, Line, words_of
from analysis.extract.figures.quantities.counted import Noun, counted, counted_of, is_mistaken_plural
from analysis.lexicon import words
from analysis.text.wordforms import lemma, word_form

# "280 this spring" and "290 the year before": what begins with such a word is not what is counted.
_NEW_PHRASE = frozenset({"this", "that", "the"})
_POINTERS = frozenset({"them", "us", "those", "these"})
_YEARS = frozenset({"year", "month", "week", "day", "season"})
# Of ten times that a word is noun or verb, it is a noun less often than this.
_MOSTLY = 5
_STATES = words("casualties", "word", kind="state")
_COMPARED = words("beside_numbers", "word", where="compared")


@dataclass(slots=True)
class Quantity:
    """A number or range, the words ``first:last``, with its currency and unit, or with the noun that it counts.

    ``number`` is the number alone, the second of a range; ``begin`` the word that its ``modifier`` begins with, if it has
    one; ``counts_at`` where the noun is looked for that it shares with another quantity. ``role`` is empty, or before or
    after for the two levels of a movement.
    """

    number: Number
    first: int
    last: int
    low: float
    high: float
    unit: Unit | None = None
    begin: int = 0
    modifier: str = ""
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
_PAID, _WEIGHED = words("beside_numbers", "word", where="paid"), words("beside_numbers", "word", where="weighed")
_PAID_BACK = 6


def measured(line: Line, number: Number) -> Quantity:
    """Return a number with its modifier, and with its currency or unit of measure, if it has one."""
    unit = _unit_of(line, number)
    first = unit.first if unit is not None and unit.first < number.first else number.first
    before = modifier_before(line.lower, first)
    modifier, begin = before or ("", first)
    found = Quantity(number, first, number.last, number.low, number.high, unit, begin, modifier)
    if unit is None:
        _read_height(line, found)
        return found
    found.last = max(unit.last, number.last)
    found.low, found.high = found.low * unit.factor, found.high * unit.factor
    last, part = part_after(line, found.last)
    if part:
        # "two years and a half".
        found.last, found.low, found.high = last, found.low + part * unit.factor, found.high + part * unit.factor
    elif unit.name == "foot":
        _add_inches(line, found)
    elif unit.name == "stone":
        _add_pounds(line, found)
    elif unit.name in _SMALLER and number.low == number.high == int(number.low):
        _add_smaller(line, found, unit.name)
    elif unit.name == "time" and _is_compared(line, found.last):
        found.number, found.unit = number._replace(form="multiple", last=found.last), None
    elif unit.kind == "money" and not number.scaled and unit.last > number.last:
        # "75 USD million".
        found.last, factor = scale_after(line, number.first, unit.last)
        found.low, found.high = found.low * factor, found.high * factor
    if unit.name == "pound" and _is_of_money(line, number, unit):
        found.unit = unit._replace(name="GBP", kind="money")
    return found


def _is_of_money(line: Line, number: Number, unit: Unit) -> bool:
    """Say whether pounds are money: so many that nothing is told of, or what is paid: "fined 500 pounds"."""
    if line.word(unit.last - 1) != "pounds" or line.word(unit.last) == "of":
        return False
    before = (lemma(line.word(k)) for k in range(number.first - 1, max(-1, number.first - _PAID_BACK), -1))
    said = next((word for word in before if word in _PAID or word in _WEIGHED), "")
    if said not in _WEIGHED and any(word.text == "£" for word in line.words):
        return True
    return said in _PAID or (number.low >= _MANY_POUNDS and said not in _WEIGHED)


def _unit_of(line: Line, number: Number) -> Unit | None:
    sign = currency_before(line, number.first)
    if sign is not None:
        return per(line, sign._replace(last=number.last))
    if number.form == "multiple":
        return None
    if number.form == "stopwatch":
        return Unit(number.first, number.last, "minute", "duration")
    unit = unit_after(line, number.last + (number.form == "vague" and line.word(number.last) == "of"))
    if unit is not None and unit.name == "time" and line.word(unit.last - 1) == "time":
        # "The five-time champion", but "five time zones" and "a one-time offer".
        return unit if unit.hyphen and number.low > 1 else None
    return unit


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
    if word == "that" and line.word(k + 1) != "of":
        # "Told three times that he had left".
        return not line.word(k + 1)[:1].isalpha() or line.tag(k + 1) in ("NN", "IN", "CC")
    return word in _COMPARED or line.tag(k) in ("JJR", "RBR")


def _read_height(line: Line, found: Quantity) -> None:
    """Read 6'2"."""
    k = found.last
    if line.form(k) in ("'", "’", "′") and line.touches(k) and line.touches(k + 1) and line.form(k + 1) in _INCHES:
        if line.form(k + 2) in ('"', "”", "″", "''"):
            _lengthen(found, k + 3, line.form(k + 1))
            found.unit = Unit(k, k + 3, "foot", "length")


_POUNDS = 14
# The unit that is added to a span of time, and how many of it are one of the larger.
_SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
_INCHES = frozenset(str(inches) for inches in range(12))


def _add_inches(line: Line, found: Quantity) -> None:
    """Read what is added to feet: "6-foot-3", "five feet 10 inches", "6ft 2in", "5′10″"."""
    k = found.last + (line.word(found.last) in HYPHENS)
    if line.form(k) not in _INCHES:
        return
    unit = unit_after(line, k + 1)
    if unit is not None and unit.name == "inch":
        _lengthen(found, unit.last, line.form(k))
    elif k > found.last and line.word(k + 1) not in HYPHENS:
        _lengthen(found, k + 1, line.form(k))


def _add_pounds(line: Line, found: Quantity) -> None:
    """Read what is added to stones: "9st 4lb", "nine stone four pounds"."""
    k = found.last
    unit = unit_after(line, k + 1)
    pounds = values("small").get(line.word(k), (float(line.form(k)) if line.form(k).isdecimal() else 0.0,))[0]
    if unit is not None and unit.name == "pound" and 0 < pounds < _POUNDS:
        found.last, found.low, found.high = unit.last, found.low + pounds / _POUNDS, found.high + pounds / _POUNDS


def _add_smaller(line: Line, found: Quantity, name: str) -> None:
    """Read what is added to a span of time: "five hours and 35 minutes", "two minutes 20 seconds"."""
    value = 1.0
    while name in _SMALLER:
        name, parts = _SMALLER[name]
        comma = line.word(found.last) == ","
        k = found.last + (comma or line.word(found.last) == "and")
        more = next((one for one in numbers(line) if one.first == k), None) if line.word(k)[:1].isalnum() else None
        unit = unit_after(line, more.last) if more is not None else None
        if more is None or unit is None or unit.name != name or not 0 < more.low == more.high < parts:
            return
        # "Two hours, 15 minutes less than planned": of two amounts. "3 years, 2 months, 14 days" are told apart.
        if comma and (line.word(unit.last) in _SEPARATE or line.word(unit.last) == ","):
            return
        value /= parts
        found.last, found.low, found.high = unit.last, found.low + more.low * value, found.high + more.low * value


_SEPARATE = words("beside_numbers", "word", where="after time")


def _lengthen(found: Quantity, last: int, inches: str) -> None:
    found.last, found.low, found.high = last, found.low + int(inches) / 12, found.high + int(inches) / 12


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
        noun = counted_of(line, k)
        # "More than the 4,500 of the year before".
        return None if noun is not None and not noun.plural and noun.head in _YEARS else noun
    if line.word(k) in _NEW_PHRASE or (line.word(k) in _STATES and line.tag(k + 1) == "CC"):
        # "Two dead and 90,000 homes without power".
        return None
    if is_mistaken_plural(line, k):
        return counted(line, k)
    phrase = line.described(k)
    apart = phrase is not None and phrase.first < line.words[k].i and line.phrase(k - 1) is not phrase
    if (phrase is None or (apart and after is None)) and line.word(k) not in HYPHENS:
        return None
    noun = counted(line, k)
    # "Of the 480 trains 96 were late".
    known = line.word(quantity.begin - 1) == "the" and line.word(quantity.begin - 2) in ("of", "among")
    return None if noun is not None and quantity.low > 1 and not known and _is_verb(line, noun) else noun


def told_to_be(line: Line, quantity: Quantity) -> Noun | None:
    """Return what some that nothing else tells of are said to be: "eleven of them were women, nine were men"."""
    if quantity.noun is not None or quantity.unit is not None or quantity.number.form not in ("digits", "words"):
        return None
    k = quantity.last
    k += 2 * (line.word(k) == "of" and line.word(k + 1) in _POINTERS)
    told = line.word(k) in ("were", "are") and line.tag(k + 1) in ("NNS", "JJ", "NN")
    noun = counted(line, k + 1) if told else None
    return noun if noun is not None and line.tag(noun.last - 1) == "NNS" else None


def _is_verb(line: Line, noun: Noun) -> bool:
    """Say whether a singular behind a number is a verb: "a record of 330,000 set in May", "let the other 19 go"."""
    known = word_form(noun.head)
    alone = not noun.plural and not noun.hyphen and noun.last == noun.first + 1
    seldom = known is not None and known.noun_share is not None and known.noun_share < _MOSTLY
    # "Her majority of 1,825 ends 41 years of".
    governs = noun.plural and known is not None and line.tag(noun.last) in ("CD", "PRP$")
    return (alone and seldom and line.tag(noun.first) == "NN") or (governs and _is_verb_form(line, noun))


def _is_verb_form(line: Line, noun: Noun) -> bool:
    form = word_form(line.word(noun.first))
    return noun.last == noun.first + 1 and form is not None and form.verb != ""


def is_one_in(line: Line, number: Number) -> bool:
    """Say whether a fraction is written as so many in so many, which the noun follows: "one in five men"."""
    return any(line.word(k) in ("in", "out", "every") for k in range(number.first, number.last))


def is_partitive(line: Line, quantity: Quantity) -> bool:
    """Say whether the noun stands after "of": "two of the three officials"."""
    return not quantity.counts_at and line.word(quantity.last) == "of"
