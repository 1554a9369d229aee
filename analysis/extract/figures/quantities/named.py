"""Numbers that are a part of a name, or that a thing with a name is called by: "Apollo 13", "the 757"."""

from __future__ import annotations

from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.measured import Quantity
from analysis.text.tagsets import FINITE, NAMES, NOUNS
from analysis.text.timenouns import DAYS, MONTHS

_JOINERS = frozenset({",", ";", "and", "but", "while", "with"})
# What a sentence, or what is said in it, begins behind.
STARTS = frozenset({".", "!", "?", ":", ";", "“", '"', "‘", "(", "—", "–", "”", "’", "...", ""})
_LEAST_MODEL = 100


def is_named_before(line: Line, quantity: Quantity, plural: bool) -> bool:
    """Say whether a name stands before the number that it is a part of: "Apollo 13", "iPhone 15", "S P 500".

    `plural`: a plural noun stands behind it.

    Examples
    --------
    >>> from analysis.extract.figures.quantities.measured import measured_in
    >>> line, found = measured_in("Then Apollo 13 met a ship with 40 men.")
    >>> [is_named_before(line, one, one.noun is not None and one.noun.plural) for one in found]
    [True, False]
    """
    number, k = quantity.number, quantity.number.first - 1
    plural = plural and not _is_alike_in_plural(quantity)
    word = line.form(k)
    if not word[:1].isalnum() or word == word.lower() or number.scaled:
        return False
    if len(word) == 1 and word not in ("A", "I"):
        return number.form == "digits"
    if line.word(k) in DAYS and line.tag(number.last) in FINITE:
        # "By Tuesday 860 had been unloaded".
        return False
    if word[0].islower():
        return True
    if _is_next_in_list(line, number.first, number.last):
        return False
    large = number.low >= 1000 and number.form == "digits" and len(line.form(number.last - 1)) > 4
    if plural or large or number.form not in ("digits", "words") or line.tag(k) not in NOUNS:
        return False
    # A capital at the head of a sentence says little: "Turnout 12", but "Apollo 11" is in no lexicon.
    return line.form(k - 1) not in STARTS or word.isupper() or not word.lower().endswith(("ly", "ed"))


def is_named_elsewhere(line: Line, quantity: Quantity) -> bool:
    """Say whether a bare number is what a thing is called that has its whole name elsewhere: "the 757", of a "Boeing 757".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.figures.figures import figures
    >>> from analysis.text.doc import parse
    >>> list(figures(parse(Article("He has a Boeing 757. The 757 is old.")), [], []))
    []
    """
    first, doc = quantity.number.first, line.doc
    bare = quantity.unit is None and quantity.noun is None and quantity.low >= _LEAST_MODEL
    if not bare or line.tag(first - 1) not in ("DT", "PRP$", "JJ", "POS"):
        return False
    places = (token.i for token in doc.tokens_spelled(line.form(first)) if token.i != line.words[first].i and token.i)
    return any(doc.before(i).tag in NAMES and doc.before(i).lower not in MONTHS | DAYS for i in places)


def _is_alike_in_plural(quantity: Quantity) -> bool:
    """Say whether the noun behind a number tells by no letter that it is a plural: "the Salyut 6 spacecraft"."""
    return quantity.noun is not None and quantity.noun.unit.endswith(("craft", "series", "species"))


def _is_next_in_list(line: Line, first: int, last: int) -> bool:
    """Say whether a name and a number go on with a list of counts: "Ashdene has 214 pupils, Linden Park 163 and Orr 94"."""
    k = first
    while k and line.form(k - 1)[:1].isupper():
        k -= 1
    if line.word(k - 1) not in _JOINERS or line.word(last) not in _JOINERS | STARTS:
        return False
    return any(
        line.tag(at) == "CD"
        and line.form(at - 1).islower()
        and line.tag(at - 1) not in NOUNS
        and line.tag(at + 1) == "NNS"
        for at in range(1, k - 1)
    )
