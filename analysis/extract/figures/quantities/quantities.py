"""The quantities of a sentence, in order: joined to ranges, with what they share, without names, times and scores."""

from __future__ import annotations

import re

from analysis.extract.figures.nouns import is_person
from analysis.extract.figures.numbers.numbers import numbers
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.lookalikes import is_lookalike
from analysis.extract.figures.quantities.measured import Quantity, measured, noun_of
from analysis.extract.figures.quantities.ranges import is_score, together
from analysis.extract.figures.quantities.sharing import is_gapped, is_listed, share
from analysis.lexicon import words
from analysis.text.sortedspans import Spans
from analysis.text.span import Span

_BEFORE_ONE_DAY = words("beside_numbers", "word", where="before one day")
# What tells a browser how a page looks: "width:100%;".
_STYLE = re.compile(r"(?:@media\b|-?[a-z]+(?:-[a-z]+)*:\s?[^;:]{1,40};\Z)")
_STATES = words("casualties", "word", kind="state")


def quantities(line: Line, taken: Spans) -> list[Quantity]:
    """Return the quantities of a sentence that no date covers.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> line = words_of("70-80% of 12 towns; $60-75 million")
    >>> for found in quantities(line, Spans([])):
    ...     print(found.low, found.high, found.unit and found.unit.name, found.noun and found.noun.head)
    70.0 80.0 percent None
    12.0 12.0 None town
    60000000.0 75000000.0 USD None
    """
    if _STYLE.match(line.text(0, len(line.words))):
        return []
    found = _measured(line, taken)
    share(line, found)
    joined: list[Quantity] = []
    scores: set[int] = set()
    for now in found:
        held = joined[-1] if joined else None
        if held is not None and (one := together(line, held, now, taken)) is not None:
            joined[-1] = one
            if held.role and len(joined) > 1:
                # "From 24 to 30-35 million": only the range tells how many the first is.
                together(line, joined[-2], one, taken)
            continue
        if held is not None and is_score(line, held, now):
            scores |= {held.first, now.first}
        joined.append(now)
    kept: list[Quantity] = []
    gapped = False
    for quantity in joined:
        gapped = (bool(kept) and is_gapped(line, kept[-1], quantity, again=gapped)) or is_listed(line, joined, quantity)
        if quantity.first not in scores and _stands(line, quantity, gapped=gapped):
            kept.append(quantity)
    return kept


def _measured(line: Line, taken: Spans) -> list[Quantity]:
    found: list[Quantity] = []
    for number in numbers(line):
        span = Span(line.words[number.first].start, line.words[number.last - 1].end)
        if (found and number.first < found[-1].last) or taken.touch(span):
            continue
        found.append(measured(line, number))
    if any(one.number.scaled and line.word(one.number.last - 1) == "m" for one in found):
        for one in found:
            _read_million(line, one)
    return found


def _read_million(line: Line, one: Quantity) -> None:
    """Read "4.9m abroad" as a million where another number of the sentence is so many million: "8.2m passengers"."""
    if (
        one.unit is not None
        and one.unit.name == "meter"
        and line.word(one.last - 1) == "m"
        and one.unit.last == one.last
    ):
        one.number = one.number._replace(last=one.last, low=one.low * 1e6, high=one.high * 1e6, scaled=True)
        one.low, one.high, one.unit = one.low * 1e6, one.high * 1e6, None


def _stands(line: Line, quantity: Quantity, *, gapped: bool) -> bool:
    """Say whether a quantity is one, and no name or time; and give it the noun that it counts.

    One whose verb is left out, behind the name of who does it, is no part of that name.
    """
    if quantity.number.form == "ratio":
        return True
    if quantity.unit is None:
        quantity.noun = noun_of(line, quantity)
    if (
        line.lower[quantity.number.first : quantity.number.last] == ["one"]
        and not quantity.ranged
        and not _one_counts(line, quantity)
    ):
        return False
    if quantity.unit is None and quantity.noun is None and _is_bare_name(line, quantity):
        return False
    return gapped or not is_lookalike(line, quantity)


def _is_bare_name(line: Line, quantity: Quantity) -> bool:
    """Say whether digits that count nothing are a name: "a 747 landed", "3M said"."""
    number = quantity.number
    if number.form != "digits":
        return False
    if number.scaled:
        return line.form(number.last - 1) == "M" and len(line.form(number.first)) == 1 and number.first == 0
    return number.low >= 100 and line.word(quantity.first - 1) in ("a", "an") and line.word(number.last) != "-"


def _one_counts(line: Line, quantity: Quantity) -> bool:
    """Say whether the word "one" counts something; more often it is a pronoun."""
    unit, before = quantity.unit, line.word(quantity.first - 1)
    if line.word(quantity.last) == "of":
        # "one of the four lanes", not "one of the lanes".
        return line.tag(quantity.last + 1 + (line.tag(quantity.last + 1) in ("DT", "PRP$"))) == "CD"
    if unit is not None and unit.kind != "duration":
        return unit.name != "point"
    if quantity.modifier:
        return line.word(quantity.last) not in ("of", "thing")
    if unit is not None:
        if unit.name == "day":
            return before in _BEFORE_ONE_DAY
        return before not in ("that", "this", "the", "any", "no")
    following = line.word(quantity.last + (line.word(quantity.last) == "more"))
    return following in _STATES | {"killed", "injured", "wounded"} or (
        quantity.noun is not None and is_person(quantity.noun.head) and quantity.noun.last == quantity.last + 1
    )
