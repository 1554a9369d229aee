"""What kind of quantity a figure is, in which unit, and of what."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from analysis.extract.figures.ages import decade_kind, follows_age, is_age
from analysis.extract.figures.nouns import singular
from analysis.extract.figures.numbers.units import Unit, per
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.people import counts_casualties
from analysis.extract.figures.quantities.counted import Noun, counted
from analysis.extract.figures.quantities.measured import Quantity, is_one_in
from analysis.extract.figures.sourcecounts import is_informant, source_nouns, speaks
from analysis.extract.figures.wholes import Whole, whole_after
from analysis.lexicon import rows
from analysis.text.span import Span
from analysis.text.tagsets import NOUNS
from analysis.text.timenouns import MONTHS

_AGE = "year of age"
_POINTERS = frozenset({"that", "this", "those", "these"})
_LONGEST_BRACKET = 8


class Kind(NamedTuple):
    """Kind, unit and subject of a figure, what it is a part of, and the rule that says so; ``last``: the word where a rate ends."""

    kind: str
    unit: str | None
    subject: str | None
    rule: str
    whole: Span | None = None
    last: int | None = None


def kind_of(line: Line, quantity: Quantity) -> Kind | None:
    """Return the kind of a quantity, None if it is none: "in the 70s".

    Examples
    --------
    >>> from analysis.extract.figures.quantities.measured import measured_in
    >>> line, found = measured_in("Rebels hold 40% of Syria.")
    >>> kind_of(line, found[0])
    Kind(kind='share', unit='percent', subject='Syria', rule='unit', whole=Span(start=19, end=24), last=None)
    """
    whole = _whole_of(line, quantity)
    span = whole.span(line.doc) if whole is not None else None
    of = span.of(line.doc.text) if span is not None and not _is_pronoun(line, whole) else None
    unit, form = quantity.unit, quantity.number.form
    if unit is not None:
        if unit.name == "year" and follows_age(line, quantity.first):
            return Kind("age", _AGE, None, "age")
        chance = unit.kind == "share" and _is_chance(line, quantity)
        return Kind(
            "probability" if chance else unit.kind, unit.name, of, "currency" if unit.kind == "money" else "unit", span
        )
    if form == "fraction":
        return _fraction(line, quantity, whole, span, of)
    if form in ("ratio", "multiple"):
        return Kind("ratio", "ratio" if form == "ratio" else "count", of, form, span)
    if form == "decade":
        kind = decade_kind(line, quantity)
        return (
            Kind(kind, _AGE if kind == "age" else "degree", None, "age" if kind == "age" else "unit") if kind else None
        )
    if is_age(line, quantity):
        return Kind("age", _AGE, None, "age")
    return _count(line, quantity, span, of)


def _whole_of(line: Line, quantity: Quantity) -> Whole | None:
    """Return what a quantity is of: behind it, behind what restates it in brackets, or before it ("the strip's other 47%")."""
    k, unit = quantity.last, quantity.unit
    if line.word(k) == "(":
        k = next((j for j in range(k, k + _LONGEST_BRACKET) if line.word(j) == ")"), k)
    k += line.word(k) == ")"
    if line.word(k) == "of":
        # "Within 12 km of the capital", "within four points of the leaders".
        within = line.word(quantity.begin - 1) == "within"
        whole = whole_after(line.doc, line.words[k].i) if not within else None
        # "The 101mph of December 1997" is of no December.
        head = line.doc.tokens[whole.phrase.head] if whole is not None else None
        return None if head is not None and head.lower in MONTHS else whole
    phrase = line.phrase(quantity.first) if unit is not None and unit.kind == "share" else None
    if phrase is None or phrase.last > line.words[k - 1].i + 1 or line.tag(quantity.first - 1) == "POS":
        return None
    owner = next((i for i in range(phrase.first, line.words[quantity.first].i) if line.doc.tokens[i].tag == "POS"), 0)
    return Whole(phrase.first, owner, phrase) if owner else None


def _is_pronoun(line: Line, whole: Whole | None) -> bool:
    """Say whether the phrase for a whole names nothing: "of them", "of 2015", "of that"."""
    head = line.doc.tokens[whole.phrase.head] if whole is not None else None
    return head is not None and (head.tag in ("PRP", "CD", "DT", "WDT", "IN") or head.lower in _POINTERS)


def _is_chance(line: Line, quantity: Quantity) -> bool:
    """Say whether a share is a chance: "a 60% chance", "80 per cent likely", "a probability of 5%"."""
    near = (
        line.word(quantity.last),
        line.word(quantity.last + 1),
        line.word(quantity.first - 2) if line.word(quantity.first - 1) == "of" else "",
    )
    return any(_kinds().get(singular(word)) == "probability" for word in near if word)


def _fraction(line: Line, quantity: Quantity, whole: Whole | None, span: Span | None, of: str | None) -> Kind:
    """Read what a fraction is of: "half of the crew", "half the crew", "one in five men"."""
    kind = "share"
    if _is_chance(line, quantity):
        return Kind("probability", "fraction", of, "fraction", span)
    if whole is not None:
        named = line.doc.tokens[_first_head(line, whole)]
        head = singular(named.lower) if of and named.tag in NOUNS else ""
        return Kind(kind, f"fraction of {head}" if head else "fraction", of, "fraction", span)
    noun = quantity.noun if is_one_in(line, quantity.number) else None
    first = noun.first if noun is not None else quantity.last
    if noun is None and line.tag(quantity.last) in ("DT", "PDT", "PRP$"):
        noun = counted(line, quantity.last)
    if noun is None:
        return Kind(kind, "fraction", None, "fraction")
    base = Span(line.words[first].start, line.words[noun.last - 1].end)
    return Kind(kind, f"fraction of {noun.head}", base.of(line.doc.text), "fraction", base)


def _first_head(line: Line, whole: Whole) -> int:
    """Return the head of the first phrase of a whole: "voters" of "the voters of two towns"."""
    phrase = line.doc.chunks[line.doc.chunk_at(whole.first)].phrase
    joined = phrase is None or line.doc.after(phrase.last - 1).tag == "CC"
    return whole.phrase.head if joined or phrase is None else phrase.head


@cache
def _kinds() -> dict[str, str]:
    return {row["noun"]: row["kind"] for row in rows("counted_kinds")}


def _count(line: Line, quantity: Quantity, span: Span | None, of: str | None) -> Kind:
    noun = quantity.noun
    if counts_casualties(line, quantity):
        return Kind(
            "casualties",
            noun.unit if noun else "person",
            line.text(noun.first, noun.last) if noun else None,
            "casualties",
            span,
        )
    if noun is not None:
        subject = line.text(noun.first, noun.last)
        if _is_source(line, noun):
            return Kind("source_count", noun.unit, subject, "sources", span)
        rate = per(line, Unit(noun.first, noun.last, noun.unit, "count"))
        if rate.last > noun.last:
            # "900 engines a week, up from 750": the second leaves out the words that the first has.
            last = rate.last if noun.first >= quantity.last else None
            return Kind("rate", rate.name, subject, "counted noun", span, last)
        return Kind(_kinds().get(noun.head, "count"), noun.unit, subject, "counted noun", span)
    phrase = line.phrase(quantity.first)
    if (
        quantity.number.form == "words"
        and phrase is not None
        and _is_of_sources(line, quantity)
        and speaks(line.doc, phrase)
    ):
        return Kind("source_count", None, None, "sources", span)
    return Kind("count", None, of, "number", span)


def _is_source(line: Line, noun: Noun) -> bool:
    if noun.hyphen or noun.head not in source_nouns():
        return False
    phrase = line.phrase(noun.last - 1)
    if noun.head == "source":
        return is_informant(line.doc, line.words[noun.last - 1].i)
    return phrase is not None and speaks(line.doc, phrase)


def _is_of_sources(line: Line, quantity: Quantity) -> bool:
    """Say whether a number is of people named before: "two of them"."""
    return line.word(quantity.last) == "of" and line.word(quantity.last + 1) in ("them", "those")
